"""Sorting the library by what people look for: facets, their counts, and the search behind the library page."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.db.models import Case, CharField, Count, F, IntegerField, Q, QuerySet, Value, When
from django.db.models.functions import Cast
from django.http import QueryDict

from core import search
from core.access import is_reader
from core.pictures import renditions_of
from resources.models.item import Kind, LibraryPage, LibraryQuerySet
from resources.models.research import ResearchProjectPage, ResearchQuerySet

MOST_VALUES = 30  # of one facet in an address: more is not a person


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

    def found(self, user: Any, *, without: str = "") -> LibraryQuerySet:
        """Return the items that match and that `user` may read; `without` leaves one facet's choice aside."""
        items = LibraryPage.objects.visible_to(user)
        if self.query:
            ranked = search.ranked(LibraryPage.objects.all(), self.query).order_by()
            emerging = self._in_emerging_findings(user)
            items = items.filter(Q(pk__in=ranked.values("pk")) | Q(pk__in=emerging.values("pk")))
        if self.since_days:
            items = items.filter(published_on__gte=date.today() - timedelta(days=self.since_days))
        for facet in FACETS:
            values = self.chosen.get(facet.name)
            if values and facet.name != without:
                having = LibraryPage.objects.filter(**{f"{facet.value}__in": values})
                items = items.filter(pk__in=having.order_by().values("pk"))
        return items

    def results(self, user: Any) -> LibraryQuerySet:
        """Return the items in the order that was asked for, ready for cards."""
        items = self.found(user)
        if self.sort == "title":
            ordered = items.order_by("title", "pk")
        elif self.query and not self.sort:
            ordered = self._best_match_first(items, user)
        else:
            ordered = items.newest()
        cards = ordered.select_related("picture").prefetch_related(renditions_of("picture", "card"))
        return cards.defer("body")

    def _in_emerging_findings(self, user: Any) -> ResearchQuerySet:
        """Return the projects whose emerging findings say it, to those who may read them."""
        emerging = ResearchProjectPage.objects.emerging()
        return emerging.saying(self.query) if is_reader(user) else emerging.none()

    def _best_match_first(self, items: LibraryQuerySet, user: Any) -> LibraryQuerySet:
        """Return items by rank; what only emerging findings say comes after all that the index ranks."""
        ranked = search.ranked(LibraryPage.objects.all(), self.query).filter(pk__in=items.values("pk"))
        emerging = list(self._in_emerging_findings(user).values_list("pk", flat=True)) if is_reader(user) else []
        if not emerging:
            return ranked
        pks = list(dict.fromkeys([*ranked.values_list("pk", flat=True), *emerging]))
        place = Case(*(When(pk=pk, then=position) for position, pk in enumerate(pks)), output_field=IntegerField())
        return items.order_by(place)

    def facets(self, user: Any) -> list[FacetResult]:
        """Return every facet with the number of items behind each value, in one query."""
        first, *rest = (self._counts(user, facet) for facet in FACETS)
        rows: dict[str, list[tuple[Any, ...]]] = {}
        for name, *row in first.union(*rest, all=True):
            rows.setdefault(name, []).append(tuple(row))
        return [self._facet_result(facet, rows.get(facet.name, [])) for facet in FACETS]

    def _counts(self, user: Any, facet: Facet) -> QuerySet[Any, Any]:
        items = self.found(user, without=facet.name).filter(**{f"{facet.value}__isnull": False}).order_by()
        order = Cast(F(facet.order), IntegerField()) if facet.order else Value(0, IntegerField())
        return (
            items.annotate(
                facet_name=Value(facet.name, CharField()),
                facet_value=Cast(facet.value, CharField(max_length=100)),
                facet_label=Cast(facet.label, CharField(max_length=100)),
                facet_order=order,
            )
            .values("facet_name", "facet_value", "facet_label", "facet_order")
            .annotate(number=Count("pk", distinct=True))
            .values_list("facet_name", "facet_value", "facet_label", "facet_order", "number")
        )

    def _facet_result(self, facet: Facet, rows: list[tuple[Any, ...]]) -> FacetResult:
        chosen = self.chosen.get(facet.name, ())
        values = {row[0]: row for row in rows}
        for value in chosen:
            values.setdefault(value, (value, value.replace("-", " ").capitalize(), 0, 0))
        ordered = sorted(values.values(), key=lambda row: (row[2], row[1]), reverse=facet.is_number)
        labels = dict(Kind.choices) if facet.name == "kind" else {}
        return FacetResult(
            facet,
            tuple(FacetValue(v, labels.get(v, label), number, v in chosen) for v, label, _, number in ordered),
        )


def _is_small_number(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) < 5
