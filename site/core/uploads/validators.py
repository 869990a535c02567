"""Refuses files that are not what their name says, or that would harm who opens them."""

from collections.abc import Callable
from pathlib import PurePath
from typing import IO

from django.core.exceptions import ValidationError
from django.core.files.base import File

from core.uploads.office import MAIN_PARTS, check_office
from core.uploads.pdfs import check_pdf
from core.uploads.refusals import NOT_WHAT_IT_SAYS, refuse_unless

PAGES_AND_SCRIPTS = ("<!doctype", "<html", "<script", "<svg", "<?", "<!--", "#!")
PICTURES = (b"avif", b"avis", b"heic", b"heix", b"hevc", b"mif1", b"msf1")  # they begin as films do


def check_text(stream: IO[bytes], extension: str) -> None:
    content = stream.read()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValidationError("This file is not plain text in UTF-8. Save it as “UTF-8” and try once more.") from None
    refuse_unless("\x00" not in text, NOT_WHAT_IT_SAYS.format(extension=extension))
    beginning = text.lstrip()[:200].lower()
    refuse_unless(not beginning.startswith(PAGES_AND_SCRIPTS), NOT_WHAT_IT_SAYS.format(extension=extension))


def check_captions(stream: IO[bytes], extension: str) -> None:
    check_text(stream, extension)
    stream.seek(0)
    first_line = stream.read(256).decode("utf-8-sig", "replace").split("\n", 1)[0].rstrip("\r")
    refuse_unless(
        first_line == "WEBVTT" or first_line.startswith(("WEBVTT ", "WEBVTT\t")),
        "This is not a captions file: a WebVTT file begins with the line WEBVTT.",
    )


def check_mp4(stream: IO[bytes], extension: str) -> None:
    head = stream.read(12)
    is_film = head[4:8] == b"ftyp" and head[8:12] not in PICTURES
    refuse_unless(is_film, NOT_WHAT_IT_SAYS.format(extension=extension))


def check_webm(stream: IO[bytes], extension: str) -> None:
    head = stream.read(64)
    refuse_unless(head[:4] == b"\x1aE\xdf\xa3" and b"webm" in head, NOT_WHAT_IT_SAYS.format(extension=extension))


# Formats of before 2007, which cannot be looked into: what each is, and what to save it as.
OLD_FORMATS = {
    "doc": ("Word", "Word document (.docx)"),
    "xls": ("Excel", "Excel workbook (.xlsx)"),
    "ppt": ("PowerPoint", "PowerPoint presentation (.pptx)"),
}
CHECKS: dict[str, Callable[[IO[bytes], str], None]] = {
    "pdf": check_pdf,
    "txt": check_text,
    "csv": check_text,
    "vtt": check_captions,
    "mp4": check_mp4,
    "webm": check_webm,
    **dict.fromkeys(MAIN_PARTS, check_office),
}


def not_accepted(extension: str) -> str:
    """Return what is said of a file by the ending of its name alone: of an old one, what to do with it."""
    if not extension:
        return "The name of this file has no ending that says what it is, such as .pdf or .docx."
    if extension not in OLD_FORMATS:
        return f"Files of the type .{extension} are not accepted."
    program, save_as = OLD_FORMATS[extension]
    return f"This is an old {program} file. Open it in {program}, choose Save as, {save_as}, and upload that."


def validate_document(file: File) -> None:
    """Raise ValidationError, in words for an editor, unless the content of `file` is what its name promises.

    Takes any Django file; leaves it at its beginning, or closed where it was. Rules: docs/operations.md, "Uploads".
    """
    extension = PurePath(file.name or "").suffix.lower().lstrip(".")
    check = CHECKS.get(extension)
    if check is None:
        raise ValidationError(not_accepted(extension))
    refuse_unless(file.size > 0, "This file is empty.")
    was_closed = file.closed
    file.open()
    try:
        file.seek(0)
        check(file, extension)
    finally:
        file.seek(0)
        if was_closed:  # one of the storage, which is validated with the row that names it
            file.close()
