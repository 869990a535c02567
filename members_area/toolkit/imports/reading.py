"""From a file to cells, without believing the file: what it is, how big, and what its cells hold."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from itertools import islice
from typing import Any
from zipfile import ZipFile

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from core.file_makers.spec import UNWRITABLE
from core.uploads.validators import validate_document

MAX_BYTES = 5 * 1024 * 1024
MAX_UNPACKED = 40 * 1024 * 1024
MAX_SHEETS, MAX_ROWS, MAX_COLUMNS, LOOKED_AT = 40, 600, 60, 20_000
OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # both old .xls files and workbooks with a password begin so
UNREADABLE = "This file is damaged and cannot be read. Open it in Excel, save it again as .xlsx and try once more."
MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]*?\bref=[\"']([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})[\"']")
# An underscore before such a code is written as a code itself. Other codes stand for control characters.
ESCAPED = re.compile(r"_x005[Ff]_(?=x[0-9A-Fa-f]{4}_)|_x00(?:0[0-9A-Fa-f]|1[0-9A-Fa-f])_")


@dataclass(frozen=True)
class Cell:
    """What stands in a cell: words, or a day. A formula and an error are not calculated, only named."""

    place: str = ""
    text: str = ""
    day: date | None = None
    is_formula: bool = False
    is_error: bool = False

    @property
    def is_empty(self) -> bool:
        return not (self.text or self.is_formula)


@dataclass(frozen=True)
class SheetCells:
    """A sheet: the rows that hold anything, by their number, and the ranges of merged cells."""

    name: str
    rows: dict[int, list[Cell]]
    merged: list[str]


def read_sheets(name: str, content: bytes, wanted: tuple[str, ...]) -> dict[str, SheetCells]:
    """Return those of the wanted sheets that a workbook has, by the names that are wanted.

    Raises ValidationError, in words for a member, for a file that is no workbook, too big, locked or damaged.
    """
    if not name.lower().endswith(".xlsx"):
        raise ValidationError("Choose an Excel workbook: a file whose name ends in .xlsx.")
    if len(content) > MAX_BYTES:
        raise ValidationError("This file is larger than 5 MB. Take pictures and other sheets out of it.")
    if content.startswith(OLD_OR_LOCKED):
        raise ValidationError(
            "This file is locked with a password, or saved in the old Excel format. Save it as .xlsx, with no password."
        )
    validate_document(ContentFile(content, name="plan.xlsx"))
    try:
        return _read(content, {sheet.casefold(): sheet for sheet in wanted})
    except ValidationError:
        raise
    except Exception as error:  # a damaged workbook raises whatever its reader stumbles over
        raise ValidationError(UNREADABLE) from error


def _read(content: bytes, wanted: dict[str, str]) -> dict[str, SheetCells]:
    with ZipFile(BytesIO(content)) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
            raise ValidationError("This file unpacks to far more than its size. Take pictures and other sheets out.")
        # Without data_only: that would show the last value of a formula instead of the formula.
        workbook = load_workbook(BytesIO(content), read_only=True, keep_links=False)
        try:
            found: dict[str, SheetCells] = {}
            for sheet in workbook.worksheets[:MAX_SHEETS]:
                if asked := wanted.get(sheet.title.strip().casefold()):
                    merged = [ref.decode() for ref in MERGED.findall(archive.read(sheet._worksheet_path))]
                    found.setdefault(asked, SheetCells(sheet.title, _rows(sheet), merged))
            return found
        finally:
            workbook.close()


def _rows(sheet: Any) -> dict[int, list[Cell]]:
    """Return the rows that hold anything. Raises ValidationError where those are too many for a plan."""
    sheet.reset_dimensions()  # what a file says of its own size may be wrong
    rows: dict[int, list[Cell]] = {}
    for number, row in enumerate(islice(sheet.iter_rows(max_col=MAX_COLUMNS), LOOKED_AT), start=1):
        if any(cell.value is not None for cell in row):
            rows[number] = [
                _cell(cell, f"{sheet.title}!{get_column_letter(column)}{number}")
                for column, cell in enumerate(row, start=1)
            ]
        if len(rows) > MAX_ROWS:
            raise ValidationError(f"{sheet.title}!A{number}: this sheet has more than {MAX_ROWS} rows. Split the plan.")
    return rows


def _cell(cell: Any, place: str) -> Cell:
    value, kind = cell.value, cell.data_type
    if kind == "f":
        return Cell(place, is_formula=True)
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return Cell(place, f"{value.day} {value:%B} {value.year}", day=value)
    return Cell(place, _words(value, str(cell.number_format or "")), is_error=kind == "e")


def _words(value: Any, number_format: str) -> str:
    """Return what a cell shows, more or less: 0.45 in a cell for per cent is 45%."""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, int | float):
        return f"{value * 100:.12g}%" if "%" in number_format else f"{value:.15g}"
    return kept(str(value)) if value is not None else ""


def kept(text: str) -> str:
    """Return words as a plan keeps them: one kind of line end, no control characters, no spaces around."""
    plain = ESCAPED.sub(lambda code: "_" if code[0][:6].lower() == "_x005f" else "", text)
    return UNWRITABLE.sub("", plain.replace("\r\n", "\n").replace("\r", "\n")).strip()
