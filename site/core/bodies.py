"""A page's body as its template needs it: blocks with anchors and levels, in bands, and the links in its words."""

import re
from collections.abc import Iterable, Mapping
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
PAGE_ID = re.compile(r'\bid="(\d+)"')


def page_links_in(value: Any) -> set[int]:
    """Return the pages that rich text links to, anywhere in the raw data of a body."""
    if isinstance(value, str):
        return {int(found[1]) for tag in PAGE_LINK.findall(value) if (found := PAGE_ID.search(tag))}
    if isinstance(value, Mapping):
        value = list(value.values())
    return set().union(*(page_links_in(part) for part in value)) if isinstance(value, list | tuple) else set()


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
