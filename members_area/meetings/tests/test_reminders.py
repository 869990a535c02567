"""A reminder a week and a day before a meeting: once, to those who may come and want it, never for what is off."""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic, sleep
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from core.tests.programs import ROOT, Program, program
from members_area.meetings.models import Meeting, Registration, Substitute
from members_area.meetings.services import planning
from members_area.meetings.testing import make_group, make_meeting, put_in_group
from members_area.meetings.tests import reminder_run
from members_area.meetings.tests.post_box import BOX, STOP_AT, STOPPED
from members_area.membership import services
from members_area.membership.mail.preferences import choose_emails
from members_area.membership.models import EmailLog
from members_area.membership.testing import make_membership

pytestmark = pytest.mark.django_db
UK = ZoneInfo("Europe/London")
PATIENCE = 120  # seconds


def member() -> Any:
    return make_membership().person


def remind() -> list[str]:
    """Run the command; return to whom it wrote."""
    mail.outbox.clear()
    call_command("remind_of_meetings", verbosity=0)
    return sorted(letter.to[0] for letter in mail.outbox)


def answer(meeting: Meeting, person: Any, given: str) -> Registration:
    place = 1 if given == "accepted" else None
    since = timezone.now() if given == "waiting" else None
    return Registration.objects.create(meeting=meeting, person=person, answer=given, place=place, queued_at=since)


@pytest.mark.parametrize(
    ("now", "which"),
    [
        ("2026-03-17 23:00", ""),  # eight days before
        ("2026-03-18 00:30", "week"),
        ("2026-03-18 20:00", "week"),
        ("2026-03-20 08:00", "week"),  # runs were missed: late is better than not
        ("2026-03-23 09:30", "week"),
        ("2026-03-23 18:00", ""),  # less than two days: the other one comes tomorrow
        ("2026-03-24 00:30", "day"),
        ("2026-03-25 08:00", "day"),
        ("2026-03-25 10:01", ""),  # it has begun
    ],
)
def test_each_comes_at_its_time(now: str, which: str, monkeypatch: pytest.MonkeyPatch) -> None:
    meeting = at_time("2026-03-01 10:00", monkeypatch, make_march_meeting)
    at_time(now, monkeypatch, remind)
    keys = EmailLog.objects.filter(kind="reminders").values_list("key", flat=True)
    assert [key.split("-for-")[0] for key in keys] == (
        [f"meeting-{meeting.pk}-reminder-{which}-20260325"] * bool(which)
    )


def at_time(now: str, monkeypatch: pytest.MonkeyPatch, act: Callable[[], Any]) -> Any:
    moment = datetime.fromisoformat(now).replace(tzinfo=UK)
    with monkeypatch.context() as patch:
        patch.setattr(timezone, "now", lambda: moment)
        return act()


def make_march_meeting() -> Meeting:
    make_membership()
    return make_meeting(starts_at=datetime(2026, 3, 25, 10, tzinfo=UK))


def test_each_person_is_reminded_once_a_week_before_and_once_a_day_before() -> None:
    people = sorted(member().email for _ in range(2))
    meeting = make_meeting(starts_at=timezone.now() + timedelta(days=6))
    assert [remind(), remind()] == [people, []]
    Meeting.objects.filter(pk=meeting.pk).update(
        starts_at=timezone.now() + timedelta(hours=5), ends_at=timezone.now() + timedelta(hours=7)
    )
    assert [remind(), remind()] == [people, []]


def test_a_meeting_with_a_new_date_reminds_anew() -> None:
    person = member()
    meeting = make_meeting(starts_at=timezone.now() + timedelta(days=4))
    assert remind() == [person.email]
    meeting = planning.postpone(meeting=meeting, by=None)
    assert remind() == []
    planning.schedule(meeting=meeting, by=None, starts_at=timezone.now() + timedelta(days=6))
    assert remind() == [person.email]


@pytest.mark.parametrize("status", ["draft", "postponed", "cancelled", "held", "closed"])
def test_a_meeting_that_is_not_going_ahead_reminds_nobody(status: str) -> None:
    make_membership()
    make_meeting(status=status, starts_at=timezone.now() + timedelta(days=5))
    assert remind() == []


