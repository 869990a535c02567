"""The worker of background tasks: as many as wanted, each with a name of its own."""

import socket
from typing import Any

from django.core.management import BaseCommand, CommandParser, call_command

from core.work import only_worker, take_up


class Command(BaseCommand):
    help = "Runs what waits in the background, first of all what a worker of this name was at when it died."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--name", default="1", help="of several workers on one machine, which this is")
        parser.add_argument("--until-done", action="store_true", help="stop when nothing waits")
        parser.add_argument("--interval", type=float, default=1.0, help="seconds between two looks for work")

    def handle(self, *args: Any, **options: Any) -> None:
        with only_worker(options["name"]):
            name = f"{socket.gethostname()[:48]}-{options['name']}"
            if taken_up := take_up(name):
                self.stdout.write(f"Taken up again: {taken_up}.")
            call_command(
                "db_worker",
                worker_id=name,
                queue_name="*",
                batch=options["until_done"],
                interval=options["interval"],
                startup_delay=False,
                reload=False,
                verbosity=options["verbosity"],
            )
