"""Reads the words of papers whose upload was broken off between the row and the reading of it."""

from datetime import timedelta
from typing import Any

from django.core.management import BaseCommand
from django.utils import timezone

from members_area.meetings.models import Paper
from members_area.meetings.paper_words import read_words_of_paper

LOOK_BACK = timedelta(days=2)  # a paper without words, a scan for example, is not read again each night for ever


class Command(BaseCommand):
    help = "Reads for the search the papers of the last two days that have no words yet."

    def handle(self, *args: Any, **options: Any) -> None:
        papers = Paper.objects.filter(versions__uploaded_at__gt=timezone.now() - LOOK_BACK, words="")
        keys = sorted(set(papers.values_list("pk", flat=True)))
        for key in keys:
            read_words_of_paper.enqueue(key)
        self.stdout.write(f"Read again: {len(keys)} papers.")
