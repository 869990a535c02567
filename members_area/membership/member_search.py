"""One search over both worlds: the public library and site, and what only members and the team read."""

from collections.abc import Iterable
from typing import Any

from django.core.paginator import Page as PageOfList
from django.core.paginator import Paginator
from django.db.models import QuerySet
from wagtail.models import Page

from core import search
from core.access import page_restrictions, visible_pages
from core.joined_keys import Joined, keys_in
from core.models import SiteDocument
from members_area.membership.front_page import private_files
from members_area.membership.search_hits import Hit, Hits, PageKeys
from members_area.membership.search_results import Finder, Result, finders
from resources.models import ResearchProjectPage

PER_PAGE = 10
MOST_RANKED = 2000  # pages that words are found in
# Kinds of pages whose words are shown, by the name under which a page holds them; one query brings all of them.
KINDS = {"librarypage": "", "guidancepage": "Guidance", "standardpage": "Page", "eventpage": "Event"}
NOT_WORDS = {"id", "type"}  # keys of a body's raw data whose values are for machines


def search_for(raw: str, *, user: Any, page: str | None) -> tuple[str, PageOfList]:
    """Return the cleaned words and one page of results that `user` may read. Takes whatever anybody types.

    Rights narrow what is found before it is counted, ranked or excerpted.
    """
    query = search.clean(raw)
    hits: Any = Hits(_pages(query, user), _hits(query, user)) if search.parse(query) else Hits()
    shown: Any = Paginator(hits, PER_PAGE).get_page(page)
    shown.object_list = _results(list(shown.object_list), query, user)
    return query, shown


def _hits(query: str, user: Any) -> Iterable[Hit]:
    yield from _emerging(query, user)
    yield from _files(query, user)
    for finder in finders():
        for place, (key, in_title) in enumerate(finder.find(query, user)):
            yield Hit(key, place, in_title, finder=finder)


def _pages(query: str, user: Any) -> PageKeys:
    """Return the pages that say it. A word of thousands says nothing of any of them, and ranking them takes long: of
    those with it in the title, and of the others, what was made last comes first (as in resources/facets.py).
    """
    found = Page.objects.search(search.parse(query), order_by_relevance=False).get_queryset()
    keys = (
        _readable(found, user)
        .order_by()
        .aggregate(titled=Joined("pk", filter=search.words_in_title(query)), all=Joined("pk"))
    )
    if len(every := set(keys_in(keys["all"]))) > MOST_RANKED:
        titled = set(keys_in(keys["titled"]))
        return PageKeys(sorted(titled, reverse=True), sorted(every - titled, reverse=True))
    rows = list(_readable(search.ranked(Page.objects.all(), query), user).values_list("pk", "in_title"))
    return PageKeys([key for key, in_title in rows if in_title], [key for key, in_title in rows if not in_title])


def _readable(pages: QuerySet[Page], user: Any) -> QuerySet[Page]:
    return visible_pages(pages.filter(depth__gt=1), user)


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


def _results(hits: list[Hit], query: str, user: Any) -> list[Result]:
    """Return what is shown of hits. Whether it may be read is asked once more, with its words; what is gone is left
    out.
    """
    files = private_files(user).in_bulk([hit.key for hit in hits if hit.is_file])
    readable = visible_pages(Page.objects.all(), user).annotate(is_restricted=page_restrictions())
    pages = readable.select_related(*KINDS).in_bulk([hit.key for hit in hits if not (hit.is_file or hit.finder)])
    others = {finder: finder.show(keys, query, user) for finder in finders() if (keys := _keys_of(finder, hits))}

    def result(hit: Hit) -> Result | None:
        if hit.finder:
            return others[hit.finder].get(hit.key)
        if hit.is_file:
            return _file(files[hit.key], query) if hit.key in files else None
        return _page(pages[hit.key], hit, query) if hit.key in pages else None

    return [found for hit in hits if (found := result(hit))]


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
