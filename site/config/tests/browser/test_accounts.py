"""Passkeys and every page about one's account, in a real browser with a virtual device."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from config.tests.browser.conftest import PASSWORD
from config.tests.browser.ways import scrolls_sideways, what_axe_finds

OpenPage = Callable[..., Page]
WHO = "moderator@nwg.example.org"
PAGES = [
    "/account/",
    "/account/email/",
    "/account/password/change/",
    "/account/second-factor/",
    "/account/second-factor/totp/activate/",
    "/account/second-factor/webauthn/",
    "/account/second-factor/webauthn/add/",
    "/account/sessions/",
    "/account/logout/",
]


def plug_in_a_device(page: Page) -> None:
    """Give the browser a device that holds passkeys and always says yes."""
    device = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    session.send("WebAuthn.addVirtualAuthenticator", {"options": device})


def sign_in(page: Page) -> None:
    page.goto("/account/login/?next=/account/")
    page.get_by_label("E-mail address").fill(WHO)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url("**/account/")


def show_that_it_is_still_you(page: Page) -> None:
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Go on").click()


def sign_out(page: Page) -> None:
    page.goto("/account/logout/")
    page.get_by_role("main").get_by_role("button", name="Sign out").click()


def test_a_passkey_is_added_signs_in_and_is_taken_away(open_page: OpenPage, site: str) -> None:
    page = open_page("/")
    plug_in_a_device(page)
    sign_in(page)
    page.goto("/account/second-factor/webauthn/add/")
    show_that_it_is_still_you(page)
    page.get_by_label("Name of this passkey").fill("Work laptop")
    page.get_by_role("button", name="Add the passkey").click()
    page.wait_for_url("**/recovery-codes/")
    expect(page.locator(".codes code")).to_have_count(10)
    sign_out(page)

    page.goto("/account/login/?next=/account/second-factor/webauthn/")
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url(f"{site}/account/second-factor/webauthn/")
    expect(page.get_by_role("main")).to_contain_text("Work laptop")

    page.get_by_role("link", name="Remove Work laptop").click()
    show_that_it_is_still_you(page)
    page.get_by_role("button", name="Remove the passkey").click()
    expect(page.get_by_role("main")).to_contain_text("You have none yet.")


def test_without_script_the_pages_of_passkeys_say_what_to_do(open_page: OpenPage) -> None:
    page = open_page("/account/login/", java_script_enabled=False)
    expect(page.get_by_role("main")).to_contain_text("A passkey needs script")
    expect(page.get_by_role("button", name="Sign in with a passkey")).to_be_hidden()
    sign_in(page)
    page.goto("/account/second-factor/webauthn/add/")
    show_that_it_is_still_you(page)
    expect(page.get_by_role("main")).to_contain_text("Set up an authenticator app instead: it works without script.")
    expect(page.get_by_role("button", name="Add the passkey")).to_be_hidden()


def test_axe_finds_nothing_on_the_pages_of_the_account(open_page: OpenPage) -> None:
    page = open_page("/", reduced_motion="reduce")
    sign_in(page)
    page.goto("/account/second-factor/totp/activate/")
    wrong = what_axe_finds(page)
    show_that_it_is_still_you(page)
    for path in PAGES:
        page.goto(path)
        assert page.url.endswith(path)
        wrong |= what_axe_finds(page)
        assert not scrolls_sideways(page, 360), path
        assert not scrolls_sideways(page), path
    assert wrong == {}, "\n".join(f"{name}\n{report}" for name, report in wrong.items())
