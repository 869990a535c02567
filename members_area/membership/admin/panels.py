"""What the register adds to "Waiting for you" on the dashboard."""

from datetime import timedelta

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from core.admin.panels import MOST, Line, Work
from core.models import MusicService
from members_area.membership.admin import decisions, member_actions, seats
from members_area.membership.models import Invitation, Membership, MembershipApplication
from members_area.membership.policies import SECRETARY
from members_area.membership.seat_states import with_seats

SOON = timedelta(days=7)


def applications_that_wait(request: HttpRequest) -> Work | None:
    """Applications that nobody has decided, the oldest first."""
    if not request.user.has_perm(SECRETARY):
        return None
    waiting = MembershipApplication.objects.waiting().select_related("service").order_by("created_at")
    lines = [
        Line(found.name, reverse(decisions.INSPECT, args=[found.pk]), found.service_label, found.created_at)
        for found in waiting[:MOST]
    ]
    count = waiting.count()
    heading = f"Applications to decide ({count})" if count else "Applications to decide"
    return Work(heading, lines, f"{reverse(decisions.INDEX)}?state=submitted", "All applications that wait")


def invitations_that_run_out(request: HttpRequest) -> Work | None:
    """Invitations that nobody has accepted and that end within a week."""
    if not request.user.has_perm(SECRETARY):
        return None
    soon = Invitation.objects.open().filter(
        expires_at__lte=timezone.now() + SOON, membership__status=Membership.Status.INVITED
    )
    lines = [
        Line(
            found.email,
            reverse(member_actions.INSPECT, args=[found.membership_id]),
            f"{found.membership.service}, runs out",
            found.expires_at,
        )
        for found in soon.select_related("membership__service").order_by("expires_at")[:MOST]
    ]
    return Work(
        "Invitations that run out this week",
        lines,
        f"{reverse(member_actions.INDEX)}?status=invited",
        "All invitations",
    )


def services_without_a_member(request: HttpRequest) -> Work | None:
    """Services that take part and have no member: nobody of theirs reads what the NWG does."""
    if not request.user.has_perm(SECRETARY):
        return None
    empty = with_seats(MusicService.objects.taking_part()).filter(members=0).order_by("name")
    lines = [
        Line(service.name, reverse(seats.SERVICE, args=[service.pk]), service.get_region_display())
        for service in empty[:MOST]
    ]
    count = empty.count()
    heading = f"Services without a member ({count})" if count else "Services without a member"
    return Work(heading, lines, f"{reverse(seats.INDEX)}?seats=none", "All services with both seats free")
