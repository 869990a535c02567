"""What people say about a plan: its members, those of a service with which it is shared, and guests who may comment."""

from datetime import timedelta
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone

from members_area.membership.models import AuditEvent, Membership
from members_area.membership.policies import hold_seat
from members_area.toolkit.models import ActionPlan, Objective, PlanComment, PlanShare
from members_area.toolkit.services.locking import CLOSED, hold_plan

A_DAY, MOST_OF_A_GUEST = timedelta(days=1), 40
FORMER = "A former member"
Role = PlanShare.Role


@transaction.atomic
def comment(*, plan: ActionPlan, by: Any, text: str, objective: Objective | None = None) -> PlanComment:
    """Keep what a member says: one of the plan's service, or of one that may comment.

    Raises PermissionDenied for everybody else, and ValidationError for a closed plan or an empty text.
    """
    seat = hold_seat(by)
    held = hold_plan(plan)
    is_own = seat is not None and seat.service_id == held.service_id
    share = None if is_own else _share_of(held, seat)
    name = (seat.person.get_full_name() if seat and seat.person else "") or "A member"
    if share:
        name = f"{name}, {share.service}"
    return _keep(held, text, objective, by=by, author=by, share=share, author_name=name[:160])


@transaction.atomic
def comment_as_guest(*, share: PlanShare, text: str, objective: Objective | None = None) -> PlanComment:
    """Keep what a guest says. Raises PermissionDenied where the link is dead or for reading, or ValidationError."""
    held = hold_plan(share.plan_id)
    alive = PlanShare.objects.current().filter(pk=share.pk, service__isnull=True, role=Role.COMMENTER).first()
    if alive is None:
        raise PermissionDenied
    if alive.comments.filter(created_at__gt=timezone.now() - A_DAY).count() >= MOST_OF_A_GUEST:
        raise ValidationError("That were many comments for one day. Please go on tomorrow.")
    return _keep(held, text, objective, by=None, share=alive, author_name=alive.name)


@transaction.atomic
def withdraw_comment(*, comment: PlanComment, by: Any) -> PlanComment:
    """Take a comment out of sight: who wrote it may, and the plan's own members may any. Raises PermissionDenied."""
    plan = hold_plan(comment.plan_id)
    held = PlanComment.objects.select_for_update(of=("self",)).filter(pk=comment.pk).first()
    if held is None:  # it went with its objective a moment ago
        return comment
    is_owner = ActionPlan.objects.editable_by(by).filter(pk=plan.pk).exists()
    is_own = held.author_id == by.pk and ActionPlan.objects.visible_to(by).filter(pk=plan.pk).exists()
    if not (is_owner or is_own):
        raise PermissionDenied
    if held.withdrawn_at is None:
        held.withdrawn_at = timezone.now()
        held.save(update_fields=["withdrawn_at"])
        AuditEvent.note(action="plan.comment_withdrawn", record=plan, by=by)
    return held


def forget_author(person: Any) -> None:
    """Take somebody's name from what they said. The words stay with the plan (brief.md, rule 5)."""
    PlanComment.objects.filter(author=person).update(author_name=FORMER)


def _share_of(plan: ActionPlan, seat: Membership | None) -> PlanShare:
    """Return the share with which a member of another service may comment. Raises PermissionDenied without one."""
    shares = PlanShare.objects.current().filter(plan=plan, role=Role.COMMENTER).select_related("service")
    share = shares.filter(service=seat.service_id).first() if seat else None
    if share is None:
        raise PermissionDenied
    return share


def _keep(plan: ActionPlan, text: str, objective: Objective | None, *, by: Any, **who: Any) -> PlanComment:
    if not plan.takes_changes:
        raise ValidationError(CLOSED)
    if objective is not None and not plan.objectives.filter(pk=objective.pk).exists():
        raise ValidationError({"objective": "This objective is not part of the plan any more."})
    said = PlanComment(plan=plan, objective=objective, text=text.strip(), **who)
    said.full_clean(exclude=["plan", "objective", "author", "share"])
    said.save()
    AuditEvent.note(action="plan.commented", record=plan, by=by)
    return said
