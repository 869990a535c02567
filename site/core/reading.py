"""What one reader may see of the pages and files that a body names, asked once for a request and remembered."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from wagtail.models import Page

from core.access import VISITOR, closed_collections, visible_pages
from core.pictures import bring_pictures


class Reading:
    """The answers of one request. Ask `of(request)` for it."""

    def __init__(self, user: Any) -> None:
        self.user = user
        self._pages: dict[int, Any] = {}
        self._closed: set[int] | None = None

    @classmethod
    def of(cls, request: HttpRequest | None) -> "Reading":
        if request is None:
            return cls(VISITOR)
        if not hasattr(request, "reading"):
            request.reading = cls(getattr(request, "user", VISITOR))  # type: ignore[attr-defined]  # kept here
        return request.reading  # type: ignore[attr-defined]

    def pages(self, wanted: Iterable[int]) -> list[Any]:
        """Return those pages that may be read, as what they are and with their pictures, in the order asked for."""
        wanted = list(wanted)
        missing = [pk for pk in wanted if pk not in self._pages]
        if missing:
            found = list(visible_pages(Page.objects.filter(pk__in=missing), self.user).specific())
            bring_pictures(found)
            self._pages |= dict.fromkeys(missing) | {page.pk: page for page in found}
        return [self._pages[pk] for pk in wanted if self._pages[pk]]

    def may_open(self, document: Any) -> bool:
        """Say whether a file lies where this reader may open it."""
        if self._closed is None:
            self._closed = closed_collections(self.user)
        return document.collection_id not in self._closed


def remember_pages_of(body: Iterable[Any], request: HttpRequest) -> None:
    """Fetch all pages that a body names at once, before its blocks ask for them one by one."""
    named: list[Any] = []
    for block in body:
        if block.block_type == "video":
            named.append(block.value.get("page"))
        elif block.block_type == "cards":
            named += list(block.value)
    if named:
        Reading.of(request).pages(page.pk for page in named if page)
