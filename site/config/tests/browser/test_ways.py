"""The checks themselves: on a page with one fault, each finds it, and finds nothing on a page without."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from config.tests.browser.conftest import ROOT
from config.tests.browser.ways import WIDTHS, scrolls_sideways, what_axe_finds, where_focus_is_lost

WELL = """<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title>
<style>:root { color-scheme: light dark; background: #fff; color: #222 } a { color: #00c } :focus { outline: 2px solid }
@media (prefers-color-scheme: dark) { :root { background: #111; color: #eee } a { color: #ff0 } } %s</style>
<main><h1>Heading</h1><p>Words before <a href="/">a link</a> and after it.</p><button>Press</button> %s</main></html>"""
ONLY_DARK = "@media (prefers-color-scheme: dark) { h1 { color: #333 } }"
ONLY_NARROW = "@media (max-width: 30rem) { h1 { color: #999; background: #888 } }"
LINK_LIKE_WORDS = "@media (prefers-color-scheme: dark) { p a { color: #ddd; text-decoration: none } }"
BY_SCHEME = re.compile(r"prefers-color-scheme[^{]*\{\s*[^{}]+\{([^{}]*)\}\s*\}")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


def show(page: Page, css: str = "", html: str = "") -> Page:
    page.set_content(WELL % (css, html))
    return page


@pytest.mark.parametrize(
    ("css", "html", "rules"),
    [
        ("", "", {}),
        ("", '<img src="data:,">', {(360, "light"): "image-alt", (1280, "light"): "image-alt"}),
        (ONLY_DARK, "", {(360, "dark"): "color-contrast", (1280, "dark"): "color-contrast"}),
        (ONLY_NARROW, "", {(360, "light"): "color-contrast", (360, "dark"): "color-contrast"}),
        (LINK_LIKE_WORDS, "", {(360, "dark"): "link-in-text-block", (1280, "dark"): "link-in-text-block"}),
    ],
    ids=["well", "no words for a picture", "pale in the dark", "pale on a phone", "a link like words in the dark"],
)
def test_axe_is_asked_at_each_width_and_in_each_scheme(
    page: Page, css: str, html: str, rules: dict[tuple[int, str], str]
) -> None:
    found = what_axe_finds(show(page, css, html), dark_at=WIDTHS)
    assert set(found) == {f"about:blank at {width}, {scheme}" for width, scheme in rules}
    for (width, scheme), rule in rules.items():
        assert rule in found[f"about:blank at {width}, {scheme}"]


def test_what_is_too_wide_is_found(page: Page) -> None:
    assert not scrolls_sideways(show(page))
    show(page, "h1 { width: 350px }")
    assert scrolls_sideways(page)
    assert not scrolls_sideways(page, 768)


def test_colours_that_still_change_are_judged_by_what_they_become(page: Page) -> None:
    slowly = "h1, h1 span { transition: color 9s } @media (prefers-color-scheme: dark) { h1 { color: #222 } }"
    found = what_axe_finds(show(page, slowly, "<h1><span>Words</span></h1>"))
    assert set(found) == {"about:blank at 1280, dark"}


def test_focus_that_is_not_seen_is_found(page: Page) -> None:
    assert where_focus_is_lost(show(page, "button:focus { outline: 3px solid }")) == []
    assert where_focus_is_lost(show(page, "button:focus { outline: none }")) == ["<button>Press</button>"]


def test_the_dark_scheme_changes_nothing_but_tokens() -> None:
    """That is why axe is asked only about colours there."""
    for sheet in (ROOT / "static" / "css").glob("*.css"):
        css = re.sub(r"/\*.*?\*/", "", sheet.read_text(), flags=re.DOTALL)
        blocks = BY_SCHEME.findall(css)
        assert len(blocks) == css.count("prefers-color-scheme"), sheet.name
        changed = [line.strip() for block in blocks for line in block.split(";") if line.strip()]
        assert [line for line in changed if not line.startswith("--")] == [], sheet.name
