"""The import itself: a new draft, made by the services that the pages use too, in one transaction."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import transaction

from core.models import MusicService
from members_area.membership.models import AuditEvent
from members_area.toolkit.imports.columns import ACTIONS_SHEET, OBJECTIVES_SHEET
from members_area.toolkit.imports.result import Checked, PlannedObjective
from members_area.toolkit.models import ActionPlan, Objective, PlanAction
from members_area.toolkit.models.plans import Origin
from members_area.toolkit.services.actions import add_action
from members_area.toolkit.services.objectives import add_objective
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
    ContentType.objects.get_for_models(ActionPlan, Objective, PlanAction)  # the log asks for them: one question
    plan = start_plan(service=service, by=by, **checked.plan)
    for planned in checked.objectives:
        _make(plan, planned, by)
    words = f"{len(checked.objectives)} objectives, {checked.action_count} actions"
    AuditEvent.note(action="plan.imported", record=plan, by=by, summary=words)
    return plan


def _make(plan: ActionPlan, planned: PlannedObjective, by: Any) -> None:
    try:
        objective = add_objective(plan=plan, by=by, source=FILE, **planned.fields)
    except ValidationError as refusal:
        raise _in_row(OBJECTIVES_SHEET, planned.row, refusal) from refusal
    for row, fields in planned.actions:
        try:
            add_action(objective=objective, by=by, source=FILE, **fields)
        except ValidationError as refusal:
            raise _in_row(ACTIONS_SHEET, row, refusal) from refusal


def _in_row(sheet: str, row: int, refusal: ValidationError) -> ValidationError:
    return ValidationError([f"{sheet}!A{row}: {words}" for words in refusal.messages])
