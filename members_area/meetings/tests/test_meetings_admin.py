"""All meetings in the CMS: who opens the list, what it says and what it keeps to itself."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from core.testing import make_user
from members_area.meetings.models import Meeting, Registration
from members_area.meetings.reports.next_step import next_step
from members_area.meetings.testing import make_group, make_meeting, make_minutes, make_past_meeting
from members_area.meetings.tests.team import (
    ADMINISTRATOR,
    ATTENDANCE,
    EDITOR,
    MEETINGS,
    MODERATOR,
    PLAN_YEAR,
    SECRETARY,
    refused,
    team,
    text_of,
)
from members_area.membership.testing import make_member, make_membership

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]
MINUTES, GROUPS = "/admin/snippets/meetings/minutes/", "/admin/snippets/meetings/group/"
SCREENS = (MEETINGS, PLAN_YEAR, MINUTES, GROUPS, ATTENDANCE)


@pytest.fixture
def editor() -> Client:
    return team(EDITOR)


@pytest.mark.parametrize(
    ("role", "opened"),
    [(EDITOR, set(SCREENS)), (MODERATOR, set(SCREENS)), (ADMINISTRATOR, set(SCREENS)), (SECRETARY, {ATTENDANCE})],
)
def test_who_opens_what_and_sees_it_in_the_menu(role: str, opened: set[str]) -> None:
    client = team(role)
    found = {screen for screen in SCREENS if not refused(client.get(screen))}
    dashboard = text_of(client.get("/admin/"))
    assert found == opened
    assert {screen for screen in SCREENS if f'"url": "{screen}"' in dashboard} == opened


@pytest.mark.parametrize(
    ("role", "may", "may_not"),
    [
        (EDITOR, ["add_meeting", "change_minutes", "change_group"], ["lock_minutes", "join_meeting", "delete_meeting"]),
        (MODERATOR, ["change_meeting", "lock_minutes", "unlock_minutes", "join_meeting"], ["delete_minutes"]),
        (ADMINISTRATOR, ["change_meeting", "lock_minutes", "join_meeting"], ["delete_meeting", "delete_group"]),
        (SECRETARY, ["view_meeting"], ["change_meeting", "view_minutes", "view_group", "join_meeting"]),
    ],
)
def test_what_each_role_may_do(role: str, may: list[str], may_not: list[str]) -> None:
    person = make_user(groups=(role,))
    assert [name for name in (*may, *may_not) if person.has_perm(f"meetings.{name}")] == may


@pytest.mark.parametrize("screen", SCREENS)
def test_no_member_and_no_visitor_gets_in(screen: str) -> None:
    for client in (Client(), make_member()):
        response = client.get(screen)
        assert response.status_code in (302, 403)
        assert "Meeting" not in text_of(response)


def test_the_list_leads_to_the_desk_and_never_shows_the_way_in(editor: Client) -> None:
    meeting = make_meeting(title="Spring meeting", join_url="https://meet.example.org/planted", passcode="planted-7")
    person = make_membership().person
    Registration.objects.create(meeting=meeting, person=person, answer="accepted", place=1)
    Registration.objects.create(meeting=meeting, person=make_membership().person, answer="declined")
    response = editor.get(MEETINGS)
    html = text_of(response)
    assert reverse("desk", args=[meeting.pk]) in html
    assert "2 answers, 1 coming" in html
    assert "Call for papers, was due" in html
    assert "planted" not in html
    assert "private, no-store" in response["Cache-Control"]


def test_it_is_narrowed_by_group_state_year_and_words(editor: Client) -> None:
    group = make_group("Instruments for all")
    make_meeting(title="Spring meeting")
    make_meeting(group, title="First talk", status="draft")
    make_past_meeting(title="Old meeting", starts_at=timezone.make_aware(datetime(2024, 1, 31, 10)))
    shown = {
        question: [title for title in ("Spring meeting", "First talk", "Old meeting") if title in text_of(response)]
        for question in (f"group={group.pk}", "status=held", "year=2024", "q=spring", "q=instruments", "")
        for response in [editor.get(f"{MEETINGS}?{question}")]
    }
    assert shown == {
        f"group={group.pk}": ["First talk"],
        "status=held": ["Old meeting"],
        "year=2024": ["Old meeting"],
        "q=spring": ["Spring meeting"],
        "q=instruments": ["First talk"],
        "": ["Spring meeting", "First talk", "Old meeting"],
    }


@pytest.mark.parametrize("odd", ["group=x", "year=%00", "status=%00", "q=%00", "p=99999", "ordering=%00", "export=csv"])
def test_an_odd_question_is_no_error(editor: Client, odd: str) -> None:
    make_meeting()
    assert editor.get(f"{MEETINGS}?{odd}").status_code in (200, 404)


def test_there_is_no_form_for_a_meeting_in_the_cms(editor: Client) -> None:
    meeting = make_meeting()
    for address in ("new/", f"edit/{meeting.pk}/", f"delete/{meeting.pk}/", f"history/{meeting.pk}/"):
        assert editor.get(f"{MEETINGS}{address}").status_code == 404


def test_more_meetings_take_no_more_queries(editor: Client) -> None:
    counts = []
    for more in (3, 15):
        for _ in range(more):
            make_minutes(make_past_meeting())
        editor.get(MEETINGS)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            editor.get(MEETINGS)
        counts.append(len(queries))
    assert counts[0] == counts[1]


def at(days: int) -> datetime:
    return timezone.now() + timedelta(days=days)


@pytest.mark.parametrize(
    ("fields", "title"),
    [
        ({"status": "draft"}, "Announce the meeting"),
        ({"status": "postponed"}, "Give it a new date"),
        ({}, "Call for papers"),
        ({"papers_called_at": at(0)}, "Send the agenda out"),
        ({"papers_called_at": at(0), "agenda_sent_at": at(0)}, "Hold the meeting"),
        ({"starts_at": at(-1)}, "Hold the meeting"),
        ({"starts_at": at(-1), "status": "held"}, "Begin the minutes"),
    ],
)
def test_each_state_has_its_next_step(fields: dict[str, Any], title: str) -> None:
    step = next_step(make_meeting(**fields))
    assert step is not None
    assert step.title == title


def test_with_its_minutes_out_a_meeting_waits_for_their_approval() -> None:
    minutes = make_minutes(make_past_meeting())
    minutes.status, minutes.circulated_at = "circulated", timezone.now()
    minutes.save()
    step = next_step(Meeting.objects.get(pk=minutes.meeting_id))
    assert step is not None
    assert step.title == "Approve the minutes at the next meeting"


def test_a_cancelled_meeting_has_no_next_step() -> None:
    assert next_step(make_past_meeting(status="cancelled")) is None
