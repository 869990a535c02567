"""What happens to somebody's seat after they have taken it."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from accounts.services import end_sessions
from core.models import MusicService
from members_area.membership import emails
from members_area.membership.models import AuditEvent, Invitation, Membership
from members_area.membership.services.invitations import invite_to
from members_area.membership.services.seats import hold_invitations, hold_service, lock_service, take_seat
from members_area.membership.signals import membership_ended

Status = Membership.Status


@transaction.atomic
def seat_person(
    *, service: MusicService, person: Any, role: str, by: Any, action: str = "membership.began"
) -> Membership:
    """Give somebody who has an account a seat at once. Raises NoFreeSeat, or ValidationError where they have one."""
    held = lock_service(service)
    membership = take_seat(service=held, person=person, role=role, status=Status.ACTIVE, start_on=timezone.localdate())
    AuditEvent.note(action=action, record=membership, by=by, summary=f"Seat {membership.seat}")
    return membership


@transaction.atomic
def suspend(*, membership: Membership, reason: str, by: Any) -> Membership:
    """Shut somebody out for a time, at their next request. The seat stays theirs. Raises ValidationError."""
    membership = _locked(membership)
    membership.move_to(Status.SUSPENDED)
    membership.suspended_reason = _reason(reason)
    membership.save()
    _shut_out(membership)
    AuditEvent.note(action="membership.suspended", record=membership, by=by)
    emails.membership_suspended(membership)
    return membership


@transaction.atomic
def reinstate(*, membership: Membership, by: Any) -> Membership:
    """Let somebody who was suspended in again. Raises ValidationError."""
    membership = _locked(membership)
    if membership.status != Status.SUSPENDED:
        raise ValidationError("This membership is not suspended.")
    membership.move_to(Status.ACTIVE)
    membership.suspended_reason = ""
    membership.save()
    AuditEvent.note(action="membership.reinstated", record=membership, by=by)
    emails.membership_reinstated(membership)
    return membership


@transaction.atomic
def end(*, membership: Membership, reason: str, by: Any) -> Membership:
    """End a membership today: the seat is free, and the person is out at their next request. Raises ValidationError."""
    membership = _end(_locked(membership), _reason(reason))
    AuditEvent.note(action="membership.ended", record=membership, by=by)
    emails.membership_ended(membership)
    return membership


@transaction.atomic
def readmit(*, membership: Membership, by: Any) -> Membership:
    """Give somebody whose membership ended a new one at the same service. Raises NoFreeSeat or ValidationError."""
    membership = _locked(membership)
    if membership.status != Status.ENDED or membership.person is None:
        raise ValidationError("Only somebody whose membership has ended can be re-admitted.")
    if not membership.person.is_active:
        raise ValidationError("Their account is closed. Invite them with their address: they make a new one.")
    again = seat_person(
        service=membership.service,
        person=membership.person,
        role=membership.role,
        by=by,
        action="membership.readmitted",
    )
    emails.membership_began(again)
    return again


@transaction.atomic
def move(*, membership: Membership, service: MusicService, by: Any) -> Membership:
    """End a membership and begin one at another service in the same breath. Raises NoFreeSeat or ValidationError.

    The work stays with the service that the person leaves (brief.md, rule 5).
    """
    if service.pk == membership.service_id:
        raise ValidationError("This person is at that service already.")
    held = lock_service(service)
    left = _locked(membership)
    if left.status != Status.ACTIVE:
        raise ValidationError("Only an active member can move.")
    _end(left, f"Moved to {held}")
    moved = take_seat(
        service=held, person=left.person, role=left.role, status=Status.ACTIVE, start_on=timezone.localdate()
    )
    AuditEvent.note(action="membership.moved", record=moved, by=by, summary=f"From membership {left.pk}")
    emails.membership_began(moved)
    return moved


@transaction.atomic
def hand_over(*, membership: Membership, email: str, role: str, by: Any) -> Invitation:
    """Give a seat to a successor: the one who leaves is out at once, the newcomer is invited to the same seat.

    The service's work stays where it is; what hangs on the person goes to the newcomer when they accept (signals.py).
    Raises ValidationError.
    """
    lock_service(membership.service)
    left = _locked(membership)
    if left.status != Status.ACTIVE:
        raise ValidationError("Only an active member can hand a seat over.")
    if left.person and left.person.email.lower() == email.strip().lower():
        raise ValidationError("This is the address of the person who leaves. Give the newcomer's.")
    _end(left, "Handed over")
    invitation = invite_to(service=left.service, seat=left.seat, email=email, role=role, by=by, predecessor=left)
    AuditEvent.note(action="membership.handed_over", record=left, by=by, summary=f"Seat {left.seat}")
    emails.membership_ended(left)
    return invitation


def _locked(membership: Membership) -> Membership:
    """Return the membership as it is now, held by this transaction."""
    hold_service(membership.service)
    return Membership.objects.select_for_update(of=("self",)).select_related("service", "person").get(pk=membership.pk)


def _reason(reason: str) -> str:
    if not reason.strip():
        raise ValidationError("Say why, in a few words. The reason is kept with the membership.")
    return reason.strip()[:200]


def _end(membership: Membership, reason: str) -> Membership:
    was_invited = membership.status == Status.INVITED
    membership.move_to(Status.ENDED)
    membership.end_on, membership.end_reason = timezone.localdate(), reason
    membership.save()
    if was_invited:
        Invitation.objects.unanswered().filter(membership=membership).update(revoked_at=timezone.now())
    _shut_out(membership)
    membership_ended.send(sender=Membership, membership=membership)
    return membership


def _shut_out(membership: Membership) -> None:
    """End the sessions of a person and the invitations that they have sent and that nobody has answered."""
    if membership.person is None:
        return
    end_sessions(user=membership.person)
    sent = Invitation.objects.unanswered().filter(invited_by=membership.person, membership__status=Status.INVITED)
    for invitation in hold_invitations(sent):
        invitation.revoked_at = timezone.now()
        invitation.save(update_fields=["revoked_at"])
        _end(invitation.membership, "The member who invited left")
