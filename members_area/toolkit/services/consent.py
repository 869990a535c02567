"""A service's word that it counts in the picture of the sector (brief.md, rule 6)."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from core.models import MusicService
from members_area.membership.models import AuditEvent
from members_area.membership.services.seats import hold_service
from members_area.toolkit.models import BenchmarkConsent


@transaction.atomic
def agree_to_count(*, service: MusicService, by: Any) -> None:
    """Let a service's agreed self-assessments count from the next picture on. Doing it twice is doing it once."""
    hold_service(service)
    _, is_new = BenchmarkConsent.objects.get_or_create(
        service=service, withdrawn_at__isnull=True, defaults={"given_by": by}
    )
    if is_new:
        AuditEvent.note(action="sector.agreed", record=service, by=by)


@transaction.atomic
def withdraw(*, service: MusicService, by: Any) -> None:
    """Let a service count no more from the next picture on."""
    hold_service(service)
    open_consents = BenchmarkConsent.objects.filter(service=service, withdrawn_at__isnull=True)
    if open_consents.update(withdrawn_at=timezone.now(), withdrawn_by=by):
        AuditEvent.note(action="sector.withdrawn", record=service, by=by)
