"""The report "Stale content": published items that nobody has read through for a long time."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView

from core.admin.columns import day_column
from core.admin.exports import SafeExportMixin
from resources.models import LibraryPage
from resources.models.item import Kind
from resources.reviewing import STALE_MONTHS, not_checked_for

AGES = [(12, "One year"), (24, "Two years"), (36, "Three years"), (60, "Five years")]


class StaleFilterSet(WagtailFilterSet):
    kind = django_filters.MultipleChoiceFilter(label="Kind", choices=Kind.choices)
    months = django_filters.ChoiceFilter(
        label="Not checked for", choices=AGES, empty_label=None, method="older_than", initial=STALE_MONTHS
    )

    class Meta:
        model = LibraryPage
        fields: list[str] = []

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        data = data.copy() if data is not None else {}
        data.setdefault("months", str(STALE_MONTHS))
        super().__init__(data, *args, **kwargs)

    def older_than(self, items: QuerySet[LibraryPage], name: str, months: str) -> QuerySet[LibraryPage]:
        return not_checked_for(items, int(months))


class StaleContentView(SafeExportMixin, ReportView):
    page_title = "Stale content"
    header_icon = "time"
    model = LibraryPage
    filterset_class = StaleFilterSet
    index_url_name = "stale_content"
    index_results_url_name = "stale_content_results"
    default_ordering = "fresh_on"
    any_permission_required = ("add", "change", "publish")
    columns = (
        TitleColumn("title", label="Title", url_name="wagtailadmin_pages:edit"),
        Column("kind", label="Kind", accessor="get_kind_display"),
        day_column("published_on", "Date"),
        day_column("last_reviewed_on", "Last checked"),
        Column("owner", label="Owner"),
    )
    list_export = ("title", "get_kind_display", "published_on", "last_reviewed_on", "owner", "full_url")
    export_headings = {"get_kind_display": "Kind", "last_reviewed_on": "Last checked", "full_url": "Address"}
    export_filename = "stale-content"

    def get_base_queryset(self) -> QuerySet[LibraryPage]:
        may_edit = self.permission_policy.instances_user_has_permission_for(self.request.user, "change")
        return LibraryPage.objects.filter(pk__in=may_edit.values("pk")).select_related("owner").defer("plain_text")

    def order_queryset(self, queryset: QuerySet[LibraryPage]) -> QuerySet[LibraryPage]:
        return queryset  # by age: the filter, which is always on, orders
