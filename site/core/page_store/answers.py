"""Answers from the store before Django does: the WSGI application around Django's own."""

import logging
import os
from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from core.page_store import pages
from core.page_store.addresses import Address, address_of
from core.page_store.directory import PageDirectory
from core.page_store.keeper import Keeper
from core.page_store.pages import ENCODINGS, IDENTITY, Headers, StoredPage

log = logging.getLogger(__name__)
Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Application = Callable[[Environ, StartResponse], Iterable[bytes]]

IN_MEMORY = 32 * 1024 * 1024  # of one process; what has no room is read from the disk
ABOUT_THE_BODY = {"content-type", "content-encoding", "content-length"}


class Answer(NamedTuple):
    """A page in one encoding, ready to be sent."""

    headers: Headers
    body: bytes
    tag: str


Answers = dict[str, Answer]


class PageStoreApplication:
    """Answers what is in the store, and hands everything else to `application`."""

    def __init__(self, application: Application, root: Path) -> None:
        self._application = application
        self._directory = PageDirectory(root)
        self._asked: Counter[Address] = Counter()
        self._keeper = Keeper(self._directory, application, self._asked)
        self._memory: tuple[str, dict[Address, Answers], list[int]] = ("", {}, [0])

    def close(self) -> None:
        """Close the store; the next request opens it again.

        Called as a server starts: its code may be another, and nginx would go on with what the old has made.
        """
        try:
            os.close(self._directory.close())
        except OSError:
            log.exception("The page store could not be closed.")

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        address = address_of(environ)
        answers = self._find(address) if address else None
        if answers is None:
            return self._application(environ, start_response)
        answer = answers[preferred_encoding(environ.get("HTTP_ACCEPT_ENCODING", ""))]
        if is_known(environ.get("HTTP_IF_NONE_MATCH"), answer.tag):
            start_response("304 Not Modified", [row for row in answer.headers if row[0].lower() not in ABOUT_THE_BODY])
            return []
        start_response("200 OK", answer.headers.copy())
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [answer.body]

    def _find(self, address: Address) -> Answers | None:
        """Return the page that is kept under an address in the generation that is open."""
        if not self._keeper.is_ready:
            self._keeper.start()
            return None
        generation = self._directory.current()
        if generation is None:
            return None
        name, answers, size = self._memory
        if name != generation:
            self._memory = (name, answers, size) = (generation, {}, [0])
        found = answers.get(address) or self._read(generation, address, answers, size)
        if found is not None:
            self._asked[address] += 1
        return found

    def _read(self, generation: str, address: Address, answers: dict[Address, Answers], size: list[int]) -> Any:
        page = pages.read(self._directory.folder(generation), address)
        if page is None:
            return None
        found = answers_of(page)
        if size[0] + page.size < IN_MEMORY:
            answers[address] = found
            size[0] += page.size
        return found


def answers_of(page: StoredPage) -> Answers:
    """Return a page's answer in every encoding."""
    return {encoding: _answer(page, encoding, body) for encoding, body in page.bodies.items()}


def _answer(page: StoredPage, encoding: str, body: bytes) -> Answer:
    tag = page.tag(encoding)
    headers = [*page.headers, ("ETag", tag), ("Content-Length", str(len(body))), ("X-Page-Store", "hit")]
    if encoding:
        headers.append(("Content-Encoding", encoding))
    return Answer(headers, body, tag)


@lru_cache(maxsize=1_000)
def preferred_encoding(accepted: str) -> str:
    """Return the encoding to send to a reader who accepts those of the header: the smallest that is not refused."""
    wanted = {}
    for part in accepted.lower().split(","):
        name, _, quality = part.replace(" ", "").partition(";q=")
        wanted[name] = quality.strip("0.") != "" or not quality
    return next((name for name in ENCODINGS if wanted.get(name, wanted.get("*", False))), IDENTITY)


def is_known(header: str | None, tag: str) -> bool:
    """Say whether If-None-Match names what would be sent."""
    if not header:
        return False
    return header.strip() == "*" or tag in {known.strip().removeprefix("W/") for known in header.split(",")}
