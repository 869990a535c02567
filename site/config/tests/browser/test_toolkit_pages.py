"""Pages of the toolkit in states to which no link leads, as people with different needs meet them."""

import re
from collections.abc import Callable
from pathlib import Path

import openpyxl
from playwright.sync_api import Page, expect

from config.tests.browser.readers import Reader, download
from config.tests.browser.toolkit_addresses import OPEN, PLAN, TOOLKIT
from config.tests.browser.ways import Look, go

OpenPage = Callable[..., Page]
FindLink = Callable[[str, str], str]
GUEST = "toolkit.guest@example.org"
GONE = "This link does not work"


def test_a_group_that_answers_together(open_as: OpenPage) -> None:
    look = Look()
    member = Reader(open_as("member"))
    go(member.page, f"{OPEN} +groups/new/")
    member.main.get_by_label("Who is asked").select_option(label="Tutors")
    member.main.get_by_label("How they answer").select_option(label="One answer for the group")
    member.press("Make the link", "It is shown this once")
    look.at(member.page)
    link = member.main.get_by_role("textbox", name="The link").input_value()
    guest, other = Reader(open_as("anybody", link)), Reader(open_as("anybody"))
    look.at(guest.page)
    guest.press("Begin", "0 of 36 statements answered.")
    look.at(guest.page)
    theme = first_theme(guest.page)
    look.at(guest.page)
    other.see(theme)
    for reader, answer, comment in ((other, "^4 ", "Yes, each term."), (guest, "^1 ", "Once, two years ago.")):
        reader.main.get_by_role("radio", name=re.compile(answer)).first.check()
        reader.main.get_by_label("Comment").first.fill(comment)
    other.press("Save and stop here", "Your answers are saved.")
    guest.press("Save and go on", "Somebody else changed this while you were writing.")
    look.at(guest.page)
    end_the_group(member, look)
    guest.get(link, 404)
    expect(guest.page.get_by_role("heading", level=1)).to_have_text(GONE)
    look.at(guest.page)
    look.check()


def first_theme(page: Page) -> str:
    page.get_by_role("main").locator(".answer-themes a").first.click()
    expect(page.locator(".answer-statement").first).to_be_visible()
    return page.url


def end_the_group(member: Reader, look: Look) -> None:
    go(member.page, f"{OPEN} +groups/")
    member.main.get_by_role("link", name="Close Tutors").click()
    member.press("Close the link", "is closed.")
    look.at(member.page)


def test_somebody_who_answers_for_themselves(open_as: OpenPage) -> None:
    look = Look()
    member = Reader(open_as("member"))
    go(member.page, f"{OPEN} +groups/new/")
    member.main.get_by_label("Who is asked").select_option(label="Young people")
    member.main.get_by_label("How they answer").select_option(label="Each for themselves, without names")
    member.main.get_by_label("Youth voice").check()
    member.press("Make the link", "It is shown this once")
    guest = Reader(open_as("anybody", member.main.get_by_role("textbox", name="The link").input_value()))
    look.at(guest.page)
    guest.press("Begin", "0 of 3 statements answered.")
    look.at(guest.page)
    first_theme(guest.page)
    guest.main.get_by_role("radio", name=re.compile("^2 ")).first.check()
    guest.press("Save", "Your answers are saved.")
    guest.press("Hand in my answers", "They do not change any more")
    look.at(guest.page)
    look.check()


def test_a_guest_who_reads_a_plan(open_as: OpenPage, link_in_mail: FindLink) -> None:
    look = Look()
    member = Reader(open_as("member"))
    shares = f"{go(member.page, PLAN)}shares/"
    member.see(shares)
    member.main.get_by_label("Their name").fill("Connie Peel")
    member.main.get_by_label("Their e-mail address").fill(GUEST)
    member.main.get_by_label("They may").first.select_option("commenter")
    member.press("Send them the link", "The link is on its way to your guest.")
    guest = Reader(open_as("anybody", link_in_mail(GUEST, "/toolkit/plan/")))
    link = guest.page.url
    look.at(guest.page)
    guest.press("Send the comment", "There is something to mend")
    look.at(guest.page)
    guest.main.get_by_label("Your comment").fill("Which schools are these?")
    guest.press("Send the comment", "Which schools are these?")
    look.at(guest.page)
    member.see(shares)
    member.main.locator("li", has_text="Connie Peel").get_by_role("button").first.click()
    expect(member.page.locator(".messages")).to_contain_text("The share has ended.")
    guest.get(link, 404)
    expect(guest.page.get_by_role("heading", level=1)).to_have_text(GONE)
    look.at(guest.page)
    look.check()


def test_a_workbook_is_checked_before_it_is_imported(open_as: OpenPage, tmp_path: Path) -> None:
    """With cells to mend, and right."""
    look = Look()
    member = Reader(open_as("member"))
    member.see(f"{go(member.page, PLAN)}export/")
    file = download(member, tmp_path, member.main.get_by_role("link", name="Excel workbook (XLSX)").click)
    book = openpyxl.load_workbook(file)
    book["Actions"]["A4"] = "An objective that is not there"
    book.save(tmp_path / "wrong.xlsx")
    for name, said in (("wrong.xlsx", "to mend"), (file.name, "What will be made")):
        member.see(f"{TOOLKIT}plans/import/")
        member.main.get_by_label("Your workbook").set_input_files(tmp_path / name)
        member.press("Check the file", said)
        look.at(member.page)
    look.check()


def test_forms_of_many_rows_say_what_to_mend(open_as: OpenPage) -> None:
    """A quarterly update whose amber rating says nothing, an export of nothing, and a theme with too many words."""
    look = Look()
    member = Reader(open_as("member"))
    go(member.page, f"{PLAN} +update/")
    row = member.page.locator("fieldset.life-row").first
    row.get_by_label("RAG rating").select_option("red")
    row.get_by_label("How it goes").fill("")
    member.press("Save the update", "There is something to mend")
    look.at(member.page)
    member.page.goto(f"{go(member.page, PLAN)}export/plan.pdf?form=full")
    expect(member.main).to_contain_text("Choose at least one section.")
    look.at(member.page)
    go(member.page, f"{OPEN} {TOOLKIT}assessments/#/themes/*/")
    reason = member.page.locator(".judgement").first.get_by_label("Why this level")
    reason.evaluate("field => field.removeAttribute('maxlength')")
    reason.fill("words " * 300)
    member.press("Save", "Shorten this to 1,500 characters.")
    expect(member.page.locator(".error-summary")).to_be_focused()
    look.at(member.page)
    look.check()


def test_two_who_judge_a_theme_at_once_choose(open_as: OpenPage) -> None:
    look = Look()
    first, second = (Reader(open_as("member")) for _ in range(2))
    theme = go(first.page, f"{OPEN} -{TOOLKIT}assessments/#/themes/*/")
    second.see(theme)
    for at, reader in enumerate((first, second)):
        reader.page.locator(".judgement").first.locator("input[type=radio]:not([checked])").nth(at).check()
    first.press("Save", "is saved.")
    second.press("Save", "Somebody else changed this while you were writing.")
    look.at(second.page)
    second.press("Save", "is saved.")
    look.check()
