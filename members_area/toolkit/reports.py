"""How the toolkit is used by all services together: counts, and the themes asked for most. It names no service.

Whatever is counted over services is told from five on (brief.md, rule 6): below that it is “fewer than five”.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from core.models import MusicService
from members_area.toolkit.models import (
    ActionPlan,
    Judgement,
    Objective,
    ProgressUpdate,
    SelfAssessment,
    StuckFlag,
    Theme,
)
from members_area.toolkit.quarters import quarter_of

LEAST = 5
FEWER = "Fewer than five"
Status = ActionPlan.Status


@dataclass(frozen=True)
class Figure:
    label: str
    words: str


@dataclass(frozen=True)
class ThemeAsked:
    """How many services have a priority in a theme, and how many work on an objective of it."""

    name: str
    priorities: str
    objectives: str


@dataclass(frozen=True)
class HowItGoes:
    figures: list[Figure]
    themes: list[ThemeAsked]
    waiting: int


def how_it_goes() -> HowItGoes:
    """Return the whole report. Asks seven queries, however many services there are."""
    return HowItGoes(_figures(), themes_asked(), StuckFlag.objects.filter(answered_at__isnull=True).count())


def shown(count: int) -> str:
    """Return a count of services as it may be told."""
    return str(count) if count >= LEAST else FEWER


def _figures() -> list[Figure]:
    taking_part = MusicService.objects.taking_part().values("pk")
    plans = ActionPlan.objects.filter(service__in=taking_part)
    by_status: dict[str, set[int]] = defaultdict(set)
    for service, status in plans.order_by().values_list("service", "status").distinct():
        by_status[status].add(service)
    assessed: dict[str, set[int]] = defaultdict(set)
    assessments = SelfAssessment.objects.filter(service__in=taking_part).order_by()
    for service, status in assessments.values_list("service", "status").distinct():
        assessed[status].add(service)
    updated = ProgressUpdate.objects.filter(quarter=quarter_of(), plan__in=plans).order_by()
    counts = {
        "Services that have started: a self-assessment or a plan": len(_all(by_status) | _all(assessed)),
        "Services with an open self-assessment": len(assessed[SelfAssessment.Status.OPEN]),
        "Services with an agreed self-assessment": len(assessed[SelfAssessment.Status.AGREED]),
        "Services with a draft of a plan": len(by_status[Status.DRAFT]),
        "Services with an agreed plan that has not begun": len(by_status[Status.AGREED]),
        "Services with an active plan": len(by_status[Status.ACTIVE]),
        "Services that have closed a plan": len(by_status[Status.CLOSED]),
        "Plans updated this quarter": updated.values("plan").distinct().count(),
    }
    return [Figure(label, shown(count)) for label, count in counts.items()]


def themes_asked() -> list[ThemeAsked]:
    """Return the themes, those asked for most first. Those with fewer than five stand in the framework's order."""
    priorities = _by_theme(
        Judgement.objects.filter(
            is_priority=True, assessment__status="agreed", assessment__service__left_on__isnull=True
        ).values_list("statement__theme__key", "assessment__service")
    )
    objectives = _by_theme(
        Objective.objects.filter(
            plan__status__in=(Status.AGREED, Status.ACTIVE), plan__service__left_on__isnull=True, theme__isnull=False
        ).values_list("theme__key", "plan__service")
    )
    names = _names()

    def rank(key: str) -> tuple[int, int]:
        """Sort by what is told, so that the order tells no more."""
        return -_told(len(priorities[key])), -_told(len(objectives[key]))

    return [
        ThemeAsked(names[key], shown(len(priorities[key])), shown(len(objectives[key])))
        for key in sorted(names, key=rank)
    ]


def _told(count: int) -> int:
    return count if count >= LEAST else 0


def _by_theme(rows: Iterable[tuple[str, int]]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for key, service in rows.order_by().distinct():  # type: ignore[attr-defined]  # a queryset of pairs
        found[key].add(service)
    return found


def _names() -> dict[str, str]:
    """Return the themes of all published versions by their keys, in the words and the order of the newest."""
    rows = Theme.objects.exclude(framework__status="draft").order_by("-framework__number", "position")
    names: dict[str, str] = {}
    for key, name in rows.values_list("key", "name"):
        names.setdefault(key, name)
    return names


def _all(found: dict[str, set[int]]) -> set[int]:
    return set().union(*found.values())
