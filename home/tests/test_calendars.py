"""Calendar files: a strict parse, UK time on either side of both clock changes, and updates that move the entry."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from icalendar import Calendar

from home.testing import make_event

pytestmark = pytest.mark.django_db
UK = ZoneInfo("Europe/London")


def parse(address: str) -> Calendar:
    response = Client().get(address)
    assert (response.status_code, response["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    return Calendar.from_ical(response.content)


@pytest.mark.parametrize(
    ("local", "utc_hour"),
    [
        (datetime(2026, 3, 28, 10, tzinfo=UK), 10),  # the day before summer time begins
        (datetime(2026, 3, 29, 10, tzinfo=UK), 9),
        (datetime(2026, 10, 24, 10, tzinfo=UK), 9),  # the day before it ends
        (datetime(2026, 10, 25, 10, tzinfo=UK), 10),
    ],
)
def test_ten_in_the_morning_stays_ten_in_the_morning(home: object, local: datetime, utc_hour: int) -> None:
    event = make_event(starts_at=local)
    (entry,) = parse(f"/calendar/events/{event.pk}.ics").walk("VEVENT")
    assert entry["DTSTART"].params["TZID"] == "Europe/London"
    assert entry.decoded("DTSTART").astimezone(UTC).hour == utc_hour
    assert entry.decoded("DTSTART").hour == 10
    assert entry.decoded("DTEND") - entry.decoded("DTSTART") == timedelta(hours=2)


def test_the_file_carries_its_time_zone(home: object) -> None:
    event = make_event()
    zones = parse(f"/calendar/events/{event.pk}.ics").walk("VTIMEZONE")
    assert [str(zone["TZID"]) for zone in zones] == ["Europe/London"]
    assert {part.name for part in zones[0].subcomponents} == {"STANDARD", "DAYLIGHT"}


def test_a_moved_event_moves_its_entry(home: object) -> None:
    event = make_event()
    (before,) = parse(f"/calendar/events/{event.pk}.ics").walk("VEVENT")
    event.starts_at += timedelta(days=1)
    event.ends_at += timedelta(days=1)
    event.save()
    (after,) = parse(f"/calendar/events/{event.pk}.ics").walk("VEVENT")
    assert before["UID"] == after["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)


def test_saving_without_a_change_leaves_the_sequence(home: object) -> None:
    event = make_event()
    event.summary = "Other words"
    event.save()
    event.refresh_from_db()
    assert event.calendar_sequence == 0


def test_a_cancelled_event_says_so(home: object) -> None:
    event = make_event(status="cancelled")
    (entry,) = parse(f"/calendar/events/{event.pk}.ics").walk("VEVENT")
    assert entry["STATUS"] == "CANCELLED"


def test_the_feed_holds_what_is_to_come_and_a_year_behind(home: object) -> None:
    now = datetime.now(tz=UK)
    make_event("To come", starts_at=now + timedelta(days=30))
    make_event("A month ago", starts_at=now - timedelta(days=30))
    make_event("Long ago", starts_at=now - timedelta(days=500))
    make_event("A draft", live=False)
    feed = parse("/calendar/events.ics")
    assert [str(entry["SUMMARY"]) for entry in feed.walk("VEVENT")] == ["A month ago", "To come"]
    assert str(feed["X-WR-CALNAME"]) == "NWG events"


def test_odd_titles_do_not_break_the_file(home: object) -> None:
    event = make_event("Semi; comma, \\ and\nnewline 🎻", summary="BEGIN:VEVENT\nEND:VCALENDAR")
    entries = parse(f"/calendar/events/{event.pk}.ics").walk("VEVENT")
    assert len(entries) == 1
