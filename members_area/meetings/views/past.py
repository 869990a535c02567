"""All meetings that are over, a year at a time, and a search inside all of them."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Count, Exists, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from core.search import clean
from members_area.meetings.models import ActionItem, Decision, Meeting, MinutesVersion, Paper
from members_area.meetings.record_filters import typed_in
from members_area.meetings.search import find, show
from members_area.membership.policies import readers_only

A_PAGE = 24  # six years of the NWG, or one with many groups
RESULTS = 10


@readers_only
@require_safe
def past(request: HttpRequest) -> HttpResponseBase:
    """Show the meetings of a year, the last one that had any where none is chosen; or what the words find."""
    typed = typed_in(request.GET, "q")
    query = clean(typed)
    context: dict[str, Any] = {"typed": typed, "query": query}
    if query:
        return render(request, "meetings/past.html", {**context, "results": _search(request, query)})
    over = Meeting.objects.visible_to(request.user).past()
    years = [day.year for day in over.order_by().datetimes("starts_at", "year", order="DESC")]
    year = _chosen(request, years)
    found = _with_counts(over.filter(starts_at__year=year)).select_related("group")
    items = Paginator(found, A_PAGE).get_page(request.GET.get("page"))
    return render(request, "meetings/past.html", {**context, "years": years, "year": year, "items": items})


def _search(request: HttpRequest, query: str) -> Page:
    """Return a page of results: what is found is filtered by what this person reads before anything is counted."""
    keys = [key for key, _ in find(query, request.user)]
    results: Any = Paginator(keys, RESULTS).get_page(request.GET.get("page"))
    shown = show(list(results.object_list), query, request.user)
    results.object_list = [shown[key] for key in results.object_list if key in shown]  # less what has gone meanwhile
    return results


def _chosen(request: HttpRequest, years: list[int]) -> int:
    asked = typed_in(request.GET, "year")
    given = int(asked) if asked.isdecimal() and asked.isascii() and len(asked) == 4 else 0
    return given if given in years else next(iter(years), 1)


def _with_counts(meetings: QuerySet[Any]) -> QuerySet[Any]:
    return meetings.annotate(
        has_minutes=Exists(MinutesVersion.objects.filter(minutes__meeting=OuterRef("pk"))),
        papers_count=_count(Paper.objects.approved(), "item__meeting"),
        decisions_count=_count(Decision.objects.all(), "meeting"),
        actions_count=_count(ActionItem.objects.all(), "raised_in"),
    )


def _count(rows: QuerySet[Any], meeting: str) -> Coalesce:
    """Return the annotation that counts `rows` of a meeting; `meeting` is the lookup from a row to it."""
    counted = rows.filter(**{meeting: OuterRef("pk")}).order_by().values(meeting).annotate(many=Count("pk"))
    return Coalesce(Subquery(counted.values("many"), output_field=IntegerField()), 0)
