"""A page that an editor deletes by mistake: what the CMS says before, where the page is meanwhile, and how it comes back."""

from collections.abc import Callable
from urllib.error import HTTPError
from urllib.request import urlopen

from playwright.sync_api import Page, expect

from config.tests.browser.ways import Look

OpenPage = Callable[..., Page]
ADDRESS = "/library/reviews/annual-review-2021-22/"
SEARCH = "/admin/pages/search/?q=annual+review"


def status_of(address: str) -> int:
    try:
        return urlopen(address).status
    except HTTPError as error:
        return error.code


def open_editor(page: Page) -> str:
    """Open the page in the CMS as an editor finds it, and return its number."""
    page.goto(SEARCH)
    page.get_by_role("link", name="Annual review 2021/22").first.click()
    expect(page.get_by_placeholder("Page title*")).to_be_visible()
    return page.url.split("/pages/")[1].split("/")[0]


def test_a_page_deleted_by_mistake_comes_back(open_as: OpenPage, site: str) -> None:
    look = Look()
    page = open_as("admin", viewport={"width": 1280, "height": 900})
    number = open_editor(page)
    page.goto(f"/admin/bulk/wagtailcore/page/delete/?id={number}")
    expect(page.get_by_role("button", name="Yes, delete")).to_be_visible()
    look.at(page, is_ours=False)

    page.goto(f"/admin/pages/{number}/delete/")
    look.at(page, is_ours=False)
    page.get_by_role("button", name="Yes, delete it").click()
    expect(page.locator(".messages")).to_contain_text("is in the trash")
    assert status_of(f"{site}{ADDRESS}") == 404

    page.goto("/admin/trash/")
    look.at(page, is_ours=False)
    page.get_by_role("link", name="Delete for good: ").first.click()
    expect(page.get_by_role("button", name="Yes, delete it for good")).to_be_visible()
    look.at(page, is_ours=False)
    page.get_by_role("link", name="No, leave it in the trash").click()
    page.get_by_role("link", name="Put back: ").first.click()
    expect(page.get_by_role("button", name="Yes, put it back")).to_be_visible()
    look.at(page, is_ours=False)
    page.get_by_role("button", name="Yes, put it back").click()
    expect(page.locator(".messages")).to_contain_text("is back where it was")
    assert status_of(f"{site}{ADDRESS}") == 200
    look.check()
