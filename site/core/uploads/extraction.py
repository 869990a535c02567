"""Reads the words inside PDF, Word and text files, so that search finds them.

A small file can unpack to hundreds of megabytes of words. So each reader yields them bit by bit, and is left alone once
there are enough of them, or it has taken too long: what a reader may hold meanwhile, `core/tests` measures.
"""

import logging
import re
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from io import BytesIO
from pathlib import PurePath
from time import monotonic
from xml.etree.ElementTree import Element, iterparse
from zipfile import ZipFile

from openpyxl import load_workbook
from pypdf import PageObject, PdfReader, apply_configuration

logger = logging.getLogger(__name__)
MAX_CHARACTERS = 200_000
MAX_SECONDS = 20
MAX_PAGES = 300
MAX_OF_PAGE, MAX_STEPS_OF_PAGE = 4_000_000, 500_000  # bytes that draw one page of a PDF, and what they say to do
MAX_PART = 20_000_000  # bytes of one part of an Office file
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BREAKS = {f"{WORD}p", f"{WORD}tab", f"{WORD}br"}


def text_of_pdf(content: bytes) -> Generator[str]:
    with apply_configuration(
        zlib_maximum_output_length=MAX_OF_PAGE,
        lzw_maximum_output_length=MAX_OF_PAGE,
        run_length_maximum_output_length=MAX_OF_PAGE,
        array_based_stream_maximum_output_length=MAX_OF_PAGE,
        stream_parsing_work_maximum_count=MAX_STEPS_OF_PAGE,
    ):
        for page in PdfReader(BytesIO(content)).pages[:MAX_PAGES]:
            yield _text_of_page(page)


def _text_of_page(page: PageObject) -> str:
    """Return the words of a page; "" for one that cannot be read, which must not cost those after it."""
    try:
        return f"{page.extract_text()}\n"
    except Exception:
        logger.info("No text could be read from a page of a PDF", exc_info=True)
        return ""


def text_of_word(content: bytes) -> Generator[str]:
    """Read the main part as it comes. python-docx holds all of it at once: 1.9 GB for a file of 15 MB."""
    with ZipFile(BytesIO(content)) as archive, archive.open("word/document.xml") as stored:
        beginning = BytesIO(stored.read(MAX_PART))
    open_ones: list[Element] = []
    for event, element in iterparse(beginning, events=("start", "end")):  # noqa: S314 - expat stops entities that grow
        if event == "start":
            open_ones.append(element)
            continue
        open_ones.pop()
        if open_ones:  # what has been read is let go
            open_ones[-1].remove(element)
        yield (element.text or "") if element.tag == f"{WORD}t" else "\n" if element.tag in BREAKS else ""


def text_of_workbook(content: bytes) -> Generator[str]:
    with ZipFile(BytesIO(content)) as archive:
        if any(entry.filename.endswith(".xml") and entry.file_size > MAX_PART for entry in archive.infolist()):
            raise ValueError("A part of this workbook is too big to be read.")
    workbook = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        for sheet in workbook.worksheets:
            sheet.reset_dimensions()  # where a file says that it is a million columns wide, each row would be
            for row in sheet.iter_rows(values_only=True):
                yield " ".join(str(value) for value in row if value is not None) + "\n"
    finally:
        workbook.close()


def text_of_captions(content: bytes) -> Generator[str]:
    for line in content[: MAX_CHARACTERS * 4].decode("utf-8-sig", "replace").splitlines(keepends=True):
        if "-->" not in line and line.strip() != "WEBVTT" and not line.strip().isdigit():
            yield line


READERS: dict[str, Callable[[bytes], Generator[str]]] = {
    "pdf": text_of_pdf,
    "docx": text_of_word,
    "xlsx": text_of_workbook,
    "vtt": text_of_captions,
    "txt": text_of_captions,
}


def extract_text(name: str, content: bytes) -> str:
    """Return the words inside a file of that name, the first MAX_CHARACTERS of them.

    "" for kinds that hold none. Of one that cannot be read to its end what came before.
    """
    reader = READERS.get(PurePath(name).suffix.lower().lstrip("."))
    if reader is None:
        return ""
    found: list[str] = []
    try:
        with closing(reader(content)) as words:
            _fill(found, words)
    except Exception:
        logger.warning("Not all text could be read from %s", name, exc_info=True)
    return re.sub(r"\s+", " ", "".join(found).replace("\x00", " ")).strip()[:MAX_CHARACTERS]


def _fill(found: list[str], words: Iterator[str]) -> None:
    """Add words until there are enough of them or time is up."""
    length, until = 0, monotonic() + MAX_SECONDS
    for part in words:
        if part:
            found.append(part)
            length += len(part)
        if length > MAX_CHARACTERS or monotonic() > until:
            return
