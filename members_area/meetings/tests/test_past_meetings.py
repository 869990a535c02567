"""Past meetings by year, and the search inside all meetings: each finds what they may read, and nothing else."""

from datetime import datetime
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from core.testing import make_user
from members_area.meetings.models import Group, Meeting, MinutesVersion, Paper
from members_area.meetings.testing import (
    make_action,
    make_decision,
    make_group,
    make_item,
    make_meeting,
    make_minutes,
    make_past_meeting,
    put_in_group,
)
from members_area.membership.testing import make_member, make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]


def held_in(year: int, group: Group | None = None, **fields: Any) -> Meeting:
    return make_past_meeting(group, starts_at=timezone.make_aware(datetime(year, 3, 4, 14)), **fields)


def make_paper(meeting: Meeting, title: str, words: str = "", **fields: Any) -> Paper:
    given = {"status": "approved", "approved_at": timezone.now(), **fields}
    return Paper.objects.create(item=make_item(meeting), title=title, words=words, **given)


def make_version(meeting: Meeting, words: str, number: int = 1) -> MinutesVersion:
    minutes = getattr(meeting, "minutes", None) or make_minutes(meeting)
    return MinutesVersion.objects.create(minutes=minutes, number=number, words=words, content={}, content_hash="-")


def fill(meeting: Meeting, word: str) -> None:
    """Say a word in everything that a meeting has."""
    make_paper(meeting, "A paper", f"It says {word} inside.")
    make_version(meeting, f"They said {word} often.")
    make_decision(meeting, f"Decided: {word}.")
    make_action(meeting, text=f"Promised: {word}.")
    make_item(meeting, f"About {word}")


def kinds_found(browser: Client, word: str) -> list[str]:
    answer = browser.get("/members/meetings/past/", {"q": word})
    assert answer.status_code == 200
    return sorted(result.kind for result in answer.context["results"].object_list)


ALL_KINDS = ["Action", "Agenda item", "Decision", "Minutes", "Paper"]


class TestByYear:
    def test_the_latest_year_comes_first_and_each_year_has_its_own(self) -> None:
        held_in(2023, title="Of long ago")
        held_in(2024, title="Of late")
        browser = make_member()
        assert "Of late" in browser.get("/members/meetings/past/").content.decode()
        said = browser.get("/members/meetings/past/?year=2023").content.decode()
        assert "Of long ago" in said
        assert "Of late" not in said

    @pytest.mark.parametrize("year", ["", "x", "0", "99999", "²²²²", "\x00", "1850"])
    def test_a_year_that_is_none_shows_the_latest(self, year: str) -> None:
        held_in(2024, title="Of late")
        answer = make_member().get("/members/meetings/past/", {"year": year, "page": "-3"})
        assert "Of late" in answer.content.decode()

    def test_each_meeting_says_what_there_is_of_it(self) -> None:
        meeting = held_in(2024)
        for at in range(2):
            make_paper(meeting, f"Paper {at}")
            make_decision(meeting)
        make_paper(meeting, "One that waits", status="submitted")
        make_action(meeting)
        make_minutes(meeting)
        browser = make_member()
        said = browser.get("/members/meetings/past/").content.decode()
        assert "2 papers" in said
        assert "2 decisions" in said
        assert "1 action<" in said
        assert f"/members/meetings/{meeting.pk}/minutes/" not in said
        make_version(meeting, "Words")
        assert f"/members/meetings/{meeting.pk}/minutes/" in browser.get("/members/meetings/past/").content.decode()

    def test_meetings_to_come_and_of_other_groups_are_not_there(self) -> None:
        make_meeting(title="Still to come")
        held_in(2022, make_group("Quokka group"), title="Quokka meeting")
        answer = make_member().get("/members/meetings/past/")
        assert answer.context["years"] == []
        assert "No meeting is over yet" in answer.content.decode()


class TestSearch:
    def test_a_member_finds_all_of_the_working_group(self) -> None:
        fill(held_in(2024), "wombat")
        assert kinds_found(make_member(), "wombat") == ALL_KINDS

    def test_what_a_group_has_is_found_by_its_own_people_and_the_team(self) -> None:
        group = make_group()
        fill(held_in(2024, group), "quokka")
        assert kinds_found(make_member(), "quokka") == []
        assert kinds_found(signed_in(put_in_group(group).person), "quokka") == ALL_KINDS
        assert kinds_found(signed_in(make_user(groups=("Editors",))), "quokka") == ALL_KINDS

    def test_only_the_newest_minutes_are_searched_and_no_draft(self) -> None:
        meeting = held_in(2024)
        make_minutes(meeting, "A quokka in the draft")
        make_version(meeting, "An old quokka", 1)
        make_version(meeting, "A new wombat", 2)
        assert kinds_found(make_member(), "quokka") == []
        assert kinds_found(make_member(), "wombat") == ["Minutes"]

    def test_a_paper_that_waits_is_found_by_who_sent_it_in(self) -> None:
        author = make_membership().person
        make_paper(make_meeting(), "A quokka", status="submitted", submitted_by=author)
        make_paper(make_meeting(), "Withdrawn quokka", status="withdrawn", submitted_by=author)
        assert kinds_found(make_member(), "quokka") == []
        assert kinds_found(signed_in(author), "quokka") == ["Paper"]

    def test_a_draft_agenda_is_not_found(self) -> None:
        make_item(make_meeting(status="draft"), "Quokka")
        assert kinds_found(make_member(), "quokka") == []

    @pytest.mark.parametrize("typed", ["'", '"', "\x00", "%", "a AND OR NOT (", "🎵", "x" * 5000, "NEAR/2 *"])
    def test_whatever_is_typed_gets_an_answer(self, typed: str) -> None:
        fill(held_in(2024), "wombat")
        assert make_member().get("/members/meetings/past/", {"q": typed, "page": "0"}).status_code == 200

    def test_the_search_of_the_member_area_finds_them_too(self) -> None:
        fill(held_in(2024), "wombat")
        answer = make_member().get("/members/search/?q=wombat")
        assert sorted(result.kind for result in answer.context["results"].object_list) == ALL_KINDS
        assert make_member().get("/members/search/?q=quokka").context["results"].paginator.count == 0


@pytest.mark.parametrize("count", [3, 300])
def test_within_twelve_queries_however_many_meetings(count: int, django_assert_max_num_queries: Any) -> None:
    owner = make_membership().person
    for at in range(count):
        meeting = held_in(2024 - at % 3)
        if at < 40:
            make_decision(meeting, "A wombat")
            make_action(meeting, owner, text="A wombat")
            make_item(meeting, "A wombat")
    fill(meeting, "wombat")
    browser = make_member()
    for address in (
        "/members/meetings/past/?year=2023",
        "/members/meetings/past/?q=wombat",
        "/members/search/?q=wombat",
    ):
        browser.get(address)  # fills what is kept from one request to the next
        with django_assert_max_num_queries(12):
            assert browser.get(address).status_code == 200
