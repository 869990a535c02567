"""Keeps an uploaded workbook between the dry run and the import: on the server, one for each person, for one hour."""

import secrets
from typing import Any, NamedTuple

from django.core.cache import cache
from django.utils.crypto import constant_time_compare

KEPT_FOR = 60 * 60


class Kept(NamedTuple):
    key: str
    name: str
    content: bytes


def keep_file(*, user: Any, name: str, content: bytes) -> str:
    """Keep a file in place of the one before; return the key that its owner finds it by."""
    kept = Kept(secrets.token_urlsafe(16), name, content)
    put_back(user=user, kept=kept)
    return kept.key


def put_back(*, user: Any, kept: Kept) -> None:
    """Keep a file, or keep it on after an import that was refused."""
    cache.set(_place(user.pk), kept, KEPT_FOR)


def kept_file(*, user: Any, key: str) -> Kept | None:
    """Return a file, or None where it is not this person's, was imported or replaced, or the hour is over."""
    found = cache.get(_place(user.pk))
    return found if found and constant_time_compare(found.key, key) else None


def take_file(*, user: Any, key: str) -> Kept | None:
    """The same, once: of two that ask at the same moment one gets it."""
    found = kept_file(user=user, key=key)
    return found if found and cache.delete(_place(user.pk)) else None


def keep_result(*, user: Any, key: str, plan: int) -> None:
    """Remember which plan a file has become, for whoever presses the button twice."""
    cache.set(_result(user.pk), (key, plan), KEPT_FOR)


def kept_result(*, user: Any, key: str) -> int | None:
    """Return the key of the plan that a file has become in the last hour, or None."""
    of, plan = cache.get(_result(user.pk), ("", None))
    return plan if constant_time_compare(of, key) else None


def _place(person: int) -> str:
    return f"plan-import:{person}"


def _result(person: int) -> str:
    return f"plan-import:{person}:made"
