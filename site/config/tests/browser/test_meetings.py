"""A group's two meetings, in a real browser: planned, met, written down, corrected, approved at the next one.

Everybody has a phone in their hand, and whatever page they come to has to fit on it.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from zoneinfo import ZoneInfo

from playwright.sync_api import Page, expect

from config.tests.browser.readers import PHONE, Reader, download

OpenPage = Callable[..., Page]
FindLink = Callable[[str, str], str]
GROUP = "Access and affordability"  # member@ chairs it, member2@ is in it
CHAIR, MEMBER = "member@nwg.example.org", "member2@nwg.example.org"
FIRST, SECOND = "What a form may ask", "Words that families read"
PUBLIC_ITEM, OWN_ITEM = "Seven questions are enough", "Two services that stopped their scheme"
PAPER = {"name": "seven-questions.txt", "mimeType": "text/plain", "buffer": b"Seven questions, and why not nine."}
ACTION = "Try the seven questions with six families."
WRONG, RIGHT = "Nine families answered.", "Six families answered."
ROOM = "/events/"  # where "Join" leads: a page of our own, so that the way there can be followed
UK = ZoneInfo("Europe/London")
SOON = timedelta(seconds=15)  # the form takes seconds too, so that nobody waits for the next full minute


class Attendee(Reader):
    """Somebody of the group, or who runs its meetings."""

    def begin_soon(self, meeting: str) -> datetime:
        """Move a meeting to a moment from now at its desk, and return the moment."""
        form = self.see(f"{meeting}desk/details/")
        starts = datetime.now(UK).replace(microsecond=0) + SOON
        for label, moment in (("Starts", starts), ("Ends", starts + timedelta(hours=2))):
            form.get_by_label(label).fill(f"{moment:%Y-%m-%dT%H:%M:%S}".removesuffix(":00"))
        self.press("Save the changes", "The meeting is changed.")
        return starts

    def hold(self, meeting: str, begins: datetime) -> None:
        self.page.wait_for_function("moment => Date.now() > moment", arg=begins.timestamp() * 1000, timeout=60_000)
        self.see(f"{meeting}desk/")
        self.press("It took place", "It is noted that the meeting took place.")

    def circulate(self, meeting: str) -> None:
        self.see(f"{meeting}desk/minutes/circulate/")
        self.press("Circulate the minutes", "The minutes are circulated.")

    def write_to_all(self, step: str, said: str) -> None:
        """Take a step of the checklist that sends letters, which says first to how many."""
        self.main.get_by_role("link", name=step, exact=True).click()
        expect(self.main).to_contain_text("This cannot be taken back.")
        self.main.get_by_role("button", name="Send it to").click()
        expect(self.page.locator("body")).to_contain_text(said)
        self.check_fit()


def plan_a_year(page: Page, site: str) -> tuple[str, str]:
    """Plan two meetings with one place each, and return their addresses."""
    page.get_by_label("Group").select_option(label=GROUP)
    page.get_by_label("Address to join").fill(f"{site}{ROOM}")
    page.get_by_label("Places").fill("1")
    for row, title in enumerate((FIRST, SECOND), start=1):
        page.get_by_label(f"Meeting {row}: Day").fill((date.today() + timedelta(days=row)).isoformat())
        page.get_by_label(f"Meeting {row}: Title").fill(title)
    page.get_by_role("button", name="Show what would be made").click()
    expect(page.get_by_role("region", name="Table of the meetings")).to_contain_text(SECOND)
    page.get_by_role("button", name="Make these meetings").click()
    expect(page.locator(".messages")).to_contain_text("2 meetings are planned.")
    desks = [
        page.get_by_role("link", name=title, exact=True).first.get_attribute("href") or "" for title in (FIRST, SECOND)
    ]
    return desks[0].removesuffix("desk/"), desks[1].removesuffix("desk/")


def announce(editor: Attendee, chair: Attendee, member: Attendee, meeting: str) -> None:
    """A draft is seen by those who run the meeting, and by the others of the group once it is announced."""
    expect(chair.see(meeting)).to_contain_text("This meeting is being planned")
    member.get(meeting, 404)
    editor.see(f"{meeting}desk/")
    editor.write_to_all("Announce it to members", "The meeting is announced.")
    expect(member.see(meeting)).to_contain_text("You have not answered yet.")
    member.get(f"{meeting}desk/", 403)


def put_on_the_agenda(editor: Attendee, meeting: str) -> None:
    for title, read_by in ((OWN_ITEM, "For members"), (PUBLIC_ITEM, "In the public digest")):
        form = editor.see(f"{meeting}desk/agenda/new/")
        form.get_by_label("What it is about").fill(title)
        form.get_by_label("Who may read about it afterwards").select_option(label=read_by)
        editor.press("Put it on the agenda", f"“{title}” is on the agenda.")
    editor.press(f"Move up: {PUBLIC_ITEM}", f"“{PUBLIC_ITEM}” is moved up.")
    editor.see(f"{meeting}desk/")
    editor.write_to_all("Ask members for papers", "Members are asked for papers.")


def send_in_a_paper(chair: Attendee, editor: Attendee, member: Attendee, meeting: str, folder: Path) -> None:
    """Nobody else reads a paper before it is approved."""
    form = chair.see(f"{meeting}papers/new/")
    form.get_by_label("For which item").select_option(label=PUBLIC_ITEM)
    form.get_by_label("Title").fill("Why seven")
    form.get_by_label("The file").set_input_files(PAPER)
    chair.press("Send in the paper", "Your paper waits for approval")
    expect(chair.main).to_contain_text("yours, waiting for approval")
    expect(member.see(meeting)).not_to_contain_text("Why seven")
    editor.see(f"{meeting}desk/papers/")
    editor.press("Approve: Why seven", "“Why seven” is on the agenda")
    editor.see(f"{meeting}desk/")
    editor.write_to_all("Send the agenda to members", "The agenda is on its way to members.")
    member.see(meeting)
    assert take(member, "Why seven", folder) == PAPER["buffer"]


def take(reader: Reader, link: str, folder: Path) -> bytes:
    return download(reader, folder, reader.main.get_by_role("link", name=link).click).read_bytes()


def take_the_last_place(chair: Attendee, member: Attendee, meeting: str, mail_folder: Path) -> None:
    """Who waits moves up by itself when a place becomes free, and is told."""
    chair.see(meeting)
    chair.press("I am coming", "Your place is kept for you.")
    member.see(meeting)
    member.press("I am coming", "You are on the waiting list, number 1.")
    chair.press("I cannot come", "You are not coming.")
    letters = [message_from_bytes(letter.read_bytes(), policy=default) for letter in mail_folder.iterdir()]
    assert [letter["To"] for letter in letters if f"You have a place: {FIRST}" in letter["Subject"]] == [MEMBER]
    expect(member.see(meeting)).to_contain_text("You are coming.")


def come_in(editor: Attendee, chair: Attendee, member: Attendee, meeting: str) -> datetime:
    """Too early there is a time and no way in. Return when the meeting begins."""
    door = member.see(f"{meeting}join/")
    expect(door).to_contain_text("You can join from")
    expect(door.get_by_role("button")).to_have_count(0)
    assert ROOM not in door.inner_html()
    begins = editor.begin_soon(meeting)
    expect(member.see(f"{meeting}join/")).to_contain_text("You come in as Grace Amankwah, Leaside")
    member.main.get_by_role("button", name="Join the meeting").click()
    member.page.wait_for_url(f"**{ROOM}")
    expect(chair.see(f"{meeting}desk/attendance/")).to_contain_text("Grace Amankwah")
    return begins


def fill_in_the_sheet(editor: Attendee, meeting: str) -> None:
    sheet = editor.see(f"{meeting}desk/attendance/")
    expect(sheet.get_by_label("Grace Amankwah")).to_have_value("present")
    expect(sheet.get_by_label("Jess Hartnoll")).to_have_value("apologies")
    sheet.get_by_label("Name, line 1").fill("Tobias Adeyemi")
    editor.press("Save the sheet", "The sheet is saved.")


def note_what_was_decided(editor: Attendee, meeting: str) -> None:
    for kind, words in (("decision", "The form has seven questions."), ("action", ACTION)):
        form = editor.see(f"{meeting}desk/record/{kind}/")
        form.get_by_label("Agenda item").select_option(label=PUBLIC_ITEM)
        form.get_by_label("What").first.fill(words)
        if kind == "decision":
            form.get_by_label("In the public digest").check()
        else:
            form.get_by_label("By whom").select_option(label="Grace Amankwah")
            form.get_by_label("Until when").fill((date.today() + timedelta(days=30)).isoformat())
        editor.press("Note it", f"The {kind} is noted.")


def write_minutes(editor: Attendee, member: Attendee, meeting: str, link_in_mail: FindLink) -> None:
    """Members read them once they are circulated."""
    editor.see(f"{meeting}desk/")
    editor.press("Begin the minutes", "The minutes are begun")
    form = editor.see(f"{meeting}desk/minutes/")
    form.get_by_label(PUBLIC_ITEM).fill(f"{WRONG}\n\nNobody missed the other two questions.")
    form.get_by_label(OWN_ITEM).fill("Two services said why they stopped.")
    member.get(f"{meeting}minutes/", 404)
    editor.press("Save, and circulate them to members", "Until the day that you set here")
    editor.press("Circulate the minutes", "The minutes are circulated.")
    expect(member.see(link_in_mail(MEMBER, f"{meeting}minutes/"))).to_contain_text(WRONG)


def correct_them(editor: Attendee, member: Attendee, meeting: str) -> None:
    form = member.see(f"{meeting}minutes/")
    form.get_by_label("Which part").select_option(label=PUBLIC_ITEM)
    form.get_by_label("What should be corrected").fill(f"It says nine. {RIGHT}")
    member.press("Propose this correction", "Your correction stands below the minutes")
    editor.see(f"{meeting}desk/minutes/").get_by_role("link", name="Answer it").click()
    editor.main.get_by_label("Is it taken over?").select_option(index=1)
    editor.press("Answer the correction", "The correction is answered.")
    part = editor.main.get_by_label(PUBLIC_ITEM)
    part.fill(part.input_value().replace(WRONG, RIGHT))
    editor.press("Save the draft", "The draft is saved.")
    editor.circulate(meeting)
    changes = member.see(f"{meeting}minutes/compare/")
    expect(changes.locator("del")).to_contain_text(WRONG)
    expect(changes.locator("ins")).to_contain_text(RIGHT)


def meet_again(chair: Attendee, member: Attendee, first: str, second: str) -> None:
    """The next agenda brings the minutes and what is open; the chair runs it, and has the minutes approved there."""
    chair.see(f"{second}desk/")
    chair.write_to_all("Announce it to members", "The meeting is announced.")
    agenda = member.see(second)
    expect(agenda).to_contain_text(f"Read the minutes of {FIRST}")
    expect(agenda).to_contain_text(ACTION)
    expect(member.see("/members/")).to_contain_text(ACTION)
    begins = chair.begin_soon(second)
    expect(chair.see(f"{second}desk/agenda/")).to_contain_text("once this meeting has begun")
    chair.hold(second, begins)
    chair.see(f"{second}desk/agenda/").get_by_role("button", name=f"Approve and freeze the minutes of {FIRST}").click()
    expect(chair.page.locator("body")).to_contain_text("are approved. They do not change any more.")
    chair.check_fit()
    desk = chair.see(f"{first}desk/minutes/")
    expect(desk.get_by_role("button", name="Save the draft")).to_have_count(0)


def keep_them(member: Attendee, meeting: str, folder: Path) -> None:
    minutes = member.see(f"{meeting}minutes/")
    expect(minutes).to_contain_text(f"{SECOND}, ")
    expect(minutes).to_contain_text("These minutes do not change any more.")
    assert take(member, "Minutes as PDF", folder).startswith(b"%PDF-")
    assert take(member, "Minutes as Word file", folder).startswith(b"PK")


def publish(editor: Attendee, visitor: Attendee, meeting: str) -> None:
    """A visitor reads what is marked public, and nothing beside it."""
    expect(visitor.see("/digests/")).not_to_contain_text(FIRST)
    editor.see(f"{meeting}desk/minutes/digest/")
    editor.press("Publish this", "The public digest is published.")
    visitor.see("/digests/").get_by_role("link", name=FIRST).click()
    expect(visitor.main).to_contain_text(RIGHT)
    expect(visitor.main).to_contain_text("The form has seven questions.")
    for words in (OWN_ITEM, "Grace", ACTION):
        expect(visitor.main).not_to_contain_text(words)
    visitor.check_fit()
    visitor.page.goto(meeting)
    assert "/account/login/" in visitor.page.url


def test_from_a_years_plan_to_approved_minutes(
    open_page: OpenPage,
    signed_in: Callable[[str], dict[str, object]],
    link_in_mail: FindLink,
    mail_folder: Path,
    site: str,
    tmp_path: Path,
) -> None:
    first, second = plan_a_year(open_page("/admin/meetings/plan-a-year/", storage_state=signed_in("editor")), site)
    editor, chair, member = (
        Attendee(open_page("/robots.txt", viewport=PHONE, storage_state=signed_in(persona)))
        for persona in ("editor", "member", "member2")
    )
    announce(editor, chair, member, first)
    assert link_in_mail(CHAIR, first) == first
    put_on_the_agenda(editor, first)
    send_in_a_paper(chair, editor, member, first, tmp_path)
    take_the_last_place(chair, member, first, mail_folder)
    begins = come_in(editor, chair, member, first)
    editor.hold(first, begins)
    fill_in_the_sheet(editor, first)
    note_what_was_decided(editor, first)
    write_minutes(editor, member, first, link_in_mail)
    correct_them(editor, member, first)
    meet_again(chair, member, first, second)
    keep_them(member, first, tmp_path)
    publish(editor, Attendee(open_page("/robots.txt", viewport=PHONE)), first)
