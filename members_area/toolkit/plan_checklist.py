"""What a good plan would still say (toolkit-content.md). It is advice: nothing here keeps anybody from going on."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.urls import reverse

from members_area.toolkit.models import ActionPlan, Objective, PlanAction

SHOWN = 4  # more places than these are only counted


@dataclass(frozen=True)
class Missing:
    """One thing that is missing, and where: the title and address of each objective or action."""

    words: str
    places: list[tuple[str, str]] = field(default_factory=list)

    @property
    def shown(self) -> list[tuple[str, str]]:
        return self.places[:SHOWN]

    @property
    def further(self) -> int:
        return max(0, len(self.places) - SHOWN)


OBJECTIVES: tuple[tuple[str, Callable[[Objective], bool]], ...] = (
    ("No action yet", lambda one: not one.actions.all()),
    ("No evidence for why", lambda one: not one.why),
    ("No success measure", lambda one: not one.success_measure),
    ("No baseline: where you are now", lambda one: not one.baseline),
    ("No target: where you want to be", lambda one: not one.target),
)
ACTIONS: tuple[tuple[str, Callable[[PlanAction], bool]], ...] = (
    ("Nobody leads it", lambda one: not one.lead),
    ("Nobody is accountable", lambda one: not one.accountable),
    ("The same person leads it and is accountable for it", lambda one: _is_same(one.lead, one.accountable)),
    ("No due date", lambda one: one.due_on is None),
    ("Amber or red without a note", lambda one: one.rag in ("amber", "red") and not one.rag_note),
)


def missing_in(plan: ActionPlan, objectives: list[Objective]) -> list[Missing]:
    """Return what is missing in a plan. `objectives` come with their actions; finished actions are left in peace.

    A small start is measured by its actions only, and nobody beside their lead is asked for: it is meant to be light.
    """
    actions = [one for objective in objectives for one in objective.actions.all() if one.is_unfinished]
    small = plan.is_small_start
    found = [
        *([] if small else _of_plan(plan)),
        *([] if small else _of("objective", plan, objectives, OBJECTIVES)),
        *_of("plan_action", plan, actions, [rule for rule in ACTIONS if not (small and "accountable" in rule[0])]),
    ]
    return [one for one in found if one is not None]


def _of_plan(plan: ActionPlan) -> list[Missing]:
    details = reverse("plan_details", args=[plan.pk])
    return [] if plan.accountable_lead else [Missing("Nobody is accountable for the plan", [("Say who is", details)])]


def _of(name: str, plan: ActionPlan, records: list[Any], rules: Any) -> list[Missing]:
    """Return what is missing by the rules given, each with the records that it is missing in."""
    found = []
    for words, is_missing in rules:
        places = [(str(one), reverse(name, args=[plan.pk, one.pk])) for one in records if is_missing(one)]
        if places:
            found.append(Missing(words, places))
    return found


def _is_same(lead: str, accountable: str) -> bool:
    return bool(lead) and lead.strip().casefold() == accountable.strip().casefold()
