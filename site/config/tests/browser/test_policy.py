"""No page of the site and no screen of the CMS breaks the policy that it is sent with, or asks anything of another host.

Public pages are looked at by test_every_page.py. Here are everybody else's, and the screens of the CMS that are
Wagtail's own, with the windows in which something is chosen.
"""

from collections.abc import Callable

from playwright.sync_api import Browser, Page, expect

from config.tests.browser.conftest import PATIENCE
from config.tests.browser.policy import OWN, Watch
from config.tests.browser.ways import walk

OpenPage = Callable[..., Page]
SCREENS = [
    "/admin/",
    "/admin/pages/",
    "/admin/blog_posts/",
    "/admin/events/",
    "/admin/images/",
    "/admin/images/add/",
    "/admin/images/multiple/add/",
    "/admin/documents/",
    "/admin/documents/add/",
    "/admin/documents/multiple/add/",
    "/admin/account/",
    "/admin/reports/site-history/",
    "/admin/reports/locked/",
    "/admin/reports/workflow/",
    "/admin/reports/aging-pages/",
    "/admin/reports/stale-content/",
    "/admin/reports/missing-words/",
    "/admin/redirects/",
    "/admin/redirects/import/",
    "/admin/searchpicks/",
    "/admin/users/",
    "/admin/users/add/",
    "/admin/groups/",
    "/admin/workflows/list/",
    "/admin/collections/",
    "/admin/settings/core/sitesettings/",
    "/admin/snippets/core/person/",
    "/admin/snippets/core/person/add/",
    "/admin/snippets/core/topic/",
    "/admin/snippets/core/musicservice/",
]
MOST_ASKED = 250


def test_the_screens_of_the_cms(open_as: OpenPage, site: str) -> None:
    """The fixture looks at what was heard, and this at who was asked."""
    page = open_as("admin", viewport={"width": 1280, "height": 900})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    seen = set()
    for _ in walk(page, SCREENS):
        page.wait_for_load_state("load")
        seen.add(page.url)
    assert len(seen) > 25  # where somebody may not go, the CMS leads to its first screen
    assert len(asked) > MOST_ASKED
    assert [url for url in asked if not url.startswith((site, *OWN))] == []


def test_a_page_is_edited_and_a_picture_chosen_within_the_policy(open_as: OpenPage) -> None:
    """The editor of words and blocks, the preview beside it, and the windows that open over it."""
    page = open_as("editor", "/admin/blog_posts/", viewport={"width": 1280, "height": 900})
    page.locator("main a[href*='/edit/']").first.click()
    page.wait_for_load_state("networkidle")
    page.get_by_role("button", name="Toggle preview").click()
    page.frame_locator("#w-preview-iframe").locator("main").wait_for()
    page.get_by_role("button", name="Toggle preview").click()
    page.goto("/admin/snippets/core/person/add/")
    page.locator("main [data-chooser-action-choose]:visible").first.click()
    expect(page.locator(".modal-body")).to_be_visible()


def test_what_breaks_the_policy_is_heard(browser: Browser, site: str) -> None:
    """A script and a style in the page, a picture from elsewhere: the browser refuses each, and the watch says so."""
    context = browser.new_context(base_url=site)
    context.set_default_timeout(PATIENCE)
    watch, page = Watch(context, site, every_request=True), context.new_page()
    page.goto("/")
    assert watch.found == []
    page.evaluate(
        "() => { const add = html => document.body.insertAdjacentHTML('beforeend', html);"
        "add('<p style=\"color: red\">'); add('<img src=\"https://elsewhere.example.org/a.png\">');"
        "const script = document.createElement('script'); script.textContent = '1'; document.body.append(script); }"
    )
    page.wait_for_function("() => new Promise(done => setTimeout(() => done(true), 50))")
    context.close()
    for directive in ("style-src", "img-src", "script-src"):
        assert any(directive in found for found in watch.found), directive
