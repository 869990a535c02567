from typing import Any

from django.db import models
from django.db.models import Q
from django.http import HttpRequest
from django.utils.html import strip_tags
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import RichTextField
from wagtail.models import PageManager

from core.access import is_reader
from core.previews import PreviewedByReaders
from core.search import words_of

from .annual_review import ACADEMIC_YEAR
from .item import Kind, LibraryPage, LibraryQuerySet


class ResearchQuerySet(LibraryQuerySet):
    def emerging(self) -> "ResearchQuerySet":
        """Those with findings that only members and the team read so far."""
        emerging = ResearchProjectPage.FindingsStatus.EMERGING
        return self.live().filter(findings_status=emerging).exclude(findings="")

    def saying(self, text: str) -> "ResearchQuerySet":
        """Those in which every word stands, in the findings or elsewhere. They are few: the search index knows
        nothing of emerging findings, so that it cannot give them away."""
        found = self if words_of(text) else self.none()
        for word in words_of(text):
            stem = word[: max(4, len(word) - 3)]
            in_any = Q(findings__icontains=stem) | Q(plain_text__icontains=stem) | Q(title__icontains=stem)
            found = found.filter(in_any)
        return found


class ResearchProjectPage(PreviewedByReaders, LibraryPage):
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

    objects = PageManager.from_queryset(ResearchQuerySet)()

    class Meta:
        verbose_name = "research project"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["shows_emerging"] = not self.findings_are_public and bool(self.findings) and is_reader(request.user)
        return context

    @property
    def findings_are_public(self) -> bool:
        return self.findings_status == self.FindingsStatus.PUBLISHED

    def get_year(self) -> int:
        return int(self.academic_year[:4])

    def get_texts(self) -> list[str]:
        """Leave emerging findings out: a search that found them would say what they are (docs/rules.md, rule 2)."""
        findings = strip_tags(self.findings) if self.findings_are_public else ""
        return [*super().get_texts(), self.question, self.service.name, self.get_theme_display(), findings]
