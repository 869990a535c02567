"""Music services that have not been heard of lately: a suggestion to call them, and nothing more."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from core.models import MusicService
from members_area.meetings.models import Meeting
from members_area.meetings.reports.attendance import CAME, notes_of, services_seated, with_a_sheet
from members_area.membership.models import Membership

IN_A_ROW = 2


@dataclass(frozen=True)
class ServiceToCall:
    """A service, the people who sit on its seats today, and the meetings that it missed."""

    service: MusicService
    people: tuple[Any, ...]
    missed: tuple[Meeting, ...]


def services_to_call() -> list[ServiceToCall]:
    """Return the services of which nobody, not even a substitute, was at the last two meetings of the NWG; by name.

    Only those that had a member at both, and have one now. Apologies are kind, and two in a row still deserve a call.
    """
    last = list(with_a_sheet().order_by("-starts_at")[:IN_A_ROW])
    if len(last) < IN_A_ROW:
        return []
    missed = set.intersection(*services_seated(last).values()) - _came(last)
    return [
        ServiceToCall(people[0].service, tuple(row.person for row in people), tuple(reversed(last)))
        for people in _members_of(missed)
    ]


def _came(meetings: list[Meeting]) -> set[int]:
    return {service for (service, _), standings in notes_of(meetings).items() if standings & set(CAME)}


def _members_of(services: set[int]) -> list[list[Membership]]:
    """Return the current memberships of each service, service by service."""
    rows = Membership.objects.current().filter(service__in=services).select_related("person", "service")
    by_service: dict[int, list[Membership]] = defaultdict(list)
    for membership in rows.order_by("service__name", "seat"):
        by_service[membership.service_id].append(membership)
    return list(by_service.values())
