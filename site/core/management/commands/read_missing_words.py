"""Reads the words of files whose upload was broken off between the row and the reading of it.

Whoever keeps words of files beside theirs makes good what was broken off there.
"""

from datetime import timedelta
from typing import Any

from django.core.management import BaseCommand
from django.utils import timezone

from core.models import SiteDocument
from core.signals import words_of_files_are_checked
from core.tasks import read_document_text

LOOK_BACK = timedelta(days=2)  # a file without words, a scan for example, is not read again each night for ever


class Command(BaseCommand):
    help = "Reads for the search the files of the last two days that have no words; hides words of private files."

    def handle(self, *args: Any, **options: Any) -> None:
        files = SiteDocument.objects.filter(created_at__gt=timezone.now() - LOOK_BACK, extracted_text="")
        keys = list(files.values_list("pk", flat=True))
        for key in keys:
            read_document_text.enqueue(key)
        words_of_files_are_checked.send(sender=SiteDocument)
        self.stdout.write(f"Read again: {len(keys)} files.")
