"""The pages on which members read minutes: a version that was circulated, and never what is being written."""

import re
from typing import Any

import pytest
from django.utils import timezone

from core.testing import make_user
from members_area.meetings.models import Attendance, Meeting, Minutes, MinutesCorrection, MinutesVersion
from members_area.meetings.services import minutes as services
from members_area.meetings.testing import (
    make_action,
    make_decision,
    make_group,
    make_item,
    make_minutes,
    make_past_meeting,
    put_in_group,
)
from members_area.membership.testing import make_member, make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]
DRAFT_WORDS = "zimbelstern unfinished sentence"
WORDS = "We heard about the glockenspiel library."


@pytest.fixture
def meeting() -> Meeting:
    return make_past_meeting(title="Autumn meeting")


@pytest.fixture
def minutes(meeting: Meeting) -> Minutes:
    return make_minutes(meeting, WORDS)


@pytest.fixture
def circulated(minutes: Minutes) -> Minutes:
    services.circulate(minutes=minutes, by=None)
    return Minutes.objects.get(pk=minutes.pk)


def change(minutes: Minutes, text: str, by: Any = None) -> Minutes:
    section = minutes.sections.get()
    return services.write(minutes=minutes, texts={section.pk: text}, by=by)


def address(minutes: Minutes, end: str = "") -> str:
    return f"/members/meetings/{minutes.meeting_id}/minutes/{end}"


def pages_of(minutes: Minutes) -> list[str]:
    ends = ["", "versions/1/", "compare/", "minutes.pdf", "minutes.docx"]
    return [address(minutes, end) for end in ends]


def test_members_read_the_version_and_never_what_is_being_written(circulated: Minutes) -> None:
    change(circulated, DRAFT_WORDS)
    html = make_member().get(address(circulated)).content.decode()
    assert WORDS in html
    assert DRAFT_WORDS not in html
    assert "Version 1" in html
    assert "Corrections until" in html


def test_draft_minutes_are_not_there_for_anybody(minutes: Minutes) -> None:
    change(minutes, DRAFT_WORDS)
    chair = signed_in(put_in_group(minutes.meeting.group, role="chair").person)
    for browser in (make_member(), chair, signed_in(make_user(groups=("Editors",)))):
        assert {browser.get(page).status_code for page in pages_of(minutes)} == {404}
        assert browser.post(address(minutes, "correct/"), {"text": "x"}).status_code in (403, 404)


def test_the_words_of_a_draft_are_not_found_by_search(circulated: Minutes) -> None:
    change(circulated, DRAFT_WORDS)
    assert not MinutesVersion.objects.filter(words__contains=DRAFT_WORDS).exists()


def test_minutes_of_a_task_and_finish_group_are_for_the_group() -> None:
    group = make_group()
    minutes = make_minutes(make_past_meeting(group), WORDS)
    services.circulate(minutes=minutes, by=None)
    inside = signed_in(put_in_group(group).person)
    assert inside.get(address(minutes)).status_code == 200
    assert {make_member().get(page).status_code for page in pages_of(minutes)} == {404}
    assert make_member().post(address(minutes, "correct/"), {"text": "x"}).status_code == 404


def test_a_visitor_is_sent_to_sign_in_and_somebody_without_a_seat_is_refused(circulated: Minutes, client: Any) -> None:
    assert {client.get(page).status_code for page in pages_of(circulated)} == {302}
    assert {signed_in(make_user()).get(page).status_code for page in pages_of(circulated)} == {403}


def test_the_page_shows_all_that_minutes_hold(meeting: Meeting) -> None:
    item = make_item(meeting, "Fees")
    minutes = make_minutes(meeting, "We looked at <b>fees</b>.")
    Attendance.objects.create(meeting=meeting, name="Ada Okoye", standing="present")
    Attendance.objects.create(meeting=meeting, name="Ben Absent", standing="absent")
    decision = make_decision(meeting, "Fees are waived.", item=item)
    action = make_action(meeting, text="Write to the board.", item=item)
    services.circulate(minutes=minutes, by=None)
    html = make_member().get(address(minutes)).content.decode()
    for words in ("<b>fees</b>", "Ada Okoye", decision.reference, "Fees are waived.", action.reference, "Fees</h2>"):
        assert words in html
    assert "Ben Absent" not in html
    assert html.count("<h1") == 1


