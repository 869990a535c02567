"""The objectives of a plan: adding them, wording them, putting them in order and taking them off."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max

from members_area.membership.models import AuditEvent
from members_area.toolkit.editing import merge
from members_area.toolkit.models import ActionPlan, Evidence, Objective, ProgressUpdate
from members_area.toolkit.services.locking import hold_own_plan
from members_area.toolkit.services.ordering import delete_files_of, place_of, put_in_place

# They are set by other services, or the plan's own rows, and were checked there.
GIVEN = ["plan", "statement", "from_idea", "from_decision", "from_page", "carried_from"]


@transaction.atomic
def add_objective(*, plan: ActionPlan, by: Any, **fields: Any) -> Objective:
    """Put an objective at the end of a plan. `fields` are those of Objective, with its origin.

    Raises PermissionDenied, and ValidationError where the plan is closed or the words do not fit.
    """
    plan = hold_own_plan(plan, by)
    last = plan.objectives.aggregate(last=Max("position"))["last"] or 0
    objective = Objective(plan=plan, position=last + 1, **fields)
    objective.full_clean(exclude=GIVEN)
    objective.save()
    AuditEvent.note(action="plan.objective_added", record=objective, by=by, summary=f"Objective {objective.position}")
    return objective


@transaction.atomic
def save_objective(*, objective: Objective, by: Any, changes: dict[str, Any], stood: dict[str, Any]) -> Objective:
    """Take what a member wrote about an objective.

    Raises PermissionDenied, ValidationError where the plan is closed or the objective is gone, and Overtaken where
    somebody else changed the same words since (editing.py).
    """
    objective = _hold(objective, by)
    if new := merge(objective, changes, stood):
        objective.full_clean(exclude=GIVEN)
        objective.save(update_fields=new)
        AuditEvent.note(action="plan.objective_changed", record=objective, by=by, summary="Its words")
    return objective


@transaction.atomic
def move_objective(*, objective: Objective, by: Any, up: bool) -> Objective:
    """Let an objective change places with the one above or below; at the end of the plan nothing happens."""
    objective = _hold(objective, by)
    here = place_of(objective, objective.plan.objectives.all())
    return _place(objective, here - 1 if up else here + 1, by)


@transaction.atomic
def place_objective(*, objective: Objective, by: Any, place: int) -> Objective:
    """Put an objective in a place of its plan, counted from one. Raises as `save_objective` does."""
    return _place(_hold(objective, by), place, by)


@transaction.atomic
def remove_objective(*, objective: Objective, by: Any) -> None:
    """Take an objective with its actions, their evidence and its comments off a plan.

    Raises ValidationError where progress was reported on one of its actions (what was reported is kept) and where the
    next plan has taken it over.
    """
    objective = _hold(objective, by)
    if objective.carried_to.exists() or objective.actions.filter(carried_to__isnull=False).exists():
        raise ValidationError("The next plan has taken this objective over, so it stays in this one.")
    if ProgressUpdate.objects.filter(action__objective=objective).exists():
        raise ValidationError(
            "Progress was reported on an action of this objective, so it stays. Stop its actions, and say why."
        )
    delete_files_of(Evidence.objects.filter(action__objective=objective))
    plan = objective.plan
    AuditEvent.note(action="plan.objective_removed", record=objective, by=by, summary=f"Objective {objective.position}")
    objective.delete()
    put_in_place(list(plan.objectives.all()))


def _hold(objective: Objective, by: Any) -> Objective:
    """Return an objective as it is now, under the lock of its plan. Raises ValidationError where it is gone."""
    plan = hold_own_plan(objective.plan_id, by)
    found = plan.objectives.filter(pk=objective.pk).first()
    if found is None:
        raise ValidationError("This objective is not in the plan any more.")
    found.plan = plan
    return found


def _place(objective: Objective, place: int, by: Any) -> Objective:
    if put_in_place(list(objective.plan.objectives.all()), objective, place):
        objective.refresh_from_db(fields=["position"])
        AuditEvent.note(
            action="plan.objective_moved", record=objective, by=by, summary=f"To place {objective.position}"
        )
    return objective
