"""Every door that takes a password: who gets through, what is said, and when it closes."""

import re
import statistics
from time import perf_counter
from typing import Any
from unittest.mock import patch

import pytest
from django.apps import apps
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from django.core import mail
from django.test import Client

from accounts.models import User
from accounts.testing import PASSWORD, code_for, give_second_factor, make_account_holder

pytestmark = pytest.mark.django_db
LOGIN, REAUTHENTICATE, CHANGE = "/account/login/", "/account/reauthenticate/", "/account/password/change/"
RESET = "/account/password/reset/"
ELSEWHERE = [
    "https://evil.example.org/",
    "//evil.example.org/",
    "https:evil.example.org",
    "/\\evil.example.org",
    "javascript:alert(1)",
]


def sign_in(email: str, password: str = PASSWORD, **more: str) -> tuple[Client, Any]:
    client = Client()
    return client, client.post(LOGIN, {"login": email, "password": password, **more})


def is_signed_in(client: Client) -> bool:
    return "_auth_user_id" in client.session


def words(response: Any, *without: str) -> str:
    page = re.sub(r'value="\w{64}"', "", response.content.decode())
    for word in without:
        page = page.replace(word, "")
    return page


def test_the_session_has_a_new_key_after_sign_in(holder: Any) -> None:
    client = Client()
    session = client.session
    session["planted"] = True
    session.save()
    before = session.session_key
    client.cookies["sessionid"] = before
    client.post(LOGIN, {"login": holder.email, "password": PASSWORD})
    assert is_signed_in(client)
    assert client.session.session_key != before


def test_the_address_may_be_written_in_capitals(holder: Any) -> None:
    assert is_signed_in(sign_in(holder.email.upper())[0])


def test_a_closed_account_is_told_so_and_does_not_get_in(holder: Any) -> None:
    User.objects.update(is_active=False)
    client, response = sign_in(holder.email)
    assert response["Location"] == "/account/inactive/"
    assert not is_signed_in(client)


def test_an_account_that_is_closed_while_signed_in_is_out_at_the_next_request(signed_in: Client) -> None:
    User.objects.update(is_active=False)
    assert signed_in.get("/account/").status_code == 302


@pytest.mark.parametrize("attempts", [5])
def test_five_wrong_passwords_close_the_door_to_the_right_one(holder: Any, attempts: int) -> None:
    for _ in range(attempts):
        sign_in(holder.email, "a-wrong-password")
    client, response = sign_in(holder.email)
    assert response.status_code == 422
    assert b"Wait a few minutes" in response.content
    assert not is_signed_in(client)


def test_the_door_closes_alike_for_an_address_that_nobody_has(holder: Any) -> None:
    pages = []
    for email in (holder.email, "nobody@example.org"):
        for _ in range(5):
            sign_in(email, "a-wrong-password")
        pages.append(words(sign_in(email, "a-wrong-password")[1], email))
    assert pages[0] == pages[1]


def test_wrong_passwords_on_reauthentication_close_that_door(signed_in: Client) -> None:
    for _ in range(5):
        assert signed_in.post(REAUTHENTICATE, {"password": "a-wrong-password"}).status_code == 422
    assert signed_in.post(REAUTHENTICATE, {"password": PASSWORD}).status_code in {422, 429}
    assert signed_in.get("/account/second-factor/totp/activate/").status_code == 302


def test_wrong_passwords_on_reauthentication_close_the_sign_in_door_too(signed_in: Client, holder: Any) -> None:
    for _ in range(5):
        signed_in.post(REAUTHENTICATE, {"password": "a-wrong-password"})
    assert not is_signed_in(sign_in(holder.email)[0])


def test_wrong_codes_on_reauthentication_close_that_door(signed_in: Client, holder: Any) -> None:
    secret = give_second_factor(holder)
    door = "/account/second-factor/reauthenticate/"
    for _ in range(5):
        assert signed_in.post(door, {"code": "000000"}).status_code == 422
    assert signed_in.post(door, {"code": code_for(secret)}).status_code in {422, 429}
    assert signed_in.get("/account/second-factor/totp/deactivate/").status_code == 302


def test_wrong_present_passwords_close_the_change_of_password(signed_in: Client, holder: Any) -> None:
    new = {"password1": "four-words-for-a-test", "password2": "four-words-for-a-test"}
    for _ in range(5):
        assert signed_in.post(CHANGE, {"oldpassword": "a-wrong-password", **new}).status_code == 422
    assert signed_in.post(CHANGE, {"oldpassword": PASSWORD, **new}).status_code == 429
    holder.refresh_from_db()
    assert holder.check_password(PASSWORD)


def test_a_closed_door_says_so_in_the_look_of_the_site(signed_in: Client) -> None:
    for _ in range(6):
        response = signed_in.post(CHANGE, {"oldpassword": "a-wrong-password"})
    assert response.status_code == 429
    assert b"Please wait a little" in response.content
    assert response["Cache-Control"] == "private, no-store"


def test_the_reset_sends_three_e_mails_to_an_address_and_no_more(holder: Any) -> None:
    answers = [Client().post(RESET, {"email": holder.email}).status_code for _ in range(4)]
    assert answers == [302, 302, 302, 429]
    assert len(mail.outbox) == 3


