"""Every public page, as people with different needs meet it."""

import gzip
import re
from collections.abc import Callable
from functools import cache
from urllib.parse import urljoin
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page

from config.tests.browser.addresses import PUBLIC
from config.tests.browser.ways import RULES, axe, scrolls_sideways, what_axe_finds, where_focus_is_lost

OpenPage = Callable[..., Page]
THIRDS = 3  # workers share the pages
MOST_PARTS, MOST_BYTES = 6, 45 * 1024  # besides pictures
WITH_A_FORM_TO_SEND = {"contact", "sign in", "reset"}
NOTE_SHIFTS = (
    "window.shift = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) "
    "if (!entry.hadRecentInput) window.shift += entry.value; }).observe({type: 'layout-shift', buffered: true});"
)


@pytest.fixture(scope="session")
def addresses(site: str) -> dict[str, str]:
    """The pages above, with the first post, digest and YouTube video of the demo filled in."""
    from resources.demo.videos import VIDEOS

    youtube = next(video["slug"] for video in VIDEOS if video["provider"] == "youtube")
    found = {name: path.replace("{youtube}", f"{youtube}/") for name, path in PUBLIC.items()}
    return found | {"post": first_below(site, "/library/blog/"), "digest": first_below(site, "/digests/")}


def first_below(site: str, path: str) -> str:
    """Return the address of the first page that a list links to and that stands below it."""
    page = urlopen(f"{site}{path}").read().decode()
    link = re.search(rf'href="({path}[\w-]+/)"', page)
    assert link, path
    return link.group(1)


@pytest.mark.parametrize("third", range(THIRDS))
def test_what_a_visit_to_each_page_brings(
    open_page: OpenPage, addresses: dict[str, str], site: str, third: int
) -> None:
    """No request to a third party, no cookie where there is no form, nothing that breaks the policy, jumps, is heavy or
    needs sideways scrolling, and nothing that axe finds. One visit answers it all, because loading is what takes long.
    """
    page = open_page("/robots.txt")
    page.add_init_script(NOTE_SHIFTS)
    elsewhere, complaints = listen(page, site)
    cookies, shifts, weights, wide, wrong = {}, {}, {}, [], {}
    for name in list(addresses)[third::THIRDS]:
        page.set_viewport_size({"width": 1280, "height": 900})
        page.emulate_media(color_scheme="light", reduced_motion="no-preference")
        response = page.goto(addresses[name], wait_until="networkidle")
        cookies[name] = page.context.cookies()
        shifts[name] = page.evaluate("window.shift")
        weights[name] = weigh(site, response.body())
        wrong |= what_axe_finds(page)
        wide += [(name, width) for width in (320, 360, 768, 1280) if scrolls_sideways(page, width)]
        page.context.clear_cookies()
    assert elsewhere == []
    assert complaints == []
    assert {name for name in cookies if cookies[name]} <= WITH_A_FORM_TO_SEND
    assert {name: shift for name, shift in shifts.items() if shift > 0.02} == {}
    assert {name: parts for name, (parts, _) in weights.items() if parts > MOST_PARTS} == {}
    assert {name: size for name, (_, size) in weights.items() if size > MOST_BYTES} == {}
    assert wide == []
    assert wrong == {}, "\n".join(f"{name}\n{report}" for name, report in wrong.items())


def listen(page: Page, site: str) -> tuple[list[str], list[str]]:
    """Return two lists that fill while pages are open: what they ask of others, and what the browser complains of."""
    elsewhere: list[str] = []
    complaints: list[str] = []
    page.on(
        "request", lambda request: None if request.url.startswith((site, "data:")) else elsewhere.append(request.url)
    )
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    return elsewhere, complaints


def weigh(site: str, html: bytes) -> tuple[int, int]:
    """Return how many style sheets and scripts a page brings, and how many bytes it and they are on the way."""
    parts = re.findall(rb'<(?:link[^>]+rel="stylesheet"[^>]+href|script[^>]+src)="([^"]+)"', html)
    return len(parts), len(gzip.compress(html)) + sum(weight_at(urljoin(site, part.decode())) for part in parts)


@cache
def weight_at(address: str) -> int:
    return len(gzip.compress(urlopen(address).read()))


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
    page = open_page("/robots.txt")
    for name in ("home", "library", "contact"):
        page.goto(addresses[name])
        assert (name, where_focus_is_lost(page)) == (name, [])


def test_forced_colours_keep_buttons_and_cards_visible(open_page: OpenPage) -> None:
    """The system chooses every colour then, so axe's arithmetic on ours means nothing: all else must hold."""
    page = open_page("/", forced_colors="active")
    rules = {**RULES, "rules": {"color-contrast": {"enabled": False}}}
    result = axe(page, rules)
    assert result.violations_count == 0, result.generate_report()
    edges = page.evaluate(
        "[...document.querySelectorAll('.card, .button')].map(e => getComputedStyle(e).borderTopStyle)"
    )
    assert set(edges) == {"solid"}
