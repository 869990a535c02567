"""From a file to rows of cells, without believing the file: what it is, how big, and what its cells hold."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO, StringIO
from itertools import islice
from typing import Any
from zipfile import ZipFile

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from openpyxl import load_workbook

from core.uploads.validators import validate_document
from members_area.membership.imports.columns import COLUMNS, MAX_BYTES, MAX_ROWS, SERVICE, ImportColumn, column_of

MAX_UNPACKED = 20 * 1024 * 1024
MAX_COLUMNS = 40
UNREADABLE = "This file cannot be read. Open it, save it again as an Excel workbook (.xlsx) and try once more."


@dataclass(frozen=True)
class Cell:
    """What stands in a cell: words, or a day. A formula is not calculated, only named."""

    text: str = ""
    day: date | None = None
    is_formula: bool = False


@dataclass(frozen=True)
class Row:
    number: int  # as the spreadsheet program counts, the headings being row 1
    cells: dict[str, Cell]

    def __getitem__(self, column: ImportColumn) -> Cell:
        return self.cells.get(column.key, Cell())


def read_rows(name: str, content: bytes) -> list[Row]:
    """Return the rows of an .xlsx or .csv file that hold anything.

    Raises ValidationError, in words for the secretary, for a file that is too big, is not what its name says, cannot be
    read, has no or unknown headings, or no rows.
    """
    extension = name.rsplit(".", 1)[-1].lower()
    if extension not in {"xlsx", "csv"}:
        raise ValidationError("Choose an Excel workbook (.xlsx) or a CSV file.")
    if len(content) > MAX_BYTES:
        raise ValidationError("This file is larger than 2 MB. Take other sheets and pictures out of it.")
    validate_document(ContentFile(content, name=name))
    lines = list(islice(_lines(extension, content), MAX_ROWS + 2))
    if len(lines) > MAX_ROWS + 1:
        raise ValidationError(f"This file has more than {MAX_ROWS:,} rows. Split it up.")
    headings, *body = lines or [[]]
    columns = _columns(headings)
    rows = [_row(number, columns, cells) for number, cells in enumerate(body, start=2)]
    filled = [row for row in rows if any(cell.text for cell in row.cells.values())]
    if not filled:
        raise ValidationError("There is nothing under the headings.")
    return filled


def _row(number: int, columns: list[ImportColumn | None], cells: list[Cell]) -> Row:
    pairs = zip(columns, cells, strict=False)
    return Row(number, {column.key: cell for column, cell in pairs if column})


def _columns(headings: list[Cell]) -> list[ImportColumn | None]:
    """Return the column that each heading means. Raises ValidationError for headings unknown, twice or missing."""
    found = [column_of(heading.text) if heading.text else None for heading in headings]
    unknown = [heading.text for heading, column in zip(headings, found, strict=True) if heading.text and not column]
    named = [column.heading for column in found if column]
    twice = sorted({heading for heading in named if named.count(heading) > 1})
    known = ", ".join(column.heading for column in COLUMNS)
    if SERVICE not in found:
        raise ValidationError(f"Row 1 has no heading “{SERVICE.heading}”. The headings are: {known}.")
    if unknown:
        raise ValidationError(f"No column is called {', '.join(f'“{name[:40]}”' for name in unknown)}: use {known}.")
    if twice:
        raise ValidationError(f"These columns stand there twice: {', '.join(twice)}.")
    return found


def _lines(extension: str, content: bytes) -> Iterator[list[Cell]]:
    try:
        yield from _lines_of_workbook(content) if extension == "xlsx" else _lines_of_csv(content)
    except ValidationError:
        raise
    except Exception as error:  # a damaged workbook raises whatever its reader happened to stumble over
        raise ValidationError(UNREADABLE) from error


def _lines_of_workbook(content: bytes) -> Iterator[list[Cell]]:
    with ZipFile(BytesIO(content)) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
            raise ValidationError("This file unpacks to far more than its size. Take other sheets out of it.")
    workbook = load_workbook(BytesIO(content), read_only=True, keep_links=False)
    try:
        rows: Iterable[Any] = workbook.worksheets[0].iter_rows(max_row=MAX_ROWS + 2, max_col=MAX_COLUMNS)
        for row in rows:
            yield [_cell(cell.value, is_formula=cell.data_type == "f") for cell in row]
    finally:
        workbook.close()


def _lines_of_csv(content: bytes) -> Iterator[list[Cell]]:
    text = content.decode("utf-8-sig")
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    for row in csv.reader(StringIO(text, newline=""), delimiter=delimiter):
        yield [_cell(value, is_formula=value.lstrip().startswith("=")) for value in row[:MAX_COLUMNS]]


def _cell(value: Any, *, is_formula: bool) -> Cell:
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return Cell(value.isoformat(), day=value, is_formula=is_formula)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = "" if value is None else str(value)
    return Cell(" ".join(text.split()), is_formula=is_formula)
