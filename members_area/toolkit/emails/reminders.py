"""Asking members to update their service's plan before the NWG meets. The words stand in templates/toolkit/emails/."""

from datetime import timedelta

from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils import timezone

from accounts.mail import site_address
from members_area.meetings.models import Meeting
from members_area.membership.mail import queue_mail
from members_area.membership.models import MailKind, Membership
from members_area.toolkit.models import ActionPlan, ProgressUpdate
from members_area.toolkit.quarters import quarter_of

BEFORE = timedelta(days=14)


def remind_of_plans() -> int:
    """Write to the members of each service whose active plan has no update this quarter, before the next NWG meeting.

    Once for each meeting and person, however often this runs; return how many letters were written.
    """
    meeting = _next_meeting()
    if meeting is None:
        return 0
    plans = _not_updated()
    members = Membership.objects.current().filter(service__in=plans).select_related("person")
    return sum(_remind(meeting, plans[member.service_id], member) for member in members)


def _next_meeting() -> Meeting | None:
    soon = Meeting.objects.filter(
        group__classification="nwg",
        status=Meeting.Status.SCHEDULED,
        starts_at__gt=timezone.now(),
        starts_at__lte=timezone.now() + BEFORE,
    )
    return soon.order_by("starts_at").first()


def _not_updated() -> dict[int, ActionPlan]:
    """Return the active plans without an update this quarter, by the keys of their services."""
    updated = ProgressUpdate.objects.filter(plan=OuterRef("pk"), quarter=quarter_of())
    active = ActionPlan.objects.filter(~Exists(updated), status=ActionPlan.Status.ACTIVE)
    return {plan.service_id: plan for plan in active}


def _remind(meeting: Meeting, plan: ActionPlan, member: Membership) -> bool:
    link = site_address(reverse("plan_update", args=[plan.pk]))
    made = queue_mail(
        key=f"plan-{plan.pk}-before-meeting-{meeting.pk}-for-{member.person_id}",
        kind=MailKind.TOOLKIT,
        to=member.person.email,  # type: ignore[union-attr]  # who is a member today is a person
        template="toolkit/plan_reminder",
        context={"person": member.person, "plan": plan, "meeting": meeting, "link": link},
        person=member.person,
    )
    return made is not None
