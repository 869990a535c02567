"""Cleans what visitors type, and shows where it was found."""

import re
from array import array
from html import unescape

from django.db.models import Case, Q, When
from django.utils.html import format_html_join, strip_tags
from django.utils.safestring import SafeString
from modelsearch.query import And, Phrase, PlainText, SearchQuery
from wagtail.query import PageQuerySet

from core.joined_keys import Joined, keys_in

MAX_LENGTH = 200
MAX_WORDS = 20
EXCERPT = 240


def clean(raw: str) -> str:
    """Return what can be searched for: letters, digits and paired quotation marks, in one line of bounded length.

    Takes anything a visitor may send (NUL, emoji, ten thousand letters); never raises.
    """
    text = raw[: MAX_LENGTH * 5].replace("“", '"').replace("”", '"').replace("\u2019", "'")
    text = re.sub(r"[^\w\s\"'&-]", " ", text)
    text = re.sub(r"(?<!\w)['-]+|['-]+(?!\w)", " ", text)
    if text.count('"') % 2:
        text = text.replace('"', " ")
    text = " ".join(text.split()[:MAX_WORDS])[:MAX_LENGTH]
    return text if text.count('"') % 2 == 0 else text.replace('"', " ").strip()


def parse(text: str) -> SearchQuery | None:
    """Return the query for cleaned `text`: all words, and phrases in quotation marks. None where nothing is left."""
    parts = []
    for position, part in enumerate(text.split('"')):
        words = " ".join(re.findall(r"\w+", part))
        if words:
            parts.append(Phrase(words) if position % 2 else PlainText(words, operator="and"))
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else And(parts)


def ranked(pages: PageQuerySet, text: str) -> PageQuerySet:
    """Return all of `pages` in which the cleaned `text` stands, the best match first.

    Takes the manager's whole queryset: narrow what comes back (to what a person may read, to a facet), not what goes
    in. It is one query either way, and the search back end cannot read every kind of filter.
    """
    query = parse(text)
    if query is None:
        return pages.none()
    found = pages.search(query).get_queryset()
    in_title = Case(When(words_in_title(text), then=1), default=0)
    return found.annotate(in_title=in_title).order_by("-in_title", *found.query.order_by)


def keys(pages: PageQuerySet, text: str) -> "array[int]":
    """Return the keys of all that `ranked` would return, whoever may read it, in no order.

    To rank thousands of pages takes longer than to find them.
    """
    query = parse(text)
    if query is None:
        return array("q")
    results = pages.search(query, order_by_relevance=False)
    compiler = results.query_compiler
    if hasattr(compiler, "keys"):  # core/search_backend.py
        return compiler.keys(compiler.get_config(results.backend))
    return keys_in(results.get_queryset().order_by().aggregate(keys=Joined("pk"))["keys"])


def words_in_title(text: str) -> Q:
    """Return the condition that every word of the cleaned `text` stands in the title, also within a word."""
    return Q(*(Q(title__icontains=word) for word in re.findall(r"\w+", text)))


def plain(markup: str) -> str:
    """Return the words of rich text, with a space where a block ends."""
    return re.sub(r"\s+", " ", unescape(strip_tags(markup.replace("</", " </")))).strip()


def words_of(text: str) -> list[str]:
    return [word.lower() for word in re.findall(r"\w+", text) if len(word) > 1]


def excerpt(text: str, query: str) -> SafeString | str:
    """Return the part of `text` where the words of `query` first stand, each marked; "" where none of them does."""
    words = words_of(query)
    if not words or not text:
        return ""
    # The search stems words ("recruiting" finds "recruitment"), so a common beginning counts as found.
    stems = "|".join(re.escape(word[: max(4, len(word) - 3)]) for word in words)
    pattern = re.compile(rf"\b((?:{stems})\w*)", re.IGNORECASE)
    found = pattern.search(text)
    if found is None:
        return ""
    start = max(0, text.rfind(" ", 0, max(0, found.start() - EXCERPT // 3)) + 1)
    end = start + EXCERPT
    piece = text[start:end].rsplit(" ", 1)[0] if end < len(text) else text[start:]
    before, after = ("… " if start else ""), (" …" if end < len(text) else "")
    pieces = pattern.split(f"{before}{piece}{after}")
    return format_html_join("", "{}", ((mark(text) if position % 2 else text,) for position, text in enumerate(pieces)))


def mark(word: str) -> SafeString:
    return format_html_join("", "<mark>{}</mark>", [(word,)])
