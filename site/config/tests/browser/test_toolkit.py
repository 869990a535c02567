"""The toolkit, in a real browser: a new member takes a template, makes a small start, and a year's plan from there.

First on a phone, and from the results on at a desk. A colleague writes in the same plan, and tutors answer by a link.
"""

import re
import time
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from config.tests.browser.readers import DESKTOP, PHONE, Reader, download

OpenPage = Callable[..., Page]
FindLink = Callable[[str, str], str]
SERVICE = "Ellingham Music Service"  # nobody of it holds a seat
MEMBER, COLLEAGUE = "ines.abara@ellingham.example.org", "cleo.marsh@ellingham.example.org"
PASSWORD = "a-long-new-password"
TOOLKIT = "/members/toolkit/"
A_SMALL_START = {  # all that somebody types or chooses: by its label, within which of the three actions
    ("Action 1", "Take a suggestion"): 1,
    ("Action 1", "Who leads it"): "Inclusion lead",
    ("Action 2", "What we do"): "Ring the two schools that have left.",
    ("Action 2", "Hours"): "3",
    ("Action 3", "What we do"): "Ask every family how we can help.",
    ("Action 3", "Hours"): "80",
}
MOST_SECONDS, MOST_FIELDS = 180, 8
THEME, NEXT_THEME = "Leadership and governance", "Workforce and recruitment"
REASON = "Two of nine trustees have asked about it, and nothing was minuted."
COMMENT = "We have never heard of a plan."
THEIRS, MINE = "By July four board meetings have decided about inclusion.", "By July our board talks of it each term."
WHY = "We read the minutes of the last two years."
AMBER = "The chair has changed, and the new one has not answered yet."
BODY = "Board of trustees"


def come_in(secretary: Page, open_page: OpenPage, link_in_mail: FindLink) -> tuple[Reader, Reader]:
    """The secretary invites the first member of a service, and that one a colleague."""
    secretary.get_by_role("link", name=SERVICE).first.click()
    secretary.get_by_role("link", name="Invite somebody").click()
    invite(secretary, MEMBER, "Invite somebody")
    member = accept(open_page, link_in_mail, MEMBER, "Ines")
    member.see("/members/my-service/invite/")
    invite(member.page, COLLEAGUE, "Send the invitation")
    expect(member.main).to_contain_text(COLLEAGUE)
    return member, accept(open_page, link_in_mail, COLLEAGUE, "Cleo")


def invite(page: Page, email: str, button: str) -> None:
    page.get_by_label("Their e-mail address").fill(email)
    page.get_by_label("Their role in the service").select_option("inclusion-lead")
    page.get_by_role("button", name=button, exact=True).click()
    expect(page.get_by_label("Their e-mail address")).to_have_count(0)


def accept(open_page: OpenPage, link_in_mail: FindLink, email: str, first_name: str) -> Reader:
    page = open_page(link_in_mail(email, "/membership/invitation/"), viewport=PHONE, accept_downloads=True)
    page.get_by_label("First name").fill(first_name)
    page.get_by_label("Last name").fill("Abara")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Accept the seat").click()
    page.wait_for_url("**/members/")
    return Reader(page)


def take_the_word_template(member: Reader, folder: Path) -> None:
    """It is a real Word file: headings, and tables whose first row comes again on each page."""
    member.see(TOOLKIT)
    member.page.get_by_role("navigation", name="Toolkit").get_by_role("link", name="Templates").click()
    expect(member.page.get_by_role("heading", level=1)).to_have_text("Templates")
    member.check_fit()
    link = member.main.get_by_role("link", name=re.compile(r"Download E, D & I action plan\s+Word"))
    file = download(member, folder, link.click)
    assert file.suffix == ".docx"
    document = docx.Document(str(file))
    words = " ".join(cell.text for table in document.tables for row in table.rows for cell in row.cells)
    assert "Who is accountable for the whole plan" in words
    assert any(paragraph.style.name == "Heading 1" for paragraph in document.paragraphs)
    assert all(table.rows[0]._tr.xpath("./w:trPr/w:tblHeader") for table in document.tables)


def make_a_small_start(member: Reader) -> str:
    """Three minutes at most, on two pages: the form, and the plan that it makes. Return the address of the plan."""
    member.see("/members/")
    pages: list[str] = []
    member.page.on("framenavigated", lambda frame: pages.append(frame.url))
    began = time.monotonic()
    form = member.follow("Make a small start", "Small start")
    for (row, label), given in A_SMALL_START.items():
        field = form.get_by_role("group", name=row).get_by_label(label)
        field.select_option(index=given) if isinstance(given, int) else field.fill(given)
    member.press("Save this small start", "The plan is a draft.")
    assert time.monotonic() - began < MOST_SECONDS
    assert len(A_SMALL_START) <= MOST_FIELDS
    assert len(pages) == 2
    expect(member.page.locator("body")).to_contain_text(re.compile(r"These actions ask for \d+ hours\."))
    actions = member.main.locator(".plan-action")
    expect(actions).to_have_count(3)
    expect(actions.first).to_contain_text("Inclusion lead")
    expect(actions.nth(1)).to_contain_text(str(A_SMALL_START["Action 2", "What we do"]))
    return member.page.url


