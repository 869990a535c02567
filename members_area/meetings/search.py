"""Search inside all meetings: papers, minutes, decisions, actions and agenda items, as far as somebody reads them.

Rights narrow what is found before it is counted, ranked or shown. All kinds are found in one query and shown in
another, however many meetings there are.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import CharField, F, Q, QuerySet, Value
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from wagtail.search.backends import get_search_backend

from core import search
from members_area.meetings.models import ActionItem, AgendaItem, Decision, MinutesVersion, Paper
from members_area.membership.search_results import Finder, Result

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Kind:
    """One kind of thing that is searched. `seen_by` gives those that a person reads; the fields are lookups."""

    name: str
    label: str
    model: Any
    seen_by: Callable[[Any], QuerySet[Any]]
    title: Any
    words: str
    meeting: str
    address: Callable[[Row], str]
    is_indexed: bool = True

    def rows(self, **more: Any) -> dict[str, Any]:
        """Return the columns that all kinds share, whatever each calls them."""
        return {
            "what": Value(self.name, output_field=CharField()),
            "key": F("pk"),
            "heading": self.title,
            "meeting_key": F(f"{self.meeting}__pk"),
            "meeting_name": F(f"{self.meeting}__title"),
            "held": F(f"{self.meeting}__starts_at"),
            **more,
        }


def _read_papers(user: Any) -> QuerySet[Any]:
    return Paper.objects.readable_by(user).exclude(status=Paper.Status.WITHDRAWN)


def _read_minutes(user: Any) -> QuerySet[Any]:
    return MinutesVersion.objects.visible_to(user).newest()


def _in_register(row: Row) -> str:
    return f"{reverse('decisions')}?q={row['heading']}"


KINDS = (
    Kind(
        "paper",
        "Paper",
        Paper,
        _read_papers,
        F("title"),
        "words",
        "item__meeting",
        lambda row: reverse("paper", args=[row["key"]]),
    ),
    Kind(
        "minutes",
        "Minutes",
        MinutesVersion,
        _read_minutes,
        Value("Minutes", output_field=CharField()),
        "words",
        "minutes__meeting",
        lambda row: reverse("minutes", args=[row["meeting_key"]]),
    ),
    Kind(
        "decision",
        "Decision",
        Decision,
        lambda user: Decision.objects.visible_to(user),
        F("reference"),
        "text",
        "meeting",
        _in_register,
    ),
    Kind(
        "action",
        "Action",
        ActionItem,
        lambda user: ActionItem.objects.visible_to(user),
        F("reference"),
        "text",
        "raised_in",
        lambda row: reverse("action", args=[row["key"]]),
    ),
    Kind(
        "item",
        "Agenda item",
        AgendaItem,
        lambda user: AgendaItem.objects.visible_to(user).filter(kind=AgendaItem.Kind.BUSINESS),
        F("title"),
        "notes",
        "meeting",
        lambda row: reverse("meeting", args=[row["meeting_key"]]),
        is_indexed=False,
    ),
)
BY_NAME = {kind.name: kind for kind in KINDS}


def find(query: str, user: Any) -> list[tuple[str, bool]]:
    """Return a key for each thing that has all words and that `user` reads, of the latest meeting first; and whether
    the words stand in its title. `query` is cleaned (core.search).
    """
    if search.parse(query) is None:
        return []
    parts = [_found(kind, query, user).values(**kind.rows()) for kind in KINDS]
    words = search.words_of(query)
    return [(f"{row['what']}-{row['key']}", _all_in(words, row["heading"])) for row in _together(parts)]


def show(keys: list[str], query: str, user: Any) -> dict[str, Result]:
    """Return what `find` gave the keys for, as the search shows it, as far as `user` reads it still."""
    wanted: dict[str, list[int]] = {}
    for key in keys:
        name, _, number = key.rpartition("-")
        wanted.setdefault(name, []).append(int(number))
    parts = [_fetch(BY_NAME[name], numbers, user) for name, numbers in wanted.items()]
    return {f"{row['what']}-{row['key']}": _result(row, query) for row in _together(parts)} if parts else {}


def _found(kind: Kind, query: str, user: Any) -> QuerySet[Any]:
    seen = kind.seen_by(user)
    if kind.is_indexed:
        matching = get_search_backend().search(search.parse(query), kind.model.objects.all()).get_queryset()
        return seen.filter(pk__in=matching.order_by().values("pk"))
    has_all = Q()
    for word in search.words_of(query):
        has_all &= Q(title__icontains=word) | Q(**{f"{kind.words}__icontains": word})
    return seen.filter(has_all)


def _fetch(kind: Kind, numbers: list[int], user: Any) -> QuerySet[Any]:
    return kind.seen_by(user).filter(pk__in=numbers).values(**kind.rows(said=F(kind.words)))


def _together(parts: list[QuerySet[Any]]) -> QuerySet[Any]:
    first, *others = [part.order_by() for part in parts]
    return first.union(*others, all=True).order_by("-held", "what", "key") if others else first.order_by("-held", "key")


def _all_in(words: list[str], title: str) -> bool:
    return bool(words) and all(word in title.lower() for word in words)


def _result(row: Row, query: str) -> Result:
    kind = BY_NAME[row["what"]]
    day = date_format(timezone.localtime(row["held"]), "j F Y")
    is_short = kind.name in ("decision", "action")
    return Result(
        title=f"{row['heading']} of {row['meeting_name']}" if kind.name == "minutes" else row["heading"],
        url=kind.address(row),
        kind=kind.label,
        excerpt=search.excerpt(row["said"], query) or (row["said"] if is_short else ""),
        is_for_members=True,
        context=f"{row['meeting_name']}, {day}",
    )


FINDER = Finder(find, show)
