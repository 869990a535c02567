from django.db import models
from django.http import HttpRequest
from wagtail.admin.panels import FieldPanel
from wagtail.models import RevisionMixin

from core.models import BasePage


class Channel(RevisionMixin, models.Model):
    """Where learning is shared: our own channels and those of two partners."""

    class Kind(models.TextChoices):
        WEBSITE = "website", "Website"
        E_NEWS = "e-news", "E-news"
        SOCIAL = "social", "Social"
        EVENTS = "events", "Events"

    name = models.CharField(max_length=120)
    kind = models.CharField(max_length=10, choices=Kind)
    owner = models.CharField(max_length=80, help_text="Whose channel it is, for example Music Mark.")
    description = models.TextField(help_text="What one finds there, in a sentence or two.")
    url = models.URLField("address")
    position = models.PositiveSmallIntegerField(default=0, help_text="Lower numbers come first.")

    panels = [
        FieldPanel("name"),
        FieldPanel("kind"),
        FieldPanel("owner"),
        FieldPanel("description"),
        FieldPanel("url"),
        FieldPanel("position"),
    ]

    class Meta:
        ordering = ["position", "owner", "kind"]

    def __str__(self) -> str:
        return self.name


class ChannelsPage(BasePage):
    template = "pages/channels_page.html"
    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types: list[str] = []
    max_count = 1

    class Meta:
        verbose_name = "page about channels"

    def get_context(self, request: HttpRequest, *args: object, **kwargs: object) -> dict[str, object]:
        context = super().get_context(request, *args, **kwargs)
        owners: dict[str, list[Channel]] = {}
        for channel in Channel.objects.all():
            owners.setdefault(channel.owner, []).append(channel)
        context["owners"] = owners
        return context
