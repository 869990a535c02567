"""Makes the demo pages of the public site. The words are in the modules beside this one."""

from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone
from wagtail.models import Page, Site

from core.demo.bodies import item, pictures_in, stream_data, stream_json
from core.demo.workshop import Content, Demo
from core.models import Person, SiteSettings
from home.demo.events import EVENTS
from home.demo.pages import HOME, PAGES
from home.demo.people import CHANNELS, PARTNERS, PEOPLE
from home.models import (
    Channel,
    ChannelsPage,
    ContactMessage,
    ContactPage,
    EventIndexPage,
    EventPage,
    HomePage,
    MusicServicesPage,
    Partner,
    PartnersPage,
    PeoplePage,
    StandardPage,
)

ORDER = 2
SITE_BEGAN = "2018-09-03"
LISTS: tuple[tuple[str, Page], ...] = (
    (
        "who-runs-it",
        PeoplePage(title="The team", slug="people", summary="The people who run the NWG from day to day."),
    ),
    (
        "who-runs-it",
        PartnersPage(title="Partners", slug="partners", summary="Who runs the NWG, who supports it and who funds it."),
    ),
    (
        "how-learning-is-shared",
        ChannelsPage(
            title="Our channels",
            slug="channels",
            summary="Where you find what the group learns: our own channels and those of two partners.",
        ),
    ),
    (
        "home",
        MusicServicesPage(
            title="Music services in the NWG",
            slug="music-services",
            summary="The services that take part, by region. Each may have two people at the table.",
        ),
    ),
    (
        "home",
        EventIndexPage(
            title="Events",
            slug="events",
            summary="NWG meetings, peer learning, training, Task & Finish groups and conferences.",
            show_in_menus=True,
        ),
    ),
    (
        "home",
        ContactPage(
            title="Contact us",
            slug="contact",
            summary="Ask a question, offer a story or tell us what does not work. A person reads every message.",
            thanks="Thank you. Your message has reached us, and somebody in the team answers within three working days.",
        ),
    ),
)
MESSAGES = (
    (
        "Karim Oduya",
        "karim@example.org",
        "Larkmoor Music Service",
        "May we translate the fee form into Somali and share it back?",
    ),
    (
        "Jo Penhale",
        "jo@example.org",
        "",
        "Is the winter training open to tutors who are hourly paid? We could send three.",
    ),
)


def create(demo: Demo) -> None:
    """Make the pages, unpublished and without a body, and everything that they list."""
    demo.draw_pictures(list(pictures_in([HOME, PAGES, PEOPLE, EVENTS])))
    add_home(demo)
    for content in PAGES:
        page = StandardPage(title=content["title"], slug=content["slug"], summary=content["summary"])
        if content["picture"]:
            page.picture = demo.picture(content["picture"])
        demo.add(demo.pages[content["parent"]], page)
    for parent, page in LISTS:
        demo.add(demo.pages[parent], page)
    for content in EVENTS:
        add_event(demo, content)
    add_people(demo)
    for position, partner in enumerate(PARTNERS):
        fields = {name: partner[name] for name in ("role", "description", "website")}
        Partner.objects.get_or_create(name=partner["name"], defaults={**fields, "position": position})
    for position, channel in enumerate(CHANNELS):
        fields = {name: channel[name] for name in ("kind", "description", "url")}
        Channel.objects.get_or_create(
            name=channel["name"], owner=channel["owner"], defaults={**fields, "position": position}
        )


def fill(demo: Demo) -> None:
    """Write bodies, publish, and set menus and footer."""
    demo.say(f"Publishing {len(PAGES)} pages and {len(EVENTS)} events")
    for content in PAGES:
        fill_page(demo, demo.pages[content["slug"]], content["body"], demo.day(SITE_BEGAN))
    for _, page in LISTS:
        demo.publish(demo.pages[page.slug], demo.day(SITE_BEGAN))
    for content in EVENTS:
        event = demo.pages[content["slug"]]
        if content["recording"]:
            event.recording_id = demo.pages[content["recording"]].pk
        announced = timezone.localtime(event.starts_at).date() - timedelta(days=60)
        fill_page(demo, event, content["body"], min(announced, demo.today))
    demo.later += [lambda: finish_home(demo), lambda: write_settings(demo), lambda: leave_messages(demo)]


def fill_page(demo: Demo, page: Any, body: list[Any], day: Any) -> None:
    if not page.first_published_at:
        page.body = stream_data(demo, body)
        demo.publish(page, day)


def add_home(demo: Demo) -> None:
    """Put the home page where Wagtail's welcome page was."""
    root = Page.get_first_root_node()
    home = HomePage.objects.first()
    if home is None:
        root.get_children().exclude(slug="nwg").delete()
        root.refresh_from_db()
        home = root.add_child(
            instance=HomePage(
                title=HOME["title"], slug="nwg", headline=HOME["headline"], summary=HOME["introduction"], live=True
            )
        )
        Site.objects.all().delete()
        Site.objects.create(hostname="localhost", port=8000, root_page=home, is_default_site=True, site_name="NWG")
    demo.pages["home"] = home


