"""Blocks made of pictures, films, files and links."""

from typing import Any

from django.apps import apps
from wagtail import blocks
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock

from .choosers import FileBlock, PageBlock
from .links import LinkBlock


class PictureBlock(blocks.StructBlock):
    picture = ImageBlock()
    caption = blocks.CharBlock(required=False, max_length=200)

    class Meta:
        icon = "image"
        template = "blocks/picture_block.html"
        description = "A picture with words for those who cannot see it, or marked as decoration."
        label_format = "{caption}"
        group = "Pictures, films and files"

    def get_preview_value(self) -> Any:
        image = get_image_model().objects.first()
        return self.normalize({"picture": image, "caption": "A rehearsal in the school hall"})


class DownloadBlock(blocks.StructBlock):
    document = FileBlock(label="File")
    title = blocks.CharBlock(required=False, max_length=120, help_text="Empty: the title of the file.")

    class Meta:
        icon = "download"
        template = "blocks/download_block.html"
        description = "A file to download. Its type and size are shown by themselves."
        label_format = "{title}"
        group = "Pictures, films and files"

    def get_searchable_content(self, value: Any) -> list[str]:
        """Say nothing to the search: everybody finds what it reads, and the file may be for some."""
        return []

    def get_preview_value(self) -> Any:
        return self.normalize({"document": get_document_model().objects.first(), "title": ""})


class VideoBlock(blocks.StructBlock):
    page = PageBlock(page_type="resources.VideoPage", label="Video")

    class Meta:
        icon = "media"
        template = "blocks/video_block.html"
        description = "One of the site's videos, with a link to its transcript."
        label_format = "{page}"
        group = "Pictures, films and files"

    def get_preview_value(self) -> Any:
        return self.normalize({"page": apps.get_model("resources", "VideoPage").objects.live().first()})


class ButtonBlock(LinkBlock):
    class Meta:
        icon = "link"
        template = "blocks/button_block.html"
        label = "Button"
        description = "One clear next step: a link that looks like a button."
        preview_value = {"text": "Find out how to join", "url": "https://www.example.org/"}
        group = "Links"


class CardsBlock(blocks.ListBlock):
    def __init__(self, **kwargs: object) -> None:
        super().__init__(PageBlock(), min_num=1, max_num=6, **kwargs)

    class Meta:
        icon = "grip"
        template = "blocks/cards_block.html"
        label = "Cards"
        description = "Up to six pages of the site as cards with picture, title and summary."
        group = "Links"

    def get_preview_value(self) -> Any:
        pages = apps.get_model("wagtailcore", "Page").objects.live().filter(depth__gte=3)[:3]
        return self.normalize(list(pages))


class LatestBlock(blocks.StructBlock):
    """The newest pages of a section, always up to date. The section itself knows what is newest (BasePage.latest)."""

    title = blocks.CharBlock(max_length=80)
    section = PageBlock(help_text="A section of the site, such as Blog, Library or Events.")
    count = blocks.IntegerBlock(min_value=1, max_value=6, default=3, label="How many")

    class Meta:
        icon = "time"
        template = "blocks/latest_block.html"
        label = "Latest"
        description = "The newest items of a section. They change by themselves."
        label_format = "{title}"
        group = "Links"

    def get_preview_value(self) -> Any:
        section = apps.get_model("resources", "LibraryIndexPage").objects.first()
        return self.normalize({"title": "New in the library", "section": section, "count": 3})

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context)
        # What a section is, without asking the database for the words that only its own page shows.
        section: Any = value["section"].specific_deferred if value.get("section") else None
        user = getattr((parent_context or {}).get("request"), "user", None)
        context["items"] = section.latest(user, value["count"]) if hasattr(section, "latest") else []
        context["section_page"] = section
        return context
