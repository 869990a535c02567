"""The site's clock: runs what is due at one of the times of settings.SCHEDULE."""

import logging
import shlex
from time import monotonic
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError, CommandParser, call_command
from django.db import close_old_connections

log = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Runs every command of one time, one after the other. One that fails does not keep the others from running."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("time", choices=list(settings.SCHEDULE))

    def handle(self, *args: Any, **options: Any) -> None:
        failed = [command for command in settings.SCHEDULE[options["time"]] if not self.ran(command)]
        if failed:
            raise CommandError(f"Failed: {', '.join(failed)}. The log says why.")

    def ran(self, command: str) -> bool:
        name, *rest = shlex.split(command)
        begun = monotonic()
        try:
            call_command(name, *rest, stdout=self.stdout)
        except Exception:
            log.exception("Scheduled command %s failed.", command)
            return False
        finally:
            close_old_connections()
        log.info("Scheduled command %s ran in %.1f s.", command, monotonic() - begun)
        return True
