"""Writes of the public site's own data."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils import timezone
from wagtail.log_actions import log

from core.models import SiteSettings
from home.models import ContactMessage

MESSAGES_KEPT = timedelta(days=365)  # after they were answered: the privacy notice says so


@transaction.atomic
def receive_message(*, name: str, email: str, organisation: str, message: str) -> ContactMessage:
    """Keep a message from the contact form and send it on to the team.

    Returns the kept message. A failure of the mail server is not the visitor's: the message is kept, and the
    dashboard of the CMS shows it as waiting.
    """
    kept = ContactMessage.objects.create(name=name, email=email, organisation=organisation, message=message)
    log(instance=kept, action="wagtail.create", title=f"Message {kept.pk}")
    transaction.on_commit(lambda: _send_on(kept))
    return kept


def _send_on(kept: ContactMessage) -> None:
    recipient = SiteSettings.objects.exclude(contact_email="").values_list("contact_email", flat=True).first()
    if not recipient:
        return
    body = render_to_string("emails/contact_message.txt", {"kept": kept, "base_url": settings.WAGTAILADMIN_BASE_URL})
    subject = f"Message from {kept.name}".replace("\n", " ").replace("\r", " ")
    EmailMessage(subject, body, to=[recipient], reply_to=[kept.email]).send(fail_silently=True)


@transaction.atomic
def mark_answered(*, message: ContactMessage, by: Any) -> ContactMessage:
    """Note that a message has been answered, and by whom. Saying so twice changes nothing."""
    if message.answered_at is None:
        message.answered_at, message.answered_by = timezone.now(), by
        message.save(update_fields=["answered_at", "answered_by"])
        log(instance=message, action="home.message.answered", user=by, title=f"Message {message.pk}")
    return message


def messages_to_forget() -> QuerySet[ContactMessage]:
    """Return the messages that have been kept as long as the privacy notice says."""
    return ContactMessage.objects.filter(answered_at__lt=timezone.now() - MESSAGES_KEPT)


@transaction.atomic
def forget_messages() -> int:
    """Delete the messages of `messages_to_forget`; return how many there were."""
    return messages_to_forget().delete()[0]
