"""Places at meetings to come are free again when a membership ends, in the transaction that ends it."""

from typing import Any

from django.dispatch import receiver

from members_area.meetings.services.coming import free_places_of
from members_area.membership.models import Membership
from members_area.membership.signals import membership_ended


@receiver(membership_ended)
def places_are_free_again(membership: Membership, **kwargs: Any) -> None:
    """Let the next ones move up; a substitute sent by the one who leaves is told not to come."""
    if membership.person is not None:
        free_places_of(person=membership.person)
