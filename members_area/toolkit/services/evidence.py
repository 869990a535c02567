"""Evidence of what an action did: a link, or a file that only those see who may read the plan."""

from functools import partial
from pathlib import PurePath
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.db import transaction

from members_area.meetings.services.papers import check_file
from members_area.membership.models import AuditEvent
from members_area.toolkit.models import Evidence, PlanAction
from members_area.toolkit.services.locking import hold_own_plan

ONE_OF_TWO = "Give a link or a file, one of the two."
GONE = "This action is no longer part of the plan."


@transaction.atomic
def add_evidence(*, action: PlanAction, by: Any, title: str, link: str = "", file: File | None = None) -> Evidence:
    """Add a link or a file to an action. Raises PermissionDenied, or ValidationError: both or none of the two, a file
    that is not what its name says or is too big (as papers of meetings), or a closed plan.
    """
    plan = hold_own_plan(action.objective.plan_id, by)
    held = PlanAction.objects.select_related("objective").filter(pk=action.pk, objective__plan=plan).first()
    if held is None:
        raise ValidationError(GONE)
    if bool(link) == bool(file):
        raise ValidationError({"link": ONE_OF_TWO})
    evidence = Evidence(action=held, title=title.strip(), link=link, added_by=by)
    if file:
        _refuse_beside_file(file)
        evidence.file, evidence.filename, evidence.size = file, _tidy_name(file.name or ""), file.size
    evidence.full_clean(exclude=["action", "added_by"], validate_constraints=False)
    evidence.save()
    AuditEvent.note(action="plan.evidence_added", record=plan, by=by, summary="A file" if file else "A link")
    return evidence


@transaction.atomic
def remove_evidence(*, evidence: Evidence, by: Any) -> None:
    """Take evidence away for good, with its file. Raises PermissionDenied, or ValidationError for a closed plan."""
    plan = hold_own_plan(evidence.action.objective.plan_id, by)
    held = Evidence.objects.select_for_update().filter(pk=evidence.pk).first()
    if held is None:
        return
    file = held.file
    held.delete()
    AuditEvent.note(action="plan.evidence_removed", record=plan, by=by)
    if file:
        transaction.on_commit(partial(file.storage.delete, str(file.name)))


def _refuse_beside_file(file: File) -> None:
    try:
        check_file(file)
    except ValidationError as refusal:
        raise ValidationError({"file": refusal.messages}) from None


def _tidy_name(name: str) -> str:
    """Return a file's own name, short enough to keep, with its ending."""
    path = PurePath(name)
    return f"{path.stem[:120]}{path.suffix[:20]}"
