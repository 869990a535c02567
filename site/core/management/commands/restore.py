"""Brings the site of an archive up in an empty place: docs/operations.md, "Restore"."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from core.backup import Refused
from core.backup.archive import Damaged
from core.backup.restoring import restore


class Command(BaseCommand):
    help = "Restores an archive of `backup` into an empty database and empty storages, and nowhere else."
    requires_system_checks = ()  # some ask the database, in which nothing is yet

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("archive", type=Path)
        parser.add_argument(
            "--erasures", type=Path, action="append", default=[], metavar="FOLDER",
            help="a copy of the register of closed accounts, beside the one of this place; may be given again",
        )  # fmt: skip

    def handle(self, *args: Any, archive: Path, erasures: list[Path], **options: Any) -> None:
        try:
            restore(archive, registers=erasures, say=self.stdout.write)
        except Damaged as damage:
            raise CommandError(f"{archive} is damaged: {damage}. Nothing was changed.") from damage
        except (Refused, OSError) as refusal:
            raise CommandError(str(refusal)) from refusal
        self.stdout.write("The site is restored. Every session has ended: people sign in again.")
