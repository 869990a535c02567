"""What meetings hold about a person: shown to them, in their copy, and taken out when they close their account."""

import io
import json
from typing import Any
from zipfile import ZipFile

import pytest
from django.utils import timezone

from core.models import MusicService
from members_area.meetings.models import (
    AccessNeeds,
    Attendance,
    GroupMembership,
    LastVisit,
    MinutesCorrection,
    Paper,
    Registration,
    Substitute,
)
from members_area.meetings.services import record
from members_area.meetings.testing import (
    make_action,
    make_group,
    make_item,
    make_meeting,
    make_minutes,
    make_past_meeting,
    put_in_group,
)
from members_area.membership import services
from members_area.membership.models import Membership
from members_area.membership.testing import make_membership, make_service, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]


@pytest.fixture
def service() -> MusicService:
    return make_service()


@pytest.fixture
def person(service: MusicService) -> Any:
    return make_membership(service).person


def leave_traces(person: Any) -> None:
    """Let a person do everything that meetings keep."""
    coming, past = make_meeting(title="The next one"), make_past_meeting(title="The last one")
    registration = Registration.objects.create(meeting=coming, person=person, answer="accepted", place=1)
    AccessNeeds.objects.create(registration=registration, text="A quiet room")
    Substitute.objects.create(registration=registration, name="Sam Sub", email="sam@example.org", token_hash="-")
    Attendance.objects.create(meeting=past, person=person, name=person.get_full_name(), standing="present")
    Paper.objects.create(item=make_item(coming), title="My paper", submitted_by=person)
    action = make_action(past, person, text="Write to schools")
    record.update_action(action=action, by=person, note="Half of them")
    minutes = make_minutes(past)
    MinutesCorrection.objects.create(minutes=minutes, author=person, text="It was not so")
    put_in_group(make_group("Fees"), person, role="secretary")
    LastVisit.objects.create(membership=person.memberships.get(), at=timezone.now())


TRACES = {
    "Your answers to meetings": "sam@example.org",
    "What you need to take part": "A quiet room",
    "Meetings that you were at": "The last one",
    "Papers that you sent in": "My paper",
    "Your actions": "Half of them",
    "Corrections that you proposed": "It was not so",
    "Your groups": "Secretary",
    "Your last visit": "Your home",
}


def copy_of(person: Any) -> dict[str, str]:
    archive = ZipFile(io.BytesIO(services.download_data(person=person)))
    held = json.loads(archive.read("your-data.json"))["kinds"]
    return {kind["title"]: json.dumps(kind["rows"]) for kind in held}


def test_the_copy_has_all_of_it_and_nothing_of_others(person: Any) -> None:
    leave_traces(person)
    mine, of_another = copy_of(person), copy_of(make_membership().person)
    for title, word in TRACES.items():
        assert word in mine[title]
        assert of_another[title] == "[]"


def test_the_page_says_why_and_for_how_long(person: Any) -> None:
    said = signed_in(person).get("/account/data/", follow=True).content.decode()
    for title in TRACES:
        assert title in said


class TestClosingAnAccount:
    def test_what_is_personal_goes_and_the_record_stays(self, person: Any) -> None:
        leave_traces(person)
        services.close_account(person=person)
        assert not Registration.objects.filter(person=person).exists()
        assert not AccessNeeds.objects.exists()
        assert not Substitute.objects.exists()
        assert not LastVisit.objects.exists()
        assert Attendance.objects.filter(person=person, name__startswith="Asha").exists()
        assert Paper.objects.filter(submitted_by=person).exists()
        assert GroupMembership.objects.get(person=person).end_on is not None
        person.refresh_from_db()
        assert person.get_full_name() == "Former member"

    def test_open_actions_go_to_the_colleague_and_done_ones_stay(self, service: MusicService, person: Any) -> None:
        colleague, meeting = make_membership(service).person, make_past_meeting()
        put_in_group(meeting.group, role="chair")
        still_open = make_action(meeting, person)
        done = make_action(meeting, person, status="done", closed_on=timezone.localdate())
        services.close_account(person=person)
        still_open.refresh_from_db()
        done.refresh_from_db()
        assert (still_open.owner, done.owner) == (colleague, person)
        assert "has left" in still_open.updates.get().note

    def test_without_a_colleague_they_go_to_the_chair(self, person: Any) -> None:
        meeting = make_past_meeting()
        chair = put_in_group(meeting.group, role="chair").person
        action = make_action(meeting, person)
        services.close_account(person=person)
        action.refresh_from_db()
        assert action.owner == chair

    def test_a_colleague_outside_the_group_does_not_get_what_the_group_promised(
        self, service: MusicService, person: Any
    ) -> None:
        make_membership(service)
        group = make_group()
        put_in_group(group, person)
        chair = put_in_group(group, role="chair").person
        action = make_action(make_past_meeting(group), person)
        services.close_account(person=person)
        action.refresh_from_db()
        assert action.owner == chair

    def test_where_nobody_can_take_it_the_account_closes_and_the_group_sees_it(self, person: Any) -> None:
        action = make_action(make_past_meeting(), person)
        services.close_account(person=person)
        action.refresh_from_db()
        assert (action.owner, action.status) == (person, "open")
        said = signed_in(make_membership().person).get("/members/actions/").content.decode()
        assert "needs a new owner" in said


def test_with_a_seat_that_is_handed_over_open_actions_go_to_the_newcomer(service: MusicService, person: Any) -> None:
    make_membership(service)
    action = make_action(make_past_meeting(), person)
    leaver = person.memberships.get()
    services.hand_over(membership=leaver, email="newcomer@example.org", role="other", by=person)
    invitation = Membership.objects.get(predecessor=leaver).invitation
    newcomer = services.accept(invitation=invitation, first_name="New", last_name="Comer", password="a-long-word-1")
    action.refresh_from_db()
    assert action.owner == newcomer.person
