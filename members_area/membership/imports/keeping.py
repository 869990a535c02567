"""Keeps an uploaded file between the dry run and the import: on the server, one for each person, for one hour."""

import secrets
from typing import Any, NamedTuple

from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.utils.crypto import constant_time_compare

from members_area.membership.imports.plan import Made

KEPT_FOR = 60 * 60


class Kept(NamedTuple):
    token: str
    name: str
    content: bytes


def keep_file(*, user: Any, name: str, content: bytes) -> str:
    """Keep a file in place of the one before; return the token that its owner finds it by."""
    token = secrets.token_urlsafe(16)
    cache.set(_place(user.pk), Kept(token, name, content), KEPT_FOR)
    return token


def kept_file(*, user: Any, token: str) -> Kept | None:
    """Return a file, or None where it is not this person's, was imported or replaced, or the hour is over."""
    found = cache.get(_place(user.pk))
    return found if found and constant_time_compare(found.token, token) else None


def take_file(*, user: Any, token: str) -> Kept | None:
    """The same, once: of two that ask at the same moment one gets it."""
    found = kept_file(user=user, token=token)
    return found if found and cache.delete(_place(user.pk)) else None


def forget_files() -> None:
    """A cache on disk deletes what has run out only when it is asked for: ask. For every night."""
    for key in get_user_model().objects.filter(is_active=True).values_list("pk", flat=True):
        cache.has_key(_place(key))
        cache.has_key(_result(key))


def keep_result(*, user: Any, token: str, made: Made) -> None:
    cache.set(_result(user.pk), (token, made), KEPT_FOR)


def kept_result(*, user: Any, token: str) -> Made | None:
    """Return what the import of a file did, or None where it has not been imported in the last hour."""
    of, made = cache.get(_result(user.pk), ("", None))
    return made if constant_time_compare(of, token) else None


def _place(key: int) -> str:
    return f"membership-import:{key}"


def _result(key: int) -> str:
    return f"membership-import:{key}:made"
