"""Sends stored files: with ranges, so that films can be sought in, and with an ETag, so that nothing is sent twice."""

from pathlib import PurePath

from django.db.models.fields.files import FieldFile
from django.http import FileResponse, HttpRequest, HttpResponseBase
from whitenoise.middleware import WhiteNoiseMiddleware
from whitenoise.responders import StaticFile

from core.models import SiteDocument

PRIVATE = "private, no-store"
PUBLIC = "public, max-age=300"


def file_response(request: HttpRequest, document: SiteDocument) -> HttpResponseBase:
    """Return the response that carries the file of `document`. Whether it may be read has been asked before."""
    is_restricted = document.collection.get_view_restrictions().exists()
    headers = {
        "Content-Type": document.content_type,
        "Content-Disposition": document.content_disposition,
        "Cache-Control": PRIVATE if is_restricted else PUBLIC,
        "X-Content-Type-Options": "nosniff",
        "X-Robots-Tag": "noindex" if is_restricted else "all",
        "ETag": f'"{document.get_file_hash()}"',
    }
    return send_stored(request, document.file, headers)


def send_stored(request: HttpRequest, file: FieldFile, headers: dict[str, str]) -> HttpResponseBase:
    """Return the response that carries a stored file under `headers`, of which "Content-Type" is one."""
    response = _response(request, file, headers)
    for name, value in headers.items():
        response[name] = value
    # A file is data: whatever is inside must not run as a page of ours.
    response._csp_replace = {"default-src": ["'none'"], "sandbox": []}  # type: ignore[attr-defined]
    if headers["Content-Type"] == "application/pdf":
        response._csp_exempt = True  # type: ignore[attr-defined]  # browsers' own PDF readers need styles
    return response


def picture_response(file: FieldFile) -> HttpResponseBase:
    """Return the response that carries a picture for readers only."""
    kind = PurePath(file.name or "").suffix.removeprefix(".").lower()
    response = FileResponse(
        file.storage.open(str(file.name), "rb"), content_type=f"image/{kind.replace('jpg', 'jpeg')}"
    )
    response["Cache-Control"] = PRIVATE
    response["X-Content-Type-Options"] = "nosniff"
    response["X-Robots-Tag"] = "noindex"
    response._csp_replace = {"default-src": ["'none'"], "sandbox": []}  # type: ignore[attr-defined]
    return response


def _response(request: HttpRequest, file: FieldFile, headers: dict[str, str]) -> HttpResponseBase:
    """Let whitenoise answer for a file on a disk: it knows ranges, conditional requests and HEAD, and streams."""
    try:
        path = file.path
    except NotImplementedError:  # a storage elsewhere
        response = FileResponse(file.open("rb"))
        response["Content-Length"] = str(file.size)
        return response
    return WhiteNoiseMiddleware.serve(StaticFile(path, list(headers.items())), request)
