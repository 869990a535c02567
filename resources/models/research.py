from django.db import models
from django.utils.html import strip_tags
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import RichTextField

from .annual_review import ACADEMIC_YEAR
from .item import Kind, LibraryPage


class ResearchProjectPage(LibraryPage):
    """What one music service asked and found with the yearly fund for action research."""

    class Theme(models.TextChoices):
        WORKFORCE = "workforce", "Workforce"
        YOUTH_VOICE = "youth-voice", "Youth voice"
        SEND = "send-and-alternative-provision", "SEND and alternative provision"
        NURTURE = "nurture-and-wellbeing", "Nurture and wellbeing"
        OFFER = "musical-offer-and-progression", "Musical offer and progression"
        ACCESS = "access-and-affordability", "Access and affordability"
        DATA = "data-and-monitoring", "Data and monitoring"
        PARTNERSHIPS = "partnerships", "Partnerships"

    class FindingsStatus(models.TextChoices):
        EMERGING = "emerging", "Emerging: shared with members only"
        PUBLISHED = "published", "Published"

    template = "pages/research_project_page.html"
    page_kind = Kind.RESEARCH
    fetched_with = ("picture", "service")
    parent_page_types = ["resources.ResearchIndexPage"]
    subpage_types: list[str] = []

    academic_year = models.CharField(max_length=7, validators=[ACADEMIC_YEAR], help_text="For example 2021/22.")
    service = models.ForeignKey(
        "core.MusicService",
        on_delete=models.PROTECT,
        related_name="research_projects",
        verbose_name="music service",
    )
    theme = models.CharField(max_length=40, choices=Theme)
    question = models.TextField(help_text="What the service wanted to find out, as one question.")
    findings = RichTextField(blank=True, help_text="What enabled it, what stood in the way, what they changed.")
    findings_status = models.CharField(
        max_length=10,
        choices=FindingsStatus,
        default=FindingsStatus.EMERGING,
        help_text="Visitors see the findings once they are published.",
    )

    content_panels = [
        *LibraryPage.content_panels[:1],
        FieldRowPanel([FieldPanel("academic_year"), FieldPanel("service"), FieldPanel("theme")]),
        FieldPanel("question"),
        *LibraryPage.content_panels[1:],
        FieldPanel("findings"),
        FieldPanel("findings_status"),
        *LibraryPage.sorting_panels,
    ]

    class Meta:
        verbose_name = "research project"

    @property
    def findings_are_public(self) -> bool:
        return self.findings_status == self.FindingsStatus.PUBLISHED

    def get_year(self) -> int:
        return int(self.academic_year[:4])

    def get_texts(self) -> list[str]:
        """Leave emerging findings out: a search that found them would say what they are (docs/rules.md, rule 2)."""
        findings = strip_tags(self.findings) if self.findings_are_public else ""
        return [*super().get_texts(), self.question, self.service.name, self.get_theme_display(), findings]
