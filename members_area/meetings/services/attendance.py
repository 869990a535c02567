"""Who was there: filled in from the answers and from who came in by "Join", put right on the sheet or by the member."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from core.models import MusicService
from members_area.meetings.emails.sending import people_of
from members_area.meetings.models import Attendance, Meeting, Registration, Substitute
from members_area.meetings.services.locking import hold_meeting
from members_area.meetings.services.places import check_is_for
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.policies import hold_account, hold_seat

Answer, Standing, Source = Registration.Answer, Attendance.Standing, Attendance.Source
NO_NAME = "A member"


class SheetRow(NamedTuple):
    """A line of the sheet. `who` is a person with an account, or the name of a guest."""

    who: Any
    service: MusicService | None
    standing: str


@transaction.atomic
def note_joined(*, meeting: Meeting, person: Any, substitute: Substitute | None = None) -> Attendance:
    """Note that somebody came in by "Join"; `person` is None for a substitute. Twice is one line of the sheet.

    Each time is a line of the audit: the address behind "Join" lets anybody in, so it is known to whom it was given.
    Raises PermissionDenied where their account is closed.
    """
    person = hold_account(person) if person is not None else None
    held = hold_meeting(meeting)
    AuditEvent.note(action="meeting.joined", record=held, by=person, summary="Substitute" if substitute else "")
    if substitute is not None:
        return _note_substitute(held, substitute, Source.JOINED)
    service = _service_of(person)
    return _note_there(held, person, Standing.PRESENT if service else Standing.GUEST, Source.JOINED, service)


@transaction.atomic
def claim(*, meeting: Meeting, person: Any) -> Attendance:
    """Note "I was there". Raises ValidationError later than a week after the meeting, or where it is not for them."""
    hold_seat(person)
    held = hold_meeting(meeting)
    check_is_for(held, person)
    if not held.may_claim:
        raise ValidationError("You can say “I was there” from when the meeting has been held until a week after.")
    row = _note_there(held, person, Standing.PRESENT, Source.CLAIMED, _service_of(person))
    AuditEvent.note(action="attendance.claimed", record=row, by=person)
    return row


def prefill(*, meeting: Meeting) -> list[Attendance]:
    """Write a line for each person whom the meeting is for and who has none, and return these lines.

    The caller holds the lock on the meeting. What is written already, by joining or on the sheet, stays as it is.
    """
    known = set(meeting.attendance.filter(person__isnull=False).values_list("person", flat=True))
    people = people_of(meeting).exclude(pk__in=known)
    answers = {each.person_id: each for each in meeting.registrations.select_related("substitute", "person")}
    services = _services_of(people)
    door_counts = meeting.attendance_mode == Meeting.Attendance.ONLINE and _came_by_door(meeting)
    rows = [
        Attendance(
            meeting=meeting,
            person=person,
            name=_name_of(person),
            service=services.get(person.pk),
            standing=_expected(answers.get(person.pk), door_counts=door_counts),
            source=Source.ANSWER,
        )
        for person in people
    ]
    written = Attendance.objects.bulk_create(rows)
    if not door_counts:
        for registration in filter(_is_sent, answers.values()):
            _note_substitute(meeting, registration.substitute, Source.ANSWER)
    return written


@transaction.atomic
def save_sheet(
    *,
    meeting: Meeting,
    rows: Iterable[SheetRow | tuple[Any, Any, str]],
    by: Any,
    seen: Collection[int] | None = None,
) -> None:
    """Save the sheet. Guests' names are replaced by those given; a person who is not on it keeps their line.

    `seen` are the keys of the guests' lines that `by` had before them: who came in since stays. None: all of them.
    Raises ValidationError before the meeting, once it is closed, or where a line is not right.
    """
    held = hold_meeting(meeting)
    if held.status not in (Meeting.Status.SCHEDULED, Meeting.Status.HELD) or held.opens_at > timezone.now():
        raise ValidationError("Attendance is written from when the meeting opens until it is closed.")
    lines = [SheetRow(*row) for row in rows]
    known = {row.person_id: row for row in held.attendance.filter(person__isnull=False)}
    for line in lines:
        if not isinstance(line.who, str):
            _write_person(held, known.get(line.who.pk), line)
    _write_names(held, [line for line in lines if isinstance(line.who, str)], seen)
    AuditEvent.note(action="attendance.saved", record=held, by=by, summary=f"{len(lines)} lines")


def _write_person(meeting: Meeting, row: Attendance | None, line: SheetRow) -> None:
    """Write a person's line where it says something new: where it came from stays known otherwise."""
    if row is not None and row.standing == line.standing and row.service == line.service:
        return
    row = row or Attendance(meeting=meeting, person=line.who, name=_name_of(line.who))
    row.service, row.standing, row.source = line.service, line.standing, Source.SHEET
    row.full_clean()
    row.save()


def _write_names(meeting: Meeting, lines: list[SheetRow], seen: Collection[int] | None) -> None:
    kept = defaultdict(list)
    for row in meeting.attendance.filter(person__isnull=True):
        kept[row.name, row.service_id, row.standing].append(row)
    for line in lines:
        key = (line.who.strip(), line.service.pk if line.service else None, line.standing)
        if kept[key]:
            kept[key].pop()
        else:
            row = Attendance(meeting=meeting, name=key[0], service=line.service, standing=line.standing)
            row.full_clean()
            row.save()
    gone = [row.pk for rows in kept.values() for row in rows if seen is None or row.pk in seen]
    Attendance.objects.filter(pk__in=gone).delete()


def _note_there(meeting: Meeting, person: Any, standing: str, source: str, service: MusicService | None) -> Attendance:
    row = meeting.attendance.filter(person=person).first() or Attendance(meeting=meeting, person=person)
    if row.standing in Attendance.WAS_THERE:
        return row
    row.name, row.service, row.standing, row.source = _name_of(person), service, standing, source
    row.save()
    return row


def _note_substitute(meeting: Meeting, substitute: Substitute, source: str) -> Attendance:
    """Note a substitute, once: the sheet may name them already, even twice. The caller holds the meeting."""
    service = _service_of(substitute.registration.person)
    line = {"person": None, "name": substitute.name, "service": service, "standing": Standing.SUBSTITUTE}
    there = meeting.attendance.filter(**line).first()
    return there or Attendance.objects.create(meeting=meeting, source=source, **line)


def _expected(registration: Registration | None, *, door_counts: bool) -> str:
    """Return what an answer says about somebody who is not known to have come in.

    Online, everybody comes in by the same door: who has not is not there, however they answered.
    """
    if registration is None or registration.answer == Answer.TENTATIVE:
        return Standing.ABSENT
    if registration.answer != Answer.ACCEPTED or _is_sent(registration):
        return Standing.APOLOGIES
    return Standing.ABSENT if door_counts else Standing.PRESENT


def _is_sent(registration: Registration) -> bool:
    """Say whether somebody else was to come in a member's place."""
    substitute = getattr(registration, "substitute", None)
    return registration.answer == Answer.ACCEPTED and substitute is not None and substitute.revoked_at is None


def _came_by_door(meeting: Meeting) -> bool:
    return meeting.attendance.filter(source=Source.JOINED).exists()


def _service_of(person: Any) -> MusicService | None:
    membership = Membership.objects.of(person).current().select_related("service").first()
    return membership.service if membership else None


def _services_of(people: Any) -> dict[int, MusicService]:
    held = Membership.objects.current().filter(person__in=people).select_related("service")
    return {membership.person_id: membership.service for membership in held if membership.person_id}


def _name_of(person: Any) -> str:
    return person.get_full_name()[:160] or NO_NAME
