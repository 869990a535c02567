"""Templates that a service can download and use: their words, and the specs of their files.

The self-assessment sheet is made from the statements of a framework; the others stand in TEMPLATES as they are.
"""

from collections.abc import Iterable

from members_area.toolkit.starter.templates.action_plan import ACTION_PLAN
from members_area.toolkit.starter.templates.board_report import BOARD_REPORT
from members_area.toolkit.starter.templates.equality_impact import EQUALITY_IMPACT
from members_area.toolkit.starter.templates.nurture import NURTURE
from members_area.toolkit.starter.templates.recruitment import RECRUITMENT
from members_area.toolkit.starter.templates.self_assessment import Theme, self_assessment, sheet_spec
from members_area.toolkit.starter.templates.shape import STAGES, EarlierVersion, TemplateFile, TemplateSpec, file_of
from members_area.toolkit.starter.templates.working_group import WORKING_GROUP
from members_area.toolkit.starter.templates.youth_voice import YOUTH_VOICE

TEMPLATES: tuple[TemplateSpec, ...] = (
    NURTURE,
    YOUTH_VOICE,
    WORKING_GROUP,
    ACTION_PLAN,
    RECRUITMENT,
    EQUALITY_IMPACT,
    BOARD_REPORT,
)

__all__ = [
    "STAGES",
    "TEMPLATES",
    "EarlierVersion",
    "TemplateFile",
    "TemplateSpec",
    "file_of",
    "self_assessment",
    "sheet_spec",
    "templates_for",
]


def templates_for(themes: Iterable[Theme]) -> tuple[TemplateSpec, ...]:
    """Return all templates, among them the self-assessment sheet made from these themes."""
    return (self_assessment(themes), *TEMPLATES)
