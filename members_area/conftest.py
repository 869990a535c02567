"""What every test of the member area needs: mail that goes out although the test's transaction never commits."""

import pytest


@pytest.fixture(autouse=True)
def _on_commit_runs(django_capture_on_commit_callbacks: object, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.db import transaction

    monkeypatch.setattr(transaction, "on_commit", lambda run, using=None, robust=False: run())
