"""How many letters may go out by the hand of one member, or to one address: the site is no machine for spam."""

from typing import Any

from django.core.cache import cache
from django.core.exceptions import ValidationError

from members_area.membership.policies import SECRETARY

A_DAY = 24 * 60 * 60
BY_A_MEMBER, TO_AN_ADDRESS = 12, 4  # a day


def count_letter(*, by: Any, email: str) -> None:
    """Count a letter that `by` sends to an address. Raises ValidationError where there were too many today.

    The membership secretary may send as many as the work needs, and so may the site itself (`by` is None).
    """
    if by is None or by.has_perm(SECRETARY):
        return
    if not may_send(f"by-{by.pk}", BY_A_MEMBER) or not may_send_to(email):
        raise ValidationError("That were many invitations for one day. Please try again tomorrow, or write to us.")


def may_send_to(email: str) -> bool:
    """Count a letter to an address that somebody typed, and say whether it may be sent."""
    return may_send(f"to-{email.lower()}", TO_AN_ADDRESS)


def may_send(key: str, most: int) -> bool:
    key = f"letters:{key}"
    cache.add(key, 0, A_DAY)
    return cache.incr(key) <= most
