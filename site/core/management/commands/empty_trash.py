"""Deletes for good what has been in the trash of the CMS as long as RETENTION_DAYS in the settings says."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management import BaseCommand, CommandParser

from core.models import TrashedPage
from core.trash.services import delete_for_good


class Command(BaseCommand):
    help = "Deletes pages for good that have been in the trash long enough. It can be run again at any time."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="name them, delete none")

    def handle(self, *args: Any, **options: Any) -> None:
        for entry in TrashedPage.objects.due().select_related("page"):
            words = f"“{entry.page.title}” and {entry.pages_below} pages below it"
            if options["dry_run"]:
                self.stdout.write(f"{words} would be deleted.")
                continue
            try:
                delete_for_good(entry=entry, by=None)
                self.stdout.write(f"{words} were deleted.")
            except ValidationError as refused:
                self.stderr.write(" ".join(refused.messages))
