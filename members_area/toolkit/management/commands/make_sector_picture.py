from typing import Any

from django.core.management.base import BaseCommand

from members_area.toolkit.sector.picture import make_picture


class Command(BaseCommand):
    help = "Make the picture of the sector for this quarter, unless it is there. Running it again is safe."

    def handle(self, *args: Any, **options: Any) -> None:
        picture = make_picture()
        if picture is None:
            self.stdout.write("Too few services agreed, or have changed, for a picture in this quarter.")
        else:
            self.stdout.write(f"The picture of {picture.quarter:%B %Y} has {len(picture.figures)} themes.")
