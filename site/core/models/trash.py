"""A page in the trash, with what has to be known to put it back as it was."""

from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from wagtail.models import Page


class TrashedPageQuerySet(models.QuerySet["TrashedPage"]):
    def visible_to(self, user: Any) -> list["TrashedPage"]:
        """Return those that `user` could have deleted, the newest first."""
        from core.trash.rights import could_delete

        entries = list(self.select_related("page", "old_parent", "deleted_by"))
        return [entry for entry in entries if could_delete(entry, user)]

    def due(self) -> "TrashedPageQuerySet":
        """Return those that have been kept as long as RETENTION_DAYS says."""
        return self.filter(deleted_at__lt=timezone.now() - timedelta(days=kept_days()))


def kept_days() -> int:
    return int(settings.RETENTION_DAYS["deleted_pages"])


class TrashedPage(models.Model):
    """One deletion: a page and everything below it."""

    page = models.OneToOneField(Page, on_delete=models.CASCADE, related_name="+")
    old_parent = models.ForeignKey(Page, null=True, on_delete=models.SET_NULL, related_name="+")
    old_sibling = models.ForeignKey(
        Page, null=True, on_delete=models.SET_NULL, related_name="+", help_text="The page that stood before it."
    )
    place = models.TextField(help_text="The titles of the pages above it.")
    address = models.TextField(blank=True, help_text="The address that it had.")
    pages_below = models.PositiveIntegerField()
    was_private = models.BooleanField(help_text="Whether something above it kept it private.")
    live = models.JSONField(default=list, help_text="The pages that were published, and now are not.")
    schedules = models.JSONField(default=dict, help_text="Versions that were to be published, and when.")
    reviews = models.JSONField(default=dict, help_text="Workflows that were under way, and how they stood.")
    deleted_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    deleted_at = models.DateTimeField(default=timezone.now)

    objects = TrashedPageQuerySet.as_manager()
    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["-deleted_at", "-pk"]

    def __str__(self) -> str:
        return str(self.page)

    @property
    def gone_on(self) -> datetime:
        """The day from which on it is deleted for good."""
        return self.deleted_at + timedelta(days=kept_days())
