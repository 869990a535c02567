"""A service's action plan: objectives, and actions beneath them. It belongs to the service (brief.md, rule 5)."""

from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from core.models import MusicService
from members_area.meetings.models import Decision
from members_area.meetings.states import HasStates
from members_area.toolkit.models.assessment import SelfAssessment
from members_area.toolkit.models.framework import PsedAim, Statement, SuggestedAction, Theme
from members_area.toolkit.querysets import PlanActionQuerySet, PlanQuerySet

FIRST_YEAR, LAST_YEAR = 2000, 2100  # further away is a slip of the keyboard, and the year after it is no date
YEARS = f"Give a day between {FIRST_YEAR} and {LAST_YEAR}."


def is_in_our_time(day: date) -> bool:
    """Say whether a day can be meant in a plan."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


class ActionPlan(HasStates, models.Model):
    class Status(models.TextChoices):
        DRAFT = "draft", "Draft"
        AGREED = "agreed", "Agreed"
        ACTIVE = "active", "Active"
        CLOSED = "closed", "Closed"

    VALID_TRANSITIONS = {
        Status.DRAFT: {Status.AGREED},
        Status.AGREED: {Status.ACTIVE, Status.DRAFT},  # back, where whoever signs it off asks for a change
        Status.ACTIVE: {Status.CLOSED},
        Status.CLOSED: set(),
    }

    service = models.ForeignKey(MusicService, on_delete=models.PROTECT, related_name="action_plans")
    title = models.CharField(max_length=120)
    starts_on = models.DateField("from")
    ends_on = models.DateField("until")
    vision = models.TextField(max_length=1500, blank=True)
    accountable_lead = models.CharField("who is accountable", max_length=160, blank=True, help_text="A role is enough.")
    governing_body = models.CharField("who oversees it", max_length=160, blank=True)
    status = models.CharField("state", max_length=8, choices=Status, default=Status.DRAFT)
    is_small_start = models.BooleanField("small start", default=False)
    assessment = models.ForeignKey(
        SelfAssessment, null=True, blank=True, on_delete=models.PROTECT, related_name="plans"
    )
    follows = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="followed_by", verbose_name="last plan"
    )
    signed_off_by = models.CharField("signed off by", max_length=160, blank=True, help_text="A body or a role.")
    signed_off_on = models.DateField(null=True, blank=True)
    activated_on = models.DateField(null=True, blank=True)
    closed_on = models.DateField(null=True, blank=True)
    learning = models.TextField("what we learned", max_length=3000, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    objects = PlanQuerySet.as_manager()

    class Meta:
        ordering = ["-starts_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on__gt=F("starts_on")),
                name="a_plan_ends_after_it_starts",
                violation_error_message="The plan has to end after it starts.",
            ),
            models.UniqueConstraint(
                fields=["service"],
                condition=Q(status="draft"),
                name="a_service_drafts_one_plan",
                violation_error_message="Your service has a draft of a plan already.",
            ),
            models.UniqueConstraint(
                fields=["service"], condition=Q(status__in=("agreed", "active")), name="a_service_has_one_plan_in_force"
            ),
            models.CheckConstraint(
                condition=Q(status="draft") | (Q(signed_off_on__isnull=False) & ~Q(signed_off_by="")),
                name="an_agreed_plan_is_signed_off",
            ),
            models.CheckConstraint(
                condition=Q(status="closed", closed_on__isnull=False)
                | (~Q(status="closed") & Q(closed_on__isnull=True)),
                name="a_closed_plan_has_a_day",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        """Refuse a period that is out of all time, whichever page or file it comes from."""
        if any(day and not is_in_our_time(day) for day in (self.starts_on, self.ends_on)):
            raise ValidationError(YEARS)

    @property
    def takes_changes(self) -> bool:
        return self.status != self.Status.CLOSED


class Origin(models.Model):
    """Where an objective or an action comes from, with what was said there, as it was. Abstract."""

    class Source(models.TextChoices):
        OWN = "", "Our own"
        SUGGESTION = "suggestion", "A suggested action of the framework"
        THEME = "theme", "A model objective of the framework"
        LAST_PLAN = "last-plan", "The last plan"
        IDEA = "idea", "An idea that another service shared"
        DECISION = "decision", "A decision of a working-group meeting"
        RESOURCE = "resource", "The library"
        FILE = "file", "An Excel file"

    source = models.CharField(max_length=12, choices=Source, default=Source.OWN, blank=True, editable=False)
    source_words = models.CharField(max_length=400, blank=True, editable=False)
    from_idea = models.ForeignKey(
        "toolkit.SharedIdea", null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="%(class)ss"
    )
    from_decision = models.ForeignKey(
        Decision, null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )
    from_page = models.ForeignKey(
        "wagtailcore.Page", null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )
    carried_from = models.ForeignKey(
        "self", null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="carried_to"
    )

    class Meta:
        abstract = True


class Objective(Origin):
    plan = models.ForeignKey(ActionPlan, on_delete=models.CASCADE, related_name="objectives")
    position = models.PositiveSmallIntegerField()
    theme = models.ForeignKey(Theme, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    statement = models.ForeignKey(
        Statement, null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )
    title = models.CharField("objective", max_length=240, help_text="What will be different, by when.")
    why = models.TextField("why (evidence)", max_length=1500, blank=True)
    outcome = models.TextField("outcome", max_length=1000, blank=True)
    who_benefits = models.CharField(max_length=300, blank=True)
    baseline = models.CharField(max_length=200, blank=True)
    target = models.CharField(max_length=200, blank=True)
    success_measure = models.CharField(max_length=300, blank=True)
    psed_aim = models.CharField("aim of the equality duty", max_length=10, choices=PsedAim, blank=True)

    class Meta:
        ordering = ["plan", "position", "pk"]

    def __str__(self) -> str:
        return self.title


class Rag(models.TextChoices):
    """How confident the lead is that it will be delivered."""

    GREEN = "green", "Green: on course"
    AMBER = "amber", "Amber: at risk"
    RED = "red", "Red: off course"


class ActionStatus(models.TextChoices):
    NOT_STARTED = "not-started", "Not started"
    IN_PROGRESS = "in-progress", "In progress"
    COMPLETE = "complete", "Complete"
    PAUSED = "paused", "Paused"
    STOPPED = "stopped", "Stopped"


UNFINISHED = (ActionStatus.NOT_STARTED, ActionStatus.IN_PROGRESS, ActionStatus.PAUSED)


class PlanAction(Origin):
    """One thing that is done, or (`is_stop_doing`) that is not done any more. Overdue is derived."""

    objective = models.ForeignKey(Objective, on_delete=models.CASCADE, related_name="actions")
    position = models.PositiveSmallIntegerField()
    what = models.CharField("what we do", max_length=300)
    is_stop_doing = models.BooleanField("something that we stop doing", default=False)
    accountable = models.CharField("who is accountable", max_length=160, blank=True)
    lead = models.CharField("who leads it", max_length=160, blank=True)
    starts_on = models.DateField("start", null=True, blank=True)
    due_on = models.DateField("due", null=True, blank=True)
    hours = models.PositiveSmallIntegerField("hours", null=True, blank=True, help_text="Of staff time, roughly.")
    resources = models.CharField("resources", max_length=300, blank=True)
    status = models.CharField(max_length=12, choices=ActionStatus, default=ActionStatus.NOT_STARTED)
    stopped_because = models.CharField("why it stopped", max_length=400, blank=True)
    rag = models.CharField("RAG rating", max_length=5, choices=Rag, blank=True)
    rag_note = models.CharField("what is behind the rating", max_length=400, blank=True)
    completed_on = models.DateField(null=True, blank=True, editable=False)
    suggestion = models.ForeignKey(
        SuggestedAction, null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )

    objects = PlanActionQuerySet.as_manager()

    class Meta:
        ordering = ["objective", "position", "pk"]
        verbose_name = "action of a plan"
        verbose_name_plural = "actions of plans"
        constraints = [
            models.CheckConstraint(
                condition=Q(due_on__isnull=True) | Q(starts_on__isnull=True) | Q(due_on__gte=F("starts_on")),
                name="an_action_is_due_after_its_start",
                violation_error_message="An action cannot be due before it starts.",
            ),
            models.CheckConstraint(
                condition=~Q(rag__in=("amber", "red")) | ~Q(rag_note=""),
                name="amber_and_red_are_explained",
                violation_error_message="Say what is behind an amber or red rating.",
            ),
            models.CheckConstraint(
                condition=~Q(status="stopped") | ~Q(stopped_because=""),
                name="what_stopped_says_why",
                violation_error_message="Say why this stopped.",
            ),
        ]

    def __str__(self) -> str:
        return self.what

    def clean(self) -> None:
        """Refuse a day that is out of all time, whichever page or file it comes from."""
        if any(day and not is_in_our_time(day) for day in (self.starts_on, self.due_on)):
            raise ValidationError(YEARS)

    @property
    def is_unfinished(self) -> bool:
        return self.status in UNFINISHED

    @property
    def is_overdue(self) -> bool:
        return self.is_unfinished and self.due_on is not None and self.due_on < timezone.localdate()


class PlanSnapshot(models.Model):
    """All that a plan said when it took a step. The database refuses to change it (migration 0002)."""

    plan = models.ForeignKey(ActionPlan, on_delete=models.PROTECT, related_name="snapshots")
    number = models.PositiveSmallIntegerField()
    step = models.CharField(max_length=8, choices=ActionPlan.Status)
    content = models.JSONField(encoder=DjangoJSONEncoder)
    content_hash = models.CharField(max_length=64)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["plan", "-number"]
        constraints = [models.UniqueConstraint(fields=["plan", "number"], name="a_plan_has_numbered_snapshots")]

    def __str__(self) -> str:
        return f"{self.plan}, as it was {self.get_step_display().lower()}"
