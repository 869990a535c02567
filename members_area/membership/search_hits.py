"""What a search of the member area has found, before any of it is fetched: keys, in their order."""

from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import islice
from typing import Any, NamedTuple

from members_area.membership.search_results import Finder


class Hit(NamedTuple):
    """What was found, before it is fetched: its key, whether the words stand in its title, its place by rank."""

    key: Any
    place: int
    in_title: bool
    is_file: bool = False
    emerging: str = ""
    finder: Finder | None = None  # of an app above this one; None for pages and files

    @property
    def rank(self) -> tuple[bool, int]:
        """Whatever has the words in its title comes first."""
        return not self.in_title, self.place


class PageKeys(NamedTuple):
    """The pages that were found, the best first: a word may stand in thousands, so they are keys and nothing more."""

    titled: Sequence[int] = ()
    others: Sequence[int] = ()

    def hits(self) -> Iterator[Hit]:
        yield from (Hit(key, place, True) for place, key in enumerate(self.titled))
        yield from (Hit(key, place, False) for place, key in enumerate(self.others, len(self.titled)))


class Hits:
    """All hits of a search in their order, for a paginator. What is there twice counts by its rank as a page."""

    def __init__(self, pages: PageKeys = PageKeys(), others: Iterable[Hit] = ()) -> None:  # noqa: B008 - it is a tuple
        self._pages = pages
        known = {*pages.titled, *pages.others}
        best = {(hit.is_file, hit.finder, hit.key): hit for hit in reversed(list(others))}
        self._others = sorted((hit for hit in best.values() if not _is_one_of(hit, known)), key=lambda hit: hit.rank)

    def __len__(self) -> int:
        return len(self._pages.titled) + len(self._pages.others) + len(self._others)

    def __getitem__(self, wanted: slice) -> list[Hit]:
        ordered = merge(self._others, self._pages.hits(), key=lambda hit: hit.rank)
        return list(islice(ordered, wanted.start or 0, wanted.stop))


def _is_one_of(hit: Hit, pages: set[int]) -> bool:
    return not (hit.is_file or hit.finder) and hit.key in pages
