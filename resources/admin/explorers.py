"""Every blog post, video, resource, annual review and research project, in the menu "Library"."""

from typing import Any

from django.db.models import OuterRef, Subquery, Sum
from django.db.models.functions import Coalesce
from wagtail.admin.ui.tables import BooleanColumn
from wagtail.admin.viewsets.base import ViewSetGroup

from core.admin.columns import day_column, text_column
from core.admin.explorers import Explorer, page_columns
from resources.admin.filters import (
    LibraryFilterSet,
    ResearchFilterSet,
    ResourceFilterSet,
    ReviewFilterSet,
    VideoFilterSet,
)
from resources.models import (
    AnnualReviewPage,
    BlogPost,
    LibraryPage,
    ResearchProjectPage,
    ResourceFile,
    ResourcePage,
    VideoPage,
)

AUTHORS = "authors__person"


def author_names(page: LibraryPage) -> str:
    return ", ".join(author.person.name for author in page.authors.all())


def downloads_of_page() -> Coalesce:
    """Return the sum of all downloads of a resource's files, as part of the query that lists the resources."""
    files = ResourceFile.objects.filter(page=OuterRef("pk")).order_by().values("page")
    return Coalesce(Subquery(files.annotate(total=Sum("document__download_counts__count")).values("total")), 0)


authors = text_column("authors", "Authors", accessor=author_names)
published = day_column("published_on", "Date", sort_key="published_on", width="9%")
checked = day_column("last_reviewed_on", "Last checked", sort_key="last_reviewed_on", width="9%")


class LibraryExplorer(Explorer):
    """What the kinds share. Abstract."""

    filterset_class = LibraryFilterSet
    related = (AUTHORS,)
    ordering = "-published_on"
    columns = page_columns(authors, published, checked)


class BlogExplorer(LibraryExplorer):
    model = BlogPost
    name = "blog_posts"
    icon = "pilcrow"
    menu_label = "Blog posts"


class VideoExplorer(LibraryExplorer):
    model = VideoPage
    name = "videos"
    icon = "media"
    menu_label = "Videos"
    filterset_class = VideoFilterSet
    columns = page_columns(
        authors,
        published,
        checked,
        BooleanColumn("captions", label="Captions", accessor=lambda v: bool(v.captions_id or v.has_hosted_captions)),
        BooleanColumn("transcript", label="Transcript"),
    )


class ResourceExplorer(LibraryExplorer):
    model = ResourcePage
    name = "resource_pages"
    icon = "download"
    menu_label = "Resources"
    filterset_class = ResourceFilterSet
    computed = {"downloads": downloads_of_page()}
    columns = page_columns(authors, published, checked, text_column("downloads", "Downloads", sort_key="downloads"))


class ReviewExplorer(LibraryExplorer):
    model = AnnualReviewPage
    name = "annual_reviews"
    icon = "calendar"
    menu_label = "Annual reviews"
    filterset_class = ReviewFilterSet
    related: tuple[Any, ...] = ()
    ordering = "-academic_year"
    columns = page_columns(
        text_column("academic_year", "Year", sort_key="academic_year"),
        published,
        checked,
        BooleanColumn("report_id", label="Has a file"),
    )


class ResearchExplorer(LibraryExplorer):
    model = ResearchProjectPage
    name = "research_projects"
    icon = "search"
    menu_label = "Action research"
    filterset_class = ResearchFilterSet
    related = ("service",)
    ordering = "-academic_year"
    columns = page_columns(
        text_column("service", "Music service", sort_key="service__name"),
        text_column("academic_year", "Year", sort_key="academic_year"),
        text_column("findings_status", "Findings", accessor="get_findings_status_display", sort_key="findings_status"),
        checked,
    )


class Library(ViewSetGroup):
    """Other apps add to it by the hook "register_library_menu_item" (for example events)."""

    menu_label = "Library"
    menu_icon = "folder-open-1"
    menu_order = 150
    items = (BlogExplorer, VideoExplorer, ResourceExplorer, ReviewExplorer, ResearchExplorer)
    submenu_hook = "register_library_menu_item"
