"""How the register of members is narrowed. Each filter answers only to the values that it offers."""

from typing import Any

from django.contrib.admin import SimpleListFilter
from django.db.models import QuerySet

from core.models import MusicService
from members_area.membership.models import SEATS, Membership, RoleInService
from members_area.membership.seat_states import with_seats


class ChoicesFilter(SimpleListFilter):
    """Rows whose column `lookup` has the chosen value. Subclasses name title, parameter, lookup and choices."""

    lookup = ""
    offered: list[tuple[str, Any]] = []

    def lookups(self, request: Any, model_admin: Any) -> list[tuple[str, Any]]:
        return self.offered

    def queryset(self, request: Any, rows: QuerySet[Any]) -> QuerySet[Any]:
        chosen = self.value()
        return rows.filter(**{self.lookup: chosen}) if chosen in dict(self.offered) else rows


class StateFilter(ChoicesFilter):
    title = "state"
    parameter_name = lookup = "status"
    offered = list(Membership.Status.choices)


class RoleFilter(ChoicesFilter):
    title = "role"
    parameter_name = lookup = "role"
    offered = list(RoleInService.choices)


class RegionFilter(ChoicesFilter):
    title = "region"
    parameter_name = "region"
    lookup = "service__region"
    offered = list(MusicService.Region.choices)


class FreeSeatFilter(ChoicesFilter):
    title = "the service's seats"
    parameter_name = "seats"
    offered = [("free", "Has a free seat"), ("taken", "Both taken")]

    def queryset(self, request: Any, rows: QuerySet[Any]) -> QuerySet[Any]:
        if self.value() not in dict(self.offered):
            return rows
        full = with_seats(MusicService.objects.all()).filter(held__gte=len(SEATS)).values("pk")
        if self.value() == "taken":
            return rows.filter(service__in=full)
        return rows.filter(service__left_on__isnull=True).exclude(service__in=full)


FILTERS = (StateFilter, RoleFilter, RegionFilter, FreeSeatFilter)
