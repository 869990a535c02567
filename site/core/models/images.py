"""Pictures: every one has words for those who cannot see it, and a focal point that survives cropping."""

from collections.abc import Iterable
from pathlib import PurePath
from typing import Any

from django.db import models, transaction
from wagtail.images.models import (
    AbstractImage,
    AbstractRendition,
    ImageQuerySet,
    WagtailImageField,
    get_rendition_upload_to,
    get_upload_to,
)
from wagtail.search import index

from core import gated_pictures
from core.access import collection_is_restricted
from core.gated_pictures import picture_storage


class PictureQuerySet(ImageQuerySet):
    def update(self, **values: Any) -> int:
        """Move the files too where pictures change their collection: the CMS does that to many at once."""
        if not {"collection", "collection_id"} & values.keys():
            return super().update(**values)
        pks = list(self.values_list("pk", flat=True))
        updated = super().update(**values)
        gated_pictures.put_in_place(pk__in=pks)
        return updated


class SiteImage(AbstractImage):
    file = WagtailImageField(
        upload_to=get_upload_to, storage=picture_storage, width_field="width", height_field="height"
    )
    credit = models.CharField(
        max_length=200, blank=True, help_text="Who made the picture, if they should be named beneath it."
    )

    admin_form_fields = (
        "title",
        "file",
        "description",
        "credit",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )
    search_fields = [*AbstractImage.search_fields, index.SearchField("credit")]

    objects = PictureQuerySet.as_manager()

    class Meta(AbstractImage.Meta):
        verbose_name = "picture"
        permissions = [("choose_image", "Can choose image")]

    def save(self, *args: Any, update_fields: Any = None, **options: Any) -> None:
        """Keep the file where its collection says: picture and collection are saved together."""
        super().save(*args, update_fields=update_fields, **options)
        if update_fields is None or {"collection", "collection_id"} & set(update_fields):
            gated_pictures.put_in_place(pk=self.pk)
            self.file.name = SiteImage.objects.values_list("file", flat=True).get(pk=self.pk)

    def create_rendition(self, filter: Any) -> Any:
        made = super().create_rendition(filter)
        self._give_up_if_replaced([made])
        return made

    def create_renditions(self, *filters: Any) -> dict[Any, Any]:
        made = super().create_renditions(*filters)
        if made:  # Wagtail asks too where all are there already
            self._give_up_if_replaced(made.values())
        return made

    def _give_up_if_replaced(self, made: Iterable[Any]) -> None:
        """Delete renditions of a file that has been replaced, or has become private, while they were made.

        That takes seconds, and whoever replaced it has deleted those that were there: these would stay for ever. The
        lock waits for somebody who has replaced it and not committed yet.
        """
        with transaction.atomic():
            files = SiteImage.objects.select_for_update().filter(pk=self.pk).values_list("file", flat=True)
            if self.file.name not in files:
                for shape in [models.Q(filter_spec=r.filter_spec, focal_point_key=r.focal_point_key) for r in made]:
                    self.renditions.filter(shape).delete()

    def get_upload_to(self, filename: str) -> str:
        if collection_is_restricted(self.collection_id):
            return gated_pictures.new_gated_name(PurePath(filename).suffix)
        return super().get_upload_to(filename)

    @property
    def is_gated(self) -> bool:
        """Whether the picture is kept from the public; its name says it, without a question to the database."""
        return gated_pictures.is_gated(self.file.name)

    @property
    def default_alt_text(self) -> str:
        return self.description


class Rendition(AbstractRendition):
    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="renditions")
    file = WagtailImageField(
        upload_to=get_rendition_upload_to, storage=picture_storage, width_field="width", height_field="height"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="one_rendition_per_image_and_filter"
            )
        ]

    def get_upload_to(self, filename: str) -> str:
        """Lie beside the original, under a name that says the shape and nothing else."""
        if not self.image.is_gated:
            return super().get_upload_to(filename)
        shape = ".".join(part for part in (self.focal_point_key, self.filter_spec.replace("|", ".")) if part)
        folder = gated_pictures.folder_of(self.image.file.name)
        return f"{folder}{gated_pictures.NAME}.{shape}{PurePath(filename).suffix}"

    @property
    def filename(self) -> str:
        return PurePath(self.file.name).name
