"""Taking what was decided at a meeting, or stands in the library, into a plan."""

from functools import partial
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from members_area.meetings.models import Decision
from members_area.membership.forms import accepted
from members_area.membership.policies import members_only
from members_area.toolkit.forms.together import AdoptForm
from members_area.toolkit.policies import own_service_of
from members_area.toolkit.services import adopting as services
from members_area.toolkit.services.plans import plan_being_written
from resources.models import LibraryPage

FORM_METHODS = ["GET", "HEAD", "POST"]
A_PAGE = 10


@members_only
@require_safe
def adopt(request: HttpRequest) -> HttpResponseBase:
    """List what can be taken into a plan: decisions that are in force, and what the library holds."""
    decisions = Decision.objects.visible_to(request.user).in_force().select_related("meeting__group")
    pages = LibraryPage.objects.live().visible_to(request.user).order_by("-first_published_at", "-pk")
    context = {
        "decisions": Paginator(decisions, A_PAGE).get_page(request.GET.get("decisions")),
        "pages": Paginator(pages, A_PAGE).get_page(request.GET.get("page")),
        "plan": plan_being_written(own_service_of(request)),
    }
    return render(request, "toolkit/adopt.html", context)


@members_only
@require_http_methods(FORM_METHODS)
def decision_adopt(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Make an action of one's plan from a decision."""
    decision = get_object_or_404(Decision.objects.visible_to(request.user).select_related("meeting"), pk=pk)
    adopt_it = partial(services.adopt_decision, decision=decision)
    said = f"{decision.reference}, decided at {decision.meeting.title}"
    return _adopt(request, adopt_it, said, decision.text)


@members_only
@require_http_methods(FORM_METHODS)
def page_adopt(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Make an action of one's plan from a page of the library."""
    page = get_object_or_404(LibraryPage.objects.live().visible_to(request.user), pk=pk)
    return _adopt(request, partial(services.adopt_page, page=page), page.title, page.summary)


def _adopt(request: HttpRequest, adopt_it: Any, said: str, words: str) -> HttpResponseBase:
    """Ask what the service will do about it, and put that into its plan."""
    service = own_service_of(request)
    plan = plan_being_written(service)
    form = AdoptForm(plan, request.POST or None)
    if request.method == "POST" and accepted(form, partial(adopt_it, service=service, by=request.user)):
        messages.success(request, "It is in your plan now. Say there who leads it, and by when.")
        return redirect("plan", pk=plan.pk)  # type: ignore[union-attr]  # without a plan it was not accepted
    context = {"form": form, "plan": plan, "said": said, "words": words}
    return render(request, "toolkit/adopt_one.html", context, status=422 if request.method == "POST" else 200)
