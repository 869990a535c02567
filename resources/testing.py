"""Plain makers of library pages for tests."""

from itertools import count
from typing import Any
from uuid import uuid4

from wagtail.models import Page
from wagtail.search.backends import get_search_backend

from core.models import SiteDocument
from core.testing import make_document, make_music_service
from resources.models import (
    AnnualReviewIndexPage,
    AnnualReviewPage,
    BlogIndexPage,
    BlogPost,
    LibraryIndexPage,
    LibraryPage,
    LibraryTopic,
    ResearchIndexPage,
    ResearchProjectPage,
    ResourceFile,
    ResourceIndexPage,
    ResourcePage,
    VideoIndexPage,
    VideoPage,
)

_number = count(1)


def make_library(parent: Page | None = None) -> LibraryIndexPage:
    """Return the library, making it under `parent` (the home page) where it is not there."""
    library = LibraryIndexPage.objects.first()
    if library is None:
        above = parent or Page.objects.filter(depth=2).get()
        library = above.add_child(instance=LibraryIndexPage(title="Library", slug="library"))
    return library


def make_section(model: type[Any], slug: str) -> Any:
    section = model.objects.first()
    return section or make_library().add_child(instance=model(title=slug.capitalize(), slug=slug))


def _add(section: Page, page: LibraryPage, topics: tuple[Any, ...], *, live: bool = True) -> Any:
    page.title = page.title or f"Item {next(_number)}"
    page.summary = page.summary or "What it is about."
    page.live = live
    page.topics.add(*topics)
    added = section.add_child(instance=page)
    added.save_revision()
    return added


def make_blog_post(title: str = "", *, topics: tuple[Any, ...] = (), live: bool = True, **fields: Any) -> BlogPost:
    return _add(make_section(BlogIndexPage, "blog"), BlogPost(title=title, **fields), topics, live=live)


def make_video(title: str = "", *, topics: tuple[Any, ...] = (), live: bool = True, **fields: Any) -> VideoPage:
    defaults: dict[str, Any] = {
        "provider": "youtube",
        "address": "https://www.youtube.com/watch?v=abcdefghijk",
        "transcript": "<p>Every word.</p>",
        "duration_seconds": 245,
    }
    page = VideoPage(title=title, **{**defaults, **fields})
    return _add(make_section(VideoIndexPage, "videos"), page, topics, live=live)


def make_resource(
    title: str = "", *, document: SiteDocument | None = None, topics: tuple[Any, ...] = (), **fields: Any
) -> ResourcePage:
    page = ResourcePage(title=title, **fields)
    page.files = [ResourceFile(document=document or make_document())]
    return _add(make_section(ResourceIndexPage, "resources"), page, topics)


def make_review(title: str = "", *, academic_year: str = "2021/22", **fields: Any) -> AnnualReviewPage:
    page = AnnualReviewPage(title=title, academic_year=academic_year, **fields)
    return _add(make_section(AnnualReviewIndexPage, "reviews"), page, ())


def make_research(title: str = "", *, topics: tuple[Any, ...] = (), **fields: Any) -> ResearchProjectPage:
    defaults: dict[str, Any] = {
        "academic_year": "2021/22",
        "service": make_music_service(),
        "theme": "nurture-and-wellbeing",
        "question": "What helps a quiet group to sing?",
        "findings": "<p>Time does.</p>",
        "findings_status": "published",
    }
    page = ResearchProjectPage(title=title, **{**defaults, **fields})
    return _add(make_section(ResearchIndexPage, "research"), page, topics)


def make_many_posts(number: int, *, topic: Any, picture: Any = None) -> None:
    """Add many blog posts quickly: straight into the tables, then into the search index."""
    first = make_blog_post("Item with a number", topics=(topic,), picture=picture)
    shared = {field.name: getattr(first, field.name) for field in Page._meta.concrete_fields if field.name != "id"}
    own = {
        field.name: getattr(first, field.name)
        for field in LibraryPage._meta.local_concrete_fields
        if field.name != "page_ptr"
    }
    section = BlogIndexPage.objects.get()
    begin = section.get_children().count()
    pages = Page.objects.bulk_create(_numbered_pages(section, shared, begin, number - 1))
    copies = [LibraryPage(page_ptr_id=page.pk, **own) for page in pages]
    LibraryPage._base_manager._insert(copies, LibraryPage._meta.local_concrete_fields, using="default")
    posts = [BlogPost(librarypage_ptr_id=page.pk) for page in pages]
    BlogPost._base_manager._insert(posts, BlogPost._meta.local_concrete_fields, using="default")
    LibraryTopic.objects.bulk_create(LibraryTopic(tag=topic, content_object_id=page.pk) for page in pages)
    Page.objects.filter(pk=section.pk).update(numchild=begin + len(pages))
    get_search_backend().get_index_for_model(BlogPost).add_items(
        BlogPost, BlogPost.objects.filter(pk__in=[p.pk for p in pages])
    )


def _numbered_pages(section: Page, shared: dict[str, Any], begin: int, number: int) -> list[Page]:
    pages = []
    for at in range(begin + 1, begin + number + 1):
        slug = f"item-with-number-{at}"
        own = {
            "path": section._get_path(section.path, section.depth + 1, at),
            "slug": slug,
            "title": f"Item {at}",
            "draft_title": f"Item {at}",
            "url_path": f"{section.url_path}{slug}/",
            "translation_key": uuid4(),
            "latest_revision": None,
            "live_revision": None,
        }
        pages.append(Page(**{**shared, **own}))
    return pages
