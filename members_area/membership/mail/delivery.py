"""Sending what waits: each e-mail once, however many workers there are and whenever one of them dies."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from smtplib import SMTPServerDisconnected
from typing import Any

from django.core.mail import EmailMultiAlternatives, get_connection
from django.db.models import F
from django.utils import timezone

from core.models import SiteSettings
from members_area.membership.mail.preferences import may_get
from members_area.membership.mail.unsubscribing import headers_of
from members_area.membership.models import EmailLog

logger = logging.getLogger(__name__)
Status = EmailLog.Status
# How long to wait after each attempt that failed. After one more than these it is given up.
WAITS = (timedelta(minutes=2), timedelta(minutes=15), timedelta(hours=2), timedelta(hours=8))
# After these the mail server may or may not have taken the message: sending it again could send it twice.
BROKEN_OFF = (SMTPServerDisconnected, TimeoutError, ConnectionResetError, ConnectionAbortedError, BrokenPipeError)
DEAD_AFTER = timedelta(minutes=15)


class NotAccepted(Exception):
    """The transport said that it sent nothing."""


class BrokenOff(Exception):
    """The connection ended before the transport said whether it had accepted the message. The cause says how."""


def deliver(log_id: int) -> None:
    """Send an e-mail if it is due and nobody else is sending it, and note what became of it."""
    log = _claim(log_id)
    if log is None:
        return
    if not may_get(log):
        _close(log, Status.NOT_WANTED, text="", html="")
        return
    try:
        _send(log)
    except BrokenOff as error:
        logger.error("E-mail %s: broken off while it was sent (%s)", log.pk, _name(error.__cause__))
        _close(log, Status.UNCLEAR, last_error=_name(error.__cause__))
    except Exception as error:  # noqa: BLE001 - every transport has errors of its own, and all mean: not sent
        _try_later(log, error)
    else:
        _close(log, Status.SENT, sent_at=timezone.now(), last_error="", text="", html="")


def mark_broken_off() -> int:
    """Note that workers have died while they were sending; return how many e-mails that leaves unclear."""
    dead = EmailLog.objects.filter(status=Status.SENDING, claimed_at__lt=timezone.now() - DEAD_AFTER)
    return dead.update(status=Status.UNCLEAR, last_error="The worker died")


def put_back(*, log_id: int) -> bool:
    """Let an e-mail that was given up or broken off be sent once more, as somebody decided. Return whether it was."""
    again = {"status": Status.WAITING, "attempts": 0, "due_at": timezone.now()}
    return bool(EmailLog.objects.to_look_at().filter(pk=log_id).update(**again))


def _claim(log_id: int) -> EmailLog | None:
    """Take a due e-mail for this worker, in one statement; None where another has it."""
    claimed = EmailLog.objects.due().filter(pk=log_id)
    if not claimed.update(status=Status.SENDING, claimed_at=timezone.now(), attempts=F("attempts") + 1):
        return None
    return EmailLog.objects.select_related("person").get(pk=log_id)


@contextmanager
def _open_connection() -> Iterator[Any]:
    """Connect first and apart: what fails here has certainly not been sent."""
    connection = get_connection()
    connection.open()
    try:
        yield connection
    finally:
        with suppress(Exception):  # what the server has accepted is sent, even if it takes leave rudely
            connection.close()


def _send(log: EmailLog) -> None:
    """Hand an e-mail to the transport. Raises BrokenOff where it may have been sent; any other error: it was not."""
    with _open_connection() as connection:
        try:
            accepted = _message(log, connection).send()
        except BROKEN_OFF as error:
            raise BrokenOff from error
        if not accepted:
            raise NotAccepted


def _message(log: EmailLog, connection: Any) -> EmailMultiAlternatives:
    team = SiteSettings.objects.exclude(contact_email="").values_list("contact_email", flat=True).first()
    message = EmailMultiAlternatives(
        log.subject,
        log.text,
        to=[log.recipient],
        reply_to=[team] if team else None,
        headers=headers_of(log),
        connection=connection,
    )
    message.attach_alternative(log.html, "text/html")
    return message


def _try_later(log: EmailLog, error: Exception) -> None:
    name = _name(error)
    if log.attempts > len(WAITS):
        logger.error("E-mail %s: given up after %s attempts (%s)", log.pk, log.attempts, name)
        _close(log, Status.FAILED, last_error=name)
    else:
        logger.warning("E-mail %s: attempt %s failed (%s)", log.pk, log.attempts, name)
        _close(log, Status.WAITING, last_error=name, due_at=timezone.now() + WAITS[log.attempts - 1])


def _close(log: EmailLog, status: EmailLog.Status, **fields: Any) -> None:
    EmailLog.objects.filter(pk=log.pk).update(status=status, **fields)


def _name(error: BaseException | None) -> str:
    """Return the kind of an error. Its words may hold an address."""
    return type(error).__name__
