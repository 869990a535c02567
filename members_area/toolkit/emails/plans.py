"""Letters about action plans. The words stand in templates/toolkit/emails/.

No letter holds words of a plan beside its title: the page has them, for as long as somebody may read it.
"""

from typing import Any

from django.contrib.auth import get_user_model

from members_area.meetings.emails.sending import page
from members_area.membership.mail import queue_mail
from members_area.membership.models import MailKind, Membership
from members_area.membership.tokens import hash_of
from members_area.toolkit.models import PlanShare, StuckFlag


def plan_shared_with_guest(share: PlanShare, token: str) -> None:
    """Send somebody the secret link to a plan."""
    queue_mail(
        key=f"plan-share-{share.pk}-{hash_of(token)[:16]}",
        kind=MailKind.PLAN,
        to=share.email,
        template="toolkit/plan_shared_guest",
        context={**_about(share), "link": page("shared_plan", token)},
    )


def plan_shared_with_service(share: PlanShare) -> None:
    """Tell the members of another service that they may read a plan."""
    for person in _members_of(share.service):
        queue_mail(
            key=f"plan-share-{share.pk}-for-{person.pk}",
            kind=MailKind.TOOLKIT,
            to=person.email,
            person=person,
            template="toolkit/plan_shared_service",
            context={**_about(share), "person": person, "link": page("plan", share.plan_id)},
        )


def stuck_answered(flag: StuckFlag) -> None:
    """Send the team's answer to who asked, or, where they have no seat there any more, to the service's members."""
    members = list(_members_of(flag.plan.service_id))
    for person in [person for person in members if person.pk == flag.raised_by_id] or members:
        queue_mail(
            key=f"stuck-{flag.pk}-answered-for-{person.pk}",
            kind=MailKind.TOOLKIT,
            to=person.email,
            person=person,
            template="toolkit/stuck_answered",
            context={"flag": flag, "person": person, "link": page("plan_stuck", flag.plan_id)},
        )


def _about(share: PlanShare) -> dict[str, Any]:
    return {"share": share, "plan": share.plan, "service": share.plan.service}


def _members_of(service: Any) -> Any:
    seats = Membership.objects.current().filter(service=service)
    return get_user_model().objects.filter(pk__in=seats.values("person"))
