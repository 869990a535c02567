"""Somebody who comes to one meeting in a member's place, by a secret link and without an account."""

from datetime import timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone

from members_area.meetings.emails.coming import substitute_invited, substitute_not_needed
from members_area.meetings.emails.sending import people_of
from members_area.meetings.models import Meeting, Registration, Substitute
from members_area.meetings.services.locking import hold_meeting
from members_area.meetings.services.places import Answer, check_is_for, come_or_wait, own_registration
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.policies import hold_seat
from members_area.membership.services.limits import count_letter
from members_area.membership.tokens import hash_of, new_token

FULL = "Every place is taken. You can send a substitute once you have a place."
KEPT = timedelta(days=30)  # how long it is known who was sent, for questions after the meeting
CLOSED = "This meeting takes no more answers, so no substitute can be named."


@transaction.atomic
def send_substitute(*, meeting: Meeting, person: Any, name: str, email: str, by: Any = None) -> Substitute:
    """Name who comes in somebody's place and send them the link. An earlier link dies.

    The substitute takes the member's own place: who has none yet gets one. Raises ValidationError where the meeting is
    full or takes no answers, the address is the member's own, or too many letters went out today.
    """
    name, email = name.strip(), email.strip().lower()
    validate_email(email)
    if email == person.email.lower():
        raise ValidationError("This is your own address. Give the address of the person who comes instead of you.")
    hold_seat(person)  # as for an answer
    held = hold_meeting(meeting)
    registration = _with_place(held, person)
    revoke(registration)
    count_letter(by=by, email=email)
    Substitute.objects.filter(registration=registration).delete()
    token, token_hash = new_token()
    substitute = Substitute.objects.create(registration=registration, name=name, email=email, token_hash=token_hash)
    AuditEvent.note(action="substitute.sent", record=substitute, by=by)
    service = Membership.objects.of(person).current().select_related("service").get().service
    substitute_invited(substitute, token, str(service))
    return substitute


@transaction.atomic
def end_substitute(*, meeting: Meeting, person: Any, by: Any = None) -> None:
    """Let a substitute's link die and tell them; the place stays the member's. Raises ValidationError without one."""
    held = hold_meeting(meeting)
    substitute = revoke(own_registration(held, person))
    if substitute is None:
        raise ValidationError("You have no substitute for this meeting.")
    AuditEvent.note(action="substitute.ended", record=substitute, by=by)


def revoke(registration: Registration) -> Substitute | None:
    """End the live substitute of a registration, if there is one, and return it. The caller holds the meeting."""
    found = Substitute.objects.filter(registration_id=registration.pk, revoked_at__isnull=True).first()
    if found is None:
        return None
    found.registration = registration
    found.revoked_at = timezone.now()
    found.save(update_fields=["revoked_at"])
    if registration.meeting.ends_at > timezone.now():
        substitute_not_needed(found)
    return found


def substitute_of(token: str) -> Substitute | None:
    """Return whom a link belongs to, or None where it is unknown or dead: the meeting is over or does not go ahead,
    the member does not come, has ended it, or has lost the seat or the place in the group.
    """
    to_follow = "registration__meeting__group", "registration__person"
    alive = Substitute.objects.current().filter(token_hash=hash_of(token), registration__answer=Answer.ACCEPTED)
    found = alive.select_related(*to_follow).first()
    if found is None:
        return None
    registration = found.registration
    is_for = people_of(registration.meeting).filter(pk=registration.person_id).exists()
    return found if is_for else None


@transaction.atomic
def forget_substitutes_of_past_meetings() -> int:
    """Delete name and address of who was sent to meetings that ended a month ago; return how many. The sheet keeps who
    was there. Running it again is safe.
    """
    over = Meeting.objects.exclude(status=Meeting.Status.POSTPONED).filter(ends_at__lt=timezone.now() - KEPT)
    forgotten = 0
    for meeting in over.filter(registrations__substitute__isnull=False).distinct().order_by("pk"):
        gone, _ = Substitute.objects.filter(registration__meeting=meeting).delete()
        AuditEvent.note(action="substitutes.forgotten", record=meeting, summary=f"{gone} deleted after the meeting")
        forgotten += gone
    return forgotten


def _with_place(meeting: Meeting, person: Any) -> Registration:
    """Return the registration of somebody who has a place at the meeting, or gets one now. Raises ValidationError."""
    if meeting.status != Meeting.Status.SCHEDULED or meeting.starts_at <= timezone.now():
        raise ValidationError(CLOSED)
    check_is_for(meeting, person)
    registration = own_registration(meeting, person)
    if registration.answer != Answer.ACCEPTED:
        if not meeting.takes_answers:
            raise ValidationError(CLOSED)
        come_or_wait(registration)
    if registration.answer != Answer.ACCEPTED:
        raise ValidationError(FULL)
    return registration
