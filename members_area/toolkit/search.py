"""What the search of the member area finds in the toolkit: templates, shared ideas, and one's own service's plans.

Rights narrow what is found before it is counted, ranked or shown. All kinds are found in one query and shown in
another.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import CharField, F, Q, QuerySet, Value
from django.db.models.functions import Cast
from django.urls import reverse

from core import search
from members_area.membership.search_results import Finder, Result
from members_area.toolkit.models import ActionPlan, Objective, PlanAction, SharedIdea, ToolkitTemplate

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Kind:
    """One kind of thing that is searched. `title`, `words`, `where` and `address` are lookups of its model."""

    name: str
    label: str
    model: Any
    seen_by: Callable[[Any], QuerySet[Any]]
    title: str
    words: str
    where: Any
    address: Any
    url_name: str

    def rows(self) -> dict[str, Any]:
        """Return the columns that all kinds share, whatever each calls them."""
        return {
            "found_as": Value(self.name, output_field=CharField()),
            "key": F("pk"),
            "heading": F(self.title),
            "said": F(self.words),
            "context": self.where,
            "place": Cast(self.address, CharField()),
        }


def _of_own_plans(model: Any, plan: str) -> Callable[[Any], QuerySet[Any]]:
    return lambda user: model.objects.filter(**{f"{plan}__in": ActionPlan.objects.editable_by(user)})


NOWHERE = Value("", output_field=CharField())
KINDS = (
    Kind(
        "template",
        "Template",
        ToolkitTemplate,
        lambda user: ToolkitTemplate.objects.offered(),
        "title",
        "purpose",
        NOWHERE,
        F("slug"),
        "toolkit_template",
    ),
    Kind(
        "idea",
        "Shared idea",
        SharedIdea,
        lambda user: SharedIdea.objects.shared(),
        "title",
        "note",
        F("theme_name"),
        F("pk"),
        "idea",
    ),
    Kind(
        "objective",
        "Objective of your plan",
        Objective,
        _of_own_plans(Objective, "plan"),
        "title",
        "why",
        F("plan__title"),
        F("plan"),
        "plan",
    ),
    Kind(
        "plan-action",
        "Action of your plan",
        PlanAction,
        _of_own_plans(PlanAction, "objective__plan"),
        "what",
        "rag_note",
        F("objective__plan__title"),
        F("objective__plan"),
        "plan",
    ),
)
BY_NAME = {kind.name: kind for kind in KINDS}


def find(query: str, user: Any) -> list[tuple[str, bool]]:
    """Return a key for each thing that has all words and that `user` reads, and whether they stand in its title.

    `query` is cleaned (core.search). Whoever searches the member area reads what is shared in it.
    """
    words = search.words_of(query)
    if not words:
        return []
    found = [(row, _all_in(words, row["heading"])) for row in _together([_found(kind, words, user) for kind in KINDS])]
    return [
        (f"{row['found_as']}-{row['key']}", in_title) for row, in_title in sorted(found, key=lambda pair: not pair[1])
    ]


def show(keys: list[str], query: str, user: Any) -> dict[str, Result]:
    """Return what `find` gave the keys for, as the search shows it, as far as `user` reads it still."""
    wanted: dict[str, list[int]] = {}
    for key in keys:
        name, _, number = key.rpartition("-")
        wanted.setdefault(name, []).append(int(number))
    parts = [BY_NAME[name].seen_by(user).filter(pk__in=numbers) for name, numbers in wanted.items()]
    rows = [part.values(**BY_NAME[name].rows()) for name, part in zip(wanted, parts, strict=True)]
    return {f"{row['found_as']}-{row['key']}": _result(row, query) for row in _together(rows)} if rows else {}


def _found(kind: Kind, words: list[str], user: Any) -> QuerySet[Any]:
    has_all = Q()
    for word in words:
        has_all &= Q(**{f"{kind.title}__icontains": word}) | Q(**{f"{kind.words}__icontains": word})
    return kind.seen_by(user).filter(has_all).values(**kind.rows())


def _together(parts: list[QuerySet[Any]]) -> QuerySet[Any]:
    first, *others = [part.order_by() for part in parts]
    return first.union(*others, all=True).order_by("found_as", "key") if others else first.order_by("key")


def _all_in(words: list[str], title: str) -> bool:
    return all(word in title.lower() for word in words)


def _result(row: Row, query: str) -> Result:
    kind = BY_NAME[row["found_as"]]
    return Result(
        title=row["heading"],
        url=reverse(kind.url_name, args=[row["place"]]),
        kind=kind.label,
        excerpt=search.excerpt(row["said"], query) or row["said"],
        is_for_members=True,
        context=row["context"],
    )


FINDER = Finder(find, show)
