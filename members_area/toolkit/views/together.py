"""Ideas that services give each other, and what else can be taken into a plan."""

from functools import partial
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from members_area.membership.forms import accepted
from members_area.membership.policies import members_only, readers_only
from members_area.toolkit.forms.together import BeneathForm, ShareForm, StoryForm
from members_area.toolkit.models import ActionPlan, Objective, PlanAction, SharedIdea
from members_area.toolkit.policies import own_plan, own_service_of, service_or_none
from members_area.toolkit.services import ideas as services
from members_area.toolkit.services.plans import plan_being_written
from members_area.toolkit.template_library import theme_names

FORM_METHODS = ["GET", "HEAD", "POST"]
A_PAGE = 12


@readers_only
@require_safe
def ideas(request: HttpRequest) -> HttpResponseBase:
    """List what services have shared, the newest first, narrowed to a theme."""
    themes = theme_names()
    theme = request.GET.get("theme", "")
    found = SharedIdea.objects.shared().with_adopters().select_related("service").order_by("-shared_at", "-pk")
    if theme in themes:
        found = found.filter(theme_key=theme)
    items = Paginator(found, A_PAGE).get_page(request.GET.get("page"))
    is_member = service_or_none(request) is not None
    context = {"items": items, "themes": themes, "theme": theme, "is_member": is_member}
    return render(request, "toolkit/ideas.html", context)


@readers_only
@require_safe
def idea(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show an idea, what became of it elsewhere, and the way into one's own plan."""
    shown = _idea(pk)
    service = service_or_none(request)
    plan = plan_being_written(service) if service else None
    has_adopted = service is not None and services.adopted_by(shown, service)
    context = {
        "idea": shown,
        "stories": shown.stories.select_related("service"),
        "plan": plan,
        "is_member": service is not None,
        "is_ours": service is not None and shown.service_id == service.pk,
        "may_take_down": (service is not None and shown.service_id == service.pk)
        or request.user.has_perm(services.TAKES_DOWN),
        "has_adopted": has_adopted,
        "form": BeneathForm(plan) if plan and shown.kind == SharedIdea.Kind.ACTION else None,
    }
    return render(request, "toolkit/idea.html", context)


@members_only
@require_POST
def idea_adopt(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Take an idea into the plan that is being written."""
    shown = _idea(pk)
    plan = plan_being_written(own_service_of(request))
    form = BeneathForm(plan, request.POST)
    adopt = partial(services.adopt_idea, idea=shown, by=request.user)
    if not accepted(form, adopt):
        context = {"idea": shown, "form": form, "plan": plan}
        return render(request, "toolkit/idea_adopt.html", context, status=422)
    messages.success(request, "It is in your plan now. Word it so that it fits your service.")
    return redirect("plan", pk=plan.pk)  # type: ignore[union-attr]  # without a plan it was not accepted


@members_only
@require_http_methods(FORM_METHODS)
def idea_story(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Tell how an idea went that one's service has adopted."""
    shown, service = _idea(pk), own_service_of(request)
    if not services.adopted_by(shown, service):
        raise Http404("Your service has not adopted this.")
    told = shown.stories.filter(service=service).first()
    form = StoryForm(request.POST or None, instance=told)
    if request.method == "POST" and accepted(form, partial(services.tell_story, idea=shown, by=request.user)):
        messages.success(request, "Thank you. Others read now how it went.")
        return redirect("idea", pk=pk)
    return _page(request, "toolkit/idea_story.html", {"idea": shown, "form": form})


@readers_only
@require_http_methods(FORM_METHODS)
def idea_withdraw(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Ask, and then take an idea back."""
    shown, service = _idea(pk), service_or_none(request)
    if not (service and shown.service_id == service.pk) and not request.user.has_perm(services.TAKES_DOWN):
        raise PermissionDenied
    if request.method == "POST":
        try:
            services.withdraw_idea(idea=shown, by=request.user)
            messages.success(request, "It is not shown any more. Plans that adopted it keep their own words.")
        except ValidationError as refusal:  # the other member was faster
            messages.info(request, " ".join(refusal.messages))
        return redirect("ideas")
    return render(request, "toolkit/idea_withdraw.html", {"idea": shown})


@members_only
@require_http_methods(FORM_METHODS)
def objective_share(request: HttpRequest, pk: int, objective: int) -> HttpResponseBase:
    """Share an objective of one's plan with the NWG."""
    plan = own_plan(request, pk)
    shown = get_object_or_404(Objective.objects.prefetch_related("actions"), plan=plan, pk=objective)
    share = partial(services.share_objective, objective=shown, by=request.user)
    return _share(request, plan, share, {"title": shown.title, "objective": shown})


@members_only
@require_http_methods(FORM_METHODS)
def plan_action_share(request: HttpRequest, pk: int, action: int) -> HttpResponseBase:
    """Share an action of one's plan with the NWG."""
    plan = own_plan(request, pk)
    shown = get_object_or_404(PlanAction.objects.select_related("objective"), objective__plan=plan, pk=action)
    share = partial(services.share_action, action=shown, by=request.user)
    return _share(request, plan, share, {"title": shown.what, "action": shown})


def _share(request: HttpRequest, plan: ActionPlan, share: Any, context: dict[str, Any]) -> HttpResponseBase:
    form = ShareForm(request.POST or None)
    if request.method == "POST" and accepted(form, share):
        messages.success(request, "Shared with the NWG. Other services can take it into their plan.")
        return redirect("plan", pk=plan.pk)
    return _page(request, "toolkit/idea_share.html", {**context, "plan": plan, "form": form})


def _idea(pk: int) -> SharedIdea:
    found = SharedIdea.objects.shared().with_adopters().select_related("service").filter(pk=pk).first()
    if found is None:
        raise Http404("There is no such idea.")
    return found


def _page(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponseBase:
    return render(request, template, context, status=422 if request.method == "POST" else 200)
