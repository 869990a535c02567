"""Objectives of a plan: a new one, its words, its place, and its end."""

from functools import partial

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse

from members_area.toolkit.editing import saved
from members_area.toolkit.forms.objectives import ObjectiveForm
from members_area.toolkit.models import ActionPlan, Objective
from members_area.toolkit.services import objectives as services
from members_area.toolkit.views.plans.guard import SHOW_AND_TAKE, TAKE, objective_of, writers_only
from members_area.toolkit.views.plans.moving import moved, removed


@writers_only(*SHOW_AND_TAKE)
def objective_new(request: HttpRequest, plan: ActionPlan) -> HttpResponseBase:
    """Take a new objective."""
    form = ObjectiveForm(request.POST or None)
    if request.method == "POST" and saved(form, lambda changes, stood: _add(request, plan, form)):
        messages.success(request, "The objective is in the plan. Add what you do for it.")
        return redirect(f"{reverse('plan', args=[plan.pk])}#objective-{form.instance.pk}")
    context = {"plan": plan, "form": form}
    return render(request, "toolkit/objective_new.html", context, status=422 if request.method == "POST" else 200)


@writers_only(*SHOW_AND_TAKE)
def objective(request: HttpRequest, plan: ActionPlan, objective: int) -> HttpResponseBase:
    """Take what a member changes in the words of an objective; where another was faster, show both."""
    found = objective_of(plan, objective)
    title, anchor = found.title, f"objective-{found.pk}"
    form = ObjectiveForm(request.POST or None, instance=found)
    if request.method == "POST" and saved(form, partial(services.save_objective, objective=found, by=request.user)):
        messages.success(request, "The objective is saved.")
        return redirect(f"{reverse('plan', args=[plan.pk])}#{anchor}")
    context = {"plan": plan, "objective": found, "title": title, "form": form, "anchor": anchor}
    return render(request, "toolkit/objective.html", context, status=422 if request.method == "POST" else 200)


@writers_only(*TAKE)
def objective_move(request: HttpRequest, plan: ActionPlan, objective: int) -> HttpResponseBase:
    """Take an objective up, down or to a place."""
    found = objective_of(plan, objective)
    act = [
        partial(service, objective=found, by=request.user)
        for service in (services.move_objective, services.place_objective)
    ]
    return moved(request, plan, "objective", found, plan.objectives, act)


@writers_only(*SHOW_AND_TAKE)
def objective_remove(request: HttpRequest, plan: ActionPlan, objective: int) -> HttpResponseBase:
    """Ask whether an objective is to go with its actions, and take it off the plan."""
    found = objective_of(plan, objective)
    context = {"objective": found, "n_actions": found.actions.count(), "n_comments": found.comments.count()}
    act = partial(services.remove_objective, objective=found, by=request.user)
    return removed(request, plan, "toolkit/objective_remove.html", context, act, f"“{found}” is off the plan.")


def _add(request: HttpRequest, plan: ActionPlan, form: ObjectiveForm) -> Objective:
    form.instance = services.add_objective(plan=plan, by=request.user, **form.cleaned_data)
    return form.instance
