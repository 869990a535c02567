"""Makes the member area's front page and the collection of its files, and keeps both private."""

from typing import Any

from django.core.management import BaseCommand

from members_area.membership.member_area import setup_member_area


class Command(BaseCommand):
    help = "Makes the page /members/ and the collection “Members”, for members and the team. It can be run again."

    def handle(self, *args: Any, **options: Any) -> None:
        page = setup_member_area()
        if options["verbosity"]:
            self.stdout.write("The member area is set up." if page else "There is no home page yet: nothing was made.")
