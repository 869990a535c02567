"""Who came in a year, by service, without ranking anybody; the file of it; and whom to call."""

import csv
from datetime import date, datetime
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from members_area.meetings.models import Attendance, Meeting
from members_area.meetings.reports.attendance import meetings_of, year_by_service
from members_area.meetings.reports.to_call import services_to_call
from members_area.meetings.testing import make_group, make_past_meeting
from members_area.meetings.tests.team import ATTENDANCE, ATTENDANCE_CSV, EDITOR, SECRETARY, team, text_of
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.testing import make_member, make_membership, make_service

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]
YEAR = 2024


def meeting_on(month: int, **fields: Any) -> Meeting:
    return make_past_meeting(starts_at=timezone.make_aware(datetime(YEAR, month, 5, 10)), **fields)


def member_since(day: date, name: str, **fields: Any) -> Membership:
    membership = make_membership(make_service(name), **fields)
    Membership.objects.filter(pk=membership.pk).update(start_on=day)
    return Membership.objects.get(pk=membership.pk)


def note(meeting: Meeting, membership: Membership, standing: str) -> Attendance:
    return Attendance.objects.create(
        meeting=meeting, person=membership.person, name="A", service=membership.service, standing=standing
    )


@pytest.fixture
def year() -> dict[str, Membership]:
    """Three meetings, and services that were there always, once, by a substitute, and not at all."""
    meetings = [meeting_on(month, title=f"Meeting of {month}") for month in (2, 6, 10)]
    since = date(YEAR, 1, 1)
    found = {name: member_since(since, name) for name in ("Zebra Music", "Alder Music", "Mill Music")}
    found["Late Music"] = member_since(date(YEAR, 9, 1), "Late Music")
    for meeting in meetings:
        note(meeting, found["Zebra Music"], "present")
    note(meetings[0], found["Alder Music"], "substitute")
    note(meetings[1], found["Alder Music"], "apologies")
    note(meetings[2], found["Alder Music"], "absent")
    return found


def test_each_service_stands_by_its_name_with_a_word_for_each_meeting(year: dict[str, Membership]) -> None:
    rows = [(row.service.name, row.words, row.summary) for row in year_by_service(meetings_of(YEAR))]
    assert rows == [
        ("Alder Music", ("Substitute", "Apologies", "Absent"), "1 of 3"),
        ("Late Music", ("No member then", "No member then", "Not on the sheet"), "0 of 1"),
        ("Mill Music", ("Not on the sheet", "Not on the sheet", "Not on the sheet"), "0 of 3"),
        ("Zebra Music", ("Present", "Present", "Present"), "3 of 3"),
    ]


def test_of_two_people_the_one_who_came_counts() -> None:
    first = member_since(date(YEAR, 1, 1), "Pair Music")
    second = make_membership(first.service)
    meeting = meeting_on(2)
    note(meeting, first, "absent")
    note(meeting, second, "present")
    assert [row.words for row in year_by_service(meetings_of(YEAR))] == [("Present",)]


def test_what_a_service_did_before_it_left_stays_in_its_year(year: dict[str, Membership]) -> None:
    Membership.objects.filter(pk=year["Mill Music"].pk).update(
        status="ended", end_on=date(YEAR, 7, 1), end_reason="Moved"
    )
    rows = {row.service.name: row.summary for row in year_by_service(meetings_of(YEAR))}
    assert rows["Mill Music"] == "0 of 2"


def test_only_meetings_of_the_nwg_with_a_sheet_count(year: dict[str, Membership]) -> None:
    group = make_group()
    note(
        make_past_meeting(group, starts_at=timezone.make_aware(datetime(YEAR, 4, 1, 10))), year["Mill Music"], "present"
    )
    empty = meeting_on(11, title="Nobody noted")
    cancelled = meeting_on(12, status="cancelled")
    assert {empty, cancelled} & set(meetings_of(YEAR)) == set()
    html = text_of(team(EDITOR).get(f"{ATTENDANCE}?year={YEAR}"))
    assert "Not noted yet" in html
    assert "Nobody noted" in html


