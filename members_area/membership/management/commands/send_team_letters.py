"""Sends what the team tells all members: announcements that have come due and, on the first of a month, the note."""

from datetime import timedelta
from typing import Any

from django.core.management import BaseCommand
from django.utils import timezone

from members_area.membership.mail.team_letters import send_announcements, send_monthly_note


class Command(BaseCommand):
    help = "Sends announcements by e-mail on their day, and on the first of a month what was new in the last."

    def handle(self, *args: Any, **options: Any) -> None:
        letters = send_announcements()
        today = timezone.localdate()
        if today.day == 1:
            letters += send_monthly_note(month=today - timedelta(days=1))
        self.stdout.write(f"{letters} letters were written.")
