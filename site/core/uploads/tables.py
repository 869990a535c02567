"""Reads a small table out of a CSV or Excel file, without believing the file: what it is, how big, how many cells."""

import csv
from collections.abc import Iterable, Iterator
from io import BytesIO, StringIO
from itertools import islice
from pathlib import PurePath
from typing import Any
from zipfile import ZipFile

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from openpyxl import load_workbook

from core.uploads.validators import validate_document

MAX_BYTES = 2 * 1024 * 1024
MAX_UNPACKED = 20 * 1024 * 1024
MAX_ROWS, MAX_COLUMNS = 5_000, 50
SEPARATORS = {"csv": ",", "tsv": "\t"}
UNREADABLE = "This file cannot be read. Open it, save it again as CSV in UTF-8 or as .xlsx and try once more."


def read_table(name: str, content: bytes) -> list[list[str]]:
    """Return the rows of a .csv, .tsv or .xlsx file, all as long as the first; of a workbook those of its first sheet.

    Raises ValidationError, in words, for a file that is none of these, too big, damaged, or not one table.
    """
    extension = PurePath(name).suffix.lower().lstrip(".")
    if extension not in {*SEPARATORS, "xlsx"}:
        raise ValidationError("Choose a CSV file, a TSV file or an Excel workbook (.xlsx).")
    if len(content) > MAX_BYTES:
        raise ValidationError(f"This file is too big. The most is {MAX_BYTES // (1024 * 1024)} MB.")
    validate_document(ContentFile(content, name="table.xlsx" if extension == "xlsx" else "table.csv"))
    try:
        found = _of_workbook(content) if extension == "xlsx" else _of_text(content, SEPARATORS[extension])
        rows = [row for row in islice(found, MAX_ROWS + 2) if any(row)]
    except ValidationError:
        raise
    except Exception:  # noqa: BLE001 - a damaged workbook raises whatever its reader stumbles over
        raise ValidationError(UNREADABLE) from None
    _check(rows)
    return rows


def _check(rows: list[list[str]]) -> None:
    if not rows:
        raise ValidationError("There is nothing in this file.")
    if len(rows) > MAX_ROWS + 1:
        raise ValidationError(f"This file has more than {MAX_ROWS:,} rows. Split it up.")
    if len(rows[0]) > MAX_COLUMNS:
        raise ValidationError(f"This file has more than {MAX_COLUMNS} columns. Take the others out.")
    for number, row in enumerate(rows, start=1):
        if len(row) != len(rows[0]):
            raise ValidationError(f"Row {number} has {len(row)} cells, and the first row has {len(rows[0])}.")


def _of_text(content: bytes, separator: str) -> Iterable[list[str]]:
    text = content.decode("utf-8-sig")
    return csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)


def _of_workbook(content: bytes) -> Iterator[list[str]]:
    with ZipFile(BytesIO(content)) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
            raise ValidationError("This file unpacks to far more than its size. Take other sheets out of it.")
    workbook = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        sheet: Any = workbook.worksheets[0]
        sheet.reset_dimensions()  # what a file says of its own size may be wrong, and is believed
        width = 0
        for cells in sheet.iter_rows(max_row=MAX_ROWS + 2, max_col=MAX_COLUMNS + 1, values_only=True):
            row = ["" if value is None else str(value) for value in cells]
            width = width or len(row)
            yield row + [""] * (width - len(row))
    finally:
        workbook.close()
