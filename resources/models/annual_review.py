from django.core.validators import RegexValidator
from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from core.blocks.text import KeyFigureBlock

from .item import Kind, LibraryPage
from .open_files import open_files

ACADEMIC_YEAR = RegexValidator(r"^20\d\d/\d\d$", "Write the year like 2021/22.")


class AnnualReviewPage(LibraryPage):
    """The learning of one year, as the NWG publishes it."""

    template = "pages/annual_review_page.html"
    page_kind = Kind.REVIEW
    read_files = "report"
    fetched_with = ("picture", "report__collection")
    parent_page_types = ["resources.AnnualReviewIndexPage"]
    subpage_types: list[str] = []

    academic_year = models.CharField(max_length=7, validators=[ACADEMIC_YEAR], help_text="For example 2021/22.")
    key_figures = StreamField(
        [("figure", KeyFigureBlock(icon="order"))], blank=True, max_num=4, help_text="Up to four numbers."
    )
    report = models.ForeignKey(
        "core.SiteDocument",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="The whole review as a file.",
    )

    content_panels = [
        *LibraryPage.content_panels[:1],
        FieldPanel("academic_year"),
        *LibraryPage.content_panels[1:3],
        FieldPanel("key_figures"),
        FieldPanel("report"),
        *LibraryPage.content_panels[3:],
        *LibraryPage.sorting_panels,
    ]

    class Meta:
        verbose_name = "annual review"

    def get_year(self) -> int:
        return int(self.academic_year[:4])

    def get_texts(self) -> list[str]:
        report = [file.extracted_text for file in open_files([self.report_id]).values()]
        return [*super().get_texts(), self.academic_year, *report]
