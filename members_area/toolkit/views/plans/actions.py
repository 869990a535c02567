"""Actions of a plan: a new one, what it says, its place, and its end."""

from functools import partial

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse

from members_area.toolkit.editing import saved
from members_area.toolkit.forms.objectives import ActionForm
from members_area.toolkit.models import ActionPlan, Objective, PlanAction
from members_area.toolkit.services import actions as services
from members_area.toolkit.views.plans.guard import SHOW_AND_TAKE, TAKE, action_of, objective_of, writers_only
from members_area.toolkit.views.plans.moving import moved, removed


@writers_only(*SHOW_AND_TAKE)
def plan_action_new(request: HttpRequest, plan: ActionPlan, objective: int) -> HttpResponseBase:
    """Take a new action beneath an objective."""
    above = objective_of(plan, objective)
    form = ActionForm(request.POST or None)
    if request.method == "POST" and saved(form, lambda changes, stood: _add(request, above, form)):
        messages.success(request, "The action is in the plan.")
        return redirect(f"{reverse('plan', args=[plan.pk])}#plan_action-{form.instance.pk}")
    context = {"plan": plan, "objective": above, "form": form}
    return render(request, "toolkit/plan_action_new.html", context, status=422 if request.method == "POST" else 200)


@writers_only(*SHOW_AND_TAKE)
def plan_action(request: HttpRequest, plan: ActionPlan, action: int) -> HttpResponseBase:
    """Take what a member changes in an action; where another was faster, show both."""
    found = action_of(plan, action)
    what, anchor = found.what, f"plan_action-{found.pk}"
    form = ActionForm(request.POST or None, instance=found)
    if request.method == "POST" and saved(form, partial(services.save_action, action=found, by=request.user)):
        messages.success(request, "The action is saved.")
        return redirect(f"{reverse('plan', args=[plan.pk])}#{anchor}")
    context = {
        "plan": plan,
        "action": found,
        "what": what,
        "form": form,
        "anchor": anchor,
        "evidence": found.evidence.all(),
        "updates": found.updates.select_related("by"),
    }
    return render(request, "toolkit/plan_action.html", context, status=422 if request.method == "POST" else 200)


@writers_only(*TAKE)
def plan_action_move(request: HttpRequest, plan: ActionPlan, action: int) -> HttpResponseBase:
    """Take an action up, down or to a place among those of its objective."""
    found = action_of(plan, action)
    act = [partial(service, action=found, by=request.user) for service in (services.move_action, services.place_action)]
    return moved(request, plan, "plan_action", found, found.objective.actions, act)


@writers_only(*SHOW_AND_TAKE)
def plan_action_remove(request: HttpRequest, plan: ActionPlan, action: int) -> HttpResponseBase:
    """Ask whether an action is to go with its evidence, and take it off the plan."""
    found = action_of(plan, action)
    context = {"action": found, "n_evidence": found.evidence.count()}
    act = partial(services.remove_action, action=found, by=request.user)
    return removed(request, plan, "toolkit/plan_action_remove.html", context, act, f"“{found}” is off the plan.")


def _add(request: HttpRequest, objective: Objective, form: ActionForm) -> PlanAction:
    form.instance = services.add_action(objective=objective, by=request.user, **form.cleaned_data)
    return form.instance
