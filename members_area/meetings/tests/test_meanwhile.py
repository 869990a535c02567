"""What becomes of a request whose sender leaves the group or the NWG while it is answered, and of letters on their way."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from core.tests.between_statements import no_second_round, once_it_has_asked  # noqa: F401 - a fixture
from members_area.meetings.emails import coming, meetings, minutes
from members_area.meetings.models import (
    ActionUpdate,
    AgendaItem,
    Attendance,
    GroupMembership,
    Meeting,
    MinutesVersion,
    Registration,
)
from members_area.meetings.services.attendance import claim, note_joined
from members_area.meetings.services.coming import answer
from members_area.meetings.services.groups import take_out
from members_area.meetings.testing import (
    make_action,
    make_decision,
    make_group,
    make_item,
    make_meeting,
    make_minutes,
    make_paper,
    make_past_meeting,
    put_in_group,
)
from members_area.membership import services
from members_area.membership.mail.delivery import deliver
from members_area.membership.models import EmailLog, Membership
from members_area.membership.testing import make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles", "no_second_round")]
SECRET = "quokkanut"
# Parts of the statement after which something happens.
MEETING, ACTION, FOUND = 'FROM "meetings_meeting"', 'FROM "meetings_actionitem"', 'AS "meeting_name"'


@pytest.fixture
def seat() -> GroupMembership:
    return put_in_group(make_group())


def leave(seat: GroupMembership) -> None:
    take_out(membership=seat, by=None)


def end(person: Any) -> None:
    services.end(membership=Membership.objects.get(person=person), reason="Out", by=None)


# What is read

WRITTEN: dict[str, Callable[[Meeting], Any]] = {
    "decision": lambda meeting: make_decision(meeting, SECRET),
    "item": lambda meeting: make_item(meeting, SECRET),
    "paper": lambda meeting: make_paper(meeting.agenda.get(), SECRET),
    "action": lambda meeting: make_action(meeting, text=SECRET),
}


@pytest.mark.parametrize("what", WRITTEN)
def test_who_leaves_a_group_does_not_read_what_is_written_after_that(seat: GroupMembership, what: str) -> None:
    meeting = make_past_meeting(seat.group)
    make_item(meeting, "An item of old")
    browser = signed_in(seat.person)
    address = reverse("meeting", args=[meeting.pk])
    assert "An item of old" in browser.get(address).content.decode()

    def leave_and_write() -> None:
        leave(seat)
        WRITTEN[what](meeting)

    with once_it_has_asked(MEETING, leave_and_write):
        assert SECRET not in browser.get(address).content.decode()


def delete(seat: GroupMembership, item: AgendaItem) -> None:
    AgendaItem.objects.filter(pk=item.pk).delete()


def leave_and_change(seat: GroupMembership, item: AgendaItem) -> None:
    leave(seat)
    AgendaItem.objects.filter(pk=item.pk).update(title=SECRET)


@pytest.mark.parametrize("name", ["meetings_past", "member_search"])
@pytest.mark.parametrize("happen", [delete, leave_and_change], ids=["deleted", "left"])
def test_a_search_shows_nothing_that_is_gone_or_closed_by_then(
    seat: GroupMembership, happen: Callable[[GroupMembership, AgendaItem], None], name: str
) -> None:
    item = make_item(make_past_meeting(seat.group), "Wombat item")
    make_item(make_past_meeting(), "Wombats for all")
    address, browser = reverse(name), signed_in(seat.person)
    assert "Wombat item" in browser.get(address, {"q": "wombat"}).content.decode()
    with once_it_has_asked(FOUND, lambda: happen(seat, item)):
        shown = browser.get(address, {"q": "wombat"})
    assert shown.status_code == 200
    assert "Wombats for all" in shown.content.decode()
    assert "Wombat item" not in shown.content.decode()
    assert SECRET not in shown.content.decode()


# What is written


def test_who_has_lost_their_seat_says_nothing_of_their_action() -> None:
    owner = make_membership().person
    action = make_action(make_past_meeting(), owner)
    browser = signed_in(owner)
    with once_it_has_asked(ACTION, lambda: end(owner)):
        sent = browser.post(reverse("action", args=[action.pk]), {"note": SECRET, "status": "open"})
    assert sent.status_code == 403
    assert not ActionUpdate.objects.filter(note=SECRET).exists()


def test_the_sheet_does_not_get_the_name_of_a_closed_account() -> None:
    person = make_membership().person
    going_on = make_meeting(starts_at=timezone.now() - timedelta(minutes=5), join_url="https://meet.example.org/room")
    services.close_account(person=User.objects.get(pk=person.pk))
    with pytest.raises(PermissionDenied):
        note_joined(meeting=going_on, person=person)
    with pytest.raises((PermissionDenied, ValidationError)):
        claim(meeting=make_past_meeting(days=2), person=person)
    assert not Attendance.objects.exists()


def test_a_closed_account_gets_no_place() -> None:
    person, meeting = make_membership().person, make_meeting()
    services.close_account(person=User.objects.get(pk=person.pk))
    with pytest.raises(PermissionDenied):
        answer(meeting=meeting, person=person, answer=Registration.Answer.ACCEPTED)
    assert not Registration.objects.exists()


# What is on its way


def cancelled(seat: GroupMembership) -> None:
    meetings.cancelled(make_meeting(seat.group), SECRET)


def circulated(seat: GroupMembership) -> None:
    written = make_minutes(make_past_meeting(seat.group), SECRET)
    version = MinutesVersion.objects.create(minutes=written, number=1, words="", content={}, content_hash="-")
    minutes.circulated(version)


def place_given(seat: GroupMembership) -> None:
    taken = Registration.objects.create(meeting=make_meeting(seat.group), person=seat.person, answer="declined")
    coming.place_given(taken, timezone.now())


@pytest.mark.parametrize("stays", [True, False], ids=["stays", "leaves"])
@pytest.mark.parametrize("write", [cancelled, circulated, place_given], ids=["cancelled", "minutes", "place"])
def test_a_letter_of_a_group_reaches_whoever_is_in_it_when_it_is_delivered(
    seat: GroupMembership, write: Callable[[GroupMembership], None], *, stays: bool
) -> None:
    write(seat)
    queued: QuerySet[EmailLog] = EmailLog.objects.filter(person=seat.person).exclude(key__startswith="membership")
    queued.update(status=EmailLog.Status.WAITING)  # as where the mail server could not be reached
    mail.outbox.clear()
    if not stays:
        leave(seat)
    for log in queued.all():
        deliver(log.pk)
    assert [letter.to for letter in mail.outbox] == ([[seat.person.email]] if stays else [])
    assert set(queued.values_list("status", flat=True)) == {
        EmailLog.Status.SENT if stays else EmailLog.Status.NOT_WANTED
    }


def test_a_letter_of_the_nwg_reaches_every_member() -> None:
    seat = make_membership()
    meetings.cancelled(make_meeting(), "Snow")
    assert [letter.to for letter in mail.outbox] == [[seat.person.email]]
