"""Which guidance page belongs to which step of the cycle."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from members_area.membership.models import AuditEvent, GuidancePage
from members_area.toolkit.models import Stage, StepGuidance


@transaction.atomic
def set_guidance(*, pages: Mapping[str, GuidancePage | None], by: Any) -> None:
    """Give steps their pages; None leaves a step without one. `pages` is by the value of the step."""
    known = {row.stage: row for row in StepGuidance.objects.select_for_update(of=("self",))}
    for stage in Stage:
        if stage.value in pages:
            _set_one(known.get(stage.value), stage, pages[stage.value], by)


def _set_one(row: StepGuidance | None, stage: Stage, page: GuidancePage | None, by: Any) -> None:
    if (row.page_id if row else None) == (page.pk if page else None):
        return
    if page is None:
        if row is not None:
            AuditEvent.note(action="guidance.taken", record=row, by=by, summary=str(stage.label))
            row.delete()
        return
    row = row or StepGuidance(stage=stage)
    row.page = page
    row.save()
    AuditEvent.note(action="guidance.given", record=row, by=by, summary=f"{stage.label}: {page.title}"[:200])
