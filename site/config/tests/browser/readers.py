"""Somebody in front of the site, for the tests that tell a story: every page they come to has to fit on their screen."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 900}


@dataclass(frozen=True)
class Reader:
    page: Page

    @property
    def main(self) -> Locator:
        return self.page.get_by_role("main")

    def see(self, path: str) -> Locator:
        """Open a page that fits on the screen, and return what it says."""
        self.get(path, 200)
        self.check_fit()
        return self.main

    def get(self, path: str, status: int) -> None:
        """Ask for a page that is answered so. A refusal is Django's own page here, so how it looks says nothing."""
        response = self.page.goto(path)
        assert getattr(response, "status", None) == status, path

    def follow(self, link: str, heading: str) -> Locator:
        """Follow a link of the page to one with this heading, and return what it says."""
        self.main.get_by_role("link", name=link, exact=True).first.click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text(heading)
        self.check_fit()
        return self.main

    def press(self, button: str, said: str) -> None:
        """Press a button and read what comes of it."""
        self.main.get_by_role("button", name=button, exact=True).click()
        expect(self.page.locator("body")).to_contain_text(said)
        self.check_fit()

    def check_fit(self) -> None:
        is_wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        assert not self.page.evaluate(is_wide), self.page.url


def download(reader: Reader, folder: Path, ask: Callable[[], None]) -> Path:
    """Return the file that comes when the reader asks for it. It has the name that the site gives it."""
    with reader.page.expect_download() as waiting:
        ask()
    file = folder / waiting.value.suggested_filename
    waiting.value.save_as(file)
    return file
