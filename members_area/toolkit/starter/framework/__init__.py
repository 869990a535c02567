"""The first version of the self-assessment framework: twelve themes, with three statements each.

This is text and nothing else: no database, no Django. A service's copy is made from it once, and from then on a better
wording is a new version (brief.md, rule 7).
"""

from . import (
    access_affordability,
    communications,
    data_monitoring,
    leadership_governance,
    learning_reflection,
    musical_offer_progression,
    partnerships_local_authority,
    policies_impact,
    send_alternative_provision,
    wellbeing_nurture,
    workforce_recruitment,
    youth_voice,
)
from .spec import StatementSpec, SuggestionSpec, ThemeSpec

LEVEL_NAMES = ("Not started", "Emerging", "Developing", "Established", "Embedded")

INTRODUCTION = (
    "Score each statement by what somebody from outside could see today; when you hesitate between two levels, choose "
    "the lower one. Nobody is competing: a low score that is honest helps your service more than a high one that is "
    "hoped for. “Don't know” is a real answer, and it often shows what to ask next. Write about what the service does, "
    "never about individuals: no one's protected characteristics are recorded here. You need not do it all at once, "
    "and you can stop after a few themes and begin with three small actions this term."
)

THEMES: tuple[ThemeSpec, ...] = (
    leadership_governance.THEME,
    workforce_recruitment.THEME,
    learning_reflection.THEME,
    musical_offer_progression.THEME,
    access_affordability.THEME,
    send_alternative_provision.THEME,
    wellbeing_nurture.THEME,
    youth_voice.THEME,
    data_monitoring.THEME,
    communications.THEME,
    partnerships_local_authority.THEME,
    policies_impact.THEME,
)

__all__ = ["INTRODUCTION", "LEVEL_NAMES", "THEMES", "StatementSpec", "SuggestionSpec", "ThemeSpec"]
