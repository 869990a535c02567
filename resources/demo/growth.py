"""Grows the library: thousands of items of every kind, sorted by every facet, some of them for members only."""

from itertools import islice
from typing import Any

from django.contrib.auth.models import Group
from wagtail.models import BaseViewRestriction, Page, PageViewRestriction, Site

from core.access import MEMBERS
from core.demo.growing import Growth, add_pages
from core.demo.growing.measuring import ADMINISTRATOR, MEMBER, Address
from core.models import Audience, HeardPrinciple, IdeaPillar
from resources.demo.grown_items import KINDS, make_item
from resources.models import (
    BlogIndexPage,
    BlogPost,
    DownloadCount,
    LibraryAuthor,
    LibraryIndexPage,
    LibraryPage,
    LibraryTopic,
)

ORDER = 3
CHUNK = 2000  # items that are in memory at once
FOR_MEMBERS_EVERY = 800  # one item in so many is restricted
PUBLIC = {
    "library": "/library/",
    "library, page 2": "/library/?page=2",
    "library, page 500": "/library/?page=500",
    "library, last page": "/library/?page=99999",
    "library, by title": "/library/?sort=title",
    "facet: kind": "/library/?kind=blog",
    "facet: topic": "/library/?topic=youth-voice",
    "facet: audience": "/library/?audience=tutors",
    "facet: HEARD": "/library/?heard=equitable",
    "facet: IDEA pillar": "/library/?pillar=youth-voice",
    "facet: year": "/library/?year=2024",
    "two facets": "/library/?kind=blog&topic=send",
    "since a year": "/library/?since=365",
    "search, a common word": "/library/?q=music",
    "search, three common words": "/library/?q=music+lessons+tutors",
    "search, a usual word": "/library/?q=beatboxing",
    "search, a rare word": "/library/?q=tarnmere",
    "search, no such word": "/library/?q=zzyzx",
    "search, a phrase": "/library/?q=%22waiting+list%22",
    "search and a facet": "/library/?q=music&kind=blog",
    "search, newest first": "/library/?q=music&sort=newest",
    "blog": "/library/blog/",
    "blog, page 500": "/library/blog/?page=500",
    "resources": "/library/resources/",
    "annual reviews": "/library/reviews/",
    "action research": "/library/research/",
    "topics": "/library/topics/",
    "one topic": "/library/topics/youth-voice/",
    "feed, RSS": "/feeds/library.rss",
    "feed, Atom": "/feeds/library.atom",
    "feed of a kind": "/feeds/kind/blog.rss",
    "feed of a topic": "/feeds/topic/youth-voice.atom",
}


def grow(growth: Growth) -> None:
    library = LibraryIndexPage.objects.first() or _make_library()
    for section, percent in KINDS.items():
        parent = _section(library, section)
        wanted = growth.items * percent // 100
        items = (make_item(growth, section, number) for number in range(parent.numchild, parent.numchild + wanted))
        while chunk := list(islice(items, CHUNK)):
            parent.refresh_from_db()
            add_pages(growth, parent, chunk)
            _sort(growth, chunk)
            for rows in _children(chunk):
                type(rows[0]).objects.bulk_create(rows, batch_size=500)
        growth.made[parent.title.lower()] += wanted
    _keep_some_for_members(growth)
    _count_downloads(growth)


def _make_library() -> LibraryIndexPage:
    home = Site.objects.get(is_default_site=True).root_page
    summary = "Blogs, videos, resources, annual reviews and action research in one place."
    return home.add_child(instance=LibraryIndexPage(title="Library", slug="library", summary=summary))


def _section(library: LibraryIndexPage, model: type[Any]) -> Any:
    found = model.objects.first()
    if found is None:
        name = model._meta.verbose_name.capitalize()
        slug = name.rsplit(maxsplit=1)[-1].lower()  # "reviews" of "Annual reviews"
        library.refresh_from_db()
        found = library.add_child(instance=model(title=name, slug=slug, summary=f"{name}."))
    return found


