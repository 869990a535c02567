"""A service's self-assessment: what it judges itself, and what its groups answer by a guest link (brief.md, rule 5)."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from core.models import MusicService
from members_area.meetings.states import HasStates
from members_area.toolkit.models.framework import Framework, Level, Statement
from members_area.toolkit.querysets import AssessmentQuerySet, RespondentGroupQuerySet, SheetQuerySet

LEAST_SHOWN = 5  # fewer answers than this of people without names are never shown


class Answer(models.TextChoices):
    """What can be said of a statement. The last two are counted and never averaged."""

    NOT_STARTED = "0", "0 Not started"
    EMERGING = "1", "1 Emerging"
    DEVELOPING = "2", "2 Developing"
    ESTABLISHED = "3", "3 Established"
    EMBEDDED = "4", "4 Embedded"
    DONT_KNOW = "dk", "Don't know"
    NOT_APPLICABLE = "na", "Not applicable"


LEVELS_IN_ANSWERS = tuple(str(level) for level in Level.values)


def level_of(answer: str) -> int | None:
    """Return the level that an answer gives; None for “Don't know”, “Not applicable” and no answer."""
    return int(answer) if answer in LEVELS_IN_ANSWERS else None


class SelfAssessment(HasStates, models.Model):
    class Kind(models.TextChoices):
        BASELINE = "baseline", "Baseline: the first one"
        ANNUAL = "annual", "Annual"
        INTERIM = "interim", "Interim: a look in between"

    class Status(models.TextChoices):
        OPEN = "open", "Open"
        AGREED = "agreed", "Agreed"
        ARCHIVED = "archived", "Archived"

    VALID_TRANSITIONS = {
        Status.OPEN: {Status.AGREED},  # from here its judgements are frozen
        Status.AGREED: {Status.ARCHIVED},  # by the next one that is agreed
        Status.ARCHIVED: set(),
    }

    service = models.ForeignKey(MusicService, on_delete=models.PROTECT, related_name="assessments")
    framework = models.ForeignKey(Framework, on_delete=models.PROTECT, related_name="assessments")
    kind = models.CharField(max_length=10, choices=Kind)
    status = models.CharField("state", max_length=10, choices=Status, default=Status.OPEN)
    follows = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="followed_by", verbose_name="last one"
    )
    started_on = models.DateField(default=timezone.localdate)
    started_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    agreed_at = models.DateTimeField(null=True, blank=True)
    agreed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = AssessmentQuerySet.as_manager()

    class Meta:
        ordering = ["-started_on", "-pk"]
        verbose_name = "self-assessment"
        constraints = [
            models.UniqueConstraint(
                fields=["service"], condition=Q(status="open"), name="a_service_has_one_open_assessment"
            ),
            models.CheckConstraint(
                condition=Q(status="open", agreed_at__isnull=True) | (~Q(status="open") & Q(agreed_at__isnull=False)),
                name="an_agreed_assessment_has_a_day",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display().partition(':')[0]} self-assessment, {self.started_on:%B %Y}"

    @property
    def is_open(self) -> bool:
        return self.status == self.Status.OPEN


class Judgement(models.Model):
    """What the service judges of one statement, with why, where it wants to be, and whether that is a priority."""

    assessment = models.ForeignKey(SelfAssessment, on_delete=models.CASCADE, related_name="judgements")
    statement = models.ForeignKey(Statement, on_delete=models.PROTECT, related_name="+")
    answer = models.CharField(max_length=2, choices=Answer, blank=True)
    reason = models.TextField("why", max_length=1500, blank=True)
    target = models.PositiveSmallIntegerField("where we want to be", choices=Level, null=True, blank=True)
    is_priority = models.BooleanField("a priority for the plan", default=False)
    is_carried_over = models.BooleanField(default=False, help_text="From the last assessment, and not looked at since.")
    changed_at = models.DateTimeField(auto_now=True)
    changed_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["assessment", "statement__theme__position", "statement__position"]
        constraints = [models.UniqueConstraint(fields=["assessment", "statement"], name="a_statement_is_judged_once")]

    def __str__(self) -> str:
        return f"{self.statement}: {self.get_answer_display()}"

    @property
    def level(self) -> int | None:
        return level_of(self.answer)


class RespondentGroup(models.Model):
    """People who answer by one link and without an account: a group with one answer, or each for themselves."""

    class Kind(models.TextChoices):
        LEADERSHIP = "leadership", "Leadership"
        TUTORS = "tutors", "Tutors"
        BOARD = "board", "Board"
        YOUNG_PEOPLE = "young-people", "Young people"

    class Way(models.TextChoices):
        TOGETHER = "together", "One answer for the group"
        EACH = "each", "Each for themselves, without names"

    assessment = models.ForeignKey(SelfAssessment, on_delete=models.CASCADE, related_name="groups")
    kind = models.CharField("who", max_length=12, choices=Kind)
    way = models.CharField("how they answer", max_length=8, choices=Way)
    themes = models.JSONField("themes", default=list, blank=True, help_text="Keys; empty: all of them.")
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    expires_at = models.DateTimeField("open until")
    closed_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    objects = RespondentGroupQuerySet.as_manager()

    class Meta:
        ordering = ["assessment", "created_at", "pk"]

    def __str__(self) -> str:
        return self.get_kind_display()

    @property
    def is_anonymous(self) -> bool:
        return self.way == self.Way.EACH

    @property
    def is_open(self) -> bool:
        return self.closed_at is None and timezone.now() < self.expires_at and self.assessment.is_open


class AnswerSheet(models.Model):
    """One filled-in set of answers. Whose it is, nobody knows: a secret address leads back, and no name is kept."""

    group = models.ForeignKey(RespondentGroup, on_delete=models.CASCADE, related_name="sheets")
    key_hash = models.CharField(max_length=64, unique=True, editable=False)
    handed_in_at = models.DateTimeField(null=True, blank=True)
    created_on = models.DateField(default=timezone.localdate)

    objects = SheetQuerySet.as_manager()

    class Meta:
        ordering = ["group", "pk"]

    def __str__(self) -> str:
        return f"Sheet {self.pk} of {self.group}"


class Response(models.Model):
    """A group's answer to one statement. A comment is kept only where a group answers together."""

    sheet = models.ForeignKey(AnswerSheet, on_delete=models.CASCADE, related_name="responses")
    statement = models.ForeignKey(Statement, on_delete=models.PROTECT, related_name="+")
    answer = models.CharField(max_length=2, choices=Answer)
    comment = models.TextField(max_length=600, blank=True)

    class Meta:
        ordering = ["sheet", "statement__theme__position", "statement__position"]
        constraints = [models.UniqueConstraint(fields=["sheet", "statement"], name="a_sheet_answers_a_statement_once")]

    def __str__(self) -> str:
        return f"{self.statement}: {self.get_answer_display()}"
