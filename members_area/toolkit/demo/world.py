"""Who is who in the demo, and what has been made so far. Things happen in the order of their days."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from django.contrib.auth import get_user_model
from django.utils import timezone

from core.demo.workshop import Demo
from core.models import MusicService
from members_area.membership.demo.past import as_of
from members_area.membership.models import Membership
from members_area.toolkit.models import ActionPlan, Objective, PlanAction, SharedIdea

EDITOR = "editor@nwg.example.org"


@dataclass
class World:
    """One telling. Plans, objectives, actions and ideas are found by the keys of the modules that describe them."""

    demo: Demo
    plans: dict[str, ActionPlan] = field(default_factory=dict)
    objectives: dict[str, Objective] = field(default_factory=dict)
    actions: dict[str, PlanAction] = field(default_factory=dict)
    ideas: dict[str, SharedIdea] = field(default_factory=dict)
    events: list[tuple[datetime, Callable[[], Any]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.loaded_at = timezone.now()
        self.services = {service.slug: service for service in MusicService.objects.all()}
        self.editor = get_user_model().objects.filter(email=EDITOR).first()
        self.members: dict[str, list[Any]] = {}
        for seat in Membership.objects.current().select_related("person", "service").order_by("service", "seat"):
            self.members.setdefault(seat.service.slug, []).append(seat)

    def member(self, slug: str, turn: int = 0) -> Any:
        """Return one of the members of a service: they take turns."""
        seats = self.members[slug]
        return seats[turn % len(seats)].person

    def day(self, ago: int) -> date:
        return self.demo.today - timedelta(days=ago)

    def on(self, ago: int, hour: int, happen: Callable[..., Any], *args: Any) -> None:
        """Let something happen at an hour of a day. Nothing happens after the load."""
        moment = min(self.demo.moment(self.day(ago), hour), self.loaded_at)
        self.events.append((moment, partial(happen, *args)))

    def tell(self) -> None:
        """Let everything happen, each thing at its time."""
        while self.events:
            self.events.sort(key=lambda event: event[0])  # what happens can lead to more, which is told in its turn
            moment, happen = self.events.pop(0)
            with as_of(moment):
                happen()


def month_start(day: date, months: int = 0) -> date:
    """Return the first day of the month so many months after that of `day`."""
    past = day.year * 12 + day.month - 1 + months
    return date(past // 12, past % 12 + 1, 1)
