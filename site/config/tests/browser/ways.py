"""Going to a page, and what a person who needs more than a mouse and a wide screen would find there."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from config.tests.browser.test_every_page import RULES, WIDTHS

OF_THE_CMS = {**RULES, "rules": {"aria-allowed-role": {"enabled": False}}}  # Wagtail's lists count in an alert heading


def walk(page: Page, ways: list[str]) -> Iterator[str]:
    """Go each way in turn."""
    for way in ways:
        go(page, way)
        yield way


def go(page: Page, way: str) -> str:
    """Go a way, and return the address to which it led."""
    first, *steps = way.split()
    page.goto(first)
    for step in steps:
        page.goto(f"{page.url}{step[1:]}" if step.startswith("+") else first_link(page, step))
    page.wait_for_load_state("load")
    assert first == "/account/login/" or "/account/login/" not in page.url, way
    assert not page.title().startswith("Page not found"), way
    return page.url


def first_link(page: Page, pattern: str) -> str:
    links = page.eval_on_selector_all("main a[href]", "links => links.map(link => link.getAttribute('href'))")
    wanted = re.compile(re.escape(pattern).replace(r"\#", r"\d+").replace(r"\*", r"[\w-]+"))
    found = [link for link in links if wanted.fullmatch(link)]
    assert found, f"{page.url} has no link to {pattern}"
    return found[0]


def what_axe_finds(page: Page, part: str | None = None) -> dict[str, str]:
    """Return the reports on a page that stands open, by width and colours: loading it once keeps the test short.

    `part` is a selector, where not all of the page is ours.
    """
    rules = OF_THE_CMS if urlsplit(page.url).path.startswith("/admin/") else RULES
    wrong = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            result = Axe().run(page, context=part, options=rules)
            if result.violations_count:
                wrong[f"{page.url} at {width}, {scheme}"] = result.generate_report()
    return wrong


def scrolls_sideways(page: Page) -> bool:
    """At 320 px, which is what a wide screen leaves at 400% zoom (WCAG 1.4.10)."""
    page.set_viewport_size({"width": 320, "height": 900})
    return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
