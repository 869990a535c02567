"""Choosers whose choices come with all that showing them needs, so that a body costs the same few queries whatever
stands in it. `is_restricted` (core/access.py) comes with every choice: only where it is true has anybody to be asked.
"""

import copy
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from core.access import file_restrictions, page_restrictions

_at_hand: ContextVar[Mapping[int, Any]] = ContextVar("pages that were fetched for a whole body")


@contextmanager
def pages_at_hand(pages: Mapping[int, Any]) -> Iterator[None]:
    """Let bodies that are read inside take their pages from here instead of asking the database block by block."""
    token = _at_hand.set(pages)
    try:
        yield
    finally:
        _at_hand.reset(token)


class PageBlock(blocks.PageChooserBlock):
    def bulk_to_python(self, values: list[int | None]) -> list[Any]:
        """Return a page for each key, each an object of its own, None where it is gone."""
        wanted = {pk for pk in values if pk}
        known = _at_hand.get({}) if self.model_class.__name__ == "Page" else {}
        found = known if wanted <= known.keys() else self._fetch(wanted)
        return [copy.copy(found.get(pk)) if pk else None for pk in values]

    def _fetch(self, wanted: set[int]) -> Mapping[int, Any]:
        pages = self.model_class.objects.annotate(is_restricted=page_restrictions())
        return (pages.select_related("picture") if hasattr(self.model_class, "picture") else pages).in_bulk(wanted)


class FileBlock(DocumentChooserBlock):
    def bulk_to_python(self, values: list[int | None]) -> list[Any]:
        """Return a file for each key, each an object of its own, None where it is gone."""
        files = self.model_class.objects.annotate(is_restricted=file_restrictions())
        found = files.in_bulk({pk for pk in values if pk})
        return [copy.copy(found.get(pk)) if pk else None for pk in values]
