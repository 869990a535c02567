"""Putting an e-mail on its way."""

from functools import partial
from typing import Any
from uuid import uuid4

from django.contrib.auth import get_user_model
from django.db import transaction

from members_area.membership.mail.letters import write_letter
from members_area.membership.mail.unsubscribing import unsubscribe_url
from members_area.membership.models import EmailLog, MailKind
from members_area.membership.models.mail import OPTIONAL
from members_area.membership.tasks import deliver_mail


@transaction.atomic
def queue_mail(
    *, key: str, kind: MailKind, to: str, template: str, context: dict[str, Any], person: Any = None
) -> EmailLog | None:
    """Write an e-mail in the caller's transaction and send it after that. A rollback takes it back.

    `key` names the record and the event: a second e-mail with the same key is not written, and None returned. A kind
    that can be switched off needs its `person`. Nothing that goes wrong in sending reaches the caller.
    """
    way_out = unsubscribe_url(person, kind) if kind in OPTIONAL else ""
    letter = write_letter(template, context, kind=kind, unsubscribe_url=way_out)
    log, is_new = EmailLog.objects.get_or_create(
        key=key,
        defaults={
            "kind": kind,
            "recipient": to,
            "person": person,
            "subject": letter.subject,
            "text": letter.text,
            "html": letter.html,
        },
    )
    if not is_new:
        return None
    transaction.on_commit(partial(deliver_mail.enqueue, log.pk), robust=True)
    return log


@transaction.atomic
def queue_account_mail(*, to: str, subject: str, text: str, html: str) -> EmailLog:
    """Write an e-mail about an account, ready as it is, and send it as `queue_mail` does: each is a new one."""
    person = get_user_model().objects.filter(email__iexact=to).first()
    log = EmailLog.objects.create(
        key=f"account:{uuid4().hex}",
        kind=MailKind.ACCOUNT,
        recipient=to,
        person=person,
        subject=subject[:200],
        text=text,
        html=html,
    )
    transaction.on_commit(partial(deliver_mail.enqueue, log.pk), robust=True)
    return log
