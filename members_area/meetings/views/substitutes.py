"""What somebody sees who comes in a member's place: this one meeting, by a secret link and without an account."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from members_area.meetings.joining import OPEN, lead_on, let_through, state_of_door
from members_area.meetings.models import Paper, Substitute
from members_area.meetings.private_files import send_file
from members_area.meetings.running_order import running_order
from members_area.meetings.services.attendance import note_joined
from members_area.meetings.services.substitutes import substitute_of
from members_area.membership.views.links import from_a_link

View = Callable[..., HttpResponseBase]


def for_substitutes(view: View) -> View:
    """Answer whoever has a living link; to everybody else the page is not there (404)."""

    @from_a_link
    @wraps(view)
    def with_substitute(request: HttpRequest, token: str, **kwargs: Any) -> HttpResponse:
        substitute = substitute_of(token)
        if substitute is None:
            return _gone(request)
        return view(request, substitute, token=token, **kwargs)  # type: ignore[return-value]  # as the views say

    return with_substitute


@require_safe
@for_substitutes
def substitute_page(request: HttpRequest, substitute: Substitute, token: str) -> HttpResponseBase:
    """Show when and where the meeting is, its agenda, its papers and the way in."""
    meeting = substitute.registration.meeting
    state = state_of_door(meeting)
    context = {
        "substitute": substitute,
        "meeting": meeting,
        "member": substitute.registration.person,
        "slots": running_order(meeting),
        "state": state,
        "token": token,
    }
    response = render(request, "meetings/substitute.html", context)
    return let_through(response, meeting) if state == OPEN else response


@require_safe
@for_substitutes
def substitute_paper(request: HttpRequest, substitute: Substitute, token: str, pk: int) -> HttpResponseBase:
    """Send the newest version of an approved paper of this meeting."""
    of_meeting = Paper.objects.approved().filter(item__meeting=substitute.registration.meeting_id, pk=pk)
    paper = of_meeting.prefetch_related("versions").first()
    newest = next(iter(paper.versions.all()), None) if paper else None
    if newest is None:
        return _gone(request)
    return send_file(request, newest.file, filename=newest.filename)


@require_POST
@for_substitutes
def substitute_join(request: HttpRequest, substitute: Substitute, token: str) -> HttpResponseBase:
    """Note that the substitute comes in, and lead them to the meeting; before it is open, back to their page."""
    meeting = substitute.registration.meeting
    if state_of_door(meeting) != OPEN:
        return redirect("substitute_page", token)
    note_joined(meeting=meeting, person=None, substitute=substitute)
    return lead_on(meeting)


def _gone(request: HttpRequest) -> HttpResponse:
    return render(request, "meetings/substitute_gone.html", status=404)
