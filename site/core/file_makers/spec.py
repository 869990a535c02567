"""Reads the plain description of a Word or PDF file and checks it before a maker starts."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeAlias

FileSpec: TypeAlias = Mapping[str, object]

BRAND = "4A1D5C"
TINT = "F4EEF7"
LINE = "8A7A93"
AUTHOR = "National Music Services Working Group on Inclusion"
# The date of a file whose spec names none: the same spec always gives the same bytes.
MADE_ON = datetime(2026, 1, 5, 9, 0, 0)
LANGUAGES = {"en": "en-GB", "en-GB": "en-GB", "cy": "cy-GB", "cy-GB": "cy-GB"}
PAGE_WORDS = {"en": ("Page", "of"), "cy": ("Tudalen", "o")}
# A table of a few rows stays whole; one that might fill half a page by itself never has to.
CHARACTERS_A_LINE, SHORT_ROWS, SHORT_LINES = 70, 5, 24
# XML 1.0 knows no way to write these; Word and Excel call a file that holds one corrupt.
UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class SpecError(ValueError):
    """The description of a file has something in it that no file can be made from."""


@dataclass(frozen=True)
class Text:
    """A heading (h1, h2), a paragraph (p) or a note.

    `leads_in` to the list or table right after it; `new_page` begins a page.
    """

    kind: str
    text: str
    leads_in: bool = False
    new_page: bool = False


@dataclass(frozen=True)
class Items:
    """A list: bullets or numbers."""

    kind: str
    items: list[str]


@dataclass(frozen=True)
class Table:
    """A table with one header row; `widths` are the columns' shares of the page.

    `room_mm` is the least height of a row with an empty cell, to write in; at 0 each maker takes its own. A table of up
    to `short_rows` rows is kept on one page where they are short.
    """

    caption: str
    headers: list[str]
    rows: list[list[str]]
    widths: list[int]
    room_mm: int = 0
    short_rows: int = SHORT_ROWS

    @property
    def is_short(self) -> bool:
        """Whether the table is small enough, by a careful guess, to be kept on one page whatever it holds."""
        room = [max(CHARACTERS_A_LINE * width // sum(self.widths), 1) for width in self.widths]
        return len(self.rows) <= self.short_rows and sum(_lines(row, room) for row in self.rows) <= SHORT_LINES


Block: TypeAlias = Text | Items | Table


@dataclass(frozen=True)
class Document:
    """A Word or PDF file, read and checked."""

    title: str
    subject: str
    language: str
    landscape: bool
    made_on: datetime
    blocks: list[Block]

    @property
    def page_words(self) -> tuple[str, str]:
        """The words around the page numbers, in the language of the document: ("Page", "of")."""
        return PAGE_WORDS[self.language[:2]]


def read_document(spec: FileSpec) -> Document:
    """Read the spec of a Word or PDF file.

    Takes `title` and `blocks`, and if given `subject`, `language` ("en" or "cy"), `landscape` and `made_on`, a
    datetime.
    Returns a checked Document. Raises SpecError for a missing title, an unknown kind of block or a ragged table.
    """
    return Document(
        title=read_title(spec),
        subject=clean(spec.get("subject", "")),
        language=read_language(spec),
        landscape=bool(spec.get("landscape", False)),
        made_on=read_made_on(spec),
        blocks=_with_lead_ins([_block(block) for block in as_list(spec.get("blocks"), "blocks")]),
    )


def read_title(spec: FileSpec) -> str:
    """Return the title of a spec; raises SpecError without one, as no accessible file can be without it."""
    title = clean(spec.get("title", "")).strip()
    if not title:
        raise SpecError("A file needs a title.")
    return title


def read_language(spec: FileSpec) -> str:
    """Return the language tag of a spec ("en-GB" if it names none); raises SpecError for one we don't know."""
    language = str(spec.get("language", "en"))
    if language not in LANGUAGES:
        raise SpecError(f"Unknown language {language!r}; use one of {', '.join(LANGUAGES)}.")
    return LANGUAGES[language]


def read_made_on(spec: FileSpec) -> datetime:
    """Return the date that stands in a file's properties, in UTC and without a time zone, as Office files keep it."""
    made_on = spec.get("made_on", MADE_ON)
    if not isinstance(made_on, datetime):
        raise SpecError("`made_on` is a datetime.")
    return made_on.astimezone(UTC).replace(tzinfo=None) if made_on.tzinfo else made_on


