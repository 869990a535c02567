"""The toolkit for those who use no mouse, whose browser runs no script, or whose connection drops."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Page, expect

from config.tests.browser.readers import PHONE, Reader
from config.tests.browser.toolkit_addresses import NEW_PLAN, OBJECTIVE, OPEN, PLAN, TOOLKIT
from config.tests.browser.ways import go, scrolls_sideways, what_axe_finds

OpenPage = Callable[..., Page]
MOST_TABS = 80


def test_an_objective_is_moved_up_by_keyboard(open_as: OpenPage) -> None:
    """The focus stays on the button, so that pressing it again goes on; at the top it goes to "Move down"."""
    page = open_as("member2", viewport={"width": 1280, "height": 900})
    go(page, PLAN)
    titles = page.locator(".plan-objectives h3 a").all_text_contents()
    button = page.locator("button[id^=objective][id$=up]").nth(1).get_attribute("id") or ""  # that of the third
    tab_to(page, button)
    for place in (2, 1):
        page.keyboard.press("Enter")
        expect(page.locator(".messages")).to_contain_text(f"is now number {place} of {len(titles)}.")
        if place == 2:
            expect(page.locator(f"#{button}")).to_be_focused()
    expect(page.locator(f"#{button.removesuffix('up')}down")).to_be_focused()
    moved = [titles[2], *titles[:2], *titles[3:]]
    assert page.locator(".plan-objectives h3 a").all_text_contents() == moved


def tab_to(page: Page, element: str) -> None:
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == element:
            return
    raise AssertionError(f"{MOST_TABS} tabs do not lead to {element}")


def test_without_script_a_small_start_is_made(open_as: OpenPage) -> None:
    reader = Reader(open_as("member2", f"{NEW_PLAN}small-start/", viewport=PHONE, java_script_enabled=False))
    reader.press("Save this small start", "Write at least one action, or take a suggestion.")
    reader.main.get_by_label("What we do").first.fill("Count who comes to us by bus.")
    reader.main.get_by_label("Who leads it").nth(1).fill("Office manager")
    reader.press("Save this small start", "Say what is to be done, or leave the whole row empty.")
    expect(reader.main.get_by_label("Who leads it").nth(1)).to_have_value("Office manager")
    reader.main.get_by_label("What we do").nth(1).fill("Write to the three schools by hand.")
    reader.press("Save this small start", "It is in your plan now.")  # member2's service has a draft
    expect(reader.main).to_contain_text("Write to the three schools by hand.")


def test_without_script_a_theme_is_judged(open_as: OpenPage) -> None:
    reader = Reader(open_as("member", viewport=PHONE, java_script_enabled=False))
    theme = go(reader.page, f"{OPEN} {TOOLKIT}assessments/#/themes/*/")
    statement = reader.page.locator(".judgement").first
    for answer in ("3 Established", "2 Developing"):
        statement.get_by_role("radio", name=answer).check()
        statement.get_by_label("Why this level").fill(f"We say {answer}.")
        reader.press("Save", "is saved.")
        assert reader.page.url == theme
    expect(statement.get_by_role("radio", name="2 Developing")).to_be_checked()
    expect(statement.get_by_label("Why this level")).to_have_value("We say 2 Developing.")


@pytest.mark.parametrize("has_script", [True, False], ids=["with script", "without script"])
def test_of_two_at_once_the_second_reads_both_and_chooses(open_as: OpenPage, has_script: bool) -> None:
    first, second = (
        Reader(open_as("member2", viewport=PHONE, java_script_enabled=has_script, color_scheme="dark"))
        for _ in range(2)
    )
    objective = go(first.page, OBJECTIVE)
    second.see(objective)
    theirs, mine = (f"{words} in the minutes, {has_script}." for words in ("Decisions", "Talks"))
    first.main.get_by_label("Success measure").fill(theirs)
    first.press("Save", "The objective is saved.")
    second.main.get_by_label("Success measure").fill(mine)
    second.main.get_by_label("Outcome").fill("Nobody waits.")
    second.press("Save", "Somebody else changed this while you were writing.")
    expect(second.main.locator(".two-at-once")).to_contain_text(theirs)
    expect(second.main.get_by_label("Success measure")).to_have_value(mine)
    if has_script:
        expect(second.main.locator(".error-summary")).to_be_focused()
        wrong = what_axe_finds(second.page)
        assert wrong == {}, "\n".join(f"{name}\n{report}" for name, report in wrong.items())
        assert not scrolls_sideways(second.page)
    second.press("Save", "The objective is saved.")
    kept = first.see(objective)
    expect(kept.get_by_label("Success measure")).to_have_value(mine)
    expect(kept.get_by_label("Outcome")).to_have_value("Nobody waits.")


@contextmanager
def without_connection(page: Page) -> Iterator[None]:
    page.context.set_offline(True)
    yield
    page.context.set_offline(False)


def test_a_dropped_connection_loses_no_word(open_as: OpenPage) -> None:
    """Also where the person then closes the page and comes back later."""
    reader = Reader(open_as("member", viewport=PHONE))
    objective = go(reader.page, OBJECTIVE)
    for words in ("We counted twice.", "We counted three times."):
        reader.main.get_by_label("Why", exact=False).first.fill(words)
        with without_connection(reader.page):
            reader.main.get_by_role("button", name="Save", exact=True).click()
            alert = reader.main.get_by_role("alert")
            expect(alert).to_contain_text("This is not saved: the connection was lost. What you typed is still here.")
            expect(reader.main.get_by_label("Why", exact=False).first).to_have_value(words)
            wrong = what_axe_finds(reader.page)
            alert.get_by_role("button", name="Try again").click()
            expect(reader.main.get_by_role("button", name="Save", exact=True)).to_be_enabled()
        assert wrong == {}, "\n".join(f"{name}\n{report}" for name, report in wrong.items())
        if words.endswith("twice."):
            reader.main.get_by_role("alert").get_by_role("button", name="Try again").click()
            expect(reader.page.locator("body")).to_contain_text("The objective is saved.")
            reader.see(objective)
    reader.page.reload()
    expect(reader.main.get_by_role("status")).to_contain_text("What you typed here before was not saved.")
    expect(reader.main.get_by_label("Why", exact=False).first).to_have_value("We counted three times.")
    reader.press("Save", "The objective is saved.")
    expect(reader.main).to_contain_text("We counted three times.")
