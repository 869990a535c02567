"""The one place that finds any item of the library, by words and by facets, with a page for each topic."""

from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.template.response import TemplateResponse
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.contrib.search_promotions.models import SearchPromotion
from wagtail.models import Page
from wagtail.search.utils import normalise_query_string

from core import search
from core.access import VISITOR, visible_pages
from core.long_lists import LongList, page_of
from core.models import BasePage, Topic
from core.reading import Reading

from .item import LibraryPage

PER_PAGE = 12
OTHER_PAGES = 4


class LibraryIndexPage(RoutablePageMixin, BasePage):
    template = "pages/library_index_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = [
        "resources.BlogIndexPage",
        "resources.VideoIndexPage",
        "resources.ResourceIndexPage",
        "resources.AnnualReviewIndexPage",
        "resources.ResearchIndexPage",
    ]
    max_count = 1

    class Meta:
        verbose_name = "library"

    @path("")
    def all_items(self, request: HttpRequest) -> HttpResponse:
        """The library itself; to the site's own script, which asks for `part=results`, only the part that changes."""
        from resources.facets import SINCE, SORTS, LibrarySearch

        is_part = request.GET.get("part") == "results"
        if is_part:
            request.GET = _without_part(request.GET)  # type: ignore[assignment]  # links of the part lead to whole pages
        asked = LibrarySearch.from_query(request.GET)
        found = asked.look_up(request.user)
        items = page_of(found, request, PER_PAGE)
        if asked.query:
            for item in items:
                findings = search.plain(found.emerging.get(item.pk, ""))
                item.excerpt = search.excerpt(f"{item.plain_text}\n{findings}", asked.query)
        context = {
            **self.get_context(request),
            "asked": asked,
            "items": items,
            "facets": found.facets(),
            "since_choices": SINCE,
            "sorts": SORTS,
            "promoted": self._promoted(request, asked.query),
            "other_pages": self._other_pages(request, asked.query, is_common=found.is_common),
            "typed": request.GET.get("q", "").replace("\x00", "")[: search.MAX_LENGTH],
        }
        template = "resources/library_results.html" if is_part else self.template
        return TemplateResponse(request, template, context, headers={"X-Robots-Tag": "noindex"} if is_part else None)

    @path("topics/", name="topics")
    def all_topics(self, request: HttpRequest) -> HttpResponse:
        topics = self._topics_with_numbers(request.user)
        context = {**self.get_context(request), "topics": topics, "title": "Topics"}
        context["breadcrumbs"] = [*context["breadcrumbs"], self]
        return TemplateResponse(request, "resources/topics.html", context)

    @path("topics/<slug:slug>/", name="topic")
    def one_topic(self, request: HttpRequest, slug: str) -> HttpResponse:
        topic = Topic.objects.filter(slug=slug).first()
        if topic is None:
            raise Http404("There is no such topic.")
        items = LibraryPage.objects.visible_to(request.user).on_topic(slug).newest().for_cards()
        context = {
            **self.get_context(request),
            "topic": topic,
            "items": page_of(LongList(items), request, PER_PAGE),
        }
        context["breadcrumbs"] = [*context["breadcrumbs"], self]
        return TemplateResponse(request, "resources/topic.html", context)

    def latest(self, user: Any, count: int) -> QuerySet[LibraryPage]:
        """Return the newest items of every kind that `user` may read."""
        return LibraryPage.objects.visible_to(user).newest().for_cards()[:count]

    def topic_url(self, topic: Topic) -> str:
        return f"{self.url}topics/{topic.slug}/"

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """Add the topics' pages to the sitemap."""
        own = super().get_sitemap_urls(request)
        used = self._topics_with_numbers(VISITOR)
        address = self.get_full_url(request)
        return (
            own
            + [{"location": f"{address}topics/"}]
            + [{"location": f"{address}topics/{topic.slug}/"} for topic in used]
        )

    def _topics_with_numbers(self, user: Any) -> list[Topic]:
        """Return the topics of what `user` may read, each with the number of such items."""
        from resources.facets import LibrarySearch

        numbers = LibrarySearch().look_up(user).counts("topic")
        topics = list(Topic.objects.filter(slug__in=numbers))
        for topic in topics:
            topic.number = numbers[topic.slug]
        return topics

    def _promoted(self, request: HttpRequest, query: str) -> list[SearchPromotion]:
        """Return what editors chose for these words. Wagtail's own way would keep what every visitor searched for."""
        if not query:
            return []
        picks = SearchPromotion.objects.filter(query__query_string=normalise_query_string(query)).select_related("page")
        reading = Reading.of(request)
        return [pick for pick in picks if pick.page is None or reading.may_read(pick.page)]

    def _other_pages(self, request: HttpRequest, query: str, *, is_common: bool) -> list[Page]:
        """Return pages of the site outside the library where the words stand: how to join, an event, privacy.

        What stands nearly everywhere counts in titles only.
        """
        if not query:
            return []
        titled = Page.objects.filter(search.words_in_title(query)).order_by("title")
        pages = titled if is_common else search.ranked(Page.objects.all(), query)
        outside = pages.filter(depth__gt=2).not_descendant_of(self, inclusive=True)
        return list(visible_pages(outside, request.user)[:OTHER_PAGES])


def _without_part(query: QueryDict) -> QueryDict:
    query = query.copy()
    query.pop("part", None)
    return query
