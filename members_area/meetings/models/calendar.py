"""The secret address by which a calendar program reads a member's meetings."""

from django.db import models
from django.db.models import Q

from members_area.meetings.querysets import CalendarTokenQuerySet
from members_area.membership.models import Membership


class CalendarToken(models.Model):
    """It dies with the membership. Only a hash of the address is kept, so it is shown once."""

    membership = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="calendar_tokens")
    token_hash = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    last_used_on = models.DateField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    objects = CalendarTokenQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["membership"],
                condition=Q(revoked_at__isnull=True),
                name="a_membership_has_one_calendar_address",
            )
        ]

    def __str__(self) -> str:
        return f"Calendar of membership {self.membership_id}"


class LastVisit(models.Model):
    """When a member last looked at their home, so that it can say what is new since."""

    membership = models.OneToOneField(Membership, on_delete=models.CASCADE, related_name="last_visit", primary_key=True)
    at = models.DateTimeField()
    before = models.DateTimeField(null=True, blank=True, help_text="The visit before that.")

    def __str__(self) -> str:
        return f"Last visit of membership {self.membership_id}"
