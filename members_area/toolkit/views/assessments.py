"""A service's self-assessment, as its two members see it. Another service's is not found (brief.md, rule 5)."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from members_area.membership.forms import accepted
from members_area.membership.policies import members_only
from members_area.toolkit.assessment_results import Results, progress_of, results_of
from members_area.toolkit.forms.assessments import AgreeForm, BeginForm, GiveUpForm
from members_area.toolkit.models import Framework, RespondentGroup, SelfAssessment
from members_area.toolkit.policies import own_assessment, own_service_of
from members_area.toolkit.results_picture import picture_of
from members_area.toolkit.services import assessments as services
from members_area.toolkit.views.assessment_rows import assessment_priorities, assessment_theme, form_page

__all__ = [
    "assessment",
    "assessment_agree",
    "assessment_give_up",
    "assessment_new",
    "assessment_priorities",
    "assessment_results",
    "assessment_theme",
    "assessments",
]


@members_only
@require_safe
def assessments(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    """Show what the service has assessed so far, and how to begin or go on."""
    found = list(SelfAssessment.objects.of(own_service_of(request)).select_related("framework"))
    current = next((one for one in found if one.is_open), None)
    context = {
        "current": current,
        "progress": progress_of(current) if current else None,
        "settled": [one for one in found if not one.is_open],
        "can_begin": current is None and Framework.objects.in_use() is not None,
    }
    return render(request, "toolkit/assessments.html", context)


@members_only
@form_page
def assessment_new(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    """Ask which kind it is, and begin."""
    service = own_service_of(request)
    found = list(SelfAssessment.objects.of(service).order_by("-agreed_at", "-pk"))
    last = next((one for one in found if not one.is_open), None)
    form = BeginForm(_sent(request), kinds=services.kinds_after(last))
    begun: list[SelfAssessment] = []
    if request.method == "POST" and accepted(
        form, lambda kind: begun.append(services.begin(service=service, kind=kind, by=request.user))
    ):
        messages.success(request, "Your self-assessment is open. You can leave it at any time and come back.")
        return redirect("assessment", begun[0].pk)
    context = {
        "form": form,
        "last": last,
        "framework": Framework.objects.in_use(),
        "current": next((one for one in found if one.is_open), None),
    }
    return render(request, "toolkit/assessment_new.html", context, status=422 if form.errors else 200)


@members_only
@require_safe
def assessment(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show how far an assessment is, theme by theme, and what to do next."""
    one = own_assessment(request, pk)
    progress = progress_of(one)
    context = {
        "assessment": one,
        "progress": progress,
        "next_theme": next((theme for theme in progress.themes if theme.unanswered or theme.carried_over), None),
        "groups": one.groups.count(),
    }
    return render(request, "toolkit/assessment.html", context)


@members_only
@require_safe
def assessment_results(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show what it came to, as a picture and as tables that say the same, and what has changed since the last one."""
    one = own_assessment(request, pk)
    results = results_of(one)
    context = {"assessment": one, "results": results, "picture": picture_of(results), "last": results.last}
    return render(request, "toolkit/assessment_results.html", context)


@members_only
@form_page
def assessment_agree(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Say what is missing, or ask whether the judgements are agreed; then freeze them."""
    one = own_assessment(request, pk)
    form = AgreeForm(_sent(request))
    if request.method == "POST" and accepted(
        form, lambda read, is_sure: services.agree(assessment=one, by=request.user, read=read)
    ):
        messages.success(request, "Your self-assessment is agreed. Next: an action plan from its priorities.")
        return redirect("assessment_results", pk)
    return _agree_page(request, one, form)


def _agree_page(request: HttpRequest, one: SelfAssessment, form: AgreeForm) -> HttpResponse:
    read = services.state_of(one)  # before the answers, so that what is saved in between is not called read
    progress = progress_of(one)
    if form.is_bound:
        data: Any = form.data.copy()  # type: ignore[attr-defined]  # a QueryDict
        data["read"] = read  # the page shows this state now
        form.data = data
    form.fields["read"].initial = read
    context = {
        "assessment": one,
        "form": form,
        "progress": progress,
        "missing": _themes_with(progress, lambda row: not row.answer),
        "to_look_at": _themes_with(progress, lambda row: row.is_carried_over),
        "open_groups": RespondentGroup.objects.open().filter(assessment=one).count(),
    }
    return render(request, "toolkit/assessment_agree.html", context, status=422 if form.errors else 200)


def _themes_with(progress: Results, fits: Any) -> list[dict[str, Any]]:
    """Return the themes in which a row fits, each with those rows."""
    themes = [{"theme": theme, "rows": [row for row in theme.statements if fits(row)]} for theme in progress.themes]
    return [one for one in themes if one["rows"]]


@members_only
@form_page
def assessment_give_up(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Ask whether an open assessment is to be deleted, and delete it."""
    one = own_assessment(request, pk)
    form = GiveUpForm(_sent(request))
    if request.method == "POST" and accepted(form, lambda is_sure: services.give_up(assessment=one, by=request.user)):
        messages.success(request, "The self-assessment is given up, and its answers are deleted.")
        return redirect("assessments")
    context = {"assessment": one, "form": form, "progress": progress_of(one), "groups": one.groups.count()}
    return render(request, "toolkit/assessment_give_up.html", context, status=422 if form.errors else 200)


def _sent(request: HttpRequest) -> Any:
    """Return what was sent; None where a page is only looked at."""
    return request.POST if request.method == "POST" else None
