"""A music service that leaves the NWG, or comes back."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from core.models import MusicService
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.services.memberships import end


@transaction.atomic
def close_service(*, service: MusicService, reason: str, by: Any) -> MusicService:
    """Let a service leave today: its memberships and open invitations end, its work stays in the books.

    Raises ValidationError without a reason.
    """
    held = MusicService.objects.select_for_update().get(pk=service.pk)
    for membership in Membership.objects.open().filter(service=held):
        end(membership=membership, reason=reason, by=by)
    held.left_on = timezone.localdate()
    held.save()
    AuditEvent.note(action="service.closed", record=held, by=by)
    return held


@transaction.atomic
def reopen_service(*, service: MusicService, by: Any) -> MusicService:
    """Take a service up again. Nobody gets a seat by that: people are invited or apply."""
    held = MusicService.objects.select_for_update().get(pk=service.pk)
    held.left_on = None
    held.save()
    AuditEvent.note(action="service.reopened", record=held, by=by)
    return held
