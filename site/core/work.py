"""Background work that outlives its worker: what a dead one has left is taken up again, what failed is tried again.

Every task of the site can be run twice without harm: an e-mail is claimed before it is sent, all else brings something
up to date. django-tasks-db leaves a task "running" for ever where its worker died.
"""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.conf import settings
from django.core.management import CommandError
from django.db.models import QuerySet
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

# How long to wait after each attempt that failed or whose worker died. After one more than these it is given up.
WAITS = (timedelta(seconds=0), timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1))
# No task takes as long: its worker died, and none of that name has come back.
DEAD_AFTER = timedelta(hours=1)


@contextmanager
def only_worker(name: str) -> Iterator[None]:
    """Hold the name of a worker on this machine. Raises CommandError where another process holds it."""
    folder = settings.VAR_DIR / "workers"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{name}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise CommandError(f"A worker of the name “{name}” runs already. Give each a name of its own.") from None
        yield


def take_up(worker: str) -> int:
    """Put back what the worker of this name was at when it died; return how many. Nobody else may have its name."""
    tasks = DBTaskResult.objects.running().order_by("enqueued_at")
    return sum(_put_back(task) for task in tasks if task.worker_ids and task.worker_ids[-1] == worker)


def try_again() -> int:
    """Put back what failed, or lost its worker for good, and has not been tried often enough; return how many."""
    lost = DBTaskResult.objects.running().filter(started_at__lt=timezone.now() - DEAD_AFTER)
    return sum(_put_back(task) for task in (DBTaskResult.objects.failed() | lost).order_by("enqueued_at"))


def given_up() -> "QuerySet[DBTaskResult]":
    """Return the tasks that somebody has to look at."""
    return DBTaskResult.objects.failed()


def _put_back(task: DBTaskResult) -> bool:
    """Let a task run once more after its wait. Return whether it will: it is given up after its last attempt."""
    attempts = len(task.worker_ids)
    if attempts > len(WAITS):
        if task.status == TaskResultStatus.RUNNING:
            task.set_failed(RuntimeError("The worker died each time."))
        return False
    due = (task.started_at or timezone.now()) + WAITS[attempts - 1]
    changed = DBTaskResult.objects.filter(pk=task.pk, status=task.status, worker_ids=task.worker_ids).update(
        status=TaskResultStatus.READY, run_after=due, finished_at=None
    )
    return bool(changed)
