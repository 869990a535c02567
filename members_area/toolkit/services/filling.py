"""Putting many objectives with their actions into a plan at once: from themes, an assessment, a file, the last plan."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.db.models import Max

from members_area.membership.models import AuditEvent
from members_area.toolkit.models import ActionPlan, Objective, PlanAction
from members_area.toolkit.services import actions, objectives
from members_area.toolkit.services.locking import hold_own_plan

Part = tuple[dict[str, Any], list[dict[str, Any]]]  # the fields of an objective, and of each of its actions


@transaction.atomic
def fill_plan(*, plan: ActionPlan, by: Any, parts: Iterable[Part]) -> list[Objective]:
    """Put objectives with their actions at the end of a plan, in as many queries for a hundred as for one.

    Raises PermissionDenied, and ValidationError where the plan is closed or any of the words breaks a rule; then
    nothing is put into it.
    """
    plan = hold_own_plan(plan, by)
    given = list(parts)
    last = plan.objectives.aggregate(last=Max("position"))["last"] or 0
    made = [Objective(plan=plan, position=last + at, **fields) for at, (fields, _) in enumerate(given, start=1)]
    for objective in made:
        objective.full_clean(exclude=[*objectives.GIVEN, "theme"])
    Objective.objects.bulk_create(made)
    beneath = [
        action
        for objective, (_, rows) in zip(made, given, strict=True)
        for action in _actions_of(objective, rows)
    ]  # fmt: skip
    PlanAction.objects.bulk_create(beneath)
    words = f"{len(made)} objectives, {len(beneath)} actions"
    AuditEvent.note(action="plan.filled", record=plan, by=by, summary=words)
    return made


def _actions_of(objective: Objective, rows: list[dict[str, Any]]) -> list[PlanAction]:
    made = [PlanAction(objective=objective, position=at, **fields) for at, fields in enumerate(rows, start=1)]
    for action in made:
        actions.set_completed_on(action)
        action.full_clean(exclude=actions.GIVEN)
    return made