def test_a_member_proposes_a_correction_on_the_page(circulated: Minutes) -> None:
    item = circulated.meeting.agenda.get()
    browser = make_member()
    answer = browser.post(address(circulated, "correct/"), {"text": "Two, please.", "item": item.pk}, follow=True)
    assert "Two, please." in answer.content.decode()
    assert MinutesCorrection.objects.get().item == item


@pytest.mark.parametrize("text", ["", " ", "\x00", "x" * 1501])
def test_a_correction_that_cannot_be_kept_is_422_with_the_words(circulated: Minutes, text: str) -> None:
    answer = make_member().post(address(circulated, "correct/"), {"text": text, "item": ""})
    assert answer.status_code == 422
    assert "has-errors" in answer.content.decode()
    assert text.strip("\x00 ") in answer.content.decode()


@pytest.mark.parametrize("item", ["999999", "abc", "-1"])
def test_an_item_of_another_meeting_is_422(circulated: Minutes, item: str) -> None:
    assert make_member().post(address(circulated, "correct/"), {"text": "x", "item": item}).status_code == 422


def test_after_its_time_the_form_is_gone_and_a_post_is_answered_in_words(circulated: Minutes) -> None:
    Minutes.objects.filter(pk=circulated.pk).update(corrections_close_at=timezone.now())
    browser = make_member()
    assert "<textarea" not in browser.get(address(circulated)).content.decode()
    answer = browser.post(address(circulated, "correct/"), {"text": "Kept words."})
    assert answer.status_code == 422
    assert "Kept words." in answer.content.decode()


def test_two_versions_are_compared_in_words_too(circulated: Minutes) -> None:
    change(circulated, "We heard about two glockenspiels.")
    services.circulate(minutes=circulated, by=None)
    html = make_member().get(address(circulated, "compare/?from=1&to=2")).content.decode()
    assert re.search(r"<del>\s*<span[^>]*>Taken out:</span>\s*We heard about the glockenspiel library\.", html)
    assert re.search(r"<ins>\s*<span[^>]*>Put in:</span>\s*We heard about two glockenspiels\.", html)


@pytest.mark.parametrize("query", ["?from=x&to=2", "?from=1&to=99", "?from=&to=%00", "?from=1", ""])
def test_odd_comparisons_show_the_last_two(circulated: Minutes, query: str) -> None:
    change(circulated, "We heard about two glockenspiels.")
    services.circulate(minutes=circulated, by=None)
    answer = make_member().get(address(circulated, f"compare/{query}"))
    assert "from version 1 to version 2" in answer.content.decode()


def test_an_older_version_says_that_there_is_a_newer_one(circulated: Minutes) -> None:
    change(circulated, "We heard about two glockenspiels.")
    services.circulate(minutes=circulated, by=None)
    html = make_member().get(address(circulated, "versions/1/")).content.decode()
    assert WORDS in html
    assert "There is a newer version" in html
    assert make_member().get(address(circulated, "versions/3/")).status_code == 404


def test_queries_stay_flat(circulated: Minutes, django_assert_max_num_queries: Any) -> None:
    author = make_membership().person
    for number in range(6):
        services.propose(minutes=circulated, author=author, text=f"Correction {number}")
    for number in range(3):
        change(circulated, f"Words {number}.")
        services.circulate(minutes=circulated, by=None)
    browser = make_member()
    browser.get(address(circulated))
    for page in [address(circulated), address(circulated, "compare/"), address(circulated, "versions/2/")]:
        with django_assert_max_num_queries(12):
            assert browser.get(page).status_code == 200
