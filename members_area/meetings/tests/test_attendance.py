"""Who was there: from the answers and the door, then put right on the sheet or by the member within a week."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from members_area.meetings.models import Attendance, Meeting
from members_area.meetings.services.attendance import SheetRow, claim, note_joined, prefill, save_sheet
from members_area.meetings.services.coming import answer
from members_area.meetings.services.locking import hold_meeting
from members_area.meetings.services.substitutes import send_substitute
from members_area.meetings.testing import make_group, make_meeting, make_past_meeting, put_in_group
from members_area.membership.models import AuditEvent
from members_area.membership.testing import make_member, make_membership, make_service, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


def people(number: int) -> list[Any]:
    return [make_membership().person for _ in range(number)]


def fill(meeting: Meeting) -> None:
    with transaction.atomic():
        prefill(meeting=hold_meeting(meeting))


def sheet(meeting: Meeting) -> dict[Any, tuple[str, str]]:
    """Return (how, from where) by person, or by name where there is no account."""
    rows = meeting.attendance.select_related("person")
    return {row.person or row.name: (row.standing, row.source) for row in rows}


def answered(meeting: Meeting, answers: dict[Any, str]) -> None:
    for person, given in answers.items():
        answer(meeting=meeting, person=person, answer=given)


def test_a_meeting_in_a_room_is_filled_in_from_the_answers() -> None:
    meeting, (a, b, c, d, e, f) = make_meeting(attendance_mode="in-person", capacity=2), people(6)
    answered(meeting, {a: "accepted", b: "accepted", c: "tentative", d: "declined", e: "accepted"})
    send_substitute(meeting=meeting, person=b, name="Sam Colleague", email="sam@example.org")
    fill(meeting)
    assert sheet(meeting) == {
        a: ("present", "answer"),
        b: ("apologies", "answer"),
        "Sam Colleague": ("substitute", "answer"),
        c: ("absent", "answer"),
        d: ("apologies", "answer"),
        e: ("apologies", "answer"),
        f: ("absent", "answer"),
    }
    assert meeting.attendance.get(person=a).service == a.memberships.get().service


def test_online_the_door_says_more_than_the_answers() -> None:
    meeting, (a, b, c, d) = make_meeting(), people(4)
    answered(meeting, {a: "accepted", b: "accepted", c: "declined", d: "tentative"})
    note_joined(meeting=meeting, person=a)
    note_joined(meeting=meeting, person=d)
    fill(meeting)
    assert sheet(meeting) == {
        a: ("present", "joined"),
        b: ("absent", "answer"),
        c: ("apologies", "answer"),
        d: ("present", "joined"),
    }


def test_filling_in_again_changes_nothing_that_is_written() -> None:
    meeting, (a, b) = make_past_meeting(), people(2)
    save_sheet(meeting=meeting, rows=[SheetRow(a, None, "apologies")], by=None)
    fill(meeting)
    fill(meeting)
    assert sheet(meeting) == {a: ("apologies", "sheet"), b: ("absent", "answer")}


def test_the_sheet_of_a_group_has_its_own_people() -> None:
    group = make_group()
    meeting, inside = make_past_meeting(group), put_in_group(group).person
    make_membership()
    fill(meeting)
    assert set(sheet(meeting)) == {inside}


def test_the_sheet_takes_people_and_names_and_keeps_where_the_rest_came_from() -> None:
    meeting, (a, b, c), service = make_past_meeting(), people(3), make_service()
    note_joined(meeting=meeting, person=a)
    fill(meeting)
    rows: list[Any] = [
        (a, a.memberships.get().service, "present"),
        (b, b.memberships.get().service, "present"),
        ("Noor Guest", None, "guest"),
        (" Sam Colleague ", service, "substitute"),
    ]
    save_sheet(meeting=meeting, rows=rows, by=None)
    assert sheet(meeting) == {
        a: ("present", "joined"),
        b: ("present", "sheet"),
        c: ("absent", "answer"),
        "Noor Guest": ("guest", "sheet"),
        "Sam Colleague": ("substitute", "sheet"),
    }
    save_sheet(meeting=meeting, rows=rows[:3], by=None)
    assert "Sam Colleague" not in sheet(meeting)
    assert AuditEvent.objects.filter(action="attendance.saved", summary="3 lines").exists()


@pytest.mark.parametrize("row", [("Noor", None, "late"), ("", None, "guest"), ("x" * 161, None, "guest")])
def test_a_line_that_is_not_right_leaves_the_sheet_as_it_was(row: Any) -> None:
    meeting = make_past_meeting()
    with pytest.raises(ValidationError):
        save_sheet(meeting=meeting, rows=[("Good Guest", None, "guest"), row], by=None)
    assert sheet(meeting) == {}


@pytest.mark.parametrize("fields", [{}, {"status": "draft"}, {"status": "cancelled"}])
def test_before_it_opens_there_is_no_sheet(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="from when the meeting opens until it is closed"):
        save_sheet(meeting=make_meeting(**fields), rows=[], by=None)


def test_a_closed_meeting_keeps_its_sheet() -> None:
    with pytest.raises(ValidationError, match="until it is closed"):
        save_sheet(meeting=make_past_meeting(status="closed"), rows=[], by=None)


def test_i_was_there_within_a_week() -> None:
    meeting, membership = make_past_meeting(days=6), make_membership()
    fill(meeting)
    browser = signed_in(membership.person)
    page = reverse("meeting", args=[meeting.pk])
    assert "I was there" in browser.get(page).content.decode()
    assert browser.post(reverse("meeting_was_there", args=[meeting.pk])).status_code == 302
    assert sheet(meeting) == {membership.person: ("present", "claimed")}
    after = browser.get(page).content.decode()
    assert "The attendance says that you were there." in after
    assert "meetings/" + str(meeting.pk) + "/was-there/" not in after


def test_who_came_in_by_the_door_has_nothing_to_claim() -> None:
    meeting, person = make_past_meeting(days=1), make_membership().person
    note_joined(meeting=meeting, person=person)
    claim(meeting=meeting, person=person)
    assert sheet(meeting) == {person: ("present", "joined")}


@pytest.mark.parametrize("make", [lambda: make_past_meeting(days=8), make_meeting])
def test_later_or_before_it_is_refused_in_words(make: Any) -> None:
    meeting, browser = make(), make_member()
    response = browser.post(reverse("meeting_was_there", args=[meeting.pk]), follow=True)
    assert "You can say “I was there” from when the meeting has been held" in response.content.decode()
    assert not Attendance.objects.exists()


def test_only_those_whom_it_was_for_can_say_so(editor: Client) -> None:
    meeting = make_past_meeting(make_group(), days=1)
    address = reverse("meeting_was_there", args=[meeting.pk])
    assert Client().post(address).status_code == 302
    assert make_member().post(address).status_code == 404
    assert editor.post(address).status_code == 403
    assert make_member().get(address).status_code == 405
    assert not Attendance.objects.exists()


def test_a_meeting_that_is_on_can_be_written_down_at_once() -> None:
    meeting = make_meeting(starts_at=timezone.now() + timedelta(minutes=5))
    save_sheet(meeting=meeting, rows=[("Noor Guest", None, "guest")], by=None)
    assert sheet(meeting) == {"Noor Guest": ("guest", "sheet")}
