"""Recordings of meetings: never without words, and never for longer than was said (brief.md, rule 8)."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.db import transaction
from django.db.models import Q
from django.db.models.fields.files import FieldFile
from django.utils import timezone

from members_area.meetings.models import Meeting
from members_area.meetings.services.locking import hold_meeting
from members_area.membership.models import AuditEvent

FIELDS = ["recording", "captions", "transcript", "recording_until"]
OTHERS = [field.name for field in Meeting._meta.fields if field.name not in FIELDS]
MAX_SIZE = 600 * 1024 * 1024  # two hours, as meeting programs save them
FILMS, CAPTIONS = (".mp4", ".webm"), (".vtt",)


@transaction.atomic
def save_recording(
    *,
    meeting: Meeting,
    by: Any,
    recording: File | None = None,
    captions: File | None = None,
    transcript: str = "",
    recording_until: date,
) -> Meeting:
    """Keep the recording of a meeting until a day; a file that is not given stays as it is. Raises ValidationError."""
    meeting = hold_meeting(meeting)
    if meeting.status not in Meeting.TOOK_PLACE:
        raise ValidationError("A recording belongs to a meeting that was held.")
    if recording_until < timezone.localdate():
        raise ValidationError({"recording_until": "This day is over. Choose a later one."})
    _check_kinds(recording, captions)
    replaced = _files(meeting, recording=recording, captions=captions)
    meeting.recording = recording or meeting.recording
    meeting.captions = captions or meeting.captions
    meeting.transcript, meeting.recording_until = transcript, recording_until
    if not meeting.recording:
        raise ValidationError({"recording": "Choose the file of the recording."})
    meeting.full_clean(exclude=OTHERS)
    meeting.save(update_fields=[*FIELDS, "changed_at"])
    _forget(replaced)
    AuditEvent.note(action="recording.kept", record=meeting, by=by, summary=f"Until {recording_until:%d %B %Y}")
    return meeting


@transaction.atomic
def remove_recording(*, meeting: Meeting, by: Any = None) -> Meeting:
    """Delete the recording, its captions and its transcript."""
    meeting = hold_meeting(meeting)
    old = [file for file in (meeting.recording, meeting.captions) if file]
    meeting.recording = meeting.captions = meeting.transcript = ""
    meeting.save(update_fields=[*FIELDS, "changed_at"])
    _forget(old)
    AuditEvent.note(action="recording.removed", record=meeting, by=by)
    return meeting


def remove_expired_recordings() -> int:
    """Delete what was to be there until a day that is over; return of how many meetings."""
    kept = ~Q(recording="") | ~Q(captions="") | ~Q(transcript="")
    expired = Meeting.objects.filter(kept, recording_until__lt=timezone.localdate())
    for meeting in expired:
        remove_recording(meeting=meeting)
    return len(expired)


def _check_kinds(recording: File | None, captions: File | None) -> None:
    """Raise ValidationError, by field, for what is not a film or not captions, or is too big to keep."""
    if recording and not (recording.name or "").lower().endswith(FILMS):
        raise ValidationError({"recording": "Choose an MP4 or WebM file."})
    if recording and recording.size > MAX_SIZE:
        raise ValidationError({"recording": f"This file is too big. The most is {MAX_SIZE // (1024 * 1024)} MB."})
    if captions and not (captions.name or "").lower().endswith(CAPTIONS):
        raise ValidationError({"captions": "Choose a WebVTT file: its name ends with .vtt."})


def _files(meeting: Meeting, **given: File | None) -> list[FieldFile]:
    """Return the stored files that the given ones take the place of."""
    return [getattr(meeting, name) for name, file in given.items() if file and getattr(meeting, name)]


def _forget(files: list[FieldFile]) -> None:
    """Delete files once the transaction is through: one that fails must leave them."""
    for file in files:
        storage, name = file.storage, str(file.name)
        transaction.on_commit(lambda storage=storage, name=name: storage.delete(name))  # type: ignore[misc]
