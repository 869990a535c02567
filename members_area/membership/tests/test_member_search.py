"""The order of what the search of the member area finds, also where a word stands in thousands of pages."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import PageViewRestriction

from core.testing import fill_caches
from home.testing import make_standard_page
from members_area.membership import member_search
from members_area.membership.testing import make_member
from resources.testing import make_blog_post, make_research

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("library", "roles")]
WORD = "wombat"
INSIDE = {"body": [("paragraph", f"<p>It is about a {WORD}.</p>")]}


@pytest.fixture
def common(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let two pages be thousands."""
    monkeypatch.setattr(member_search, "MOST_RANKED", 1)


def titles(browser: Client, page: int = 1) -> list[str]:
    found: Any = browser.get(reverse("member_search"), {"q": WORD, "page": page}).context["results"]
    return [result.title for result in found.object_list]


def make_pages() -> None:
    make_standard_page("First inside", **INSIDE)
    make_standard_page(f"First {WORD}")
    make_blog_post("Second inside", **INSIDE)
    make_blog_post(f"Second {WORD}")
    make_standard_page("Nothing of it")
    make_standard_page(f"A draft of the {WORD}", live=False)
    closed = make_standard_page(f"A closed {WORD}")
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.GROUPS)


def test_of_a_common_word_titles_come_first_and_then_what_was_made_last(common: None) -> None:
    make_pages()
    assert titles(make_member()) == [f"Second {WORD}", f"First {WORD}", "Second inside", "First inside"]


def test_of_any_other_the_same_is_found(library: object) -> None:
    make_pages()
    found = titles(make_member())
    assert set(found[:2]) == {f"First {WORD}", f"Second {WORD}"}
    assert set(found[2:]) == {"First inside", "Second inside"}


@pytest.mark.parametrize("most", [1, 2000], ids=["common", "ranked"])
def test_a_project_that_says_it_twice_is_found_once(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    monkeypatch.setattr(member_search, "MOST_RANKED", most)
    make_standard_page(f"First {WORD}")
    make_research(f"The {WORD} project", findings=f"<p>A {WORD}</p>", findings_status="emerging")
    make_research("Another project", findings=f"<p>A {WORD}</p>", findings_status="emerging")
    assert sorted(titles(make_member())) == ["Another project", f"First {WORD}", f"The {WORD} project"]


def test_the_second_page_goes_on_where_the_first_ended(common: None) -> None:
    for number in range(13):
        make_standard_page(f"{number:02} {WORD}")
    browser = make_member()
    assert titles(browser)[:2] == [f"12 {WORD}", f"11 {WORD}"]
    assert titles(browser, page=2) == [f"02 {WORD}", f"01 {WORD}", f"00 {WORD}"]


@pytest.mark.parametrize("most", [1, 2000], ids=["common", "ranked"])
def test_at_most_twelve_queries(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    monkeypatch.setattr(member_search, "MOST_RANKED", most)
    make_pages()
    browser = make_member()
    for _ in range(2):
        titles(browser)
    fill_caches()
    with CaptureQueriesContext(connection) as captured:
        titles(browser)
    assert len(captured) <= 12
