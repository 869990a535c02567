"""A member sends a colleague to one meeting: by a link, without an account, and to nothing else."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from members_area.meetings.models import Meeting, Paper, PaperVersion, Substitute
from members_area.meetings.services.coming import answer
from members_area.meetings.services.substitutes import send_substitute
from members_area.meetings.testing import make_group, make_item, make_meeting, make_past_meeting, put_in_group
from members_area.membership import services
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.testing import link_in_mail, make_membership, signed_in
from members_area.membership.tokens import hash_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
EMAIL = "sam@example.org"
LINK, PASSCODE = "https://meet.example.org/planted-room-5512", "planted-code-9920"
GIVEN = {"name": "Sam Colleague", "email": EMAIL}


@pytest.fixture
def meeting() -> Meeting:
    return make_meeting(join_url=LINK, passcode=PASSCODE)


@pytest.fixture
def seat() -> Membership:
    return make_membership()


def send(meeting: Meeting, seat: Membership, **fields: Any) -> Any:
    address = reverse("meeting_substitute", args=[meeting.pk])
    return signed_in(seat.person).post(address, {**GIVEN, **fields})


def sent_link(meeting: Meeting, seat: Membership) -> str:
    """Send a substitute and return the path of the link in their letter."""
    assert send(meeting, seat).status_code == 302
    return link_in_mail(EMAIL, "/meetings/substitute/")


def make_paper(meeting: Meeting, title: str, *, status: str = "approved") -> Paper:
    paper = Paper.objects.create(item=make_item(meeting), title=title, status=status)
    for number in (1, 2):
        words = f"{title}, version {number}".encode()
        file = ContentFile(words, name=f"{number}.txt")
        PaperVersion.objects.create(
            paper=paper, number=number, file=file, filename=f"paper-{number}.txt", size=len(words)
        )
    return paper


def test_the_letter_has_a_link_of_which_only_the_hash_is_kept(meeting: Meeting, seat: Membership) -> None:
    path = sent_link(meeting, seat)
    token = path.rstrip("/").rpartition("/")[2]
    substitute = Substitute.objects.get()
    assert substitute.token_hash == hash_of(token)
    assert token not in repr(list(Substitute.objects.values()))
    body = str(mail.outbox[-1].body)
    assert str(seat.service) in body
    assert LINK not in body
    assert PASSCODE not in body


def test_the_page_shows_this_meeting_without_an_account(meeting: Meeting, seat: Membership) -> None:
    make_item(meeting, "Youth voice in hubs", notes="Bring an example.")
    make_paper(meeting, "Fees report")
    make_paper(meeting, "Planted draft 3341", status="submitted")
    make_item(make_meeting(), "Planted other item 8812")
    response = Client().get(sent_link(meeting, seat))
    page = response.content.decode()
    assert response.status_code == 200
    for words in ("Sam Colleague", "Youth voice in hubs", "Bring an example.", "Fees report", "Plain text"):
        assert words in page
    for words in ("Planted draft 3341", "Planted other item 8812", LINK, PASSCODE, "/members/"):
        assert words not in page


def test_the_link_is_kept_out_of_caches_search_engines_and_other_sites_logs(meeting: Meeting, seat: Membership) -> None:
    path = sent_link(meeting, seat)
    for address in (path, "/meetings/substitute/unknown/"):
        response = Client().get(address)
        assert "no-store" in response["Cache-Control"]
        assert response["X-Robots-Tag"] == "noindex"
        assert response["Referrer-Policy"] == "same-origin"
        assert '<meta name="robots" content="noindex">' in response.content.decode()


def test_approved_papers_of_this_meeting_are_downloaded_and_no_others(meeting: Meeting, seat: Membership) -> None:
    path = sent_link(meeting, seat)
    own, draft = make_paper(meeting, "Fees report"), make_paper(meeting, "Draft", status="submitted")
    other = make_paper(make_meeting(), "Of another meeting")
    response = Client().get(f"{path}papers/{own.pk}/")
    assert b"".join(response) == b"Fees report, version 2"  # type: ignore[call-overload]  # a file is streamed
    assert {"private", "no-store"} <= set(response["Cache-Control"].split(", "))
    assert response["X-Robots-Tag"] == "noindex"
    assert response["Content-Disposition"].endswith('filename="paper-2.txt"')
    for pk in (draft.pk, other.pk, 987654, 10**30):
        assert Client().get(f"{path}papers/{pk}/").status_code == 404


def test_the_link_opens_nothing_for_members(meeting: Meeting, seat: Membership) -> None:
    browser = Client()
    browser.get(sent_link(meeting, seat))
    for name in ("meeting", "meeting_join"):
        assert browser.get(reverse(name, args=[meeting.pk])).status_code == 302


def joinable(meeting: Meeting) -> None:
    now = timezone.now()
    Meeting.objects.filter(pk=meeting.pk).update(starts_at=now - timedelta(minutes=1), ends_at=now + timedelta(hours=1))


def test_they_come_in_once_it_is_open_and_are_noted_under_their_name(meeting: Meeting, seat: Membership) -> None:
    path = sent_link(meeting, seat)
    early = Client().post(f"{path}join/")
    assert (early.status_code, early["Location"]) == (302, path)
    assert not meeting.attendance.exists()
    joinable(meeting)
    response = Client().get(path)
    page = response.content.decode()
    assert LINK not in page
    assert PASSCODE in page
    assert "form-action 'self' https://meet.example.org" in response["Content-Security-Policy"]
    for _ in range(2):
        response = Client().post(f"{path}join/")
        assert (response.status_code, response["Location"]) == (302, LINK)
    row = meeting.attendance.get()
    assert (row.name, row.person, row.service, row.standing) == ("Sam Colleague", None, seat.service, "substitute")


def over(meeting: Meeting, seat: Membership) -> None:
    ends_at = timezone.now() - timedelta(hours=1, minutes=1)
    Meeting.objects.filter(pk=meeting.pk).update(starts_at=ends_at - timedelta(hours=2), ends_at=ends_at)


def cancelled(meeting: Meeting, seat: Membership) -> None:
    Meeting.objects.filter(pk=meeting.pk).update(status="cancelled")


def declined(meeting: Meeting, seat: Membership) -> None:
    answer(meeting=meeting, person=seat.person, answer="declined")


def only_perhaps(meeting: Meeting, seat: Membership) -> None:
    answer(meeting=meeting, person=seat.person, answer="tentative")


def ended_by_the_member(meeting: Meeting, seat: Membership) -> None:
    response = signed_in(seat.person).post(reverse("meeting_substitute_end", args=[meeting.pk]))
    assert response.status_code == 302
    assert meeting.registrations.get().place == 1


def seat_lost(meeting: Meeting, seat: Membership) -> None:
    services.end(membership=seat, reason="Moved on", by=None)


def seat_paused(meeting: Meeting, seat: Membership) -> None:
    services.suspend(membership=seat, reason="A pause", by=None)


ENDINGS = [over, cancelled, declined, only_perhaps, ended_by_the_member, seat_lost, seat_paused]


@pytest.mark.parametrize("ends", ENDINGS)
def test_the_link_dies(meeting: Meeting, seat: Membership, ends: Callable[[Meeting, Membership], None]) -> None:
    path, paper = sent_link(meeting, seat), make_paper(meeting, "Fees report")
    ends(meeting, seat)
    browser = Client()
    answers = [browser.get(path), browser.get(f"{path}papers/{paper.pk}/"), browser.post(f"{path}join/")]
    assert [response.status_code for response in answers] == [404, 404, 404]
    for response in answers:
        page = response.content.decode()
        assert "This link does not work" in page
        assert meeting.title not in page


@pytest.mark.parametrize("ends", [declined, ended_by_the_member, seat_lost])
def test_who_is_not_needed_any_more_is_told(
    meeting: Meeting, seat: Membership, ends: Callable[[Meeting, Membership], None]
) -> None:
    sent_link(meeting, seat)
    ends(meeting, seat)
    told = [message.subject for message in mail.outbox if message.to == [EMAIL]]
    assert [subject.startswith("You are not expected any more") for subject in told] == [False, True]


def test_it_lives_until_an_hour_after_the_end(meeting: Meeting, seat: Membership) -> None:
    path, ends_at = sent_link(meeting, seat), timezone.now() - timedelta(minutes=58)
    Meeting.objects.update(starts_at=ends_at - timedelta(hours=2), ends_at=ends_at)
    assert Client().get(path).status_code == 200


def test_it_dies_when_the_member_leaves_the_group_of_the_meeting() -> None:
    group = make_group()
    place = put_in_group(group)
    meeting = make_meeting(group)
    path = sent_link(meeting, place.person.memberships.get())
    assert Client().get(path).status_code == 200
    place.end_on = timezone.localdate()
    place.save()
    assert Client().get(path).status_code == 404


@pytest.mark.parametrize("token", ["unknown", "a" * 900, "%00", ".."])
def test_a_link_that_nobody_was_sent_is_not_there(token: str) -> None:
    for address in (f"/meetings/substitute/{token}/", f"/meetings/substitute/{token}/papers/1/"):
        assert Client().get(address).status_code == 404
    assert Client().post(f"/meetings/substitute/{token}/join/").status_code == 404


def test_nothing_changes_by_following_the_link(meeting: Meeting, seat: Membership) -> None:
    path = sent_link(meeting, seat)
    joinable(meeting)
    assert Client().get(f"{path}join/").status_code == 405
    assert Client().post(path).status_code == 405
    assert not meeting.attendance.exists()


def test_a_new_substitute_replaces_the_first(meeting: Meeting, seat: Membership) -> None:
    first = sent_link(meeting, seat)
    send(meeting, seat, name="Noor", email="noor@example.org")
    assert Client().get(first).status_code == 404
    assert "Noor" in Client().get(link_in_mail("noor@example.org", "/meetings/substitute/")).content.decode()
    assert Substitute.objects.count() == 1


def test_the_substitute_takes_the_members_own_place(seat: Membership) -> None:
    meeting = make_meeting(capacity=1)
    sent_link(meeting, seat)
    assert [(row.answer, row.place) for row in meeting.registrations.all()] == [("accepted", 1)]
    page = signed_in(seat.person).get(reverse("meeting", args=[meeting.pk])).content.decode()
    assert "Sam Colleague comes in your place." in page
    response = send(meeting, make_membership(), email="other@example.org")
    assert response.status_code == 422
    assert "Every place is taken." in response.content.decode()
    assert (meeting.registrations.count(), Substitute.objects.count()) == (1, 1)


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"name": ""}, "Give their name."),
        ({"name": "a\x00b"}, "Null characters"),
        ({"email": "no address"}, "Give an e-mail address with an @"),
        ({"email": ""}, "Give their e-mail address."),
    ],
)
def test_bad_input_comes_back_with_the_error(
    meeting: Meeting, seat: Membership, fields: dict[str, str], error: str
) -> None:
    response = send(meeting, seat, **fields)
    assert response.status_code == 422
    assert error in response.content.decode()
    assert not Substitute.objects.exists()


def test_ones_own_address_is_no_substitute(meeting: Meeting, seat: Membership) -> None:
    response = send(meeting, seat, email=seat.person.email.upper())
    assert response.status_code == 422
    assert "This is your own address." in response.content.decode()


def test_past_meetings_need_none_and_nobody_ends_what_is_not_there(seat: Membership) -> None:
    assert send(make_past_meeting(), seat).status_code == 422
    response = signed_in(seat.person).post(reverse("meeting_substitute_end", args=[make_meeting().pk]), follow=True)
    assert "You have no substitute for this meeting." in response.content.decode()


def test_the_site_is_no_machine_for_letters(meeting: Meeting, seat: Membership) -> None:
    for _ in range(4):
        assert send(meeting, seat).status_code == 302
    assert send(meeting, seat).status_code == 422


def test_the_audit_trail_has_no_names(meeting: Meeting, seat: Membership) -> None:
    send_substitute(meeting=meeting, person=seat.person, by=seat.person, **GIVEN)
    lines = " ".join(AuditEvent.objects.values_list("summary", flat=True))
    assert not re.search(r"Sam|example\.org", lines)
    assert AuditEvent.objects.filter(action="substitute.sent", actor=seat.person).exists()
