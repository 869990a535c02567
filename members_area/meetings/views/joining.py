"""The page "Join": it says when it opens, and then lets members in."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from members_area.meetings.joining import OPEN, lead_on, let_through, state_for
from members_area.meetings.models import Meeting
from members_area.meetings.policies import may_join, readable_meeting
from members_area.meetings.services.attendance import note_joined
from members_area.membership.policies import current_membership, readers_only


@readers_only
@require_http_methods(["GET", "HEAD", "POST"])
def meeting_join(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Say when the meeting opens; once it is open, note who comes in and lead them there."""
    meeting = readable_meeting(request, pk)
    if not may_join(request, meeting):
        raise PermissionDenied
    state = state_for(request, meeting)
    if request.method == "POST" and state == OPEN:
        note_joined(meeting=meeting, person=request.user)
        return lead_on(meeting)
    return _door(request, meeting, state)


def _door(request: HttpRequest, meeting: Meeting, state: str) -> HttpResponse:
    """Show the door. A button that was pressed too early or too late is refused: 403."""
    context = {"meeting": meeting, "state": state, "own": current_membership(request)}
    response = render(request, "meetings/join.html", context, status=403 if request.method == "POST" else 200)
    response.headers["Referrer-Policy"] = "same-origin"
    return let_through(response, meeting) if state == OPEN else response
