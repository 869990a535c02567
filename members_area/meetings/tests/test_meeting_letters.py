"""Letters about meetings: each told once to its own people, and to nobody who is not one of them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from members_area.meetings.models import Meeting, Registration, Substitute
from members_area.meetings.services import planning, reminders, steps
from members_area.meetings.testing import make_group, make_item, make_meeting, put_in_group
from members_area.membership import services
from members_area.membership.mail.preferences import choose_emails
from members_area.membership.models import EmailLog
from members_area.membership.testing import make_membership

pytestmark = pytest.mark.django_db
ROOM, PASSCODE = "https://meet.example.org/secret-room", "sesame-77"


def letters(act: Any = None, **given: Any) -> list[Any]:
    """Do something and return the letters that it made."""
    mail.outbox.clear()
    if act is not None:
        act(by=None, **given)
    return list(mail.outbox)


def words(letter: Any) -> str:
    return " ".join(str(letter.body).split())


def send_substitute(meeting: Meeting, person: Any, email: str = "sub@example.org") -> Substitute:
    coming = Registration.objects.create(meeting=meeting, person=person, answer="accepted", place=1)
    return Substitute.objects.create(registration=coming, name="Sam Sub", email=email, token_hash="0" * 64)


def member() -> Any:
    return make_membership().person


def move(meeting: Meeting) -> dict[str, Any]:
    return {"starts_at": meeting.starts_at + timedelta(days=1), "ends_at": meeting.ends_at + timedelta(days=1)}


def test_a_new_meeting_is_told_to_every_member_and_to_nobody_else() -> None:
    members = [member() for _ in range(2)]
    services.suspend(membership=make_membership(), reason="A pause", by=None)
    meeting = make_meeting(status="draft", title="Fees and access")
    told = letters(planning.schedule, meeting=meeting)
    assert sorted(letter.to[0] for letter in told) == sorted(person.email for person in members)
    assert "Fees and access" in told[0].subject
    assert f"http://testserver/members/meetings/{meeting.pk}/" in told[0].body


def test_a_meeting_of_a_task_and_finish_group_is_told_to_its_own_people_with_its_name() -> None:
    make_membership()
    group = make_group("Fees & families")
    inside: Any = put_in_group(group).person
    (letter,) = letters(planning.schedule, meeting=make_meeting(group, status="draft", title="Meeting 1"))
    assert letter.to == [inside.email]
    assert "Fees & families: Meeting 1" in letter.subject


def test_a_change_is_told_once_and_says_what_was_and_what_is() -> None:
    make_membership()
    meeting = make_meeting(venue="Leeds Town Hall", attendance_mode="hybrid")
    (letter,) = letters(planning.change, meeting=meeting, venue="Leeds Library", attendance_mode="in-person")
    assert "Venue: Leeds Library. Before: Leeds Town Hall." in words(letter)
    assert "How: In person. Before: In person and online." in words(letter)
    assert "Date and time" not in letter.body
    assert letters(planning.change, meeting=meeting, venue="Leeds Library") == []
    assert letters(planning.change, meeting=meeting, introduction="New words") == []


@pytest.mark.parametrize(("month", "hour"), [(1, "09:00"), (7, "10:00")])
def test_times_are_uk_time(month: int, hour: str) -> None:
    make_membership()
    meeting = make_meeting(starts_at=datetime(2035, month, 3, 9, tzinfo=UTC), status="draft")
    (letter,) = letters(planning.schedule, meeting=meeting)
    assert f"3 {meeting.starts_at:%B} 2035, {hour} to " in words(letter)


def test_postponing_moving_and_cancelling_are_each_told_once() -> None:
    person = member()
    meeting = make_meeting(title="Spring")
    (letter,) = letters(planning.postpone, meeting=meeting, words="The hall is shut.\n\nWe are sorry.")
    assert letter.subject.startswith("Postponed: Spring of ")
    assert "> The hall is shut." in letter.body
    (letter,) = letters(planning.schedule, meeting=meeting, starts_at=timezone.now() + timedelta(days=90))
    assert letter.subject.startswith("New date: Spring is now on ")
    (letter,) = letters(planning.cancel, meeting=meeting)
    assert letter.subject.startswith("Cancelled: Spring of ")
    assert "organisers write" not in letter.body
    assert letter.to == [person.email]


def test_a_second_postponement_is_told_too() -> None:
    make_membership()
    meeting = make_meeting()
    for _ in range(2):
        assert len(letters(planning.postpone, meeting=meeting)) == 1
        letters(planning.schedule, meeting=meeting, starts_at=timezone.now() + timedelta(days=90))


def test_a_draft_that_is_cancelled_is_told_to_nobody() -> None:
    make_membership()
    assert letters(planning.cancel, meeting=make_meeting(status="draft")) == []


@pytest.mark.parametrize("event", ["change", "postpone", "reschedule", "cancel"])
def test_a_substitute_is_told_too_without_a_link_into_the_member_area(event: str) -> None:
    meeting = make_meeting(status="postponed" if event == "reschedule" else "scheduled")
    send_substitute(meeting, make_membership().person)
    acts: dict[str, tuple[Any, dict[str, Any]]] = {
        "change": (planning.change, move(meeting)),
        "postpone": (planning.postpone, {}),
        "reschedule": (planning.schedule, move(meeting)),
        "cancel": (planning.cancel, {}),
    }
    act, given = acts[event]
    told = {letter.to[0]: letter for letter in letters(act, meeting=meeting, **given)}
    assert len(told) == 2
    assert "/members/" not in told["sub@example.org"].body
    assert "in a member's place" in words(told["sub@example.org"])


def test_a_substitute_who_was_called_back_or_whose_member_has_left_is_not_told() -> None:
    meeting = make_meeting()
    seat = make_membership()
    send_substitute(meeting, seat.person)
    services.suspend(membership=seat, reason="A pause", by=None)
    assert letters(planning.postpone, meeting=meeting) == []
    assert not EmailLog.objects.filter(recipient="sub@example.org").exists()


def test_changes_are_always_sent_and_the_rest_is_by_preference() -> None:
    seat = make_membership()
    choose_emails(person=seat.person, meetings=False, reminders=False)
    meeting = make_meeting(status="draft")
    make_item(meeting)
    assert letters(planning.schedule, meeting=meeting) == []
    assert letters(steps.call_for_papers, meeting=meeting) == []
    assert letters(steps.send_agenda, meeting=meeting) == []
    assert len(letters(planning.change, meeting=meeting, **move(meeting))) == 1
    assert len(letters(planning.cancel, meeting=meeting)) == 1


def test_no_letter_holds_the_address_to_join_or_the_passcode() -> None:
    make_membership()
    start = timezone.now() + timedelta(days=5)
    meeting = make_meeting(status="draft", starts_at=start, join_url=ROOM, passcode=PASSCODE, venue="Leeds")
    make_item(meeting)
    mail.outbox.clear()
    planning.schedule(meeting=meeting, by=None)
    steps.call_for_papers(meeting=meeting, by=None)
    steps.send_agenda(meeting=meeting, by=None)
    reminders.remind_of_meetings()
    planning.change(meeting=meeting, by=None, title="Other", **move(meeting))
    planning.postpone(meeting=meeting, by=None)
    planning.schedule(meeting=meeting, by=None)
    planning.cancel(meeting=meeting, by=None)
    assert len(mail.outbox) == 8
    for letter in list[Any](mail.outbox):
        everything = f"{letter.subject} {letter.body} {letter.alternatives}"
        assert "secret-room" not in everything
        assert PASSCODE not in everything
