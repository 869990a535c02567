"""Plain makers of the public site's pages for tests."""

from datetime import datetime, timedelta
from itertools import count
from typing import Any

from django.utils import timezone
from wagtail.models import Page, Site

from core.models import SiteSettings
from home.models import ContactPage, EventIndexPage, EventPage, HomePage, StandardPage

_number = count(1)


def make_home(**fields: Any) -> HomePage:
    """Return the site's home page, making it and the site where they are not there."""
    home = HomePage.objects.first()
    if home:
        return home
    root = Page.get_first_root_node()
    root.get_children().delete()
    root.refresh_from_db()
    home = root.add_child(
        instance=HomePage(title="NWG", slug="nwg", headline="More children make music", summary="Welcome.", **fields)
    )
    Site.objects.all().delete()
    site = Site.objects.create(hostname="testserver", root_page=home, is_default_site=True)
    # Otherwise the first page makes them; a test that takes back each request would let each page make them again.
    SiteSettings.for_site(site)
    return home


def make_standard_page(title: str = "How to join", *, parent: Page | None = None, **fields: Any) -> StandardPage:
    page = StandardPage(title=title, summary="A page of words.", **fields)
    return (parent or make_home()).add_child(instance=page)


def make_contact_page() -> ContactPage:
    return ContactPage.objects.first() or make_home().add_child(instance=ContactPage(title="Contact", slug="contact"))


def make_event_index() -> EventIndexPage:
    return EventIndexPage.objects.first() or make_home().add_child(
        instance=EventIndexPage(title="Events", slug="events")
    )


def make_event(title: str = "", *, starts_at: datetime | None = None, hours: float = 2, **fields: Any) -> EventPage:
    title = title or f"Event {next(_number)}"
    starts_at = starts_at or timezone.now() + timedelta(days=20)
    event = EventPage(title=title, starts_at=starts_at, ends_at=starts_at + timedelta(hours=hours), **fields)
    return make_event_index().add_child(instance=event)
