"""Keeping the recording of a meeting, with its words, until a day."""

from datetime import timedelta
from functools import partial

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from members_area.meetings.forms.desk import RecordingForm
from members_area.meetings.models import Meeting
from members_area.meetings.services import recordings as services
from members_area.meetings.views.desk.access import FORM_METHODS, desk_page, runs_the_meeting, take
from members_area.membership.forms import accepted

IS_KEPT_FOR = timedelta(days=90)


@runs_the_meeting
@require_http_methods(FORM_METHODS)
def desk_recording(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Keep a recording with captions or a transcript, or change what is kept."""
    until = meeting.recording_until if meeting.has_recording else timezone.localdate() + IS_KEPT_FOR
    initial = {"transcript": meeting.transcript, "recording_until": until}
    form = RecordingForm(request.POST or None, request.FILES or None, initial=initial)
    if request.method == "POST" and accepted(form, partial(services.save_recording, meeting=meeting, by=request.user)):
        messages.success(request, "The recording is kept.")
        return redirect("desk_recording", meeting.pk)
    takes_one = meeting.status in Meeting.TOOK_PLACE
    return desk_page(request, meeting, "desk_recording", form=form, takes_one=takes_one)


@runs_the_meeting
@require_POST
def desk_recording_remove(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Delete the recording before its last day."""
    words = "The recording, its captions and its transcript are deleted."
    take(request, lambda: services.remove_recording(meeting=meeting, by=request.user), words)
    return redirect("desk_recording", meeting.pk)
