"""An editor plans a year on one screen: looks at what would be made, makes it, and is refused in words."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from members_area.meetings.admin.plan_year import make_meetings
from members_area.meetings.forms.plan_year import YearPlan
from members_area.meetings.models import Meeting, working_group
from members_area.meetings.testing import make_group
from members_area.meetings.tests.team import EDITOR, MEETINGS, PLAN_YEAR, SECRETARY, refused, team, text_of
from members_area.membership.models import AuditEvent
from members_area.membership.testing import make_member

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]
NEXT = timezone.localdate().year + 1
SPRING, SUMMER, SEPTEMBER, AUTUMN = date(NEXT, 3, 3), date(NEXT, 6, 2), date(NEXT, 9, 8), date(NEXT, 10, 6)


@pytest.fixture
def editor() -> Client:
    return team(EDITOR)


def typed(*rows: dict[str, Any], step: str = "make", **shared: Any) -> dict[str, Any]:
    """Return what the form sends: the defaults of the screen, and a row for each meeting."""
    found = {
        "group": working_group().pk,
        "title": "",
        "starts": "10:00",
        "lasts": "120",
        "attendance_mode": "online",
        "venue": "",
        "join_url": "https://meet.example.org/nwg",
        "opens_before": "15",
        "capacity": "",
        "step": step,
        **shared,
    }
    for number, row in enumerate(rows, start=1):
        found |= {f"row-{number}-{name}": value for name, value in row.items()}
    return found


def row(day: Any, title: str = "", mode: str = "") -> dict[str, Any]:
    return {"day": day, "title": title, "attendance_mode": mode}


def test_only_who_may_plan_opens_the_screen(editor: Client) -> None:
    assert editor.get(PLAN_YEAR).status_code == 200
    assert refused(team(SECRETARY).get(PLAN_YEAR))
    for client in (team(SECRETARY), make_member(), Client()):
        assert client.post(PLAN_YEAR, typed(row(SPRING))).status_code in (302, 403)
    assert not Meeting.objects.exists()


def test_a_year_is_made_of_drafts_that_nobody_is_told_of(editor: Client) -> None:
    rows = [row(AUTUMN, "Live meeting", "in-person"), row(SPRING), row(""), row(SUMMER)]
    response = editor.post(PLAN_YEAR, typed(*rows, capacity="60"))
    assert (response.status_code, response["Location"]) == (302, MEETINGS)
    made = [
        (m.number, m.title, timezone.localtime(m.starts_at).isoformat()[:16], m.attendance_mode, m.capacity, m.status)
        for m in Meeting.objects.order_by("starts_at")
    ]
    assert made == [
        (1, "NWG meeting 1", f"{SPRING}T10:00", "online", 60, "draft"),
        (2, "NWG meeting 2", f"{SUMMER}T10:00", "online", 60, "draft"),
        (3, "Live meeting", f"{AUTUMN}T10:00", "in-person", 60, "draft"),
    ]
    assert {m.ends_at - m.starts_at for m in Meeting.objects.all()} == {timedelta(hours=2)}
    assert not mail.outbox
    assert AuditEvent.objects.filter(action="meeting.planned").count() == 3


def test_a_title_takes_number_month_and_year(editor: Client) -> None:
    editor.post(PLAN_YEAR, typed(row(SPRING), row(SUMMER), title="NWG {number}, {month} {year} {odd} {0}"))
    titles = list(Meeting.objects.order_by("starts_at").values_list("title", flat=True))
    assert titles == [f"NWG 1, March {NEXT} {{odd}} {{0}}", f"NWG 2, June {NEXT} {{odd}} {{0}}"]


def test_first_it_shows_what_would_be_made_and_makes_nothing(editor: Client) -> None:
    response = editor.post(PLAN_YEAR, typed(row(SPRING), row(SUMMER, "Live meeting"), step="preview"))
    html = text_of(response)
    assert response.status_code == 200
    assert "What would be made" in html
    assert "NWG meeting 1" in html
    assert "Make these meetings" in html
    assert f'value="{SUMMER}"' in html
    assert 'value="Live meeting"' in html
    assert not Meeting.objects.exists()
    assert not AuditEvent.objects.filter(action="meeting.planned").exists()


@pytest.mark.parametrize(
    ("rows", "shared", "words"),
    [
        ([], {}, "Give the day of one meeting at least."),
        ([row("", "Live meeting")], {}, "Give the day, or empty the row."),
        ([row("tomorrow")], {}, "Give a day, for example 14/10/2026."),
        ([row("2001-01-01")], {}, "Give a day that is to come, in the next three years."),
        ([row("9999-12-31")], {}, "Give a day that is to come, in the next three years."),
        ([row(SPRING), row(SPRING)], {}, "This day stands in another row already."),
        ([row(SPRING, mode="by-owl")], {}, "Select a valid choice."),
        ([row(SPRING)], {"group": ""}, "Choose whose meetings these are."),
        ([row(SPRING)], {"group": "4\x00"}, "Null characters are not allowed."),
        ([row(SPRING)], {"starts": "teatime"}, "Give a time, for example 10:00."),
        ([row(SPRING)], {"lasts": "0"}, "Give a length between 15 and 720."),
        ([row(SPRING)], {"join_url": "not an address"}, "Give an address that begins with https://."),
        ([row(SPRING)], {"title": "Kept words " * 12}, "at most 100 characters"),
        ([row(SEPTEMBER)], {"title": "{month}" * 14}, "at most 120 characters"),
    ],
)
def test_what_is_wrong_stands_beside_the_field_and_nothing_is_made(
    editor: Client, rows: list[dict[str, Any]], shared: dict[str, Any], words: str
) -> None:
    for step in ("preview", "make"):
        response = editor.post(PLAN_YEAR, typed(*rows, step=step, venue="Kept Hall", **shared))
        html = text_of(response)
        assert response.status_code == 422
        assert html.count(words) >= 2  # at the head of the page, and beside the field
        assert 'value="Kept Hall"' in html
    assert not Meeting.objects.exists()


def test_pressing_the_button_twice_makes_a_year_once(editor: Client) -> None:
    editor.post(PLAN_YEAR, typed(row(SPRING), row(SUMMER)))
    response = editor.post(PLAN_YEAR, typed(row(SPRING), row(SUMMER)))
    assert response.status_code == 422
    assert "The group meets on this day already." in text_of(response)
    assert Meeting.objects.count() == 2


def test_of_two_presses_at_once_the_second_finds_the_days_taken() -> None:
    first, second = (YearPlan({name: str(value) for name, value in typed(row(SPRING)).items()}) for _ in range(2))
    assert first.is_valid()
    assert second.is_valid()
    make_meetings(plan=first, by=None)
    with pytest.raises(ValidationError, match="meets on one of these days already"):
        make_meetings(plan=second, by=None)
    assert Meeting.objects.count() == 1


def test_a_concluded_group_is_not_offered(editor: Client) -> None:
    group = make_group("Instruments for all", status="concluded", dissolved_on=timezone.localdate())
    assert "Instruments for all" not in text_of(editor.get(PLAN_YEAR))
    assert editor.post(PLAN_YEAR, typed(row(SPRING), group=group.pk)).status_code == 422


def test_a_task_and_finish_group_has_its_own_year(editor: Client) -> None:
    group = make_group("Instruments for all")
    editor.post(PLAN_YEAR, typed(row(SPRING), group=group.pk))
    editor.post(PLAN_YEAR, typed(row(SPRING)))
    assert [(m.group_id, m.number) for m in Meeting.objects.order_by("pk")] == [(group.pk, 1), (working_group().pk, 1)]
