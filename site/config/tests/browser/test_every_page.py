"""Every public page, as people with different needs meet it."""

import gzip
import re
from collections.abc import Callable
from urllib.parse import urljoin
from urllib.request import Request, urlopen

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

OpenPage = Callable[..., Page]

PAGES = {
    "home": "/",
    "standard": "/about/",
    "join": "/join/",
    "team": "/about/who-runs-it/people/",
    "partners": "/about/who-runs-it/partners/",
    "channels": "/about/how-learning-is-shared/channels/",
    "services": "/music-services/",
    "contact": "/contact/",
    "events": "/events/",
    "event": "/events/nwg-new-members-2026/",
    "library": "/library/",
    "search": "/library/?q=recruitment",
    "nothing found": "/library/?q=xylophonist-zzz",
    "topics": "/library/topics/",
    "topic": "/library/topics/youth-voice/",
    "blog": "/library/blog/",
    "post": "/library/blog/{first:/library/blog/}",
    "videos": "/library/videos/",
    "film": "/library/videos/what-the-nwg-is-for/",
    "video elsewhere": "/library/videos/{youtube}",
    "resources": "/library/resources/",
    "resource": "/library/resources/inclusive-recruitment-checklist/",
    "reviews": "/library/reviews/",
    "review": "/library/reviews/annual-review-2021-22/",
    "research": "/library/research/",
    "project": "/library/research/tutors-beyond-the-conservatoire/",
    "digests": "/digests/",
    "digest": "/digests/{first:/digests/}",
    "sign in": "/account/login/",
    "reset": "/account/password/reset/",
    "reset sent": "/account/password/reset/done/",
    "no sign-up": "/account/signup/",
    "closed account": "/account/inactive/",
}
RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
}
WIDTHS = (360, 1280)


@pytest.fixture(scope="session")
def addresses(site: str) -> dict[str, str]:
    """The pages above, with the first post, digest and YouTube video of the demo filled in."""
    from resources.demo.videos import VIDEOS

    youtube = next(video["slug"] for video in VIDEOS if video["provider"] == "youtube")
    found = {name: path.replace("{youtube}", f"{youtube}/") for name, path in PAGES.items()}
    return found | {"post": first_below(site, "/library/blog/"), "digest": first_below(site, "/digests/")}


def first_below(site: str, path: str) -> str:
    """Return the address of the first page that a list links to and that stands below it."""
    page = urlopen(f"{site}{path}").read().decode()
    link = re.search(rf'href="({path}[\w-]+/)"', page)
    assert link, path
    return link.group(1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing(open_page: OpenPage, addresses: dict[str, str], width: int, scheme: str) -> None:
    page = open_page("/", viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
    wrong = {}
    for name, path in addresses.items():
        page.goto(path)
        result = Axe().run(page, options=RULES)
        if result.violations_count:
            wrong[name] = result.generate_report()
    assert wrong == {}, "\n".join(f"{name}\n{report}" for name, report in wrong.items())


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_nothing_needs_sideways_scrolling(open_page: OpenPage, addresses: dict[str, str], width: int) -> None:
    """320 px is also what a 1280 px screen leaves at 400% zoom (WCAG 1.4.10)."""
    page = open_page("/", viewport={"width": width, "height": 800})
    wide = []
    for name, path in addresses.items():
        page.goto(path)
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            wide.append(name)
    assert wide == []


def test_nothing_is_asked_of_a_third_party_and_nothing_breaks_the_policy(
    open_page: OpenPage, addresses: dict[str, str], site: str
) -> None:
    page = open_page("/")
    elsewhere: list[str] = []
    complaints: list[str] = []
    page.on(
        "request", lambda request: None if request.url.startswith((site, "data:")) else elsewhere.append(request.url)
    )
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    for name, path in addresses.items():
        page.goto(path, wait_until="networkidle")
        assert (name, page.context.cookies()) == (name, []) or name in {"contact", "sign in", "reset"}
        page.context.clear_cookies()
    assert elsewhere == []
    assert complaints == []


def test_no_layout_shift(open_page: OpenPage, addresses: dict[str, str]) -> None:
    page = open_page("/", viewport={"width": 1280, "height": 900})
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) "
        "if (!entry.hadRecentInput) window.shift += entry.value; }).observe({type: 'layout-shift', buffered: true});"
    )
    shifts = {}
    for name, path in addresses.items():
        page.goto(path, wait_until="networkidle")
        shifts[name] = page.evaluate("window.shift")
    assert {name: shift for name, shift in shifts.items() if shift > 0.02} == {}


def test_every_page_weighs_at_most_45_kb_besides_pictures(addresses: dict[str, str], site: str) -> None:
    heavy = {}
    for name, path in addresses.items():
        html = urlopen(f"{site}{path}").read()
        parts = re.findall(rb'<(?:link[^>]+rel="stylesheet"[^>]+href|script[^>]+src)="([^"]+)"', html)
        assert len(parts) <= 6, name
        scripts = [urlopen(Request(urljoin(site, part.decode()))).read() for part in parts]
        weight = sum(len(gzip.compress(content)) for content in (html, *scripts))
        if weight > 45 * 1024:
            heavy[name] = weight
    assert heavy == {}


def test_pictures_have_their_size_and_modern_formats(open_page: OpenPage, addresses: dict[str, str]) -> None:
    page = open_page("/")
    for name in ("home", "library", "post", "event", "resources"):
        page.goto(addresses[name])
        without = page.evaluate(
            "[...document.querySelectorAll('img')].filter(i => !i.hasAttribute('width') || !i.hasAttribute('height') || !i.hasAttribute('alt')).map(i => i.outerHTML)"
        )
        assert (name, without) == (name, [])
        assert page.locator('source[type="image/avif"]').count() > 0
        assert page.locator('source[type="image/webp"]').count() > 0


def test_the_skip_link_comes_first_and_leads_to_the_content(open_page: OpenPage) -> None:
    page = open_page("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_focus_is_always_seen(open_page: OpenPage, addresses: dict[str, str]) -> None:
    page = open_page("/")
    for name in ("home", "library", "contact"):
        page.goto(addresses[name])
        for _ in range(40):
            page.keyboard.press("Tab")
            seen = page.evaluate(
                """(() => {
                  const element = document.activeElement;
                  if (element === document.body) return true;
                  const outlined = part => {
                    const style = getComputedStyle(element, part);
                    return parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== "none";
                  };
                  const box = element.getBoundingClientRect();
                  return (outlined(null) || outlined("::after")) && box.width > 0 && box.height > 0;
                })()"""
            )
            assert seen, (name, page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))


def test_forced_colours_keep_buttons_and_cards_visible(open_page: OpenPage) -> None:
    """The system chooses every colour then, so axe's arithmetic on ours means nothing: all else must hold."""
    page = open_page("/", forced_colors="active")
    rules = {**RULES, "rules": {"color-contrast": {"enabled": False}}}
    result = Axe().run(page, options=rules)
    assert result.violations_count == 0, result.generate_report()
    edges = page.evaluate(
        "[...document.querySelectorAll('.card, .button')].map(e => getComputedStyle(e).borderTopStyle)"
    )
    assert set(edges) == {"solid"}
