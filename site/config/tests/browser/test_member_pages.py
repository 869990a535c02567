"""Joining, the member area, meetings, the account and the CMS's screens, as people with different needs meet them."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from config.tests.browser.addresses import FORMS, ROUNDS
from config.tests.browser.ways import RULES, axe, go, scrolls_sideways, walk, what_axe_finds, where_focus_is_lost

OpenPage = Callable[..., Page]
CAN_BE_SENT = "form => [...form.elements].some(part => part.type === 'submit' && part.checkVisibility())"
DESCRIBED_BY = "field => field.closest('[aria-describedby$=_error]').getAttribute('aria-describedby')"
OUR_ROUNDS = [name for name, round_ in ROUNDS.items() if round_.is_ours]


@pytest.mark.parametrize("name", ROUNDS)
def test_axe_finds_nothing_nothing_scrolls_sideways_and_focus_is_always_seen(open_as: OpenPage, name: str) -> None:
    """One visit to each page answers all three, because loading it is what takes long."""
    page = open_as(ROUNDS[name].persona)
    wrong: dict[str, str] = {}
    wide = []
    lost = {}
    for path in walk(page, ROUNDS[name].ways):
        wrong |= what_axe_finds(page)
        if scrolls_sideways(page):
            wide.append(path)
        if ROUNDS[name].is_ours:
            lost[path] = where_focus_is_lost(page)
    assert wrong == {}, "\n".join(f"{name}\n{report}" for name, report in wrong.items())
    assert wide == []
    assert {path: elements for path, elements in lost.items() if elements} == {}


@pytest.mark.parametrize("persona", FORMS)
def test_an_empty_form_says_what_to_do_and_takes_the_reader_there(open_as: OpenPage, persona: str) -> None:
    page = open_as(persona, viewport={"width": 360, "height": 900})
    known: dict[str, str] = {}
    for path, button in FORMS[persona].items():
        go(page, path, known)
        page.get_by_role("main").get_by_role("button", name=button, exact=True).click()
        expect(page.locator(".error-summary")).to_be_focused()
        assert page.title().strip().startswith("Error:"), path
        links = page.eval_on_selector_all(".error-summary a", "all => all.map(link => link.getAttribute('href'))")
        assert links, path
        for link in links:
            field = page.locator(link)
            assert field.get_attribute("aria-invalid") == "true", (path, link)
            [error] = [part for part in field.evaluate(DESCRIBED_BY).split() if part.endswith("_error")]
            assert page.locator(f"#{error}").inner_text().strip(), (path, link)
        assert axe(page, RULES).violations_count == 0, path


def test_on_a_phone_the_header_of_a_member_has_two_rows(open_as: OpenPage) -> None:
    page = open_as("member", "/members/", viewport={"width": 360, "height": 740})
    tops = [page.locator(part).bounding_box() for part in (".brand", ".menu-button", ".account-links", ".site-search")]
    brand, menu, account, search = [box["y"] + box["height"] / 2 for box in tops if box]
    assert abs(brand - menu) < 8
    assert abs(account - search) < 8
    assert account > brand


@pytest.mark.parametrize("name", OUR_ROUNDS)
def test_without_script_every_page_has_its_heading_and_its_forms(open_as: OpenPage, name: str) -> None:
    page = open_as(ROUNDS[name].persona, java_script_enabled=False)
    for path in walk(page, ROUNDS[name].ways):
        assert " " in path or urlsplit(page.url).path == urlsplit(path).path or "reauthenticate" in page.url, path
        assert page.locator("main h1").count() == 1, path
        for form in page.locator("main form").all():
            assert form.evaluate(CAN_BE_SENT) or "passkey" in form.inner_html(), path
