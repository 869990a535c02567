"""People whom the public site names: the team, and authors. An account is something else (accounts.User)."""

from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.models import PreviewableMixin, RevisionMixin
from wagtail.search import index


class Person(PreviewableMixin, RevisionMixin, index.Indexed, models.Model):
    name = models.CharField(max_length=120)
    slug = models.SlugField(unique=True, help_text="Used in web addresses, for example marion-ellery.")
    job_title = models.CharField(max_length=160, blank=True)
    organisation = models.CharField(max_length=160, blank=True)
    biography = models.TextField(blank=True, help_text="A few sentences in plain words.")
    picture = models.ForeignKey(
        "core.SiteImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="A portrait.",
    )
    in_team = models.BooleanField(
        "in the Changing Tracks team", default=False, help_text="Shown on the page about the team."
    )
    position = models.PositiveSmallIntegerField(
        default=100, help_text="Lower numbers come first on the page about the team."
    )

    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldPanel("job_title"),
        FieldPanel("organisation"),
        FieldPanel("biography"),
        FieldPanel("picture"),
        FieldPanel("in_team"),
        FieldPanel("position"),
    ]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("biography"),
        index.FilterField("in_team"),
    ]

    class Meta:
        ordering = ["position", "name"]
        verbose_name_plural = "people"

    def __str__(self) -> str:
        return self.name

    def get_preview_template(self, request: object, mode_name: str) -> str:
        return "core/preview/person.html"

    @property
    def role(self) -> str:
        return ", ".join(part for part in (self.job_title, self.organisation) if part)
