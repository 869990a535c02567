"""Doors close for every worker at once, and say the same, by the same work, of an address that is known and one that is not."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.testing import PASSWORD, make_account_holder
from config.tests.running_site import ROOT, environment
from members_area.membership.testing import make_membership, signed_in

LOGIN, RESET, PASSKEY = "/account/login/", "/account/password/reset/", "/account/second-factor/webauthn/login/"
INVITE, EMAIL = "/members/my-service/invite/", "/account/email/"
# What a worker is told to do: a process of its own, which shares the database and the folder of caches with the others.
A_WORKER = """
import sys, django
django.setup()
from django.test import Client
email, password, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
for _ in range(times):
    browser = Client(headers={"x-forwarded-proto": "https", "host": "localhost"})
    response = browser.post("/account/login/", {"login": email, "password": password})
print(response.status_code, int(b"Wait a few minutes" in response.content), int("sessionid" in response.cookies))
"""
MAKE_HOLDER = "import django; django.setup(); from accounts.testing import make_account_holder; make_account_holder()"


@pytest.fixture
def folder(sqlite_template: Path, tmp_path: Path) -> Path:
    """A site with one account, with production's settings."""
    shutil.copy(sqlite_template, tmp_path / "db.sqlite3")
    subprocess.run([sys.executable, "-c", MAKE_HOLDER], cwd=ROOT, env=environment(tmp_path), check=True)
    return tmp_path


def work(folder: Path, email: str, password: str, times: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", A_WORKER, email, password, str(times)]
    return subprocess.Popen(command, cwd=ROOT, env=environment(folder), stdout=subprocess.PIPE, text=True)


def said(worker: subprocess.Popen[str]) -> list[int]:
    """Return the status of a worker's last answer, whether it says to wait, and whether it signs in."""
    told, _ = worker.communicate(timeout=120)
    return [int(word) for word in told.split()[-3:]]


def test_what_several_workers_count_closes_the_door_of_all(folder: Path) -> None:
    """Two that guess at the same moment count together; a third, which has seen none of it, lets nobody in."""
    guessers = [work(folder, "holder@example.org", "a-wrong-password", 3) for _ in range(2)]
    assert [said(guesser)[2] for guesser in guessers] == [0, 0]
    assert said(work(folder, "holder@example.org", PASSWORD, 1)) == [422, 1, 0]


@pytest.mark.django_db
def test_passkeys_are_tried_ten_times_a_minute_and_no_more(home: Any) -> None:
    answers = [Client().post(PASSKEY, {"credential": "{}"}).status_code for _ in range(11)]
    assert set(answers[:10]) <= {302, 400, 422}
    assert answers[10] == 429


def by_reset(email: str) -> Any:
    return Client().post(RESET, {"email": email}, follow=True)


def by_sign_in(email: str) -> Any:
    return Client().post(LOGIN, {"login": email, "password": "a-wrong-password"})


def by_invitation(email: str) -> Any:
    browser = signed_in(make_membership().person)
    return browser.post(INVITE, {"email": email, "role": "other"}, follow=True)


def by_change_of_address(email: str) -> Any:
    browser = signed_in(make_account_holder(f"changes-to-{email}"))
    browser.post("/account/reauthenticate/", {"password": PASSWORD})
    return browser.post(EMAIL, {"email": email, "action_add": ""}, follow=True)


@pytest.mark.django_db
@pytest.mark.usefixtures("home", "roles")
@pytest.mark.parametrize("knock", [by_sign_in, by_reset, by_invitation, by_change_of_address])
def test_a_known_address_costs_as_much_work_as_one_that_is_not(knock: Callable[[str], Any], settings: Any) -> None:
    """Passwords are hashed as often, as many e-mails go out, and the pages ask about as much of the database."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
    knock("first@example.org")  # fills caches
    make_account_holder("known@example.org")
    costs = []
    whole = PBKDF2PasswordHasher.encode
    for email in ("known@example.org", "other@example.org"):
        before = len(mail.outbox)
        with (
            patch.object(PBKDF2PasswordHasher, "encode", autospec=True, side_effect=whole) as encode,
            CaptureQueriesContext(connection) as queries,
        ):
            response = knock(email)
        costs.append((response.status_code, encode.call_count, len(mail.outbox) - before, len(queries)))
    (known, unknown) = costs
    assert known[:3] == unknown[:3]
    assert abs(known[3] - unknown[3]) <= FEW, (known, unknown)


FEW = 6  # questions: a few more of a person who is there, which no clock tells from noise
