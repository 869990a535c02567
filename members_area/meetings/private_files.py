"""Sends files of meetings, as core/documents.py sends private documents: with ranges, and kept by nobody between."""

import mimetypes
from pathlib import PurePath

from django.conf import settings
from django.db.models.fields.files import FieldFile
from django.http import HttpRequest, HttpResponseBase
from django.utils.http import content_disposition_header

from core.documents import PRIVATE, send_stored


def send_file(request: HttpRequest, file: FieldFile, *, filename: str) -> HttpResponseBase:
    """Return the response that carries a file under its own name. Whether it may be read has been asked before.

    Raises Http404 where the storage has lost it.
    """
    kind = content_type_of(filename)
    is_inline = kind in settings.WAGTAILDOCS_INLINE_CONTENT_TYPES
    headers = {
        "Content-Type": kind,
        "Content-Disposition": content_disposition_header(not is_inline, filename) or "attachment",
        "Cache-Control": PRIVATE,
        "X-Robots-Tag": "noindex",
    }
    return send_stored(request, file, headers)


def size_of(file: FieldFile) -> int | None:
    """Return the bytes of a file; None where there is none, or the storage has lost it."""
    return file.size if file and file.storage.exists(str(file.name)) else None


def content_type_of(filename: str) -> str:
    """Return the type of a file by the ending of its name."""
    ending = PurePath(filename).suffix.lower().lstrip(".")
    own = settings.WAGTAILDOCS_CONTENT_TYPES.get(ending)
    return own or mimetypes.guess_type(f"file.{ending}")[0] or "application/octet-stream"
