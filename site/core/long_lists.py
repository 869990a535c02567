"""Lists of many rows for a paginator: its pages far back cost hardly more than the first."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest


def page_of(rows: Any, request: HttpRequest, per_page: int) -> Page[Any]:
    """Return the page of `rows`, a list or something like one, that the address of `request` asks for."""
    return Paginator(rows, per_page).get_page(request.GET.get("page"))


class LongList:
    """A queryset to a paginator. A page's keys are found first and its rows are fetched by them.

    A database that skips six thousand rows reads each of them whole, with all that is joined to it; keys it reads from
    an index.
    """

    def __init__(self, rows: QuerySet[Any, Any]) -> None:
        self._rows = rows

    def __len__(self) -> int:
        return self._rows.count()

    def __getitem__(self, wanted: slice) -> list[Any]:
        keys = list(self._rows.values_list("pk", flat=True)[wanted])
        found = self._rows.order_by().in_bulk(keys)
        return [found[key] for key in keys if key in found]
