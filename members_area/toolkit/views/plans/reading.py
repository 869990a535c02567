"""The plans of a service, and one of them."""

from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from members_area.membership.policies import members_only
from members_area.toolkit.models import ActionPlan, PlanShare
from members_area.toolkit.plan_checklist import missing_in
from members_area.toolkit.plan_page import counts_of, next_step_of, objectives_of, workload
from members_area.toolkit.policies import as_long_as_shared, own_service_of, plan_and_role


@members_only
@require_safe
def plans(request: HttpRequest) -> HttpResponseBase:
    """List the service's own plans by state, and those that other services share with it."""
    service = own_service_of(request)
    readable = ActionPlan.objects.visible_to(request.user).select_related("service")
    own = [plan for plan in readable if plan.service_id == service.pk]
    context = {
        "draft": next((plan for plan in own if plan.status == "draft"), None),
        "in_force": next((plan for plan in own if plan.status in ("agreed", "active")), None),
        "closed": [plan for plan in own if plan.status == "closed"],
        "shared": [plan for plan in readable if plan.service_id != service.pk],
        "service": service,
    }
    return render(request, "toolkit/plans.html", context)


@members_only
@require_safe
@as_long_as_shared
def plan(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show a plan: to its own service with everything to go on with, to others for reading."""
    shown, role = plan_and_role(request, pk)
    objectives = objectives_of(shown)
    context: dict[str, Any] = {
        "plan": shown,
        "is_owner": role == "owner",
        "hears": role != PlanShare.Role.READER,
        "writes": role == "owner" and shown.takes_changes,
        "objectives": objectives,
        "counts": counts_of(objectives),
        "workload": workload(shown, objectives),
    }
    if context["is_owner"]:
        context["next_step"] = next_step_of(shown, objectives)
    if context["writes"]:
        context["missing"] = missing_in(shown, objectives)
    return render(request, "toolkit/plan.html", context)
