from typing import Any

from django.core.management.base import BaseCommand

from members_area.toolkit.services.shares import forget_guests


class Command(BaseCommand):
    help = "Delete name and address of guests to whom an action plan was shown, a month after their link has ended."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{forget_guests()} guests forgotten")
