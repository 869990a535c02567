"""What the framework gives to a plan: the fields of an objective or action made of a theme, a judgement, a suggestion.

Each carries its origin and the words as they were, so that a plan still says where it came from when a new version of
the framework is worded otherwise (brief.md, rule 7).
"""

from typing import Any

from members_area.toolkit.models import Judgement, Level, SuggestedAction, Theme
from members_area.toolkit.models.plans import Origin

Source = Origin.Source


def of_theme(theme: Theme) -> dict[str, Any]:
    """Return the fields of an objective made of a theme's model objective; of its name, where it has none."""
    return {
        "theme": theme,
        "title": _short(theme.objective or theme.name, 240),
        "why": theme.why,
        "success_measure": theme.success_measure,
        "psed_aim": theme.psed_aim,
        "source": Source.THEME,
        "source_words": _short(f"{theme.name}: {theme.objective or theme.name}", 400),
    }


def of_judgement(judgement: Judgement, *, is_first: bool = True) -> dict[str, Any]:
    """Return the fields of an objective that takes up a priority of a self-assessment.

    The first of a theme takes the theme's model objective, a further one the statement's own words: two objectives
    that read alike would help nobody. `judgement.statement.theme` and its levels should be at hand.
    """
    statement = judgement.statement
    words = of_theme(statement.theme)
    if not is_first:
        words |= {"title": _short(statement.text, 240), "success_measure": ""}
    return {
        **words,
        "statement": statement,
        "why": judgement.reason or words["why"],
        "outcome": _description(judgement),
        "baseline": _baseline(judgement),
        "target": _level_in_words(judgement.target),
        "source_words": _short(f"A priority of our self-assessment: {statement.text}", 400),
    }


def of_suggestion(suggestion: SuggestedAction) -> dict[str, Any]:
    """Return the fields of an action made of a suggestion."""
    return {
        "what": suggestion.text,
        "hours": suggestion.hours,
        "resources": suggestion.resources,
        "suggestion": suggestion,
        "source": Source.SUGGESTION,
        "source_words": suggestion.text,
    }


def suggestions_for(judgement: Judgement) -> list[SuggestedAction]:
    """Return what the framework suggests for a statement at the level that is judged (at every level without one)."""
    level = judgement.level
    return [
        one
        for one in judgement.statement.suggestions.all()
        if level is None or one.lowest <= level <= one.highest
    ]  # fmt: skip


def _baseline(judgement: Judgement) -> str:
    if judgement.level is None:
        return ""
    day = judgement.assessment.started_on
    return f"{_level_in_words(judgement.level)} (self-assessment, {day:%B %Y})"


def _level_in_words(level: int | None) -> str:
    return "" if level is None else f"Level {level}, {Level(level).label.lower()}"


def _description(judgement: Judgement) -> str:
    """Return what the level aimed at looks like, in the words of the framework."""
    return next((one.text for one in judgement.statement.levels.all() if one.level == judgement.target), "")


def _short(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[: length - 1].rstrip()}…"
