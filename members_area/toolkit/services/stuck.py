"""Asking the team for help where a plan does not move. The team reads these words and nothing else of the plan."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone

from members_area.membership.models import AuditEvent
from members_area.toolkit.emails import plans as letters
from members_area.toolkit.models import ActionPlan, PlanAction, StuckFlag
from members_area.toolkit.services.locking import hold_own_plan

MOST_OPEN = 5
ANSWERS = "toolkit.change_stuckflag"


@transaction.atomic
def raise_flag(*, plan: ActionPlan, by: Any, message: str, action: PlanAction | None = None) -> StuckFlag:
    """Tell the team where a service is stuck. Raises PermissionDenied, or ValidationError: no words, an action of
    another plan, a closed plan, or five questions that wait already.
    """
    held = hold_own_plan(plan, by)
    if action is not None and not PlanAction.objects.filter(pk=action.pk, objective__plan=held).exists():
        raise ValidationError({"action": "This action is not part of the plan any more."})
    if held.flags.filter(answered_at__isnull=True).count() >= MOST_OPEN:
        raise ValidationError("Five of your questions wait for the team already. Please wait for an answer.")
    flag = StuckFlag(plan=held, action=action, message=message.strip(), raised_by=by)
    flag.full_clean(exclude=["plan", "action", "raised_by", "answered_by"])
    flag.save()
    AuditEvent.note(action="plan.stuck", record=held, by=by)
    return flag


@transaction.atomic
def answer_stuck(*, flag: StuckFlag, by: Any, reply: str) -> StuckFlag:
    """Answer a service that is stuck, and write to who asked. For the team; raises PermissionDenied for others, and
    ValidationError without words or where somebody has answered already.
    """
    if not by.has_perm(ANSWERS):
        raise PermissionDenied
    held = StuckFlag.objects.select_for_update(of=("self",)).select_related("plan", "raised_by").get(pk=flag.pk)
    if held.answered_at is not None:
        raise ValidationError("Somebody on the team has answered this already.")
    if not reply.strip():
        raise ValidationError({"reply": "Write your answer."})
    held.reply, held.answered_at, held.answered_by = reply.strip(), timezone.now(), by
    held.full_clean(exclude=["plan", "action", "raised_by", "answered_by"])
    held.save(update_fields=["reply", "answered_at", "answered_by"])
    AuditEvent.note(action="plan.stuck_answered", record=held, by=by)
    letters.stuck_answered(held)
    return held
