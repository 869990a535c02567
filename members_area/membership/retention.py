"""How long data about people is kept. The days stand in the settings; the privacy notice says the same."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce
from django.utils import timezone

from members_area.membership.models import AuditEvent, EmailLog, Invitation, MembershipApplication

Status = MembershipApplication.Status


def unverified_applications(before: datetime) -> QuerySet[Any]:
    return MembershipApplication.objects.filter(status=Status.UNVERIFIED, created_at__lt=before)


def refused_applications(before: datetime) -> QuerySet[Any]:
    """Those that were declined or withdrawn so long ago."""
    refused = MembershipApplication.objects.filter(status__in=(Status.DECLINED, Status.WITHDRAWN))
    return refused.annotate(closed_at=Coalesce("decided_at", "created_at")).filter(closed_at__lt=before)


def invitations(before: datetime) -> QuerySet[Any]:
    """Those that nobody accepted. Without them nothing is left but that a seat was once offered."""
    return Invitation.objects.filter(accepted_at__isnull=True, expires_at__lt=before)


def sent_emails(before: datetime) -> QuerySet[Any]:
    still_open = (EmailLog.Status.WAITING, EmailLog.Status.SENDING)
    return EmailLog.objects.filter(created_at__lt=before).exclude(status__in=still_open)


def download_notes(before: datetime) -> QuerySet[Any]:
    """Notes of who downloaded or exported data about people."""
    kinds = Q(action="data.downloaded") | Q(action__endswith=".exported")
    return AuditEvent.objects.filter(kinds, happened_at__lt=before)


@dataclass(frozen=True)
class Rule:
    """A kind of data, and which rows of it have been kept long enough."""

    setting: str
    what: str
    older_than: Callable[[datetime], QuerySet[Any]]

    def due(self) -> QuerySet[Any]:
        return self.older_than(timezone.now() - timedelta(days=settings.RETENTION_DAYS[self.setting]))


RULES = (
    Rule("unverified_applications", "applications whose address was never confirmed", unverified_applications),
    Rule("refused_applications", "declined or withdrawn applications", refused_applications),
    Rule("invitations", "invitations that nobody accepted", invitations),
    Rule("sent_emails", "notes of e-mails that were sent", sent_emails),
    Rule("download_notes", "notes of downloads and exports of data about people", download_notes),
)


def kept_for(setting: str) -> str:
    """Return how long a kind is kept, as people say it: "30 days", "6 months"."""
    days = settings.RETENTION_DAYS[setting]
    return f"{days} days" if days < 60 else f"{round(days / 30.4)} months"
