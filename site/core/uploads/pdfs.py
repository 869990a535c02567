"""Looks into a PDF for what runs, starts or hides something when it is opened.

Names of a PDF may be written with codes for letters, and stand in parts that are packed: both are undone before they
are looked for. What is refused: scripts, actions that start a program or send what is typed, files inside, passwords.
"""

import re
from io import BytesIO
from typing import IO

from django.core.exceptions import ValidationError
from pypdf import PdfReader, apply_configuration

from core.uploads.refusals import LOCKED, NOT_WHAT_IT_SAYS, refuse_unless

ACTIVE = (b"JavaScript", b"Launch", b"SubmitForm", b"ImportData", b"EmbeddedFile", b"EmbeddedFiles", b"RichMedia")
END_OF_ARCHIVE = b"PK\x05\x06"  # a PDF that is an archive as well
MAX_PACKED = 20_000_000  # bytes of one packed part of names
DAMAGED = (
    "This PDF is damaged and cannot be read. Make it again, with “Save as PDF” or “Print to PDF”, and try once more."
)
DOES_SOMETHING = (
    "This PDF does something when it is opened: it holds a script, a form that sends itself, or another file. "
    "Make it again with “Print to PDF” and try once more."
)


def _name(name: bytes) -> bytes:
    """Return a pattern for a name, each letter of which may be written as its code."""
    letters = (rf"(?:{chr(letter)}|#{letter:02x}|#{letter:02X})".encode() for letter in name)
    return b"/" + b"".join(letters) + rb"(?![A-Za-z0-9#_-])"


DOES = re.compile(b"|".join(_name(name) for name in ACTIVE))


def check_pdf(stream: IO[bytes], extension: str) -> None:
    """Raise ValidationError for a file that is no PDF, is damaged or locked, or does something by itself."""
    content = stream.read()
    refuse_unless(content[:1024].lstrip()[:5] == b"%PDF-", NOT_WHAT_IT_SAYS.format(extension=extension))
    refuse_unless(not DOES.search(content), DOES_SOMETHING)
    refuse_unless(END_OF_ARCHIVE not in content[-66_000:], NOT_WHAT_IT_SAYS.format(extension=extension))
    try:
        packed = _packed_parts(content)
    except ValidationError:
        raise
    except Exception:  # noqa: BLE001 - a damaged PDF raises whatever its reader stumbles over
        raise ValidationError(DAMAGED) from None
    refuse_unless(not any(DOES.search(part) for part in packed), DOES_SOMETHING)


def _packed_parts(content: bytes) -> list[bytes]:
    """Return the packed parts that hold names. Raises ValidationError for a locked PDF, anything for a damaged one."""
    limits = {f"{kind}_maximum_output_length": MAX_PACKED for kind in ("zlib", "lzw", "run_length")}
    with apply_configuration(**limits):  # type: ignore[arg-type]  # its own keywords, of which it names one
        reader = PdfReader(BytesIO(content))
        if reader.is_encrypted:  # many are locked against changes only, and open without a password
            refuse_unless(bool(reader.decrypt("")), LOCKED)
        refuse_unless(len(reader.pages) > 0, DAMAGED)
        numbers = {number for number, _ in reader.xref_objStm.values()}
        return [reader.get_object(number).get_data() for number in sorted(numbers)]  # type: ignore[union-attr]
