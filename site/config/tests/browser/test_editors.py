"""What editors and moderators do in the CMS, and what a visitor then finds."""

import os
import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from urllib.request import urlopen

import pytest
from docx import Document as WordDocument
from PIL import Image as PILImage
from playwright.sync_api import Page, expect

OpenPage = Callable[..., Page]
SignedIn = Callable[[str], dict[str, object]]
DESK = {"width": 1400, "height": 1000}


@pytest.fixture
def sit_down(open_page: OpenPage, signed_in: SignedIn) -> Callable[..., Page]:
    """Return a function that opens the CMS as a persona."""

    def at(persona: str, path: str = "/admin/") -> Page:
        return open_page(path, storage_state=signed_in(persona), viewport=DESK)

    return at


def add_page(page: Page, section: str, kind: str) -> None:
    """Go to a section of the library through the explorer and begin a page there."""
    page.goto("/admin/pages/")
    for name in ("Library", section):
        page.get_by_role("link", name=re.compile(f"Explore child pages of .{name}")).click()
    page.get_by_role("link", name="Add child page").click()
    if "/add_subpage/" in page.url:
        page.get_by_role("link", name=kind).click()
    expect(page.get_by_placeholder("Page title*")).to_be_visible()


def choose_block(page: Page, name: str, *, last: bool = True) -> None:
    """Insert a block at the end of the body."""
    inserts = page.locator("[data-contentpath='body'] button[title='Insert a block']")
    (inserts.last if last else inserts.first).click()
    page.get_by_role("option", name=name, exact=True).click()


def write_rich_text(page: Page, words: str) -> None:
    editor = page.locator("[data-contentpath='body'] .public-DraftEditor-content").last
    editor.click()
    page.keyboard.type(words)


def action(page: Page, name: str) -> None:
    """Press one of the actions at the foot of the editor."""
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name=name).first.click()


def upload_picture(page: Page, folder: Path, words: str) -> None:
    """Upload a picture in the chooser that is open, with its alternative text."""
    picture = folder / "choir.png"
    PILImage.new("RGB", (1200, 800), tuple(os.urandom(3))).save(picture)
    page.get_by_role("tab", name="Upload").click()
    page.locator("#id_image-chooser-upload-file").set_input_files(picture)
    expect(page.locator("#id_image-chooser-upload-title")).not_to_have_value("")
    page.locator("#id_image-chooser-upload-description").fill(words)
    page.get_by_role("dialog").get_by_role("button", name="Upload").click()
    expect(page.get_by_role("dialog")).to_have_count(0)


def upload_document(page: Page, name: str, content: bytes) -> None:
    page.get_by_role("tab", name="Upload").click()
    page.locator("#id_document-chooser-upload-file").set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    )
    expect(page.locator("#id_document-chooser-upload-title")).not_to_have_value("")
    page.get_by_role("dialog").get_by_role("button", name="Upload").click()
    expect(page.get_by_role("dialog")).to_have_count(0)


def word_file(words: str) -> bytes:
    document = WordDocument()
    document.add_paragraph(words)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def text_at(site: str, path: str) -> str:
    return urlopen(f"{site}{path}").read().decode()


