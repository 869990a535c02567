"""Who did what on which record, and when. Nothing personal stands in it, and nothing in it changes."""

from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models


class AuditEvent(models.Model):
    """One line. The database refuses to change it (migration 0002)."""

    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="audit_events"
    )
    action = models.CharField(max_length=60, help_text="For example membership.suspended.")
    record_type = models.ForeignKey(ContentType, on_delete=models.PROTECT, related_name="+")
    record_id = models.PositiveBigIntegerField()
    summary = models.CharField(max_length=200, help_text="What happened, without names or addresses of people.")
    happened_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-happened_at", "-pk"]
        indexes = [models.Index(fields=["record_type", "record_id"]), models.Index(fields=["-happened_at"])]

    def __str__(self) -> str:
        return f"{self.happened_at:%d %B %Y %H:%M} {self.action}"

    @classmethod
    def note(cls, *, action: str, record: models.Model, by: Any = None, summary: str = "") -> "AuditEvent":
        """Write a line in the transaction of the change that it tells of. `by` is None for what happened by itself."""
        actor = by if by is not None and by.is_authenticated else None
        kind = ContentType.objects.get_for_model(record)
        return cls.objects.create(actor=actor, action=action, record_type=kind, record_id=record.pk, summary=summary)
