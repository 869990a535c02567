"""An e-mail goes out once, after the transaction that it tells of, and is not lost when it cannot go out."""

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from django.db import transaction
from django.utils import timezone

from core.testing import make_user
from members_area.membership import services
from members_area.membership.mail import queue_mail
from members_area.membership.mail.delivery import WAITS, deliver
from members_area.membership.mail.preferences import choose_emails
from members_area.membership.models import EmailLog, MailKind
from members_area.membership.testing import application_data, make_membership, make_service
from members_area.membership.tests import mail_race

pytestmark = pytest.mark.django_db
BACKENDS = "members_area.membership.tests.mail_backends"
RACES = 25
Commit = Callable[..., Any]


@pytest.fixture(autouse=True)
def _on_commit_runs() -> None:
    """Leave on_commit as it is: these tests are about it."""


@pytest.fixture
def commit(django_capture_on_commit_callbacks: Commit) -> Callable[[], Any]:
    return lambda: django_capture_on_commit_callbacks(execute=True)


def write(key: str = "test-1", **fields: Any) -> EmailLog | None:
    given = {
        "kind": MailKind.MEMBERSHIP,
        "to": "asha@example.org",
        "template": "membership_reinstated",
        "context": {"membership": None, "person": None, "link": "http://testserver/members/"},
        **fields,
    }
    return queue_mail(key=key, **given)


def run_command(*args: str) -> str:
    out = StringIO()
    call_command("send_waiting_mail", *args, stdout=out)
    return out.getvalue()


def make_due() -> None:
    EmailLog.objects.update(due_at=timezone.now() - timedelta(seconds=1))


def test_an_e_mail_is_sent_after_the_commit_and_its_words_are_forgotten(commit: Commit) -> None:
    with commit():
        log = write()
        assert log.text
        assert mail.outbox == []
    assert [message.to for message in mail.outbox] == [["asha@example.org"]]
    log.refresh_from_db()
    assert (log.status, log.text, log.html, log.attempts) == ("sent", "", "", 1)
    assert log.sent_at is not None


def test_what_is_written_twice_is_sent_once(commit: Commit) -> None:
    for _ in range(2):
        with commit():
            write()
            assert write() is None
    assert len(mail.outbox) == 1


def test_a_rollback_sends_nothing(commit: Commit) -> None:
    with commit(), transaction.atomic():
        write()
        transaction.set_rollback(True)
    assert mail.outbox == []
    assert not EmailLog.objects.exists()


@pytest.mark.parametrize("backend", ["NobodyThere", "Refusing", "SendsNothing"])
def test_what_could_not_be_sent_is_kept_and_sent_later_once(backend: str, commit: Commit, settings: Any) -> None:
    working, settings.EMAIL_BACKEND = settings.EMAIL_BACKEND, f"{BACKENDS}.{backend}"
    with commit():
        services.apply(**application_data(service=make_service()))
    log = EmailLog.objects.get()
    assert (log.status, log.attempts, len(mail.outbox)) == ("waiting", 1, 0)
    assert log.last_error in {"TimeoutError", "SMTPDataError", "NotAccepted"}
    settings.EMAIL_BACKEND = working
    assert "Sent: 0. Waiting: 1." in run_command()
    make_due()
    assert "Sent: 1. Waiting: 0." in run_command()
    assert "Sent: 0. Waiting: 0." in run_command()
    assert len(mail.outbox) == 1


def test_a_failing_mail_server_does_not_break_what_caused_the_e_mail(commit: Commit, settings: Any) -> None:
    settings.EMAIL_BACKEND = f"{BACKENDS}.NobodyThere"
    membership = make_membership()
    with commit():
        services.suspend(membership=membership, reason="Away", by=None)
    membership.refresh_from_db()
    assert membership.status == "suspended"


def test_after_five_attempts_an_e_mail_is_given_up_and_shown(commit: Commit, settings: Any) -> None:
    working, settings.EMAIL_BACKEND = settings.EMAIL_BACKEND, f"{BACKENDS}.Refusing"
    with commit():
        log = write()
    for _ in WAITS:
        make_due()
        shown = run_command()
    log.refresh_from_db()
    assert (log.status, log.attempts) == ("failed", 5)
    assert f"Look at e-mail {log.pk}" in shown
    assert "person@example.org" not in shown
    settings.EMAIL_BACKEND = working
    make_due()
    assert "Sent: 0." in run_command()
    assert "Sent: 1." in run_command(f"--again={log.pk}")


def test_what_may_have_been_sent_is_shown_and_not_sent_again(commit: Commit, settings: Any) -> None:
    working, settings.EMAIL_BACKEND = settings.EMAIL_BACKEND, f"{BACKENDS}.HangsUpAfterwards"
    with commit():
        log = write()
    settings.EMAIL_BACKEND = working
    make_due()
    assert f"Look at e-mail {log.pk}" in run_command()
    assert len(mail.outbox) == 1


def test_a_server_that_takes_leave_rudely_has_sent_the_e_mail(commit: Commit, settings: Any) -> None:
    settings.EMAIL_BACKEND = f"{BACKENDS}.TakesLeaveRudely"
    with commit():
        log = write()
    log.refresh_from_db()
    assert log.status == "sent"


def test_what_a_killed_worker_left_is_shown_after_a_quarter_of_an_hour_and_not_sent_again() -> None:
    log = write()
    for minutes, shown in ((14, False), (16, True)):
        EmailLog.objects.update(status="sending", claimed_at=timezone.now() - timedelta(minutes=minutes))
        assert (f"Look at e-mail {log.pk}" in run_command()) is shown
    deliver(log.pk)
    assert mail.outbox == []


def test_only_what_failed_is_put_back() -> None:
    log = write()
    deliver(log.pk)
    with pytest.raises(CommandError, match="neither given up nor broken off"):
        run_command(f"--again={log.pk}")


def test_a_member_who_does_not_want_a_kind_does_not_get_it_even_if_it_waits_already(commit: Commit) -> None:
    person = make_membership().person
    with commit():
        log = write(kind=MailKind.MONTHLY_NOTE, person=person)
        choose_emails(person=person, monthly_note=False)
    log.refresh_from_db()
    assert (log.status, log.text, mail.outbox) == ("not-wanted", "", [])


def test_optional_e_mails_end_with_the_membership_and_essential_ones_do_not(commit: Commit) -> None:
    stranger = make_user()
    with commit():
        write("optional", kind=MailKind.ANNOUNCEMENTS, person=stranger)
        write("essential", kind=MailKind.MEMBERSHIP, person=stranger)
    assert dict(EmailLog.objects.values_list("key", "status")) == {"optional": "not-wanted", "essential": "sent"}


@pytest.mark.django_db(databases=[])
def test_many_workers_at_once_send_each_e_mail_once(real_database: dict[str, str]) -> None:
    program = str(Path(mail_race.__file__))
    run = subprocess.run(
        [sys.executable, program, str(RACES)], env=real_database, capture_output=True, text=True, timeout=300
    )
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout.splitlines()[-1]) == {"once": RACES, "sent": RACES}
