"""The secret address by which a calendar program reads a member's meetings: one at a time, known to the member only."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from members_area.meetings.models import CalendarToken
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.tokens import hash_of, new_token


@transaction.atomic
def make(*, membership: Membership, by: Any) -> str:
    """Return the token of a new address. It is shown once: only its hash is kept.

    Raises ValidationError where there is an address already, or the seat is not held any more.
    """
    membership = _locked(membership)
    if CalendarToken.objects.filter(membership=membership, revoked_at__isnull=True).exists():
        raise ValidationError("You have an address already. If you have lost it, make a new one in its place.")
    return _new(membership, by, "calendar.made")


@transaction.atomic
def reset(*, membership: Membership, by: Any) -> str:
    """Return the token of a new address; the old one is dead. Raises ValidationError where the seat is not held."""
    membership = _locked(membership)
    _revoke(membership)
    return _new(membership, by, "calendar.reset")


@transaction.atomic
def end(*, membership: Membership, by: Any) -> None:
    """Let the address die. Raises ValidationError where there is none."""
    membership = _locked(membership)
    if not _revoke(membership):
        raise ValidationError("There is no address to delete.")
    AuditEvent.note(action="calendar.ended", record=membership, by=by)


def open_calendar(token: str) -> CalendarToken | None:
    """Return whose calendar a token opens, and note the day; None where it opens none."""
    found = CalendarToken.objects.alive().select_related("membership__person").filter(token_hash=hash_of(token)).first()
    today = timezone.localdate()
    if found is not None and found.last_used_on != today:  # calendar programs ask often: one write a day
        CalendarToken.objects.filter(pk=found.pk).update(last_used_on=today)
    return found


def _locked(membership: Membership) -> Membership:
    held = Membership.objects.current().select_for_update(of=("self",)).filter(pk=membership.pk).first()
    if held is None:
        raise ValidationError("This seat is not held any more.")
    return held


def _new(membership: Membership, by: Any, action: str) -> str:
    token, token_hash = new_token()
    CalendarToken.objects.create(membership=membership, token_hash=token_hash)
    AuditEvent.note(action=action, record=membership, by=by)
    return token


def _revoke(membership: Membership) -> int:
    alive = CalendarToken.objects.filter(membership=membership, revoked_at__isnull=True)
    return alive.update(revoked_at=timezone.now())
