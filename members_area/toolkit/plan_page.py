"""What the page of a plan shows: its objectives with counts, and what to do next."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Prefetch, Q
from django.urls import reverse

from members_area.toolkit.models import ActionPlan, ActionStatus, Objective, PlanAction
from members_area.toolkit.small_start import Workload, workload_of

COMMENTS = Count("comments", filter=Q(comments__withdrawn_at__isnull=True))


@dataclass(frozen=True)
class NextStep:
    """What the service does next with a plan, in words, and the address of its page, or to which it is posted."""

    words: str
    label: str
    href: str
    is_posted: bool = False


def objectives_of(plan: ActionPlan) -> list[Objective]:
    """Return the objectives of a plan in order, with `n_comments`, actions and evidence, in three queries."""
    actions = PlanAction.objects.prefetch_related("evidence").order_by("position", "pk")
    found = plan.objectives.select_related("theme").annotate(n_comments=COMMENTS)
    return list(found.prefetch_related(Prefetch("actions", queryset=actions)).order_by("position", "pk"))


def counts_of(objectives: list[Objective]) -> dict[str, int]:
    """Return how many actions there are, how many of them are complete, and how many are overdue."""
    actions = [action for objective in objectives for action in objective.actions.all()]
    return {
        "actions": len(actions),
        "complete": sum(action.status == ActionStatus.COMPLETE for action in actions),
        "overdue": sum(action.is_overdue for action in actions),
    }


def workload(plan: ActionPlan, objectives: list[Objective]) -> Workload:
    """Return the hours that the unfinished actions of a plan ask for. What is not done any more costs none."""
    unfinished = [
        action
        for objective in objectives
        for action in objective.actions.all()
        if action.is_unfinished and not action.is_stop_doing
    ]
    return workload_of([action.hours for action in unfinished], plan.ends_on)


def next_step_of(plan: ActionPlan, objectives: list[Objective]) -> NextStep | None:
    """Return what comes next in the life of a plan; None where the next plan has begun already."""
    if plan.status == ActionPlan.Status.DRAFT and not any(one.actions.all() for one in objectives):
        return _step(plan, "Write what will be different, and what you do for it.", "Add an objective", "objective_new")
    if plan.status == ActionPlan.Status.CLOSED:
        has_next = ActionPlan.objects.filter(follows=plan).exists()
        words = "This plan is closed. What is unfinished can begin the next one."
        return None if has_next else _step(plan, words, "Begin the next plan", "plan_next")
    return _step(plan, *STEPS[plan.status])


STEPS: dict[Any, tuple[str, str, str]] = {
    ActionPlan.Status.DRAFT: (
        "When both of you are content with it, let your board or leadership sign it off.",
        "Record the sign-off",
        "plan_agree",
    ),
    ActionPlan.Status.AGREED: ("It is signed off. Say so when the work begins.", "Start the work", "plan_start"),
    ActionPlan.Status.ACTIVE: (
        "Before each meeting of the network, say how each action stands.",
        "Update this quarter",
        "plan_update",
    ),
}


def _step(plan: ActionPlan, words: str, label: str, name: str) -> NextStep:
    return NextStep(words=words, label=label, href=reverse(name, args=[plan.pk]), is_posted=name == "plan_start")
