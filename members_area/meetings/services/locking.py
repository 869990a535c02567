"""Holding a meeting while something of it changes. Meetings come first, in the order of their keys, and then what hangs
on them: so nobody waits in a circle.
"""

from django.db.models import QuerySet

from members_area.meetings.models import Meeting, Minutes


def hold_meetings(meetings: QuerySet[Meeting]) -> list[Meeting]:
    """Return meetings as they are now, held until the caller's transaction is through."""
    return list(meetings.select_for_update(of=("self",)).select_related("group").order_by("pk"))


def hold_meeting(meeting: Meeting | int) -> Meeting:
    """Return one meeting (or that of a key), held as well."""
    key = meeting if isinstance(meeting, int) else meeting.pk
    return Meeting.objects.select_for_update(of=("self",)).select_related("group").get(pk=key)


def hold_minutes(minutes: Minutes) -> Minutes:
    """Return minutes as they are now, held after their meeting."""
    hold_meeting(minutes.meeting_id)
    return _now(minutes)


def hold_minutes_at(minutes: Minutes, at: Meeting) -> tuple[Minutes, Meeting]:
    """Return minutes and the meeting that is to approve them, as they are now, held after both meetings."""
    held = hold_meetings(Meeting.objects.filter(pk__in=[minutes.meeting_id, at.pk]))
    return _now(minutes), next(meeting for meeting in held if meeting.pk == at.pk)


def _now(minutes: Minutes) -> Minutes:
    return Minutes.objects.select_for_update(of=("self",)).select_related("meeting__group").get(pk=minutes.pk)
