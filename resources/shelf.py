"""The whole library sorted by every facet, as sets of numbers that are counted and cut in no time.

A set of items is one number whose bits are the items' keys, so that "how many of these are on this topic" is `&` and a
count of bits: with twenty thousand items the database takes a second for all facets, this a millisecond. It holds keys
and nothing that is said in an item, and it decides nothing about readers: what somebody may read is asked of the
database with each request (facets.py). It lies in the cache that ends when content changes (core/page_store).
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.cache import caches
from django.db.models import CharField, F, IntegerField, QuerySet, Value
from django.db.models.functions import Cast

from core.joined_keys import Joined, keys_in
from resources.models.item import LibraryPage

BY_FACET, BY_TITLE = "library-by-facet", "library-by-title"
remembered = caches["content"]


@dataclass(frozen=True)
class Facet:
    """`value` and `label` are lookups on LibraryPage; `order` sorts values that have an order of their own."""

    name: str
    title: str
    value: str
    label: str
    order: str | None = None
    is_number: bool = False


FACETS = (
    Facet("kind", "Kind", "kind", "kind"),
    Facet("topic", "Topic", "topic_items__tag__slug", "topic_items__tag__name"),
    Facet("audience", "Who it is for", "audiences__slug", "audiences__name", "audiences__position"),
    Facet("heard", "HEARD", "heard_principles__slug", "heard_principles__name", "heard_principles__position"),
    Facet("pillar", "IDEA pillar", "idea_pillars__slug", "idea_pillars__name", "idea_pillars__position"),
    Facet("year", "Year", "year", "year", is_number=True),
)


@dataclass(frozen=True)
class ShelfValue:
    """One value of a facet with the items that have it."""

    label: str
    order: int
    items: int


@dataclass(frozen=True)
class Shelf:
    """`values` are by facet and by value; `newest` are keys of published items, `days` their dates in that order."""

    values: dict[str, dict[str, ShelfValue]]
    newest: "array[int]"
    days: "array[int]"

    def since(self, day: date) -> int:
        """Return the items of that day or later."""
        end = bisect_left(self.days, -day.toordinal() + 1)
        return as_set(self.newest[:end])

    def with_any(self, facet: str, values: Iterable[str]) -> int:
        """Return the items that have at least one of the values."""
        found = 0
        for value in values:
            found |= self.values[facet][value].items if value in self.values[facet] else 0
        return found


def shelf() -> Shelf:
    """Return the library as it is now."""
    found = remembered.get(BY_FACET)
    if found is None:
        found = _sort()
        remembered.set(BY_FACET, found)
    return found


def by_title() -> "array[int]":
    """Return the keys of published items from A to Z."""
    found = remembered.get(BY_TITLE)
    if found is None:
        found = array("q", LibraryPage.objects.live().order_by("title", "pk").values_list("pk", flat=True))
        remembered.set(BY_TITLE, found)
    return found


def as_set(keys: Iterable[int]) -> int:
    """Return keys as one number, in which the bit of each is set."""
    keys = array("q", keys)
    marks = bytearray((max(keys, default=0) >> 3) + 1)
    for key in keys:
        marks[key >> 3] |= 1 << (key & 7)
    return int.from_bytes(marks, "little")


def among(order: Iterable[int], chosen: int) -> Iterator[int]:
    """Return the keys that are in the set `chosen`, one after the other, in the order given."""
    marks = chosen.to_bytes((chosen.bit_length() >> 3) + 1, "little")
    last = len(marks) << 3
    return (key for key in order if key < last and marks[key >> 3] >> (key & 7) & 1)


def _sort() -> Shelf:
    first, *rest = (_keys_by_value(facet) for facet in FACETS)
    values: dict[str, dict[str, ShelfValue]] = {facet.name: {} for facet in FACETS}
    for facet, value, label, order, keys in first.union(*rest, all=True):
        values[facet][value] = ShelfValue(label, order, as_set(keys_in(keys)))
    dated = list(LibraryPage.objects.live().newest().values_list("pk", "published_on"))
    days = array("q", (-day.toordinal() for _, day in dated))
    return Shelf(values, array("q", (key for key, _ in dated)), days)


def _keys_by_value(facet: Facet) -> QuerySet[Any, Any]:
    order = Cast(F(facet.order), IntegerField()) if facet.order else Value(0, IntegerField())
    items = LibraryPage.objects.live().filter(**{f"{facet.value}__isnull": False}).order_by()
    return (
        items.annotate(
            facet_name=Value(facet.name, CharField()),
            facet_value=Cast(facet.value, CharField(max_length=100)),
            facet_label=Cast(facet.label, CharField(max_length=100)),
            facet_order=order,
        )
        .values("facet_name", "facet_value", "facet_label", "facet_order")
        .annotate(keys=Joined("pk"))
        .values_list("facet_name", "facet_value", "facet_label", "facet_order", "keys")
    )
