"""What the team does with the toolkit in the CMS, in states to which no link leads: two versions in the making, a reading."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from config.tests.browser.toolkit_addresses import CMS_TEMPLATE
from config.tests.browser.ways import Look, go

OpenPage = Callable[..., Page]


def test_the_next_version_of_the_framework_is_written(open_as: OpenPage) -> None:
    look = Look()
    editor = open_as("editor", "/admin/toolkit/framework/begin/")
    press_in_the_cms(editor, "Begin the next version")
    draft = editor.url
    look.at(editor, is_ours=False)
    for way in ("themes/#/", "themes/#/preview/", "statements/#/", "themes/#/add-statement/", "statements/#/remove/"):
        go(editor, f"{draft.removeprefix(origin(draft))} /admin/toolkit/{way}")
        look.at(editor, is_ours=False)
    for part in ("words/", "add-theme/", "give-up/"):
        editor.goto(f"{draft}{part}")
        look.at(editor, is_ours=False)
    press_in_the_cms(editor, "Give this version up")
    look.check()


def test_the_next_version_of_a_template_is_written(open_as: OpenPage) -> None:
    look = Look()
    editor = open_as("editor")
    go(editor, f"{CMS_TEMPLATE} +next/")
    editor.get_by_label("What changes in this version").fill("Shorter words.")
    press_in_the_cms(editor, "Begin this version")
    version = editor.url
    for part in ("", "publish/", "give-up/"):
        editor.goto(f"{version}{part}")
        look.at(editor, is_ours=False)
    press_in_the_cms(editor, "Give this version up")
    look.check()


def test_an_administrator_reads_for_support(open_as: OpenPage) -> None:
    look = Look()
    admin = open_as("admin", "/admin/toolkit/support/")
    press_in_the_cms(admin, "Write this into the audit trail and read")
    look.at(admin, is_ours=False)
    admin.get_by_label("Music service").select_option(label="Larkmoor Music Service")
    admin.get_by_label("Its action plans").check()
    admin.get_by_label("Why").fill("They asked us why a sign-off was refused.")
    press_in_the_cms(admin, "Write this into the audit trail and read")
    expect(admin.locator("main")).to_contain_text(re.compile("action plan", re.IGNORECASE))
    look.at(admin, is_ours=False)
    look.check()


def press_in_the_cms(page: Page, button: str) -> None:
    page.locator("main").get_by_role("button", name=button, exact=True).click()
    page.wait_for_load_state()


def origin(url: str) -> str:
    return "/".join(url.split("/")[:3])
