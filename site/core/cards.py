"""A page of any kind as plain values, for cards and rows of lists."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest


@dataclass(frozen=True)
class Card:
    """A page as plain values for components/card.html and components/event_row.html."""

    page: Any
    title: str
    url: str
    summary: str
    excerpt: str
    picture: Any
    kind: str
    kicker: str
    date: Any
    note: str
    status: str


def kind_of(page: Any) -> str:
    """Return the word that a page's colour and icon go by."""
    if hasattr(page, "starts_at"):
        return "event"
    if hasattr(page, "published_on"):
        return str(page.kind)
    return str(getattr(page, "page_kind", "page"))


def card_of(page: Any, request: HttpRequest | None = None) -> Card:
    status = getattr(page, "status", "scheduled")
    return Card(
        page=page,
        title=page.title,
        url=page.get_url(request) or "",
        summary=getattr(page, "summary", ""),
        excerpt=getattr(page, "excerpt", ""),
        picture=getattr(page, "picture", None),
        kind=kind_of(page),
        kicker=getattr(page, "kicker", ""),
        date=getattr(page, "card_date", None),
        note=getattr(page, "card_note", ""),
        status="" if status == "scheduled" else status,
    )
