"""The working group and its Task & Finish groups: all members know what there is; what a group does is for its own."""

from typing import Any

from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from core.access import visible_pages
from members_area.meetings.models import Decision, Group, GroupMembership, Meeting
from members_area.membership.policies import readers_only

LATEST = 12


@readers_only
@require_safe
def groups(request: HttpRequest) -> HttpResponseBase:
    """List every group with its purpose: those at work, those that are proposed, and those that have concluded."""
    now = Prefetch("memberships", GroupMembership.objects.current().select_related("person"), to_attr="people_now")
    found = list(Group.objects.visible_to(request.user).prefetch_related(now))
    for group in found:
        group.is_mine = any(row.person_id == request.user.pk for row in group.people_now)
    states = [(state.label, [group for group in found if group.status == state]) for state in _order()]
    return render(request, "meetings/groups.html", {"states": [pair for pair in states if pair[1]]})


@readers_only
@require_safe
def group(request: HttpRequest, slug: str) -> HttpResponseBase:
    """Show a group to every member, and its meetings to those who may read them."""
    seen = Group.objects.visible_to(request.user).select_related("set_up_by__meeting", "reports_at__group")
    shown = seen.filter(slug=slug).first()
    if shown is None:
        raise Http404("There is no such group.")
    rows = list(shown.memberships.select_related("person").order_by("-end_on", "start_on", "pk"))
    now = {row.pk for row in rows if _is_in_it(row)}
    meetings = Meeting.objects.visible_to(request.user)
    context = {
        "group": shown,
        "people": _in_order_of_role(row for row in rows if row.pk in now),
        "before": [row for row in rows if row.pk not in now],
        "meetings": meetings.filter(group=shown).order_by("-starts_at")[:LATEST],
        "outputs": visible_pages(shown.outputs.all(), request.user),
        **_readable_ends(request, shown),
    }
    return render(request, "meetings/group.html", context)


def _order() -> tuple[Group.Status, ...]:
    return (Group.Status.ACTIVE, Group.Status.PROPOSED, Group.Status.CONCLUDED)


def _is_in_it(row: GroupMembership) -> bool:
    return row.end_on is None or row.end_on > timezone.localdate()


def _in_order_of_role(rows: Any) -> list[GroupMembership]:
    roles = list(GroupMembership.Role.values)
    return sorted(rows, key=lambda row: roles.index(row.role))


def _readable_ends(request: HttpRequest, shown: Group) -> dict[str, Any]:
    """Return the decision that set a group up and the meeting to which it reports, where this person may read them."""
    set_up = Decision.objects.visible_to(request.user).filter(pk=shown.set_up_by_id).exists()
    reports = Meeting.objects.visible_to(request.user).filter(pk=shown.reports_at_id).exists()
    return {"set_up_by": shown.set_up_by if set_up else None, "reports_at": shown.reports_at if reports else None}
