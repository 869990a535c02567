"""Seats: who sits on which of a music service's two places in the NWG, and since when."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from core.models import MusicService
from members_area.membership.querysets import MembershipQuerySet

SEATS = (1, 2)  # of one music service: brief.md, rule 1


class RoleInService(models.TextChoices):
    HEAD = "head", "Head of service"
    INCLUSION_LEAD = "inclusion-lead", "Inclusion lead"
    OTHER = "other", "Other"


class Membership(models.Model):
    """One person's time on one seat. It is never deleted: what ended is the history."""

    class Status(models.TextChoices):
        INVITED = "invited", "Invited"
        ACTIVE = "active", "Active"
        SUSPENDED = "suspended", "Suspended"
        ENDED = "ended", "Ended"

    OPEN = (Status.INVITED, Status.ACTIVE, Status.SUSPENDED)  # these hold a seat
    VALID_TRANSITIONS = {
        Status.INVITED: {Status.ACTIVE, Status.ENDED},
        Status.ACTIVE: {Status.SUSPENDED, Status.ENDED},
        Status.SUSPENDED: {Status.ACTIVE, Status.ENDED},
        Status.ENDED: set(),  # somebody who comes back gets a new membership
    }

    service = models.ForeignKey(MusicService, on_delete=models.PROTECT, related_name="memberships")
    seat = models.PositiveSmallIntegerField(choices=[(seat, f"Seat {seat}") for seat in SEATS])
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="memberships"
    )
    role = models.CharField("role in the service", max_length=20, choices=RoleInService)
    status = models.CharField(max_length=10, choices=Status)
    start_on = models.DateField("since", null=True, blank=True)
    end_on = models.DateField("until", null=True, blank=True)
    end_reason = models.CharField("why it ended", max_length=200, blank=True)
    suspended_reason = models.CharField("why it is suspended", max_length=200, blank=True)
    predecessor = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="successor"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        ordering = ["service__name", "seat", "-created_at"]
        indexes = [models.Index(fields=["person", "status"])]
        permissions = [("export_membership", "Can take the register of members away as a file")]
        constraints = [
            models.CheckConstraint(condition=Q(seat__in=SEATS), name="a_service_has_seat_one_and_seat_two"),
            models.UniqueConstraint(
                fields=["service", "seat"],
                condition=Q(status__in=("invited", "active", "suspended")),
                name="a_seat_is_held_once",
                violation_error_message="This seat is taken.",
            ),
            models.UniqueConstraint(
                fields=["person"],
                condition=Q(status__in=("invited", "active", "suspended")),
                name="a_person_has_one_open_membership",
                violation_error_message="This person is a member already.",
            ),
            models.CheckConstraint(
                condition=Q(status__in=("invited", "ended")) | Q(person__isnull=False, start_on__isnull=False),
                name="an_active_seat_has_a_person_and_a_date",
            ),
            models.CheckConstraint(
                condition=Q(status="ended", end_on__isnull=False) | (~Q(status="ended") & Q(end_on__isnull=True)),
                name="a_membership_ended_on_a_day_or_is_open",
            ),
            models.CheckConstraint(
                condition=Q(end_on__isnull=True) | Q(start_on__isnull=True) | Q(end_on__gte=F("start_on")),
                name="a_membership_ends_after_it_began",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person or 'Invited'}, {self.service}"

    @property
    def is_open(self) -> bool:
        return self.status in self.OPEN

    def move_to(self, status: "Membership.Status") -> None:
        """Change the status; raise ValidationError where the state it is in does not allow that."""
        if status not in self.VALID_TRANSITIONS[Membership.Status(self.status)]:
            raise ValidationError(f"A membership that is {self.get_status_display().lower()} cannot become {status}.")
        self.status = status
