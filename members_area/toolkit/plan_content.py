"""All that a plan says, as plain data: what snapshots keep, and what exports, print and shared pages are made of."""

import hashlib
import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Prefetch

from members_area.toolkit.models import ActionPlan, Objective, PlanAction

PLAN = (
    "title",
    "starts_on",
    "ends_on",
    "vision",
    "accountable_lead",
    "governing_body",
    "signed_off_by",
    "signed_off_on",
)
OBJECTIVE = ("title", "why", "outcome", "who_benefits", "baseline", "target", "success_measure", "psed_aim")
ACTION = (
    "what", "is_stop_doing", "accountable", "lead", "starts_on", "due_on", "hours", "resources", "status",
    "stopped_because", "rag", "rag_note", "completed_on",
)  # fmt: skip


def whole(plan: ActionPlan) -> list[Objective]:
    """Return the objectives of a plan in their order, with themes and actions, in two queries."""
    actions = PlanAction.objects.order_by("position", "pk").prefetch_related("evidence")
    return list(
        plan.objectives.select_related("theme")
        .prefetch_related(Prefetch("actions", queryset=actions))
        .order_by("position", "pk")
    )


def content_of(plan: ActionPlan) -> dict[str, Any]:
    """Return a plan as plain data.

    Keys: the fields of PLAN, `service`, `status` (as stored), `learning`, and `objectives`: each with the fields of
    OBJECTIVE, `pk`, `theme` (its name), `theme_key`, `source_words`, and `actions`: each with the fields of ACTION,
    `pk`, `is_overdue`, `source_words` and `evidence` (title and link or filename). Dates are dates.
    """
    return {
        **{name: getattr(plan, name) for name in PLAN},
        "service": plan.service.name,
        "status": plan.status,
        "learning": plan.learning,
        "objectives": [_objective(objective) for objective in whole(plan)],
    }


def hash_of_plan(content: Any) -> str:
    """Return the SHA-256 of what a plan says, written the same way each time."""
    canonical = json.dumps(content, cls=DjangoJSONEncoder, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _objective(objective: Objective) -> dict[str, Any]:
    return {
        **{name: getattr(objective, name) for name in OBJECTIVE},
        "pk": objective.pk,
        "theme": objective.theme.name if objective.theme else "",
        "theme_key": objective.theme.key if objective.theme else "",
        "source_words": objective.source_words,
        "actions": [_action(action) for action in objective.actions.all()],
    }


def _action(action: PlanAction) -> dict[str, Any]:
    return {
        **{name: getattr(action, name) for name in ACTION},
        "pk": action.pk,
        "is_overdue": action.is_overdue,
        "source_words": action.source_words,
        "evidence": [{"title": one.title, "link": one.link, "filename": one.filename} for one in action.evidence.all()],
    }
