"""The front page of the toolkit."""

from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from members_area.membership.models import GuidancePage
from members_area.membership.policies import readers_only
from members_area.toolkit.models import ActionPlan, SelfAssessment, SharedIdea, StepGuidance
from members_area.toolkit.policies import service_or_none
from members_area.toolkit.template_library import Step, by_step, offered_templates

IDEAS = 3


@readers_only
@require_safe
def toolkit(request: HttpRequest) -> HttpResponseBase:
    """Show where the reader's service stands, the steps of the cycle, and what other services have shared."""
    service = service_or_none(request)
    context = {
        "service": service,
        "assessment": service and SelfAssessment.objects.of(service).exclude(status="archived").first(),
        "plans": list(ActionPlan.objects.of(service).exclude(status="closed")) if service else [],
        "steps": steps_for(request.user),
        "ideas": SharedIdea.objects.shared().select_related("service")[:IDEAS],
    }
    return render(request, "toolkit/start.html", context)


def steps_for(user: Any) -> list[Step]:
    """Return the steps of the cycle with their templates, and the guidance that `user` may read."""
    steps = by_step(offered_templates())
    chosen = dict(StepGuidance.objects.values_list("stage", "page"))
    pages = GuidancePage.objects.visible_to(user).in_bulk(chosen.values())
    for step in steps:
        step.guidance = pages.get(chosen.get(step.stage.value))
    return steps
