"""What stands behind the picture of the sector: how far each service that agreed has come, theme by theme."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from members_area.toolkit.models import BenchmarkConsent, Judgement, SelfAssessment

NO_OLDER_THAN = timedelta(days=550)  # a year and a half: an annual self-assessment that is late still counts
DIVISIONS = ("size", "host_type")


@dataclass(frozen=True)
class Standing:
    """How far one service has come with one theme. `unit` names the self-assessment that says so."""

    service: int
    unit: int
    theme_key: str
    average: float


@dataclass(frozen=True)
class Sector:
    """The standings of the services that agreed, by theme, and how these services are divided."""

    by_theme: dict[str, list[Standing]]
    names: dict[str, str]
    divisions: dict[str, dict[int, str]]


def sector_now() -> Sector:
    """Return where the services that consent today stand, by the latest settled self-assessment of each."""
    latest = _latest_assessments()
    divisions: dict[str, dict[int, str]] = {name: {} for name in DIVISIONS}
    for assessment in latest.values():
        for name in DIVISIONS:
            divisions[name][assessment.service_id] = getattr(assessment.service, name)
    by_theme, names = _standings(latest.values())
    return Sector(by_theme, names, divisions)


def _latest_assessments() -> dict[int, SelfAssessment]:
    agreeing = BenchmarkConsent.objects.filter(withdrawn_at__isnull=True, service__left_on__isnull=True)
    settled = SelfAssessment.objects.settled().filter(
        service__in=agreeing.values("service"), agreed_at__gte=timezone.now() - NO_OLDER_THAN
    )
    return {one.service_id: one for one in settled.select_related("service").order_by("agreed_at", "pk")}


def _standings(assessments: Iterable[SelfAssessment]) -> tuple[dict[str, list[Standing]], dict[str, str]]:
    service_of = {assessment.pk: assessment.service_id for assessment in assessments}
    rows = Judgement.objects.filter(assessment__in=service_of).select_related("statement__theme")
    levels: dict[tuple[int, str], list[int]] = defaultdict(list)
    names: dict[str, str] = {}
    for row in rows.order_by("assessment__framework__number", "statement__theme__position"):
        theme = row.statement.theme
        names[theme.key] = theme.name  # as the newest framework words it
        if row.level is not None:
            levels[row.assessment_id, theme.key].append(row.level)
    by_theme: dict[str, list[Standing]] = defaultdict(list)
    for (unit, key), found in levels.items():
        by_theme[key].append(Standing(service_of[unit], unit, key, sum(found) / len(found)))
    return dict(by_theme), names


def averages_of(assessment: SelfAssessment | None) -> dict[str, float]:
    """Return a service's own averages by the keys of the themes, to one decimal."""
    if assessment is None:
        return {}
    by_theme, _ = _standings([assessment])
    return {key: round(standings[0].average, 1) for key, standings in by_theme.items()}
