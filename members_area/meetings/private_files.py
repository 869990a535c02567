"""Sends files of meetings, as core/documents.py sends private documents: with ranges, and kept by nobody between."""

import mimetypes
from pathlib import PurePath

from django.conf import settings
from django.db.models.fields.files import FieldFile
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.utils.http import content_disposition_header
from whitenoise.middleware import WhiteNoiseMiddleware
from whitenoise.responders import StaticFile

from core.documents import PRIVATE


def send_file(request: HttpRequest, file: FieldFile, *, filename: str) -> HttpResponseBase:
    """Return the response that carries a file under its own name. Whether it may be read has been asked before.

    Raises Http404 where the storage has lost it.
    """
    if not file or not file.storage.exists(str(file.name)):
        raise Http404("This file is not there any more.")
    kind = content_type_of(filename)
    is_inline = kind in settings.WAGTAILDOCS_INLINE_CONTENT_TYPES
    headers = {
        "Content-Type": kind,
        "Content-Disposition": content_disposition_header(not is_inline, filename) or "attachment",
        "Cache-Control": PRIVATE,
        "X-Content-Type-Options": "nosniff",
        "X-Robots-Tag": "noindex",
    }
    response = _response(request, file, headers)
    for name, value in headers.items():
        response[name] = value
    # A file is data: whatever is inside must not run as a page of ours.
    response._csp_replace = {"default-src": ["'none'"], "sandbox": []}  # type: ignore[attr-defined]
    if kind == "application/pdf":
        response._csp_exempt = True  # type: ignore[attr-defined]  # browsers' own PDF readers need styles
    return response


def size_of(file: FieldFile) -> int | None:
    """Return the bytes of a file; None where there is none, or the storage has lost it."""
    return file.size if file and file.storage.exists(str(file.name)) else None


def content_type_of(filename: str) -> str:
    """Return the type of a file by the ending of its name."""
    ending = PurePath(filename).suffix.lower().lstrip(".")
    own = settings.WAGTAILDOCS_CONTENT_TYPES.get(ending)
    return own or mimetypes.guess_type(f"file.{ending}")[0] or "application/octet-stream"


def _response(request: HttpRequest, file: FieldFile, headers: dict[str, str]) -> HttpResponseBase:
    """Let whitenoise answer for a file on a disk: it knows ranges and HEAD, and streams in constant memory."""
    try:
        path = file.path
    except NotImplementedError:  # a storage elsewhere
        return FileResponse(file.open("rb"))
    return WhiteNoiseMiddleware.serve(StaticFile(path, list(headers.items())), request)
