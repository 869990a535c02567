"""The story of a seat, in a real browser: applied for, approved, shared, handed over."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from config.tests.browser.ways import scrolls_sideways, what_axe_finds

OpenPage = Callable[..., Page]
FindLink = Callable[[str, str], str]
PASSWORD = "a-long-new-password"
SERVICE = "Whinfell Valley Music Service"
PHONE = {"width": 360, "height": 740}


def apply_for_a_seat(page: Page, email: str) -> None:
    page.get_by_label("Its name, if it is not in the list").fill(SERVICE)
    page.get_by_label("First name").fill("Nadia")
    page.get_by_label("Last name").fill("Okonjo")
    page.get_by_label("Your work e-mail address").fill(email)
    page.get_by_label("Your job title").fill("Head of service")
    page.get_by_label("Your role in the service").select_option("head")
    page.get_by_label("Why would you like to join?").fill("Half our schools have no music. We want to change that.")
    page.wait_for_timeout(3200)  # a form sent faster than a person could is asked for again
    page.get_by_role("button", name="Send the application").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("look in your e-mail")


def invite(page: Page, email: str) -> None:
    page.get_by_label("Their e-mail address").fill(email)
    page.get_by_label("Their role in the service").select_option("inclusion-lead")
    page.get_by_role("button", name="Send the invitation").click()


def accept(page: Page, first_name: str) -> None:
    page.get_by_label("First name").fill(first_name)
    page.get_by_label("Last name").fill("Marsh")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Accept the seat").click()
    page.wait_for_url("**/members/")


def test_from_application_to_handing_over(
    open_page: OpenPage, signed_in: Callable[[str], dict[str, object]], link_in_mail: FindLink
) -> None:
    applicant = open_page("/membership/apply/", viewport=PHONE)
    apply_for_a_seat(applicant, "nadia@example.org")
    applicant.goto(link_in_mail("nadia@example.org", "/membership/apply/confirm/"))
    applicant.get_by_label("Password", exact=True).fill(PASSWORD)
    applicant.get_by_role("button", name="Confirm and send the application").click()
    expect(applicant.get_by_role("main")).to_contain_text("membership secretary is reading it")
    assert applicant.goto("/members/").status == 403

    secretary = open_page("/admin/members/applications/", storage_state=signed_in("secretary"))
    secretary.get_by_role("link", name="Nadia Okonjo").first.click()
    offer = secretary.locator("form", has=secretary.get_by_role("button", name="Add to the register and approve"))
    offer.get_by_label("Region").select_option("north-west")
    offer.get_by_label("What kind of body runs it").select_option("charity")
    offer.get_by_role("button").click()
    expect(secretary.locator(".messages")).to_contain_text("Nadia Okonjo is a member now")

    applicant.goto("/members/")
    expect(applicant.get_by_role("main")).to_contain_text(SERVICE)
    applicant.goto("/members/my-service/")
    applicant.get_by_role("link", name="Invite a colleague").click()
    invite(applicant, "colleague@example.org")
    expect(applicant.get_by_role("main")).to_contain_text("colleague@example.org")

    colleague = open_page(link_in_mail("colleague@example.org", "/membership/invitation/"))
    accept(colleague, "Cleo")
    applicant.goto("/members/my-service/invite/")
    invite(applicant, "third@example.org")
    expect(applicant.get_by_role("alert")).to_contain_text(f"Both seats of {SERVICE} are taken")
    expect(applicant.get_by_label("Their e-mail address")).to_have_value("third@example.org")

    applicant.goto("/members/my-service/hand-over/")
    elsewhere = open_page("/members/my-service/", storage_state=applicant.context.storage_state())
    applicant.get_by_label("Their e-mail address").fill("successor@example.org")
    applicant.get_by_label("Their role in the service").select_option("head")
    applicant.get_by_label("I understand", exact=False).check()
    applicant.get_by_role("button", name="Hand over my seat now").click()
    expect(applicant.get_by_text("Your seat is handed over", exact=False)).to_be_visible()
    elsewhere.get_by_role("link", name="Directory").first.click()
    elsewhere.wait_for_url("**/account/login/**")

    first_link = link_in_mail("nadia@example.org", "/membership/apply/confirm/")
    assert elsewhere.goto(first_link).status == 410
    successor = open_page(link_in_mail("successor@example.org", "/membership/invitation/"), viewport=PHONE)
    accept(successor, "Sam")
    successor.goto("/members/my-service/")
    expect(successor.get_by_role("main")).to_contain_text("Cleo Marsh")


def test_an_invitation_is_clear_to_everybody_who_opens_it(open_as: OpenPage, link_in_mail: FindLink) -> None:
    """Open, opened by somebody else, and withdrawn: the last puts the seat back as it was."""
    member = open_as("member", "/members/my-service/invite/")
    member.get_by_label("Their e-mail address").fill("page.reader@example.org")
    member.get_by_label("Their role in the service").select_option("head")
    member.get_by_role("button", name="Send the invitation", exact=True).click()
    member.wait_for_url("**/members/my-service/")
    wrong = what_axe_finds(member)
    link = link_in_mail("page.reader@example.org", "/membership/invitation/")
    newcomer = open_as("anybody", link)
    expect(newcomer.get_by_role("heading", level=1)).to_have_text("You are invited to the NWG")
    wrong |= what_axe_finds(newcomer)
    assert not scrolls_sideways(newcomer)
    member.goto(link)
    expect(member.get_by_role("heading", level=1)).to_have_text("This invitation is for somebody else")
    wrong |= what_axe_finds(member)
    member.goto("/members/my-service/")
    member.get_by_role("button", name="Withdraw the invitation").click()
    newcomer.goto(link)
    expect(newcomer.get_by_role("heading", level=1)).to_have_text("This invitation was withdrawn")
    wrong |= what_axe_finds(newcomer)
    assert wrong == {}, "\n".join(f"{name}\n{report}" for name, report in wrong.items())
