"""Walks the site as a visitor and as a former member, and tells administrators what should have been refused."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from members_area.membership.leaks import find_leaks, tell_administrators


class Command(BaseCommand):
    help = "Looks for private things that are answered to those who may not read them. Exit code 1 where there are any."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--no-mail", action="store_true", help="write to nobody")

    def handle(self, *args: Any, **options: Any) -> None:
        with quiet():
            leaks = find_leaks()
        if not leaks:
            self.stdout.write("Nothing private was answered.")
            return
        for leak in leaks:
            self.stderr.write(str(leak))
        told = 0 if options["no_mail"] else tell_administrators(leaks, key=timezone.now().strftime("%Y%m%d%H%M%S"))
        raise CommandError(f"{len(leaks)} leaks. {told} administrators are told by e-mail.")


@contextmanager
def quiet() -> Iterator[None]:
    """Keep the refusals that are hoped for out of the log."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        yield
    finally:
        logging.disable(before)