def clean(value: object) -> str:
    """Return the value as text, without the control characters that Office files can't hold."""
    return UNWRITABLE.sub("", "" if value is None else str(value))


def as_list(value: object, name: str) -> list[object]:
    """Return a list or tuple as a list; raises SpecError that names the field for anything else."""
    if not isinstance(value, list | tuple):
        raise SpecError(f"{name} must be a list, not {type(value).__name__}.")
    return list(value)


def as_mapping(value: object, name: str) -> Mapping[str, object]:
    """Return a mapping as it is; raises SpecError that names the field for anything else."""
    if not isinstance(value, Mapping):
        raise SpecError(f"{name} must be a mapping, not {type(value).__name__}.")
    return value


def as_texts(value: object, name: str) -> list[str]:
    """Return a list of cleaned texts; raises SpecError that names the field if it is no list."""
    return [clean(item) for item in as_list(value, name)]


def read_headers(value: object) -> list[str]:
    """Return the headers of a table, each on one line; raises SpecError if one is empty or there twice."""
    headers = [" ".join(header.split()) for header in as_texts(value, "headers")]
    if not headers or not all(headers):
        raise SpecError("A table needs a header over every column.")
    if len({header.casefold() for header in headers}) < len(headers):
        raise SpecError(f"Two columns have the same header: {', '.join(headers)}.")
    return headers


def read_rows(value: object, *, columns: int, name: str) -> list[list[object]]:
    """Return the rows of a table; raises SpecError if a row has more or fewer cells than there are columns."""
    rows = [as_list(row, "a row") for row in as_list(value, "rows")]
    for number, row in enumerate(rows, start=1):
        if len(row) != columns:
            raise SpecError(f"Row {number} of {name!r} has {len(row)} cells for {columns} columns.")
    return rows


def _block(block: object) -> Block:
    pair = as_list(block, "a block")
    if len(pair) != 2:
        raise SpecError("A block is a pair: its kind and its content.")
    kind, value = str(pair[0]), pair[1]
    if kind in {"h1", "h2", "p", "note"}:
        return Text(kind, clean(value))
    if kind == "h1_on_new_page":
        return Text("h1", clean(value), new_page=True)
    if kind in {"bullets", "numbers"}:
        return Items(kind, as_texts(value, kind))
    if kind == "table":
        return _table(as_mapping(value, "a table"))
    raise SpecError(f"Unknown kind of block: {kind!r}.")


def _with_lead_ins(blocks: list[Block]) -> list[Block]:
    """Mark the paragraphs that introduce a list or table, so that no page break parts them from it."""
    return [
        replace(block, leads_in=True)
        if isinstance(block, Text) and block.kind == "p" and not isinstance(following, Text | None)
        else block
        for block, following in zip(blocks, [*blocks[1:], None], strict=True)
    ]


def _table(value: Mapping[str, object]) -> Table:
    caption = clean(value.get("caption", ""))
    headers = read_headers(value.get("headers"))
    rows = [
        [clean(cell) for cell in row] for row in read_rows(value.get("rows", []), columns=len(headers), name=caption)
    ]
    widths = _widths(value.get("widths"), headers, rows)
    empty = [[""] * len(headers) for _ in range(int(str(value.get("fill_in_rows", 0))))]
    room, short = (
        int(str(value.get(name, otherwise))) for name, otherwise in (("room_mm", 0), ("short_rows", SHORT_ROWS))
    )
    return Table(caption, headers, rows + empty, widths, room, short)


def _lines(row: list[str], room: list[int]) -> int:
    """Guess the lines that a row of cells needs, whose columns hold `room` characters in a line."""
    return max(sum(len(part) // wide + 1 for part in cell.split("\n")) for cell, wide in zip(row, room, strict=True))


def _widths(given: object, headers: list[str], rows: list[list[str]]) -> list[int]:
    """Take the widths that are given, else shares by what the columns hold, none too thin to write in."""
    if given is None:
        longest = [max(len(cell) for cell in column) for column in zip(headers, *rows, strict=True)]
        return [min(max(length, 14), 44) for length in longest]
    widths = [int(str(width)) for width in as_list(given, "widths")]
    if len(widths) != len(headers) or min(widths) < 1:
        raise SpecError("widths needs one positive number for every column.")
    return widths
