"""Taking a seat: brief.md, rule 1. The database holds the rule; this turns its refusal into words."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from core.models import MusicService
from members_area.membership.models import SEATS, Membership


class NoFreeSeat(ValidationError):
    """Both seats of the service are held."""

    def __init__(self, service: MusicService) -> None:
        super().__init__(
            f"Both seats of {service} are taken. A seat is free when somebody leaves, hands over, "
            "or an open invitation is withdrawn."
        )


def lock_service(service: MusicService) -> MusicService:
    """Return the service, held by this transaction. Raise ValidationError where it has left the NWG."""
    locked = MusicService.objects.select_for_update().get(pk=service.pk)
    if locked.left_on:
        raise ValidationError(f"{locked} has left the NWG. It can be taken up again in the register of services.")
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
