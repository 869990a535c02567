"""Authenticator app and recovery codes: set up, sign in, locked out."""

import re
from typing import Any

import pytest
from django.core import mail
from django.core.cache import cache
from django.core.management import CommandError, call_command
from django.test import Client

from accounts.testing import PASSWORD, code_for, factors_of, give_second_factor

pytestmark = pytest.mark.django_db
LOGIN, SECOND_STEP = "/account/login/", "/account/second-factor/authenticate/"
ACTIVATE, CODES = "/account/second-factor/totp/activate/", "/account/second-factor/recovery-codes/"


def begin(user: Any) -> Client:
    """Return a browser that has passed the password and stands before the second step."""
    client = Client()
    response = client.post(LOGIN, {"login": user.email, "password": PASSWORD})
    assert response["Location"] == SECOND_STEP
    return client


def is_signed_in(client: Client) -> bool:
    return "_auth_user_id" in client.session


def test_setting_up_an_app_leads_to_recovery_codes(sure: Client, holder: Any) -> None:
    page = sure.get(ACTIVATE).content.decode()
    in_fours = re.search(r'class="secret">([A-Z2-7 ]+)<', page)
    assert in_fours
    assert {len(part) for part in in_fours[1].split()} == {4}
    response = sure.post(ACTIVATE, {"code": code_for(in_fours[1].replace(" ", ""))})
    assert response["Location"] == CODES
    assert factors_of(holder) == {"totp", "recovery_codes"}
    assert [message.subject for message in mail.outbox] == ["Your authenticator app is set up"]


def test_a_wrong_code_sets_nothing_up_and_keeps_the_key(sure: Client, holder: Any) -> None:
    before = re.search(rb'class="secret">([A-Z2-7 ]+)<', sure.get(ACTIVATE).content)
    response = sure.post(ACTIVATE, {"code": "not-a-code"})
    after = re.search(rb'class="secret">([A-Z2-7 ]+)<', response.content)
    assert response.status_code == 422
    assert before
    assert after
    assert before[1] == after[1]
    assert factors_of(holder) == set()


def test_setting_up_asks_once_more_who_it_is(signed_in: Client) -> None:
    assert signed_in.get(ACTIVATE)["Location"].startswith("/account/reauthenticate/")


def test_the_password_alone_does_not_sign_in(holder: Any) -> None:
    give_second_factor(holder)
    assert not is_signed_in(begin(holder))


def test_password_and_code_sign_in(holder: Any) -> None:
    secret = give_second_factor(holder)
    client = begin(holder)
    client.post(SECOND_STEP, {"code": code_for(secret)})
    assert is_signed_in(client)


def test_a_code_works_once(holder: Any) -> None:
    secret = give_second_factor(holder)
    code = code_for(secret)
    begin(holder).post(SECOND_STEP, {"code": code})
    client = begin(holder)
    assert client.post(SECOND_STEP, {"code": code}).status_code == 422
    assert not is_signed_in(client)


def test_a_code_works_once_for_as_long_as_it_is_good(holder: Any) -> None:
    secret = give_second_factor(holder)
    code = code_for(secret, steps=1)
    begin(holder).post(SECOND_STEP, {"code": code})
    cache.delete(f"allauth.mfa.totp.used?user={holder.pk}&code={code}")  # which is what half a minute does
    client = begin(holder)
    assert client.post(SECOND_STEP, {"code": f"{code[:3]} {code[3:]}"}).status_code == 422
    assert not is_signed_in(client)


def test_the_second_step_cannot_be_reached_without_the_first(holder: Any) -> None:
    secret = give_second_factor(holder)
    client = Client()
    assert client.post(SECOND_STEP, {"code": code_for(secret)})["Location"] == LOGIN
    assert not is_signed_in(client)


def test_wrong_codes_are_locked_out_in_every_browser(holder: Any) -> None:
    secret = give_second_factor(holder)
    first, second = begin(holder), begin(holder)
    for _ in range(5):
        first.post(SECOND_STEP, {"code": "000000"})
    response = second.post(SECOND_STEP, {"code": code_for(secret)})
    assert response.status_code == 422
    assert b"Wait a few minutes" in response.content
    assert not is_signed_in(second)


def test_a_recovery_code_works_once(sure: Client, holder: Any) -> None:
    give_second_factor(holder)
    sure.post(f"{CODES}generate/")
    code = re.findall(rb"<code>(\d{8})</code>", sure.get(CODES).content)[0].decode()
    client = begin(holder)
    client.post(SECOND_STEP, {"code": code})
    assert is_signed_in(client)
    again = begin(holder)
    assert again.post(SECOND_STEP, {"code": code}).status_code == 422
    assert not is_signed_in(again)


def test_recovery_codes_are_downloaded_as_text(sure: Client, holder: Any) -> None:
    give_second_factor(holder)
    sure.post(f"{CODES}generate/")
    shown = set(re.findall(rb"<code>(\d{8})</code>", sure.get(CODES).content))
    response = sure.get(f"{CODES}download/")
    assert response["Content-Disposition"] == 'attachment; filename="recovery-codes.txt"'
    assert set(re.findall(rb"^\d{8}$", response.content, re.M)) == shown
    assert len(shown) == 10


def test_new_recovery_codes_make_the_old_ones_useless(sure: Client, holder: Any) -> None:
    give_second_factor(holder)
    sure.post(f"{CODES}generate/")
    old = re.findall(rb"<code>(\d{8})</code>", sure.get(CODES).content)[0].decode()
    sure.post(f"{CODES}generate/")
    client = begin(holder)
    client.post(SECOND_STEP, {"code": old})
    assert not is_signed_in(client)


def test_taking_the_app_away_takes_its_recovery_codes_too(sure: Client, holder: Any) -> None:
    give_second_factor(holder)
    sure.post(f"{CODES}generate/")
    sure.post("/account/second-factor/totp/deactivate/")
    assert factors_of(holder) == set()


@pytest.mark.parametrize("reply", ["", "{}", "[]", '"x"', "7", "null", "{", '{"id": "AAAA", "rawId": "AAAA", "type": "public-key", "response": {}}',
                                   '{"id": "AAAA", "rawId": "AAAA", "type": "public-key", "response": {"userHandle": "MQ", "clientDataJSON": "e30", "authenticatorData": "AAAA", "signature": "AAAA"}}'])  # fmt: skip
def test_a_reply_that_no_passkey_made_is_refused_in_words(sure: Client, holder: Any, reply: str) -> None:
    give_second_factor(holder)
    visitor, before_second_step = Client(), begin(holder)
    for client, door in (
        (visitor, "/account/second-factor/webauthn/login/"),
        (before_second_step, SECOND_STEP),
        (sure, "/account/second-factor/webauthn/add/"),
    ):
        client.get(door, headers={"accept": "application/json"} if client is visitor else {})
        assert client.post(door, {"credential": reply, "name": "x"}).status_code in {302, 422}
    assert not is_signed_in(visitor)
    assert not is_signed_in(before_second_step)
    assert factors_of(holder) == {"totp"}


def test_an_operator_can_help_somebody_who_has_lost_it_all(signed_in: Client, holder: Any, capsys: Any) -> None:
    give_second_factor(holder)
    call_command("remove_second_factor", "Holder@Example.org")
    assert "1 removed" in capsys.readouterr().out
    assert factors_of(holder) == set()
    assert signed_in.get("/account/").status_code == 302


def test_an_operator_is_told_of_an_address_that_nobody_has(db: None) -> None:
    with pytest.raises(CommandError, match="no account"):
        call_command("remove_second_factor", "nobody@example.org")
