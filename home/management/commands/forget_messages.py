"""Keeps what the privacy notice promises: messages go twelve months after they were answered."""

from typing import Any

from django.core.management import BaseCommand, CommandParser

from home.services import forget_messages, messages_to_forget


class Command(BaseCommand):
    help = "Deletes messages from the contact form that were answered more than twelve months ago."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="say how many there are and delete none")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["dry_run"]:
            self.stdout.write(f"{messages_to_forget().count()} messages would be deleted.")
        else:
            self.stdout.write(f"{forget_messages()} messages were deleted.")
