"""The framework of the self-assessment: themes, statements and what each level of them looks like, in versions.

A published version never changes (brief.md, rule 7): the database refuses it (migration 0002). A better wording is a
new version.
"""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from members_area.meetings.states import HasStates
from members_area.toolkit.querysets import FrameworkQuerySet


class Level(models.IntegerChoices):
    """How far a service has come with one statement."""

    NOT_STARTED = 0, "Not started"
    EMERGING = 1, "Emerging"
    DEVELOPING = 2, "Developing"
    ESTABLISHED = 3, "Established"
    EMBEDDED = 4, "Embedded"


class PsedAim(models.TextChoices):
    """The three aims of the Public Sector Equality Duty."""

    ELIMINATE = "eliminate", "Eliminate discrimination, harassment and victimisation"
    ADVANCE = "advance", "Advance equality of opportunity"
    RELATIONS = "relations", "Foster good relations"


class Framework(HasStates, models.Model):
    """One version of the framework, with everything beneath it."""

    class Status(models.TextChoices):
        DRAFT = "draft", "Being written"
        PUBLISHED = "published", "Published"
        RETIRED = "retired", "Retired"

    VALID_TRANSITIONS = {
        Status.DRAFT: {Status.PUBLISHED},
        Status.PUBLISHED: {Status.RETIRED},  # by the next version; assessments that began with it go on with it
        Status.RETIRED: set(),
    }

    number = models.PositiveSmallIntegerField("version", unique=True)
    introduction = models.TextField(blank=True, max_length=2000)
    what_changed = models.TextField(
        blank=True, max_length=1000, help_text="In a sentence or two, for those who know it."
    )
    status = models.CharField("state", max_length=10, choices=Status, default=Status.DRAFT, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    published_at = models.DateTimeField(null=True, blank=True, editable=False)
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )

    objects = FrameworkQuerySet.as_manager()

    class Meta:
        ordering = ["-number"]
        permissions = [("publish_framework", "Can publish a version of the framework")]
        constraints = [
            models.UniqueConstraint(
                fields=["status"], condition=Q(status="draft"), name="one_framework_is_being_written"
            ),
            models.UniqueConstraint(fields=["status"], condition=Q(status="published"), name="one_framework_is_in_use"),
            models.CheckConstraint(
                condition=Q(status="draft") | Q(published_at__isnull=False), name="a_published_framework_has_a_day"
            ),
        ]

    def __str__(self) -> str:
        return f"Framework, version {self.number}"


class Theme(models.Model):
    """A theme of one version. `key` is the same in every version; the rest may be worded anew."""

    framework = models.ForeignKey(Framework, on_delete=models.CASCADE, related_name="themes")
    key = models.SlugField(max_length=40)
    position = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=80)
    about = models.TextField(max_length=500, blank=True)
    objective = models.CharField(
        "a model objective", max_length=300, blank=True, help_text="With figures that a service replaces by its own."
    )
    why = models.CharField("evidence to look for", max_length=400, blank=True)
    success_measure = models.CharField(max_length=300, blank=True)
    psed_aim = models.CharField("aim of the duty", max_length=10, choices=PsedAim, blank=True)

    class Meta:
        ordering = ["framework", "position"]
        constraints = [models.UniqueConstraint(fields=["framework", "key"], name="a_theme_is_in_a_framework_once")]

    def __str__(self) -> str:
        return self.name


class Statement(models.Model):
    """Something that is true of a service to some level. `key` is the same in every version."""

    framework = models.ForeignKey(Framework, on_delete=models.CASCADE, related_name="statements")
    theme = models.ForeignKey(Theme, on_delete=models.CASCADE, related_name="statements")
    key = models.SlugField(max_length=60)
    position = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=300)
    guidance = models.TextField(max_length=1500, blank=True)
    is_legal_duty = models.BooleanField("the law asks for it", default=False)
    duty = models.CharField("which duty", max_length=400, blank=True)
    heard = models.JSONField("HEARD", default=list, blank=True, help_text="Principles, by their slugs.")
    pillars = models.JSONField("IDEA pillars", default=list, blank=True, help_text="By their slugs.")

    class Meta:
        ordering = ["theme__position", "position"]
        constraints = [models.UniqueConstraint(fields=["framework", "key"], name="a_statement_is_in_a_framework_once")]

    def __str__(self) -> str:
        return self.text


class LevelDescriptor(models.Model):
    """What one level of a statement looks like."""

    statement = models.ForeignKey(Statement, on_delete=models.CASCADE, related_name="levels")
    level = models.PositiveSmallIntegerField(choices=Level)
    text = models.CharField(max_length=400)

    class Meta:
        ordering = ["statement", "level"]
        constraints = [models.UniqueConstraint(fields=["statement", "level"], name="a_level_is_described_once")]

    def __str__(self) -> str:
        return f"{self.level} {self.get_level_display()}: {self.text}"


class SuggestedAction(models.Model):
    """Something to do about a statement (at some levels of it) or, without one, about a theme as a first action."""

    theme = models.ForeignKey(Theme, on_delete=models.CASCADE, related_name="suggestions")
    statement = models.ForeignKey(
        Statement, null=True, blank=True, on_delete=models.CASCADE, related_name="suggestions"
    )
    position = models.PositiveSmallIntegerField(default=0)
    text = models.CharField("what to do", max_length=300)
    lowest = models.PositiveSmallIntegerField("from level", choices=Level, default=Level.NOT_STARTED)
    highest = models.PositiveSmallIntegerField("to level", choices=Level, default=Level.ESTABLISHED)
    hours = models.PositiveSmallIntegerField(help_text="Of staff time, roughly.")
    resources = models.CharField("what it needs", max_length=300, blank=True)
    is_small = models.BooleanField("fits a small start", default=False)

    class Meta:
        ordering = ["theme", "statement", "position", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(highest__gte=F("lowest")), name="a_suggestion_is_for_levels_in_order")
        ]

    def __str__(self) -> str:
        return self.text
