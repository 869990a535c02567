"""Joining, the member area, meetings, the account and the CMS's screens, as people with different needs meet them."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from config.tests.browser.addresses import FORMS, ON_THE_SITE, PAGES
from config.tests.browser.test_every_page import RULES
from config.tests.browser.ways import go, scrolls_sideways, walk, what_axe_finds

OpenPage = Callable[..., Page]
FOCUS = """(() => {
  const element = document.activeElement;
  const outlined = part => {
    const style = getComputedStyle(element, part);
    return parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== "none";
  };
  const box = element.getBoundingClientRect();
  const isAtTheEnd = element === document.body;
  const isPartOfADay = element.matches("input:not(:focus)"); // its small calendar: the browser draws a ring there
  const isSeen = isAtTheEnd || isPartOfADay || ((outlined(null) || outlined("::after")) && box.width > 0 && box.height > 0);
  return [isAtTheEnd, isSeen, element.outerHTML.slice(0, 200)];
})()"""


@pytest.mark.parametrize("persona", PAGES)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(open_as: OpenPage, persona: str) -> None:
    page = open_as(persona)
    wrong: dict[str, str] = {}
    wide = []
    for path in walk(page, PAGES[persona]):
        wrong |= what_axe_finds(page)
        if scrolls_sideways(page):
            wide.append(path)
    assert wrong == {}, "\n".join(f"{name}\n{report}" for name, report in wrong.items())
    assert wide == []


def test_an_invitation_is_clear_to_everybody_who_opens_it(
    open_as: OpenPage, link_in_mail: Callable[[str, str], str]
) -> None:
    """Open, opened by somebody else, and withdrawn: the last puts the seat back as it was."""
    member = open_as("member", "/members/my-service/invite/")
    member.get_by_label("Their e-mail address").fill("page.reader@example.org")
    member.get_by_label("Their role in the service").select_option("head")
    member.get_by_role("button", name="Send the invitation", exact=True).click()
    member.wait_for_url("**/members/my-service/")
    wrong = what_axe_finds(member)
    link = link_in_mail("page.reader@example.org", "/membership/invitation/")
    newcomer = open_as("anybody", link)
    expect(newcomer.get_by_role("heading", level=1)).to_have_text("You are invited to the NWG")
    wrong |= what_axe_finds(newcomer)
    assert not scrolls_sideways(newcomer)
    member.goto(link)
    expect(member.get_by_role("heading", level=1)).to_have_text("This invitation is for somebody else")
    wrong |= what_axe_finds(member)
    member.goto("/members/my-service/")
    member.get_by_role("button", name="Withdraw the invitation").click()
    newcomer.goto(link)
    expect(newcomer.get_by_role("heading", level=1)).to_have_text("This invitation was withdrawn")
    wrong |= what_axe_finds(newcomer)
    assert wrong == {}, "\n".join(f"{name}\n{report}" for name, report in wrong.items())


@pytest.mark.parametrize("persona", ON_THE_SITE)
def test_focus_is_always_seen(open_as: OpenPage, persona: str) -> None:
    page = open_as(persona)
    for path in walk(page, ON_THE_SITE[persona]):
        for _ in range(40):
            page.keyboard.press("Tab")
            at_the_end, is_seen, where = page.evaluate(FOCUS)
            assert is_seen, (path, where)
            if at_the_end:
                break


@pytest.mark.parametrize("persona", FORMS)
def test_an_empty_form_says_what_to_do_and_takes_the_reader_there(open_as: OpenPage, persona: str) -> None:
    page = open_as(persona, viewport={"width": 360, "height": 900})
    for path, button in FORMS[persona].items():
        go(page, path)
        page.get_by_role("main").get_by_role("button", name=button, exact=True).click()
        page.wait_for_function("document.activeElement.classList.contains('error-summary')")
        assert page.title().strip().startswith("Error:"), path
        links = page.eval_on_selector_all(".error-summary a", "all => all.map(link => link.getAttribute('href'))")
        assert links, path
        for link in links:
            field = page.locator(link)
            assert field.get_attribute("aria-invalid") == "true", (path, link)
            error = page.locator(f"{link}_error")
            assert error.inner_text().strip(), (path, link)
            assert (error.get_attribute("id") or "") in (field.get_attribute("aria-describedby") or ""), (path, link)
        assert Axe().run(page, options=RULES).violations_count == 0, path


def test_on_a_phone_the_header_of_a_member_has_two_rows(open_as: OpenPage) -> None:
    page = open_as("member", "/members/", viewport={"width": 360, "height": 740})
    tops = [page.locator(part).bounding_box() for part in (".brand", ".menu-button", ".account-links", ".site-search")]
    brand, menu, account, search = [box["y"] + box["height"] / 2 for box in tops if box]
    assert abs(brand - menu) < 8
    assert abs(account - search) < 8
    assert account > brand


@pytest.mark.parametrize("persona", ON_THE_SITE)
def test_without_script_every_page_has_its_heading_and_its_forms(open_as: OpenPage, persona: str) -> None:
    page = open_as(persona, java_script_enabled=False)
    for path in walk(page, ON_THE_SITE[persona]):
        assert " " in path or urlsplit(page.url).path == urlsplit(path).path or "reauthenticate" in page.url, path
        assert page.locator("main h1").count() == 1, path
        for form in page.locator("main form").all():
            assert form.locator("button:visible, input[type=submit]:visible").count() or "passkey" in form.inner_html()
