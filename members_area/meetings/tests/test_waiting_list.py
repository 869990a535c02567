"""A meeting with so many places: never more come, and who waits moves up in turn and is told."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from members_area.meetings.models import Meeting, Registration
from members_area.meetings.services.coming import answer, free_place, free_places_of, move_up
from members_area.meetings.services.locking import hold_meeting
from members_area.meetings.testing import make_group, make_meeting, put_in_group
from members_area.membership import services
from members_area.membership.testing import make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


def people(number: int) -> list[Any]:
    return [make_membership().person for _ in range(number)]


def say(meeting: Meeting, person: Any, given: str = "accepted") -> Registration:
    return answer(meeting=meeting, person=person, answer=given, by=person)


def standing(meeting: Meeting) -> dict[Any, Any]:
    """Return each person's place, or their answer where they have none."""
    return {row.person: row.place or row.answer for row in meeting.registrations.select_related("person")}


def letters_to(person: Any) -> list[str]:
    return [message.subject for message in mail.outbox if message.to == [person.email] and "place" in message.subject]


def test_who_comes_later_than_the_last_place_waits_in_turn() -> None:
    meeting, (a, b, c, d) = make_meeting(capacity=2), people(4)
    for person in (a, b, c, d):
        say(meeting, person)
    assert standing(meeting) == {a: 1, b: 2, c: "waiting", d: "waiting"}
    page = " ".join(signed_in(d).get(reverse("meeting", args=[meeting.pk])).content.decode().split())
    assert "You are on the waiting list, number 2." in page


def test_the_page_says_how_many_places_are_left() -> None:
    meeting, (a, b) = make_meeting(capacity=2), people(2)
    say(meeting, a)
    page = " ".join(signed_in(b).get(reverse("meeting", args=[meeting.pk])).content.decode().split())
    assert "1 of 2 places is left." in page


@pytest.mark.parametrize("given", ["declined", "tentative"])
def test_a_place_that_becomes_free_goes_to_the_first_who_waits_and_they_are_told(given: str) -> None:
    meeting, (a, b, c) = make_meeting(capacity=1), people(3)
    for person in (a, b, c):
        say(meeting, person)
    say(meeting, a, given)
    assert standing(meeting) == {a: given, b: 1, c: "waiting"}
    assert len(letters_to(b)) == 1
    assert letters_to(a) == letters_to(c) == []
    assert reverse("meeting", args=[meeting.pk]) in str(mail.outbox[-1].body)
    assert meeting.join_url not in str(mail.outbox[-1].body)


def test_who_presses_again_while_waiting_keeps_their_turn() -> None:
    meeting, (a, b, c) = make_meeting(capacity=1), people(3)
    for person in (a, b, c, b):
        say(meeting, person)
    say(meeting, a, "declined")
    assert standing(meeting)[b] == 1


def test_who_gives_up_their_turn_starts_again_at_the_end() -> None:
    meeting, (a, b, c) = make_meeting(capacity=1), people(3)
    for person in (a, b, c):
        say(meeting, person)
    say(meeting, b, "declined")
    say(meeting, b)
    say(meeting, a, "declined")
    assert standing(meeting) == {a: "declined", b: "waiting", c: 1}


def test_who_moves_up_twice_is_told_twice() -> None:
    meeting, (a, b) = make_meeting(capacity=1), people(2)
    for person, given in ((a, "accepted"), (b, "accepted"), (a, "declined"), (b, "declined")):
        say(meeting, person, given)
    for person, given in ((a, "accepted"), (b, "accepted"), (a, "declined")):
        say(meeting, person, given)
    assert standing(meeting)[b] == 1
    assert len(letters_to(b)) == 2


def test_more_places_let_those_who_wait_in_before_anybody_new() -> None:
    meeting, (a, b, c, d) = make_meeting(capacity=1), people(4)
    for person in (a, b, c):
        say(meeting, person)
    Meeting.objects.update(capacity=2)
    say(meeting, d)
    assert standing(meeting) == {a: 1, b: 2, c: "waiting", d: "waiting"}
    Meeting.objects.update(capacity=None)
    with transaction.atomic():
        moved = move_up(meeting=hold_meeting(meeting))
    assert [row.person for row in moved] == [c, d]


def test_fewer_places_take_none_away_and_give_none_out() -> None:
    meeting, (a, b, c) = make_meeting(capacity=2), people(3)
    for person in (a, b, c):
        say(meeting, person)
    Meeting.objects.update(capacity=1)
    say(meeting, a, "declined")
    assert standing(meeting) == {a: "declined", b: 2, c: "waiting"}


def test_the_place_of_somebody_who_leaves_the_nwg_is_free() -> None:
    meeting, leaving, (b,) = make_meeting(capacity=1), make_membership(), people(1)
    held = make_meeting(status="held", starts_at=timezone.now() - timedelta(days=9))
    Registration.objects.create(meeting=held, person=leaving.person, answer="accepted", place=1)
    say(meeting, leaving.person)
    say(meeting, b)
    services.end(membership=leaving, reason="Moved on", by=None)
    assert standing(meeting) == {leaving.person: "declined", b: 1}
    assert len(letters_to(b)) == 1
    assert Registration.objects.get(meeting=held).place == 1


def test_the_places_at_the_meetings_of_one_group_can_be_freed() -> None:
    group = make_group()
    person = put_in_group(group).person
    of_group, of_nwg = make_meeting(group), make_meeting()
    for meeting in (of_group, of_nwg):
        say(meeting, person)
    free_places_of(person=person, group=group)
    assert (standing(of_group), standing(of_nwg)) == ({person: "declined"}, {person: 1})


def test_who_is_no_longer_a_member_does_not_move_up() -> None:
    meeting, (a, c), paused, gone = make_meeting(capacity=1), people(2), make_membership(), make_membership()
    for person in (a, paused.person, gone.person, c):
        say(meeting, person)
    services.suspend(membership=paused, reason="A pause", by=None)
    services.end(membership=gone, reason="Moved on", by=None)
    say(meeting, a, "declined")
    assert standing(meeting) == {a: "declined", paused.person: "waiting", gone.person: "declined", c: 1}
    assert letters_to(paused.person) == letters_to(gone.person) == []


def test_nobody_moves_up_into_a_meeting_that_has_begun_or_does_not_go_ahead() -> None:
    for change in ({"starts_at": timezone.now() - timedelta(minutes=5)}, {"status": "postponed"}):
        meeting, (a, b) = make_meeting(capacity=1), people(2)
        say(meeting, a)
        say(meeting, b)
        Meeting.objects.filter(pk=meeting.pk).update(**change)
        free_place(registration=meeting.registrations.get(person=a))
        assert standing(meeting) == {a: "declined", b: "waiting"}
        assert letters_to(b) == []
