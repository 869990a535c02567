"""RSS and Atom feeds of the library: everything, each kind, each topic. Entries keep their identity when pages move."""

from datetime import datetime, time
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed
from django.views.decorators.http import require_safe

from core.access import VISITOR
from core.models import Topic
from resources.models.item import Kind, LibraryPage, LibraryQuerySet
from resources.models.library import LibraryIndexPage

NEWEST = 30
FORMATS = {"rss": Rss201rev2Feed, "atom": Atom1Feed}


class LibraryFeed(Feed):
    """A feed of library items. Feeds are public: what they hold is what a visitor may read."""

    author_name = "National Music Services Working Group on Inclusion"
    ttl = "60"

    def __init__(self, items: LibraryQuerySet, *, title: str, description: str, format: str) -> None:
        self.entries = items.newest().prefetch_related("topic_items__tag")[:NEWEST]
        self.title = title
        self.description = self.subtitle = description
        self.feed_type = FORMATS[format]

    def link(self) -> str:
        library = LibraryIndexPage.objects.live().first()
        return library.full_url if library else "/"

    def items(self) -> list[LibraryPage]:
        return list(self.entries)

    def item_title(self, item: Any) -> str:
        return item.title

    def item_description(self, item: LibraryPage) -> str:
        return item.summary

    def item_link(self, item: LibraryPage) -> str:
        return item.full_url or "/"

    def item_guid(self, item: LibraryPage) -> str:
        return f"urn:uuid:{item.translation_key}"

    item_guid_is_permalink = False

    def item_pubdate(self, item: LibraryPage) -> datetime:
        return timezone.make_aware(datetime.combine(item.published_on, time(9)))

    def item_updateddate(self, item: LibraryPage) -> datetime:
        return item.last_published_at or self.item_pubdate(item)

    def item_categories(self, item: LibraryPage) -> list[str]:
        return [item.kicker, *(link.tag.name for link in item.topic_items.all())]


def _visible() -> LibraryQuerySet:
    return LibraryPage.objects.visible_to(VISITOR)


@require_safe
def everything(request: HttpRequest, format: str) -> HttpResponse:
    return LibraryFeed(
        _visible(),
        title="NWG library",
        description="Blogs, videos, resources, annual reviews and action research on inclusion in music services.",
        format=format,
    )(request)


@require_safe
def of_kind(request: HttpRequest, kind: str, format: str) -> HttpResponse:
    if kind not in Kind.values:
        raise Http404("There is no such kind.")
    label = Kind(kind).label
    return LibraryFeed(
        _visible().filter(kind=kind),
        title=f"NWG library: {label}",
        description=f"The newest of the kind “{label}”.",
        format=format,
    )(request)


@require_safe
def on_topic(request: HttpRequest, topic: str, format: str) -> HttpResponse:
    found = get_object_or_404(Topic, slug=topic)
    return LibraryFeed(
        _visible().on_topic(topic),
        title=f"NWG library: {found.name}",
        description=found.description or f"The newest items on {found.name}.",
        format=format,
    )(request)
