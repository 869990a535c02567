"""What gathers around a plan while it is worked on: updates, evidence, comments, and who else may look."""

from pathlib import PurePath

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.crypto import get_random_string

from core.models import MusicService
from core.models.documents import private_storage, words_for_type
from core.uploads.validators import validate_document
from members_area.toolkit.models.plans import ActionPlan, ActionStatus, Objective, PlanAction, Rag
from members_area.toolkit.querysets import ShareQuerySet


class ProgressUpdate(models.Model):
    """How one action went, or (without one) the whole plan, in one quarter. It is written once and never changed."""

    plan = models.ForeignKey(ActionPlan, on_delete=models.CASCADE, related_name="updates")
    action = models.ForeignKey(PlanAction, null=True, blank=True, on_delete=models.CASCADE, related_name="updates")
    quarter = models.DateField(help_text="The first day of the quarter that it tells of.")
    status = models.CharField(max_length=12, choices=ActionStatus, blank=True)
    rag = models.CharField("RAG rating", max_length=5, choices=Rag, blank=True)
    note = models.TextField(max_length=1500, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["plan", "quarter"])]

    def __str__(self) -> str:
        return f"Update of {self.plan}, {self.created_at:%d %B %Y}"


def evidence_path(evidence: "Evidence", filename: str) -> str:
    """Return a path that cannot be guessed."""
    return f"evidence/{get_random_string(24)}{PurePath(filename).suffix.lower()}"


class Evidence(models.Model):
    """A link or a private file that shows what an action did."""

    action = models.ForeignKey(PlanAction, on_delete=models.CASCADE, related_name="evidence")
    title = models.CharField(max_length=160)
    link = models.URLField(max_length=500, blank=True)
    file = models.FileField(
        storage=private_storage, upload_to=evidence_path, validators=[validate_document], blank=True
    )
    filename = models.CharField(max_length=160, blank=True, editable=False)
    size = models.PositiveIntegerField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["action", "created_at", "pk"]
        verbose_name_plural = "evidence"
        constraints = [
            models.CheckConstraint(
                condition=(Q(link="") & ~Q(file="")) | (~Q(link="") & Q(file="")),
                name="evidence_is_a_link_or_a_file",
                violation_error_message="Give a link or a file, one of the two.",
            )
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def type_in_words(self) -> str:
        return words_for_type(PurePath(self.filename).suffix.lower().lstrip("."))


class PlanShare(models.Model):
    """Somebody beside the service's own members who may look at a plan until a day: a guest by a link, or a service."""

    class Role(models.TextChoices):
        READER = "reader", "May read"
        COMMENTER = "commenter", "May read and comment"

    plan = models.ForeignKey(ActionPlan, on_delete=models.CASCADE, related_name="shares")
    role = models.CharField(max_length=10, choices=Role)
    service = models.ForeignKey(
        MusicService, null=True, blank=True, on_delete=models.CASCADE, related_name="+", verbose_name="another service"
    )
    name = models.CharField(max_length=160, blank=True)
    email = models.EmailField("e-mail address", blank=True)
    token_hash = models.CharField(max_length=64, blank=True, editable=False, db_index=True)
    expires_at = models.DateTimeField("until")
    revoked_at = models.DateTimeField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    objects = ShareQuerySet.as_manager()

    class Meta:
        ordering = ["plan", "-created_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(service__isnull=False, email="", token_hash="")
                | (Q(service__isnull=True) & ~Q(email="") & ~Q(token_hash="")),
                name="a_plan_is_shared_with_a_guest_or_a_service",
            ),
            models.UniqueConstraint(
                fields=["token_hash"], condition=~Q(token_hash=""), name="a_link_to_a_plan_is_its_own"
            ),
            models.UniqueConstraint(
                fields=["plan", "service"],
                condition=Q(service__isnull=False, revoked_at__isnull=True),
                name="a_plan_is_shared_with_a_service_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.plan}, shared with {self.service or self.name}"

    @property
    def is_current(self) -> bool:
        return self.revoked_at is None and timezone.now() < self.expires_at


class PlanComment(models.Model):
    """What a member, or a guest who may comment, says about a plan, an objective or an action."""

    plan = models.ForeignKey(ActionPlan, on_delete=models.CASCADE, related_name="comments")
    objective = models.ForeignKey(Objective, null=True, blank=True, on_delete=models.CASCADE, related_name="comments")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    share = models.ForeignKey(PlanShare, null=True, blank=True, on_delete=models.SET_NULL, related_name="comments")
    author_name = models.CharField(max_length=160, help_text="As it was when this was written.")
    text = models.TextField(max_length=1500)
    created_at = models.DateTimeField(auto_now_add=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["plan", "created_at", "pk"]

    def __str__(self) -> str:
        return f"Comment on {self.plan}, {self.created_at:%d %B %Y}"


class StuckFlag(models.Model):
    """A member asks the team for help with an action or a plan. The team reads these words and nothing else of it."""

    plan = models.ForeignKey(ActionPlan, on_delete=models.CASCADE, related_name="flags")
    action = models.ForeignKey(PlanAction, null=True, blank=True, on_delete=models.SET_NULL, related_name="flags")
    message = models.TextField("where are you stuck?", max_length=1000)
    raised_at = models.DateTimeField(auto_now_add=True)
    raised_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    reply = models.TextField(max_length=1500, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering = ["-raised_at"]

    def __str__(self) -> str:
        return f"Stuck: {self.raised_at:%d %B %Y}"
