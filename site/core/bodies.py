"""A page's body as its template needs it: blocks with anchors and levels, in bands, and the links in its words."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Part:
    """One block of a body, with what its template cannot know by itself."""

    block: Any
    type: str
    anchor: str
    card_level: int


PAGE_LINK = re.compile(r'<a\b[^>]*\blinktype="page"[^>]*>')
FILE_LINK = re.compile(r'<a\b[^>]*\blinktype="document"[^>]*>')
LINKED_ID = re.compile(r'\bid="(\d+)"')


def page_links_in(value: Any) -> set[int]:
    """Return the keys of pages that rich text links to, anywhere in the raw data of a body."""
    return set(_links_in(value, PAGE_LINK))


def file_links_in(value: Any) -> set[int]:
    """The same of files."""
    return set(_links_in(value, FILE_LINK))


def linked_id(tag: str) -> int | None:
    """Return the key of what a link in rich text leads to."""
    found = LINKED_ID.search(tag)
    return int(found[1]) if found else None


def _links_in(value: Any, link: re.Pattern[str]) -> Iterator[int]:
    if isinstance(value, str):
        yield from (key for tag in link.findall(value) if (key := linked_id(tag)))
    elif isinstance(value, Mapping | list | tuple):
        for part in value.values() if isinstance(value, Mapping) else value:
            yield from _links_in(part, link)


WORDS = {
    "heading",
    "subheading",
    "paragraph",
    "callout",
    "steps",
    "questions",
    "table",
    "download",
    "button",
    "picture",
}


def bands(parts: Iterable[Part]) -> list[list[Part]]:
    """Group a body into bands for the home page: a heading with the words that follow it, all else by itself."""
    groups: list[list[Part]] = []
    for part in parts:
        joins = part.type in WORDS and part.type != "heading" and groups and groups[-1][0].type in WORDS
        if joins:
            groups[-1].append(part)
        else:
            groups.append([part])
    return groups


def headings(parts: Iterable[Part]) -> list[Part]:
    """Keep the headings that “On this page” lists."""
    return [part for part in parts if part.type == "heading"]
