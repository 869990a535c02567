"""Joining, the member area, the account and the secretary's screens, as people with different needs meet them."""

import re
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from config.tests.browser.test_every_page import RULES, WIDTHS

OpenPage = Callable[..., Page]
SignedIn = Callable[[str], dict[str, object]]

JOINING = [
    "/membership/apply/",
    "/membership/apply/sent/",
    "/membership/apply/confirm/unknown/",
    "/membership/invitation/unknown/",
    "/membership/people/",
    "/members/e-mails/unsubscribe/unknown/",
]
MEMBER_AREA = [
    "/members/",
    "/members/your-first-term/",
    "/members/how-the-group-works/",
    "/members/search/",
    "/members/search/?q=plan",
    "/members/search/?q=xylophonist-zzz",
    "/members/directory/",
    "/members/directory/?show=services",
    "/members/directory/?q=xylophonist-zzz",
    "{/members/directory/ /members/directory/people/}",
    "{/members/directory/?show=services /members/directory/services/}",
    "/members/profile/",
    "/members/my-service/",
    "/members/my-service/invite/",
    "/members/my-service/hand-over/",
    "/members/my-service/leave/",
    "/membership/application/",
]
ACCOUNT = [
    "/account/data/",
    "/account/e-mails/",
    "/account/",
    "/account/email/",
    "/account/password/change/",
    "/account/second-factor/",
    "/account/second-factor/webauthn/",
    "/account/sessions/",
    "/account/logout/",
    "/account/close/",
]
SECRETARY = [
    "/admin/",
    "/admin/members/applications/",
    "{/admin/members/applications/ /admin/members/applications/}",
    "/admin/members/register/",
    "{/admin/members/register/ /admin/members/register/inspect/}",
    "/admin/members/seats/",
    "{/admin/members/seats/ /admin/members/services/}",
    "/admin/members/import/",
]
PAGES = {
    "anybody": JOINING,
    "member": [*MEMBER_AREA, *ACCOUNT],
    "suspended": ["/members/", "/account/data/"],
    "former": ["/members/", "/account/close/"],
    "applicant": ["/members/", "/membership/application/"],
    "secretary": SECRETARY,
    "admin": ["/admin/members/audit/"],
}
# A page with a form, and what its button says: sent empty, each must say what to do.
FORMS = {
    "anybody": {"/membership/apply/": "Send the application", "/account/login/": "Sign in"},
    "member": {
        "/members/my-service/invite/": "Send the invitation",
        "/members/my-service/hand-over/": "Hand over my seat now",
        "/members/my-service/leave/": "Leave now",
        "/account/email/": "Change the address",
        "/account/password/change/": "Change the password",
    },
}
OF_THE_CMS = {**RULES, "rules": {"aria-allowed-role": {"enabled": False}}}  # Wagtail's lists count in an alert heading
FOCUS = """(() => {
  const element = document.activeElement;
  const outlined = part => {
    const style = getComputedStyle(element, part);
    return parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== "none";
  };
  const box = element.getBoundingClientRect();
  const isAtTheEnd = element === document.body;
  const isSeen = isAtTheEnd || ((outlined(null) || outlined("::after")) && box.width > 0 && box.height > 0);
  return [isAtTheEnd, isSeen, element.outerHTML.slice(0, 200)];
})()"""


@pytest.fixture
def open_as(open_page: OpenPage, signed_in: SignedIn) -> Callable[..., Page]:
    """Return a function that opens a page as a demo persona, or as "anybody"."""

    def open_one(persona: str, path: str = "/robots.txt", **options: object) -> Page:
        state = {} if persona == "anybody" else {"storage_state": signed_in(persona)}
        return open_page(path, reduced_motion="reduce", **state, **options)

    return open_one


def walk(page: Page, paths: list[str]) -> Iterator[str]:
    """Open each page in turn. "{list start}" is the first link in a list whose address goes on after `start`."""
    for path in paths:
        if path.startswith("{"):
            where, start = path.strip("{}").split()
            page.goto(where)
            links = page.eval_on_selector_all("main a[href]", "links => links.map(link => link.getAttribute('href'))")
            path = next(link for link in links if re.match(rf"{re.escape(start)}[\w-]+/(edit/)?$", link))
        page.goto(path)
        page.wait_for_load_state("load")
        assert "/account/login/" not in page.url, path
        assert not page.title().startswith("Page not found"), path
        yield path


def what_axe_finds(page: Page) -> dict[str, str]:
    """Return the reports on a page that stands open, by width and colours: loading it once keeps the test short."""
    rules = OF_THE_CMS if urlsplit(page.url).path.startswith("/admin/") else RULES
    wrong = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            result = Axe().run(page, options=rules)
            if result.violations_count:
                wrong[f"{page.url} at {width}, {scheme}"] = result.generate_report()
    return wrong


def scrolls_sideways(page: Page) -> bool:
    """At 320 px, which is what a wide screen leaves at 400% zoom (WCAG 1.4.10)."""
    page.set_viewport_size({"width": 320, "height": 900})
    return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


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


@pytest.mark.parametrize("persona", ["anybody", "member"])
def test_focus_is_always_seen(open_as: OpenPage, persona: str) -> None:
    page = open_as(persona)
    for path in walk(page, PAGES[persona]):
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
        page.goto(path)
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


@pytest.mark.parametrize("persona", ["anybody", "member"])
def test_without_script_every_page_has_its_heading_and_its_forms(open_as: OpenPage, persona: str) -> None:
    page = open_as(persona, java_script_enabled=False)
    paths = [path for path in PAGES[persona] if not path.startswith("{")]
    for path in paths:
        page.goto(path)
        assert urlsplit(page.url).path == urlsplit(path).path or "reauthenticate" in page.url, path
        assert page.locator("main h1").count() == 1, path
        for form in page.locator("main form").all():
            assert form.locator("button:visible, input[type=submit]:visible").count() or "passkey" in form.inner_html()