def test_a_blog_from_first_word_to_last_reader(
    sit_down: Callable[..., Page], open_page: OpenPage, site: str, tmp_path: Path
) -> None:
    page = sit_down("editor")
    add_page(page, "Blog", "Blog post")
    page.get_by_placeholder("Page title*").fill("Marimba mornings at the library")
    page.get_by_role("textbox", name="Summary").fill("What twelve mornings with a borrowed marimba changed.")
    page.locator("[data-contentpath='picture']").get_by_role("button", name="Choose an image").click()
    upload_picture(page, tmp_path, "Twelve children around a marimba")
    choose_block(page, "Paragraph", last=False)
    write_rich_text(page, "We borrowed a marimba and opened the doors.")
    choose_block(page, "Quote")
    page.locator("[data-contentpath='body']").get_by_role("textbox", name="Quotation").fill(
        "It sounds like rain that learned to dance."
    )
    choose_block(page, "Download")
    page.locator("[data-contentpath='body']").get_by_role("button", name="Choose a document").click()
    upload_document(page, "marimba-plan.docx", word_file("Plan for a morning."))
    page.get_by_role("button", name="Save draft").click()
    expect(page.get_by_role("status").or_(page.locator(".messages")).first).to_contain_text("Marimba")

    page.get_by_role("button", name="Toggle preview").click()
    preview = page.frame_locator("#w-preview-iframe, iframe[title='Preview']").first
    expect(preview.get_by_role("heading", level=1)).to_have_text("Marimba mornings at the library")
    assert "Marimba mornings" not in text_at(site, "/library/?q=marimba")

    action(page, "Submit to")
    moderator = sit_down("moderator")
    moderator.get_by_role("link", name="Marimba mornings at the library").first.click()
    action(moderator, "Approve")
    expect(moderator.locator(".messages")).to_contain_text("Marimba")

    visitor = open_page("/library/?q=marimba")
    visitor.get_by_role("link", name="Marimba mornings at the library").click()
    expect(visitor.get_by_text("rain that learned to dance")).to_be_visible()
    expect(visitor.get_by_role("link", name="marimba-plan")).to_contain_text("Word")
    assert "Marimba mornings" in text_at(site, "/library/?kind=blog")
    assert "Marimba mornings" in text_at(site, "/feeds/library.rss")

    moderator.goto("/admin/pages/search/?q=marimba")
    moderator.get_by_role("link", name="Marimba mornings at the library").first.click()
    moderator.get_by_role("button", name="More actions").click()
    moderator.get_by_role("link", name="Unpublish").first.click()
    moderator.get_by_role("button", name="Yes, unpublish it").click()
    for path in ("/library/?q=marimba", "/library/?kind=blog", "/feeds/library.rss"):
        assert "Marimba mornings" not in text_at(site, path), path


def test_a_video_is_refused_without_words_and_published_with_them(sit_down: Callable[..., Page], site: str) -> None:
    page = sit_down("moderator")
    add_page(page, "Videos", "Video")
    page.get_by_placeholder("Page title*").fill("A steel pan lesson")
    page.get_by_role("textbox", name="Summary").fill("Ten minutes in a school hall.")
    page.get_by_role("textbox", name="Address").fill("https://www.youtube.com/watch?v=AAAAAAAAAA1")
    action(page, "Publish")
    expect(page.locator("[data-contentpath='transcript']")).to_contain_text("neither captions nor a transcript")
    assert "steel pan" not in text_at(site, "/library/videos/")
    page.locator("[data-contentpath='transcript'] .public-DraftEditor-content").click()
    page.keyboard.type("Today we tune the lowest pan, called the thunderdrum.")
    expect(page.locator("[name=transcript]")).to_have_value(
        re.compile("thunderdrum")
    )  # the editor hands it on in a moment
    action(page, "Publish")
    expect(page.locator(".messages")).to_contain_text("published")
    assert "A steel pan lesson" in text_at(site, "/library/?q=thunderdrum")


def test_a_resource_is_found_by_a_word_inside_its_file(sit_down: Callable[..., Page], site: str) -> None:
    page = sit_down("moderator")
    add_page(page, "Resources", "Resource")
    page.get_by_placeholder("Page title*").fill("Instrument care card")
    page.get_by_role("textbox", name="Summary").fill("One card for each case.")
    page.get_by_role("button", name="Add file").click()
    page.locator("#inline_child_files-0").get_by_role("button", name="Choose a document").click()
    upload_document(page, "care-card.docx", word_file("Wipe the fingerboard with a dandelioncloth."))
    action(page, "Publish")
    expect(page.locator(".messages")).to_contain_text("published")
    found = text_at(site, "/library/?q=dandelioncloth")
    assert "Instrument care card" in found
    assert "<mark>dandelioncloth</mark>" in found


def test_a_hostile_picture_is_refused_in_words(sit_down: Callable[..., Page]) -> None:
    page = sit_down("editor", "/admin/images/add/")
    file = {"name": "nice.png", "mimeType": "image/png", "buffer": b"<html><script>alert(1)</script>"}
    page.locator("input[type=file]").first.set_input_files(file)
    page.get_by_role("textbox", name="Alternative text").fill("A nice picture")
    page.get_by_role("button", name="Upload").click()
    expect(page.locator("#main")).to_contain_text("This picture cannot be read")
    expect(page.get_by_role("textbox", name="Alternative text")).to_have_value("A nice picture")
