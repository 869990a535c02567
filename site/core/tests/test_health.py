"""What machines ask the site about itself."""

from typing import Any

import pytest
from django.db import OperationalError
from django.test import Client

from core.health import PARTS

pytestmark = pytest.mark.django_db
TOKEN = "a-token-for-figures"


@pytest.fixture
def _with_token(settings: Any) -> None:
    settings.METRICS_TOKEN = TOKEN


def test_it_lives_without_asking_anybody(django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        response = Client().get("/healthz/")
    assert (response.status_code, response.content) == (200, b"ok\n")
    assert "no-cache" in response["Cache-Control"]


def test_it_is_ready_where_everything_answers() -> None:
    response = Client().get("/readyz/")
    assert response.status_code == 200
    assert response.json() == {"database": "ok", "cache": "ok", "storage": "ok"}


def test_it_is_not_ready_without_the_database(monkeypatch: pytest.MonkeyPatch) -> None:
    def away() -> str:
        raise OperationalError

    monkeypatch.setitem(PARTS, "database", away)
    response = Client().get("/readyz/")
    assert (response.status_code, response.json()["database"]) == (503, "away")


def test_it_is_not_ready_while_a_migration_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.health.MigrationExecutor.migration_plan", lambda self, targets: ["one"])
    response = Client().get("/readyz/")
    assert (response.status_code, response.json()["database"]) == (503, "behind")


def test_without_the_storage_it_is_ready_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def away() -> str:
        raise OSError

    monkeypatch.setitem(PARTS, "storage", away)
    response = Client().get("/readyz/")
    assert (response.status_code, response.json()["storage"]) == (200, "away")


@pytest.mark.usefixtures("_with_token")
@pytest.mark.parametrize("brought", ["", "Bearer", "Bearer wrong", f"Basic {TOKEN}", f"Bearer {TOKEN}x", "Bearer é"])
def test_figures_are_not_there_without_the_token(brought: str) -> None:
    response = Client().get("/metrics/", headers={"Authorization": brought} if brought else {})
    assert response.status_code == 404


def test_figures_are_not_there_where_no_token_is_set() -> None:
    for brought in ("", "Bearer ", "Bearer None"):
        assert Client().get("/metrics/", headers={"Authorization": brought}).status_code == 404


@pytest.mark.usefixtures("_with_token")
def test_figures_count_what_waits_for_a_worker() -> None:
    response = Client().get("/metrics/", headers={"Authorization": f"Bearer {TOKEN}"})
    assert response.status_code == 200
    assert b"\nnwg_tasks_waiting 0\n" in response.content
    assert b"\nnwg_tasks_failed 0\n" in response.content
