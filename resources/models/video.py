"""Videos: published only with captions or a transcript (docs/rules.md, rule 8), and silent until play is pressed."""

import re

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.html import strip_tags
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable

from .item import Kind, LibraryPage
from .open_files import open_files

YOUTUBE = re.compile(
    r"^https://(?:www\.|m\.)?(?:youtube\.com/watch\?(?:.*&)?v=|youtu\.be/|youtube\.com/shorts/)([\w-]{11})(?:[?&].*)?$"
)
VIMEO = re.compile(r"^https://(?:www\.)?vimeo\.com/(\d{6,12})(?:[/?].*)?$")
NO_WORDS = (
    "This video has neither captions nor a transcript. Write the transcript, add a captions file, or tick that the "
    "video has checked captions where it is hosted."
)


class VideoPage(LibraryPage):
    class Provider(models.TextChoices):
        FILE = "file", "A file on this site"
        YOUTUBE = "youtube", "YouTube"
        VIMEO = "vimeo", "Vimeo"

    template = "pages/video_page.html"
    page_kind = Kind.VIDEO
    read_files = "captions"
    fetched_with = ("picture", "film", "captions")
    parent_page_types = ["resources.VideoIndexPage"]
    subpage_types: list[str] = []

    provider = models.CharField(max_length=10, choices=Provider, default=Provider.YOUTUBE)
    address = models.URLField(blank=True, help_text="The video's address on YouTube or Vimeo.")
    film = models.ForeignKey(
        "core.SiteDocument",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="An MP4 or WebM file, if the video is on this site.",
    )
    captions = models.ForeignKey(
        "core.SiteDocument",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="captions file",
        help_text="A WebVTT file (.vtt), for a film on this site.",
    )
    has_hosted_captions = models.BooleanField(
        "captions where it is hosted",
        default=False,
        help_text="Tick if a person has checked its captions on YouTube or Vimeo. Automatic ones do not count.",
    )
    transcript = RichTextField(blank=True, help_text="Every word that is said, with who says it. Search finds it.")
    duration_seconds = models.PositiveIntegerField("length in seconds", default=0)

    content_panels = [
        *LibraryPage.content_panels[:2],
        MultiFieldPanel(
            [
                FieldPanel("provider"),
                FieldPanel("address"),
                FieldPanel("film"),
                FieldPanel("duration_seconds"),
                FieldPanel("picture", heading="Still picture, shown until play is pressed"),
            ],
            heading="The video",
        ),
        MultiFieldPanel(
            [
                HelpPanel(content="<p>A video is published with captions or a transcript, best with both.</p>"),
                FieldPanel("transcript"),
                FieldPanel("captions"),
                FieldPanel("has_hosted_captions"),
            ],
            heading="For people who cannot hear it",
        ),
        InlinePanel("chapters", heading="Chapters", label="chapter"),
        FieldPanel("body"),
        *LibraryPage.sorting_panels,
    ]

    class Meta:
        verbose_name = "video"

    def clean(self) -> None:
        super().clean()
        if self.address and not self.external_id:
            example = {
                self.Provider.VIMEO: "https://vimeo.com/123456789",
                self.Provider.FILE: "no address: choose the file instead",
            }.get(self.Provider(self.provider), "https://www.youtube.com/watch?v=abcdefghijk")
            raise ValidationError({"address": f"This is not the address of such a video. Expected: {example}."})

    def publishing_problems(self) -> dict[str, str]:
        problems = super().publishing_problems()
        if self.provider == self.Provider.FILE:
            if not self.film:
                problems["film"] = "Choose the film, or change where the video is."
            elif self.film.file_extension.lower() not in {"mp4", "webm"}:
                problems["film"] = "Choose an MP4 or WebM file."
        elif not self.external_id:
            problems["address"] = "Give the video's address on YouTube or Vimeo."
        if self.captions and self.captions.file_extension.lower() != "vtt":
            problems["captions"] = "Choose a captions file that ends in .vtt."
        if not (strip_tags(self.transcript).strip() or self.captions or self.has_hosted_captions):
            problems["transcript"] = NO_WORDS
        return problems

    def get_texts(self) -> list[str]:
        captions = [file.extracted_text for file in open_files([self.captions_id]).values()]
        chapters = [chapter.title for chapter in self.chapters.all()]
        return [*super().get_texts(), *chapters, strip_tags(self.transcript.replace("</p>", " ")), *captions]

    @property
    def external_id(self) -> str:
        """The provider's own name of the video, "" where the address is not one of its."""
        pattern = {self.Provider.YOUTUBE: YOUTUBE, self.Provider.VIMEO: VIMEO}.get(self.Provider(self.provider))
        found = pattern.match(self.address) if pattern else None
        return found.group(1) if found else ""

    @property
    def player_address(self) -> str:
        """What the player's frame loads once play is pressed: without cookies (YouTube) or tracking (Vimeo)."""
        if self.provider == self.Provider.YOUTUBE:
            return f"https://www.youtube-nocookie.com/embed/{self.external_id}?autoplay=1&cc_load_policy=1"
        if self.provider == self.Provider.VIMEO:
            return f"https://player.vimeo.com/video/{self.external_id}?dnt=1&autoplay=1"
        return ""

    @property
    def duration(self) -> str:
        """The length for people: "4:05"."""
        return clock(self.duration_seconds)

    @property
    def card_note(self) -> str:
        return self.duration if self.duration_seconds else ""

    @property
    def iso_duration(self) -> str:
        minutes, seconds = divmod(self.duration_seconds, 60)
        return f"PT{minutes}M{seconds}S"


class VideoChapter(Orderable):
    page = ParentalKey(VideoPage, on_delete=models.CASCADE, related_name="chapters")
    at_seconds = models.PositiveIntegerField("starts at second")
    title = models.CharField(max_length=120)

    panels = [FieldRowPanel([FieldPanel("at_seconds"), FieldPanel("title")])]

    class Meta(Orderable.Meta):
        ordering = ["at_seconds"]

    @property
    def at(self) -> str:
        return clock(self.at_seconds)


def clock(seconds: int) -> str:
    """Return seconds as minutes and seconds, with hours where there are any."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
