"""When a public page changes by itself, because time goes on: an event is over, an announcement begins, a day ends."""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.utils import timezone

LONGEST = timedelta(hours=1)  # for what is changed behind Django's back, in the database itself

_sources: list[Callable[[datetime], datetime | None]] = []


def register(source: Callable[[datetime], datetime | None]) -> None:
    """Let `source` say, given now, when the next of its moments comes; None where none does. Called in `ready()`."""
    _sources.append(source)


def next_moment() -> datetime:
    """Return when a generation that begins now must end."""
    now = timezone.now()
    midnight = timezone.localtime(now).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    moments = [moment for source in _sources if (moment := source(now)) is not None]
    return min([now + LONGEST, midnight, *moments])
