"""The two buckets of a site whose files lie on an S3-compatible storage.

A browser never meets the storage: nginx fetches from it, public pictures without and private files with a signature
that lasts for a minute (deploy/nginx). So pages ask no other host for anything, and no address of a private file is
ever in anybody's hands.
"""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.files.storage import Storage, storages
from storages.backends.s3 import S3Storage

SIGNED_FOR = 60  # seconds
_Storage: Any = S3Storage  # it ships no types


class PublicObjects(_Storage):
    """Public pictures, at the addresses that they have on a disk as well."""

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return "core.object_storage.public_objects", [], {}

    def url(self, name: str, *args: Any, **options: Any) -> str:
        return f"{settings.MEDIA_URL}{self._normalize_name(name)}"


class PrivateObjects(_Storage):
    """Everything that a view sends after it has asked who may read it."""

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return "core.object_storage.private_objects", [], {}

    def url(self, name: str, *args: Any, **options: Any) -> str:
        raise NotImplementedError("A private file has no address: core/documents.py sends it.")

    def signed_path(self, name: str, headers: dict[str, str]) -> str:
        """Return path and query under which the storage sends a file, for a minute, with the headers of this answer."""
        answer = {
            "ResponseContentType": headers.get("Content-Type", "application/octet-stream"),
            "ResponseContentDisposition": headers.get("Content-Disposition", "inline"),
            "ResponseCacheControl": headers.get("Cache-Control", "private, no-store"),
        }
        signed = urlsplit(super().url(name, parameters=answer, expire=SIGNED_FOR))
        return f"{signed.path}?{signed.query}"


# Tasks name a storage by one of these: its options hold the key, which must not lie in the database.


def public_objects() -> Storage:
    return storages["default"]


def private_objects() -> Storage:
    return storages["private"]
