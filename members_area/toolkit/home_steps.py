"""What the toolkit adds to "what is next" on a member's home: the plan that waits for an update, or for a beginning."""

from collections.abc import Iterable

from django.db.models import Exists, OuterRef
from django.http import HttpRequest
from django.urls import reverse

from members_area.membership.models import Membership
from members_area.membership.next_steps import Step
from members_area.toolkit.models import ActionPlan, ProgressUpdate
from members_area.toolkit.quarters import quarter_of, words_of_quarter


def the_plan(request: HttpRequest, membership: Membership) -> Iterable[Step]:
    """Return the step that a service's plan asks for now, in one query."""
    updated = ProgressUpdate.objects.filter(plan=OuterRef("pk"), quarter=quarter_of())
    plans = ActionPlan.objects.of(membership.service_id).exclude(status="closed").annotate(is_updated=Exists(updated))
    found = {plan.status: plan for plan in plans}
    active, draft = found.get("active"), found.get("draft")
    if active and not active.is_updated:
        yield Step(
            "Update your action plan",
            f"Nothing has been noted for {words_of_quarter(quarter_of())} yet. It takes about ten minutes.",
            reverse("plan_update", args=[active.pk]),
            "Update the plan",
        )
    elif draft:
        yield Step(
            "Your action plan is a draft",
            f"Go on with “{draft.title}”, or have it signed off.",
            reverse("plan", args=[draft.pk]),
            "Open the plan",
        )
    elif not found:
        yield Step(
            "Make a small start",
            "Three actions for this term, in three minutes. It is a plan, and it can grow.",
            reverse("plan_small_start"),
            "Make a small start",
        )
