"""The shapes in which pictures are shown: the one place that knows their sizes."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from wagtail.images import get_image_model
from wagtail.images.models import Filter, Picture
from wagtail.images.shortcuts import get_renditions_or_not_found

FORMATS = "format-{avif,webp,jpeg}"


@dataclass(frozen=True)
class Shape:
    """`spec` is a Wagtail filter, `sizes` what the browser is told about the space that the picture takes."""

    spec: str
    sizes: str

    @cached_property
    def filters(self) -> tuple[Filter, ...]:
        """Return a filter for each size and format. They are kept because Wagtail reads each one's words anew."""
        return tuple(Filter(spec=spec) for spec in Filter.expand_spec(f"{self.spec}|{FORMATS}"))


SHAPES = {
    "card": Shape("fill-{400x250,800x500}", "(min-width: 70rem) 22rem, (min-width: 40rem) 45vw, 92vw"),
    "wide": Shape("fill-{640x360,1280x720}", "(min-width: 70rem) 66rem, 96vw"),
    "text": Shape("width-{480,960}", "(min-width: 50rem) 44rem, 92vw"),
    "portrait": Shape("fill-{160x160,320x320}", "10rem"),
}


def picture_of(image: Any, shape: str, *, alt: str | None = None, **attrs: Any) -> Picture:
    """Return an image as AVIF, WebP and JPEG in the sizes of a shape; `alt=""` makes it decoration.

    Raises KeyError for a shape that is not in SHAPES.
    """
    chosen = SHAPES[shape]
    renditions = get_renditions_or_not_found(image, chosen.filters)
    attrs["sizes"] = chosen.sizes
    attrs["alt"] = image.default_alt_text if alt is None else alt
    return Picture(renditions, attrs)


def renditions_of(field: str, *shapes: str) -> Prefetch:
    """Return the prefetch of the renditions of these shapes for the images at `field`: one query for any number.

    `field` is the lookup of the image, "" for the images themselves. Bring the images with select_related.
    """
    filters = [wanted.spec for shape in shapes for wanted in SHAPES[shape].filters]
    lookup = f"{field}__renditions" if field else "renditions"
    renditions = get_image_model().get_rendition_model().objects.filter(filter_spec__in=filters)
    return Prefetch(lookup, queryset=renditions, to_attr="prefetched_renditions")


def bring_renditions(images: Iterable[Any], *shapes: str) -> None:
    """Fetch the renditions of images that are in memory already, so that showing them asks for nothing more."""
    waiting = [image for image in images if image and not hasattr(image, "prefetched_renditions")]
    if waiting:
        prefetch_related_objects(waiting, renditions_of("", *shapes))


def bring_pictures(pages: Iterable[Any]) -> None:
    """Fetch the pictures of pages that came without them, for example because they are of several kinds."""
    bare = [page for page in pages if getattr(page, "picture_id", None) and not type(page).picture.is_cached(page)]
    found = get_image_model().objects.in_bulk({page.picture_id for page in bare}) if bare else {}
    for page in bare:
        page.picture = found.get(page.picture_id)
    bring_renditions(found.values(), "card", "wide")
