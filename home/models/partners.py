from django.db import models
from django.http import HttpRequest
from wagtail.admin.panels import FieldPanel
from wagtail.models import RevisionMixin

from core.models import BasePage


class Partner(RevisionMixin, models.Model):
    """An organisation that runs, supports or funds the NWG."""

    class Role(models.TextChoices):
        RUNS = "runs", "Runs the NWG"
        PARTNER = "partner", "Partner"
        FUNDER = "funder", "Funder"

    name = models.CharField(max_length=120, unique=True)
    role = models.CharField(max_length=20, choices=Role)
    description = models.TextField(help_text="What it is and what it does for the NWG, in two or three sentences.")
    website = models.URLField(blank=True)
    logo = models.ForeignKey("core.SiteImage", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    position = models.PositiveSmallIntegerField(default=0, help_text="Lower numbers come first.")

    panels = [
        FieldPanel("name"),
        FieldPanel("role"),
        FieldPanel("description"),
        FieldPanel("website"),
        FieldPanel("logo"),
        FieldPanel("position"),
    ]

    class Meta:
        ordering = ["position", "name"]

    def __str__(self) -> str:
        return self.name


class PartnersPage(BasePage):
    template = "pages/partners_page.html"
    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types: list[str] = []
    max_count = 1

    class Meta:
        verbose_name = "page about partners"

    def get_context(self, request: HttpRequest, *args: object, **kwargs: object) -> dict[str, object]:
        context = super().get_context(request, *args, **kwargs)
        context["partners"] = Partner.objects.select_related("logo")
        return context
