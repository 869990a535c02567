"""The seat overview: every service with its two seats, and how many are free."""

from typing import Any

import django_filters
from django.db.models import Count, Q, QuerySet
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import TitleColumn

from core.admin.columns import text_column
from core.models import MusicService
from members_area.membership.admin.reports import RegisterReport
from members_area.membership.models import SEATS
from members_area.membership.seat_states import seats_of, with_seats

SERVICE, INDEX, RESULTS = "members_admin:service", "members_admin:seats", "members_admin:seats_results"
LEFT = "left"
STATES = [("none", "None taken"), ("one", "One free"), ("both", "Both taken"), (LEFT, "Has left the NWG")]
HELD = {"none": 0, "one": 1, "both": len(SEATS)}


class SeatFilterSet(WagtailFilterSet):
    """Without a choice, every service that takes part."""

    name = django_filters.CharFilter(label="Name", lookup_expr="icontains")
    seats = django_filters.ChoiceFilter(label="Seats", choices=STATES, empty_label="Any", method="with_so_many")

    class Meta:
        model = MusicService
        fields = ["region"]

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        left = self.form.cleaned_data.get("seats") == LEFT
        return super().filter_queryset(queryset.filter(left_on__isnull=not left))

    def with_so_many(self, services: QuerySet[Any], name: str, state: str) -> QuerySet[Any]:
        return services.filter(held=HELD[state]) if state in HELD else services


def seat_words(number: int) -> Any:
    def words(service: Any) -> str:
        return seats_of(service)[number - 1].words if service.left_on is None else "Closed"

    return words


class SeatOverview(RegisterReport):
    page_title = "Seats"
    header_icon = "table"
    model = MusicService
    template_name = "membership/admin/seats.html"
    filterset_class = SeatFilterSet
    index_url_name = INDEX
    index_results_url_name = RESULTS
    default_ordering = "name"
    columns = (
        TitleColumn("name", label="Service", url_name=SERVICE, sort_key="name"),
        text_column("region", "Region", accessor="get_region_display", sort_key="region"),
        *(
            text_column(f"seat_{number}", f"Seat {number}", accessor=seat_words(number), width="28%")
            for number in SEATS
        ),
    )
    list_export = ("name", "get_region_display", "seat_1", "seat_2", "joined_on", "left_on")
    export_headings = {"name": "Service", "get_region_display": "Region", "seat_1": "Seat 1", "seat_2": "Seat 2"}
    export_filename = "seats"

    def get_base_queryset(self) -> QuerySet[Any]:
        return with_seats(MusicService.objects.all())

    def to_row_dict(self, item: Any) -> Any:
        item.seat_1, item.seat_2 = (seat_words(number)(item) for number in SEATS)
        row = super().to_row_dict(item)
        return {name: "" if value is None else value for name, value in row.items()}

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(*args, **kwargs), "counts": seat_counts()}


def seat_counts() -> list[tuple[str, int, str]]:
    """Return for each state of a service its words, how many services are in it, and the value of the filter."""
    taking_part = with_seats(MusicService.objects.taking_part()).order_by()
    rows = taking_part.values("pk", "held")
    found = [row["held"] for row in rows]
    left = MusicService.objects.aggregate(left=Count("pk", filter=Q(left_on__isnull=False)))["left"]
    return [(label, left if state == LEFT else found.count(HELD[state]), state) for state, label in STATES]
