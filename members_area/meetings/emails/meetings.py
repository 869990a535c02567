"""What is written to the people of a meeting. The words stand in templates/meetings/emails/.

No e-mail holds the address to join or the passcode: each leads to the meeting's page. A letter is written once for each
state of the calendar entry: its key holds the sequence, which rises when date, place or state change.
"""

from collections.abc import Mapping
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from members_area.meetings.emails.sending import page, people_of, tell
from members_area.meetings.models import Meeting, Substitute
from members_area.meetings.wording import name_of, place_of, time_of
from members_area.membership.mail import queue_mail
from members_area.membership.models import MailKind


def scheduled(meeting: Meeting) -> None:
    """Tell the members that a meeting is announced."""
    _tell_members(meeting, "scheduled", MailKind.MEETINGS)


def call_for_papers(meeting: Meeting) -> None:
    """Ask the members for papers and for items of the agenda."""
    _tell_members(meeting, "call_for_papers", MailKind.MEETINGS)


def agenda_out(meeting: Meeting) -> None:
    """Tell the members that the agenda can be read."""
    _tell_members(meeting, "agenda_out", MailKind.MEETINGS)


def changed(meeting: Meeting, before: Mapping[str, Any]) -> None:
    """Tell everybody what is different; `before` holds the fields as they were."""
    _tell_everybody(meeting, "changed", {"differences": _differences(meeting, before)})


def rescheduled(meeting: Meeting) -> None:
    """Tell everybody the new date of a meeting that was put off."""
    _tell_everybody(meeting, "rescheduled", {})


def postponed(meeting: Meeting, words: str) -> None:
    """Tell everybody that a meeting is put off; `words` say why."""
    _tell_everybody(meeting, "postponed", {"words": _quoted(words)})


def cancelled(meeting: Meeting, words: str) -> None:
    """Tell everybody that a meeting is called off; `words` say why."""
    _tell_everybody(meeting, "cancelled", {"words": _quoted(words)})


def reminder(meeting: Meeting, people: QuerySet[Any], *, which: str, answer: str) -> int:
    """Remind `people`, who all gave the same `answer`, of a meeting; return how many letters that made.

    `which` is "week" or "day". The key holds the day: a meeting with a new date reminds anew.
    """
    day = timezone.localdate(meeting.starts_at)
    return tell(
        people,
        key=f"meeting-{meeting.pk}-reminder-{which}-{day:%Y%m%d}",
        kind=MailKind.REMINDERS,
        template="reminder",
        context={**_context(meeting), "answer": answer},
        link=page("meeting", meeting.pk),
    )


def _tell_members(meeting: Meeting, event: str, kind: MailKind, context: Mapping[str, Any] | None = None) -> None:
    tell(
        people_of(meeting),
        key=_key(meeting, event),
        kind=kind,
        template=event,
        context={**_context(meeting), **(context or {})},
        link=page("meeting", meeting.pk),
    )


def _tell_everybody(meeting: Meeting, event: str, context: Mapping[str, Any]) -> None:
    """Tell the members, and whoever comes in a member's place. These have no account: their letter has no link."""
    _tell_members(meeting, event, MailKind.MEETING_CHANGES, context)
    for substitute in _substitutes_of(meeting):
        queue_mail(
            key=f"{_key(meeting, event)}-for-substitute-{substitute.pk}",
            kind=MailKind.MEETING_CHANGES,
            to=substitute.email,
            template=f"meetings/{event}",
            context={**_context(meeting), **context, "person": None},
        )


def _substitutes_of(meeting: Meeting) -> QuerySet[Substitute]:
    """Return the substitutes of those who may come, in whichever state the meeting is."""
    sent = Substitute.objects.filter(registration__meeting=meeting, revoked_at__isnull=True)
    return sent.filter(registration__person__in=people_of(meeting))


def _key(meeting: Meeting, event: str) -> str:
    return f"meeting-{meeting.pk}-{event}-{meeting.calendar_sequence}"


def _context(meeting: Meeting) -> dict[str, Any]:
    return {
        "meeting": meeting,
        "name": name_of(meeting),
        "time": time_of(meeting.starts_at, meeting.ends_at),
        "day": f"{timezone.localtime(meeting.starts_at):%-d %B %Y}",
        "place": place_of(meeting),
    }


def _quoted(words: str) -> str:
    return "\n".join(f"> {line}" for line in words.splitlines())


def _differences(meeting: Meeting, before: Mapping[str, Any]) -> list[str]:
    was = Meeting(**before)
    pairs = [
        ("Date and time", time_of(meeting.starts_at, meeting.ends_at), time_of(was.starts_at, was.ends_at)),
        ("Title", meeting.title, was.title),
        ("How", meeting.get_attendance_mode_display(), was.get_attendance_mode_display()),
        ("Venue", meeting.venue or "none", was.venue or "none"),
    ]
    return [f"{what}: {now}. Before: {then}." for what, now, then in pairs if now != then]
