"""Sends stored files: nginx sends what lies on this machine's private storage, the process itself all else.

Nginx is told by X-Accel-Redirect, where PRIVATE_FILES_PREFIX is set; docs/operations.md has its side of it. It answers
ranges and conditions itself. django-sendfile2 would do no more for that one header, and has no ranges without nginx.
"""

from pathlib import Path, PurePath
from urllib.parse import quote

from django.conf import settings
from django.core.files.storage import FileSystemStorage, Storage, storages
from django.db.models.fields.files import FieldFile
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase

from core.file_parts import facts_of, in_parts
from core.gated_pictures import is_gated
from core.models import SiteDocument

PRIVATE = "private, no-store"
PUBLIC = "public, max-age=300"


def file_response(request: HttpRequest, document: SiteDocument) -> HttpResponseBase:
    """Return the response that carries the file of `document`. Whether it may be read has been asked before.

    Raises Http404 where the storage has lost it.
    """
    is_restricted = document.collection.get_view_restrictions().exists()
    headers = {
        "Content-Type": document.content_type,
        "Content-Disposition": document.content_disposition,
        "Cache-Control": PRIVATE if is_restricted else PUBLIC,
        "X-Robots-Tag": "noindex" if is_restricted else "all",
    }
    return send_stored(request, document.file, headers)


def picture_response(request: HttpRequest, file: FieldFile) -> HttpResponseBase:
    """Return the response that carries a picture for readers only. Raises Http404 where the storage has lost it."""
    kind = PurePath(file.name or "").suffix.removeprefix(".").lower()
    headers = {
        "Content-Type": f"image/{kind.replace('jpg', 'jpeg')}",
        "Cache-Control": PRIVATE,
        "X-Robots-Tag": "noindex",
    }
    return send_stored(request, file, headers)


def send_stored(request: HttpRequest, file: FieldFile, headers: dict[str, str]) -> HttpResponseBase:
    """Return the response that carries a stored file under `headers`, of which "Content-Type" is one.

    GET may ask for one range, and both GET and HEAD for a file only if it has changed.
    Raises Http404 where the storage has lost it.
    """
    try:
        facts = facts_of(file)
        headers = {**headers, **facts.headers, "X-Content-Type-Options": "nosniff"}
        address = address_at_nginx(file, headers)
        response: HttpResponseBase
        if address is None:
            response = in_parts(request, file, facts, headers)
        else:
            response = HttpResponse(headers={**headers, "X-Accel-Redirect": address})
    except FileNotFoundError:
        raise Http404("This file is not there any more.") from None
    # A file is data: whatever is inside must not run as a page of ours.
    response._csp_replace = {"default-src": ["'none'"], "sandbox": []}  # type: ignore[attr-defined]
    if headers["Content-Type"] == "application/pdf":
        response._csp_exempt = True  # type: ignore[attr-defined]  # browsers' own PDF readers need styles
    return response


def address_at_nginx(file: FieldFile, headers: dict[str, str]) -> str | None:
    """Return the address at which nginx alone finds a file; None where nginx is not to send it.

    That is where no prefix is set, and for a file that lies elsewhere than in the private storage. Of a storage on
    other machines the address is signed, for an answer with these `headers`.
    """
    prefix, private = settings.PRIVATE_FILES_PREFIX.strip("/"), storages["private"]
    if not prefix:
        return None
    if hasattr(private, "signed_path"):  # core/object_storage.py
        return f"/{prefix}{private.signed_path(file.name, headers)}" if _lies_in(file, private) else None
    if not isinstance(private, FileSystemStorage):
        return None
    try:
        inside = Path(file.path).relative_to(private.location)
    except (NotImplementedError, ValueError):  # on a storage elsewhere; in another folder
        return None
    return f"/{prefix}/{quote(inside.as_posix())}"


def _lies_in(file: FieldFile, private: Storage) -> bool:
    return file.storage is private or is_gated(file.name)
