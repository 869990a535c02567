"""Evidence, comments and shares of a plan: what members see and do. Guests: shared_plans.py."""

from functools import partial
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from members_area.meetings.private_files import send_file
from members_area.membership.forms import accepted
from members_area.membership.policies import members_only
from members_area.toolkit.forms.plan_people import CommentForm, EvidenceForm, GuestShareForm, ServiceShareForm
from members_area.toolkit.models import ActionPlan, Evidence, PlanAction, PlanComment, PlanShare
from members_area.toolkit.policies import NO_PLAN, as_long_as_shared, own_plan, plan_and_role
from members_area.toolkit.services import comments, shares
from members_area.toolkit.services.evidence import add_evidence, remove_evidence
from members_area.toolkit.services.locking import CLOSED
from members_area.toolkit.views.shared_plans import shared_evidence, shared_plan, shared_plan_comment

__all__ = [
    "evidence_add",
    "evidence_file",
    "evidence_remove",
    "plan_comment_withdraw",
    "plan_comments",
    "plan_share_end",
    "plan_shares",
    "shared_evidence",
    "shared_plan",
    "shared_plan_comment",
]
FORM_METHODS = ["GET", "HEAD", "POST"]


@members_only
@require_http_methods(FORM_METHODS)
def evidence_add(request: HttpRequest, pk: int, action: int) -> HttpResponseBase:
    """Add a link or a file to an action of one's own plan."""
    plan = own_plan(request, pk)
    found = PlanAction.objects.filter(pk=action, objective__plan=plan).select_related("objective").first()
    if found is None:
        raise Http404("There is no such action.")
    if not plan.takes_changes:
        return _back(request, plan, CLOSED)
    form = EvidenceForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and accepted(form, partial(add_evidence, action=found, by=request.user)):
        messages.success(request, "The evidence is kept.")
        return redirect("plan_action", plan.pk, found.pk)
    context = {"plan": plan, "action": found, "form": form, "evidence": found.evidence.all()}
    return _page(request, "toolkit/evidence_add.html", context)


@members_only
@require_safe
@as_long_as_shared
def evidence_file(request: HttpRequest, pk: int, evidence: int) -> HttpResponseBase:
    """Send a file of evidence to somebody who may read the plan."""
    plan, _ = plan_and_role(request, pk)
    found = _evidence_of(plan, evidence)
    if not found.file:
        raise Http404("This evidence is a link.")
    return send_file(request, found.file, filename=found.filename)


@members_only
@require_POST
def evidence_remove(request: HttpRequest, pk: int, evidence: int) -> HttpResponseBase:
    """Take evidence away from one's own plan, for good."""
    plan = own_plan(request, pk)
    found = _evidence_of(plan, evidence)
    try:
        remove_evidence(evidence=found, by=request.user)
        messages.success(request, "The evidence is removed.")
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect("plan_action", plan.pk, found.action_id)


@members_only
@require_http_methods(FORM_METHODS)
@as_long_as_shared
def plan_comments(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show what was said about a plan, and say something. Services that may only read do not take part."""
    plan, role = plan_and_role(request, pk)
    if role == PlanShare.Role.READER:
        raise Http404(NO_PLAN)
    form = CommentForm(request.POST or None, plan=plan) if plan.takes_changes else None
    if request.method == "POST":
        if form is None:
            return _back(request, plan, CLOSED)
        if accepted(form, partial(comments.comment, plan=plan, by=request.user)):
            messages.success(request, "Your comment is kept.")
            return redirect("plan_comments", plan.pk)
    said = plan.comments.select_related("objective")
    context = {"plan": plan, "form": form, "comments": said, "is_owner": role == "owner"}
    return _page(request, "toolkit/plan_comments.html", context)


@members_only
@require_POST
def plan_comment_withdraw(request: HttpRequest, pk: int, comment: int) -> HttpResponseBase:
    """Take one's own comment back; the plan's own members may any."""
    plan, role = plan_and_role(request, pk)
    mine = {} if role == "owner" else {"author": request.user}
    found = PlanComment.objects.filter(plan=plan, pk=comment, **mine).first()
    if found is None:
        raise Http404("There is no such comment.")
    comments.withdraw_comment(comment=found, by=request.user)
    messages.success(request, "The comment is withdrawn.")
    return redirect("plan_comments", plan.pk) if role != PlanShare.Role.READER else redirect("plan", plan.pk)


@members_only
@require_http_methods(FORM_METHODS)
def plan_shares(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show who else may look at a plan and until when, and share it with a service or a guest."""
    plan = own_plan(request, pk)
    to_whom = request.POST.get("with", "")
    services = ServiceShareForm(request.POST if to_whom == "service" else None, plan=plan, prefix="service")
    guests = GuestShareForm(request.POST if to_whom == "guest" else None, plan=plan, prefix="guest")
    if services.is_bound and accepted(services, partial(shares.share_with_service, plan=plan, by=request.user)):
        return _shared(request, plan, "The plan is shared. The members of that service are told by e-mail.")
    if guests.is_bound and accepted(guests, partial(shares.share_with_guest, plan=plan, by=request.user)):
        return _shared(request, plan, "The link is on its way to your guest.")
    everybody = list(plan.shares.select_related("service"))
    context = {
        "plan": plan,
        "form": services if services.is_bound else guests,  # the page's title says where something is to be mended
        "services": services,
        "guests": guests,
        "current": [share for share in everybody if share.is_current],
        "ended": [share for share in everybody if not share.is_current],
    }
    return _page(request, "toolkit/plan_shares.html", context)


def _shared(request: HttpRequest, plan: ActionPlan, done: str) -> HttpResponse:
    messages.success(request, done)
    return redirect("plan_shares", plan.pk)


@members_only
@require_POST
def plan_share_end(request: HttpRequest, pk: int, share: int) -> HttpResponseBase:
    """End a share at once."""
    plan = own_plan(request, pk)
    found = PlanShare.objects.filter(plan=plan, pk=share).first()
    if found is None:
        raise Http404("There is no such share.")
    shares.end_share(share=found, by=request.user)
    messages.success(request, "The share has ended. Nobody can open the plan by it any more.")
    return redirect("plan_shares", plan.pk)


def _evidence_of(plan: ActionPlan, pk: int) -> Evidence:
    found = Evidence.objects.filter(pk=pk, action__objective__plan=plan).select_related("action__objective").first()
    if found is None:
        raise Http404("There is no such evidence.")
    return found


def _back(request: HttpRequest, plan: ActionPlan, why: str) -> HttpResponse:
    messages.error(request, why)
    return redirect("plan", plan.pk)


def _page(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    return render(request, template, context, status=422 if request.method == "POST" else 200)
