"""A service's word that it counts in the picture of the sector (brief.md, rule 6)."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from core.models import MusicService
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.services.seats import hold_service
from members_area.toolkit.models import BenchmarkConsent


@transaction.atomic
def agree_to_count(*, service: MusicService, by: Any) -> None:
    """Let a service's agreed self-assessments count from the next picture on. Doing it twice is doing it once.

    Raises PermissionDenied for somebody who holds no seat of the service. `by` is None for what the site does itself.
    """
    _check_seat(service, by)
    hold_service(service)
    _, is_new = BenchmarkConsent.objects.get_or_create(
        service=service, withdrawn_at__isnull=True, defaults={"given_by": by}
    )
    if is_new:
        AuditEvent.note(action="sector.agreed", record=service, by=by)


@transaction.atomic
def withdraw(*, service: MusicService, by: Any) -> None:
    """Let a service count no more from the next picture on. Raises as `agree_to_count` does."""
    _check_seat(service, by)
    hold_service(service)
    open_consents = BenchmarkConsent.objects.filter(service=service, withdrawn_at__isnull=True)
    if open_consents.update(withdrawn_at=timezone.now(), withdrawn_by=by):
        AuditEvent.note(action="sector.withdrawn", record=service, by=by)


def _check_seat(service: MusicService, by: Any) -> None:
    if by is not None and not Membership.objects.of(by).current().filter(service=service).exists():
        raise PermissionDenied
