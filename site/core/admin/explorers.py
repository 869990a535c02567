"""Flat lists of every page of one kind: all blog posts, all events. Each app says which columns and filters."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Expression, QuerySet
from django_filters import ChoiceFilter
from wagtail.admin.ui.tables import BaseColumn, DateColumn
from wagtail.admin.ui.tables.pages import BulkActionsColumn, PageStatusColumn, PageTitleColumn
from wagtail.admin.views.pages.listing import IndexView, PageFilterSet
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.query import PageQuerySet


class StateFilter(ChoiceFilter):
    """Live, or draft only."""

    def filter(self, qs: QuerySet[Any], value: str) -> QuerySet[Any]:
        return qs.filter(live=value == "live") if value else qs


class ExplorerFilterSet(PageFilterSet):
    """Wagtail's filters without those that make no sense for one kind of page on one site."""

    site = None
    has_child_pages = None
    state = StateFilter(label="Status", choices=[("live", "Live"), ("draft", "Not published")], empty_label="Any")


class ExplorerIndexView(IndexView):
    """The list itself. What its columns show is fetched for the whole page at once, so queries stay flat."""

    related: Sequence[Any] = ()
    computed: dict[str, Expression] = {}

    def annotate_queryset(self, pages: PageQuerySet) -> PageQuerySet:
        return super().annotate_queryset(pages).annotate(**self.computed).prefetch_related(*self.related)


def page_columns(*between: BaseColumn) -> list[BaseColumn]:
    """Return the columns of every explorer with those of one kind `between` title and status."""
    return [
        BulkActionsColumn("bulk_actions"),
        PageTitleColumn("title", label="Title", sort_key="title", classname="title"),
        *between,
        DateColumn("latest_revision_created_at", label="Edited", sort_key="latest_revision_created_at", width="12%"),
        PageStatusColumn("status", label="Status", sort_key="live", width="10%"),
    ]


class Explorer(PageListingViewSet):
    """Register a subclass with `model`, `columns`, `filterset_class` and what its columns need fetched.

    `related` are prefetches, `computed` annotations: both run once for the list, however many rows it has.
    """

    index_view_class = ExplorerIndexView
    filterset_class = ExplorerFilterSet
    list_per_page = 50
    related: Sequence[Any] = ()
    computed: dict[str, Expression] = {}

    def get_index_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_index_view_kwargs(**{"related": self.related, "computed": self.computed, **kwargs})
