"""One growth of a site: how much is wanted, the chance that decides, and what the apps leave for each other."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from importlib import import_module
from random import Random
from types import ModuleType
from typing import Any, TypeVar

from django.apps import apps
from django.utils import timezone
from django.utils.module_loading import module_has_submodule

from core.demo.growing.words import Words

Thing = TypeVar("Thing")


@dataclass
class Growth:
    """The state of one run. Each app makes its part and leaves for the next what that needs."""

    say: Callable[[str], None]
    items: int
    files: int
    services: int
    years: int
    seed: int = 1
    today: date = field(default_factory=timezone.localdate)
    made: Counter[str] = field(default_factory=Counter)
    # What core, and the apps in their order, leave for those above them.
    team: list[Any] = field(default_factory=list)
    topics: list[Any] = field(default_factory=list)
    authors: list[Any] = field(default_factory=list)
    pictures: list[Any] = field(default_factory=list)
    documents: list[Any] = field(default_factory=list)
    music_services: list[Any] = field(default_factory=list)
    members: list[Any] = field(default_factory=list)
    later: list[Callable[[], None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = Random(self.seed)
        self.words = Words(self.chance)

    def one(self, things: list[Thing]) -> Thing:
        return things[int(self.chance.random() * len(things))]

    def some(self, things: list[Thing], most: int) -> list[Thing]:
        """Return between one and `most` of `things`, each once."""
        return self.chance.sample(things, min(len(things), self.chance.randint(1, most)))

    def share(self, percent: int) -> bool:
        """Return True as often as `percent` says."""
        return self.chance.random() * 100 < percent

    def day(self) -> date:
        """Return a day of the years that the site has been there; the last one is yesterday."""
        return self.today - timedelta(days=self.chance.randint(1, max(2, self.years * 365)))

    def moment(self, day: date, hour: int = 9) -> datetime:
        return timezone.make_aware(datetime.combine(day, time(hour)))


def growers() -> list[ModuleType]:
    """Return the growth module of every app that has one, core's first."""
    found = []
    for config in apps.get_app_configs():
        if config.module and module_has_submodule(config.module, "demo"):
            demo = import_module(f"{config.name}.demo")
            if module_has_submodule(demo, "growth"):
                found.append(import_module(f"{config.name}.demo.growth"))
    return sorted(found, key=lambda module: module.ORDER)
