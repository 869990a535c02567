"""Minutes: drafted, circulated, corrected, approved, and then frozen (brief.md, rule 3).

The editor's draft is the row itself. What members read is a version: a copy of everything that the minutes say on the
day they are circulated. The database refuses to change a version, and anything of approved minutes (migration 0002).
"""

import hashlib
import json
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.fields import GenericRelation
from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import RichTextField
from wagtail.models import LockableMixin, Orderable, PreviewableMixin, RevisionMixin
from wagtail.search import index

from members_area.meetings.models.agenda import AgendaItem
from members_area.meetings.models.meetings import Meeting
from members_area.meetings.querysets import MinutesQuerySet, MinutesVersionQuerySet
from members_area.meetings.states import HasStates

FROZEN = "These minutes are approved. They do not change any more."


class Minutes(HasStates, PreviewableMixin, LockableMixin, RevisionMixin, ClusterableModel):
    class Status(models.TextChoices):
        DRAFT = "draft", "Being written"
        CIRCULATED = "circulated", "Circulated"
        APPROVED = "approved", "Approved"

    VALID_TRANSITIONS = {
        Status.DRAFT: {Status.CIRCULATED},
        Status.CIRCULATED: {Status.CIRCULATED, Status.APPROVED},  # circulated anew once corrections are made
        Status.APPROVED: set(),
    }

    meeting = models.OneToOneField(Meeting, on_delete=models.PROTECT, related_name="minutes")
    status = models.CharField("state", max_length=10, choices=Status, default=Status.DRAFT, editable=False)
    circulated_at = models.DateTimeField(null=True, blank=True, editable=False)
    corrections_close_at = models.DateTimeField("corrections until", null=True, blank=True)
    approved_at = models.DateTimeField(null=True, blank=True, editable=False)
    approved_in = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="minutes_approved", editable=False
    )
    content_hash = models.CharField(max_length=64, blank=True, editable=False)

    revisions = GenericRelation("wagtailcore.Revision", related_query_name="minutes")
    objects = MinutesQuerySet.as_manager()

    panels = [
        FieldPanel("meeting", read_only=True),
        InlinePanel("sections", heading="What was said", label="Part"),
    ]

    class Meta:
        ordering = ["-meeting__starts_at"]
        verbose_name_plural = "minutes"
        constraints = [
            models.CheckConstraint(
                condition=~Q(status="approved")
                | (Q(approved_at__isnull=False, approved_in__isnull=False) & ~Q(content_hash="")),
                name="approved_minutes_name_their_meeting",
            ),
            models.CheckConstraint(
                condition=Q(status="draft") | Q(circulated_at__isnull=False), name="circulated_minutes_have_a_day"
            ),
        ]

    def __str__(self) -> str:
        return f"Minutes of {self.meeting}"

    @property
    def takes_corrections(self) -> bool:
        closes = self.corrections_close_at
        return self.status == self.Status.CIRCULATED and bool(closes and timezone.now() < closes)

    def clean(self) -> None:
        super().clean()
        if self.pk and Minutes.objects.filter(pk=self.pk, status=self.Status.APPROVED).exists():
            raise ValidationError(FROZEN)

    preview_modes = [("member", "As members read it"), ("visitor", "As an outsider sees it")]

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return "meetings/preview/digest.html" if mode_name == "visitor" else "meetings/preview/minutes.html"

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict[str, Any]:
        from members_area.meetings.minutes_content import content_of, only_public

        content = content_of(self)
        shown = only_public(content) if mode_name == "visitor" else content
        return {**super().get_preview_context(request, mode_name), "content": shown, "minutes": self}


class MinutesSection(Orderable):
    """What was said on one item of the agenda."""

    minutes = ParentalKey(Minutes, on_delete=models.CASCADE, related_name="sections")
    item = models.ForeignKey(
        AgendaItem, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name="agenda item"
    )
    heading = models.CharField(max_length=160, blank=True, help_text="Empty: the title of the agenda item.")
    text = RichTextField(blank=True, features=["bold", "italic", "ol", "ul", "link"])

    panels = [FieldPanel("item"), FieldPanel("heading"), FieldPanel("text")]

    def __str__(self) -> str:
        return self.title

    @property
    def title(self) -> str:
        return self.heading or (self.item.title if self.item else "")


def hash_of_content(content: Any) -> str:
    """Return the SHA-256 of what minutes say, written the same way each time."""
    canonical = json.dumps(content, cls=DjangoJSONEncoder, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


class MinutesVersion(index.Indexed, models.Model):
    """What the minutes said on the day they were circulated or approved. The database refuses to change it."""

    minutes = models.ForeignKey(Minutes, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField()
    content = models.JSONField(encoder=DjangoJSONEncoder)
    words = models.TextField(blank=True, help_text="The words alone, for search.")
    is_approved = models.BooleanField(default=False)
    content_hash = models.CharField(max_length=64)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")

    objects = MinutesVersionQuerySet.as_manager()
    search_fields = [index.SearchField("words")]

    class Meta:
        ordering = ["minutes", "-number"]
        constraints = [models.UniqueConstraint(fields=["minutes", "number"], name="minutes_have_numbered_versions")]

    def __str__(self) -> str:
        return f"{self.minutes}, version {self.number}"


class MinutesCorrection(models.Model):
    class Outcome(models.TextChoices):
        OPEN = "open", "Not looked at yet"
        ACCEPTED = "accepted", "Taken over"
        DECLINED = "declined", "Not taken over"

    minutes = models.ForeignKey(Minutes, on_delete=models.PROTECT, related_name="corrections")
    item = models.ForeignKey(
        AgendaItem, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name="which part"
    )
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="corrections"
    )
    text = models.TextField("what should be corrected", max_length=1500)
    outcome = models.CharField(max_length=10, choices=Outcome, default=Outcome.OPEN)
    reply = models.TextField(max_length=600, blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["minutes", "created_at"]

    def __str__(self) -> str:
        return f"Correction {self.pk} to {self.minutes}"


class PublicDigest(models.Model):
    """What everyone may read of approved minutes: the items that were marked public, and nothing else."""

    version = models.OneToOneField(MinutesVersion, on_delete=models.PROTECT, related_name="digest")
    title = models.CharField(max_length=160)
    held_on = models.DateField()
    content = models.JSONField(encoder=DjangoJSONEncoder)
    published_at = models.DateTimeField(auto_now_add=True)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["-held_on"]

    def __str__(self) -> str:
        return self.title