def finish_home(demo: Demo) -> None:
    """Write the home page last: it shows the newest of everything else."""
    home: Any = demo.pages["home"]
    if home.latest_revision_id:
        return
    home.picture = demo.picture(HOME["picture"])
    home.first_link, home.first_link_text = demo.pages["library"], "Explore the library"
    home.second_link, home.second_link_text = demo.pages["join"], "How to join"
    home.body = stream_data(demo, HOME["body"])
    demo.publish(home, demo.day(SITE_BEGAN))
    home.save_revision().publish(log_action=False)


def add_event(demo: Demo, content: Content) -> None:
    starts = event_start(demo, content["start"])
    event = EventPage(
        title=content["title"],
        slug=content["slug"],
        summary=content["summary"],
        kind=content["kind"],
        starts_at=starts,
        ends_at=starts + timedelta(minutes=content["minutes"]),
        attendance=content["attendance"],
        status=content["status"],
        venue=content["venue"],
        access_information=content["access"],
        price=content["price"],
        booking_url=content["booking_url"],
        picture=demo.picture(content["picture"]),
    )
    demo.add(demo.pages["events"], event)


def event_start(demo: Demo, start: Any) -> datetime:
    """Return when an event starts: a date of its own, or so many days after the load, never on a weekend."""
    if isinstance(start, str):
        return timezone.make_aware(datetime.fromisoformat(start))
    day = demo.today + timedelta(days=start["days"])
    day += timedelta(days=max(0, 7 - day.isoweekday()) % 7 + 1 if day.isoweekday() > 5 else 0)
    return timezone.make_aware(datetime.fromisoformat(f"{day:%Y-%m-%d}T{start['time']}"))


def add_people(demo: Demo) -> None:
    for position, person in enumerate(PEOPLE):
        Person.objects.get_or_create(
            slug=person["slug"],
            defaults={
                "name": person["name"],
                "job_title": person["job_title"],
                "organisation": person["organisation"],
                "biography": person["biography"],
                "in_team": person["team"],
                "picture": demo.picture(person["picture"]),
                "position": position,
            },
        )


def link(demo: Demo, slug: str, text: str = "", children: tuple[tuple[str, str], ...] = ()) -> dict[str, Any]:
    return {
        "text": text,
        "page": demo.pages[slug].pk,
        "url": "",
        "children": [item(link(demo, child, label)) for child, label in children],
    }


def write_settings(demo: Demo) -> None:
    """Set the menu, the footer and an announcement, unless an editor has set them already."""
    site = Site.objects.get(is_default_site=True)
    settings = SiteSettings.for_site(site)
    if settings.menu:
        return
    about = (
        ("who-it-is-for", "Who it is for"),
        ("meetings", "How we meet"),
        ("what-members-get", "What members get"),
        ("who-runs-it", "Who runs it"),
        ("our-work", "Our work with music services"),
        ("music-services", "Music services in the NWG"),
    )
    library = (
        ("blog", "Blog"),
        ("videos", "Videos"),
        ("resources", "Resources"),
        ("reviews", "Annual reviews"),
        ("research", "Action research"),
    )
    menu = [
        link(demo, "about", "About", about),
        link(demo, "library", "Library", library),
        link(demo, "events", "Events"),
        link(demo, "join", "Join"),
        link(demo, "contact", "Contact"),
    ]
    settings.menu = stream_json(("item", value) for value in menu)
    settings.footer_text = (
        "A network of English music services that want more children, and different children, to make music. "
        "Run by Changing Tracks, part of Hertfordshire Music Service, in partnership with Music Mark and funded by "
        "Youth Music."
    )
    columns = (
        (
            "The NWG",
            (
                ("about", "About the NWG"),
                ("join", "How to join"),
                ("who-runs-it", "Who runs it"),
                ("partners", "Partners"),
            ),
        ),
        (
            "Find",
            (
                ("library", "Library"),
                ("research", "Action research"),
                ("events", "Events"),
                ("channels", "Our channels"),
            ),
        ),
        ("This site", (("accessibility", "Accessibility"), ("privacy", "Privacy"), ("contact", "Contact us"))),
    )
    settings.footer = stream_json(
        ("column", {"title": title, "links": [item(link(demo, slug, text)) for slug, text in links]})
        for title, links in columns
    )
    settings.description = "Music services working together so that more children, and different children, make music."
    settings.contact_email = "team@nwg.example.org"
    settings.announcement = "The next NWG meeting is open for new members."
    settings.announcement_link = demo.pages["join"]
    settings.save()


def leave_messages(demo: Demo) -> None:
    for name, email, organisation, message in MESSAGES:
        ContactMessage.objects.get_or_create(
            email=email, defaults={"name": name, "organisation": organisation, "message": message}
        )
