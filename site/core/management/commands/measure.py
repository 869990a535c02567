"""Prints how many queries and how much time pages take, on the site as it is: docs/performance.md has such tables."""

from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from core.demo.growing import growers
from core.demo.growing.measuring import HEADINGS, PERSONAS, VISITOR, Address, measure


class Command(BaseCommand):
    help = "Measures addresses: queries, CPU time and time by the clock. Without addresses: those that every app names."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("addresses", nargs="*", help="for example /library/ '/library/?q=music'")
        parser.add_argument(
            "--as", dest="persona", default=VISITOR, help=f"{', '.join(PERSONAS)}, or an e-mail address"
        )
        parser.add_argument("--runs", type=int, default=20)
        parser.add_argument("--only", default="", help="of the apps' addresses, those with this in their name")

    def handle(self, *args: Any, **options: Any) -> None:
        addresses = [Address(path, path, options["persona"]) for path in options["addresses"]] or self.named()
        self.line(HEADINGS)
        self.line(["---", "---", *["---:"] * (len(HEADINGS) - 2)])
        try:
            for measured in measure([a for a in addresses if options["only"] in a.name], runs=options["runs"]):
                self.line(measured.row())
                self.stdout.flush()
        except LookupError as problem:
            raise CommandError(str(problem)) from problem
        self.stdout.write(f"Memory of this process: {memory()} MB.")

    def named(self) -> list[Address]:
        return [address for module in growers() for address in getattr(module, "addresses", list)()]

    def line(self, cells: list[str]) -> None:
        self.stdout.write(f"| {' | '.join(cells)} |")


def memory() -> int:
    """Return how many megabytes this process holds, 0 where the system does not say."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS")), 0)
