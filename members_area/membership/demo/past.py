"""A way to tell the past with the services of today: what they write is dated as it would have been."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from unittest.mock import patch

from django.db.models import F
from django.utils import timezone

from members_area.membership.models import EmailLog


class NoWorker:
    """Takes e-mails as the background task does, and sends none."""

    def enqueue(self, log_id: int) -> None:
        """Leave the e-mail where it is: `file_letters` says what became of it."""


@contextmanager
def as_of(moment: datetime) -> Iterator[None]:
    """Let it be `moment` for everything that is written within: dates, histories, invitations, the audit trail.

    The audit trail cannot be set back afterwards, because the database refuses to change it (models/audit.py).
    """
    with (
        patch.object(timezone, "now", lambda: moment),
        patch("members_area.membership.mail.queue.deliver_mail", NoWorker()),
    ):
        yield


def file_letters(newest_before: int) -> None:
    """Note of every e-mail written since `newest_before` that it was sent on its day. None of them goes out."""
    written = EmailLog.objects.filter(pk__gt=newest_before, status=EmailLog.Status.WAITING)
    sent = {name: F("created_at") for name in ("sent_at", "claimed_at", "due_at")}
    written.update(status=EmailLog.Status.SENT, attempts=1, text="", html="", **sent)