def test_a_past_meeting_reminds_nobody_though_nobody_has_noted_that_it_was_held() -> None:
    make_membership()
    make_meeting(starts_at=timezone.now() - timedelta(hours=1))
    make_meeting(starts_at=timezone.now() - timedelta(days=3))
    assert remind() == []


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("accepted", "You have said that you are coming."),
        ("tentative", "You have said “perhaps”."),
        ("waiting", "You are on the waiting list."),
        ("", "You have not answered yet."),
    ],
)
def test_the_words_are_those_for_ones_answer(given: str, words: str) -> None:
    person = member()
    meeting = make_meeting(starts_at=timezone.now() + timedelta(days=5))
    if given:
        answer(meeting, person, given)
    assert remind() == [person.email]
    assert words in " ".join(str(mail.outbox[0].body).split())


def test_who_sends_a_substitute_is_told_that_somebody_comes_in_their_place() -> None:
    person = member()
    meeting = make_meeting(starts_at=timezone.now() + timedelta(days=5))
    coming = answer(meeting, person, "accepted")
    Substitute.objects.create(registration=coming, name="Sam Sub", email="sub@example.org", token_hash="0" * 64)
    assert remind() == [person.email]
    assert "Somebody comes in your place" in " ".join(str(mail.outbox[0].body).split())


def test_who_has_declined_does_not_want_it_or_is_no_member_is_not_reminded() -> None:
    (declining, unwilling, reminded), suspended = [member() for _ in range(3)], make_membership()
    meeting = make_meeting(starts_at=timezone.now() + timedelta(days=5))
    answer(meeting, declining, "declined")
    choose_emails(person=unwilling, reminders=False)
    services.suspend(membership=suspended, reason="A pause", by=None)
    assert remind() == [reminded.email]


def test_a_task_and_finish_group_reminds_its_own_people() -> None:
    make_membership()
    group = make_group()
    inside: Any = put_in_group(group).person
    make_meeting(group, starts_at=timezone.now() + timedelta(days=5))
    assert remind() == [inside.email]


def test_a_run_with_nothing_to_do_asks_no_more_for_many_people_than_for_few(
    django_assert_max_num_queries: Any,
) -> None:
    make_meeting(starts_at=timezone.now() + timedelta(days=5))
    for _ in range(6):
        member()
    remind()
    with django_assert_max_num_queries(12):
        assert remind() == []


# A run that is killed, for real.


@pytest.fixture(scope="module")
def site(real_database: dict[str, str]) -> Iterator[Program]:
    """A process with the site on a real database, whose copies are the runs."""
    told = {**real_database, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}"}
    with program(reminder_run.__name__, told) as started:
        yield started


@pytest.fixture(scope="module")
def prepared(site: Program) -> dict[str, Any]:
    return dict(site.ask("prepare"))


@pytest.mark.django_db(databases=[])
@pytest.mark.parametrize("moment", reminder_run.MOMENTS)
def test_a_run_that_was_killed_and_started_again_sends_each_reminder_once(
    moment: str, site: Program, prepared: dict[str, Any], tmp_path: Path
) -> None:
    box, stopped = tmp_path / "box", tmp_path / "stopped"
    told = {BOX: str(box), STOPPED: str(stopped)}
    key, people = prepared[moment]["meeting"], prepared[moment]["people"]
    pid = site.ask("begin", key=key, told={**told, STOP_AT: moment})
    wait_until(lambda: stopped.exists() or site.ask("has_ended", pid=pid))
    site.ask("kill", pid=pid)
    assert site.ask("end_of", pid=pid) == -9
    assert len(box.read_text().split()) == 3
    assert site.ask("end_of", pid=site.ask("begin", key=key, told=told)) == 0
    assert Counter(box.read_text().split()) == dict.fromkeys(people, 1)


def wait_until(come: Callable[[], bool]) -> None:
    end = monotonic() + PATIENCE
    while not come():
        assert monotonic() < end, "The run never came so far."
        sleep(0.05)