def sign_off(member: Reader, plan: str) -> None:
    member.see(plan)
    member.follow("Record the sign-off", "Sign-off").get_by_label("Signed off by").fill(BODY)
    member.press("Record the sign-off", "The plan is agreed, and kept as it is now.")
    member.press("Start the work", "Work has started.")


def assess(member: Reader) -> str:
    """Two themes as a person does it, with a break; the rest quickly. Return the address of the self-assessment."""
    member.see(TOOLKIT)
    member.follow("Begin a self-assessment", "Self-assessment")
    member.follow("Begin a self-assessment", "Begin a self-assessment")
    member.press("Begin", "Your self-assessment is open.")
    assessment = member.page.url
    member.follow(f"Start with “{THEME}”", THEME)
    for number, row in enumerate(member.page.locator(".judgement").all()):
        row.get_by_role("radio", name=re.compile(f"^{number + 1} ")).check()
    first = member.page.locator(".judgement").first
    first.get_by_label("Why this level").fill(REASON)
    first.get_by_label("Where you want to be in a year").select_option(label="3 Established")
    first.get_by_label("A priority for the action plan").check()
    member.press("Save", f"“{THEME}” is saved.")
    expect(member.see(assessment)).to_contain_text("3 of 36 statements have an answer")
    member.follow(f"Go on with “{NEXT_THEME}”", NEXT_THEME)
    member.page.locator(".judgement").first.get_by_role("radio", name="Don't know").check()
    member.page.locator(".judgement").first.get_by_label("A priority for the action plan").check()
    answer_the_rest(member, assessment)
    return assessment


def answer_the_rest(member: Reader, assessment: str) -> None:
    """Give every statement a level, page by page, until all themes are shown again."""
    while member.page.url != assessment:
        here = member.page.url
        member.page.evaluate(
            "document.querySelectorAll('.choices').forEach((field, at) => field.querySelector('input:checked:not([value=\"\"])')"
            " || (field.querySelector(`input[value='${at}']`).checked = true))"
        )
        member.main.get_by_role("button", name=re.compile("^Save and ")).click()
        member.page.wait_for_url(lambda url, here=here: url != here)
        member.check_fit()
    expect(member.main).to_contain_text("36 of 36 statements have an answer; 1 of them “Don't know”")


def ask_the_tutors(member: Reader, assessment: str, open_page: OpenPage) -> None:
    """They answer together, without an account; the service reads it beside what it judges itself."""
    member.see(assessment)
    member.follow("Groups", "Groups that answer")
    form = member.follow("Ask a group", "Ask a group")
    form.get_by_label("Who is asked").select_option(label="Tutors")
    form.get_by_label("How they answer").select_option(label="One answer for the group")
    form.get_by_label(THEME).check()
    member.press("Make the link", "It is shown this once")
    tutors = Reader(open_page("/robots.txt", viewport=PHONE))
    answer_as_tutors(tutors, member.main.get_by_role("textbox", name="The link").input_value())
    theme = member.see(f"{assessment}themes/leadership-governance/")
    expect(theme.get_by_role("row", name=f"Tutors 4 Embedded {COMMENT}")).to_be_visible()


def answer_as_tutors(tutors: Reader, link: str) -> None:
    tutors.see(link)
    tutors.press("Begin", "0 of 3 statements answered.")
    statements = tutors.follow(THEME, THEME).locator(".answer-statement")
    for statement in statements.all():
        statement.get_by_role("radio", name=re.compile("^4 ")).check()
    statements.first.get_by_label("Comment").fill(COMMENT)
    tutors.press("Save", "Your answers are saved.")
    tutors.press("Hand in our answers", "They do not change any more")
    tutors.page.goto(TOOLKIT)
    assert "/account/login/" in tutors.page.url


def agree(member: Reader, assessment: str) -> None:
    form = member.see(f"{assessment}agree/")
    form.get_by_label("We agree these judgements").check()
    member.press("Agree and close", "Your self-assessment is agreed.")


def read_the_results(member: Reader) -> None:
    """Who does not see the picture reads the same in the table."""
    bars = member.page.locator(".results-picture__name").all_text_contents()
    figures = member.page.locator(".results-picture__figure").all_text_contents()
    picture = [(" ".join(name.split()), figure) for name, figure in zip(bars, figures, strict=True)]
    rows = member.main.get_by_role("table", name="Results by theme").locator("tbody tr")
    table = [
        (row.locator("th").inner_text().strip(), row.locator("td").first.inner_text().strip()) for row in rows.all()
    ]
    assert len(picture) == 12
    assert (THEME, "2.0") in picture
    assert picture == table


def plan_from_priorities(member: Reader) -> str:
    """Return the address of the plan. What was judged is its baseline."""
    member.follow("Priorities, and a plan from them", "Priorities")
    form = member.follow("Begin an action plan from these", "Begin with your priorities")
    form.get_by_role("group", name="Actions to begin with").first.get_by_role("checkbox").first.check()
    form.get_by_label("Name of the plan").fill("Our first year")
    member.press("Begin the plan", "The plan is a draft.")
    expect(member.main.get_by_role("heading", name="Objectives (2)")).to_be_visible()
    expect(member.main).to_contain_text("Level 1, emerging (self-assessment")
    expect(member.main).to_contain_text(REASON)
    return member.page.url


