"""What waits on the dashboard for whoever runs the meetings."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from members_area.meetings.models import Meeting, Minutes, MinutesCorrection, Paper, PaperVersion
from members_area.meetings.testing import make_item, make_meeting, make_minutes, make_past_meeting
from members_area.meetings.tests.team import EDITOR, SECRETARY, team, text_of
from members_area.meetings.tests.test_attendance_report import member_since, note
from members_area.membership.testing import make_membership

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]
HEADINGS = ("Papers to approve", "Agendas to send", "Minutes to circulate", "Corrections to decide", "Services to call")


@pytest.fixture
def editor() -> Client:
    return team(EDITOR)


def waiting(client: Client) -> set[str]:
    html = text_of(client.get("/admin/"))
    return {heading for heading in HEADINGS if heading in html}


def send_in(meeting: Meeting, status: str = "submitted") -> Paper:
    paper = Paper.objects.create(item=make_item(meeting), title="Planted paper", status=status)
    PaperVersion.objects.create(paper=paper, number=1, file=ContentFile(b"x", "x.pdf"), filename="x.pdf", size=1)
    return paper


def circulate(meeting: Meeting) -> Minutes:
    minutes = make_minutes(meeting)
    minutes.status, minutes.circulated_at = "circulated", timezone.now()
    minutes.save()
    return minutes


def test_nothing_waits_where_nothing_is_due(editor: Client) -> None:
    make_meeting()
    circulate(make_past_meeting())
    send_in(make_meeting(), status="approved")
    assert waiting(editor) == set()


def test_papers_that_members_sent_in_wait_at_the_desk(editor: Client) -> None:
    meeting = make_meeting()
    send_in(meeting)
    send_in(make_past_meeting(status="cancelled"))  # nobody needs that any more
    html = text_of(editor.get("/admin/"))
    assert waiting(editor) == {"Papers to approve"}
    assert "Papers to approve (1)" in html
    assert reverse("desk_papers", args=[meeting.pk]) in html


@pytest.mark.parametrize(
    ("days", "fields", "is_due"),
    [
        (10, {}, True),
        (20, {}, False),
        (10, {"agenda_sent_at": timezone.now()}, False),
        (10, {"status": "draft"}, False),
        (10, {"status": "cancelled"}, False),
    ],
)
def test_an_agenda_is_due_two_weeks_before(editor: Client, days: int, fields: dict[str, Any], is_due: bool) -> None:
    make_meeting(starts_at=timezone.now() + timedelta(days=days), **fields)
    assert ("Agendas to send" in waiting(editor)) is is_due


@pytest.mark.parametrize("status", ["held", "scheduled"])
def test_minutes_are_due_once_a_meeting_is_over(editor: Client, status: str) -> None:
    meeting = make_past_meeting(status=status)
    assert waiting(editor) == {"Minutes to circulate"}
    minutes = make_minutes(meeting)
    assert waiting(editor) == {"Minutes to circulate"}
    minutes.status, minutes.circulated_at = "circulated", timezone.now()
    minutes.save()
    assert waiting(editor) == set()


def test_corrections_wait_until_they_are_decided(editor: Client) -> None:
    minutes = circulate(make_past_meeting())
    correction = MinutesCorrection.objects.create(
        minutes=minutes, author=make_membership().person, text="Planted words"
    )
    assert waiting(editor) == {"Corrections to decide"}
    correction.outcome = "declined"
    correction.save()
    assert waiting(editor) == set()


def test_a_secretary_reads_whom_to_call_and_none_of_the_rest() -> None:
    first, last = make_past_meeting(days=90), make_past_meeting(days=30)
    there = member_since(date(2020, 1, 1), "Zebra Music")
    member_since(date(2020, 1, 1), "Mill Music")
    for meeting in (first, last):
        note(meeting, there, "present")
    send_in(make_meeting(starts_at=timezone.now() + timedelta(days=3)))
    client = team(SECRETARY)
    assert waiting(client) == {"Services to call"}
    assert "Planted paper" not in text_of(client.get("/admin/"))
    assert waiting(team(EDITOR)) == set(HEADINGS) - {"Corrections to decide"}


def test_more_work_takes_no_more_queries(editor: Client) -> None:
    counts = []
    for more in (6, 12):
        for _ in range(more):
            send_in(make_meeting(starts_at=timezone.now() + timedelta(days=3)))
            make_past_meeting()
        editor.get("/admin/")
        with CaptureQueriesContext(connection) as queries:
            editor.get("/admin/")
        counts.append(len(queries))
    assert counts[0] == counts[1]
