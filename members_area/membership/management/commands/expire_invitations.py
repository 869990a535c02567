"""Frees the seats that invitations hold which nobody accepted in time."""

from typing import Any

from django.core.management import BaseCommand

from members_area.membership.services import expire_invitations


class Command(BaseCommand):
    help = "Frees the seats of invitations that nobody accepted in time."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{expire_invitations()} invitations have run out.")
