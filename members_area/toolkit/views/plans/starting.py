"""Four ways to begin a plan: small, from the self-assessment, from themes, or on a blank page."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from members_area.membership.forms import accepted
from members_area.membership.policies import members_only
from members_area.toolkit.forms.plans import PrioritiesForm, StartForm, ThemesForm, start_of_plan
from members_area.toolkit.forms.small_start import SmallStartForm
from members_area.toolkit.models import ActionPlan, Framework, Judgement, SelfAssessment, SuggestedAction
from members_area.toolkit.policies import own_assessment, own_service_of
from members_area.toolkit.services import plans as services
from members_area.toolkit.small_start import workload_of

STARTED = "The plan is a draft. Both of you can change every word of it."
ADDED = "It is in your plan now. Change every word that does not fit."


@members_only
@require_safe
def plan_new(request: HttpRequest) -> HttpResponseBase:
    """Offer the four ways side by side, with what the service has already."""
    service = own_service_of(request)
    latest = SelfAssessment.objects.of(service).exclude(status="archived").first()
    context = {
        "there": services.plan_being_written(service),
        "assessment": latest,
        "n_priorities": latest.judgements.filter(is_priority=True).count() if latest else 0,
    }
    return render(request, "toolkit/plan_new.html", context)


@members_only
@require_http_methods(["GET", "HEAD", "POST"])
def plan_blank(request: HttpRequest) -> HttpResponseBase:
    """Start a plan with a name and a period."""
    service = own_service_of(request)
    form = StartForm(request.POST or None, initial=start_of_plan())
    return _answer(
        request,
        form,
        "toolkit/plan_blank.html",
        lambda said: services.start_plan(service=service, by=request.user, **said),
    )


@members_only
@require_http_methods(["GET", "HEAD", "POST"])
def plan_from_themes(request: HttpRequest) -> HttpResponseBase:
    """Start a plan, or go on with the draft, with the model objectives of themes."""
    service = own_service_of(request)
    draft = services.draft_of(service)
    form = ThemesForm(Framework.objects.in_use(), request.POST or None, initial=start_of_plan(), draft=draft)

    def start(said: dict[str, Any]) -> ActionPlan:
        themes = list(said["themes"])
        return services.start_from_themes(service=service, by=request.user, themes=themes, **form.period())

    return _answer(request, form, "toolkit/plan_from_themes.html", start)


@members_only
@require_http_methods(["GET", "HEAD", "POST"])
def plan_from_assessment(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Start a plan, or go on with the draft, with the priorities of a self-assessment."""
    assessment = own_assessment(request, pk)
    draft = services.draft_of(assessment.service)
    form = PrioritiesForm(_priorities(assessment), request.POST or None, initial=start_of_plan(), draft=draft)

    def start(said: dict[str, Any]) -> ActionPlan:
        return services.start_from_assessment(
            assessment=assessment, by=request.user, chosen=form.chosen(), **form.period()
        )

    return _answer(request, form, "toolkit/plan_from_assessment.html", start, assessment=assessment)


@members_only
@require_http_methods(["GET", "HEAD", "POST"])
def plan_small_start(request: HttpRequest) -> HttpResponseBase:
    """Take up to three actions, put them into a plan, and say kindly where they are too much."""
    service = own_service_of(request)
    suggestions = SuggestedAction.objects.filter(is_small=True, theme__framework__status="published")
    in_order = suggestions.select_related("theme").order_by("theme__position", "statement__position", "position", "pk")
    form = SmallStartForm(in_order, request.POST or None)

    def start(said: dict[str, Any]) -> ActionPlan:
        plan = services.start_small(service=service, by=request.user, until=said["until"], actions=form.actions())
        workload = workload_of([row["hours"] for row in form.actions()], said["until"])
        if workload.is_too_much:
            messages.warning(request, workload.warning)
        return plan

    there = services.plan_being_written(service)
    return _answer(request, form, "toolkit/plan_small_start.html", start, there=there)


def _answer(request: HttpRequest, form: Any, template: str, start: Any, **context: Any) -> HttpResponseBase:
    """Show a form that starts a plan; on POST start it and go there, or show the form again with what is to mend."""
    started: list[ActionPlan] = []
    is_added = context.get("there") or getattr(form, "draft", None)
    if request.method == "POST" and accepted(form, lambda **said: started.append(start(said))):
        messages.success(request, ADDED if is_added else STARTED)
        return redirect("plan", pk=started[0].pk)
    status = 422 if request.method == "POST" else 200
    return render(request, template, {"form": form, **context}, status=status)


def _priorities(assessment: SelfAssessment) -> list[Judgement]:
    found = assessment.judgements.filter(is_priority=True).select_related("statement__theme")
    judgements = list(found.prefetch_related("statement__suggestions", "statement__levels"))
    for judgement in judgements:
        judgement.assessment = assessment
    return judgements
