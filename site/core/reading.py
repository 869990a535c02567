"""What one reader may see of the pages and files that a body names, asked once for a request and remembered."""

from collections.abc import Collection, Iterable, Mapping
from itertools import groupby
from typing import Any

from django.http import HttpRequest
from wagtail.documents import get_document_model
from wagtail.models import Page

from core.access import VISITOR, closed_collections, file_restrictions, page_restrictions, visible_pages
from core.blocks.choosers import pages_at_hand
from core.bodies import file_links_in
from core.pictures import bring_renditions


class Reading:
    """The answers of one request. Ask `of(request)` for it."""

    def __init__(self, user: Any) -> None:
        self.user = user
        self._named: dict[int, Page] = {}
        self._files: dict[int, Any] = {}
        self._passes: dict[int, bool] = {}
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
        to_ask = _restricted(live)
        if not to_ask <= self._passes.keys():
            to_ask |= _restricted(self._named.values())  # those will be asked about next, one by one
            passed = visible_pages(Page.objects.filter(pk__in=to_ask), self.user).values_list("pk", flat=True)
            self._passes |= dict.fromkeys(to_ask, False) | dict.fromkeys(passed, True)
        return [page for page in live if not _may_be_restricted(page) or self._passes[page.pk]]

    def files(self, wanted: Collection[int]) -> Mapping[int, Any]:
        """Return the files with these keys that this reader may open, in one query for those that are new."""
        if missing := set(wanted) - self._files.keys():
            files = get_document_model().objects.annotate(is_restricted=file_restrictions())
            self._files |= dict.fromkeys(missing) | files.in_bulk(missing)
        return {key: file for key in wanted if (file := self._files[key]) and self.may_open(file)}

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


def _restricted(pages: Iterable[Any]) -> set[int]:
    return {page.pk for page in pages if _may_be_restricted(page)}


def _may_be_restricted(page: Any) -> bool:
    return getattr(page, "is_restricted", True)


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
    """Read a body with one query for all pages that stand in it, and those of `links` with them; so for its files."""
    reading = Reading.of(request)
    reading.files(file_links_in(list(body.raw_data)))
    with pages_at_hand(reading.named({*pages_in(body), *links})):
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
