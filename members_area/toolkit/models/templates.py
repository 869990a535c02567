"""Templates to download: Word, Excel and PDF files in versions, and who has used which (brief.md, rule 7)."""

from pathlib import PurePath

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.crypto import get_random_string

from core.models import MusicService
from core.models.documents import private_storage, words_for_type
from core.uploads.validators import validate_document
from members_area.meetings.states import HasStates
from members_area.membership.models import Membership
from members_area.toolkit.querysets import TemplateQuerySet, TemplateVersionQuerySet


class Stage(models.TextChoices):
    """The steps of the cycle, in their order."""

    GATHER = "gather", "Gather what you have"
    SCORE = "score", "Score every statement"
    ASK = "ask", "Let each group answer"
    AGREE = "agree", "Agree a judgement"
    PRIORITISE = "prioritise", "Choose few priorities"
    WRITE = "write", "Write the plan"
    SIGN_OFF = "sign-off", "Sign it off"
    REVIEW = "review", "Keep it up to date"


class StepGuidance(models.Model):
    """Which guidance page belongs to a step of the cycle. Editors write the page like any other."""

    stage = models.CharField("step", max_length=12, choices=Stage, unique=True)
    page = models.ForeignKey("membership.GuidancePage", on_delete=models.CASCADE, related_name="+")

    class Meta:
        verbose_name = "guidance for a step"
        verbose_name_plural = "guidance for the steps"

    def __str__(self) -> str:
        return self.get_stage_display()


class ToolkitTemplate(HasStates, models.Model):
    """What a template is for. The files are in its versions."""

    class Status(models.TextChoices):
        DRAFT = "draft", "Being prepared"
        PUBLISHED = "published", "Published"
        RETIRED = "retired", "Retired"

    VALID_TRANSITIONS = {
        Status.DRAFT: {Status.PUBLISHED},
        Status.PUBLISHED: {Status.RETIRED},
        Status.RETIRED: {Status.PUBLISHED},
    }

    title = models.CharField(max_length=120, unique=True)
    slug = models.SlugField(unique=True, help_text="Used in web addresses.")
    purpose = models.TextField("what it is for", max_length=600)
    audience = models.CharField("who fills it in", max_length=160, blank=True)
    time_needed = models.CharField("how long it takes", max_length=120)
    stage = models.CharField("step of the cycle", max_length=12, choices=Stage)
    theme_key = models.SlugField("theme", max_length=40, blank=True, help_text="Empty: for every theme.")
    status = models.CharField("state", max_length=10, choices=Status, default=Status.DRAFT, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = TemplateQuerySet.as_manager()

    class Meta:
        ordering = ["title"]
        verbose_name = "template"

    def __str__(self) -> str:
        return self.title


class TemplateVersion(models.Model):
    """The files of a template on one day. Once published, the database refuses to change it (migration 0002)."""

    template = models.ForeignKey(ToolkitTemplate, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField()
    what_changed = models.CharField(max_length=400)
    created_at = models.DateTimeField(auto_now_add=True)
    published_at = models.DateTimeField(null=True, blank=True, editable=False)
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )

    objects = TemplateVersionQuerySet.as_manager()

    class Meta:
        ordering = ["template", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["template", "number"], name="a_template_has_numbered_versions"),
            models.UniqueConstraint(
                fields=["template"], condition=Q(published_at__isnull=True), name="one_version_is_being_prepared"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.template}, version {self.number}"


def template_path(file: "TemplateFile", filename: str) -> str:
    """Return a path that cannot be guessed."""
    return f"toolkit/{get_random_string(24)}{PurePath(filename).suffix.lower()}"


class TemplateFile(models.Model):
    """One file of a version. It never changes."""

    class Format(models.TextChoices):
        WORD = "docx", "Word"
        EXCEL = "xlsx", "Excel"
        PDF = "pdf", "PDF"

    version = models.ForeignKey(TemplateVersion, on_delete=models.CASCADE, related_name="files")
    format = models.CharField(max_length=4, choices=Format)
    file = models.FileField(storage=private_storage, upload_to=template_path, validators=[validate_document])
    filename = models.CharField(max_length=160)
    size = models.PositiveIntegerField()

    class Meta:
        ordering = ["version", "format"]
        constraints = [models.UniqueConstraint(fields=["version", "format"], name="a_version_has_one_file_a_format")]

    def __str__(self) -> str:
        return self.filename

    @property
    def type_in_words(self) -> str:
        return words_for_type(self.format)


class TemplateUse(models.Model):
    """How often a service took a file. Of persons nothing is kept."""

    file = models.ForeignKey(TemplateFile, on_delete=models.PROTECT, related_name="uses")
    service = models.ForeignKey(MusicService, on_delete=models.CASCADE, related_name="+")
    downloads = models.PositiveIntegerField(default=0)
    first_on = models.DateField()
    last_on = models.DateField()

    class Meta:
        ordering = ["-last_on"]
        constraints = [models.UniqueConstraint(fields=["file", "service"], name="a_service_uses_a_file_in_one_row")]

    def __str__(self) -> str:
        return f"{self.service}: {self.file}, {self.downloads}"


class TemplateWatch(models.Model):
    """A member who wants to be told when a template changes. It ends with the membership."""

    template = models.ForeignKey(ToolkitTemplate, on_delete=models.CASCADE, related_name="watches")
    membership = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["template", "membership"], name="a_template_is_watched_once")]

    def __str__(self) -> str:
        return f"{self.template}, watched by membership {self.membership_id}"
