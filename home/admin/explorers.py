"""Every event, in the menu "Library"."""

from django.db.models import QuerySet
from django.utils import timezone
from django_filters import ChoiceFilter

from core.admin.columns import day_column, text_column
from core.admin.explorers import Explorer, ExplorerFilterSet, page_columns
from home.models import EventPage


class WhenFilter(ChoiceFilter):
    def filter(self, qs: QuerySet[EventPage], value: str) -> QuerySet[EventPage]:
        if value == "upcoming":
            return qs.filter(ends_at__gte=timezone.now())
        return qs.filter(ends_at__lt=timezone.now()) if value == "past" else qs


class EventFilterSet(ExplorerFilterSet):
    when = WhenFilter(label="When", choices=[("upcoming", "To come"), ("past", "Over")], empty_label="Any")

    class Meta:
        model = EventPage
        fields = ["kind", "status", "attendance"]


class EventExplorer(Explorer):
    model = EventPage
    name = "events"
    icon = "date"
    menu_label = "Events"
    menu_order = 90
    menu_hook = "register_library_menu_item"
    filterset_class = EventFilterSet
    ordering = "-starts_at"
    columns = page_columns(
        day_column("starts_at", "Starts", sort_key="starts_at", width="10%"),
        text_column("kind", "Kind", accessor="get_kind_display", sort_key="kind"),
        text_column("status", "Going ahead", accessor="get_status_display"),
        text_column("attendance", "Where", accessor="get_attendance_display", sort_key="attendance"),
    )
