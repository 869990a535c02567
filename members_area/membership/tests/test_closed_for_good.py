"""A closed account stays closed, also where an old backup is restored: what the services do for that."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.storage import storages

from accounts.models import User
from core.backup.signals import site_restored
from core.testing import make_user
from members_area.membership import services
from members_area.membership.models import EmailLog
from members_area.membership.testing import make_membership

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _register_of_its_own(settings: Any) -> None:
    settings.STORAGES = {**settings.STORAGES, "erasures": {"BACKEND": "django.core.files.storage.InMemoryStorage"}}


def written_down() -> list[str]:
    return storages["erasures"].listdir("")[1]


def test_who_closes_their_account_is_written_down_by_their_key() -> None:
    person = make_membership().person
    services.close_account(person=person)
    (name,) = written_down()
    assert name.endswith(f"-{person.pk}.json")


def test_where_that_fails_the_account_stays_open_and_its_owner_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*told: Any) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(storages["erasures"], "save", fail)
    person = make_user("stays@example.org")
    with pytest.raises(ValidationError, match="could not be closed just now"):
        services.close_account(person=person)
    assert User.objects.filter(email="stays@example.org", is_active=True).exists()


def test_who_may_not_close_theirs_is_not_written_down() -> None:
    with pytest.raises(ValidationError):
        services.close_account(person=make_user(is_superuser=True))
    assert written_down() == []


def test_after_a_restore_the_last_administrator_goes_too_and_nothing_is_written_down_again() -> None:
    last = make_user("last@example.org", is_superuser=True)
    services.close_account_again(person=last)
    assert not User.objects.filter(email="last@example.org").exists()
    assert written_down() == []


@pytest.mark.parametrize(
    ("before", "after"),
    [("waiting", "unclear"), ("sending", "unclear"), ("sent", "sent"), ("failed", "failed")],
    ids=lambda status: status,
)
def test_after_a_restore_no_email_goes_out_by_itself_that_may_have_gone_out_since(before: str, after: str) -> None:
    log = EmailLog.objects.create(key="k", kind="membership", recipient="a@example.org", subject="S", status=before)
    site_restored.send(sender=None)
    log.refresh_from_db()
    assert log.status == after
