"""Who sits where: a service's two seats, and many services' seats in two queries."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Prefetch, Q, QuerySet
from django.utils import timezone
from django.utils.formats import date_format

from core.models import MusicService
from members_area.membership.models import SEATS, Membership

Status = Membership.Status


@dataclass(frozen=True)
class Seat:
    """One of the two seats. `held_by` is None where somebody can be given it now."""

    number: int
    held_by: Membership | None
    words: str

    @property
    def is_free(self) -> bool:
        return self.held_by is None


def with_seats(services: QuerySet[MusicService]) -> QuerySet[Any]:
    """Return the services with `held`, how many seats are taken, and what `seats_of` needs."""
    open_seats = Membership.objects.open().select_related("person", "invitation", "service")
    is_held = Q(memberships__status__in=(Status.ACTIVE, Status.SUSPENDED)) | Q(
        memberships__status=Status.INVITED, memberships__invitation__expires_at__gt=timezone.now()
    )
    return services.annotate(
        held=Count("memberships", filter=is_held),
        members=Count("memberships", filter=Q(memberships__status=Status.ACTIVE)),
    ).prefetch_related(Prefetch("memberships", queryset=open_seats, to_attr="open_memberships"))


def seats_of(service: Any) -> list[Seat]:
    """Return the seats of a service that came from `with_seats`."""
    return [_seat(number, service.open_memberships) for number in SEATS]


def _seat(number: int, memberships: Iterable[Membership]) -> Seat:
    membership = next((found for found in memberships if found.seat == number), None)
    if membership is None:
        return Seat(number, None, "Free")
    return Seat(number, None if _has_run_out(membership) else membership, words_for(membership))


def _has_run_out(membership: Membership) -> bool:
    invitation = getattr(membership, "invitation", None)
    return membership.status == Status.INVITED and bool(invitation and invitation.state == "expired")


def words_for(membership: Membership) -> str:
    """Say who holds a seat and since when, or for whom it is kept and until when."""
    if membership.status != Status.INVITED:
        state = "suspended, member since" if membership.status == Status.SUSPENDED else "since"
        return f"{name_of(membership)}, {state} {_day(membership.start_on)}"
    invitation = getattr(membership, "invitation", None)
    if invitation is None:
        return "Kept for somebody who is invited"
    if invitation.state == "expired":
        return f"Free: the invitation to {invitation.email} ran out on {_day(invitation.expires_at)}"
    return f"{invitation.email} is invited until {_day(invitation.expires_at)}"


def name_of(membership: Membership) -> str:
    """Return the person's name, their address where they gave no name, or the address that is invited."""
    if membership.person:
        return membership.person.get_full_name() or membership.person.email
    invitation = getattr(membership, "invitation", None)
    return invitation.email if invitation else "Nobody yet"


def _day(value: Any) -> str:
    return date_format(timezone.localtime(value) if hasattr(value, "hour") else value, "j F Y") if value else "?"
