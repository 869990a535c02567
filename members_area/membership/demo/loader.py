"""Makes the member area's demo content. The words and the people are in the modules beside this one."""

from datetime import timedelta
from typing import Any

from core.demo.bodies import stream_data
from core.demo.workshop import Content, Demo
from members_area.membership.demo import story
from members_area.membership.demo.announcements import ANNOUNCEMENTS
from members_area.membership.demo.files import FILES
from members_area.membership.demo.guidance_group import GROUP
from members_area.membership.demo.guidance_work import WORK
from members_area.membership.demo.past import as_of
from members_area.membership.demo.people import MEMBERS
from members_area.membership.demo.profiles import write_profiles
from members_area.membership.demo.welcome import WELCOME
from members_area.membership.member_area import setup_member_area
from members_area.membership.models import GuidancePage, MemberAnnouncement, Membership
from members_area.membership.privacy import COLLECTION

ORDER = 4
GUIDANCE = (*GROUP, *WORK)
sign_ins = story.sign_ins


def create(demo: Demo) -> None:
    """Make the pages, unpublished and without a body, the files and the people."""
    home = setup_member_area()
    if home is None:
        raise RuntimeError("The member area lies beneath the home page, and there is none.")
    demo.pages["members"] = home
    for content in GUIDANCE:
        reviewed = demo.day(content["reviewed"])
        page = GuidancePage(title=content["title"], slug=content["slug"], summary=content["summary"])
        page.last_reviewed_on = reviewed
        demo.add(home, page)
    for content in FILES:
        with as_of(demo.moment(demo.day(content["kept"]))):
            demo.files[content["key"]] = demo.make_file(content["spec"], collection=COLLECTION)
    create_people(demo)


def fill(demo: Demo) -> None:
    """Write the bodies, publish, and announce."""
    demo.say(f"Publishing {len(GUIDANCE)} pages for members")
    for content in GUIDANCE:
        page: Any = demo.pages[content["slug"]]
        if not page.first_published_at:
            page.body = stream_data(demo, content["body"])
            demo.publish(page, demo.day(content["published"]))
    welcome(demo)
    for content in ANNOUNCEMENTS:
        announce(demo, content)


def create_people(demo: Demo) -> None:
    """Seat the members and write their profiles, once: where there are memberships, people have moved on."""
    if Membership.objects.exists():
        return
    demo.say(f"{len(MEMBERS)} members, and those who came before them")
    told = story.Story(demo)
    told.tell()
    write_profiles(demo, told.people)


def welcome(demo: Demo) -> None:
    """Write the front page of the member area, unless an editor has."""
    home: Any = demo.pages["members"]
    if not home.body:
        home.body = stream_data(demo, WELCOME)
        home.save_revision().publish(log_action=False)


def announce(demo: Demo, content: Content) -> None:
    until = content["until"]
    MemberAnnouncement.objects.get_or_create(
        title=content["title"],
        defaults={
            "text": content["text"],
            "link": demo.pages[content["page"]] if content["page"] else None,
            "show_from": demo.moment(demo.today + timedelta(days=content["from"])),
            "show_until": None if until is None else demo.moment(demo.today + timedelta(days=until)),
        },
    )
