"""Offering a seat to somebody by e-mail, and their taking it."""

from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone

from accounts.services import make_account
from core.models import MusicService
from members_area.membership import emails
from members_area.membership.models import AuditEvent, Invitation, Membership
from members_area.membership.models.invitations import VALID_FOR
from members_area.membership.policies import SECRETARY
from members_area.membership.services.limits import count_letter
from members_area.membership.services.seats import give_up, hold_invitations, hold_service, lock_service, take_seat
from members_area.membership.signals import seat_handed_over
from members_area.membership.tokens import new_token

Status = Membership.Status


@transaction.atomic
def invite(*, service: MusicService, email: str, role: str, by: Any) -> Invitation:
    """Offer a free seat of a service to an address. The open invitation holds the seat.

    `by` is a member of the service, the secretary, or None for the site itself. Raises PermissionDenied for others,
    NoFreeSeat, or ValidationError where the address has been invited or is a member's already.
    """
    held = lock_service(service)
    _check_may_invite(held, by)
    return invite_to(service=held, seat=None, email=email, role=role, by=by)


def invite_to(
    *, service: MusicService, seat: int | None, email: str, role: str, by: Any, predecessor: Membership | None = None
) -> Invitation:
    """Hold a seat for an address and send the link. Call it with the service locked."""
    email = email.strip().lower()
    validate_email(email)
    if Invitation.objects.open().filter(email=email, membership__status=Status.INVITED).exists():
        raise ValidationError("This address has an open invitation already.")
    if Membership.objects.open().filter(person__email__iexact=email).exists():
        raise ValidationError("This address belongs to somebody who has a seat already.")
    count_letter(by=by, email=email)
    membership = take_seat(service=service, seat=seat, role=role, status=Status.INVITED, predecessor=predecessor)
    token, token_hash = new_token()
    invitation = Invitation.objects.create(
        membership=membership, email=email, token_hash=token_hash, invited_by=by, expires_at=timezone.now() + VALID_FOR
    )
    AuditEvent.note(action="invitation.sent", record=invitation, by=by, summary=f"Seat {membership.seat}")
    emails.invitation(invitation, token)
    return invitation


@transaction.atomic
def resend(*, invitation: Invitation, by: Any) -> Invitation:
    """Send a new link and let the old one die. Raises ValidationError where the invitation is not waiting any more,
    and PermissionDenied as `invite` does.
    """
    invitation = _locked(invitation)
    _check_may_invite(invitation.membership.service, by)
    if invitation.accepted_at or invitation.revoked_at or invitation.membership.status != Status.INVITED:
        raise ValidationError("This invitation has been answered or withdrawn.")
    count_letter(by=by, email=invitation.email)
    token, invitation.token_hash = new_token()
    invitation.expires_at = timezone.now() + VALID_FOR
    invitation.save(update_fields=["token_hash", "expires_at"])
    AuditEvent.note(action="invitation.sent_again", record=invitation, by=by)
    emails.invitation(invitation, token)
    return invitation


@transaction.atomic
def revoke(*, invitation: Invitation, by: Any) -> Invitation:
    """Withdraw an invitation: its link is dead and the seat free. Raises ValidationError where it was answered."""
    invitation = _locked(invitation)
    if invitation.accepted_at or invitation.revoked_at:
        raise ValidationError("This invitation has been answered or withdrawn.")
    give_up(invitation, "Invitation withdrawn")
    AuditEvent.note(action="invitation.withdrawn", record=invitation, by=by)
    return invitation


@transaction.atomic
def accept(
    *, invitation: Invitation, user: Any = None, first_name: str = "", last_name: str = "", password: str = ""
) -> Membership:
    """Seat the person who holds the link, as `user` or with a new account for the invited address.

    Raises ValidationError where the invitation is not open any more, where it was sent to another address than the
    user's, or where they have a seat elsewhere.
    """
    invitation = _locked(invitation)
    if invitation.state != "open" or invitation.membership.status != Status.INVITED:
        raise ValidationError("This invitation cannot be used any more.")
    if user is None:
        if get_user_model().objects.filter(email__iexact=invitation.email).exists():
            raise ValidationError("This address has an account already. Sign in to accept.")
        user = make_account(email=invitation.email, first_name=first_name, last_name=last_name, password=password)
    elif user.email.lower() != invitation.email:
        raise ValidationError("This invitation was sent to another address.")
    if Membership.objects.open().filter(person=user).exists():
        raise ValidationError("You have a seat already.")
    membership = invitation.membership
    membership.person, membership.start_on = user, timezone.localdate()
    membership.move_to(Status.ACTIVE)
    membership.save()
    invitation.accepted_at = timezone.now()
    invitation.save(update_fields=["accepted_at"])
    if membership.predecessor:
        seat_handed_over.send(sender=Membership, leaver=membership.predecessor, newcomer=membership)
    AuditEvent.note(action="invitation.accepted", record=invitation, by=user, summary=f"Seat {membership.seat}")
    emails.membership_began(membership)
    return membership


def _check_may_invite(service: MusicService, by: Any) -> None:
    """Raise PermissionDenied unless `by` has a seat of a service now. The caller holds it, so none ends meanwhile."""
    if by is None or Membership.objects.of(by).current().filter(service=service).exists():
        return
    if not by.has_perm(SECRETARY):
        raise PermissionDenied


def _locked(invitation: Invitation) -> Invitation:
    hold_service(invitation.membership.service)
    return hold_invitations(Invitation.objects.all()).get(pk=invitation.pk)
