"""When and where a meeting is: changing it, a new date, putting it off, calling it off."""

from copy import copy
from functools import partial
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from members_area.meetings.forms.as_it_stood import changed_in
from members_area.meetings.forms.desk import MeetingForm, NewDateForm, ReasonForm
from members_area.meetings.models import Meeting
from members_area.meetings.services import planning
from members_area.meetings.views.desk.access import FORM_METHODS, desk_page, runs_the_meeting
from members_area.membership.forms import accepted

Status = Meeting.Status


@runs_the_meeting
@require_http_methods(FORM_METHODS)
def desk_details(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Change a meeting; members are told by the service where it concerns them."""
    form = MeetingForm(request.POST or None, instance=copy(meeting))  # the page shows the meeting as it is kept
    if request.method == "POST" and accepted(
        form, lambda **typed: planning.change(meeting=meeting, by=request.user, **changed_in(form))
    ):
        messages.success(request, "The meeting is changed.")
        return redirect("desk_details", meeting.pk)
    can = {
        "postpone": meeting.may_become(Status.POSTPONED) and not meeting.is_over,
        "cancel": meeting.may_become(Status.CANCELLED),
        "change": meeting.status in Meeting.OPEN,
    }
    return desk_page(request, meeting, "desk_details", form=form, can=can)


@runs_the_meeting
@require_http_methods(FORM_METHODS)
def desk_new_date(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Give a postponed meeting its new date and tell everybody."""
    if meeting.status != Status.POSTPONED:
        messages.error(request, "Only a postponed meeting gets a new date here.")
        return redirect("desk", meeting.pk)
    form = NewDateForm(request.POST or None)
    if request.method == "POST" and accepted(form, partial(planning.schedule, meeting=meeting, by=request.user)):
        messages.success(request, "The new date is set. Everybody who is invited gets an e-mail.")
        return redirect("desk", meeting.pk)
    return desk_page(request, meeting, "desk_details", template="desk_new_date", form=form)


@runs_the_meeting
@require_http_methods(FORM_METHODS)
def desk_postpone(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Put a meeting off, with a reason that everybody reads."""
    done = "The meeting is postponed. Everybody who is invited gets an e-mail."
    return _call_off(request, meeting, Status.POSTPONED, planning.postpone, done)


@runs_the_meeting
@require_http_methods(FORM_METHODS)
def desk_cancel(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Call a meeting off, with a reason that everybody reads."""
    done = "The meeting is cancelled. Everybody who was invited to it gets an e-mail."
    return _call_off(request, meeting, Status.CANCELLED, planning.cancel, done)


def _call_off(request: HttpRequest, meeting: Meeting, status: Status, act: Any, done: str) -> HttpResponseBase:
    if not meeting.may_become(status):
        messages.error(request, f"This meeting is {meeting.get_status_display().lower()}.")
        return redirect("desk_details", meeting.pk)
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and accepted(form, partial(act, meeting=meeting, by=request.user)):
        messages.success(request, done)
        return redirect("desk", meeting.pk)
    is_for_good = status == Status.CANCELLED
    return desk_page(request, meeting, "desk_details", template="call_off", form=form, is_for_good=is_for_good)
