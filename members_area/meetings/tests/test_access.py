"""Every address of a Task & Finish group's meeting, tried by every kind of person: what is read, refused, or not there."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from core.testing import make_user
from core.tests.built_once import Built, built_once
from core.tests.short_error_pages import shorten_error_pages
from home.testing import make_home
from members_area.meetings.models import Group, Meeting, Paper
from members_area.meetings.services import calendar_tokens
from members_area.meetings.testing import make_group, put_in_group
from members_area.meetings.tests.whole_meeting import addresses_of, make_whole_meeting
from members_area.meetings.urls import urlpatterns
from members_area.membership import services as membership
from members_area.membership.member_area import setup_member_area
from members_area.membership.testing import make_application, make_member, make_membership, signed_in
from resources.testing import make_library

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("built")]
WORD = "Quokka"
# Addresses that belong to no meeting: other tests say who reads them and what is in them.
OF_NO_MEETING = {"meetings_list", "meetings_past", "actions", "decisions", "groups", "group", "my_calendar"}
OF_NO_MEETING |= {"my_calendar_reset", "my_calendar_delete", "calendar_feed", "digests", "digest"}
OF_NO_MEETING |= {"substitute_page", "substitute_paper", "substitute_join"}

# What somebody may be answered: read it; be told that it is there but not theirs; or learn nothing at all.
READS, REFUSED, NOTHING, OUT = {200, 206, 302, 405, 422}, {403, 405}, {404, 405}, {403, 405}


def suspended(group: Group) -> Client:
    seat = make_membership()
    put_in_group(group, seat.person)
    membership.suspend(membership=seat, reason="For the test", by=None)
    return signed_in(seat.person)


def former(group: Group) -> Client:
    seat = make_membership()
    put_in_group(group, seat.person)
    membership.end(membership=seat, reason="For the test", by=None)
    return signed_in(seat.person)


def in_group(role: str) -> Callable[[Group], Client]:
    return lambda group: signed_in(put_in_group(group, role=role).person)


def team(role: str) -> Callable[[Group], Client]:
    return lambda group: signed_in(make_user(groups=(role,)))


# Persona: (their browser, what they get of the meeting's pages, what they get of its desk).
PERSONAS: dict[str, tuple[Callable[[Group], Client], set[int], set[int]]] = {
    "never a member": (lambda group: signed_in(make_user()), OUT, OUT),
    "applicant": (lambda group: signed_in(make_application().person), OUT, OUT),
    "suspended member of the group": (suspended, OUT, OUT),
    "former member of the group": (former, OUT, OUT),
    "member of the NWG": (lambda group: make_member(), NOTHING, NOTHING),
    "member of another group": (lambda group: in_group("member")(make_group()), NOTHING, NOTHING),
    "chair of another group": (lambda group: in_group("chair")(make_group()), NOTHING, NOTHING),
    "member of the group": (in_group("member"), READS, REFUSED),
    "observer of the group": (in_group("observer"), READS, REFUSED),
    "chair": (in_group("chair"), READS, READS),
    "secretary of the group": (in_group("secretary"), READS, READS),
    "membership secretary": (team("Membership secretaries"), READS, REFUSED),
    "editor": (team("Editors"), READS, READS),
    "moderator": (team("Moderators"), READS, READS),
    "administrator": (team("Administrators"), READS, READS),
}
# What members do for themselves: the team has no seat to do it from.
BY_A_SEAT = {"meeting_answer", "meeting_access_needs", "meeting_substitute", "meeting_substitute_end"}
BY_A_SEAT |= {"meeting_was_there", "minutes_correct"}
ON_THE_TEAM = {"membership secretary", "editor", "moderator", "administrator"}
READS_ONLY = {"membership secretary", "editor"}  # they read a meeting and do not come in


def make_closed_groups_meeting() -> Meeting:
    make_library(make_home())
    setup_member_area()
    return make_whole_meeting(make_group("Closed group"), word=WORD)


@pytest.fixture(autouse=True)
def _short_error_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    shorten_error_pages(monkeypatch)


built = built_once(make_closed_groups_meeting)


@pytest.fixture
def meeting(built: Built[Meeting]) -> Meeting:
    return built.as_it_was()


def test_every_address_of_a_meeting_is_tried(meeting: Meeting) -> None:
    names = {entry.name for entry in _flat(urlpatterns)}
    assert names == set(addresses_of(meeting)) | OF_NO_MEETING


def _flat(entries: Any) -> Any:
    for entry in entries:
        yield from _flat(entry.url_patterns) if hasattr(entry, "url_patterns") else [entry]


@pytest.mark.parametrize("persona", PERSONAS)
def test_who_gets_what_of_a_closed_groups_meeting(meeting: Meeting, persona: str) -> None:
    make_browser, of_meeting, of_desk = PERSONAS[persona]
    browser = make_browser(meeting.group)
    browser.raise_request_exception = False
    wrong = []
    for name, given in addresses_of(meeting).items():
        expected = of_desk if name.startswith("desk") else of_meeting
        if (name in BY_A_SEAT and persona in ON_THE_TEAM) or (name == "meeting_join" and persona in READS_ONLY):
            expected = REFUSED
        for method in ("options", "head", "get"):  # none of them writes, so one meeting does for all
            response = getattr(browser, method)(reverse(name, kwargs=given))
            if response.streaming:
                b"".join(response)  # read to its end, a file is closed
            if response.status_code not in expected:
                wrong.append((name, method, response.status_code))
    assert wrong == []


@pytest.mark.parametrize("persona", [name for name, row in PERSONAS.items() if row[1] is not READS])
def test_whoever_does_not_read_a_meeting_changes_nothing_of_it(meeting: Meeting, persona: str) -> None:
    browser = PERSONAS[persona][0](meeting.group)
    browser.raise_request_exception = False
    wrong = []
    for name, given in addresses_of(meeting).items():
        status = browser.post(reverse(name, kwargs=given), {"answer": "accepted", "step": "close"}).status_code
        if status not in {403, 404, 405}:
            wrong.append((name, status))
    assert wrong == []


def test_a_reader_changes_nothing_of_the_desk_or_of_others_papers(meeting: Meeting) -> None:
    browser = signed_in(put_in_group(meeting.group).person)
    for name, given in addresses_of(meeting).items():
        if name.startswith("desk"):
            assert browser.post(reverse(name, kwargs=given)).status_code in {403, 405}, name
    for name in ("paper_withdraw", "paper_version_add"):
        browser.post(reverse(name, kwargs=addresses_of(meeting)[name]))
    paper = Paper.objects.get()
    assert (paper.status, paper.versions.count()) == ("approved", 1)


def test_a_visitor_is_sent_to_sign_in(meeting: Meeting) -> None:
    for name, given in addresses_of(meeting).items():
        response = Client().get(reverse(name, kwargs=given))
        assert response.status_code in {302, 405}, name
        assert response.get("Location", "/account/login/").startswith("/account/login/"), name


WHERE_IT_COULD_LEAK = (
    "/members/",
    "/members/meetings/",
    "/members/meetings/past/",
    "/members/meetings/past/?q=Quokka",
    "/members/search/?q=Quokka",
    "/members/actions/",
    "/members/actions/?state=open",
    "/members/decisions/",
    "/members/decisions/?q=Quokka",
    "/members/groups/",
    "/digests/",
    "/library/?q=Quokka",
    "/sitemap-pages.xml",
    "/sitemap-digests.xml",
    "/calendar/events.ics",
    "/account/your-data/",
)


@pytest.mark.parametrize("persona", [name for name, row in PERSONAS.items() if row[1] is not READS])
def test_the_words_of_a_closed_groups_meeting_reach_nobody_else(meeting: Meeting, persona: str) -> None:
    browser = PERSONAS[persona][0](meeting.group)
    for address in (*WHERE_IT_COULD_LEAK, f"/members/groups/{meeting.group.slug}/"):
        response = browser.get(address)
        page = b"".join(response) if response.streaming else response.content
        assert WORD not in page.decode().replace(f"q={WORD}", "").replace(f'value="{WORD}"', "").replace(
            f"“{WORD}”", ""
        ), address


def test_a_reader_of_the_group_finds_those_words(meeting: Meeting) -> None:
    browser = signed_in(put_in_group(meeting.group).person)
    for address in ("/members/meetings/past/?q=Quokka", "/members/decisions/", "/members/search/?q=Quokka"):
        assert f"{WORD} " in browser.get(address).content.decode(), address


def test_the_feed_of_another_member_says_nothing_of_it(meeting: Meeting) -> None:
    token = calendar_tokens.make(membership=make_membership(), by=None)
    assert WORD.encode() not in Client().get(reverse("calendar_feed", args=[token])).content
