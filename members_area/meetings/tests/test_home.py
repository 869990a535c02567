"""The member's home: the next meeting with my answer, what is new to read, and what I have promised."""

from datetime import timedelta
from typing import Any

import pytest
from django.db.models import F
from django.test import Client
from django.utils import timezone

from core.testing import make_user
from home.models import HomePage
from members_area.meetings.models import LastVisit, Meeting, Minutes, Paper, Registration
from members_area.meetings.testing import (
    make_action,
    make_group,
    make_item,
    make_meeting,
    make_minutes,
    make_past_meeting,
    put_in_group,
)
from members_area.membership.member_area import setup_member_area
from members_area.membership.models import Membership
from members_area.membership.testing import make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles", "home")]


@pytest.fixture(autouse=True)
def _front(home: HomePage) -> None:
    assert setup_member_area() is not None


@pytest.fixture
def membership() -> Membership:
    return make_membership()


@pytest.fixture
def browser(membership: Membership) -> Client:
    return signed_in(membership.person)


def home_of(browser: Client) -> str:
    answer = browser.get("/members/")
    assert answer.status_code == 200
    return answer.content.decode()


def make_paper(meeting: Meeting, title: str, *, at: Any = None, **fields: Any) -> Paper:
    given = {"status": "approved", "approved_at": at or timezone.now(), **fields}
    return Paper.objects.create(item=make_item(meeting), title=title, **given)


def two_hours_pass() -> None:
    LastVisit.objects.update(at=F("at") - timedelta(hours=2))


def circulated(meeting: Meeting, **fields: Any) -> Minutes:
    minutes = make_minutes(meeting)
    closes = timezone.now() + timedelta(days=5)
    given = {"status": "circulated", "circulated_at": timezone.now(), "corrections_close_at": closes, **fields}
    Minutes.objects.filter(pk=minutes.pk).update(**given)
    return minutes


def test_the_next_meeting_stands_there_with_my_answer(membership: Membership, browser: Client) -> None:
    meeting = make_meeting(title="The spring meeting")
    make_meeting(title="The one after", starts_at=timezone.now() + timedelta(days=90))
    said = home_of(browser)
    assert "The spring meeting" in said
    assert "The one after" not in said
    assert "Are you coming to" in said
    Registration.objects.create(meeting=meeting, person=membership.person, answer="accepted", place=1)
    said = home_of(browser)
    assert "<strong>Coming</strong>" in said
    assert "Are you coming to" not in said


@pytest.mark.parametrize("status", ["draft", "cancelled", "postponed"])
def test_a_meeting_that_does_not_go_ahead_is_not_next(browser: Client, status: str) -> None:
    make_meeting(title="The spring meeting", status=status)
    assert "The spring meeting" not in home_of(browser)


def test_nothing_of_other_groups_stands_there(browser: Client) -> None:
    group = make_group()
    coming, past = make_meeting(group, title="Quokka meeting"), make_past_meeting(group, title="Quokka past")
    make_paper(coming, "Quokka paper")
    circulated(past)
    assert "Quokka" not in home_of(browser)
    assert "Quokka" in home_of(signed_in(put_in_group(group).person))


def test_my_open_actions_stand_there_and_say_what_is_overdue(membership: Membership, browser: Client) -> None:
    meeting = make_past_meeting()
    make_action(meeting, membership.person, text="Ask the schools", days=-2)
    make_action(meeting, membership.person, text="Write it", days=9)
    make_action(meeting, membership.person, text="Long done", status="done", closed_on=timezone.localdate())
    make_action(meeting, text="Of somebody else")
    said = home_of(browser)
    assert said.index("Ask the schools") < said.index("Write it")
    assert said.count("Overdue") == 1
    assert "Long done" not in said
    assert "Of somebody else" not in said


def test_minutes_are_there_to_read_until_corrections_close(browser: Client) -> None:
    minutes = circulated(make_past_meeting(title="The winter meeting"))
    said = home_of(browser)
    assert "Read the minutes of “The winter meeting”" in said
    assert "Corrections are open until" in said
    just_now = timezone.now()
    Minutes.objects.filter(pk=minutes.pk).update(corrections_close_at=just_now)
    assert "Minutes of The winter meeting" in home_of(browser)
    long_ago = timezone.now() - timedelta(days=60)
    Minutes.objects.filter(pk=minutes.pk).update(circulated_at=long_ago, corrections_close_at=long_ago)
    assert "The winter meeting" not in home_of(browser)


def test_minutes_that_are_being_written_are_not(browser: Client) -> None:
    make_minutes(make_past_meeting(title="The winter meeting"))
    assert "The winter meeting" not in home_of(browser)


class TestPapersNewSinceTheLastVisit:
    def test_they_stay_new_for_the_visit_and_are_not_at_the_next(self, browser: Client) -> None:
        make_paper(make_meeting(), "A new paper", at=timezone.now() - timedelta(hours=3))
        assert "A new paper" in home_of(browser)
        assert "A new paper" in home_of(browser)
        two_hours_pass()
        assert "A new paper" not in home_of(browser)

    def test_what_waits_or_is_withdrawn_is_not_new(self, browser: Client) -> None:
        for status in ("submitted", "withdrawn"):
            make_paper(make_meeting(), f"A {status} paper", status=status)
        assert "paper</a>" not in home_of(browser)

    def test_a_visit_is_written_at_most_once_an_hour(self, membership: Membership, browser: Client) -> None:
        home_of(browser)
        first = LastVisit.objects.get(membership=membership).at
        home_of(browser)
        assert LastVisit.objects.get(membership=membership).at == first
        two_hours_pass()
        home_of(browser)
        visit = LastVisit.objects.get(membership=membership)
        assert visit.before == first - timedelta(hours=2)
        assert visit.at > first


def test_the_team_without_a_seat_sees_the_page_without_it() -> None:
    make_meeting(title="The spring meeting")
    said = home_of(signed_in(make_user(groups=("Editors",))))
    assert "The spring meeting" not in said
    assert not LastVisit.objects.exists()


def test_home_stays_within_twelve_queries(
    membership: Membership, browser: Client, django_assert_max_num_queries: Any
) -> None:
    for number in range(8):
        meeting = make_meeting(starts_at=timezone.now() + timedelta(days=9 + number))
        make_paper(meeting, f"Paper {number}")
        past = make_past_meeting(days=number + 1)
        circulated(past)
        make_action(past, membership.person)
    for _ in range(2):
        home_of(browser)
    with django_assert_max_num_queries(12):
        home_of(browser)
