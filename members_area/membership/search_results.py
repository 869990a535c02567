"""What the search of the member area shows, and how apps above membership let it find what they hold.

An app calls `register` in its `ready()` with a finder.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString


@dataclass(frozen=True)
class Result:
    title: str
    url: str
    kind: str
    excerpt: SafeString | str
    is_for_members: bool
    context: str = ""  # where it stands, for example the meeting it belongs to


@dataclass(frozen=True)
class Finder:
    """`find` takes cleaned words and who asks, and gives a key for each thing that has all words and that this person
    may read, the best first, with whether they stand in its title. `show` fetches those of one page of results, less
    what is gone or closed to them by then: it asks once more, in the statement that fetches.
    """

    find: Callable[[str, Any], Iterable[tuple[str, bool]]]
    show: Callable[[list[str], str, Any], Mapping[str, Result]]


_finders: list[Finder] = []


def register(finder: Finder) -> None:
    if finder not in _finders:
        _finders.append(finder)


def finders() -> list[Finder]:
    return list(_finders)
