"""Refuses files that are not what their name says, or that would harm who opens them."""

import zlib
from collections.abc import Callable
from pathlib import PurePath, PurePosixPath
from typing import IO
from zipfile import BadZipFile, ZipFile

from django.core.exceptions import ValidationError
from django.core.files.base import File

MAX_ENTRIES = 3_000
MAX_UNPACKED = 300 * 1024 * 1024
MAX_RATIO = 150

OFFICE_PARTS = {
    "docx": "word/document.xml",
    "xlsx": "xl/workbook.xml",
    "pptx": "ppt/presentation.xml",
    "odt": "content.xml",
}
ENCRYPTED = 0x1  # a flag of an archive's entry
BEGINNING = 64 * 1024
MACROS = "This file contains macros (small programs). Save it without macros and try once more."
LOCKED = "This file is locked with a password. Save it without one and try once more."
NOT_WHAT_IT_SAYS = (
    "This file is not what its name says (.{extension}). Open it, save it again in that format and try once more."
)


def refuse_unless(holds: bool, message: str) -> None:
    if not holds:
        raise ValidationError(message)


def check_pdf(stream: IO[bytes], extension: str) -> None:
    refuse_unless(stream.read(1024).lstrip()[:5] == b"%PDF-", NOT_WHAT_IT_SAYS.format(extension=extension))


def check_text(stream: IO[bytes], extension: str) -> None:
    content = stream.read()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValidationError("This file is not plain text in UTF-8. Save it as “UTF-8” and try once more.") from None
    refuse_unless("\x00" not in text, NOT_WHAT_IT_SAYS.format(extension=extension))
    beginning = text.lstrip()[:200].lower()
    refuse_unless(
        not beginning.startswith(("<!doctype", "<html", "<script", "<svg", "<?xml")),
        NOT_WHAT_IT_SAYS.format(extension=extension),
    )


def check_captions(stream: IO[bytes], extension: str) -> None:
    check_text(stream, extension)
    stream.seek(0)
    first_line = stream.read(256).decode("utf-8-sig", "replace").split("\n", 1)[0].rstrip("\r")
    refuse_unless(
        first_line == "WEBVTT" or first_line.startswith(("WEBVTT ", "WEBVTT\t")),
        "This is not a captions file: a WebVTT file begins with the line WEBVTT.",
    )


def check_mp4(stream: IO[bytes], extension: str) -> None:
    refuse_unless(stream.read(12)[4:8] == b"ftyp", NOT_WHAT_IT_SAYS.format(extension=extension))


def check_webm(stream: IO[bytes], extension: str) -> None:
    head = stream.read(64)
    refuse_unless(head[:4] == b"\x1aE\xdf\xa3" and b"webm" in head, NOT_WHAT_IT_SAYS.format(extension=extension))


def check_office(stream: IO[bytes], extension: str) -> None:
    """Look into the archive that an Office file is, without unpacking more than a few lines of it."""
    not_what_it_says = NOT_WHAT_IT_SAYS.format(extension=extension)
    try:
        with ZipFile(stream) as archive:
            entries = archive.infolist()
            names = {entry.filename.replace("\\", "/") for entry in entries}
            refuse_unless(OFFICE_PARTS[extension] in names, not_what_it_says)
            refuse_unless(not any(entry.flag_bits & ENCRYPTED for entry in entries), LOCKED)
            beginning = beginning_of(archive, OFFICE_PARTS[extension])
            types = beginning_of(archive, "[Content_Types].xml") if "[Content_Types].xml" in names else b""
    except (BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError, EOFError, zlib.error):
        raise ValidationError(not_what_it_says) from None
    refuse_unless(not any(holds_program(name.lower()) for name in names), MACROS)
    refuse_unless(not any(sign in types.lower() for sign in (b"macroenabled", b"vbaproject")), MACROS)
    # Entities can read files of the server and grow without end. Office programs never write them.
    refuse_unless(b"<!doctype" not in beginning.lower(), not_what_it_says)
    refuse_unless(
        not any(name.startswith("/") or ".." in PurePosixPath(name).parts for name in names), not_what_it_says
    )
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries) or 1
    refuse_unless(
        len(entries) <= MAX_ENTRIES
        and unpacked <= MAX_UNPACKED
        and (unpacked < 1_000_000 or unpacked / packed <= MAX_RATIO),
        "This file unpacks to far more than its size. Make its pictures smaller and try once more.",
    )


def beginning_of(archive: ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        return part.read(BEGINNING)


def holds_program(name: str) -> bool:
    """Say whether a part of an Office file, by its name, is a macro, a script or an old Excel macro sheet."""
    return "vbaproject" in name or name.startswith(("basic/", "scripts/")) or "/macrosheets/" in name


CHECKS: dict[str, Callable[[IO[bytes], str], None]] = {
    "pdf": check_pdf,
    "txt": check_text,
    "csv": check_text,
    "vtt": check_captions,
    "mp4": check_mp4,
    "webm": check_webm,
    **dict.fromkeys(OFFICE_PARTS, check_office),
}


def validate_document(file: File) -> None:
    """Raise ValidationError, in words for an editor, unless the content of `file` is what its name promises.

    Takes any Django file; leaves it at its beginning. Rules: docs/operations.md, "Uploads".
    """
    extension = PurePath(file.name or "").suffix.lower().lstrip(".")
    check = CHECKS.get(extension)
    if check is None:
        raise ValidationError(f"Files of the type .{extension} are not accepted.")
    refuse_unless(file.size > 0, "This file is empty.")
    file.open()
    try:
        file.seek(0)
        check(file, extension)
    finally:
        file.seek(0)
