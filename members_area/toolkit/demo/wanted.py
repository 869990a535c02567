"""What goes into a plan of the demo: its own objectives and actions, and what a self-assessment suggests."""

from datetime import timedelta
from typing import Any

from members_area.toolkit.demo.described import DemoAction, DemoObjective
from members_area.toolkit.demo.world import month_start
from members_area.toolkit.models import ActionPlan, SelfAssessment, SuggestedAction, Theme
from members_area.toolkit.plan_sources import suggestions_for

PRIORITIES, SUGGESTIONS = 2, 2  # of a self-assessment, and of each priority, that go into a plan


def fields_of(content: DemoObjective, theme: Theme | None) -> dict[str, Any]:
    return {
        "theme": theme,
        "title": content.title,
        "why": content.why,
        "outcome": content.outcome,
        "who_benefits": content.benefits,
        "baseline": content.baseline,
        "target": content.target,
        "success_measure": content.measure,
        "psed_aim": content.aim,
    }


def chosen_of(assessment: SelfAssessment) -> dict[Any, list[SuggestedAction]]:
    """Return the first priorities of a self-assessment, each with what is suggested for it first."""
    judgements = assessment.judgements.filter(is_priority=True).select_related("statement__theme")
    found = judgements.prefetch_related("statement__suggestions", "statement__levels")[:PRIORITIES]
    return {judgement: suggestions_for(judgement)[:SUGGESTIONS] for judgement in found}


def action_of(content: DemoAction, plan: ActionPlan) -> dict[str, Any]:
    return {
        "what": content.what,
        "lead": content.lead,
        "accountable": content.accountable,
        "hours": content.hours,
        "resources": content.resources,
        "is_stop_doing": content.is_stop_doing,
        "starts_on": plan.starts_on,
        "due_on": month_start(plan.starts_on, content.due) - timedelta(days=1),
    }
