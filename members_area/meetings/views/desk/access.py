"""What every page of the desk shares: whom it answers, its menu, and how a refusal is shown."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render

from members_area.meetings.models import Meeting
from members_area.meetings.policies import meeting_to_run
from members_area.membership.policies import View, hold_seat, readers_only

FORM_METHODS = ["GET", "HEAD", "POST"]
# The pages of the desk, in the order of the work.
SECTIONS = (
    ("desk", "Checklist"),
    ("desk_details", "When and where"),
    ("desk_agenda", "Agenda"),
    ("desk_papers", "Papers"),
    ("desk_people", "People"),
    ("desk_attendance", "Attendance"),
    ("desk_minutes", "Minutes"),
    ("desk_record", "Decisions and actions"),
    ("desk_recording", "Recording"),
)


def runs_the_meeting(view: View) -> View:
    """Give a view the meeting of its address, for whoever runs it; others are answered 403 or 404.

    Nobody's seat ends between the question and what they write.
    """

    @readers_only
    @wraps(view)
    def for_who_runs_it(request: HttpRequest, pk: int, **kwargs: Any) -> HttpResponseBase:
        if request.method != "POST":
            return view(request, meeting_to_run(request, pk), **kwargs)
        with transaction.atomic():
            hold_seat(request.user)
            return view(request, meeting_to_run(request, pk), **kwargs)

    return for_who_runs_it


def desk_page(
    request: HttpRequest, meeting: Meeting, section: str, *, template: str = "", **context: Any
) -> HttpResponse:
    """Show a page of the desk under its menu. `section` is its entry there; a form that was refused is 422."""
    shared = {"meeting": meeting, "desk_sections": SECTIONS, "desk_section": section}
    status = 422 if request.method == "POST" else 200
    return render(request, f"meetings/desk/{template or section}.html", {**shared, **context}, status=status)


def take(request: HttpRequest, act: Callable[[], object], done: str) -> None:
    """Do something that a button asks for, and say that it was done, or why not."""
    try:
        act()
        messages.success(request, done)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
