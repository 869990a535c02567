"""What stands on the member's home beside the steps: panels that the apps of the member area add.

An app calls `register` in its `ready()` with a function of the request and the membership that returns panels.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from members_area.membership.models import Membership


@dataclass(frozen=True)
class Panel:
    """A part of the page: a template, which takes `panel`."""

    template: str
    panel: Any


Provider = Callable[[HttpRequest, Membership], Iterable[Panel]]
_providers: list[tuple[int, Provider]] = []


def register(provider: Provider, *, order: int = 100) -> None:
    """Add a function that gives panels; the lower `order`, the higher they stand."""
    if provider not in [known for _, known in _providers]:
        _providers.append((order, provider))
        _providers.sort(key=lambda pair: pair[0])


def panels_for(request: HttpRequest, membership: Membership) -> list[Panel]:
    return [panel for _, provider in _providers for panel in provider(request, membership)]
