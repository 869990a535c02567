"""Planning meetings and changing the plan: who is to come is told once of everything that moves their calendar."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from members_area.meetings.emails import meetings as emails
from members_area.meetings.joining import is_a_door
from members_area.meetings.models import Group, Meeting
from members_area.meetings.services.agenda import add_standing_items
from members_area.meetings.services.attendance import prefill
from members_area.meetings.services.locking import hold_meeting
from members_area.meetings.services.places import move_up
from members_area.membership.models import AuditEvent

Status = Meeting.Status
LASTS = timedelta(hours=2)  # an online workshop (brief.md)
CHANGEABLE = (
    "title",
    "attendance_mode",
    "starts_at",
    "ends_at",
    "introduction",
    "venue",
    "access_information",
    "join_url",
    "passcode",
    "opens_before",
    "capacity",
    "registration_closes_at",
)
OPENS_BEFORE, PLACES = 120, 1000  # the most of each
IN_CALENDARS = ("title", "attendance_mode", "starts_at", "ends_at", "venue")  # a change of these is told
NOT_PLANNED = {"group", "recording", "captions"}  # these have services of their own


@transaction.atomic
def plan(*, group: Group, by: Any, **fields: Any) -> Meeting:
    """Return a new meeting of a group, as a draft with the next number and the items that stand on every agenda.

    `fields` are those of CHANGEABLE; without `ends_at` it lasts two hours. Raises ValidationError where the group is
    concluded or a field is wrong.
    """
    group = Group.objects.select_for_update().get(pk=group.pk)
    if group.status == Group.Status.CONCLUDED:
        raise ValidationError("This group is concluded: it takes no new meetings.")
    number = (group.meetings.aggregate(last=Max("number"))["last"] or 0) + 1
    meeting = Meeting(group=group, number=number, title=_title(group, number))
    _put(meeting, fields)
    if meeting.ends_at is None and meeting.starts_at is not None:
        meeting.ends_at = meeting.starts_at + LASTS
    _check(meeting)
    meeting.save()
    add_standing_items(meeting=meeting)
    AuditEvent.note(action="meeting.planned", record=meeting, by=by, summary=f"Meeting {number} of its group")
    return meeting


@transaction.atomic
def plan_year(
    *, group: Group, dates: Iterable[datetime], by: Any, lasts: timedelta = LASTS, **defaults: Any
) -> list[Meeting]:
    """Plan a meeting for each start in `dates`, all with the same defaults; afterwards each goes its own way.

    Raises ValidationError where there is no date or one is given twice; then none is planned.
    """
    starts = sorted(dates)
    if not starts:
        raise ValidationError("Give at least one date.")
    if len(set(starts)) < len(starts):
        raise ValidationError("Two of the dates are the same.")
    return [plan(group=group, by=by, starts_at=start, ends_at=start + lasts, **defaults) for start in starts]


@transaction.atomic
def change(*, meeting: Meeting, by: Any, **fields: Any) -> Meeting:
    """Change some of CHANGEABLE. Everybody is told once where date, place, way or title change and it is announced.

    Raises ValidationError where the meeting is over or called off, where it would move into the past, or where more
    people have a place than there would be.
    """
    meeting = hold_meeting(meeting)
    if meeting.status not in Meeting.OPEN:
        raise ValidationError(f"This meeting is {meeting.get_status_display().lower()}: it cannot be changed any more.")
    before = {name: getattr(meeting, name) for name in CHANGEABLE}
    _put(meeting, fields)
    changed = [name for name in CHANGEABLE if getattr(meeting, name) != before[name]]
    if not changed:
        return meeting
    _check_change(meeting, changed)
    is_told = meeting.status != Status.DRAFT and bool(set(changed) & set(IN_CALENDARS))
    meeting.calendar_sequence += is_told
    meeting.save()
    if "capacity" in changed:
        move_up(meeting=meeting)
    AuditEvent.note(action="meeting.changed", record=meeting, by=by, summary=_names_of(changed))
    if is_told:
        emails.changed(meeting, before)
    return meeting


@transaction.atomic
def schedule(
    *, meeting: Meeting, by: Any, starts_at: datetime | None = None, ends_at: datetime | None = None
) -> Meeting:
    """Announce a draft, or give a postponed meeting its new date; everybody is told once.

    Raises ValidationError where the date is past or the meeting is in another state.
    """
    meeting = hold_meeting(meeting)
    is_new_date = meeting.status == Status.POSTPONED
    meeting.move_to(Status.SCHEDULED)
    if starts_at:
        _put(meeting, {"starts_at": starts_at, "ends_at": ends_at or starts_at + (meeting.ends_at - meeting.starts_at)})
    meeting.validate_constraints(exclude=NOT_PLANNED)
    _check_is_ahead(meeting)
    if is_new_date:
        meeting.calendar_sequence += 1
        meeting.agenda_sent_at = None  # the agenda may go out anew, for the new date
    meeting.save()
    AuditEvent.note(action="meeting.scheduled", record=meeting, by=by, summary=_day(meeting))
    (emails.rescheduled if is_new_date else emails.scheduled)(meeting)
    move_up(meeting=meeting)  # places that were freed or added while it was put off
    return meeting


@transaction.atomic
def postpone(*, meeting: Meeting, by: Any, words: str = "") -> Meeting:
    """Put a meeting off without a new date, and tell everybody once. `words` say why, for those who are told.

    Raises ValidationError where it is not going ahead.
    """
    return _call_off(meeting, Status.POSTPONED, by, words, emails.postponed)


@transaction.atomic
def cancel(*, meeting: Meeting, by: Any, words: str = "") -> Meeting:
    """Call a meeting off for good, and tell everybody once, unless it was never announced.

    Raises ValidationError where it was held or is cancelled already.
    """
    return _call_off(meeting, Status.CANCELLED, by, words, emails.cancelled)


@transaction.atomic
def hold(*, meeting: Meeting, by: Any) -> Meeting:
    """Note that a meeting took place, and begin its attendance sheet. Raises ValidationError before it has begun."""
    meeting = hold_meeting(meeting)
    if meeting.starts_at > timezone.now():
        raise ValidationError("This meeting has not begun yet.")
    meeting.move_to(Status.HELD)
    meeting.save(update_fields=["status", "changed_at"])
    prefill(meeting=meeting)
    AuditEvent.note(action="meeting.held", record=meeting, by=by, summary=_day(meeting))
    return meeting


@transaction.atomic
def close(*, meeting: Meeting, by: Any) -> Meeting:
    """Put a meeting that was held on file: nothing is left to do. Raises ValidationError where it was not held."""
    meeting = hold_meeting(meeting)
    meeting.move_to(Status.CLOSED)
    meeting.save(update_fields=["status", "changed_at"])
    AuditEvent.note(action="meeting.closed", record=meeting, by=by, summary=_day(meeting))
    return meeting


def _call_off(
    meeting: Meeting, status: Meeting.Status, by: Any, words: str, tell: Callable[[Meeting, str], None]
) -> Meeting:
    meeting = hold_meeting(meeting)
    was_announced = meeting.status != Status.DRAFT
    meeting.move_to(status)
    meeting.calendar_sequence += was_announced
    meeting.save(update_fields=["status", "calendar_sequence", "changed_at"])
    AuditEvent.note(action=f"meeting.{status.value}", record=meeting, by=by, summary=_day(meeting))
    if was_announced:
        tell(meeting, words.strip())
    return meeting


def _put(meeting: Meeting, fields: dict[str, Any]) -> None:
    """Set fields; where the start moves, the time until which answers are taken moves along unless it is given too."""
    if unknown := set(fields) - set(CHANGEABLE):
        raise TypeError(f"These cannot be set: {', '.join(sorted(unknown))}")
    began = meeting.starts_at
    for name, value in fields.items():
        setattr(meeting, name, value)
    if began and meeting.starts_at and meeting.registration_closes_at and "registration_closes_at" not in fields:
        meeting.registration_closes_at += meeting.starts_at - began


def _check(meeting: Meeting) -> None:
    """Raise ValidationError, by field, for what no meeting has. The database may keep numbers that no clock knows."""
    meeting.full_clean(exclude=NOT_PLANNED)
    if meeting.opens_before > OPENS_BEFORE:
        raise ValidationError({"opens_before": "Give a number of minutes between 0 and 120."})
    if meeting.capacity is not None and not 1 <= meeting.capacity <= PLACES:
        raise ValidationError({"capacity": "Give a number of places between 1 and 1000, or leave it empty."})
    if meeting.join_url and not is_a_door(meeting.join_url):
        raise ValidationError({"join_url": "Give a whole address that begins with https://."})
    closes = meeting.registration_closes_at
    if closes and closes > meeting.starts_at:
        raise ValidationError({"registration_closes_at": "Answers would be taken after it has begun."})


def _check_change(meeting: Meeting, changed: list[str]) -> None:
    _check(meeting)
    if "starts_at" in changed and meeting.status != Status.DRAFT:
        _check_is_ahead(meeting)
    if "capacity" in changed and meeting.capacity is not None:
        coming = meeting.registrations.accepted().count()
        if coming > meeting.capacity:
            raise ValidationError({"capacity": f"{coming} people have a place already."})


def _check_is_ahead(meeting: Meeting) -> None:
    if meeting.starts_at <= timezone.now():
        raise ValidationError({"starts_at": "This date is past. Give one that is to come."})


def _title(group: Group, number: int) -> str:
    return f"NWG meeting {number}" if group.is_nwg else f"Meeting {number}"


def _names_of(fields: list[str]) -> str:
    names = {field.name: str(field.verbose_name) for field in Meeting._meta.fields}
    return ", ".join(names[name] for name in fields)[:200]


def _day(meeting: Meeting) -> str:
    return f"{timezone.localtime(meeting.starts_at):%-d %B %Y}"
