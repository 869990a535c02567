"""What the toolkit adds to "what is next" on a member's home: the plan that waits for an update, or for a beginning."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Exists, OuterRef, Subquery
from django.http import HttpRequest
from django.urls import reverse

from members_area.membership.models import Membership
from members_area.membership.next_steps import Step, at_service
from members_area.toolkit.models import ActionPlan, ProgressUpdate
from members_area.toolkit.quarters import quarter_of, words_of_quarter


def facts() -> dict[str, Any]:
    """Return what the query of the member's home is to know of plans: it would be one query too many by itself."""
    plans = ActionPlan.objects.filter(service=OuterRef("service")).exclude(status="closed")
    updated = ProgressUpdate.objects.filter(plan=OuterRef("pk"), quarter=quarter_of())
    return {
        "plan_to_update": Subquery(plans.filter(~Exists(updated), status="active").values("pk")[:1]),
        "plan_to_finish": Subquery(plans.filter(status="draft").values("pk")[:1]),
        "has_plan": Exists(plans),
    }


def the_plan(request: HttpRequest, membership: Membership) -> Iterable[Step]:
    """Return the step that a service's plan asks for now."""
    known: Any = at_service(request)[0]
    if known.plan_to_update:
        yield Step(
            "Update your action plan",
            f"Nothing has been noted for {words_of_quarter(quarter_of())} yet. It takes about ten minutes.",
            reverse("plan_update", args=[known.plan_to_update]),
            "Update the plan",
        )
    elif known.plan_to_finish:
        yield Step(
            "Your action plan is a draft",
            "Go on writing it, or have it signed off.",
            reverse("plan", args=[known.plan_to_finish]),
            "Open the plan",
        )
    elif not known.has_plan:
        yield Step(
            "Make a small start",
            "Three actions for this term, in three minutes. It is a plan, and it can grow.",
            reverse("plan_small_start"),
            "Make a small start",
        )
