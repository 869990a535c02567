"""The letter that offers a seat."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

from members_area.membership.models.memberships import Membership
from members_area.membership.querysets import InvitationQuerySet

VALID_FOR = timedelta(days=14)


class Invitation(models.Model):
    """Opening its link changes nothing; the button on the page does. Only a hash of the link is kept."""

    membership = models.OneToOneField(Membership, on_delete=models.PROTECT, related_name="invitation")
    email = models.EmailField("e-mail address")
    token_hash = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="invitations_sent"
    )
    sent_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        ordering = ["-sent_at"]

    def __str__(self) -> str:
        return f"Invitation to {self.membership.service}, seat {self.membership.seat}"

    @property
    def state(self) -> str:
        """Return "accepted", "withdrawn", "expired" or "open"."""
        if self.accepted_at:
            return "accepted"
        if self.revoked_at:
            return "withdrawn"
        return "expired" if self.expires_at <= timezone.now() else "open"
