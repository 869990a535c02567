from typing import Any

from django.core.management.base import BaseCommand

from members_area.toolkit.emails.reminders import remind_of_plans


class Command(BaseCommand):
    help = "Ask members to update their service's plan before the next NWG meeting. Each is asked once for a meeting."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{remind_of_plans()} reminders written.")
