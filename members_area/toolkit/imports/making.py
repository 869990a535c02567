"""The import itself: a new draft, made by the services that the pages use too, in one transaction."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from core.models import MusicService
from members_area.membership.models import AuditEvent
from members_area.toolkit.imports.columns import ACTIONS_SHEET, OBJECTIVES_SHEET
from members_area.toolkit.imports.result import Checked, PlannedObjective
from members_area.toolkit.models import ActionPlan, Objective, PlanAction
from members_area.toolkit.models.plans import Origin
from members_area.toolkit.services.filling import Part, fill_plan
from members_area.toolkit.services.plans import start_plan

FILE = Origin.Source.FILE
TO_MEND = "There are cells to mend in this file. Nothing was made of it."


@transaction.atomic
def import_plan(*, service: MusicService, by: Any, checked: Checked) -> ActionPlan:
    """Make a draft of what a dry run found, and return it.

    Raises PermissionDenied for somebody without a seat of the service, and ValidationError where there are problems,
    where the service has a draft already, or where a service refuses a row, which is then named.
    """
    if checked.problems:
        raise ValidationError(TO_MEND)
    plan = start_plan(service=service, by=by, **checked.plan)
    fill_plan(plan=plan, by=by, parts=[_part(planned) for planned in checked.objectives])
    words = f"{len(checked.objectives)} objectives, {checked.action_count} actions"
    AuditEvent.note(action="plan.imported", record=plan, by=by, summary=words)
    return plan


def _part(planned: PlannedObjective) -> Part:
    """Return an objective with its actions as `fill_plan` takes them. Raises ValidationError that names the row."""
    _check(Objective(**planned.fields), OBJECTIVES_SHEET, planned.row)
    for row, fields in planned.actions:
        _check(PlanAction(**fields), ACTIONS_SHEET, row)
    return {"source": FILE, **planned.fields}, [{"source": FILE, **fields} for _, fields in planned.actions]


def _check(record: Objective | PlanAction, sheet: str, row: int) -> None:
    given = ["plan", "objective", "position", "theme"]
    try:
        record.full_clean(exclude=[name for name in given if hasattr(type(record), name)])
    except ValidationError as refusal:
        raise _in_row(sheet, row, refusal) from refusal


def _in_row(sheet: str, row: int, refusal: ValidationError) -> ValidationError:
    return ValidationError([f"{sheet}!A{row}: {words}" for words in refusal.messages])
