"""What the page of a version shows: its themes with their statements, and what stands in the way of publishing it."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Prefetch
from django.urls import reverse

from members_area.toolkit.admin.pages import FRAMEWORK_WORDS, STATEMENT, THEME
from members_area.toolkit.models import Framework, Statement, SuggestedAction, Theme
from members_area.toolkit.services.frameworks import problems_of


@dataclass(frozen=True)
class Problem:
    """What has to be mended, and where."""

    words: str
    url: str


def whole_framework(framework: Framework) -> list[Theme]:
    """Return the themes of a version with statements, levels and suggestions, in five queries."""
    suggestions = Prefetch("suggestions", SuggestedAction.objects.order_by("position", "pk"))
    first = Prefetch(
        "suggestions",
        SuggestedAction.objects.filter(statement=None).order_by("position", "pk"),
        to_attr="first_actions",
    )
    statements = Statement.objects.order_by("position", "pk").prefetch_related("levels", suggestions)
    themes = framework.themes.order_by("position", "pk")
    return list(themes.prefetch_related(first, Prefetch("statements", statements)))


def problems_with_places(framework: Framework, themes: list[Theme]) -> list[Problem]:
    """Return what stands in the way, each with the page on which it is mended: the words name a theme or statement."""
    places: list[tuple[str, str]] = []
    for theme in themes:
        places.append((str(theme), reverse(THEME, args=[theme.pk])))
        places += [(str(one), reverse(STATEMENT, args=[one.pk])) for one in theme.statements.all()]
    around = reverse(FRAMEWORK_WORDS, args=[framework.pk])
    return [
        Problem(words, next((url for name, url in places if words.startswith(f"“{name}” ")), around))
        for words in problems_of(framework)
    ]


def all_versions() -> Any:
    """Return every version, the newest first, with how many self-assessments follow it."""
    return Framework.objects.annotate(followed=Count("assessments")).order_by("-number")
