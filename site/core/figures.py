"""Figures that are true of the whole site and not of one process: they are counted when Prometheus asks."""

from collections.abc import Callable, Iterator

from django.utils import timezone

# What an app counts: a name, what it means, and how to count it. Apps above core call `register` in their `ready()`.
_counted: dict[str, tuple[str, Callable[[], float]]] = {}


def register(name: str, meaning: str, count: Callable[[], float]) -> None:
    _counted[name] = (meaning, count)


def lines() -> str:
    """Return all figures in Prometheus's text format."""
    return "".join(_lines())


def _lines() -> Iterator[str]:
    for name, (meaning, count) in sorted(_counted.items()):
        yield f"# HELP nwg_{name} {meaning}\n# TYPE nwg_{name} gauge\nnwg_{name} {count()}\n"


def tasks_waiting() -> int:
    from django_tasks_db.models import DBTaskResult

    return DBTaskResult.objects.ready().count()


def tasks_failed() -> int:
    from django_tasks_db.models import DBTaskResult

    return DBTaskResult.objects.failed().count()


def seconds_the_oldest_task_waits() -> float:
    from django_tasks_db.models import DBTaskResult

    oldest = DBTaskResult.objects.ready().order_by("enqueued_at").values_list("enqueued_at", flat=True).first()
    return (timezone.now() - oldest).total_seconds() if oldest else 0.0


register("tasks_waiting", "Tasks that wait for a worker", tasks_waiting)
register("tasks_failed", "Tasks that were given up", tasks_failed)
register("tasks_oldest_seconds", "How long the oldest task has waited", seconds_the_oldest_task_waits)
