"""One search over both worlds: the public library and site, and what only members and the team read."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.core.paginator import Page as PageOfList
from django.core.paginator import Paginator
from wagtail.models import Page

from core import search
from core.access import page_restrictions, visible_pages
from core.models import SiteDocument
from members_area.membership.front_page import private_files
from members_area.membership.search_results import Finder, Result, finders
from resources.models import ResearchProjectPage

PER_PAGE = 10
# Kinds of pages whose words are shown, by the name under which a page holds them; one query brings all of them.
KINDS = {"librarypage": "", "guidancepage": "Guidance", "standardpage": "Page", "eventpage": "Event"}
NOT_WORDS = {"id", "type"}  # keys of a body's raw data whose values are for machines


class Hit(NamedTuple):
    """What was found, before it is fetched: its key, whether the words stand in its title, its place by rank."""

    key: Any
    place: int
    in_title: bool
    is_file: bool = False
    emerging: str = ""
    finder: Finder | None = None  # of an app above this one; None for pages and files


def search_for(raw: str, *, user: Any, page: str | None) -> tuple[str, PageOfList]:
    """Return the cleaned words and one page of results that `user` may read. Takes whatever anybody types.

    Rights narrow what is found before it is counted, ranked or excerpted.
    """
    query = search.clean(raw)
    hits = list(_hits(query, user)) if search.parse(query) else []
    # What is there twice counts by its rank.
    best = {(hit.is_file, hit.finder, hit.key): hit for hit in reversed(hits)}.values()
    ordered = sorted(best, key=lambda hit: (not hit.in_title, hit.place))
    shown: Any = Paginator(ordered, PER_PAGE).get_page(page)
    shown.object_list = _results(list(shown.object_list), query)
    return query, shown


def _hits(query: str, user: Any) -> Iterable[Hit]:
    yield from _pages(query, user)
    yield from _emerging(query, user)
    yield from _files(query, user)
    for finder in finders():
        for place, (key, in_title) in enumerate(finder.find(query, user)):
            yield Hit(key, place, in_title, finder=finder)


def _pages(query: str, user: Any) -> Iterable[Hit]:
    ranked = visible_pages(search.ranked(Page.objects.all(), query).filter(depth__gt=1), user)
    rows = ranked.values_list("pk", "in_title")
    return [Hit(key, place, bool(in_title)) for place, (key, in_title) in enumerate(rows)]


def _emerging(query: str, user: Any) -> Iterable[Hit]:
    """Return projects whose emerging findings say it. Whoever searches here is a member or on the team."""
    rows = ResearchProjectPage.objects.emerging().saying(query).visible_to(user).values_list("pk", "findings")
    return [Hit(key, place, False, emerging=search.plain(said)) for place, (key, said) in enumerate(rows)]


def _files(query: str, user: Any) -> Iterable[Hit]:
    found = SiteDocument.objects.search(search.parse(query)).get_queryset()
    mine = private_files(user).filter(pk__in=found.order_by().values("pk")).order_by("-created_at")
    words = search.words_of(query)
    rows = enumerate(mine.values_list("pk", "title"))
    return [Hit(key, at, all(word in title.lower() for word in words), is_file=True) for at, (key, title) in rows]


def _results(hits: list[Hit], query: str) -> list[Result]:
    files = SiteDocument.objects.in_bulk([hit.key for hit in hits if hit.is_file])
    found = Page.objects.annotate(is_restricted=page_restrictions()).select_related(*KINDS)
    pages = found.in_bulk([hit.key for hit in hits if not (hit.is_file or hit.finder)])
    others = {finder: finder.show(keys, query) for finder in finders() if (keys := _keys_of(finder, hits))}
    return [
        others[hit.finder][hit.key]
        if hit.finder
        else _file(files[hit.key], query)
        if hit.is_file
        else _page(pages[hit.key], hit, query)
        for hit in hits
    ]


def _keys_of(finder: Finder, hits: list[Hit]) -> list[str]:
    return [hit.key for hit in hits if hit.finder == finder]


def _page(page: Any, hit: Hit, query: str) -> Result:
    name, own = next(((name, child) for name in KINDS if (child := getattr(page, name, None))), ("", page))
    text = own.plain_text if name == "librarypage" else _words_of(own)
    return Result(
        title=page.title,
        url=page.url or "",
        kind=getattr(own, "kicker", "") or KINDS.get(name) or "Page",
        excerpt=search.excerpt(hit.emerging or text, query) or getattr(own, "summary", ""),
        is_for_members=bool(page.is_restricted or hit.emerging),
    )


def _file(document: SiteDocument, query: str) -> Result:
    excerpt = search.excerpt(document.extracted_text, query)
    return Result(document.title, document.url, f"{document.kind} file", excerpt, is_for_members=True)


def _words_of(page: Any) -> str:
    """Return the words of a page outside the library, straight from its data: nothing more is fetched for them."""
    body = getattr(page, "body", None)
    parts = [getattr(page, "summary", ""), *_texts(list(body.raw_data) if body else [])]
    return " ".join(search.plain(part) for part in parts)


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict) or hasattr(value, "items"):
        for key, part in value.items():
            if key not in NOT_WORDS:
                yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)
