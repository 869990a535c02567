"""How a meeting is named outside its own page, where nothing beside the words says which group or which day."""

from datetime import datetime

from django.utils import timezone

from members_area.meetings.models import Meeting


def name_of(meeting: Meeting) -> str:
    """Return the title, with the name of the group where that is not the NWG."""
    return meeting.title if meeting.group.is_nwg else f"{meeting.group}: {meeting.title}"


def place_of(meeting: Meeting) -> str:
    """Return where people meet: the venue, or the way. A meeting that is both names both."""
    if not meeting.venue:
        return meeting.get_attendance_mode_display()
    is_both = meeting.attendance_mode == Meeting.Attendance.HYBRID
    return f"{meeting.venue}, and online" if is_both else meeting.venue


def time_of(starts_at: datetime, ends_at: datetime) -> str:
    """Return day and hours in UK time: "Tuesday 3 March 2026, 10:00 to 12:00"."""
    start, end = timezone.localtime(starts_at), timezone.localtime(ends_at)
    last = f"{end:%H:%M}" if start.date() == end.date() else f"{end:%A %-d %B %Y, %H:%M}"
    return f"{start:%A %-d %B %Y, %H:%M} to {last}"
