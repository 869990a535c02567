"""What a plan says as a whole, and giving up a draft."""

from functools import partial

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render

from members_area.toolkit.editing import saved
from members_area.toolkit.forms.plans import DetailsForm
from members_area.toolkit.models import ActionPlan
from members_area.toolkit.services import plans as services
from members_area.toolkit.views.plans.guard import SHOW_AND_TAKE, writers_only


@writers_only(*SHOW_AND_TAKE)
def plan_details(request: HttpRequest, plan: ActionPlan) -> HttpResponseBase:
    """Take the plan's name, period, vision and who answers for it."""
    form = DetailsForm(request.POST or None, instance=plan)
    if request.method == "POST" and saved(form, partial(services.save_details, plan=plan, by=request.user)):
        messages.success(request, "The plan is saved.")
        return redirect("plan", pk=plan.pk)
    context = {"plan": plan, "form": form}
    return render(request, "toolkit/plan_details.html", context, status=422 if request.method == "POST" else 200)


@writers_only(*SHOW_AND_TAKE)
def plan_delete(request: HttpRequest, plan: ActionPlan) -> HttpResponseBase:
    """Ask whether a draft is to go, and delete it."""
    refusal = ""
    if request.method == "POST":
        try:
            services.delete_draft(plan=plan, by=request.user)
        except ValidationError as refused:
            refusal = " ".join(refused.messages)
        else:
            messages.success(request, "The draft is deleted.")
            return redirect("plans")
    context = {"plan": plan, "refusal": refusal}
    return render(request, "toolkit/plan_delete.html", context, status=422 if refusal else 200)
