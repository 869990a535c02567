"""From a template of words to an e-mail in plain text and in HTML, which say the same and have the same links.

A template has the subject in its first line and paragraphs after it. Two lines of which the second is an address of
this site are a link with its label; lines that begin with ">" are somebody's own words (the filter `quoted`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import fill, wrap
from typing import Any

from django.template import Context
from django.template.loader import get_template, render_to_string

from accounts.mail import inline_css, site_address
from core.models import SiteSettings
from members_area.membership.models import MailKind

WIDTH = 72
REASONS = {
    MailKind.INVITATION: "You get this e-mail because a seat was offered to this address.",
    MailKind.APPLICATION: "You get this e-mail because somebody applied for a seat with this address.",
    MailKind.MEMBERSHIP: "You get this e-mail because it is about your own membership of the NWG.",
    MailKind.SECRETARY: "You get this e-mail because you look after the NWG's memberships.",
    MailKind.PLAN: "You get this e-mail because a music service shared its action plan with this address.",
    MailKind.MEETING_CHANGES: "You get this e-mail because it is about a meeting that you can come to.",
}
REASON_OF_OPTIONAL = "You get this e-mail because you are a member of the NWG."


@dataclass(frozen=True)
class Part:
    """A paragraph, a link (with `href`) or, where `is_quote`, what somebody wrote."""

    text: str
    href: str = ""
    is_quote: bool = False


@dataclass(frozen=True)
class Letter:
    subject: str
    text: str
    html: str


def write_letter(template: str, context: dict[str, Any], *, kind: str, unsubscribe_url: str = "") -> Letter:
    """Return the e-mail that a template makes of `context`: "invitation" is ours, "meetings/agenda" another app's."""
    app, _, name = template.rpartition("/")
    words = get_template(f"{app or 'membership'}/emails/{name}.txt").template  # type: ignore[attr-defined]  # Django's engine
    subject, _, body = words.render(Context(context, autoescape=False)).strip().partition("\n")
    parts = list(_parts(body))
    around = {
        "subject": " ".join(subject.split())[:200],
        "parts": parts,
        "base_url": site_address("/").rstrip("/"),
        "is_answered": SiteSettings.objects.exclude(contact_email="").exists(),
        "reason": REASONS.get(MailKind(kind), REASON_OF_OPTIONAL),
        "unsubscribe_url": unsubscribe_url,
    }
    plain = render_to_string("membership/emails/letter.txt", {**around, "body": "\n\n".join(map(_as_text, parts))})
    html = inline_css(render_to_string("membership/emails/letter.html", around))
    return Letter(around["subject"], plain.strip() + "\n", html)


def _parts(body: str) -> Iterator[Part]:
    for paragraph in re.split(r"\n\s*\n", body.strip()):
        lines = [line.strip() for line in paragraph.splitlines()]
        if all(line.startswith(">") for line in lines):
            yield Part("\n".join(line[1:].strip() for line in lines), is_quote=True)
        elif len(lines) == 2 and lines[1].startswith(site_address("/")):
            yield Part(lines[0].rstrip(":"), href=lines[1])
        else:
            yield Part(" ".join(lines))


def _as_text(part: Part) -> str:
    if part.href:
        return f"{part.text}:\n{part.href}"
    if part.is_quote:
        lines = (wrap(line, WIDTH - 2, break_long_words=False) or [""] for line in part.text.splitlines())
        return "\n".join(f"> {piece}".rstrip() for pieces in lines for piece in pieces)
    return fill(part.text, WIDTH, break_long_words=False, break_on_hyphens=False)
