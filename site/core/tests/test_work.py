"""Background work outlives its worker, and the site's clock does not stop at what fails."""

from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from core import work
from core.models import SiteDocument
from core.testing import make_document

pytestmark = pytest.mark.django_db


def make_task(status: str = TaskResultStatus.RUNNING, *, workers: list[str], started: Any = None) -> DBTaskResult:
    return DBTaskResult.objects.create(
        status=status,
        task_path="core.tasks.read_document_text",
        args_kwargs={"args": [0], "kwargs": {}},
        backend_name="default",
        run_after=timezone.now(),
        started_at=started or timezone.now(),
        worker_ids=workers,
        exception_class_path="",
        traceback="",
    )


def test_a_worker_takes_up_what_one_of_its_name_was_at_and_nobody_elses() -> None:
    mine, other = make_task(workers=["here-1"]), make_task(workers=["here-1", "here-2"])
    assert work.take_up("here-1") == 1
    mine.refresh_from_db()
    other.refresh_from_db()
    assert (mine.status, other.status) == (TaskResultStatus.READY, TaskResultStatus.RUNNING)
    assert mine in DBTaskResult.objects.ready()


def test_what_kills_its_worker_each_time_is_given_up_at_last() -> None:
    task = make_task(workers=["here-1"] * (len(work.WAITS) + 1))
    assert work.take_up("here-1") == 0
    task.refresh_from_db()
    assert task.status == TaskResultStatus.FAILED
    assert task in work.given_up()


def test_what_failed_waits_longer_each_time() -> None:
    once = make_task(TaskResultStatus.FAILED, workers=["a"])
    twice = make_task(TaskResultStatus.FAILED, workers=["a", "b"])
    never = make_task(TaskResultStatus.FAILED, workers=["a"] * 5)
    assert work.try_again() == 2
    ready = DBTaskResult.objects.ready()
    for task in (once, twice, never):
        task.refresh_from_db()
    assert once in ready
    assert twice not in ready
    assert twice.run_after - twice.started_at == timedelta(minutes=1)
    assert never.status == TaskResultStatus.FAILED


def test_a_worker_that_never_came_back_loses_its_task_after_an_hour() -> None:
    lost = make_task(workers=["gone-1"], started=timezone.now() - timedelta(hours=2))
    running = make_task(workers=["here-1"])
    assert work.try_again() == 1
    lost.refresh_from_db()
    running.refresh_from_db()
    assert (lost.status, running.status) == (TaskResultStatus.READY, TaskResultStatus.RUNNING)


def test_the_operator_is_told_what_was_given_up() -> None:
    make_task(TaskResultStatus.FAILED, workers=["a"] * 5)
    said = StringIO()
    call_command("try_tasks_again", stdout=said)
    assert "Put back: 0." in said.getvalue()
    assert "Given up: core.tasks.read_document_text" in said.getvalue()


def test_two_workers_of_one_name_are_refused(settings: Any, tmp_path: Any) -> None:
    settings.VAR_DIR = tmp_path
    with work.only_worker("1"), pytest.raises(CommandError, match="runs already"), work.only_worker("1"):
        raise AssertionError("A second worker of the name was let in.")
    with work.only_worker("1"):
        pass


def test_a_command_that_fails_does_not_keep_the_others_from_running(settings: Any) -> None:
    settings.SCHEDULE = {"often": ["no_such_command", "try_tasks_again"]}
    said = StringIO()
    with pytest.raises(CommandError, match=r"Failed: no_such_command\."):
        call_command("run_scheduled", "often", stdout=said)
    assert "Put back: 0." in said.getvalue()


def test_a_file_whose_reading_was_broken_off_is_read_at_night() -> None:
    document = make_document("notes.txt", b"Wombats sing in thirds.")
    SiteDocument.objects.update(extracted_text="")
    said = StringIO()
    call_command("read_missing_words", stdout=said)
    document.refresh_from_db()
    assert "Wombats" in document.extracted_text
    assert "Read again: 1 files." in said.getvalue()
    SiteDocument.objects.update(extracted_text="", created_at=timezone.now() - timedelta(days=3))
    call_command("read_missing_words", stdout=StringIO())
    document.refresh_from_db()
    assert document.extracted_text == ""
