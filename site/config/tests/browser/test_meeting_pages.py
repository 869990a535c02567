"""Pages of the meetings in states to which no link leads, as people with different needs meet them."""

from collections.abc import Callable
from datetime import date, timedelta

from playwright.sync_api import Page, expect

from config.tests.browser.addresses import OWN_GROUP
from config.tests.browser.ways import go, scrolls_sideways, what_axe_finds

OpenPage = Callable[..., Page]
FILM = b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 40


def test_who_comes_in_a_members_place_reads_a_page_of_their_own(
    open_as: OpenPage, link_in_mail: Callable[[str, str], str]
) -> None:
    """While the link lives, and when the member comes after all: that puts the meeting back as it was."""
    member = open_as("member")
    meeting = go(member, OWN_GROUP)
    member.goto(f"{meeting}substitute/")
    member.get_by_label("Their name").fill("Connie Peel")
    member.get_by_label("Their e-mail address").fill("page.guest@example.org")
    member.get_by_role("button", name="Send the link").click()
    member.wait_for_url(meeting)
    wrong = what_axe_finds(member)
    link = link_in_mail("page.guest@example.org", "/meetings/substitute/")
    guest = open_as("anybody", link)
    expect(guest.get_by_role("heading", name="Agenda")).to_be_visible()
    wrong |= what_axe_finds(guest)
    assert not scrolls_sideways(guest)
    member.get_by_role("button", name="I come myself").click()
    expect(member.locator("body")).to_contain_text("Your own place is kept.")
    guest.goto(link)
    expect(guest.get_by_role("heading", level=1)).to_have_text("This link does not work")
    assert wrong == {}, "\n".join(f"{name}\n{report}" for name, report in wrong.items())


def test_a_recording_has_its_words_beside_it(open_as: OpenPage) -> None:
    chair = open_as("member")
    meeting = go(chair, "/members/meetings/past/ /members/meetings/#/minutes/").removesuffix("minutes/")
    chair.goto(f"{meeting}desk/recording/")
    chair.get_by_label("The recording").set_input_files({"name": "m.mp4", "mimeType": "video/mp4", "buffer": FILM})
    chair.get_by_label("Transcript").fill("Everybody is welcome.\n\nThank you.")
    chair.get_by_role("button", name="Keep the recording").click()
    expect(chair.locator("body")).to_contain_text("The recording is kept.")
    wrong = what_axe_finds(chair)
    chair.goto(f"{meeting}recording/")
    expect(chair.get_by_role("heading", name="Transcript")).to_be_visible()
    wrong |= what_axe_finds(chair)
    assert not scrolls_sideways(chair)
    chair.goto(f"{meeting}desk/recording/")
    chair.get_by_role("button", name="Delete the recording now").click()
    expect(chair.locator("body")).to_contain_text("are deleted.")
    assert wrong == {}, "\n".join(f"{name}\n{report}" for name, report in wrong.items())


def test_beside_the_minutes_in_the_cms_stands_their_meeting(open_as: OpenPage) -> None:
    editor = open_as("editor", viewport={"width": 1280, "height": 900})
    go(editor, "/admin/snippets/meetings/minutes/?ordering=-status /admin/snippets/meetings/minutes/edit/#/")
    editor.get_by_role("button", name="Show or hide the meeting").click()
    expect(editor.locator(".nwg-panel")).to_contain_text("Who was there")
    wrong = what_axe_finds(editor, ".nwg-panel")
    assert wrong == {}, "\n".join(f"{name}\n{report}" for name, report in wrong.items())


def test_what_pages_say_back_is_clear(open_as: OpenPage) -> None:
    """A new calendar address, an action without news, and a year's plan that is wrong, and then right."""
    member = open_as("member", "/members/calendar/")
    member.get_by_role("button", name="Make my address").click()
    expect(member.get_by_label("Address for your calendar program")).to_be_visible()
    wrong = what_axe_finds(member)
    assert not scrolls_sideways(member)
    member.get_by_role("button", name="Delete").click()
    expect(member.get_by_role("button", name="Make my address")).to_be_visible()
    go(member, "/members/actions/ /members/actions/#/")
    member.get_by_role("button", name="Save").click()
    expect(member.get_by_role("alert")).to_contain_text("Nothing has changed.")
    wrong |= what_axe_finds(member)
    assert not scrolls_sideways(member)
    editor = open_as("editor", "/admin/meetings/plan-a-year/")
    editor.get_by_role("button", name="Show what would be made").click()
    expect(editor.get_by_role("alert").first).to_contain_text("Give the day of one meeting at least.")
    wrong |= what_axe_finds(editor)
    editor.get_by_label("Meeting 1: Day").fill((date.today() + timedelta(days=400)).isoformat())
    editor.get_by_role("button", name="Show what would be made").click()
    expect(editor.get_by_role("button", name="Make these meetings")).to_be_visible()
    wrong |= what_axe_finds(editor)
    assert not scrolls_sideways(editor)
    assert wrong == {}, "\n".join(f"{name}\n{report}" for name, report in wrong.items())
