"""The steps before a meeting that are taken once: asking for papers, and sending the agenda out."""

from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from members_area.meetings.emails import meetings as emails
from members_area.meetings.models import Meeting
from members_area.meetings.services.locking import hold_meeting
from members_area.membership.models import AuditEvent


@transaction.atomic
def call_for_papers(*, meeting: Meeting, by: Any) -> Meeting:
    """Ask the members for papers. Raises ValidationError where the meeting is not to come, or they were asked."""
    meeting = _to_come(meeting)
    if meeting.papers_called_at:
        raise ValidationError(f"Members were asked for papers on {_day(meeting.papers_called_at)}.")
    meeting.papers_called_at = timezone.now()
    meeting.save(update_fields=["papers_called_at"])
    AuditEvent.note(action="meeting.papers_called", record=meeting, by=by)
    emails.call_for_papers(meeting)
    return meeting


@transaction.atomic
def send_agenda(*, meeting: Meeting, by: Any) -> Meeting:
    """Tell the members that the agenda is out. A meeting that gets a new date may send it anew.

    Raises ValidationError where the meeting is not to come, nothing is on the agenda, or it went out before.
    """
    meeting = _to_come(meeting)
    if meeting.agenda_sent_at:
        raise ValidationError(f"The agenda went out on {_day(meeting.agenda_sent_at)}.")
    if not meeting.agenda.exists():
        raise ValidationError("There is nothing on the agenda yet.")
    meeting.agenda_sent_at = timezone.now()
    meeting.save(update_fields=["agenda_sent_at"])
    AuditEvent.note(action="meeting.agenda_sent", record=meeting, by=by)
    emails.agenda_out(meeting)
    return meeting


def _to_come(meeting: Meeting) -> Meeting:
    meeting = hold_meeting(meeting)
    if meeting.status != Meeting.Status.SCHEDULED or meeting.is_over:
        raise ValidationError("Only a meeting that is going ahead and still to come can do this.")
    return meeting


def _day(moment: datetime) -> str:
    return f"{timezone.localtime(moment):%-d %B %Y}"
