"""Letters that are for some members only, those of a group for example: whether one still is, is asked at delivery.

An app calls `register` in its `ready()` for each kind of record that its letters tell of.
"""

from collections.abc import Callable
from typing import Any

from members_area.membership.models import EmailLog

Ask = Callable[[int, Any], bool]  # the record's key and the person; says whether it concerns them
_asked: dict[str, Ask] = {}


def register(record: str, ask: Ask) -> None:
    """`record` is how the keys of these letters begin: "meeting" for "meeting-12-cancelled-1-for-7"."""
    _asked[record] = ask


def is_still_for(log: EmailLog, person: Any) -> bool:
    """Say whether what a letter tells of concerns a person (still), as far as anybody has registered for it."""
    record, key, *_ = *log.key.split("-"), ""
    ask = _asked.get(record)
    return ask is None or (key.isdecimal() and ask(int(key), person))
