"""The quarterly update: what was said is kept for good, and the actions of the plan say how they stand now."""

from datetime import date, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from members_area.membership.models import AuditEvent
from members_area.toolkit.editing import Overtaken, merge
from members_area.toolkit.models import ActionPlan, ActionStatus, PlanAction, ProgressUpdate, Rag
from members_area.toolkit.quarters import quarter_of, words_of_quarter
from members_area.toolkit.services.locking import hold_own_plan

Row = dict[str, Any]
NOT_ACTIVE = "This plan is not being worked with. Start work on it first; then it can be updated."
NOTHING = "There is nothing new on this page yet. Change an action or write a note, and save again."
LONGEST_ON_ACTION = 400
A_MOMENT = timedelta(minutes=2)


@transaction.atomic
def update_quarter(
    *, plan: ActionPlan, by: Any, note: str, actions: list[Row], today: date | None = None
) -> list[ProgressUpdate]:
    """Keep how a plan goes in the quarter of `today`: a note on the whole, and what is new about its actions.

    A row names its `action` and may hold `status`, `rag`, `note`, `rag_note`, `stopped_because` (the two default to the
    note) and `stood` (status and rating as the page showed them). Two people who save at once both keep their notes;
    where they gave one action different states, the second gets Overtaken with names like "status_12" (editing.py).
    Raises PermissionDenied, or ValidationError: {"note_12": …} where amber, red or a stop is not explained.
    """
    held = hold_own_plan(plan, by)
    if held.status != ActionPlan.Status.ACTIVE:
        raise ValidationError(NOT_ACTIVE)
    today = today or timezone.localdate()
    told = {"plan": held, "quarter": quarter_of(today), "by": by}
    written = [ProgressUpdate(**told, action=action, status=action.status, rag=action.rag, note=said)
               for action, said in _brought_up_to_date(held, actions, today)]  # fmt: skip
    if note.strip():
        written.insert(0, ProgressUpdate(**told, note=note.strip()))
    if not written:
        raise ValidationError(NOTHING)
    written = _not_sent_twice(held, by, written)
    for update in written:
        update.clean_fields(exclude=["plan", "action", "by"])
        update.save()
    summary = f"{words_of_quarter(quarter_of(today))}: {len(written)} notes"
    if written:
        AuditEvent.note(action="plan.updated", record=held, by=by, summary=summary)
    return written


def _not_sent_twice(plan: ActionPlan, by: Any, written: list[ProgressUpdate]) -> list[ProgressUpdate]:
    """Leave out what the same person said in the same words a moment ago: the button was pressed twice."""
    lately = plan.updates.filter(by=by, created_at__gt=timezone.now() - A_MOMENT)
    said = set(lately.values_list("action_id", "status", "rag", "note"))
    return [one for one in written if (one.action_id, one.status, one.rag, one.note) not in said]


def _brought_up_to_date(plan: ActionPlan, rows: list[Row], today: date) -> list[tuple[PlanAction, str]]:
    """Set the actions to what the rows say and return those of which something was said. All are checked first."""
    keys = [row["action"].pk for row in rows]
    held = PlanAction.objects.select_for_update(of=("self",)).filter(objective__plan=plan, pk__in=keys).in_bulk()
    overtaken: dict[str, Any] = {}
    refused: dict[str, str] = {}
    said = []
    for row in rows:
        action = held.get(row["action"].pk)
        if action is None:
            raise ValidationError("One of these actions is no longer part of the plan.")
        note = row.get("note", "").strip()
        try:
            is_new = _bring(action, row, note, today)
        except Overtaken as other:
            overtaken |= {f"{name}_{action.pk}": value for name, value in other.theirs.items()}
            continue
        except ValidationError as refusal:
            refused[f"note_{action.pk}"] = refusal.messages[0]
            continue
        if is_new or note:
            said.append((action, note))
    if refused:
        raise ValidationError(refused)
    if overtaken:
        raise Overtaken(overtaken)
    for action, _ in said:
        action.save(update_fields=["status", "rag", "rag_note", "stopped_because", "completed_on"])
    return said


def _bring(action: PlanAction, row: Row, note: str, today: date) -> bool:
    """Set one action that is held to what its row says; return whether that is new. Raises as update_quarter does."""
    changes: Row = {name: row[name] for name in ("status", "rag") if name in row}
    new = merge(action, changes, row.get("stood", {}))
    if not new and not note:
        return False
    action.rag_note = _explained(row.get("rag_note", "").strip() or note, action)
    if action.status == ActionStatus.STOPPED:
        action.stopped_because = row.get("stopped_because", "").strip() or note or action.stopped_because
        if not action.stopped_because:
            raise ValidationError("Say why this stopped.")
    if "status" in new:
        action.completed_on = today if action.status == ActionStatus.COMPLETE else None
    action.clean_fields(exclude=["objective"])
    return bool(new)


def _explained(words: str, action: PlanAction) -> str:
    """Return what stands behind a rating: amber and red have to say it anew each time that something is said."""
    if action.rag in (Rag.AMBER, Rag.RED) and not words:
        raise ValidationError("Say what is behind an amber or red rating.")
    return words if action.rag else ""


def last_words(plan: ActionPlan) -> dict[int, ProgressUpdate]:
    """Return what was said last about each action of a plan, by the action's key."""
    newest: dict[int, ProgressUpdate] = {}
    for update in plan.updates.filter(action__isnull=False).exclude(note="").order_by("created_at", "pk"):
        newest[update.action_id] = update  # type: ignore[index]  # it has one: the others are left out
    return newest
