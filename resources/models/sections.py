"""The sections of the library, one for each kind. What they list is the same; how it is sorted differs."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest

from core.long_lists import LongList, page_of
from core.models import BasePage
from core.pictures import renditions_of

from .annual_review import AnnualReviewPage
from .item import Kind, LibraryPage, LibraryQuerySet
from .research import ResearchProjectPage

PER_PAGE = 12
SECTION_TEMPLATE = "pages/section_page.html"  # Wagtail does not inherit `template`


class SectionPage(BasePage):
    """Lists the library's items of one kind, the newest first. Abstract."""

    page_kind: Kind
    parent_page_types = ["resources.LibraryIndexPage"]
    max_count = 1

    class Meta:
        abstract = True

    def get_items(self, request: HttpRequest) -> QuerySet[Any]:
        return self.visible_items(request.user)

    def visible_items(self, user: Any) -> LibraryQuerySet:
        return LibraryPage.objects.child_of(self).visible_to(user).newest().for_cards()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["items"] = page_of(LongList(self.get_items(request)), request, PER_PAGE)
        return context

    def latest(self, user: Any, count: int) -> QuerySet[LibraryPage]:
        """Return the newest items that `user` may read."""
        return self.visible_items(user)[:count]


class BlogIndexPage(SectionPage):
    template = SECTION_TEMPLATE
    page_kind = Kind.BLOG
    subpage_types = ["resources.BlogPost"]

    class Meta:
        verbose_name = "blog"


class VideoIndexPage(SectionPage):
    template = SECTION_TEMPLATE
    page_kind = Kind.VIDEO
    subpage_types = ["resources.VideoPage"]

    class Meta:
        verbose_name = "videos"


class ResourceIndexPage(SectionPage):
    template = SECTION_TEMPLATE
    page_kind = Kind.RESOURCE
    subpage_types = ["resources.ResourcePage"]

    class Meta:
        verbose_name = "resources"


class AnnualReviewIndexPage(SectionPage):
    template = "pages/annual_review_index_page.html"
    page_kind = Kind.REVIEW
    subpage_types = ["resources.AnnualReviewPage"]

    class Meta:
        verbose_name = "annual reviews"

    def get_items(self, request: HttpRequest) -> QuerySet[Any]:
        reviews = AnnualReviewPage.objects.child_of(self).visible_to(request.user)
        pictures = renditions_of("picture", "card")
        return reviews.select_related("picture", "report").prefetch_related(pictures).order_by("-academic_year")


class ResearchIndexPage(SectionPage):
    """Projects by year, service and theme."""

    template = "pages/research_index_page.html"
    page_kind = Kind.RESEARCH
    subpage_types = ["resources.ResearchProjectPage"]

    class Meta:
        verbose_name = "action research"

    def get_items(self, request: HttpRequest) -> QuerySet[Any]:
        projects = ResearchProjectPage.objects.child_of(self).visible_to(request.user)
        wanted = {name: request.GET.get(name, "").replace("\x00", "") for name in ("year", "theme", "service")}
        lookups = {"year": "academic_year", "theme": "theme", "service": "service__slug"}
        chosen = {lookups[name]: value for name, value in wanted.items() if value}
        return (
            projects.filter(**chosen)
            .select_related("picture", "service")
            .prefetch_related(renditions_of("picture", "card"))
            .order_by("-academic_year", "service__name")
        )

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        projects = ResearchProjectPage.objects.child_of(self).visible_to(request.user)
        counted = projects.order_by().values_list("academic_year", "theme", "service__slug", "service__name")
        rows = list(counted.distinct())
        context["years"] = sorted({row[0] for row in rows}, reverse=True)
        context["themes"] = [
            choice for choice in ResearchProjectPage.Theme.choices if choice[0] in {r[1] for r in rows}
        ]
        context["services"] = sorted({(row[2], row[3]) for row in rows}, key=lambda service: service[1])
        context["chosen"] = {name: request.GET.get(name, "") for name in ("year", "theme", "service")}
        return context
