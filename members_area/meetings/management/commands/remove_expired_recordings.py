"""Deletes recordings, captions and transcripts whose last day is over."""

from typing import Any

from django.core.management import BaseCommand

from members_area.meetings.services.recordings import remove_expired_recordings


class Command(BaseCommand):
    help = "Deletes the recordings of meetings, with captions and transcripts, once their last day is over."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{remove_expired_recordings()} recordings were deleted.")
