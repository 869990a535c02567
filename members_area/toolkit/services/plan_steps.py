"""The steps of a plan: agreed, begun, closed with what was learned. Each leaves a snapshot (brief.md, rule 3)."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from members_area.membership.models import AuditEvent
from members_area.membership.services.seats import hold_service
from members_area.toolkit.models import ActionPlan, PlanAction
from members_area.toolkit.services.locking import hold_own_plan
from members_area.toolkit.services.next_plan import begin_next
from members_area.toolkit.services.snapshots import take_snapshot
from members_area.toolkit.services.unfinished import Outcome, settle_unfinished

__all__ = ["agree_plan", "back_to_draft", "begin_next", "close_plan", "start_work", "steps_of"]
Status = ActionPlan.Status
NO_OBJECTIVE = "This plan has no objective yet. Add at least one before it is signed off."
IN_FORCE = "Your service works with another plan already. Close that one first."
OTHER_DRAFT = "Your service is writing another draft. Finish or delete that one first."


@transaction.atomic
def agree_plan(*, plan: ActionPlan, by: Any, signed_off_by: str, signed_off_on: date) -> ActionPlan:
    """Record who signed a draft off, and keep what it said. Raises PermissionDenied, or ValidationError: no objective,
    no body named, a day to come, or another plan of the service in force.
    """
    held = hold_own_plan(plan, by)
    hold_service(held.service)  # two plans of it are never agreed at once
    held.move_to(Status.AGREED)
    if not held.objectives.exists():
        raise ValidationError(NO_OBJECTIVE)
    if _others(held).in_force().exists():
        raise ValidationError(IN_FORCE)
    held.signed_off_by, held.signed_off_on = _sign_off(signed_off_by, signed_off_on)
    held.save(update_fields=["status", "signed_off_by", "signed_off_on"])
    return _done(held, "plan.agreed", by)


@transaction.atomic
def back_to_draft(*, plan: ActionPlan, by: Any) -> ActionPlan:
    """Take a sign-off back, where whoever signs off asks for a change. The snapshot stays. Raises as agree_plan."""
    held = hold_own_plan(plan, by)
    hold_service(held.service)  # as start_plan does: one draft at a time
    held.move_to(Status.DRAFT)
    if _others(held).filter(status=Status.DRAFT).exists():
        raise ValidationError(OTHER_DRAFT)
    held.signed_off_by, held.signed_off_on = "", None
    held.save(update_fields=["status", "signed_off_by", "signed_off_on"])
    AuditEvent.note(action="plan.back_to_draft", record=held, by=by)
    return held


@transaction.atomic
def start_work(*, plan: ActionPlan, by: Any) -> ActionPlan:
    """Begin to work with an agreed plan. Raises PermissionDenied, or ValidationError in every other state."""
    held = hold_own_plan(plan, by)
    held.move_to(Status.ACTIVE)
    held.activated_on = timezone.localdate()
    held.save(update_fields=["status", "activated_on"])
    return _done(held, "plan.work_started", by)


@transaction.atomic
def close_plan(
    *, plan: ActionPlan, by: Any, learning: str, unfinished: Mapping[PlanAction, Outcome] | None = None
) -> ActionPlan:
    """Close an active plan with what was learned; from then on the database refuses to change it.

    `unfinished` says what becomes of actions that are not done: carried over (nothing is changed), complete, or stopped
    with a reason. Those that are not named are carried over. Raises PermissionDenied or ValidationError.
    """
    held = hold_own_plan(plan, by)
    held.move_to(Status.CLOSED)
    if not learning.strip():
        raise ValidationError("Say what you learned: what worked, and what did not.")
    settle_unfinished(plan=held, outcomes=unfinished or {}, by=by)
    held.learning, held.closed_on = learning.strip(), timezone.localdate()
    held.clean_fields(exclude=[field.name for field in held._meta.fields if field.name != "learning"])
    held.save(update_fields=["status", "learning", "closed_on"])
    return _done(held, "plan.closed", by)


def steps_of(events: Iterable[AuditEvent]) -> list[tuple[AuditEvent, str]]:
    """Return the steps among the lines that tell of a plan, each with its words."""
    words = {
        "plan.agreed": "Signed off",
        "plan.back_to_draft": "Taken back to a draft",
        "plan.work_started": "Work started",
        "plan.closed": "Closed",
        "plan.next_begun": "The next plan begun",
    }
    return [(event, words[event.action]) for event in events if event.action in words]


def _sign_off(signed_off_by: str, signed_off_on: date) -> tuple[str, date]:
    body = signed_off_by.strip()
    if not body:
        raise ValidationError({"signed_off_by": "Say which body or role signed the plan off."})
    if signed_off_on > timezone.localdate():
        raise ValidationError({"signed_off_on": "This day is still to come. Give the day on which it was signed off."})
    return body, signed_off_on


def _others(plan: ActionPlan) -> Any:
    return ActionPlan.objects.of(plan.service).exclude(pk=plan.pk)


def _done(plan: ActionPlan, action: str, by: Any) -> ActionPlan:
    snapshot = take_snapshot(plan=plan, step=plan.status, by=by)
    AuditEvent.note(action=action, record=plan, by=by, summary=f"Snapshot {snapshot.number}")
    return plan
