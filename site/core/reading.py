"""What one reader may see of the pages and files that a body names, asked once for a request and remembered."""

from collections.abc import Collection, Iterable, Mapping
from itertools import groupby
from typing import Any

from django.http import HttpRequest
from wagtail.models import Page

from core.access import VISITOR, closed_collections, page_restrictions, visible_pages
from core.blocks.choosers import pages_at_hand
from core.pictures import bring_renditions


class Reading:
    """The answers of one request. Ask `of(request)` for it."""

    def __init__(self, user: Any) -> None:
        self.user = user
        self._named: dict[int, Page] = {}
        self._readable: dict[int, Any] = {}
        self._closed: set[int] | None = None

    @classmethod
    def of(cls, request: HttpRequest | None) -> "Reading":
        if request is None:
            return cls(VISITOR)
        if not hasattr(request, "reading"):
            request.reading = cls(getattr(request, "user", VISITOR))  # type: ignore[attr-defined]  # kept here
        return request.reading  # type: ignore[attr-defined]

    def named(self, wanted: Collection[int]) -> Mapping[int, Page]:
        """Return the pages with these keys, in one query for those that nobody has named yet.

        They are named, not opened: an address may be shown, a title only after `readable` or `may_read`.
        """
        if missing := set(wanted) - self._named.keys():
            self._named |= Page.objects.annotate(is_restricted=page_restrictions()).in_bulk(missing)
        return self._named

    def may_read(self, page: Any) -> bool:
        """Say whether a page is published and open to this reader."""
        return bool(self._open_to_reader([page]))

    def readable(self, pages: Iterable[Any]) -> list[Any]:
        """Return those pages that may be read, as what they are and with their pictures, in the order given."""
        pages = list(pages)
        new = {page.pk: page for page in pages if page.pk not in self._readable}
        self._readable |= dict.fromkeys(new) | _as_what_they_are(self._open_to_reader(new.values()))
        return [self._readable[page.pk] for page in pages if self._readable[page.pk]]

    def _open_to_reader(self, pages: Iterable[Any]) -> list[Any]:
        live = [page for page in pages if page.live]
        to_ask = [page.pk for page in live if getattr(page, "is_restricted", True)]
        asked = visible_pages(Page.objects.filter(pk__in=to_ask), self.user) if to_ask else Page.objects.none()
        passed = set(asked.values_list("pk", flat=True))
        return [page for page in live if page.pk not in to_ask or page.pk in passed]

    def may_open(self, document: Any) -> bool:
        """Say whether a file lies where this reader may open it."""
        return not getattr(document, "is_restricted", True) or self._reaches(document.collection_id)

    def may_see(self, image: Any) -> bool:
        """Say whether a picture lies where this reader may see it. Public ones cost no query."""
        return not image.is_gated or self._reaches(image.collection_id)

    def _reaches(self, collection_id: int) -> bool:
        if self._closed is None:
            self._closed = closed_collections(self.user)
        return collection_id not in self._closed


def _as_what_they_are(pages: Iterable[Any]) -> dict[int, Any]:
    """Return pages by key as their own types with their pictures: one query a type for those that are not yet."""
    found: dict[int, Any] = {}
    for model, group in groupby(sorted(pages, key=lambda page: page.content_type_id), lambda page: page.specific_class):
        of_type = {page.pk: page for page in group}
        if any(type(page) is not model for page in of_type.values()):
            manager = model._default_manager
            of_type = (manager.select_related("picture") if hasattr(model, "picture") else manager).in_bulk(of_type)
        found |= of_type
    bring_renditions((getattr(page, "picture", None) for page in found.values()), "card", "wide")
    return found


def open_body(body: Any, links: Collection[int], request: HttpRequest) -> None:
    """Read a body with one query for all pages that stand in it, and those of `links` with them."""
    with pages_at_hand(Reading.of(request).named({*pages_in(body), *links})):
        list(body)


def pages_in(body: Any) -> set[int]:
    """Return the keys of the pages that a body's blocks name, from its raw data."""
    keys: set[int] = set()
    for block in body.raw_data:
        match block["type"], block["value"]:
            case "cards", list(items):
                keys |= {item["value"] if isinstance(item, dict) else item for item in items}
            case "latest", {"section": int(key)}:
                keys.add(key)
            case "button", {"page": int(key)}:
                keys.add(key)
    return keys - {None}
