"""Holding a plan or an assessment while something of it changes: it first, and then what hangs on it."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import Http404

from members_area.toolkit.models import ActionPlan, SelfAssessment
from members_area.toolkit.policies import NO_PLAN, check_assessor, check_owner

AGREED = "This self-assessment is agreed. It does not change any more."
NO_ASSESSMENT = "There is no such self-assessment."
CLOSED = "This plan is closed. It does not change any more."


def hold_plan(plan: ActionPlan | int) -> ActionPlan:
    """Return a plan as it is now, held until the caller's transaction is through.

    Raises Http404 where the other member has just deleted it: it is not there, as at the next request.
    """
    key = plan if isinstance(plan, int) else plan.pk
    held = ActionPlan.objects.select_for_update(of=("self",)).select_related("service").filter(pk=key).first()
    if held is None:
        raise Http404(NO_PLAN)
    return held


def hold_own_plan(plan: ActionPlan | int, by: Any) -> ActionPlan:
    """Return a plan held for one of its two members. Raises PermissionDenied, or ValidationError where it is closed."""
    held = hold_plan(plan)
    check_owner(held, by)
    if not held.takes_changes:
        raise ValidationError(CLOSED)
    return held


def hold_assessment(assessment: SelfAssessment | int) -> SelfAssessment:
    """Return an assessment as it is now, held as well. Raises Http404 where it has just been given up."""
    key = assessment if isinstance(assessment, int) else assessment.pk
    rows = SelfAssessment.objects.select_for_update(of=("self",)).select_related("service", "framework")
    held = rows.filter(pk=key).first()
    if held is None:
        raise Http404(NO_ASSESSMENT)
    return held


def hold_own_assessment(assessment: SelfAssessment | int, by: Any) -> SelfAssessment:
    """Return an open assessment held for a member of its service. Raises PermissionDenied, or ValidationError."""
    held = hold_assessment(assessment)
    check_assessor(held, by)
    if not held.is_open:
        raise ValidationError(AGREED)
    return held
