"""Going to a page, and what a person who needs more than a mouse and a wide screen would find there."""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from playwright.sync_api import Page

WIDTHS = (360, 1280)
# What axe counts as violations does not hang on resultTypes: without it, axe describes all that is well, too, and slowly.
RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "resultTypes": ["violations"],
}
OF_THE_CMS = {**RULES, "rules": {"aria-allowed-role": {"enabled": False}}}  # Wagtail's lists count in an alert heading
# Of those, the rules that look at colours. The dark scheme changes nothing else (static/css/site.css).
OF_COLOURS = {**RULES, "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
# Wagtail lets colours pass into one another, also for people who asked for less motion. Where one is inherited, its end
# begins the next.
END_WHAT_MOVES = """() => {
  for (let round = 0; round < 20; round++) {
    const moving = document.getAnimations().filter(one => one instanceof CSSTransition);
    if (!moving.length) return;
    moving.forEach(one => one.finish());
  }
}"""
# Focus that a script moves is shown as the keyboard's is, once the keyboard has moved it (:focus-visible in CSS Selectors).
LOST = """() => {
  const outlined = (element, part) => {
    const style = getComputedStyle(element, part);
    return parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== "none";
  };
  const takesFocus = "a[href], button, input, select, textarea, summary, iframe, video, audio, [tabindex], [contenteditable]";
  const all = [...document.querySelectorAll(takesFocus)].filter(one => one.tabIndex >= 0 && one.checkVisibility());
  return all.filter(element => {
    element.focus({preventScroll: true});
    if (document.activeElement !== element) return false;
    const box = element.getBoundingClientRect();
    return !((outlined(element) || outlined(element, "::after")) && box.width > 0 && box.height > 0);
  }).map(element => element.outerHTML.slice(0, 200));
}"""


def walk(page: Page, ways: list[str]) -> Iterator[str]:
    """Go each way in turn. Where several begin alike, their common steps are looked for once."""
    known: dict[str, str] = {}
    for way in ways:
        go(page, way, known)
        yield way


def go(page: Page, way: str, known: dict[str, str] | None = None) -> str:
    """Go a way, and return the address to which it led. `known` holds where the steps of other ways led, and learns."""
    known = {} if known is None else known
    first, *steps = way.split()
    taken = address = first
    for step in steps:
        taken += f" {step}"
        if taken not in known:
            known[taken] = f"{address}{step[1:]}" if step.startswith("+") else link_on(page, address, step)
        address = known[taken]
    page.goto(address)
    assert first == "/account/login/" or "/account/login/" not in page.url, way
    assert not page.title().startswith("Page not found"), way
    return page.url


def link_on(page: Page, address: str, step: str) -> str:
    """Return the first link of a page that is like this step; the last one where "-" stands before it."""
    page.goto(address, wait_until="domcontentloaded")
    pattern = step.removeprefix("-")
    links = page.eval_on_selector_all("main a[href]", "links => links.map(link => link.getAttribute('href'))")
    wanted = re.compile(re.escape(pattern).replace(r"\#", r"\d+").replace(r"\*", r"[\w-]+"))
    found = [link for link in links if wanted.fullmatch(link)]
    assert found, f"{page.url} has no link to {pattern}"
    return found[-1 if step.startswith("-") else 0]


def axe(page: Page, rules: dict[str, object], part: str | None = None) -> AxeResults:
    """Run axe on a page that stands open, on all of it or on the part with this selector."""
    if page.evaluate("typeof axe === 'undefined'"):
        page.evaluate(AXE_SCRIPT)
    run = "([part, rules]) => axe.run(part ?? document, rules).then(({violations}) => ({violations}))"
    return AxeResults(page.evaluate(run, [part, rules]))


def what_axe_finds(page: Page, part: str | None = None, *, dark_at: Sequence[int] = WIDTHS[-1:]) -> dict[str, str]:
    """Return the reports on a page that stands open, by width and colours.

    The page is not loaded again in between, and in the dark only the rules about colours are asked, where most of it is
    seen: that keeps the tests short. `part` is a selector, where not all of the page is ours.
    """
    everything = OF_THE_CMS if urlsplit(page.url).path.startswith("/admin/") else RULES
    wrong = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        for scheme, rules in (("light", everything), *([("dark", OF_COLOURS)] if width in dark_at else [])):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            page.evaluate(END_WHAT_MOVES)
            result = axe(page, rules, part)
            if result.violations_count:
                wrong[f"{page.url} at {width}, {scheme}"] = result.generate_report()
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    return wrong


def scrolls_sideways(page: Page, width: int = 320) -> bool:
    """At 320 px, which is what a wide screen leaves at 400% zoom (WCAG 1.4.10), or at another width."""
    page.set_viewport_size({"width": width, "height": 900})
    return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


def where_focus_is_lost(page: Page) -> list[str]:
    """Give focus to all that takes it as a wide screen shows it, and return the elements on which it is not seen."""
    page.set_viewport_size({"width": 1280, "height": 720})
    page.keyboard.press("Tab")
    return page.evaluate(LOST)


class Look:
    """Collects what is wrong with the pages that are looked at."""

    def __init__(self) -> None:
        self.wrong: dict[str, str] = {}

    def at(self, page: Page, *, is_ours: bool = True) -> None:
        """Look at a page that stands open, at all widths and in both schemes."""
        self.wrong |= what_axe_finds(page)
        if scrolls_sideways(page):
            self.wrong[page.url] = "It scrolls sideways at 320 px."
        if is_ours and (lost := where_focus_is_lost(page)):
            self.wrong[page.url] = f"Focus is not seen on {lost}"

    def check(self) -> None:
        assert self.wrong == {}, "\n".join(f"{name}\n{report}" for name, report in self.wrong.items())
