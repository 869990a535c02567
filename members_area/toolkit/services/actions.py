"""The actions of a plan: adding them, wording them, putting them in order and taking them off."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from members_area.membership.models import AuditEvent
from members_area.toolkit.editing import merge
from members_area.toolkit.models import ActionStatus, Objective, PlanAction
from members_area.toolkit.services.locking import hold_own_plan
from members_area.toolkit.services.ordering import delete_files_of, place_of, put_in_place

# They are set by other services, or the plan's own rows, and were checked there.
GIVEN = ["objective", "suggestion", "from_idea", "from_decision", "from_page", "carried_from"]


@transaction.atomic
def add_action(*, objective: Objective, by: Any, **fields: Any) -> PlanAction:
    """Put an action at the end of an objective. `fields` are those of PlanAction, with its origin.

    Raises PermissionDenied, and ValidationError where the plan is closed, the objective is gone, or a rule is broken
    (due before its start, red or amber without a note, stopped without a reason).
    """
    plan = hold_own_plan(objective.plan_id, by)
    held = plan.objectives.filter(pk=objective.pk).first()
    if held is None:
        raise ValidationError("This objective is not in the plan any more.")
    last = held.actions.aggregate(last=Max("position"))["last"] or 0
    action = PlanAction(objective=held, position=last + 1, **fields)
    set_completed_on(action)
    action.full_clean(exclude=GIVEN)
    action.save()
    AuditEvent.note(action="plan.action_added", record=action, by=by, summary=f"Action {action.position}")
    return action


@transaction.atomic
def save_action(*, action: PlanAction, by: Any, changes: dict[str, Any], stood: dict[str, Any]) -> PlanAction:
    """Take what a member wrote about an action. A complete one gets the day of today, once.

    Raises PermissionDenied, ValidationError as `add_action` does, and Overtaken where somebody else changed the same
    words since (editing.py).
    """
    action = hold_action(action, by)
    if new := merge(action, changes, stood):
        set_completed_on(action)
        action.full_clean(exclude=GIVEN)
        action.save(update_fields=[*new, "completed_on"])
        AuditEvent.note(action="plan.action_changed", record=action, by=by, summary="What it says")
    return action


@transaction.atomic
def move_action(*, action: PlanAction, by: Any, up: bool) -> PlanAction:
    """Let an action change places with the one above or below; at the end of its objective nothing happens."""
    action = hold_action(action, by)
    here = place_of(action, action.objective.actions.all())
    return _place(action, here - 1 if up else here + 1, by)


@transaction.atomic
def place_action(*, action: PlanAction, by: Any, place: int) -> PlanAction:
    """Put an action in a place of its objective, counted from one. Raises as `save_action` does."""
    return _place(hold_action(action, by), place, by)


@transaction.atomic
def remove_action(*, action: PlanAction, by: Any) -> None:
    """Take an action with its evidence off a plan.

    Raises ValidationError where progress was reported on it (such an action is stopped, and says why) and where the
    next plan has taken it over.
    """
    action = hold_action(action, by)
    if action.carried_to.exists():
        raise ValidationError("The next plan has taken this action over, so it stays in this one.")
    if action.updates.exists():
        raise ValidationError("Progress was reported on this action, so it stays. Set it to “Stopped”, and say why.")
    delete_files_of(action.evidence.all())
    objective = action.objective
    AuditEvent.note(action="plan.action_removed", record=action, by=by, summary=f"Action {action.position}")
    action.delete()
    put_in_place(list(objective.actions.all()))


def set_completed_on(action: PlanAction) -> None:
    """Give a complete action a day of completion, and take it from one that is not complete."""
    if action.status != ActionStatus.COMPLETE:
        action.completed_on = None
    elif action.completed_on is None:
        action.completed_on = timezone.localdate()


def hold_action(action: PlanAction, by: Any) -> PlanAction:
    """Return an action as it is now, under the lock of its plan.

    Raises PermissionDenied, and ValidationError where the plan is closed or the action is gone.
    """
    plan = hold_own_plan(action.objective.plan_id, by)
    held = PlanAction.objects.filter(objective__plan=plan, pk=action.pk).select_related("objective").first()
    if held is None:
        raise ValidationError("This action is not in the plan any more.")
    held.objective.plan = plan
    return held


def _place(action: PlanAction, place: int, by: Any) -> PlanAction:
    if put_in_place(list(action.objective.actions.all()), action, place):
        action.refresh_from_db(fields=["position"])
        AuditEvent.note(action="plan.action_moved", record=action, by=by, summary=f"To place {action.position}")
    return action
