"""Who may. In which state is the services' question. The readers' half of it stands in querysets.py (`visible_to`)."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase

from core.models import MusicService
from members_area.membership.policies import current_membership, own_membership
from members_area.toolkit.models import ActionPlan, PlanShare, SelfAssessment

NO_PLAN = "There is no such plan."
ROLE_OF_REQUEST = "_plan_role"


def own_service_of(request: HttpRequest) -> MusicService:
    """Return the service of the member that a view answers. Raises PermissionDenied for somebody without a seat."""
    return own_membership(request).service


def service_or_none(request: HttpRequest) -> MusicService | None:
    """Return the service of whoever reads; None for the team, who read without a seat."""
    membership = current_membership(request)
    return membership.service if membership else None


def own_assessment(request: HttpRequest, pk: int, **also: Any) -> SelfAssessment:
    """Return an assessment of the member's own service. Raises Http404 for every other (brief.md, rule 5)."""
    service = own_service_of(request)
    found = SelfAssessment.objects.of(service).filter(pk=pk, **also).select_related("framework", "follows").first()
    if found is None:
        raise Http404("There is no such self-assessment.")
    found.service = service
    return found


def own_plan(request: HttpRequest, pk: int) -> ActionPlan:
    """Return a plan of the member's own service, which they may write. Raises Http404 for every other."""
    service = own_service_of(request)
    found = ActionPlan.objects.of(service).filter(pk=pk).first()
    if found is None:
        raise Http404(NO_PLAN)
    found.service = service
    return found


def plan_and_role(request: HttpRequest, pk: int) -> tuple[ActionPlan, str]:
    """Return a plan that this member may read, and as what: "owner", "commenter" or "reader". Raises Http404.

    The two members of its service are owners; another service may have been given a share of it.
    """
    service = own_service_of(request)
    found = ActionPlan.objects.visible_to(request.user).select_related("service").filter(pk=pk).first()
    if found is None:
        raise Http404(NO_PLAN)
    role = "owner"
    if found.service_id != service.pk:
        share = PlanShare.objects.current().filter(plan=found, service=service).first()
        if share is None:  # it ended between the two questions
            raise Http404(NO_PLAN)
        role = share.role
    setattr(request, ROLE_OF_REQUEST, role)
    return found, role


def as_long_as_shared(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Let a view that asked `plan_and_role` be asked again once it has read the plan: nobody reads, by a share that
    ended meanwhile, what was written since. Raises Http404.
    """

    @wraps(view)
    def asked_again(request: HttpRequest, pk: int, **kwargs: Any) -> HttpResponseBase:
        response = view(request, pk, **kwargs)
        role = getattr(request, ROLE_OF_REQUEST)
        if plan_and_role(request, pk)[1] != role:
            raise Http404(NO_PLAN)
        return response

    return asked_again


def check_owner(plan: ActionPlan, by: Any) -> None:
    """Raise PermissionDenied unless `by` holds a seat of the plan's service today."""
    if not ActionPlan.objects.editable_by(by).filter(pk=plan.pk).exists():
        raise PermissionDenied


def check_assessor(assessment: SelfAssessment, by: Any) -> None:
    """Raise PermissionDenied unless `by` holds a seat of the assessment's service today."""
    if not SelfAssessment.objects.visible_to(by).filter(pk=assessment.pk).exists():
        raise PermissionDenied