@pytest.mark.parametrize("target", ELSEWHERE)
def test_next_does_not_leave_the_site_at_sign_in(holder: Any, target: str) -> None:
    assert sign_in(holder.email, next=target)[1]["Location"] == "/"
    client = Client()
    assert client.post(f"{LOGIN}?next={target}", {"login": holder.email, "password": PASSWORD})["Location"] == "/"
    assert client.get(LOGIN, {"next": target})["Location"] == "/"


@pytest.mark.parametrize("target", ELSEWHERE)
def test_next_does_not_leave_the_site_after_the_second_step(holder: Any, target: str) -> None:
    secret = give_second_factor(holder)
    client, _ = sign_in(holder.email, next=target)
    response = client.post("/account/second-factor/authenticate/", {"code": code_for(secret), "next": target})
    assert is_signed_in(client)
    assert response["Location"] == "/"


@pytest.mark.parametrize("target", ELSEWHERE)
def test_next_does_not_leave_the_site_at_the_other_doors(signed_in: Client, target: str) -> None:
    for door, data in (
        (REAUTHENTICATE, {"password": PASSWORD}),
        ("/account/second-factor/webauthn/login/", {}),
        ("/admin/login/", {}),
        ("/account/logout/", {}),
    ):
        response = signed_in.post(f"{door}?next={target}", {**data, "next": target})
        assert "evil" not in response.get("Location", "")
        assert "javascript" not in response.get("Location", "")


def test_next_on_the_site_is_followed(holder: Any) -> None:
    assert sign_in(holder.email, next="/about/")[1]["Location"] == "/about/"


def test_next_does_not_lead_to_another_host_that_the_server_answers_for(holder: Any, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["testserver", "other.example.org"]
    settings.CSRF_TRUSTED_ORIGINS = ["https://other.example.org"]
    assert sign_in(holder.email, next="https://other.example.org/")[1]["Location"] == "/"


def test_somebody_signed_in_who_is_sent_to_sign_in_does_not_go_in_circles(home: Any, signed_in: Client) -> None:
    for target in ("/account/login/", "/admin/", "/account/"):
        response = signed_in.get(LOGIN, {"next": target}, follow=True)
        assert len(response.redirect_chain) <= 2
        assert response.status_code in {200, 403}


def test_the_reset_says_the_same_for_an_address_that_nobody_has(holder: Any) -> None:
    pages = [
        words(Client().post(RESET, {"email": email}, follow=True), email)
        for email in (holder.email, "nobody@example.org")
    ]
    assert pages[0] == pages[1]
    assert [message.to for message in mail.outbox] == [[holder.email], ["nobody@example.org"]]


@pytest.mark.parametrize("email", ["holder@example.org", "nobody@example.org", "closed@example.org"])
def test_a_password_is_hashed_once_whether_or_not_the_address_is_known(holder: Any, settings: Any, email: str) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
    for user in (holder, make_account_holder("closed@example.org", is_active=False)):
        user.set_password(PASSWORD)
        user.save()
    whole = PBKDF2PasswordHasher.encode
    with patch.object(PBKDF2PasswordHasher, "encode", autospec=True, side_effect=whole) as encode:
        sign_in(email, "a-wrong-password")
    assert encode.call_count == 1


def test_known_and_unknown_addresses_take_about_the_same_time(settings: Any) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
    settings.ACCOUNT_RATE_LIMITS = False
    known = make_account_holder("slow@example.org")
    client = Client()

    def seconds(email: str) -> float:
        start = perf_counter()
        client.post(LOGIN, {"login": email, "password": "a-wrong-password"})
        return perf_counter() - start

    seconds(known.email)
    # Taken in turn, so that a busy machine slows both alike.
    pairs = [(seconds(known.email), seconds(f"nobody{number}@example.org")) for number in range(10)]
    first, second = (statistics.median(times) for times in zip(*pairs, strict=True))
    assert 1 / 2 < first / second < 2


@pytest.mark.parametrize(
    ("password", "is_good"),
    [
        ("eleven-char", False),
        ("twelve-chars", True),
        ("lower case only and blanks", True),
        ("ß" * 64, True),
        ("a drum, a tuba and a viola " * 5, True),
        ("password1234", False),
        ("holder@example.org", False),
    ],
)
def test_a_password_needs_length_and_not_composition(
    signed_in: Client, holder: Any, password: str, is_good: bool
) -> None:
    response = signed_in.post(CHANGE, {"oldpassword": PASSWORD, "password1": password, "password2": password})
    holder.refresh_from_db()
    assert holder.check_password(password) is is_good
    assert response.status_code == (302 if is_good else 422)


def test_a_refused_form_says_why_beside_the_field_and_at_the_top(signed_in: Client) -> None:
    page = signed_in.post(CHANGE, {"oldpassword": "", "password1": "short", "password2": "other"}).content.decode()
    assert "There is something to mend" in page
    assert page.count("Give your present password.") == 2
    assert "Error:" in page


def test_a_mail_server_that_fails_changes_nothing_on_the_page_and_the_letter_waits(holder: Any, settings: Any) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "localhost", 9  # nobody listens there
    for email in (holder.email, "unknown@example.org"):
        response = Client().post(RESET, {"email": email})
        assert (response.status_code, response["Location"]) == (302, "/account/password/reset/done/")
    # Both wait alike for another attempt: the second tells a stranger that nobody has this address.
    letters = apps.get_model("membership", "EmailLog").objects.filter(status="waiting", attempts=1)
    assert set(letters.values_list("recipient", flat=True)) == {holder.email, "unknown@example.org"}
