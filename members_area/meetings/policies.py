"""Who may. In which state is the services' question. The readers' half of it stands in querysets.py (`visible_to`)."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef
from django.http import Http404, HttpRequest

from core.access import is_on_team
from members_area.meetings.models import Group, Meeting
from members_area.membership.policies import current_membership

RUNS_MEETINGS = "meetings.change_meeting"  # editors, moderators and administrators run every group's meetings
JOINS = "meetings.join_meeting"  # moderators and administrators come in by /join/ without a seat


def may_run_group(user: Any, group: Group) -> bool:
    """Say whether somebody runs a group's meetings: the team's editors, and the group's chair and secretary."""
    if not user.is_authenticated:
        return False
    return _runs_all(user) or Group.objects.run_by(user).filter(pk=group.pk).exists()


def _runs_all(user: Any) -> bool:
    """Say whether somebody runs every group's meetings. What a member may do by permission is not looked up."""
    return is_on_team(user) and bool(user.has_perm(RUNS_MEETINGS))


def may_run(user: Any, meeting: Meeting) -> bool:
    """Say whether somebody runs a meeting."""
    return may_run_group(user, meeting.group)


def check_may_run(user: Any, meeting: Meeting) -> None:
    """Raise PermissionDenied for whoever does not run the meeting."""
    if not may_run(user, meeting):
        raise PermissionDenied


def may_join(request: HttpRequest, meeting: Meeting) -> bool:
    """Say whether somebody who reads a meeting comes in by /join/: its members, and the team's moderators."""
    return current_membership(request) is not None or request.user.has_perm(JOINS)


def readable_meeting(request: HttpRequest, pk: int) -> Meeting:
    """Return the meeting of an address. Raises Http404 where there is none that this person may read."""
    found = Meeting.objects.visible_to(request.user).select_related("group").filter(pk=pk).first()
    if found is None:
        raise Http404("There is no such meeting.")
    return found


def read_and_run(request: HttpRequest, pk: int) -> tuple[Meeting, bool]:
    """Return the meeting of an address, and whether this person runs it, in one query. Raises Http404 as above."""
    runs = Exists(Meeting.objects.run_by(request.user).filter(pk=OuterRef("pk")))
    readable = Meeting.objects.visible_to(request.user).select_related("group").annotate(runs=runs)
    found = readable.filter(pk=pk).first()
    if found is None:
        raise Http404("There is no such meeting.")
    return found, found.runs or _runs_all(request.user)


def meeting_to_run(request: HttpRequest, pk: int) -> Meeting:
    """Return the meeting of an address for whoever runs it. Raises Http404, or PermissionDenied for other readers."""
    meeting = readable_meeting(request, pk)
    check_may_run(request.user, meeting)
    return meeting
