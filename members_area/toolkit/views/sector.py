"""The picture of the sector."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from core.models import MusicService
from members_area.membership.policies import members_only, readers_only
from members_area.toolkit.models import BenchmarkConsent, SectorPicture, SelfAssessment
from members_area.toolkit.policies import own_service_of, service_or_none
from members_area.toolkit.quarters import words_of_quarter
from members_area.toolkit.sector.picture import ALL
from members_area.toolkit.sector.standing import averages_of
from members_area.toolkit.services import consent

WORDS = {
    "size": ("By size of service", dict(MusicService.Size.choices)),
    "host_type": ("By who runs the service", dict(MusicService.HostType.choices)),
}


@dataclass(frozen=True)
class Row:
    """A theme of the picture: the average of the group that is shown, and one's own."""

    name: str
    average: float | None
    services: str
    own: float | None


@readers_only
@require_safe
def sector(request: HttpRequest) -> HttpResponseBase:
    """Show the latest picture, for the whole or one group of it, beside what the reader's own service judged."""
    service = service_or_none(request)
    picture = SectorPicture.objects.first()
    figures = picture.figures if picture else []
    choices = _choices(figures)
    asked = request.GET.get("group", ALL)
    asked = asked if asked in choices else ALL
    own = averages_of(SelfAssessment.objects.of(service).settled().first()) if service else {}
    context = {
        "picture": picture,
        "quarter": words_of_quarter(picture.quarter) if picture else "",
        "choices": choices,
        "asked": asked,
        "rows": [_row(theme, asked, own) for theme in figures],
        "service": service,
        "has_own": bool(own),
        "agrees": service is not None
        and BenchmarkConsent.objects.filter(service=service, withdrawn_at__isnull=True).exists(),
    }
    return render(request, "toolkit/sector.html", context)


@members_only
@require_POST
def sector_consent(request: HttpRequest) -> HttpResponseBase:
    """Take a service's word that it counts in the picture, or that it does not any more."""
    service = own_service_of(request)
    if request.POST.get("agree") == "yes":
        consent.agree_to_count(service=service, by=request.user)
        messages.success(request, "Thank you. Your service counts from the next picture on.")
    else:
        consent.withdraw(service=service, by=request.user)
        messages.success(request, "Your service counts no more from the next picture on.")
    return redirect("sector")


def _choices(figures: list[dict[str, Any]]) -> dict[str, str]:
    """Return what can be shown: the whole, and each group that at least one theme has a figure of."""
    there = {(group["division"], group["group"]) for theme in figures for group in theme["groups"]}
    choices = {ALL: "All services that agreed"}
    for division, (_, words) in WORDS.items():
        for key, label in words.items():
            if (division, key) in there:
                choices[f"{division}:{key}"] = label
    return choices


def _row(theme: dict[str, Any], asked: str, own: dict[str, float]) -> Row:
    division, _, key = asked.partition(":")
    found = next((g for g in theme["groups"] if (g["division"], g["group"]) == (division, key)), None)
    return Row(
        theme["name"],
        found["average"] if found else None,
        found["services"] if found else "",
        own.get(theme["key"]),
    )
