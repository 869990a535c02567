"""The checklist of a meeting."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from members_area.meetings.desk_steps import step_to_take, steps_of
from members_area.meetings.emails.sending import people_of
from members_area.meetings.models import Meeting, Paper, Registration
from members_area.meetings.services import minutes, planning, steps
from members_area.meetings.views.desk.access import FORM_METHODS, desk_page, runs_the_meeting, take

# What a button of the checklist does, and what is said afterwards.
ACTS: dict[str, tuple[Callable[..., Any], str]] = {
    "schedule": (planning.schedule, "The meeting is announced. Everybody who is invited gets an e-mail."),
    "call": (steps.call_for_papers, "Members are asked for papers."),
    "agenda": (steps.send_agenda, "The agenda is on its way to members."),
    "hold": (planning.hold, "It is noted that the meeting took place. The attendance sheet is filled in."),
    "begin": (minutes.begin, "The minutes are begun, with a part for each item of the agenda."),
    "close": (planning.close, "The meeting is on file."),
}


def later_meeting(meeting: Meeting) -> Meeting | None:
    """Return the group's next meeting after one, where its minutes are approved."""
    of_group = Meeting.objects.filter(group=meeting.group_id, starts_at__gt=meeting.starts_at)
    return of_group.exclude(status=Meeting.Status.CANCELLED).order_by("starts_at").first()


@runs_the_meeting
@require_safe
def desk(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Show what there is to do for a meeting, by when, and what has been done."""
    checklist = steps_of(meeting, later_meeting(meeting))
    return desk_page(request, meeting, "desk", steps=checklist, **_numbers_of(meeting))


def _numbers_of(meeting: Meeting) -> dict[str, Any]:
    """Return how many come and how many papers wait for approval."""
    accepted = Q(registrations__answer=Registration.Answer.ACCEPTED)
    waits = Q(agenda__papers__status=Paper.Status.SUBMITTED)
    return Meeting.objects.filter(pk=meeting.pk).aggregate(
        coming=Count("registrations", filter=accepted, distinct=True),
        waiting_papers=Count("agenda__papers", filter=waits, distinct=True),
    )


@runs_the_meeting
@require_http_methods(FORM_METHODS)
def desk_step(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Take a step of the checklist, where it can be taken now. Before one that sends letters, say to how many."""
    is_taken = request.method == "POST"
    key = (request.POST if is_taken else request.GET).get("step", "")
    step = step_to_take(meeting, key) if key in ACTS else None
    if step is None:
        messages.error(request, "This step cannot be taken now.")
    elif is_taken:
        act, done = ACTS[key]
        take(request, lambda: act(meeting=meeting, by=request.user), done)
    elif step.sends_letters:
        people = people_of(meeting).count()
        return desk_page(request, meeting, "desk", template="desk_step", step=step, people=people)
    return redirect("desk", meeting.pk)
