"""Between the rich text of minutes and a plain text field of a form on the site."""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag
from django.core.exceptions import ValidationError
from django.utils.html import escape
from wagtail.admin.rich_text.converters.editor_html import EditorHTMLConverter

from members_area.meetings.models import MinutesSection

BULLET = "- "
IS_MARKUP = re.compile(r"\s*<(p|ul|ol)\b", re.IGNORECASE)


def typed_text(markup: str) -> str:
    """Return rich text as somebody would type it: a blank line between paragraphs, a dash before a list's entries."""
    return "\n\n".join(typed for typed, _ in _blocks(markup) if typed)


def _blocks(markup: str) -> Iterator[tuple[str, str]]:
    """Yield each paragraph and list as somebody would type it, and as it is."""
    for block in BeautifulSoup(markup, "html.parser").find_all(["p", "ul", "ol"], recursive=False):
        as_it_is = str(block)  # reading it as typed changes it
        yield _typed(block), as_it_is


def _typed(block: Tag) -> str:
    entries = block.find_all("li")
    if entries:
        return "\n".join(f"{BULLET}{entry.get_text(' ', strip=True)}" for entry in entries)
    for line_break in block.find_all("br"):
        line_break.replace_with("\n")
    return block.get_text().strip()


def rich_text_of(typed: str, *, before: str = "") -> str:
    """Return what was typed as rich text. Markup is cleaned to what the field allows; all else is words.

    Paragraphs and lists that stood in `before` with the same words stay as they were.
    """
    typed = plain_lines(typed)
    if IS_MARKUP.match(typed):
        return _cleaned(typed)
    known = dict(_blocks(before))
    parts = [part.strip() for part in re.split(r"\n\s*\n", typed)]
    return "".join(known.get(part) or _block(part) for part in parts if part)


def plain_lines(typed: str) -> str:
    """Return what was typed as every browser would send it."""
    return typed.replace("\x00", "").replace("\r\n", "\n").strip()


def _cleaned(markup: str) -> str:
    """Return markup as the field keeps it. Raises ValidationError where it is no text that somebody would write.

    Links to pages of ours are set in the CMS, where they are chosen: typed ones may lead to nothing that can be shown.
    """
    features = MinutesSection._meta.get_field("text").features
    try:
        kept = EditorHTMLConverter(features).to_database_format(markup)
        soup = BeautifulSoup(kept, "html.parser")
        for link in soup.find_all("a", linktype=True):
            if not _is_key(str(link.get("id", ""))):
                link.unwrap()
        return str(soup)
    except RecursionError:
        raise ValidationError("These words are marked up too deeply. Type them as plain text.") from None


def _is_key(typed: str) -> bool:
    return typed.isdecimal() and typed.isascii() and len(typed) < 10


def _block(part: str) -> str:
    lines = [line.strip() for line in part.splitlines() if line.strip()]
    if all(line.startswith(BULLET) for line in lines):
        return "<ul>" + "".join(f"<li>{escape(line.removeprefix(BULLET))}</li>" for line in lines) + "</ul>"
    return f"<p>{'<br/>'.join(map(escape, lines))}</p>"
