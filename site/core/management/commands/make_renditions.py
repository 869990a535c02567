"""Makes pictures in the sizes of the site before a visitor waits for them. Those that are there are left alone."""

from typing import Any

from django.core.management import BaseCommand

from core.models import Person, SiteImage
from core.pictures import picture_of


class Command(BaseCommand):
    help = "Makes every picture in the sizes that cards and portraits use, the newest first."

    def handle(self, *args: Any, **options: Any) -> None:
        portraits = set(Person.objects.exclude(picture=None).values_list("picture_id", flat=True))
        images = list(SiteImage.objects.order_by("-pk"))
        for shape in ("card", "portrait"):
            for image in images:
                if (image.pk in portraits) == (shape == "portrait"):
                    picture_of(image, shape)
        if options["verbosity"]:
            self.stdout.write(f"{len(images)} pictures are there in all their sizes.")
