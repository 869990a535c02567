"""Sends a file from any storage in small parts: all of it, one range, or word that it has not changed (RFC 9110)."""

import re
from dataclasses import dataclass
from typing import Any, Self

from django.core.files.base import File
from django.db import close_old_connections
from django.db.models.fields.files import FieldFile
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date

# Small, because Granian keeps sixteen of them for each reader who is slow to take them.
CHUNK = 4 * 1024
ONE_RANGE = re.compile(r"bytes=(\d{0,19})-(\d{0,19})", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True)
class Facts:
    """What a storage knows of a file without reading it; `changed` is in seconds since 1970."""

    size: int
    changed: int

    @property
    def etag(self) -> str:
        """The same mark that nginx gives a file: a reader may begin with one of us and go on with the other."""
        return f'"{self.changed:x}-{self.size:x}"'

    @property
    def headers(self) -> dict[str, str]:
        return {"ETag": self.etag, "Last-Modified": http_date(self.changed)}


def facts_of(file: FieldFile) -> Facts:
    """Return size and time of a stored file. Raises FileNotFoundError where the storage has lost it."""
    if not file.name:
        raise FileNotFoundError("No file was stored.")
    return Facts(size=file.storage.size(file.name), changed=int(file.storage.get_modified_time(file.name).timestamp()))


def in_parts(request: HttpRequest, file: FieldFile, facts: Facts, headers: dict[str, str]) -> HttpResponseBase:
    """Return the answer to GET or HEAD: 200, 206, 304, 412 or 416, under `headers` where it carries the file.

    Raises FileNotFoundError where the storage has lost it.
    """
    headers = {**headers, "Accept-Ranges": "bytes"}
    whole = HttpResponse(headers={**headers, "Content-Length": str(facts.size)})
    answer = get_conditional_response(request, etag=facts.etag, last_modified=facts.changed, response=whole) or whole
    if answer is not whole or request.method == "HEAD":
        return answer
    wanted = range_asked_for(request, facts)
    if wanted is None:
        return _stream(file, range(facts.size), headers)
    if not wanted:
        kept = {name: value for name, value in headers.items() if name in {"Accept-Ranges", "Cache-Control"}}
        return HttpResponse(status=416, headers={**kept, "Content-Range": f"bytes */{facts.size}"})
    part = f"bytes {wanted.start}-{wanted.stop - 1}/{facts.size}"
    return _stream(file, wanted, {**headers, "Content-Range": part}, status=206)


def range_asked_for(request: HttpRequest, facts: Facts) -> range | None:
    """Return the bytes a reader asks for: none of them where the file has no such part; None for all of them.

    All are sent to who asks for several ranges or in an unknown way, and to who holds the first part of an older file.
    """
    found = ONE_RANGE.fullmatch(request.headers.get("Range", "").replace(" ", ""))
    if found is None or found.groups() == ("", "") or not _has_the_same(request, facts):
        return None
    first, last = found.groups()
    if not first:
        return range(max(facts.size - int(last), 0), facts.size)
    stop = int(last) + 1 if last else facts.size
    if last and stop <= int(first):
        return None
    return range(int(first), min(stop, facts.size))


def _has_the_same(request: HttpRequest, facts: Facts) -> bool:
    """Say whether what a reader holds already is a part of this very file (If-Range)."""
    held = request.headers.get("If-Range")
    return held is None or held in {facts.etag, http_date(facts.changed)}


def _stream(file: FieldFile, wanted: range, headers: dict[str, str], *, status: int = 200) -> HttpResponseBase:
    opened = file.storage.open(str(file.name), "rb")
    response = StreamingHttpResponse(Part(opened, wanted), status=status, headers=headers)
    response["Content-Length"] = str(len(wanted))
    return response


class Part:
    """Reads a range of an open file chunk by chunk, and closes it."""

    def __init__(self, file: File[Any], wanted: range) -> None:
        self.file, self.left = file, len(wanted)
        self.is_begun = False
        file.seek(wanted.start)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        if not self.is_begun:
            # All is asked that there was to ask: no reader, however slow, is to keep a connection to the database.
            close_old_connections()
            self.is_begun = True
        chunk = self.file.read(min(CHUNK, self.left)) if self.left else b""
        if not chunk:
            raise StopIteration
        self.left -= len(chunk)
        return chunk

    def close(self) -> None:
        self.file.close()