def _sort(growth: Growth, items: list[Any]) -> None:
    """Put items under their topics and terms, as `make_item` has chosen them for the words that search reads."""
    topics = [LibraryTopic(tag=topic, content_object_id=item.pk) for item in items for topic in item.grown_topics]
    LibraryTopic.objects.bulk_create(topics, batch_size=500)
    people = [
        LibraryAuthor(person=person, page_id=item.pk, sort_order=at)
        for item in items
        for at, person in enumerate(item.grown_authors)
    ]
    LibraryAuthor.objects.bulk_create(people, batch_size=500)
    for field, model in (("audiences", Audience), ("heard_principles", HeardPrinciple), ("idea_pillars", IdeaPillar)):
        link: Any = LibraryPage._meta.get_field(field).remote_field.through
        column = LibraryPage._meta.get_field(field).m2m_reverse_field_name()
        terms = list(model.objects.all())
        rows = [link(librarypage_id=item.pk, **{column: term}) for item in items for term in growth.some(terms, 3)]
        link.objects.bulk_create(rows, batch_size=500)


def _children(items: list[Any]) -> list[list[Any]]:
    """Return the rows that hang on items (files, links, chapters), sorted by their tables."""
    rows: dict[type, list[Any]] = {}
    for item in items:
        for child in item.grown_children:
            child.page_id = item.pk
            rows.setdefault(type(child), []).append(child)
    return list(rows.values())


def _keep_some_for_members(growth: Growth) -> None:
    chosen = LibraryPage.objects.live().order_by("pk").values_list("pk", flat=True)[::FOR_MEMBERS_EVERY]
    members, _ = Group.objects.get_or_create(name=MEMBERS)
    for pk in chosen:
        kept, _ = PageViewRestriction.objects.get_or_create(
            page=Page.objects.get(pk=pk), restriction_type=BaseViewRestriction.GROUPS
        )
        kept.groups.add(members)
    growth.made["items for members only"] = len(chosen)


def _count_downloads(growth: Growth) -> None:
    days = [
        DownloadCount(document=document, day=growth.day(), count=growth.chance.randint(1, 40))
        for document in growth.documents
        for _ in range(2)
    ]
    DownloadCount.objects.bulk_create(days, batch_size=500, ignore_conflicts=True)


def addresses() -> list[Address]:
    """Return what of the library `measure` asks for."""
    section = BlogIndexPage.objects.first()
    item = BlogPost.objects.live().order_by("-published_on").first()
    editors_lists = ("blog_posts", "videos", "resource_pages", "annual_reviews", "research_projects")
    return [
        *(Address(name, path) for name, path in PUBLIC.items()),
        *([Address("one blog post", item.url)] if item else []),
        Address("library to a member", "/library/", MEMBER),
        Address("search to a member", "/library/?q=music", MEMBER),
        *(Address(f"CMS: {name.replace('_', ' ')}", f"/admin/{name}/", ADMINISTRATOR) for name in editors_lists),
        Address("CMS: blog posts, by title", "/admin/blog_posts/?ordering=title", ADMINISTRATOR),
        Address("CMS: blog posts, search", "/admin/blog_posts/?q=music", ADMINISTRATOR),
        Address("CMS: blog posts, on a topic", "/admin/blog_posts/?topics=1", ADMINISTRATOR),
        Address("CMS: blog posts, last page", "/admin/blog_posts/?p=170", ADMINISTRATOR),
        Address("CMS: resources, by downloads", "/admin/resource_pages/?ordering=-downloads", ADMINISTRATOR),
        *([Address("CMS: pages of the blog", f"/admin/pages/{section.pk}/", ADMINISTRATOR)] if section else []),
        Address("CMS report: stale content", "/admin/reports/stale-content/", ADMINISTRATOR),
        Address("CMS report: missing words", "/admin/reports/missing-words/", ADMINISTRATOR),
    ]
