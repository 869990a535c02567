"""Reads the words inside PDF, Word and text files, so that search finds them."""

import logging
import re
from io import BytesIO
from pathlib import PurePath

from docx import Document as WordDocument
from openpyxl import load_workbook
from pypdf import PdfReader

logger = logging.getLogger(__name__)
MAX_CHARACTERS = 200_000
MAX_PAGES = 300


def text_of_pdf(content: bytes) -> str:
    reader = PdfReader(BytesIO(content))
    return "\n".join(page.extract_text() or "" for page in reader.pages[:MAX_PAGES])


def text_of_word(content: bytes) -> str:
    document = WordDocument(BytesIO(content))
    paragraphs = [paragraph.text for paragraph in document.paragraphs]
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join(paragraphs + cells)


def text_of_workbook(content: bytes) -> str:
    workbook = load_workbook(BytesIO(content), read_only=True, data_only=True)
    rows = (row for sheet in workbook for row in sheet.iter_rows(values_only=True))
    return "\n".join(" ".join(str(value) for value in row if value is not None) for row in rows)


def text_of_captions(content: bytes) -> str:
    lines = content.decode("utf-8-sig", "replace").splitlines()
    return "\n".join(line for line in lines if "-->" not in line and line != "WEBVTT" and not line.isdigit())


READERS = {
    "pdf": text_of_pdf,
    "docx": text_of_word,
    "xlsx": text_of_workbook,
    "vtt": text_of_captions,
    "txt": text_of_captions,
}


def extract_text(name: str, content: bytes) -> str:
    """Return the words inside a file of that name; "" for kinds that hold none, or for one that cannot be read."""
    reader = READERS.get(PurePath(name).suffix.lower().lstrip("."))
    if reader is None:
        return ""
    try:
        text = reader(content)
    except Exception:
        logger.warning("No text could be read from %s", name, exc_info=True)
        return ""
    return re.sub(r"\s+", " ", text.replace("\x00", " ")).strip()[:MAX_CHARACTERS]
