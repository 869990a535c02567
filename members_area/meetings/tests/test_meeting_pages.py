"""The list of meetings to come, and the page of one meeting: what is on them, and how many queries they cost."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from members_area.meetings.models import Meeting, Registration
from members_area.meetings.services.agenda import add_standing_items
from members_area.meetings.services.coming import answer
from members_area.meetings.testing import (
    make_action,
    make_group,
    make_item,
    make_meeting,
    make_paper,
    make_past_meeting,
    put_in_group,
)
from members_area.meetings.tests.whole_meeting import make_whole_meeting
from members_area.membership.testing import make_member, make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]
LIST = "/members/meetings/"
BUDGET = 12


def page_of(meeting: Meeting, browser: Client | None = None) -> str:
    return (browser or make_member()).get(f"{LIST}{meeting.pk}/").content.decode()


def test_the_list_shows_what_is_to_come_with_my_answer() -> None:
    member = make_membership()
    coming = make_meeting(title="Plans in spring")
    make_meeting(title="Not announced", status="draft")
    make_past_meeting(title="Long ago")
    answer(meeting=coming, person=member.person, answer=Registration.Answer.ACCEPTED)
    page = signed_in(member.person).get(LIST).content.decode()
    assert "Plans in spring" in page
    assert "You: coming" in page
    assert "Not announced" not in page
    assert "Long ago" not in page


def test_what_is_postponed_stays_on_the_list_after_its_old_day() -> None:
    make_meeting(title="Extra workshop", status="postponed", starts_at=timezone.now() - timedelta(days=3))
    browser = make_member()
    assert "Postponed: the new date follows" in browser.get(LIST).content.decode()
    assert "Extra workshop" not in browser.get("/members/meetings/past/").content.decode()


def test_an_empty_list_says_what_happens_next() -> None:
    assert "No meeting is planned at present." in make_member().get(LIST).content.decode()


def test_the_agenda_shows_the_hour_of_each_item() -> None:
    starts_at = timezone.localtime().replace(hour=10, minute=0) + timedelta(days=20)
    meeting = make_meeting(starts_at=starts_at)
    make_item(meeting, "Welcome", minutes_allotted=25)
    make_item(meeting, "Fees", presenter="Marion Ellery")
    page = page_of(meeting)
    assert page.index("10:00</time>") < page.index("Welcome") < page.index("10:25</time>") < page.index("Fees")
    assert "Marion Ellery" in page


def test_papers_stand_by_their_item_with_type_and_size() -> None:
    meeting = make_meeting()
    make_paper(make_item(meeting, "Fees"), "On fees")
    page = page_of(meeting)
    assert "On fees" in page
    assert "(Plain text, 7" in page


def test_a_paper_that_waits_is_on_its_senders_page_only() -> None:
    meeting, sender = make_meeting(), make_membership().person
    make_paper(make_item(meeting), "Half a thought", by=sender, status="submitted")
    assert "waiting for approval" in page_of(meeting, signed_in(sender))
    assert "Half a thought" not in page_of(meeting)


def test_the_next_agenda_carries_the_minutes_and_the_open_actions_of_the_last_meeting() -> None:
    last = make_whole_meeting()
    coming = make_meeting()
    add_standing_items(meeting=coming)
    done = make_action(last, text="Long since done.", status="done", closed_on=timezone.localdate())
    make_action(last, text="Ask the councils.")
    page = page_of(coming)
    assert f"Read the minutes of {last.title}" in page
    assert "Ask the councils." in page
    assert done.text not in page


def test_actions_of_another_group_are_not_on_the_agenda() -> None:
    other = make_group()
    make_action(make_past_meeting(other), text="Of the others.")
    coming = make_meeting()
    add_standing_items(meeting=coming)
    assert "Of the others." not in page_of(coming)


def test_a_past_meeting_shows_what_came_of_it() -> None:
    page = page_of(make_whole_meeting(word="Wallaby"))
    for words in ("Read the minutes", "Watch the recording", "Wallaby is decided.", "Wallaby is promised."):
        assert words in page


def test_a_past_meeting_without_minutes_says_that_they_are_being_written() -> None:
    assert "The minutes are being written." in page_of(make_past_meeting())


@pytest.mark.parametrize(
    ("state", "words"),
    [("cancelled", "This meeting is cancelled"), ("postponed", "This meeting is postponed")],
)
def test_a_meeting_that_does_not_go_ahead_says_so_on_top(state: str, words: str) -> None:
    assert words in page_of(make_meeting(status=state))


def test_only_those_who_run_a_meeting_are_led_to_its_desk() -> None:
    group = make_group()
    meeting = make_meeting(group)
    chair, member = put_in_group(group, role="chair").person, put_in_group(group).person
    assert "Run this meeting" in page_of(meeting, signed_in(chair))
    assert "Run this meeting" not in page_of(meeting, signed_in(member))


@pytest.mark.parametrize("pk", ["99999999999999999999999", "0", "4711"])
def test_a_meeting_that_is_not_there_is_not_found(pk: str) -> None:
    assert make_member().get(f"{LIST}{pk}/").status_code == 404


@pytest.mark.parametrize("number", [3, 300])
def test_the_pages_of_meetings_cost_as_many_queries_however_many_there_are(
    number: int, django_assert_max_num_queries: Any
) -> None:
    whole = make_whole_meeting()
    coming = _with_papers(make_meeting())
    start = timezone.now() + timedelta(days=40)
    of_nwg = {"group": coming.group, "status": "scheduled", "ends_at": start + timedelta(hours=2)}
    Meeting.objects.bulk_create(
        Meeting(number=at, title=f"Meeting {at}", starts_at=start, **of_nwg) for at in range(1000, 1000 + number)
    )
    past = {**of_nwg, "status": "held", "ends_at": timezone.now() - timedelta(days=200)}
    Meeting.objects.bulk_create(
        Meeting(number=at, title=f"Past {at}", starts_at=timezone.now() - timedelta(days=201), **past)
        for at in range(2000, 2000 + number)
    )
    browser = make_member()
    pages = [LIST, f"{LIST}{coming.pk}/", f"{LIST}{whole.pk}/", f"{LIST}{whole.pk}/minutes/", "/members/decisions/"]
    for address in [
        *pages,
        "/members/actions/",
        "/members/meetings/past/",
        "/members/groups/",
        f"{LIST}{coming.pk}/join/",
    ]:
        browser.get(address)
        with django_assert_max_num_queries(BUDGET):
            assert browser.get(address).status_code == 200, address


def _with_papers(meeting: Meeting) -> Meeting:
    add_standing_items(meeting=meeting)
    for at in range(6):
        make_paper(make_item(meeting, f"Topic {at}"), f"Paper {at}")
    return meeting
