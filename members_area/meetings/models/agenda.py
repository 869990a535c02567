"""What a meeting talks about, and what is to be read before."""

from pathlib import PurePath

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.crypto import get_random_string
from wagtail.search import index

from core.models.documents import private_storage, words_for_type
from core.uploads.validators import validate_document
from members_area.meetings.models.meetings import Meeting
from members_area.meetings.querysets import AgendaItemQuerySet, PaperQuerySet, PaperVersionQuerySet
from members_area.meetings.states import HasStates


class AgendaItem(models.Model):
    class Kind(models.TextChoices):
        BUSINESS = "business", "Business"
        MINUTES = "minutes", "Minutes of the last meeting"
        MATTERS_ARISING = "matters-arising", "Matters arising"

    class Purpose(models.TextChoices):
        INFORMATION = "information", "For information"
        DISCUSSION = "discussion", "For discussion"
        DECISION = "decision", "For decision"

    class Confidentiality(models.TextChoices):
        PUBLIC = "public", "In the public digest"
        MEMBERS = "members", "For members"
        CHATHAM_HOUSE = "chatham-house", "Chatham House rule"

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="agenda")
    position = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=16, choices=Kind, default=Kind.BUSINESS, editable=False)
    title = models.CharField(max_length=160)
    notes = models.TextField(blank=True, max_length=1500, help_text="What members should know before.")
    purpose = models.CharField(max_length=12, choices=Purpose, default=Purpose.DISCUSSION)
    presenter = models.CharField("who presents", max_length=160, blank=True)
    minutes_allotted = models.PositiveSmallIntegerField("minutes", default=10)
    confidentiality = models.CharField(max_length=14, choices=Confidentiality, default=Confidentiality.MEMBERS)
    continues = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="continued_by", verbose_name="continues"
    )

    objects = AgendaItemQuerySet.as_manager()

    class Meta:
        ordering = ["meeting", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "kind"],
                condition=~Q(kind="business"),
                name="what_comes_by_itself_comes_once",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def is_public(self) -> bool:
        return self.confidentiality == self.Confidentiality.PUBLIC


class Paper(HasStates, index.Indexed, models.Model):
    """Something to read for an item of the agenda. What was sent in is a version; the newest is what members read."""

    class Status(models.TextChoices):
        SUBMITTED = "submitted", "Waiting for approval"
        APPROVED = "approved", "On the agenda"
        WITHDRAWN = "withdrawn", "Withdrawn"

    VALID_TRANSITIONS = {
        Status.SUBMITTED: {Status.APPROVED, Status.WITHDRAWN},
        Status.APPROVED: {Status.WITHDRAWN},
        Status.WITHDRAWN: set(),
    }

    class Kind(models.TextChoices):
        PAPER = "paper", "Paper"
        REPORT = "report", "Report"
        SLIDES = "slides", "Slides"
        BACKGROUND = "background", "Background"

    item = models.ForeignKey(AgendaItem, on_delete=models.PROTECT, related_name="papers", verbose_name="agenda item")
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.PAPER)
    title = models.CharField(max_length=160)
    status = models.CharField("state", max_length=10, choices=Status, default=Status.SUBMITTED)
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="papers_submitted"
    )
    created_at = models.DateTimeField(auto_now_add=True)
    approved_at = models.DateTimeField(null=True, blank=True)
    words = models.TextField(blank=True, editable=False, help_text="The words of the newest version, for search.")

    objects = PaperQuerySet.as_manager()
    search_fields = [index.SearchField("title", boost=2), index.SearchField("words")]

    class Meta:
        ordering = ["item", "created_at", "pk"]

    def __str__(self) -> str:
        return self.title


def paper_path(version: "PaperVersion", filename: str) -> str:
    """Return a path that cannot be guessed."""
    return f"papers/{get_random_string(24)}{PurePath(filename).suffix.lower()}"


class PaperVersion(models.Model):
    """One file of a paper, as it was sent in. It never changes."""

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveSmallIntegerField()
    file = models.FileField(storage=private_storage, upload_to=paper_path, validators=[validate_document])
    filename = models.CharField(max_length=160)
    size = models.PositiveIntegerField()
    note = models.CharField("what changed", max_length=200, blank=True)
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    uploaded_at = models.DateTimeField(auto_now_add=True)

    objects = PaperVersionQuerySet.as_manager()

    class Meta:
        ordering = ["paper", "-number"]
        constraints = [models.UniqueConstraint(fields=["paper", "number"], name="a_version_has_its_own_number")]

    def __str__(self) -> str:
        return f"{self.paper}, version {self.number}"

    @property
    def extension(self) -> str:
        return PurePath(self.filename).suffix.lower().lstrip(".")

    @property
    def type_in_words(self) -> str:
        return words_for_type(self.extension)
