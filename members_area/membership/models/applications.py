"""How somebody asks for a seat."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower

from core.models import MusicService
from members_area.membership.models.memberships import Membership, RoleInService
from members_area.membership.querysets import ApplicationQuerySet


class MembershipApplication(models.Model):
    """From the form on the public site to the membership secretary's answer."""

    class Status(models.TextChoices):
        UNVERIFIED = "unverified", "E-mail address not confirmed"
        SUBMITTED = "submitted", "Waiting for a decision"
        ASKED = "asked", "More information asked for"
        APPROVED = "approved", "Approved"
        DECLINED = "declined", "Declined"
        WITHDRAWN = "withdrawn", "Withdrawn"

    UNDECIDED = (Status.SUBMITTED, Status.ASKED)
    VALID_TRANSITIONS = {
        Status.UNVERIFIED: {Status.SUBMITTED},
        Status.SUBMITTED: {Status.ASKED, Status.APPROVED, Status.DECLINED, Status.WITHDRAWN},
        Status.ASKED: {Status.SUBMITTED, Status.APPROVED, Status.DECLINED, Status.WITHDRAWN},
        Status.APPROVED: set(),
        Status.DECLINED: set(),
        Status.WITHDRAWN: set(),
    }

    service = models.ForeignKey(
        MusicService, null=True, blank=True, on_delete=models.PROTECT, related_name="applications"
    )
    service_name = models.CharField("name of a service that is not listed", max_length=160, blank=True)
    first_name = models.CharField(max_length=80)
    last_name = models.CharField(max_length=80)
    email = models.EmailField("e-mail address")
    job_title = models.CharField(max_length=120)
    role = models.CharField("role in the service", max_length=20, choices=RoleInService)
    statement = models.TextField("why you would like to join", max_length=2000)
    status = models.CharField(max_length=12, choices=Status, default=Status.UNVERIFIED)
    token_hash = models.CharField(max_length=64, unique=True)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="applications"
    )
    question = models.TextField("what we asked", max_length=2000, blank=True)
    answer = models.TextField("what they answered", max_length=2000, blank=True)
    decision_words = models.TextField("words sent with the decision", max_length=2000, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    membership = models.OneToOneField(
        Membership, null=True, blank=True, on_delete=models.PROTECT, related_name="application"
    )
    created_at = models.DateTimeField("received", auto_now_add=True)
    verified_at = models.DateTimeField(null=True, blank=True)

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        ordering = ["created_at"]
        indexes = [models.Index(fields=["status", "created_at"])]
        constraints = [
            models.CheckConstraint(
                condition=Q(service__isnull=False) | ~Q(service_name=""),
                name="an_application_names_a_service",
                violation_error_message="Choose your music service, or write its name.",
            ),
            models.UniqueConstraint(
                Lower("email"),
                condition=Q(status__in=("submitted", "asked")),
                name="one_undecided_application_per_address",
            ),
            models.CheckConstraint(
                condition=(Q(status="approved") & Q(membership__isnull=False))
                | (~Q(status="approved") & Q(membership__isnull=True)),
                name="an_approved_application_filled_a_seat",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name}, {self.service_label}"

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def service_label(self) -> str:
        return self.service.name if self.service else f"{self.service_name} (new)"

    def move_to(self, status: "MembershipApplication.Status") -> None:
        """Change the status; raise ValidationError where the state it is in does not allow that."""
        if status not in self.VALID_TRANSITIONS[MembershipApplication.Status(self.status)]:
            raise ValidationError(f"This application is already {self.get_status_display().lower()}.")
        self.status = status
