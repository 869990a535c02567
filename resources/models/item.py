"""What every item of the library shares, in one table, so that one query lists, searches and counts all kinds."""

from datetime import date
from typing import Any

from django.db import models, transaction
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.utils.html import strip_tags
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from taggit.models import ItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable, Page, PageManager
from wagtail.search import index

from core.models import BasePage, Person, Topic
from core.models.pages import BasePageQuerySet
from core.pictures import renditions_of
from resources.admin.forms import HOW_MANY_TOPICS, LibraryPageForm

RELATED = 3
TERMS = ("audiences", "heard_principles", "idea_pillars")


class Kind(models.TextChoices):
    BLOG = "blog", "Blog"
    VIDEO = "video", "Video"
    RESOURCE = "resource", "Resource"
    REVIEW = "review", "Annual review"
    RESEARCH = "research", "Action research"


class LibraryQuerySet(BasePageQuerySet):
    def newest(self) -> "LibraryQuerySet":
        return self.order_by("-published_on", "-pk")

    def for_cards(self) -> "LibraryQuerySet":
        """What a list of cards needs, without the words that only search reads. The first card may be a wide one."""
        cards = self.select_related("picture").prefetch_related(renditions_of("picture", "card", "wide"))
        return cards.defer("plain_text", "body")

    def on_topic(self, slug: str) -> "LibraryQuerySet":
        return self.filter(topic_items__tag__slug=slug)


class LibraryPage(BasePage):
    """The concrete parent of blog posts, videos, resources, annual reviews and research projects."""

    is_creatable = False
    page_kind: Kind
    read_files = ""  # the lookup of those files whose words search reads
    is_being_previewed = False
    subpage_types: list[str] = []

    kind = models.CharField(max_length=10, choices=Kind, editable=False)
    published_on = models.DateField(
        "date", default=date.today, help_text="Shown to readers, and the order of every list."
    )
    last_reviewed_on = models.DateField(
        "last checked",
        null=True,
        blank=True,
        help_text="The day somebody last read it through. Old items appear in the report of stale content.",
    )
    year = models.PositiveSmallIntegerField(editable=False, default=0)
    topics = ClusterTaggableManager(through="resources.LibraryTopic", blank=True, help_text=HOW_MANY_TOPICS)
    audiences = ParentalManyToManyField("core.Audience", blank=True, verbose_name="who it is for")
    heard_principles = ParentalManyToManyField("core.HeardPrinciple", blank=True, verbose_name="HEARD principles")
    idea_pillars = ParentalManyToManyField("core.IdeaPillar", blank=True, verbose_name="IDEA pillars")
    plain_text = models.TextField(editable=False, blank=True)

    base_form_class = LibraryPageForm
    content_panels = [
        *Page.content_panels,
        FieldPanel("summary"),
        FieldPanel("picture"),
        FieldPanel("body"),
    ]
    sorting_panels = [
        FieldRowPanel([FieldPanel("published_on"), FieldPanel("last_reviewed_on")]),
        InlinePanel("authors", heading="Authors", label="author"),
        MultiFieldPanel(
            [
                FieldPanel("topics"),
                *(FieldPanel(name, widget=CheckboxSelectMultiple) for name in TERMS),
            ],
            heading="Where people find it",
        ),
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("plain_text"),
        index.FilterField("kind"),
        index.FilterField("year"),
        index.FilterField("published_on"),
    ]

    objects = PageManager.from_queryset(LibraryQuerySet)()

    class Meta:
        verbose_name = "library item"
        indexes = [
            models.Index(fields=["-published_on"]),
            models.Index(fields=["kind", "-published_on"]),
            models.Index(fields=["year"]),
        ]

    def publishing_problems(self) -> dict[str, str]:
        problems = super().publishing_problems()
        if not self.summary:
            problems["summary"] = "Write a summary: it stands on the card and in search results."
        return problems

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep what is derived: kind, year and the words that search reads."""
        self.kind = self.page_kind
        self.year = self.get_year()
        with transaction.atomic():
            hold(self.pk)
            self.plain_text = self.words_for_search()
            super().save(*args, **kwargs)

    def get_year(self) -> int:
        return self.published_on.year

    def words_for_search(self) -> str:
        return "\n".join(text for text in self.get_texts() if text)

    def get_texts(self) -> list[str]:
        """Return the words that search finds this item by, besides its title. Kinds add their own.

        Whoever may read the item finds them: they hold nothing that is kept from some of those (`open_files`).
        """
        body = self.body.stream_block.get_searchable_content(self.body)
        names = [author.person.name for author in self.authors.all()]
        topics = [topic.name for topic in self.topics.all()]
        return [self.summary, *(strip_tags(text) for text in body), *names, *topics]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from resources.related import related_items

        context = super().get_context(request, *args, **kwargs)
        self.is_being_previewed = getattr(request, "is_preview", False)
        context["authors"] = self.get_authors()
        context["topics"] = list(self.topics.all())
        context["related"] = related_items(self, context["topics"], request.user, RELATED)
        return context

    def get_authors(self) -> list[Person]:
        """Return the authors in order, of the saved page or of the one being previewed."""
        people = Person.objects.select_related("picture").prefetch_related(renditions_of("picture", "portrait"))
        if not self.is_being_previewed:
            return list(people.filter(written__page=self).order_by("written__sort_order"))
        chosen = [author.person_id for author in self.authors.all()]
        found = people.in_bulk(chosen)
        return [found[pk] for pk in chosen if pk in found]

    @property
    def kicker(self) -> str:
        return Kind(self.kind).label if self.kind else ""

    @property
    def card_date(self) -> date:
        return self.published_on

    @property
    def card_note(self) -> str:
        return ""


def hold(key: int | None) -> None:
    """Let nobody else write an item until the transaction ends.

    Between the reading of a file's words and the writing of them to the item, nobody may make the file private and
    write the item anew without them. The row that every writer of a page locks first is locked.
    """
    list(Page.objects.select_for_update(no_key=True).filter(pk=key).values_list("pk"))


class LibraryTopic(ItemBase):
    tag = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="items")
    content_object = ParentalKey(LibraryPage, on_delete=models.CASCADE, related_name="topic_items")


class LibraryAuthor(Orderable):
    page = ParentalKey(LibraryPage, on_delete=models.CASCADE, related_name="authors")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="written")

    panels = [FieldPanel("person")]

    class Meta(Orderable.Meta):
        constraints = [models.UniqueConstraint(fields=["page", "person"], name="an_author_is_named_once")]
