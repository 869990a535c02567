"""Meetings as calendar files (RFC 5545). They never hold the address to join or the passcode (domain-model: meetings).

The entry of a meeting keeps its identity for ever; its sequence rises when title, time, place or state change.
"""

from collections.abc import Iterable
from datetime import timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from accounts.mail import site_address
from members_area.meetings.emails.sending import page
from members_area.meetings.models import Meeting
from members_area.meetings.wording import name_of, place_of

UK = ZoneInfo("Europe/London")
STATUSES = {
    Meeting.Status.POSTPONED: "TENTATIVE",
    Meeting.Status.CANCELLED: "CANCELLED",
}
HOW_OFTEN = timedelta(hours=6)  # when a calendar program should ask again


def calendar_of(meetings: Iterable[Meeting], *, name: str = "") -> Calendar:
    """Return a calendar of meetings in UK time, with the rules of both clock changes."""
    calendar = Calendar()
    calendar.add("prodid", "-//National Music Services Working Group on Inclusion//Meetings//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    if name:
        calendar.add("x-wr-calname", name)
        calendar.add("refresh-interval", HOW_OFTEN, parameters={"VALUE": "DURATION"})
    for meeting in meetings:
        calendar.add_component(entry_of(meeting))
    calendar.add_missing_timezones()
    return calendar


def entry_of(meeting: Meeting) -> Event:
    """Return the entry of one meeting; it leads to the meeting's page."""
    address = page("meeting", meeting.pk)
    entry = Event()
    entry.add("uid", f"{meeting.uid}@{urlsplit(site_address('/')).hostname}")
    entry.add("sequence", meeting.calendar_sequence)
    entry.add("dtstamp", meeting.changed_at)
    entry.add("last-modified", meeting.changed_at)
    entry.add("dtstart", meeting.starts_at.astimezone(UK))
    entry.add("dtend", meeting.ends_at.astimezone(UK))
    entry.add("summary", _summary(meeting))
    entry.add("description", f"Agenda, papers and the way in: {address}")
    entry.add("url", address)
    entry.add("status", STATUSES.get(Meeting.Status(meeting.status), "CONFIRMED"))
    entry.add("location", place_of(meeting))
    return entry


def _summary(meeting: Meeting) -> str:
    """Return the name, with the state before it where it does not go ahead: many programs show only this."""
    is_off = meeting.status in STATUSES
    return f"{meeting.get_status_display()}: {name_of(meeting)}" if is_off else name_of(meeting)
