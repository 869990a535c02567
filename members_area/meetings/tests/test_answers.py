"""A member says whether they come, and only members whom the meeting is for can."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from core.testing import make_user
from members_area.meetings.models import Meeting, Registration
from members_area.meetings.services.coming import answer
from members_area.meetings.testing import make_group, make_meeting, make_past_meeting, put_in_group
from members_area.membership import services
from members_area.membership.models import AuditEvent
from members_area.membership.testing import make_member, make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


def say(browser: Client, meeting: Meeting, given: str) -> Any:
    return browser.post(reverse("meeting_answer", args=[meeting.pk]), {"answer": given})


def words_of(response: Any) -> str:
    return " ".join(str(message) for message in get_messages(response.wsgi_request))


def page_of(browser: Client, meeting: Meeting) -> str:
    return " ".join(browser.get(reverse("meeting", args=[meeting.pk])).content.decode().split())


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("accepted", "You are coming."),
        ("tentative", "You are perhaps coming."),
        ("declined", "You are not coming."),
    ],
)
def test_the_page_of_the_meeting_says_what_i_answered(given: str, words: str) -> None:
    meeting, browser = make_meeting(), make_member()
    assert "You have not answered yet." in page_of(browser, meeting)
    response = say(browser, meeting, given)
    assert (response.status_code, response.url) == (302, reverse("meeting", args=[meeting.pk]))
    assert words in page_of(browser, meeting)
    assert Registration.objects.get().answer == given


def test_an_answer_can_be_changed_and_stays_one() -> None:
    meeting, browser = make_meeting(capacity=5), make_member()
    for given in ("accepted", "accepted", "declined", "tentative", "accepted"):
        say(browser, meeting, given)
    assert list(Registration.objects.values_list("answer", "place")) == [("accepted", 1)]


@pytest.mark.parametrize("given", ["", "waiting", "yes", "accepted\x00", "a" * 5000])
def test_any_other_answer_is_refused_in_words(given: str) -> None:
    meeting, browser = make_meeting(), make_member()
    response = say(browser, meeting, given)
    assert response.status_code == 302
    assert words_of(response) == "Choose whether you are coming, perhaps coming, or not coming."
    assert not Registration.objects.exists()


@pytest.mark.parametrize(
    "fields",
    [
        {"status": "postponed"},
        {"status": "cancelled"},
        {"starts_at": timezone.now() - timedelta(minutes=1)},
        {"registration_closes_at": timezone.now() - timedelta(minutes=1)},
    ],
)
def test_a_meeting_that_takes_no_answers_says_so(fields: dict[str, Any]) -> None:
    meeting, browser = make_meeting(**fields), make_member()
    assert 'value="accepted"' not in page_of(browser, meeting)
    assert words_of(say(browser, meeting, "accepted")) == "This meeting takes no more answers."
    assert not Registration.objects.exists()


def test_a_past_meeting_takes_no_answers() -> None:
    meeting = make_past_meeting()
    assert words_of(say(make_member(), meeting, "declined")) == "This meeting takes no more answers."


def test_who_cannot_come_after_all_can_say_so_until_it_begins() -> None:
    meeting, person = make_meeting(capacity=1), make_membership().person
    answer(meeting=meeting, person=person, answer="accepted")
    Meeting.objects.update(registration_closes_at=timezone.now() - timedelta(minutes=1))
    browser = signed_in(person)
    page = page_of(browser, meeting)
    assert 'value="declined"' in page
    assert 'value="tentative"' not in page
    say(browser, meeting, "declined")
    assert Registration.objects.get().answer == "declined"


def test_visitors_and_people_without_a_seat_cannot_answer(editor: Client) -> None:
    meeting = make_meeting()
    assert say(Client(), meeting, "accepted").url.startswith("/account/login/")
    assert say(signed_in(make_user()), meeting, "accepted").status_code == 403
    assert say(editor, meeting, "accepted").status_code == 403
    assert not Registration.objects.exists()


def test_the_page_asks_only_those_who_can_come(editor: Client) -> None:
    for meeting in (make_meeting(), make_meeting(status="cancelled"), make_past_meeting()):
        assert 'id="my-answer"' not in page_of(editor, meeting)
    assert 'id="my-answer"' in page_of(make_member(), make_meeting())
    assert 'id="my-answer"' not in page_of(make_member(), make_meeting(status="cancelled"))
    assert 'id="my-answer"' not in page_of(make_member(), make_past_meeting())


def test_somebody_who_is_suspended_or_has_left_cannot_answer() -> None:
    meeting = make_meeting()
    for end in (services.suspend, services.end):
        membership = make_membership()
        browser = signed_in(membership.person)
        end(membership=membership, reason="A pause", by=None)
        assert say(browser, meeting, "accepted").status_code in (302, 403)
    assert not Registration.objects.exists()


def test_a_meeting_of_a_group_is_not_there_for_members_outside_it() -> None:
    group = make_group()
    meeting, inside = make_meeting(group), put_in_group(group).person
    assert say(make_member(), meeting, "accepted").status_code == 404
    say(signed_in(inside), meeting, "accepted")
    assert list(Registration.objects.values_list("person", flat=True)) == [inside.pk]


@pytest.mark.parametrize("pk", [0, 987654, 10**30])
def test_a_meeting_that_is_not_there_is_404(pk: int) -> None:
    assert make_member().post(f"/members/meetings/{pk}/answer/", {"answer": "accepted"}).status_code == 404


def test_only_post_answers() -> None:
    assert make_member().get(reverse("meeting_answer", args=[make_meeting().pk])).status_code == 405


def test_the_audit_trail_knows_of_it_without_names() -> None:
    meeting, person = make_meeting(), make_membership().person
    say(signed_in(person), meeting, "accepted")
    line = AuditEvent.objects.filter(action="registration.answered").get()
    assert (line.actor, line.summary) == (person, "accepted")


def test_pages_about_my_answer_are_kept_by_nobody() -> None:
    browser, meeting = make_member(), make_meeting()
    for name in ("meeting_substitute", "meeting_access_needs", "meeting_join"):
        response = browser.get(reverse(name, args=[meeting.pk]))
        assert response.status_code == 200
        assert "no-store" in response["Cache-Control"]
        assert "private" in response["Cache-Control"]
