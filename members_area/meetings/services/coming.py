"""A member's answer to a meeting, and what follows from it: a place, the waiting list, the next one's turn."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from members_area.meetings.models import AccessNeeds, Group, Meeting, Registration
from members_area.meetings.services.locking import hold_meeting, hold_meetings
from members_area.meetings.services.places import (
    Answer,
    check_is_for,
    come_or_wait,
    move_up,
    own_registration,
    set_answer,
)
from members_area.meetings.services.substitutes import revoke
from members_area.membership.models import AuditEvent
from members_area.membership.policies import hold_seat

POSTPONED = Meeting.Status.POSTPONED  # it is still to come, though its old day may be over
TO_CHOOSE = (Answer.ACCEPTED, Answer.TENTATIVE, Answer.DECLINED)  # nobody chooses to wait

__all__ = ["TO_CHOOSE", "answer", "free_place", "free_places_of", "may_decline", "move_up"]


def may_decline(meeting: Meeting) -> bool:
    """Say whether somebody may still say that they do not come: until it begins, so that the next gets the place."""
    return meeting.status == Meeting.Status.SCHEDULED and timezone.now() < meeting.starts_at


@transaction.atomic
def answer(*, meeting: Meeting, person: Any, answer: str, by: Any = None) -> Registration:
    """Save whether somebody comes. Who accepts when every place is taken waits for one.

    Return the registration: its `answer` says what came of it. Raises ValidationError where the meeting takes no
    answers (any more), is not for this person, or the answer is none of the three.
    """
    if answer not in TO_CHOOSE:
        raise ValidationError("Choose whether you are coming, perhaps coming, or not coming.")
    hold_seat(person)  # whoever ends it meanwhile waits, and frees this place
    held = hold_meeting(meeting)
    _check_takes(held, answer)
    check_is_for(held, person)
    registration = own_registration(held, person)
    if answer == Answer.ACCEPTED:
        come_or_wait(registration)
    else:
        _do_not_come(registration, Answer(answer))
    AuditEvent.note(action="registration.answered", record=registration, by=by, summary=registration.answer)
    return registration


@transaction.atomic
def free_place(*, registration: Registration) -> None:
    """Take back somebody's answer because they cannot come to this meeting any more; the next one moves up."""
    _free(hold_meeting(registration.meeting), registration.person)


@transaction.atomic
def free_places_of(*, person: Any, group: Group | None = None) -> None:
    """Free whatever somebody holds at meetings to come, or at those of one group."""
    ahead = Meeting.objects.filter(Q(ends_at__gt=timezone.now()) | Q(status=POSTPONED), status__in=Meeting.OPEN)
    ahead = ahead.filter(group=group) if group else ahead
    kept = Registration.objects.filter(person=person).exclude(answer=Answer.DECLINED)
    for meeting in hold_meetings(ahead.filter(pk__in=kept.values("meeting"))):
        _free(meeting, person)


def _free(meeting: Meeting, person: Any) -> None:
    """Take somebody's answer back at a meeting that is held."""
    registration = own_registration(meeting, person)
    _do_not_come(registration, Answer.DECLINED)
    AuditEvent.note(action="registration.freed", record=registration)


def _check_takes(meeting: Meeting, answer: str) -> None:
    takes = meeting.takes_answers or (answer == Answer.DECLINED and may_decline(meeting))
    if not takes:
        raise ValidationError("This meeting takes no more answers.")


def _do_not_come(registration: Registration, answer: Answer) -> None:
    """Save an answer without a place: nobody comes instead, and what a person needed there is needed no more."""
    set_answer(registration, answer)
    revoke(registration)
    if answer == Answer.DECLINED:
        AccessNeeds.objects.filter(registration=registration).delete()
    move_up(meeting=registration.meeting)
