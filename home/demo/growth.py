"""Grows the public site around the library: a home page with a menu, pages of words, and events of many years."""

from datetime import timedelta
from typing import Any

from django.utils.text import slugify
from wagtail.models import Page, Site

from core.demo.growing import Growth, add_pages
from core.demo.growing.measuring import ADMINISTRATOR, Address
from core.models import SiteSettings
from home.models import ContactPage, EventIndexPage, EventPage, HomePage, MusicServicesPage, StandardPage

ORDER = 2
PAGES, EVENTS_A_YEAR = 40, 20
MENU = ("library", "events", "music-services")


def grow(growth: Growth) -> None:
    home = HomePage.objects.first() or _make_home()
    add_pages(growth, home, [_standard_page(growth, number) for number in _numbers(home, PAGES)])
    for page in (
        MusicServicesPage(title="Music services", slug="music-services"),
        ContactPage(title="Contact", slug="contact"),
    ):
        _add_once(home, page)
    events = _add_once(home, EventIndexPage(title="Events", slug="events"))
    add_pages(growth, events, [_event(growth, number) for number in _numbers(events, EVENTS_A_YEAR * growth.years)])
    growth.made["pages of words"] = PAGES
    growth.made["events"] = EVENTS_A_YEAR * growth.years
    growth.later.append(lambda: _finish_home(growth, home))


def _numbers(parent: Page, count: int) -> range:
    """Return numbers for addresses that no page beneath `parent` has."""
    return range(parent.numchild, parent.numchild + count)


def _make_home() -> HomePage:
    root = Page.get_first_root_node()
    root.get_children().delete()
    root.refresh_from_db()
    home = HomePage(title="NWG", slug="nwg", headline="More children make music", summary="A site that has grown.")
    root.add_child(instance=home)
    Site.objects.all().delete()
    Site.objects.create(hostname="localhost", root_page=home, is_default_site=True, site_name="NWG")
    return home


def _add_once(home: HomePage, page: Page) -> Page:
    home.refresh_from_db()
    return home.get_children().filter(slug=page.slug).first() or home.add_child(instance=page)


def _standard_page(growth: Growth, number: int) -> StandardPage:
    title = growth.words.title()
    page = StandardPage(title=title, slug=f"{slugify(title)[:60]}-grown-{number + 1}", summary=growth.words.sentence())
    page.body = [("heading", growth.words.heading()), ("paragraph", f"<p>{growth.words.paragraph()}</p>")]
    return page


def _event(growth: Growth, number: int) -> EventPage:
    title, starts_at = growth.words.title(), growth.moment(growth.day() + timedelta(days=120), hour=10)
    return EventPage(
        title=title,
        slug=f"{slugify(title)[:60]}-{number + 1}",
        summary=growth.words.sentence(),
        kind=growth.one(list(EventPage.Kind)),
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=2),
        picture=growth.one(growth.pictures[:8]),
    )


def _finish_home(growth: Growth, home: HomePage) -> None:
    """Show the newest of everything on the home page and lead there by the menu, unless an editor has written both."""
    home.refresh_from_db()
    pages = {page.slug: page for page in home.get_children().filter(slug__in=MENU)}
    if not home.body:
        latest = [("latest", {"title": pages[slug].title, "section": pages[slug], "count": 3}) for slug in MENU[:2]]
        home.body = [("heading", growth.words.heading()), ("paragraph", f"<p>{growth.words.paragraph()}</p>"), *latest]
        home.save_revision().publish(log_action=False)
    settings = SiteSettings.for_site(Site.objects.get(is_default_site=True))
    if not settings.menu:
        settings.menu = [("item", _menu_item(pages[slug])) for slug in MENU]
        settings.save()


def _menu_item(page: Page) -> dict[str, Any]:
    return {"text": page.title, "page": page, "url": "", "children": []}


def addresses() -> list[Address]:
    """Return what of the public site `measure` asks for."""
    return [
        Address("events", "/events/"),
        Address("music services", "/music-services/"),
        Address("CMS: events", "/admin/events/", ADMINISTRATOR),
    ]
