"""Turns the bodies of the demo's content modules into StreamField data."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import uuid4

from core.demo.workshop import Content, Demo


def stream_data(demo: Demo, body: list[tuple[str, Any]]) -> str:
    """Return a content module's body as StreamField JSON; raise KeyError for a page or file that is not there."""
    return stream_json(_block(demo, *block) for block in body)


def stream_json(blocks: Iterable[tuple[str, Any]]) -> str:
    """Return blocks, whose lists are made with `item`, as the JSON that a StreamField stores."""
    return json.dumps([{"type": name, "value": value} for name, value in blocks])


def item(value: Any) -> dict[str, Any]:
    """Return one entry of a list block, as a StreamField stores it. Without an id it would be read as a bare value."""
    return {"type": "item", "id": str(uuid4()), "value": value}


def pictures_in(value: Any) -> Iterator[Content]:
    """Yield every picture that a content module names, at whatever depth."""
    if isinstance(value, dict):
        if {"motif", "seed", "alt"} <= value.keys():
            yield value
        value = list(value.values())
    if isinstance(value, list | tuple):
        for part in value:
            yield from pictures_in(part)


def rich_text(demo: Demo, html: str) -> str:
    """Return html in which links to pages of the demo are links that follow the page when it moves."""
    return re.sub(r'href="page:([\w-]+)"', lambda m: f'linktype="page" id="{demo.pages[m[1]].pk}"', html)


def _block(demo: Demo, name: str, value: Any) -> tuple[str, Any]:
    match name:
        case "paragraph":
            return name, rich_text(demo, value)
        case "callout":
            return name, {**value, "text": rich_text(demo, value["text"])}
        case "steps" | "questions":
            words = "text" if name == "steps" else "answer"
            return name, [item({**entry, words: rich_text(demo, entry[words])}) for entry in value]
        case "key_figures":
            return name, [item(entry) for entry in value]
        case "cards":
            return name, [item(demo.pages[slug].pk) for slug in value]
        case "table":
            return name, {"caption": value["caption"], "table": _table(value)}
        case "image":
            image = {"image": demo.picture(value).pk, "alt_text": value["alt"], "decorative": False}
            return "picture", {"picture": image, "caption": value.get("caption", "")}
        case "download":
            return name, {"document": demo.files[value].pk, "title": ""}
        case "video":
            return name, {"page": demo.pages[value].pk}
        case "latest":
            return name, {**value, "section": demo.pages[value["section"]].pk}
        case "button":
            page = demo.pages[value["page"]].pk if "page" in value else None
            return name, {"text": value["text"], "page": page, "url": value.get("url", "")}
        case _:
            return name, value


def _table(value: Content) -> dict[str, Any]:
    return {
        "columns": [{"type": "text", "heading": heading} for heading in value["headers"]],
        "rows": [{"values": row} for row in value["rows"]],
    }
