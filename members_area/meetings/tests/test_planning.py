"""Planning a year, changing one meeting without the others, and the way of a meeting from draft to closed."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from core.testing import make_user
from members_area.meetings.models import Attendance, Meeting, Registration, working_group
from members_area.meetings.services import planning, steps
from members_area.meetings.testing import make_group, make_item, make_meeting, make_past_meeting
from members_area.membership.models import AuditEvent
from members_area.membership.testing import make_membership

pytestmark = pytest.mark.django_db


def soon(days: int = 30) -> Any:
    return timezone.now() + timedelta(days=days)


def member() -> Any:
    return make_membership().person


def accept(meeting: Meeting, place: int) -> Registration:
    return Registration.objects.create(
        meeting=meeting, person=member(), answer=Registration.Answer.ACCEPTED, place=place
    )


def wait(meeting: Meeting) -> Registration:
    return Registration.objects.create(meeting=meeting, person=member(), answer="waiting", queued_at=timezone.now())


# Planning.


def test_a_meeting_is_planned_as_a_draft_with_the_next_number_and_what_stands_on_every_agenda() -> None:
    make_past_meeting(number=11)
    meeting = planning.plan(group=working_group(), by=make_user(), starts_at=soon())
    assert (meeting.number, meeting.title, meeting.status) == (12, "NWG meeting 12", "draft")
    assert meeting.ends_at - meeting.starts_at == timedelta(hours=2)
    assert [item.kind for item in meeting.agenda.all()] == ["minutes", "matters-arising"]
    assert AuditEvent.objects.filter(action="meeting.planned", record_id=meeting.pk).count() == 1


def test_each_group_counts_its_own_meetings() -> None:
    make_past_meeting(number=11)
    assert planning.plan(group=make_group(), by=None, starts_at=soon()).number == 1


def test_a_concluded_group_takes_no_new_meetings() -> None:
    group = make_group(status="concluded", dissolved_on=timezone.localdate())
    with pytest.raises(ValidationError, match="concluded"):
        planning.plan(group=group, by=None, starts_at=soon())
    assert not Meeting.objects.exists()


def test_a_year_is_planned_in_one_call_with_the_same_defaults() -> None:
    dates = [soon(300), soon(30), soon(120), soon(210)]
    planned = planning.plan_year(
        group=working_group(), dates=dates, by=None, lasts=timedelta(hours=3), capacity=40, opens_before=20
    )
    assert [meeting.starts_at for meeting in planned] == sorted(dates)
    assert [meeting.number for meeting in planned] == [1, 2, 3, 4]
    assert {(meeting.capacity, meeting.opens_before) for meeting in planned} == {(40, 20)}
    assert {meeting.ends_at - meeting.starts_at for meeting in planned} == {timedelta(hours=3)}


def test_one_meeting_of_a_year_changes_without_the_others() -> None:
    first, second = planning.plan_year(group=working_group(), dates=[soon(30), soon(120)], by=None, capacity=40)
    planning.change(meeting=first, by=None, capacity=10, title="The live one")
    second.refresh_from_db()
    assert (second.capacity, second.title) == (40, "NWG meeting 2")


@pytest.mark.parametrize("which", ["none", "twice"])
def test_a_year_without_dates_or_with_one_twice_is_refused_as_a_whole(which: str) -> None:
    day = soon()
    with pytest.raises(ValidationError):
        planning.plan_year(group=working_group(), dates=[day, soon(60), day] if which == "twice" else [], by=None)
    assert not Meeting.objects.exists()


# Changing.


def test_a_change_that_moves_a_calendar_raises_the_sequence_and_another_does_not() -> None:
    meeting = make_meeting()
    meeting = planning.change(meeting=meeting, by=None, introduction="New words", passcode="77")
    assert meeting.calendar_sequence == 0
    meeting = planning.change(meeting=meeting, by=None, venue="Leeds", title="In Leeds")
    assert meeting.calendar_sequence == 1
    meeting = planning.change(meeting=meeting, by=None, venue="Leeds")
    assert meeting.calendar_sequence == 1
    assert AuditEvent.objects.filter(action="meeting.changed").count() == 2


def test_a_draft_changes_quietly() -> None:
    meeting = planning.change(meeting=make_meeting(status="draft"), by=None, starts_at=soon(5), ends_at=soon(6))
    assert meeting.calendar_sequence == 0


def test_the_time_until_which_answers_are_taken_moves_with_the_start() -> None:
    start = soon(10)
    meeting = make_meeting(starts_at=start, registration_closes_at=start - timedelta(days=2))
    later = start + timedelta(days=7)
    meeting = planning.change(meeting=meeting, by=None, starts_at=later, ends_at=later + timedelta(hours=2))
    assert meeting.registration_closes_at == later - timedelta(days=2)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"ends_at": timezone.now()}, "end before it begins"),
        ({"starts_at": timezone.now() - timedelta(days=1)}, "past"),
        ({"capacity": 1}, "2 people have a place already"),
        ({"registration_closes_at": timezone.now() + timedelta(days=400)}, "after it has begun"),
        ({"title": ""}, "blank"),
        ({"join_url": "javascript:alert(1)"}, "valid URL"),
    ],
)
def test_a_change_that_makes_no_sense_is_refused_in_words(fields: dict[str, Any], words: str) -> None:
    meeting = make_meeting()
    accept(meeting, 1), accept(meeting, 2)
    with pytest.raises(ValidationError, match=words):
        planning.change(meeting=meeting, by=None, **fields)
    unchanged = Meeting.objects.get()
    assert [getattr(unchanged, name) for name in fields] == [getattr(meeting, name) for name in fields]


@pytest.mark.parametrize("field", ["status", "uid", "group", "calendar_sequence", "recording"])
def test_what_has_a_way_of_its_own_is_not_changed_by_this_one(field: str) -> None:
    with pytest.raises(TypeError, match=field):
        planning.change(meeting=make_meeting(), by=None, **{field: None})


@pytest.mark.parametrize("status", ["cancelled", "held", "closed"])
def test_what_is_over_or_off_is_not_changed(status: str) -> None:
    with pytest.raises(ValidationError, match=status):
        planning.change(meeting=make_meeting(status=status), by=None, title="Other")


@pytest.mark.parametrize("capacity", [2, None])
def test_more_places_move_the_waiting_list_up(capacity: int | None) -> None:
    meeting = make_meeting(capacity=1)
    accept(meeting, 1)
    waiting = wait(meeting)
    planning.change(meeting=meeting, by=None, capacity=capacity)
    waiting.refresh_from_db()
    assert (waiting.answer, waiting.place) == ("accepted", 2)


def test_places_that_came_while_a_meeting_was_put_off_are_given_with_its_new_date() -> None:
    meeting = make_meeting(capacity=1)
    accept(meeting, 1)
    waiting = wait(meeting)
    planning.postpone(meeting=meeting, by=None)
    planning.change(meeting=meeting, by=None, capacity=2)
    waiting.refresh_from_db()
    assert waiting.answer == "waiting"
    planning.schedule(meeting=meeting, by=None, starts_at=soon(90))
    waiting.refresh_from_db()
    assert waiting.answer == "accepted"


# From state to state.

MOVES: dict[str, Callable[..., Meeting]] = {
    "schedule": planning.schedule,
    "postpone": planning.postpone,
    "cancel": planning.cancel,
    "hold": planning.hold,
    "close": planning.close,
}
ALLOWED = {
    ("draft", "schedule"): "scheduled",
    ("draft", "cancel"): "cancelled",
    ("scheduled", "postpone"): "postponed",
    ("scheduled", "cancel"): "cancelled",
    ("scheduled", "hold"): "held",
    ("postponed", "schedule"): "scheduled",
    ("postponed", "cancel"): "cancelled",
    ("held", "close"): "closed",
}


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize("status", Meeting.Status.values)
def test_every_step_from_every_state(status: str, move: str) -> None:
    has_begun = move in ("hold", "close")
    meeting = make_meeting(status=status, starts_at=soon(-1) if has_begun else soon())
    expected = ALLOWED.get((status, move))
    if expected is None:
        with pytest.raises(ValidationError):
            MOVES[move](meeting=meeting, by=None)
    else:
        MOVES[move](meeting=meeting, by=None)
    meeting.refresh_from_db()
    assert meeting.status == (expected or status)


def test_a_postponed_meeting_gets_a_new_date_and_keeps_its_length_and_may_send_its_agenda_anew() -> None:
    meeting = make_meeting(agenda_sent_at=timezone.now())
    meeting = planning.postpone(meeting=meeting, by=None)
    meeting = planning.schedule(meeting=meeting, by=None, starts_at=soon(90))
    assert meeting.ends_at - meeting.starts_at == timedelta(hours=2)
    assert (meeting.calendar_sequence, meeting.agenda_sent_at) == (2, None)


def test_a_postponed_meeting_does_not_go_ahead_on_a_date_that_is_past() -> None:
    meeting = make_meeting(status="postponed", starts_at=soon(-3))
    with pytest.raises(ValidationError, match="past"):
        planning.schedule(meeting=meeting, by=None)


def test_a_meeting_is_not_held_before_it_has_begun() -> None:
    with pytest.raises(ValidationError, match="not begun"):
        planning.hold(meeting=make_meeting(starts_at=soon(1)), by=None)


def test_holding_a_meeting_begins_its_attendance_sheet() -> None:
    meeting = make_meeting(starts_at=timezone.now() - timedelta(minutes=5))
    coming = accept(meeting, 1)
    planning.hold(meeting=meeting, by=None)
    assert Attendance.objects.filter(meeting=meeting, person=coming.person).exists()


# The steps before it.


def test_papers_are_called_for_once() -> None:
    meeting = steps.call_for_papers(meeting=make_meeting(), by=None)
    assert meeting.papers_called_at is not None
    with pytest.raises(ValidationError, match="Members were asked for papers on"):
        steps.call_for_papers(meeting=meeting, by=None)


def test_the_agenda_goes_out_once_and_not_empty() -> None:
    meeting = make_meeting()
    with pytest.raises(ValidationError, match="nothing on the agenda"):
        steps.send_agenda(meeting=meeting, by=None)
    make_item(meeting)
    assert steps.send_agenda(meeting=meeting, by=None).agenda_sent_at is not None
    with pytest.raises(ValidationError, match="The agenda went out on"):
        steps.send_agenda(meeting=meeting, by=None)


@pytest.mark.parametrize("status", ["draft", "postponed", "cancelled", "held", "closed"])
@pytest.mark.parametrize("step", [steps.call_for_papers, steps.send_agenda])
def test_neither_is_done_for_a_meeting_that_is_not_to_come(step: Any, status: str) -> None:
    meeting = make_meeting(status=status)
    make_item(meeting)
    with pytest.raises(ValidationError, match="going ahead"):
        step(meeting=meeting, by=None)
