"""What a group is asked, and how long that takes."""

from typing import Any

from members_area.toolkit.models import RespondentGroup, Statement, Theme

MINUTES_EACH, STEP = 0.75, 5


def themes_of(group: RespondentGroup) -> Any:
    """Return the themes that a group is asked about, in order."""
    themes = Theme.objects.filter(framework=group.assessment.framework_id)
    return themes.filter(key__in=group.themes) if group.themes else themes


def statements_of(group: RespondentGroup) -> Any:
    return Statement.objects.filter(theme__in=themes_of(group).order_by())


def minutes_for(statements: int) -> int:
    """Return about how many minutes so many statements take, in fives."""
    return max(STEP, round(statements * MINUTES_EACH / STEP) * STEP)
