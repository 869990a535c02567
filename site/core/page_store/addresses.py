"""Which requests may be answered from the store, and under which name a page lies there."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from django.conf import settings

HOST = re.compile(r"[a-z0-9.-]{1,253}(?::\d{1,5})?")
PATH = re.compile(r"/(?:[A-Za-z0-9_-][A-Za-z0-9_.-]{0,199}/)*")
VALUE = re.compile(r"[A-Za-z0-9_-]{0,80}")
LONGEST_PATH = 800
MOST_PAIRS = 4


class Address(NamedTuple):
    """What a page is kept under. A page names itself by scheme and host, so they belong to it."""

    scheme: str
    host: str
    path: str
    query: str


def address_of(environ: Mapping[str, Any]) -> Address | None:
    """Return the address of a request that the store may answer; None for every other.

    It takes a WSGI environment. Only GET and HEAD without a session, without messages waiting for the reader, and with
    no query but those of PAGE_STORE_QUERY: what else somebody types (a search, a preview) is rendered for them alone.
    """
    if environ["REQUEST_METHOD"] not in ("GET", "HEAD") or "HTTP_AUTHORIZATION" in environ:
        return None
    if "HTTP_COOKIE" in environ and is_somebody(environ["HTTP_COOKIE"]):
        return None
    path, query = environ.get("PATH_INFO", ""), environ.get("QUERY_STRING", "")
    host = environ.get("HTTP_HOST", "").lower()
    if not is_storable(host, path) or (query and not may_be_asked(query)):
        return None
    return Address(scheme_of(environ), host, path, query)


def is_somebody(cookies: str) -> bool:
    """Say whether a request's cookies make it one of somebody in particular."""
    return f"{settings.SESSION_COOKIE_NAME}=" in cookies or "messages=" in cookies


@lru_cache(maxsize=10_000)
def is_storable(host: str, path: str) -> bool:
    """Say whether host and path can name a file: anything that is odd is left to Django."""
    return len(path) <= LONGEST_PATH and bool(HOST.fullmatch(host) and PATH.fullmatch(path))


@lru_cache(maxsize=10_000)
def may_be_asked(query: str) -> bool:
    """Say whether a query string is of the few that lead to a page of everybody's: page numbers and facets."""
    try:
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=True, max_num_fields=MOST_PAIRS)
    except ValueError:
        return False
    return all(name in settings.PAGE_STORE_QUERY and VALUE.fullmatch(value) for name, value in pairs)


def scheme_of(environ: Mapping[str, Any]) -> str:
    """Return "https" or "http", as Django would say it behind a proxy."""
    header = settings.SECURE_PROXY_SSL_HEADER
    if header and header[0] in environ:
        return "https" if environ[header[0]].split(",")[0].strip() == header[1] else "http"
    return str(environ.get("wsgi.url_scheme", "http"))
