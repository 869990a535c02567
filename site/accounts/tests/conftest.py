"""People and browsers for the tests of accounts."""

from typing import Any

import pytest
from django.test import Client

from accounts.testing import PASSWORD, make_account_holder


@pytest.fixture(autouse=True)
def _letters_go_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what waits for the end of a transaction happen at once: the test's own never ends, the site's does."""
    monkeypatch.setattr("django.db.transaction.on_commit", lambda do, *args, **options: do())


@pytest.fixture
def holder(db: None) -> Any:
    return make_account_holder()


@pytest.fixture
def signed_in(holder: Any) -> Client:
    """A browser that went through the sign-in page."""
    client = Client()
    client.post("/account/login/", {"login": holder.email, "password": PASSWORD})
    return client


@pytest.fixture
def sure(signed_in: Client) -> Client:
    """A browser that has just shown once more whose it is."""
    signed_in.post("/account/reauthenticate/", {"password": PASSWORD})
    return signed_in
