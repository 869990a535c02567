"""Taking a seat: brief.md, rule 1. The database holds the rule; this turns its refusal into words."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils import timezone

from core.models import MusicService
from members_area.membership.models import SEATS, AuditEvent, Invitation, Membership


class NoFreeSeat(ValidationError):
    """Both seats of the service are held."""

    def __init__(self, service: MusicService) -> None:
        super().__init__(
            f"Both seats of {service} are taken. A seat is free when somebody leaves, hands over, "
            "or an open invitation is withdrawn."
        )


def hold_service(service: MusicService) -> MusicService:
    """Return the service as it is now, and let no other transaction change its seats until this one is through.

    Every write to a seat begins with it, so that none waits for another in the opposite order.
    """
    return MusicService.objects.select_for_update().get(pk=service.pk)


def lock_service(service: MusicService) -> MusicService:
    """Return the service, held by this transaction, with the seats free that invitations held for too long.

    Raises ValidationError where it has left the NWG.
    """
    locked = hold_service(service)
    if locked.left_on:
        raise ValidationError(f"{locked} has left the NWG. It can be taken up again in the register of services.")
    expire_invitations(service=locked)
    return locked


def take_seat(*, service: MusicService, seat: int | None = None, **fields: Any) -> Membership:
    """Return a new membership on `seat`, or on the first that is free. Call it with the service locked.

    Raises NoFreeSeat, or ValidationError where the person has a seat already. The lock makes writers wait for each
    other; should one come by another road, the constraint still refuses the third seat.
    """
    person = fields.get("person")
    if person and Membership.objects.open().filter(person=person).exists():
        raise ValidationError(f"{person} is a member already.")
    held = set(Membership.objects.open().filter(service=service).values_list("seat", flat=True))
    free = [number for number in SEATS if number not in held and seat in {None, number}]
    if not free:
        raise NoFreeSeat(service)
    try:
        with transaction.atomic():
            return Membership.objects.create(service=service, seat=free[0], **fields)
    except IntegrityError as error:
        raise NoFreeSeat(service) from error


def expire_invitations(*, service: MusicService | None = None) -> int:
    """Free the seats of invitations that nobody accepted in time; return how many there were."""
    run_out = Invitation.objects.run_out().select_related("membership__service")
    if service is not None:
        run_out = run_out.filter(membership__service=service)
    return sum(_expire(invitation) for invitation in run_out)


@transaction.atomic
def _expire(invitation: Invitation) -> bool:
    """Give an invitation up, unless it has been answered by the time that it is held."""
    hold_service(invitation.membership.service)
    held = hold_invitations(Invitation.objects.run_out()).filter(pk=invitation.pk).first()
    if held:
        give_up(held, "Invitation not accepted in time")
        AuditEvent.note(action="invitation.expired", record=held)
    return held is not None


def hold_invitations(invitations: QuerySet[Invitation]) -> QuerySet[Invitation]:
    """Return invitations as they are now, held by this transaction together with their seats."""
    held = invitations.select_for_update(of=("self", "membership"))
    return held.select_related("membership__service", "membership__predecessor")


def give_up(invitation: Invitation, reason: str) -> None:
    """End the membership that an invitation holds a seat with, and the invitation."""
    if invitation.state == "open":
        invitation.revoked_at = timezone.now()
        invitation.save(update_fields=["revoked_at"])
    membership = invitation.membership
    membership.move_to(Membership.Status.ENDED)
    membership.end_on, membership.end_reason = timezone.localdate(), reason
    membership.save()
