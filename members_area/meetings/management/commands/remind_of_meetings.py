"""Reminds members of the meetings of the next day and of the next week."""

from typing import Any

from django.core.management import BaseCommand

from members_area.meetings.services.reminders import remind_of_meetings


class Command(BaseCommand):
    help = "Sends the reminders of meetings a week and a day before, each once. It can be run again at any time."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{remind_of_meetings()} reminders were written.")
