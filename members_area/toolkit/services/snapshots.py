"""Keeping what a plan says at each step, as it is. The database refuses to change it (brief.md, rule 3)."""

import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.db.models import Max

from members_area.toolkit.models import ActionPlan, PlanSnapshot
from members_area.toolkit.plan_content import content_of, hash_of_plan


@transaction.atomic
def take_snapshot(*, plan: ActionPlan, step: str, by: Any) -> PlanSnapshot:
    """Keep a whole plan under the next number. The caller holds the plan, so that no two take the same."""
    newest = PlanSnapshot.objects.filter(plan=plan).aggregate(newest=Max("number"))["newest"] or 0
    content = plain(content_of(plan))
    return PlanSnapshot.objects.create(
        plan=plan,
        number=newest + 1,
        step=step,
        content=content,
        content_hash=hash_of_plan(content),
        created_by=by,
    )


def plain(content: Any) -> Any:
    """Return what a plan says with dates as text: the way that snapshots hold it."""
    return json.loads(json.dumps(content, cls=DjangoJSONEncoder))
