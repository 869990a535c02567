"""What a reader can do with a record, beside reading it: an app above adds offers to what an app below shows.

An app calls `register` in its `ready()` with the model and a function of the request and the record. The function
is asked for every record of a list, so it asks the database nothing that was not asked before in the same request.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from django.http import HttpRequest


@dataclass(frozen=True)
class Offer:
    """A link: what it does, and where it leads."""

    label: str
    href: str


Provider = Callable[[HttpRequest, Any], Iterable[Offer]]
_providers: dict[type[Model], list[Provider]] = {}


def register(model: type[Model], provider: Provider) -> None:
    """Add a function that gives offers for the records of a model, and of those that are made from it."""
    known = _providers.setdefault(model, [])
    if provider not in known:
        known.append(provider)


def offers_for(request: HttpRequest | None, record: Any) -> list[Offer]:
    """Return what this reader can do with a record. A visitor can do nothing but read."""
    if request is None or not request.user.is_authenticated:
        return []
    asked = (provider for model, known in _providers.items() if isinstance(record, model) for provider in known)
    return [offer for provider in asked for offer in provider(request, record)]
