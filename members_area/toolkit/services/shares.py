"""Who beside its own members may look at a plan, and until when (brief.md, rule 5)."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone

from core.models import MusicService
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.services.limits import count_letter
from members_area.membership.tokens import hash_of, new_token
from members_area.toolkit.emails import plans as letters
from members_area.toolkit.models import ActionPlan, PlanShare
from members_area.toolkit.policies import check_owner
from members_area.toolkit.services.locking import hold_plan

USUAL, LONGEST = timedelta(days=60), timedelta(days=366)
KEPT = timedelta(days=30)  # how long it is known who a guest was, for questions after the end


@transaction.atomic
def share_with_service(*, plan: ActionPlan, by: Any, service: MusicService, role: str, until: date) -> PlanShare:
    """Let another service that takes part read a plan, or comment on it too. An earlier share with it ends.

    Raises PermissionDenied, or ValidationError.
    """
    held = _held(plan, by)
    if not services_to_share_with(held).filter(pk=service.pk).exists():
        raise ValidationError({"service": "Choose another service that takes part in the NWG."})
    _end_all(held, service=service)
    share = PlanShare(plan=held, service=service, role=role, expires_at=_end_of(until), created_by=by)
    return _keep(share, by)


@transaction.atomic
def share_with_guest(*, plan: ActionPlan, by: Any, name: str, email: str, role: str, until: date) -> PlanShare:
    """Send somebody without an account a secret link to a plan. An earlier link of theirs to it dies.

    Raises PermissionDenied, or ValidationError; also where too many letters went out today.
    """
    held = _held(plan, by)
    name, email = name.strip(), email.strip().lower()
    validate_email(email)
    if not name:
        raise ValidationError({"name": "Give their name."})
    count_letter(by=by, email=email)
    _end_all(held, email=email)
    token, token_hash = new_token()
    share = PlanShare(
        plan=held, name=name, email=email, token_hash=token_hash, role=role, expires_at=_end_of(until), created_by=by
    )
    _keep(share, by)
    letters.plan_shared_with_guest(share, token)
    return share


@transaction.atomic
def end_share(*, share: PlanShare, by: Any) -> PlanShare:
    """End a share at once: the next request of whoever had it finds nothing. Raises PermissionDenied."""
    plan = _held(share.plan, by)
    held = PlanShare.objects.select_for_update(of=("self",)).get(pk=share.pk)
    if held.revoked_at is None:
        held.revoked_at = timezone.now()
        held.save(update_fields=["revoked_at"])
        AuditEvent.note(action="plan.share_ended", record=plan, by=by)
    return held


def share_of(token: str) -> PlanShare | None:
    """Return whose link this is. None where nobody was sent it, it was ended, ran out, or the service has left."""
    guests = PlanShare.objects.current().filter(service__isnull=True, token_hash=hash_of(token))
    return guests.select_related("plan__service").first()


def services_to_share_with(plan: ActionPlan) -> Any:
    """Return the other services that take part: those with at least one member today."""
    taking_part = Membership.objects.current().values("service")
    return MusicService.objects.filter(pk__in=taking_part).exclude(pk=plan.service_id).order_by("name")


@transaction.atomic
def forget_guests(now: datetime | None = None) -> int:
    """Delete name and address of guests whose link ended a month ago; return how many. Their comments stay."""
    before = (now or timezone.now()) - KEPT
    guests = PlanShare.objects.filter(service__isnull=True)
    over = guests.filter(expires_at__lt=before) | guests.filter(revoked_at__lt=before)
    gone = 0
    for plan in ActionPlan.objects.filter(shares__in=over.values("pk")).distinct().order_by("pk"):
        ended, _ = over.filter(plan=plan).delete()
        AuditEvent.note(action="plan.guests_forgotten", record=plan, summary=f"{ended} deleted after their time")
        gone += ended
    return gone


def _held(plan: ActionPlan, by: Any) -> ActionPlan:
    """Return a plan of `by`'s service, held. A closed plan may be shown to others too. Raises PermissionDenied."""
    held = hold_plan(plan)
    check_owner(held, by)
    return held


def _end_of(until: date) -> datetime:
    """Return the end of a day. Raises ValidationError for one that is over, or more than a year away."""
    today = timezone.localdate()
    if until < today:
        raise ValidationError({"until": "This day is over. Choose one that is still to come."})
    if until > today + LONGEST:
        raise ValidationError({"until": "A share lasts a year at most. You can share the plan again after that."})
    return timezone.make_aware(datetime.combine(until, time.max))


def _end_all(plan: ActionPlan, **of: Any) -> None:
    PlanShare.objects.filter(plan=plan, revoked_at__isnull=True, **of).update(revoked_at=timezone.now())


def _keep(share: PlanShare, by: Any) -> PlanShare:
    share.full_clean(exclude=["plan", "service", "created_by"], validate_constraints=False)
    share.save()
    with_whom = "a service" if share.service_id else "a guest"
    AuditEvent.note(action="plan.shared", record=share.plan, by=by, summary=f"With {with_whom}: {share.role}")
    if share.service_id:
        letters.plan_shared_with_service(share)
    return share