def test_the_page_ranks_nobody_and_compares_nothing(year: dict[str, Membership]) -> None:
    response = team(EDITOR).get(ATTENDANCE)
    html = text_of(response)
    main = html[html.index("Attendance in 2024") :]
    places = [main.index(name) for name in ("Alder Music", "Late Music", "Mill Music", "Zebra Music")]
    assert places == sorted(places)
    assert "%" not in main.partition("<table")[2].partition("</table>")[0]
    assert "private, no-store" in response["Cache-Control"]


@pytest.mark.parametrize("odd", ["", "?year=", "?year=x", "?year=%00", "?year=99999999999", "?year=1999"])
def test_any_year_that_is_asked_for_is_answered(odd: str) -> None:
    client = team(EDITOR)
    assert client.get(f"{ATTENDANCE}{odd}").status_code == 200
    assert client.get(f"{ATTENDANCE_CSV}{odd}").status_code == 200


def test_the_file_names_no_people_holds_no_formula_and_stands_in_the_audit_trail(year: dict[str, Membership]) -> None:
    member_since(date(YEAR, 1, 1), '=HYPERLINK("https://evil.example")')
    response = team(EDITOR).get(f"{ATTENDANCE_CSV}?year={YEAR}")
    lines = list(csv.reader(text_of(response).removeprefix("\ufeff").splitlines()))
    assert response["Content-Disposition"] == f'attachment; filename="nwg-attendance-{YEAR}.csv"'
    assert "private, no-store" in response["Cache-Control"]
    assert len(lines) == 6
    assert not any(cell.startswith(("=", "+", "-", "@")) for line in lines for cell in line)
    assert ["Alder Music", "Substitute", "Apologies", "Absent", "1", "3"] in lines
    assert year["Zebra Music"].person.last_name not in text_of(response)
    assert AuditEvent.objects.filter(action="register.exported").count() == 1


def test_members_read_neither_the_page_nor_the_file() -> None:
    client = make_member()
    for address in (ATTENDANCE, ATTENDANCE_CSV):
        assert client.get(address).status_code in (302, 403)
        assert Client().get(address).status_code == 302


def test_who_missed_two_in_a_row_is_suggested_for_a_call(year: dict[str, Membership]) -> None:
    found = services_to_call()
    assert [row.service.name for row in found] == ["Alder Music", "Mill Music"]
    assert found[1].people == (year["Mill Music"].person,)
    assert [meeting.title for meeting in found[1].missed] == ["Meeting of 6", "Meeting of 10"]


@pytest.mark.parametrize("standing", ["present", "substitute"])
def test_being_there_once_is_enough(year: dict[str, Membership], standing: str) -> None:
    note(Meeting.objects.get(title="Meeting of 10"), year["Mill Music"], standing)
    assert [row.service.name for row in services_to_call()] == ["Alder Music"]


def test_who_has_left_is_not_called(year: dict[str, Membership]) -> None:
    Membership.objects.filter(pk=year["Mill Music"].pk).update(status="suspended", suspended_reason="Away")
    year["Alder Music"].service.left_on = timezone.localdate()
    year["Alder Music"].service.save()
    assert services_to_call() == []


def test_one_meeting_is_not_two_in_a_row() -> None:
    meeting = meeting_on(2)
    note(meeting, member_since(date(YEAR, 1, 1), "Zebra Music"), "present")
    member_since(date(YEAR, 1, 1), "Mill Music")
    assert services_to_call() == []


def test_addresses_are_for_the_secretary_and_editors_have_the_directory(year: dict[str, Membership]) -> None:
    person = year["Mill Music"].person
    for_editor, for_secretary = (text_of(team(role).get(ATTENDANCE)) for role in (EDITOR, SECRETARY))
    assert f"/members/directory/people/{person.pk}/" in for_editor
    assert person.email not in for_editor
    assert f"mailto:{person.email}" in for_secretary


def test_more_services_take_no_more_queries(year: dict[str, Membership]) -> None:
    client = team(EDITOR)
    counts = []
    for more in (1, 10):
        for number in range(more):
            member_since(date(YEAR, 1, 1), f"Service {more} {number}")
        client.get(ATTENDANCE)
        with CaptureQueriesContext(connection) as queries:
            client.get(ATTENDANCE)
        counts.append(len(queries))
    assert counts[0] == counts[1]
