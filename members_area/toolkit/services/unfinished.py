"""What becomes of actions that a plan does not finish."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import timezone

from members_area.toolkit.models import ActionPlan, ActionStatus, PlanAction, ProgressUpdate
from members_area.toolkit.quarters import quarter_of

CARRY, COMPLETE, STOP = "carry", "complete", "stop"
NO_REASON = "Say why “{}” stops."


@dataclass(frozen=True)
class Outcome:
    """What becomes of one action: carry, complete, or stop, with the reason."""

    becomes: str = CARRY
    because: str = ""


def settle_unfinished(*, plan: ActionPlan, outcomes: Mapping[PlanAction, Outcome], by: Any) -> None:
    """Write down what becomes of the unfinished actions of a plan that the caller holds. Raises ValidationError."""
    unfinished = PlanAction.objects.unfinished().filter(objective__plan=plan).select_for_update(of=("self",))
    for action in unfinished:
        outcome = outcomes.get(action, Outcome())
        if outcome.becomes == COMPLETE:
            action.status, action.completed_on = ActionStatus.COMPLETE, timezone.localdate()
        elif outcome.becomes == STOP:
            action.status, action.stopped_because = ActionStatus.STOPPED, _reason(action, outcome)
        else:
            continue
        action.save(update_fields=["status", "completed_on", "stopped_because"])
        ProgressUpdate.objects.create(
            plan=plan, action=action, quarter=quarter_of(), status=action.status, note=outcome.because.strip(), by=by
        )


def _reason(action: PlanAction, outcome: Outcome) -> str:
    reason = outcome.because.strip()
    if not reason:
        raise ValidationError(NO_REASON.format(action.what))
    return reason[:400]
