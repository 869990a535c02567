"""The numbered places of a meeting: who gets the next one. Whoever calls these holds the meeting (locking.py)."""

from collections.abc import Iterator
from itertools import count, islice
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import timezone

from members_area.meetings.emails.coming import place_given
from members_area.meetings.emails.sending import people_of
from members_area.meetings.models import Meeting, Registration
from members_area.membership.models import AuditEvent

Answer = Registration.Answer


def check_is_for(meeting: Meeting, person: Any) -> None:
    """Raise ValidationError for somebody whom the meeting is not for: not a member now, or not of its group."""
    if not people_of(meeting).filter(pk=person.pk).exists():
        raise ValidationError("This meeting is for its members only.")


def own_registration(meeting: Meeting, person: Any) -> Registration:
    """Return somebody's answer, or a new one that is not saved yet. It holds `meeting` itself: no stale copy of it."""
    found = meeting.registrations.filter(person=person).first()
    registration = found or Registration(person=person, answer=Answer.TENTATIVE)
    registration.meeting = meeting
    return registration


def free_places(meeting: Meeting) -> Iterator[int]:
    """Return the numbers that may still be given, the lowest first: without end where the meeting has no limit."""
    taken = set(meeting.registrations.accepted().values_list("place", flat=True))
    free = (number for number in count(1) if number not in taken)
    if meeting.capacity is None:
        return free
    return islice(free, max(0, meeting.capacity - len(taken)))


def set_answer(registration: Registration, answer: Answer, *, place: int | None = None) -> None:
    """Save an answer with its place. Who waits already keeps their turn."""
    registration.answer, registration.place = answer, place
    if answer != Answer.WAITING:
        registration.queued_at = None
    elif registration.queued_at is None:
        registration.queued_at = timezone.now()
    registration.save()


def come_or_wait(registration: Registration) -> None:
    """Give a free place, or the end of the waiting list. Those who wait already come first."""
    if registration.answer == Answer.ACCEPTED:
        return
    move_up(meeting=registration.meeting)
    if registration.pk:
        registration.refresh_from_db(fields=["answer", "place", "queued_at"])
    if registration.answer == Answer.ACCEPTED:
        return
    place = next(free_places(registration.meeting), None)
    set_answer(registration, Answer.WAITING if place is None else Answer.ACCEPTED, place=place)


def move_up(*, meeting: Meeting) -> list[Registration]:
    """Give the free places to those who have waited longest, and tell them. Return their registrations.

    The caller holds the lock on the meeting. Nothing happens once it has begun, or while it does not go ahead.
    """
    if meeting.status != Meeting.Status.SCHEDULED or meeting.starts_at <= timezone.now():
        return []
    waiting = meeting.registrations.waiting().filter(person__in=people_of(meeting)).select_related("person")
    moved = []
    for registration, place in zip(waiting, free_places(meeting), strict=False):
        registration.meeting = meeting
        since = registration.queued_at
        set_answer(registration, Answer.ACCEPTED, place=place)
        AuditEvent.note(action="registration.moved_up", record=registration, summary=f"Place {place}")
        place_given(registration, since)
        moved.append(registration)
    return moved
