"""Looks into the archive that a Word, Excel, PowerPoint or OpenDocument file is, and keeps little of it at a time."""

import re
import zlib
from pathlib import PurePosixPath
from typing import IO
from zipfile import BadZipFile, ZipFile, ZipInfo

from django.core.exceptions import ValidationError

from core.uploads.refusals import LOCKED, NOT_WHAT_IT_SAYS, refuse_unless

MAX_ENTRIES = 3_000
MAX_UNPACKED = 300 * 1024 * 1024
MAX_RATIO = 150
MAIN_PARTS = {
    "docx": "word/document.xml",
    "xlsx": "xl/workbook.xml",
    "pptx": "ppt/presentation.xml",
    "odt": "content.xml",
}
ENCRYPTED = 0x1  # a flag of an archive's entry
BEGINNING = 64 * 1024
STEP = 1024 * 1024
OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # both old Office files and new ones with a password begin so
MACROS = "This file contains macros (small programs). Save it without macros and try once more."
OLD = "This file is locked with a password, or in an old format of Office. Save it in the new one, without a password."
INSIDE = "This file holds another program or file. Take it out, or paste it as a picture, and try once more."
ELSEWHERE = "This file loads parts from elsewhere when it is opened. Break the link to its template and try once more."
BOMB = "This file unpacks to far more than its size. Make its pictures smaller and try once more."
PROGRAMS = (
    ".exe",
    ".dll",
    ".com",
    ".scr",
    ".msi",
    ".bat",
    ".cmd",
    ".ps1",
    ".vbs",
    ".js",
    ".jse",
    ".wsf",
    ".hta",
    ".jar",
    ".lnk",
)
CARRIERS = (".zip", ".7z", ".rar", ".gz", ".iso", ".html", ".htm", ".svgz")
MACRO_FILES = (".docm", ".dotm", ".xlsm", ".xltm", ".xlsb", ".xlam", ".pptm", ".potm", ".ppsm", ".ppam")
# What may come from elsewhere is a link that somebody clicks; these are fetched without a click.
FETCHED = re.compile(
    rb"<Relationship\b(?=[^>]*(?:attachedTemplate|oleObject|frame|subDocument))(?=[^>]*External)[^>]*>"
)
# What may stand before the first element of a part: no list of entities, which read files of a server and grow
# without end. Office programs never write one.
BEFORE_ELEMENTS = re.compile(r"\ufeff?(?:\s++|<\?.*?\?>|<!--.*?-->)*+<[^!?]", re.DOTALL)


def check_office(stream: IO[bytes], extension: str) -> None:
    """Raise ValidationError for an archive that is not such a file, runs something, or unpacks to far too much."""
    not_what_it_says = NOT_WHAT_IT_SAYS.format(extension=extension)
    refuse_unless(stream.read(8) != OLD_OR_LOCKED, OLD)
    stream.seek(0)
    try:
        with ZipFile(stream) as archive:
            entries = archive.infolist()
            _check_names(entries, extension, not_what_it_says)
            _check_sizes(entries)
            for entry in entries:
                _check_part(archive, entry, not_what_it_says)
    except (BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError, EOFError, zlib.error):
        raise ValidationError(not_what_it_says) from None


def _check_names(entries: list[ZipInfo], extension: str, not_what_it_says: str) -> None:
    names = [entry.filename.replace("\\", "/") for entry in entries]
    refuse_unless(MAIN_PARTS[extension] in names, not_what_it_says)
    refuse_unless(len({name.lower() for name in names}) == len(names), not_what_it_says)
    refuse_unless(not any("\x00" in entry.orig_filename for entry in entries), not_what_it_says)
    refuse_unless(
        not any(name.startswith("/") or ".." in PurePosixPath(name).parts for name in names), not_what_it_says
    )
    refuse_unless(not any(entry.flag_bits & ENCRYPTED for entry in entries), LOCKED)
    refuse_unless(not any(_holds_macro(name.lower()) for name in names), MACROS)
    refuse_unless(not any(_holds_program(name.lower()) for name in names), INSIDE)


def _holds_macro(name: str) -> bool:
    """Say whether a part, by its name, is a macro, a script, an old Excel macro sheet or a file with macros."""
    is_one = "vbaproject" in name or "/macrosheets/" in name or name.startswith(("basic/", "scripts/"))
    return is_one or name.endswith(MACRO_FILES)


def _holds_program(name: str) -> bool:
    return name.endswith(PROGRAMS + CARRIERS) or "/activex/" in name or PurePosixPath(name).name.startswith("oleobject")


def _check_sizes(entries: list[ZipInfo]) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries) or 1
    refuse_unless(len(entries) <= MAX_ENTRIES and unpacked <= MAX_UNPACKED, BOMB)
    refuse_unless(unpacked < 1_000_000 or unpacked / packed <= MAX_RATIO, BOMB)


def _check_part(archive: ZipFile, entry: ZipInfo, not_what_it_says: str) -> None:
    """Unpack a part, which shows whether it is as long as the archive's list says, and look at its beginning."""
    with archive.open(entry) as part:
        beginning = part.read(BEGINNING)
        while part.read(STEP):
            pass
    name = entry.filename.lower()
    if name == "mimetype":
        refuse_unless(beginning.strip() == b"application/vnd.oasis.opendocument.text", not_what_it_says)
    if beginning and name.endswith((".xml", ".rels")):
        refuse_unless(bool(BEFORE_ELEMENTS.match(_as_text(beginning))), not_what_it_says)
    if name == "[content_types].xml":
        refuse_unless(not any(sign in beginning.lower() for sign in (b"macroenabled", b"vbaproject")), MACROS)
    if name.endswith(".rels"):
        refuse_unless(not FETCHED.search(beginning), ELSEWHERE)


def _as_text(beginning: bytes) -> str:
    """Return the beginning of a part of XML, in whichever of its encodings it is written."""
    if b"\x00" in beginning[:4]:
        return beginning.decode("utf-16-be" if beginning.startswith(b"\x00") else "utf-16-le", "replace")
    is_wide = beginning.startswith((b"\xff\xfe", b"\xfe\xff"))
    return beginning.decode("utf-16" if is_wide else "utf-8", "replace")
