"""The door: the address of a meeting and its passcode stand nowhere else, and only for those who may come in."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from core.testing import make_user
from members_area.meetings.joining import origins_of
from members_area.meetings.models import Attendance, Meeting
from members_area.meetings.services.coming import answer
from members_area.meetings.testing import make_group, make_meeting, put_in_group
from members_area.membership import services
from members_area.membership.models import AuditEvent
from members_area.membership.testing import make_member, make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
LINK, PASSCODE = "https://meet.example.org/planted-room-5512?pwd=1", "planted-code-9920"
SECRETS = (LINK, "planted-room-5512", PASSCODE)


def meeting_in(minutes: int, group: Any = None, **fields: Any) -> Meeting:
    """Return a meeting that begins in so many minutes and opens fifteen minutes before."""
    starts_at = timezone.now() + timedelta(minutes=minutes)
    return make_meeting(group, starts_at=starts_at, **{"join_url": LINK, "passcode": PASSCODE, **fields})


def door(meeting: Meeting) -> str:
    return reverse("meeting_join", args=[meeting.pk])


def shows_a_secret(response: Any) -> bool:
    everything = response.content.decode() + str(response.headers)
    return any(secret in everything for secret in SECRETS)


def test_too_early_it_says_when_it_opens_and_nothing_else() -> None:
    meeting, browser = meeting_in(16), make_member()
    opens = timezone.localtime(meeting.opens_at).strftime("%H:%M")
    for response, status in ((browser.get(door(meeting)), 200), (browser.post(door(meeting)), 403)):
        assert response.status_code == status
        assert f"{opens}</time>" in response.content.decode()
        assert not shows_a_secret(response)
        assert "<button" not in response.content.decode().partition("<main")[2].partition("</main")[0]
        assert "meet.example.org" not in response["Content-Security-Policy"]
    assert not Attendance.objects.exists()


def test_once_it_is_open_one_button_notes_who_comes_in_and_leads_there() -> None:
    meeting, membership = meeting_in(14), make_membership()
    browser = signed_in(membership.person)
    response = browser.get(door(meeting))
    page = response.content.decode()
    assert (PASSCODE in page, "planted-room" in page) == (True, False)
    assert f"{membership.person.get_full_name()}, {membership.service}" in page
    assert (
        "form-action 'self' https://meet.example.org https://*.meet.example.org"
        in (response["Content-Security-Policy"])
    )
    assert not Attendance.objects.exists()
    for _ in range(2):
        response = browser.post(door(meeting))
        assert (response.status_code, response["Location"]) == (302, LINK)
        assert response["Referrer-Policy"] == "same-origin"
        assert "no-store" in response["Cache-Control"]
    assert AuditEvent.objects.filter(action="meeting.joined", actor=membership.person).count() == 2
    row = Attendance.objects.get()
    assert (row.person, row.service, row.standing, row.source) == (
        membership.person,
        membership.service,
        "present",
        "joined",
    )


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"ends_at": timezone.now() - timedelta(minutes=1)}, "This meeting is over."),
        ({"status": "cancelled"}, "This meeting is cancelled."),
        ({"status": "postponed"}, "This meeting is postponed."),
        ({"join_url": ""}, "There is no address to join this meeting yet."),
        ({"attendance_mode": "in-person"}, "This meeting is held in person"),
    ],
)
def test_where_there_is_no_way_in_it_says_why(fields: dict[str, Any], words: str) -> None:
    if fields.get("attendance_mode") == "in-person":
        fields = {**fields, "join_url": ""}
    meeting, browser = meeting_in(-60, **fields), make_member()
    for response, status in ((browser.get(door(meeting)), 200), (browser.post(door(meeting)), 403)):
        assert response.status_code == status
        assert words in response.content.decode()
        assert not shows_a_secret(response)


def outsider(name: str) -> Client:
    membership = make_membership()
    browser = signed_in(membership.person)
    if name in ("suspended", "ended"):
        act = services.suspend if name == "suspended" else services.end
        act(membership=membership, reason="A pause", by=None)
    return {"visitor": Client(), "no seat": signed_in(make_user())}.get(name, browser)


@pytest.mark.parametrize("name", ["visitor", "no seat", "suspended", "ended"])
def test_nobody_else_comes_in_or_sees_where_it_is(name: str) -> None:
    meeting, browser = meeting_in(0), outsider(name)
    for response in (browser.get(door(meeting)), browser.post(door(meeting))):
        assert response.status_code in (302, 403)
        assert not shows_a_secret(response)
    assert not Attendance.objects.exists()


def test_editors_do_not_come_in_and_moderators_do(editor: Client, moderator: Client) -> None:
    meeting = meeting_in(0)
    assert editor.get(door(meeting)).status_code == editor.post(door(meeting)).status_code == 403
    assert moderator.post(door(meeting))["Location"] == LINK
    assert Attendance.objects.get().standing == "guest"


def test_a_meeting_of_a_group_is_for_its_own_people() -> None:
    group = make_group()
    meeting, inside = meeting_in(0, group), put_in_group(group).person
    assert make_member().post(door(meeting)).status_code == 404
    assert signed_in(inside).post(door(meeting)).status_code == 302


def test_before_and_after_opening_the_page_of_the_meeting_shows_no_secret(editor: Client) -> None:
    for minutes in (600, 0):
        meeting, person = meeting_in(minutes), make_membership().person
        for browser in (signed_in(person), editor):
            response = browser.get(reverse("meeting", args=[meeting.pk]))
            assert response.status_code == 200
            assert not shows_a_secret(response)
        assert door(meeting) in signed_in(person).get(reverse("meeting", args=[meeting.pk])).content.decode()


def test_where_every_place_is_taken_only_those_with_a_place_come_in() -> None:
    meeting = meeting_in(60, capacity=1)
    first, waiting = make_membership().person, make_membership().person
    for person in (first, waiting):
        answer(meeting=meeting, person=person, answer="accepted")
    Meeting.objects.update(starts_at=timezone.now())
    refused = signed_in(waiting).post(door(meeting))
    assert refused.status_code == 403
    assert "Every place at this meeting is taken" in refused.content.decode()
    assert not shows_a_secret(refused)
    assert not shows_a_secret(signed_in(waiting).get(door(meeting)))
    assert signed_in(first).post(door(meeting))["Location"] == LINK


def test_in_a_hybrid_meeting_the_places_are_those_of_the_room() -> None:
    meeting = meeting_in(60, capacity=1, attendance_mode="hybrid")
    answer(meeting=meeting, person=make_membership().person, answer="accepted")
    Meeting.objects.update(starts_at=timezone.now())
    assert make_member().post(door(meeting))["Location"] == LINK


@pytest.mark.parametrize("pk", [0, 987654, 10**30])
def test_a_meeting_that_is_not_there_is_404(pk: int) -> None:
    assert make_member().get(f"/members/meetings/{pk}/join/").status_code == 404


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://zoom.us/j/1?pwd=2", "https://zoom.us"),
        ("http://localhost:8000/x", "http://localhost:8000"),
        ("https://name:word@meet.example.org:8443/x", "https://meet.example.org:8443"),
        ("https://bücher.example/x", "https://xn--bcher-kva.example"),
    ],
)
def test_the_policy_names_the_origin_and_nothing_of_the_address(url: str, origin: str) -> None:
    assert origins_of(url)[0] == origin
