"""Requests that nobody meant, drawn by hypothesis, and what sends them. Each is plain data, so that it can be kept."""

import re
import sys
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random
from typing import Any
from urllib.parse import urlencode

from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.signals import got_request_exception
from django.db import transaction
from django.http import SimpleCookie
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from hypothesis import strategies as st

from config.tests.headers import faults_of
from config.tests.test_access_table import ALL, DOOR, EDITORS, EVERYONE, NOBODY, rule_for
from config.tests.whole_site import WholeSite, addresses
from core.tests.typed_badly import NASTY, as_a_browser_sends

METHODS = (*["GET"] * 9, *["POST"] * 9, "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "BREW")
KEYS = (
    "page", "p", "q", "ordering", "kind", "topic", "audience", "heard", "pillar", "year", "since", "sort", "part", "show",
    "state", "next", "item", "form", "sections", "theme", "group", "stage", "collection_id", "collection", "tag", "locale",
    "format", "export", "per_page", "id", "ids", "fields", "type", "child_of", "limit", "offset", "order", "search", "site",
    "content_type", "action", "object", "user", "date_from", "date_to", "timestamp_0", "parent_page_id", "chosen", "mode",
    "in_preview_panel", "multiple", "page_type", "email", "month", "answer",
)  # fmt: skip
VALUES = (
    *NASTY, "", " ", "0", "1", "2147483648", "9223372036854775808", "1.5", "-0", "true", "null", "%", "'", '"', "((", "a b",
    "é", "1,2", "../", "//evil.example.org", "https://evil.example.org/", "javascript:alert(1)", "{}", '{"a": [1]}', "[1]",
    "1970-01-01T00:00:00Z", "24:61", "٣", "xlsx", "csv", "all", "-title", "_", "__class__", "pk__in", "\r\nX-Evil: 1",
    "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
)  # fmt: skip
RAW = (
    b"%ff",
    b"%00",
    b"%u0041",
    b"&&==",
    b"a=%e2%82&a[]=1",
    b";",
    b"\xff\xfe",
    b"a" * 5_000,
    b"a[0][b]=1",
    b"=1",
    b"%",
)
IN_A_PATH = (
    "0",
    "-1",
    "9" * 20,
    "9" * 400,
    "1.0",
    "x",
    "x" * 2_000,
    "%00",
    "%ff",
    "%2e%2e",
    "..",
    "é",
    "%F0%9F%A6%84",
    "a:b",
)
HEADERS: dict[str, tuple[str, ...]] = {
    "If-None-Match": ('"', "W/", "*", '"a", "b', "x" * 9_000, '"\xe9"'),
    "If-Match": ("*", '"x"', "\x7f"),
    "If-Modified-Since": ("yesterday", "Mon, 99 Foo 2026 99:99:99 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "9" * 60),
    "If-Unmodified-Since": ("0", "Sun, 31 Feb 99999 00:00:00 GMT"),
    "Range": ("bytes=", "bytes=-", "bytes=9-1", "bytes=0-0,2-3", "bytes=-99999999999999999999", "lines=1-2", "bytes=٣-"),
    "If-Range": ("x", "Thu, 01 Jan 99999 00:00:00 GMT"),
    "Accept": ("", "*/*;q=x", "application/json", "text/html;q=9", ";,;,"),
    "Accept-Language": ("xx-" * 300, "\x00", "*", "en;q=a"),
    "Accept-Encoding": ("", "br;q=x", "gzip;q=0", "identity;q=0"),
    "Accept-Charset": ("utf-7",),
    "X-Requested-With": ("XMLHttpRequest", "x"),
    "X-Forwarded-For": ("x", "999.1.1.1", "::1, 127.0.0.1", "," * 50),
    "X-Forwarded-Proto": ("gopher", "https, http"),
    "X-Http-Method-Override": ("DELETE",),
    "Host": ("evil.example.org", "localhost:99999", "[::1", "testserver:x", "\xe9.example.org", ""),
    "Referer": ("not an address", "https://evil.example.org/\x01", "\xff"),
    "Origin": ("null", "https://evil.example.org", "x"),
    "User-Agent": ("", "x" * 9_000, "\xe9\xff"),
    "Authorization": ("Basic", "Basic ====", "Bearer x", "Digest x=\""),
    "X-Csrftoken": ("x", "x" * 64),
    "Cookie": ("sessionid=x", "sessionid=../../x", "messages=[[1", "csrftoken=\x7f", "a" * 6_000, ";;;=", 'x="\\777"'),
    "Content-Length": ("-1", "x"),
}  # fmt: skip
KINDS = (
    "application/json", "text/plain", "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x",
    "multipart/form-data; boundary=" + "x" * 300, "application/x-www-form-urlencoded; charset=utf-7", "", "odd",
    "application/x-www-form-urlencoded; charset=nonsense", "application/x-www-form-urlencoded; charset=utf-16",
)  # fmt: skip
BODIES = (
    b"", b"{}", b'{"a": [1', b"[" * 3_000, b"\xff\xfe\x00", b"a=1&" * 3_000, b"--x\r\n\r\n", b"--x--", b"a=%ff&csrfmiddlewaretoken=x",
    b'--x\r\nContent-Disposition: form-data; name="file"; filename="\xff"\r\n\r\nabc\r\n--x--\r\n',
    b'--x\r\nContent-Disposition: form-data; name="a"\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%\r\n--x--\r\n',
    b'--x\r\nContent-Disposition: form-data; name="a"',
)  # fmt: skip
# Those of a form where an odd value comes no further than the first field that is wrong.
RIGHT = (
    ("hours", "3"), ("status", "in-progress"), ("days", "7"), ("email", "somebody@example.org"), ("link", "https://example.org/"),
    ("starts", "2027-09-01"), ("ends", "2028-07-31"), ("due", "2027-09-01"), ("until", "2027-01-31"), ("url", "https://example.org/"),
)  # fmt: skip


@dataclass(frozen=True)
class Odd:
    """A request. `at` is the name of an address; `argument` takes the place of a part of it that is variable.

    `changes` are (which field of the page's form, its value): the form is sent as it stands but for these. `extra` are
    fields that it does not have, `left_out` those that are missing, `body` is sent instead of any form.
    """

    who: str
    at: str
    method: str = "GET"
    argument: str = ""
    query: tuple[tuple[str, str], ...] = ()
    raw_query: bytes = b""
    changes: tuple[tuple[int, str], ...] = ()
    left_out: tuple[int, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()
    with_file: bool = False
    as_multipart: bool = True
    body: bytes | None = None
    kind: str = MULTIPART_CONTENT
    headers: tuple[tuple[str, str], ...] = ()
    checks_csrf: bool = False


FOR_MACHINES = {"healthz", "readyz", "metrics"}  # answered before all else, to programs
RULES = {name: rule_for(name, path) for name, path in ALL}
NAMES = sorted(RULES)
OPEN = [name for name in NAMES if RULES[name] in {EVERYONE, NOBODY, DOOR}]
OF_THE_SITE = [name for name in NAMES if RULES[name] not in {EDITORS, NOBODY}]
OF_THE_CMS = [name for name in NAMES if RULES[name] == EDITORS]


def requests_of(who: str) -> st.SearchStrategy[Odd]:
    """Return the strategy that draws requests of one persona: each way to go wrong as often as is said here."""
    return st.randoms(use_true_random=True).map(lambda chance: _drawn(who, Random(f"{who} {chance.random()}")))


def _drawn(who: str, chance: Random) -> Odd:
    def rarely(most: int, draw: Callable[[], Any]) -> tuple[Any, ...]:
        return tuple(draw() for _ in range(chance.randint(0, most))) if chance.random() < 0.4 else ()

    def pair() -> tuple[str, str]:
        return chance.choice(KEYS), chance.choice(VALUES)

    def header() -> tuple[str, str]:
        name = chance.choice(sorted(HEADERS))
        return name, chance.choice(HEADERS[name])

    return Odd(
        who=who,
        at=chance.choice(_names_for(who, chance)),
        method=chance.choice(METHODS),
        argument=chance.choice(IN_A_PATH) if chance.random() < 0.15 else "",
        query=rarely(3, pair),
        raw_query=chance.choice(RAW) if chance.random() < 0.1 else b"",
        changes=tuple((chance.randrange(40), chance.choice(VALUES)) for _ in range(chance.randint(0, 2))),
        left_out=rarely(3, lambda: chance.randrange(40)),
        extra=rarely(2, pair),
        with_file=chance.random() < 0.1,
        as_multipart=chance.random() < 0.5,
        body=chance.choice(BODIES) if chance.random() < 0.12 else None,
        kind=chance.choice(KINDS),
        headers=rarely(2, header),
        checks_csrf=chance.random() < 0.05,
    )


def _names_for(who: str, chance: Random) -> list[str]:
    """Return the addresses that somebody comes furthest at, and now and then all others."""
    if chance.random() < 0.1:
        return NAMES
    if who == "visitor":
        return OPEN
    return OF_THE_CMS if who != "member" and chance.random() < 0.65 else OF_THE_SITE


@dataclass
class Sender:
    """Sends requests to a whole site, and leaves no trace of any. `errors` are what went wrong, `answers` the counts."""

    site: WholeSite
    answers: dict[int, int] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    forms: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.places: dict[str, list[str]] = {}
        for name, address in addresses(self.site):
            self.places.setdefault(name, []).append(address)

    def send(self, odd: Odd) -> int:
        """Send a request and return its status; 0 for an address that cannot be filled in."""
        if odd.at not in self.places:
            return 0
        places = self.places[odd.at]
        address = places[len(repr(odd)) % len(places)]
        raised: list[str] = []
        with _told_of_errors(raised):
            status = self._tried(odd, self._ask(odd, address))
        self.answers[status] = self.answers.get(status, 0) + 1
        if status >= 500 and not (
            status == 503 and odd.at in FOR_MACHINES
        ):  # which says so of a site that is not ready
            self.errors.setdefault(raised[-1] if raised else str(status), f"{odd!r} at {address}")
        return status

    def _tried(self, odd: Odd, asked: dict[str, Any]) -> int:
        browser = self.site.browser(odd.who)
        cookies = browser.cookies.copy()
        browser.handler.enforce_csrf_checks = odd.checks_csrf
        try:
            with transaction.atomic():
                response = browser.generic(**asked)
                if response.streaming:
                    b"".join(response)
                transaction.set_rollback(True)
        finally:
            browser.cookies = SimpleCookie(cookies)
            browser.handler.enforce_csrf_checks = False
        is_asked = response.status_code < 500 and odd.at not in FOR_MACHINES
        if is_asked and (faults := faults_of(response, path=response.request["PATH_INFO"])):
            self.errors.setdefault(f"Its head: {faults}", f"{odd!r}")
        return int(response.status_code)

    def _ask(self, odd: Odd, address: str) -> dict[str, Any]:
        """Return what Django's client is to be asked for."""
        path = (
            re.sub(r"(?<=/)(?:\d+|x|[\w-]{30,})(?=[/.]|$)", lambda _: odd.argument, address)
            if odd.argument
            else address
        )
        query = urlencode(odd.query, errors="surrogatepass").encode() + (b"&" + odd.raw_query if odd.raw_query else b"")
        asked: dict[str, Any] = {"method": odd.method, "path": path, "QUERY_STRING": query.decode("latin-1")}
        for name, value in odd.headers:
            key = name.upper().replace("-", "_")
            asked[key if key == "CONTENT_LENGTH" else f"HTTP_{key}"] = value
        if odd.method in {"POST", "PUT", "PATCH"}:
            asked |= self._content(odd, address)
        return asked

    def _content(self, odd: Odd, address: str) -> dict[str, Any]:
        if odd.body is not None:
            return {"data": odd.body, "content_type": odd.kind}
        held = dict(self._form(odd.who, address))
        names = list(held)
        for at, value in odd.changes if names else ():
            held[names[at % len(names)]] = value
        for at in odd.left_out if names else ():
            held.pop(names[at % len(names)], None)
        fields: dict[str, Any] = {**held, **dict(odd.extra)}
        doubled = {name: [value, value] for name, value in list(fields.items())[: len(odd.left_out)]}
        fields |= doubled
        if odd.with_file and names:  # a file where words are wanted, and the other way round
            fields[names[len(names) // 2]] = SimpleUploadedFile("odd\x00.pdf", b"%PDF-1.7 odd")
        if odd.as_multipart or odd.with_file:
            return {"data": encode_multipart(BOUNDARY, fields), "content_type": MULTIPART_CONTENT}
        body = urlencode(fields, doseq=True, errors="surrogatepass")
        return {"data": body, "content_type": "application/x-www-form-urlencoded"}

    def _form(self, who: str, address: str) -> dict[str, str]:
        """Return what the forms of a page hold, asked for once."""
        if (who, address) not in self.forms:
            response = self.site.browser(who).get(address)
            is_page = (
                response.status_code == 200 and "html" in response.get("Content-Type", "") and not response.streaming
            )
            page = response.content.decode() if is_page else ""
            self.forms[who, address] = as_a_browser_sends(
                page, RIGHT, within="main form, #main form, form[method=POST]"
            )
        return self.forms[who, address]


@contextmanager
def _told_of_errors(raised: list[str]) -> Any:
    """Note where each exception comes from that no view has caught."""

    def note(**_: Any) -> None:
        kind, error, trace = sys.exc_info()
        place = ""
        while trace:
            place, trace = (
                f"{trace.tb_frame.f_code.co_filename.split('site-packages/')[-1]}:{trace.tb_lineno}",
                trace.tb_next,
            )
        raised.append(f"{getattr(kind, '__name__', '')} at {place}: {str(error)[:120]}")

    got_request_exception.connect(note)
    try:
        yield
    finally:
        got_request_exception.disconnect(note)
