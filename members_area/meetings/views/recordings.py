"""The recording of a meeting, for who reads the meeting, until its last day."""

from pathlib import PurePath

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from members_area.meetings.models import Meeting
from members_area.meetings.policies import readable_meeting
from members_area.meetings.private_files import content_type_of, send_file, size_of
from members_area.membership.policies import readers_only


@readers_only
@require_safe
def meeting_recording(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show the recording with its captions and transcript."""
    meeting = recorded_meeting(request, pk)
    context = {
        "meeting": meeting,
        "content_type": content_type_of(str(meeting.recording.name)),
        "size": size_of(meeting.recording),
        "captions_size": size_of(meeting.captions),
    }
    return render(request, "meetings/recording.html", context)


@readers_only
@require_safe
def meeting_recording_file(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Send the film itself, in parts where the browser asks for parts."""
    meeting = recorded_meeting(request, pk)
    return send_file(request, meeting.recording, filename=name_of(meeting, str(meeting.recording.name)))


@readers_only
@require_safe
def meeting_captions(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Send the captions of the recording."""
    meeting = recorded_meeting(request, pk)
    return send_file(request, meeting.captions, filename=name_of(meeting, "captions.vtt"))


def recorded_meeting(request: HttpRequest, pk: int) -> Meeting:
    """Return a meeting with a recording. Raises Http404 where there is none, or its last day is over."""
    meeting = readable_meeting(request, pk)
    if not meeting.has_recording:
        raise Http404("There is no recording of this meeting.")
    return meeting


def name_of(meeting: Meeting, kept_as: str) -> str:
    """Return the name under which a file of the recording is saved on a reader's machine."""
    day = timezone.localtime(meeting.starts_at).date().isoformat()
    return f"{slugify(meeting.title) or 'meeting'}-{day}{PurePath(kept_as).suffix.lower()}"
