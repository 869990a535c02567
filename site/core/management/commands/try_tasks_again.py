"""Gives background work that failed another chance, and says what has been given up."""

from typing import Any

from django.core.management import BaseCommand

from core.work import given_up, try_again


class Command(BaseCommand):
    help = "Puts tasks that failed back into the queue, up to five attempts each, and lists those that are given up."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"Put back: {try_again()}.")
        for task in given_up():
            self.stdout.write(
                f"Given up: {task.task_path}, {task.exception_class_path}, of {task.enqueued_at:%d %B %Y}."
            )