def write_at_once(member: Reader, colleague: Reader, plan: str) -> None:
    """Who saves second reads what the first has written, and chooses. What only one of them wrote stays."""
    member.see(plan)
    objective = member.main.locator(".plan-objectives h3 a").first.get_attribute("href") or ""
    for writer, words in ((member, THEIRS), (colleague, MINE)):
        writer.see(objective).get_by_role("textbox", name="Objective", exact=True).fill(words)
    colleague.main.get_by_label("Why", exact=False).first.fill(WHY)
    member.press("Save", "The objective is saved.")
    colleague.press("Save", "Somebody else changed this while you were writing.")
    expect(colleague.main.get_by_role("textbox", name="Objective", exact=True)).to_have_value(MINE)
    choice = colleague.main.get_by_role("group", name="Which words stay in “Objective”?")
    expect(choice).to_contain_text(THEIRS)
    choice.get_by_label("Theirs").check()
    colleague.press("Save", "The objective is saved.")
    expect(colleague.main.get_by_role("heading", name=THEIRS)).to_be_visible()
    expect(colleague.main).to_contain_text(WHY)


def close_the_small_start(member: Reader, small: str) -> None:
    """A service works with one plan at a time."""
    form = member.see(f"{small}close/")
    form.get_by_label("What worked?").fill("The schools were glad to be rung.")
    form.get_by_label("What did not work").fill("Asking every family takes more than a term.")
    member.press("Close the plan for good", "The plan is closed.")


def update_the_quarter(member: Reader, plan: str) -> None:
    """Amber needs a note: without one the page comes back with all that was said."""
    member.see(plan)
    form = member.follow("Update this quarter", re.compile("Update for"))
    row = form.locator("fieldset.life-row").first
    row.get_by_label("Status").select_option("in-progress")
    row.get_by_label("RAG rating").select_option("amber")
    form.get_by_label("The plan as a whole").fill("A slow beginning.")
    member.press("Save the update", "There is something to mend")
    note = row.get_by_label("How it goes")
    expect(note).to_have_attribute("aria-invalid", "true")
    expect(row.locator(f"#{note.get_attribute('id')}_error")).to_be_visible()
    expect(row.get_by_label("Status")).to_have_value("in-progress")
    expect(row.get_by_label("RAG rating")).to_have_value("amber")
    expect(form.get_by_label("The plan as a whole")).to_have_value("A slow beginning.")
    note.fill(AMBER)
    member.press("Save the update", "The update is kept.")
    expect(member.main).to_contain_text("Amber: at risk")


def take_it_to_the_board(member: Reader, folder: Path) -> None:
    """One tagged page, the same as a Word file, and a workbook with everything."""
    form = member.follow("Take it out: Word, Excel, PDF, print", "Take the plan away")
    form.get_by_label("For the board: one page").check()
    pdf = PdfReader(download(member, folder, form.get_by_role("button", name="PDF", exact=True).click))
    assert len(pdf.pages) == 1
    assert "/StructTreeRoot" in pdf.trailer["/Root"]
    assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert pdf.trailer["/Root"]["/Lang"] == "en-GB"
    on_the_page = " ".join(pdf.pages[0].extract_text().split())
    word = docx.Document(str(download(member, folder, form.get_by_role("button", name="Word file (DOCX)").click)))
    in_word = " ".join(text for text in word.element.body.itertext())
    for words in ("Our first year", SERVICE, AMBER):
        assert words in on_the_page, words
        assert words in in_word, words
    sheets = openpyxl.load_workbook(
        download(member, folder, form.get_by_role("link", name="Excel workbook (XLSX)").click)
    )
    cells = {cell for sheet in sheets for row in sheet.iter_rows(values_only=True) for cell in row}
    assert {"Our first year", THEIRS, WHY, AMBER} <= cells


def test_from_a_template_to_the_boards_page(
    open_page: OpenPage,
    signed_in: Callable[[str], dict[str, object]],
    link_in_mail: FindLink,
    tmp_path: Path,
) -> None:
    secretary = open_page("/admin/members/seats/?q=Ellingham", storage_state=signed_in("secretary"))
    member, colleague = come_in(secretary, open_page, link_in_mail)
    take_the_word_template(member, tmp_path)
    small = make_a_small_start(member)
    sign_off(member, small)
    assessment = assess(member)
    ask_the_tutors(member, assessment, open_page)
    agree(member, assessment)
    member.page.set_viewport_size(DESKTOP)
    member.see(f"{assessment}results/")
    read_the_results(member)
    plan = plan_from_priorities(member)
    write_at_once(member, colleague, plan)
    close_the_small_start(member, small)
    sign_off(member, plan)
    update_the_quarter(member, plan)
    take_it_to_the_board(member, tmp_path)
