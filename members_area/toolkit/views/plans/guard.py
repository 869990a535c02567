"""Who writes a plan: the two members of its service, while it takes changes. Everybody else is told so."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseNotAllowed
from django.shortcuts import render

from members_area.membership.policies import members_only
from members_area.toolkit.models import ActionPlan, Objective, PlanAction
from members_area.toolkit.policies import own_plan

SHOW_AND_TAKE = ("GET", "HEAD", "POST")
TAKE = ("POST",)


def writers_only(*methods: str) -> Callable[[Callable[..., HttpResponseBase]], Callable[..., HttpResponseBase]]:
    """Let a view answer the members of a plan's service, and hand it the plan in place of its key.

    A plan of another service is 404 by whichever method; a closed plan shows a page that says so, and a change of it
    is refused with 422.
    """

    def decorate(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
        @members_only
        @wraps(view)
        def guarded(request: HttpRequest, pk: int, **kwargs: Any) -> HttpResponseBase:
            plan = own_plan(request, pk)
            if request.method not in methods:
                return HttpResponseNotAllowed(methods)
            if not plan.takes_changes:
                status = 422 if request.method == "POST" else 200
                return render(request, "toolkit/plan_closed.html", {"plan": plan}, status=status)
            return view(request, plan, **kwargs)

        return guarded

    return decorate


def objective_of(plan: ActionPlan, pk: int) -> Objective:
    """Return an objective of a plan. Raises Http404 for one of another plan."""
    found = plan.objectives.select_related("theme").filter(pk=pk).first()
    if found is None:
        raise Http404("There is no such objective.")
    found.plan = plan
    return found


def action_of(plan: ActionPlan, pk: int) -> PlanAction:
    """Return an action of a plan. Raises Http404 for one of another plan."""
    found = PlanAction.objects.filter(objective__plan=plan, pk=pk).select_related("objective").first()
    if found is None:
        raise Http404("There is no such action.")
    found.objective.plan = plan
    return found
