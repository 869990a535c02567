"""Deletes what is known of people for a meeting only, once it is over: what they needed, and whom they sent."""

from typing import Any

from django.core.management import BaseCommand

from members_area.meetings.services.access_needs import forget_needs_of_past_meetings
from members_area.meetings.services.substitutes import forget_substitutes_of_past_meetings


class Command(BaseCommand):
    help = (
        "Deletes the access needs of meetings that are over or cancelled, and the names and addresses of substitutes "
        "thirty days after the meeting. It can be run again at any time."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{forget_needs_of_past_meetings()} access needs deleted.")
        self.stdout.write(f"{forget_substitutes_of_past_meetings()} substitutes deleted.")
