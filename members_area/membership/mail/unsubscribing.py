"""The link that switches one kind of e-mail off, for whoever holds the e-mail, signed in or not (RFC 8058)."""

from typing import Any

from django.contrib.auth import get_user_model
from django.core.signing import BadSignature, Signer
from django.urls import reverse

from accounts.mail import site_address
from members_area.membership.models.mail import OPTIONAL, EmailLog, MailKind

_signer = Signer(salt="membership.unsubscribe")  # without an end: an old e-mail can still be answered with "no more"


def unsubscribe_url(person: Any, kind: str) -> str:
    token = _signer.sign_object([person.pk, str(kind)])
    return site_address(reverse("email_unsubscribe", args=[token]))


def whose_link(token: str) -> tuple[Any, MailKind] | None:
    """Return the person and the kind that a link is about; None where it is not one of ours or they have gone."""
    try:
        key, kind = _signer.unsign_object(token)
    except (BadSignature, ValueError):
        return None
    person = get_user_model().objects.filter(pk=key, is_active=True).first()
    return (person, MailKind(kind)) if person and kind in OPTIONAL else None


def headers_of(log: EmailLog) -> dict[str, str]:
    """Return what mail programs read: that a machine wrote this, and how to switch the kind off with one click."""
    headers = {"Auto-Submitted": "auto-generated"}
    if log.is_optional:
        headers["List-Unsubscribe"] = f"<{unsubscribe_url(log.person, log.kind)}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    return headers
