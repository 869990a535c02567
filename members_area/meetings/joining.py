"""Coming in: the address of a meeting stands nowhere but behind this door."""

from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.utils import timezone

from core.access import is_on_team
from members_area.meetings.models import Meeting, Registration
from members_area.meetings.policies import may_run

OPEN, EARLY, OVER, NONE, FULL = "open", "early", "over", "none", "full"
GOES_AHEAD = (Meeting.Status.SCHEDULED, Meeting.Status.HELD)


def state_of_door(meeting: Meeting) -> str:
    """Return whether one can come in now, and why not."""
    if meeting.is_open_to_join:
        return OPEN
    if meeting.status not in GOES_AHEAD or not meeting.is_online:
        return NONE
    if meeting.ends_at < timezone.now():
        return OVER
    return EARLY if timezone.now() < meeting.opens_at else NONE


def state_for(request: HttpRequest, meeting: Meeting) -> str:
    """Return the state of the door for a reader: where every place is taken, those who hold one come in."""
    state = state_of_door(meeting)
    return FULL if state == OPEN and not _has_room(request, meeting) else state


def _has_room(request: HttpRequest, meeting: Meeting) -> bool:
    """Where people meet in a room as well, the places are those of the room: online there is no end of them."""
    if meeting.capacity is None or meeting.attendance_mode != Meeting.Attendance.ONLINE:
        return True
    come = set(Registration.objects.filter(meeting=meeting).accepted().values_list("person", flat=True))
    has_place = request.user.pk in come or len(come) < meeting.capacity
    return has_place or is_on_team(request.user) or may_run(request.user, meeting)


def let_through(response: HttpResponse, meeting: Meeting) -> HttpResponse:
    """Let the form of a page lead on to the meeting: browsers ask the page's policy again when our answer redirects.

    Services send people from their own address on to one below it (zoom.us to us02web.zoom.us).
    """
    origins = origins_of(meeting.join_url)
    response._csp_update = {"form-action": origins}  # type: ignore[attr-defined]  # read by django-csp
    return response


def origins_of(url: str) -> list[str]:
    """Return the origin of an address and those below it."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2].encode("idna").decode("ascii")
    return [f"{parts.scheme}://{host}", f"{parts.scheme}://*.{host}"]


def is_a_door(url: str) -> bool:
    """Say whether a browser can be led to an address."""
    try:
        return all(origin.startswith(("https://", "http://")) for origin in origins_of(url))
    except ValueError:  # a name that no resolver takes
        return False


def lead_on(meeting: Meeting) -> HttpResponseRedirect:
    """Return the way to the meeting. The other site does not learn from which page somebody came."""
    response = redirect(meeting.join_url)
    response.headers["Referrer-Policy"] = "same-origin"
    return response
