"""The steps of a plan, its updates and its history. All of it is for the two members of the plan's service."""

from collections.abc import Callable
from functools import partial
from itertools import groupby
from typing import Any

from django.contrib import messages
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from members_area.meetings.models import Meeting
from members_area.membership.forms import accepted
from members_area.membership.models import AuditEvent
from members_area.membership.policies import members_only
from members_area.toolkit.editing import saved
from members_area.toolkit.forms.plan_life import AgreeForm, CloseForm, NextForm, StuckForm, UpdateForm
from members_area.toolkit.models import ActionPlan, PlanAction, PlanSnapshot
from members_area.toolkit.plan_content import content_of
from members_area.toolkit.plan_reading import changes_between, readable
from members_area.toolkit.policies import own_plan
from members_area.toolkit.quarters import quarter_of, words_of_quarter
from members_area.toolkit.services import plan_steps, stuck, updates
from members_area.toolkit.services.next_plan import carried_from
from members_area.toolkit.services.plan_steps import NO_OBJECTIVE, steps_of

FORM_METHODS = ["GET", "HEAD", "POST"]
Status = ActionPlan.Status


@members_only
@require_http_methods(FORM_METHODS)
def plan_update(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Say how every unfinished action went this quarter, and the plan as a whole, on one page."""
    plan = own_plan(request, pk)
    if plan.status != Status.ACTIVE:
        return _not_now(request, plan, updates.NOT_ACTIVE)
    is_sent = request.method == "POST"
    form = UpdateForm(request.POST if is_sent else None, actions=_actions_to_update(request, plan))
    if is_sent and saved(form, partial(_update, plan, form, request.user)):
        messages.success(request, "The update is kept.")
        return redirect("plan", plan.pk)
    told = updates.last_words(plan)
    context = {
        "plan": plan,
        "form": form,
        "rows": [(action, fields, told.get(action.pk)) for action, fields in form.rows()],
        "quarter": words_of_quarter(quarter_of()),
        "next_meeting": Meeting.objects.going_ahead().filter(group__classification="nwg").first(),
    }
    return _page(request, "toolkit/plan_update.html", context)


def _update(plan: ActionPlan, form: UpdateForm, by: Any, **kwargs: Any) -> None:
    """Save what the page says. What changed and how it stood, the form tells action by action."""
    updates.update_quarter(plan=plan, by=by, note=form.cleaned_data["plan_note"], actions=form.what_is_new())


def _actions_to_update(request: HttpRequest, plan: ActionPlan) -> list[PlanAction]:
    """Return the unfinished actions, and those that a page has which somebody else finished in the meantime."""
    of_plan = PlanAction.objects.filter(objective__plan=plan).select_related("objective")
    ordered = of_plan.order_by("objective__position", "objective_id", "position", "pk")
    return [action for action in ordered if action.is_unfinished or f"status_{action.pk}" in request.POST]


@members_only
@require_safe
def plan_history(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show what was said in each quarter, the steps of a plan, and its snapshots."""
    plan = own_plan(request, pk)
    said = plan.updates.select_related("action", "by").order_by("-quarter", "-created_at", "pk")
    kind = ContentType.objects.get_for_model(ActionPlan)
    events = AuditEvent.objects.filter(record_type=kind, record_id=plan.pk).select_related("actor")
    context = {
        "plan": plan,
        "quarters": [(words_of_quarter(day), list(rows)) for day, rows in groupby(said, key=lambda one: one.quarter)],
        "steps": steps_of(events),
        "snapshots": plan.snapshots.defer("content").select_related("created_by"),
        "follows": plan.follows if plan.follows_id else None,
    }
    return render(request, "toolkit/plan_history.html", context)


@members_only
@require_safe
def plan_snapshot(request: HttpRequest, pk: int, number: int) -> HttpResponseBase:
    """Show a plan as it was at a step, and what has changed since."""
    plan = own_plan(request, pk)
    snapshot = PlanSnapshot.objects.filter(plan=plan, number=number).select_related("created_by").first()
    if snapshot is None:
        raise Http404("There is no such snapshot.")
    context = {
        "plan": plan,
        "snapshot": snapshot,
        "content": readable(snapshot.content),
        "changes": changes_between(snapshot.content, content_of(plan)),
    }
    return render(request, "toolkit/plan_snapshot.html", context)


@members_only
@require_http_methods(FORM_METHODS)
def plan_agree(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Record who signed a draft off, and on which day."""
    plan = own_plan(request, pk)
    if plan.status != Status.DRAFT:
        return _not_now(request, plan, "This plan is signed off already.")
    if not plan.objectives.exists():
        return _not_now(request, plan, NO_OBJECTIVE)
    form = AgreeForm(request.POST or None, initial={"signed_off_on": timezone.localdate()})
    if request.method == "POST" and accepted(form, partial(plan_steps.agree_plan, plan=plan, by=request.user)):
        messages.success(request, "The plan is agreed, and kept as it is now. Start work on it when you are ready.")
        return redirect("plan", plan.pk)
    return _page(request, "toolkit/plan_agree.html", {"plan": plan, "form": form})


@members_only
@require_POST
def plan_back_to_draft(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Take the sign-off of a plan back."""
    return _step(request, pk, plan_steps.back_to_draft, "The plan is a draft again. What was signed off is kept.")


@members_only
@require_POST
def plan_start(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Begin to work with an agreed plan."""
    return _step(
        request, pk, plan_steps.start_work, "Work has started. Update the plan before each meeting of the NWG."
    )


@members_only
@require_http_methods(FORM_METHODS)
def plan_close(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Close a plan with what was learned and what becomes of each unfinished action."""
    plan = own_plan(request, pk)
    if plan.status != Status.ACTIVE:
        return _not_now(request, plan, "Only a plan that you work with can be closed.")
    unfinished = PlanAction.objects.unfinished().filter(objective__plan=plan).select_related("objective")
    is_sent = request.method == "POST"
    form = CloseForm(request.POST if is_sent else None, actions=unfinished.order_by("objective__position", "position"))
    if is_sent and accepted(form, lambda **held: _close(plan, form, request.user)):
        messages.success(request, "The plan is closed. It stays here to be read, and does not change any more.")
        return redirect("plan", plan.pk)
    return _page(request, "toolkit/plan_close.html", {"plan": plan, "form": form})


def _close(plan: ActionPlan, form: CloseForm, by: Any) -> None:
    plan_steps.close_plan(plan=plan, by=by, learning=form.learning, unfinished=form.unfinished)


@members_only
@require_http_methods(FORM_METHODS)
def plan_next(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Begin the next plan from what is unfinished."""
    plan = own_plan(request, pk)
    following = ActionPlan.objects.filter(follows=plan).first()
    if following:
        messages.info(request, "The next plan has been begun already: this is it.")
        return redirect("plan", following.pk)
    form = NextForm(request.POST or None, plan=plan)
    begun: list[ActionPlan] = []
    if request.method == "POST" and accepted(form, lambda **held: begun.append(_begin(plan, request.user, held))):
        messages.success(request, "The draft of your next plan is there. Look at each part, and add what is new.")
        return redirect("plan", begun[0].pk)
    context = {"plan": plan, "form": form, "carried": carried_from(plan)}
    return _page(request, "toolkit/plan_next.html", context)


def _begin(plan: ActionPlan, by: Any, held: dict[str, Any]) -> ActionPlan:
    return plan_steps.begin_next(plan=plan, by=by, **held)


@members_only
@require_http_methods(FORM_METHODS)
def plan_stuck(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Ask the team for help, and read what it answered."""
    plan = own_plan(request, pk)
    form = StuckForm(request.POST or None, plan=plan) if plan.takes_changes else None
    if request.method == "POST":
        if form is None:
            return _not_now(request, plan, "This plan is closed.")
        if accepted(form, partial(stuck.raise_flag, plan=plan, by=request.user)):
            messages.success(
                request, "Your words are with the team. The answer comes by e-mail and stands on this page."
            )
            return redirect("plan_stuck", plan.pk)
    flags = plan.flags.select_related("action", "raised_by")
    return _page(request, "toolkit/plan_stuck.html", {"plan": plan, "form": form, "flags": flags})


def _step(request: HttpRequest, pk: int, act: Callable[..., Any], done: str) -> HttpResponse:
    """Take a step that asks nothing, and say what came of it on the plan's page."""
    plan = own_plan(request, pk)
    try:
        act(plan=plan, by=request.user)
        messages.success(request, done)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect("plan", plan.pk)


def _not_now(request: HttpRequest, plan: ActionPlan, why: str) -> HttpResponse:
    messages.error(request, why)
    return redirect("plan", plan.pk)


def _page(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    return render(request, template, context, status=422 if request.method == "POST" else 200)
