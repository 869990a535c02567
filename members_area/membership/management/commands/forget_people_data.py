"""Keeps what the privacy notice promises about applicants, invited people and members."""

from typing import Any

from django.core.management import BaseCommand, CommandParser

from members_area.membership.services import forget_people_data, people_data_to_forget


class Command(BaseCommand):
    help = "Deletes data about people that has been kept as long as RETENTION_DAYS in the settings says."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="say how many there are of each kind, delete none")

    def handle(self, *args: Any, **options: Any) -> None:
        is_rehearsal = options["dry_run"]
        numbers = people_data_to_forget() if is_rehearsal else forget_people_data()
        for what, number in numbers.items():
            self.stdout.write(f"{number} {what} {'would be' if is_rehearsal else 'were'} deleted.")
