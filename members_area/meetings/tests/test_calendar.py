"""Calendar files of meetings: a strict parse, UK time through both clock changes, nothing secret, and a feed that dies."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from django.utils import timezone
from icalendar import Calendar, Event

from core.testing import make_user
from members_area.meetings.calendars import calendar_of
from members_area.meetings.models import CalendarToken, Meeting
from members_area.meetings.services import calendar_tokens, planning
from members_area.meetings.testing import make_group, make_meeting, make_past_meeting, put_in_group
from members_area.membership import services
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.testing import make_member, make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]
UK = ZoneInfo("Europe/London")
MY_CALENDAR = "/members/calendar/"
RESET = "/members/calendar/new/"
DELETE = "/members/calendar/delete/"


def feed_of(token: str) -> str:
    return f"/calendar/members/{token}.ics"


def entries(response: Any) -> list[Event]:
    assert (response.status_code, response["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    calendar = Calendar.from_ical(response.content)
    assert isinstance(calendar, Calendar)
    return [entry for entry in calendar.walk("VEVENT") if isinstance(entry, Event)]


def names(token: str) -> list[str]:
    return [str(entry["SUMMARY"]) for entry in entries(Client().get(feed_of(token)))]


def new_token(membership: Membership) -> str:
    return calendar_tokens.make(membership=membership, by=membership.person)


def one(meeting: Meeting, client: Client | None = None) -> Event:
    (entry,) = entries((client or make_member()).get(f"/members/meetings/{meeting.pk}/meeting.ics"))
    return entry


# One meeting.


@pytest.mark.parametrize(
    ("local", "utc_hour"),
    [
        (datetime(2027, 3, 27, 10, tzinfo=UK), 10),  # the day before summer time begins
        (datetime(2027, 3, 28, 10, tzinfo=UK), 9),
        (datetime(2027, 10, 30, 10, tzinfo=UK), 9),  # the day before it ends
        (datetime(2027, 10, 31, 10, tzinfo=UK), 10),
    ],
)
def test_ten_in_the_morning_stays_ten_in_the_morning(local: datetime, utc_hour: int) -> None:
    entry = one(make_meeting(starts_at=local))
    for name, hours in (("DTSTART", 0), ("DTEND", 2)):
        assert entry[name].params["TZID"] == "Europe/London"
        assert entry.decoded(name).hour == 10 + hours
        assert entry.decoded(name).astimezone(UTC).hour == utc_hour + hours


def test_the_file_carries_the_rules_of_both_clock_changes() -> None:
    lines = calendar_of([make_meeting()]).to_ical().decode()
    calendar = Calendar.from_ical(lines)
    (zone,) = calendar.walk("VTIMEZONE")
    assert zone["TZID"] == "Europe/London"
    assert {part.name for part in zone.subcomponents} == {"STANDARD", "DAYLIGHT"}
    assert (str(calendar["VERSION"]), str(calendar["METHOD"])) == ("2.0", "PUBLISH")
    assert all(len(line.encode()) <= 75 for line in lines.split("\r\n"))


def test_an_entry_says_what_when_and_where_and_leads_to_the_page() -> None:
    meeting = make_meeting(title="Spring, and fees; together", venue="Town Hall, Leeds", attendance_mode="in-person")
    entry = one(meeting)
    address = f"http://testserver/members/meetings/{meeting.pk}/"
    assert str(entry["SUMMARY"]) == "Spring, and fees; together"
    assert str(entry["LOCATION"]) == "Town Hall, Leeds"
    assert str(entry["URL"]) == address
    assert address in str(entry["DESCRIPTION"])
    assert str(entry["UID"]) == f"{meeting.uid}@testserver"
    assert str(entry["STATUS"]) == "CONFIRMED"
    assert entry.decoded("DTSTAMP") == entry.decoded("LAST-MODIFIED") == meeting.changed_at.replace(microsecond=0)


@pytest.mark.parametrize(
    ("mode", "venue", "place"),
    [
        ("online", "", "Online"),
        ("in-person", "Leeds", "Leeds"),
        ("hybrid", "Leeds", "Leeds, and online"),
        ("hybrid", "", "In person and online"),
    ],
)
def test_the_place_is_the_venue_or_the_way(mode: str, venue: str, place: str) -> None:
    assert str(one(make_meeting(attendance_mode=mode, venue=venue))["LOCATION"]) == place


def test_a_moved_meeting_moves_its_entry() -> None:
    meeting = make_meeting()
    before = one(meeting)
    later = meeting.starts_at + timedelta(days=1)
    planning.change(meeting=meeting, by=None, starts_at=later, ends_at=later + timedelta(hours=2))
    after = one(meeting)
    assert before["UID"] == after["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)
    assert after.decoded("DTSTART") == later.replace(microsecond=0)


@pytest.mark.parametrize(
    ("step", "status", "words"),
    [(planning.postpone, "TENTATIVE", "Postponed: "), (planning.cancel, "CANCELLED", "Cancelled: ")],
)
def test_calling_off_shows_in_the_calendar(step: Any, status: str, words: str) -> None:
    meeting = make_meeting(title="Fees")
    step(meeting=meeting, by=None)
    entry = one(meeting)
    assert (str(entry["STATUS"]), str(entry["SUMMARY"]), entry["SEQUENCE"]) == (status, f"{words}Fees", 1)


def test_a_draft_has_no_file_even_for_those_who_plan_it() -> None:
    meeting = make_meeting(status="draft")
    editor = signed_in(make_user(groups=("Editors",)))
    assert editor.get(f"/members/meetings/{meeting.pk}/meeting.ics").status_code == 404


def test_a_member_outside_a_task_and_finish_group_finds_no_file_of_its_meeting() -> None:
    meeting = make_meeting(make_group())
    assert make_member().get(f"/members/meetings/{meeting.pk}/meeting.ics").status_code == 404


# The feed.


def test_the_feed_needs_no_sign_in_and_no_cache_or_search_engine_keeps_it() -> None:
    make_meeting(title="Spring")
    response = Client().get(feed_of(new_token(make_membership())))
    assert [str(entry["SUMMARY"]) for entry in entries(response)] == ["Spring"]
    assert {"private", "no-store"} <= set(response["Cache-Control"].replace(" ", "").split(","))
    assert response["X-Robots-Tag"] == "noindex"


def test_the_feed_holds_what_its_member_reads_of_the_last_year_and_to_come() -> None:
    own, other = make_group("Fees"), make_group("Strings")
    seat = make_membership()
    put_in_group(own, seat.person, role="chair")
    make_meeting(own, title="Own")
    make_meeting(own, title="Own draft", status="draft")
    make_meeting(other, title="Of others")
    make_past_meeting(title="Last summer", days=200)
    make_past_meeting(title="Long ago", days=400)
    make_meeting(title="Next")
    make_meeting(title="Planned", status="draft")
    assert sorted(names(new_token(seat))) == ["Fees: Own", "Last summer", "Next"]


def test_neither_address_to_join_nor_passcode_stands_in_any_file() -> None:
    meeting = make_meeting(join_url="https://meet.example.org/secret-room", passcode="sesame-77")
    seat = make_membership()
    for response in (
        Client().get(feed_of(new_token(seat))),
        signed_in(seat.person).get(f"/members/meetings/{meeting.pk}/meeting.ics"),
    ):
        assert len(entries(response)) == 1
        unfolded = response.content.replace(b"\r\n ", b"")
        assert b"secret-room" not in unfolded
        assert b"sesame" not in unfolded


def suspend(seat: Membership) -> None:
    services.suspend(membership=seat, reason="A pause", by=None)


def end(seat: Membership) -> None:
    services.end(membership=seat, reason="Moved on", by=None)


def service_leaves(seat: Membership) -> None:
    services.close_service(service=seat.service, reason="Closed", by=None)


def reset(seat: Membership) -> None:
    calendar_tokens.reset(membership=seat, by=None)


def delete(seat: Membership) -> None:
    calendar_tokens.end(membership=seat, by=None)


@pytest.mark.parametrize("what_happens", [suspend, end, service_leaves, reset, delete])
def test_the_feed_dies_at_once(what_happens: Any) -> None:
    make_meeting(title="Planted")
    seat = make_membership()
    token = new_token(seat)
    assert names(token) == ["Planted"]
    what_happens(seat)
    response = Client().get(feed_of(token))
    assert response.status_code == 404
    assert b"Planted" not in response.content


def test_who_comes_back_from_a_pause_has_the_feed_again() -> None:
    seat = make_membership()
    token = new_token(seat)
    suspend(seat)
    seat.refresh_from_db()
    services.reinstate(membership=seat, by=None)
    assert Client().get(feed_of(token)).status_code == 200


@pytest.mark.parametrize("token", ["x", "a" * 500, "%00", "..", "%ff"])
def test_an_address_that_is_none_of_ours_is_not_there(token: str) -> None:
    assert Client().get(feed_of(token)).status_code == 404


def test_the_feed_takes_no_other_method() -> None:
    token = new_token(make_membership())
    assert Client().head(feed_of(token)).status_code == 200
    assert Client().post(feed_of(token)).status_code == 405


def test_only_a_hash_is_kept_and_the_day_of_use_is_written_once_a_day(django_assert_num_queries: Any) -> None:
    token = new_token(make_membership())
    kept = CalendarToken.objects.get()
    assert token not in kept.token_hash
    assert kept.last_used_on is None
    assert names(token) == []
    kept.refresh_from_db()
    assert kept.last_used_on == timezone.localdate()
    with django_assert_num_queries(1):
        calendar_tokens.open_calendar(token)


def test_the_feed_asks_no_more_for_thirty_meetings_than_for_three(django_assert_max_num_queries: Any) -> None:
    token = new_token(make_membership())
    names(token)
    for count in (3, 27):
        for _ in range(count):
            make_meeting()
        with django_assert_max_num_queries(6):
            names(token)


# The page.


def address_on(response: Any) -> str:
    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]
    return str(response.context["address"])


def path_of(address: str) -> str:
    return address.removeprefix("http://testserver")


def test_a_member_makes_an_address_and_sees_it_once() -> None:
    client = make_member()
    assert "Make my address" in client.get(MY_CALENDAR).content.decode()
    response = client.post(MY_CALENDAR)
    address = address_on(response)
    assert f'value="{address}"' in response.content.decode()
    assert Client().get(path_of(address)).status_code == 200
    page = client.get(MY_CALENDAR).content.decode()
    assert "You have a private address" in page
    assert address not in page
    assert AuditEvent.objects.filter(action="calendar.made").count() == 1


def test_making_a_second_one_is_refused_in_words_and_the_first_still_works() -> None:
    client = make_member()
    first = address_on(client.post(MY_CALENDAR))
    response = client.post(MY_CALENDAR, follow=True)
    assert "You have an address already." in response.content.decode()
    assert Client().get(path_of(first)).status_code == 200
    assert CalendarToken.objects.count() == 1


def test_a_new_address_takes_the_place_of_the_old_one() -> None:
    client = make_member()
    old, new = address_on(client.post(MY_CALENDAR)), address_on(client.post(RESET))
    assert [Client().get(path_of(address)).status_code for address in (old, new)] == [404, 200]


def test_a_member_deletes_the_address() -> None:
    client = make_member()
    address = address_on(client.post(MY_CALENDAR))
    assert "The address is deleted." in client.post(DELETE, follow=True).content.decode()
    assert Client().get(path_of(address)).status_code == 404
    assert "There is no address to delete." in client.post(DELETE, follow=True).content.decode()


def test_one_members_address_is_not_anothers() -> None:
    first, second = make_member(), make_member()
    address = address_on(first.post(MY_CALENDAR))
    second.post(DELETE)
    assert Client().get(path_of(address)).status_code == 200


@pytest.mark.parametrize("path", [RESET, DELETE])
def test_what_changes_something_is_not_done_by_a_link(path: str) -> None:
    assert make_member().get(path).status_code == 405


def test_the_team_without_a_seat_has_no_private_address() -> None:
    assert signed_in(make_user(groups=("Editors",))).post(MY_CALENDAR).status_code == 403
