"""The audit trail, for administrators: who did what on which record, and when. It is read and never written here."""

from typing import Any

import django_filters
from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet

from core.admin.columns import text_column
from members_area.membership.admin.columns import MomentColumn
from members_area.membership.admin.pages import MAY_READ_AUDIT
from members_area.membership.admin.reports import RegisterReport
from members_area.membership.models import AuditEvent

INDEX, RESULTS = "members_admin:audit", "members_admin:audit_results"


def action_words(event: AuditEvent) -> str:
    """Return "membership.handed_over" as "Membership handed over"."""
    return event.action.replace(".", " ").replace("_", " ").capitalize()


def record_words(event: AuditEvent) -> str:
    if event.record_type.model == "contenttype":
        return "All records"  # of an import or an export
    return f"{event.record_type.name} {event.record_id}".capitalize()


def actions() -> list[tuple[str, str]]:
    found = AuditEvent.objects.order_by("action").values_list("action", flat=True).distinct()
    return [(action, action_words(AuditEvent(action=action))) for action in found]


def actors(request: Any) -> QuerySet[Any]:
    found = AuditEvent.objects.order_by().exclude(actor=None).values("actor").distinct()
    return get_user_model().objects.filter(pk__in=found).order_by("last_name", "first_name", "email")


class AuditFilterSet(WagtailFilterSet):
    action = django_filters.ChoiceFilter(label="What was done", choices=actions, empty_label="Anything")
    actor = django_filters.ModelChoiceFilter(label="By whom", queryset=actors, empty_label="Anybody")
    happened_at = django_filters.DateFromToRangeFilter(label="When", widget=DateRangePickerWidget)

    class Meta:
        model = AuditEvent
        fields: list[str] = []


class AuditTrail(RegisterReport):
    permission = MAY_READ_AUDIT
    page_title = "Audit trail"
    header_icon = "history"
    model = AuditEvent
    filterset_class = AuditFilterSet
    index_url_name = INDEX
    index_results_url_name = RESULTS
    default_ordering = "-happened_at"
    columns = (
        MomentColumn("happened_at", label="When", sort_key="happened_at", width="16%"),
        text_column("action", "What was done", accessor=action_words, sort_key="action"),
        text_column("actor", "By whom", accessor=lambda event: event.actor or "By itself"),
        text_column("record", "On which record", accessor=record_words),
        text_column("summary", "Note"),
    )
    list_export = ("happened_at", "action", "actor", "record_type", "record_id", "summary")
    export_headings = {"happened_at": "When", "actor": "By whom", "record_type": "Record", "record_id": "Number"}
    export_filename = "audit-trail"

    def get_base_queryset(self) -> QuerySet[Any]:
        return AuditEvent.objects.select_related("actor", "record_type")
