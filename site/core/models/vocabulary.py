"""The words that things are sorted by: topics, audiences, HEARD principles and IDEA pillars."""

from django.db import models
from taggit.models import TagBase
from wagtail.admin.panels import FieldPanel
from wagtail.models import RevisionMixin
from wagtail.search import index


class Topic(RevisionMixin, index.Indexed, TagBase):
    """A subject of the library, with a page and feeds. Editors choose topics; they do not invent them in passing."""

    free_tagging = False

    description = models.TextField(
        blank=True, help_text="One or two sentences at the top of the topic's own page and in search engines."
    )

    panels = [FieldPanel("name"), FieldPanel("slug"), FieldPanel("description")]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ["name"]
        verbose_name = "topic"


class Term(RevisionMixin, models.Model):
    """One word of a fixed vocabulary. Abstract."""

    name = models.CharField(max_length=80, unique=True)
    slug = models.SlugField(unique=True, help_text="Used in web addresses.")
    description = models.TextField(blank=True, help_text="What it means, in one or two plain sentences.")
    position = models.PositiveSmallIntegerField(default=0, help_text="Lower numbers come first.")

    panels = [FieldPanel("name"), FieldPanel("slug"), FieldPanel("description"), FieldPanel("position")]

    class Meta:
        abstract = True
        ordering = ["position", "name"]

    def __str__(self) -> str:
        return self.name


class Audience(Term):
    """Whom an item is for, for example heads of service or tutors."""


class HeardPrinciple(Term):
    """One of the five principles of HEARD: Holistic, Equitable, Authentic, Representative, Diverse."""

    class Meta(Term.Meta):
        verbose_name = "HEARD principle"


class IdeaPillar(Term):
    """One of the eight IDEA pillars, for example Youth Voice."""

    class Meta(Term.Meta):
        verbose_name = "IDEA pillar"
