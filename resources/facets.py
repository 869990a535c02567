"""Sorting the library by what people look for: facets, their counts, and the search behind the library page."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import chain, islice
from typing import Any

from django.db.models import Q
from django.http import QueryDict

from core import search
from core.access import is_reader, kept_from
from core.joined_keys import Joined, keys_in
from core.pictures import renditions_of
from resources.models.item import Kind, LibraryPage
from resources.models.research import ResearchProjectPage
from resources.shelf import FACETS, Facet, Shelf, among, as_set, by_title, shelf

MOST_RANKED = 2000  # items that words are found in
MOST_VALUES = 30  # of one facet in an address: more is not a person
SINCE = ((30, "The last 30 days"), (90, "The last three months"), (365, "The last year"))
SORTS = (("", "Best match"), ("newest", "Newest first"), ("title", "Title, A to Z"))


@dataclass(frozen=True)
class FacetValue:
    value: str
    label: str
    count: int
    is_chosen: bool


@dataclass(frozen=True)
class FacetResult:
    facet: Facet
    values: tuple[FacetValue, ...]

    @property
    def chosen(self) -> list[FacetValue]:
        return [value for value in self.values if value.is_chosen]


@dataclass(frozen=True)
class LibrarySearch:
    """What a visitor asked the library for. Anything that does not fit is left out, never an error."""

    query: str = ""
    chosen: dict[str, tuple[str, ...]] = field(default_factory=dict)
    since_days: int | None = None
    sort: str = ""

    @classmethod
    def from_query(cls, data: QueryDict) -> "LibrarySearch":
        """Read the address's query string."""
        chosen = {}
        for facet in FACETS:
            values = [value.replace("\x00", "")[:80] for value in data.getlist(facet.name)[:MOST_VALUES]]
            values = [value for value in values if value and (not facet.is_number or _is_small_number(value))]
            if values:
                chosen[facet.name] = tuple(dict.fromkeys(values))
        since = data.get("since", "")
        days = int(since) if since in {str(days) for days, _ in SINCE} else None
        sort = data.get("sort", "")
        return cls(
            query=search.clean(data.get("q", "")),
            chosen=chosen,
            since_days=days,
            sort=sort if sort in dict(SORTS) else "",
        )

    @property
    def is_empty(self) -> bool:
        return not (self.query or self.chosen or self.since_days)

    def look_up(self, user: Any) -> "Found":
        """Return what matches and what `user` may read."""
        if not self.query:
            return Found(self, user, shelf(), _readable_by(user))
        found, emerging = search.keys(LibraryPage.objects.all(), self.query), self._in_emerging_findings(user)
        if len(found) > MOST_RANKED:
            return self._common(user, as_set(found), emerging)
        best = search.ranked(LibraryPage.objects.all(), self.query).visible_to(user)
        keys = list(dict.fromkeys([*best.values_list("pk", flat=True), *emerging]))
        return Found(self, user, shelf(), as_set(keys), best=lambda: keys, emerging=emerging)

    def _common(self, user: Any, found: int, emerging: dict[int, str]) -> "Found":
        """Return what a word finds that stands in thousands of items.

        It says nothing of any of them, and ranking them takes long: those with it in the title come first, and the
        newest of each.
        """
        items = LibraryPage.objects.order_by().aggregate(
            titled=Joined("pk", filter=search.words_in_title(self.query)),
            kept=Joined("pk", filter=Q(pk__in=kept_from(user))),
        )
        newest, titled = shelf().newest, as_set(keys_in(items["titled"]))
        readable = found & as_set(newest) & ~as_set(keys_in(items["kept"]))

        def best() -> Iterable[int]:
            others = (key for key in emerging if not readable >> key & 1)
            return chain(among(newest, readable & titled), among(newest, readable & ~titled), others)

        either = readable | as_set(emerging)
        return Found(self, user, shelf(), either, best=best, emerging=emerging, is_common=True)

    def _in_emerging_findings(self, user: Any) -> dict[int, str]:
        """Return the projects whose emerging findings say it, with those, to a member or the team; else nothing."""
        if not is_reader(user):
            return {}
        saying = ResearchProjectPage.objects.emerging().saying(self.query).visible_to(user)
        return dict(saying.values_list("pk", "findings"))


class Found:
    """What a search found of what its reader may read. To a paginator it is a list of items.

    `readable` is the set of items (resources/shelf.py) in which the words stand, `best` gives their keys, the best
    match first. `emerging` are the findings that only members and the team read, by item, where they say it.
    `is_common` says that they stand in thousands.
    """

    def __init__(
        self,
        asked: LibrarySearch,
        user: Any,
        shelf: Shelf,
        readable: int,
        *,
        best: Callable[[], Iterable[int]] = tuple,
        emerging: dict[int, str] | None = None,
        is_common: bool = False,
    ) -> None:
        self._asked, self._user, self._shelf, self._best = asked, user, shelf, best
        self.emerging, self.is_common = emerging or {}, is_common
        if asked.since_days:
            readable &= shelf.since(date.today() - timedelta(days=asked.since_days))
        self.readable = readable
        self._chosen = {name: shelf.with_any(name, values) for name, values in asked.chosen.items()}
        self._items = self._without("")

    def __len__(self) -> int:
        return self._items.bit_count()

    def __getitem__(self, wanted: slice) -> list[LibraryPage]:
        """Return the items in those places, ready for cards. Whether they may be read is asked once more."""
        keys = list(islice(among(self._order(), self._items), wanted.start or 0, wanted.stop))
        items = LibraryPage.objects.visible_to(self._user).filter(pk__in=keys).defer("body")
        cards = items.select_related("picture").prefetch_related(renditions_of("picture", "card"))
        found = {item.pk: item for item in (cards if self._asked.query else cards.defer("body", "plain_text"))}
        return [found[key] for key in keys if key in found]

    def facets(self) -> list["FacetResult"]:
        """Return every facet with the number of items behind each value."""
        return [self._facet(facet) for facet in FACETS]

    def counts(self, facet: str) -> dict[str, int]:
        """Return the number of items behind each value of one facet, of those that have any."""
        items, values = self._without(facet), self._shelf.values[facet].items()
        return {value: number for value, known in values if (number := (known.items & items).bit_count())}

    def _without(self, facet: str) -> int:
        """Return what every choice leaves but that of one facet, to which another value can be added."""
        items = self.readable
        for name, having in self._chosen.items():
            items = items if name == facet else items & having
        return items

    def _order(self) -> Iterable[int]:
        if self._asked.sort == "title":
            return by_title()
        return self._best() if self._asked.query and not self._asked.sort else self._shelf.newest

    def _facet(self, facet: Facet) -> "FacetResult":
        known, chosen = self._shelf.values[facet.name], self._asked.chosen.get(facet.name, ())
        counts = self.counts(facet.name)
        counted = {value: (known[value].order, known[value].label, number) for value, number in counts.items()}
        for value in chosen:
            counted.setdefault(value, (0, value.replace("-", " ").capitalize(), 0))
        labels = dict(Kind.choices) if facet.name == "kind" else {}
        ordered = sorted(counted.items(), key=lambda row: row[1][:2], reverse=facet.is_number)
        return FacetResult(
            facet,
            tuple(FacetValue(v, labels.get(v, label), number, v in chosen) for v, (_, label, number) in ordered),
        )


def _readable_by(user: Any) -> int:
    """Return the published items that `user` may read: all but the few that are kept from them."""
    kept = LibraryPage.objects.filter(pk__in=kept_from(user)).order_by().values_list("pk", flat=True)
    return as_set(shelf().newest) & ~as_set(kept)


def _is_small_number(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) < 5
