"""Asks the site in this process, through every middleware, as one person; and follows what it answers.

Nobody signs in: no session, no account and no row is written. The person is laid into each request where Django would
put whom a session names, and a cookie keeps the page store from answering for them.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

from django.conf import settings
from django.core.files.storage import storages
from django.db import transaction
from django.http import HttpRequest
from django.test.client import Client, ClientHandler

from core.leaks.private import Private, stored_names

STARTS = ("/", "/sitemap.xml", "/robots.txt", "/feeds/library.rss", "/feeds/library.atom", "/calendar/events.ics")
# Not followed: what is not ours to read, what signs out, and downloads, which are counted.
NOT_FOLLOWED = ("/admin/", "/static/", "/account/", "/_util/", "/documents/", settings.MEDIA_URL)
FOLLOWED_QUERY = {"page", "part"}
LINK = re.compile(r"""(?:href|src)=["']([^"'#]+)|<loc>([^<]+)|<link>([^<]+)""")
MOST_PAGES, MOST_SEARCHES = 5_000, 200
READ = (200, 206)
WORDS_OF_A_TITLE = 3  # a shorter one may stand on any page by chance


@dataclass(frozen=True)
class Leak:
    """Something private that was answered: to whom, where, and what."""

    who: str
    address: str
    what: str

    def __str__(self) -> str:
        return f"{self.who}: {self.address} answers with {self.what}"


class _Handler(ClientHandler):
    def __init__(self, user: Any) -> None:
        super().__init__(enforce_csrf_checks=False)
        self.user = user

    def get_response(self, request: HttpRequest) -> Any:
        if self.user is not None:
            request._cached_user = self.user  # type: ignore[attr-defined]  # where django.contrib.auth looks first
        return super().get_response(request)


class Crawler:
    """One person's walk. `user` is None for a visitor."""

    def __init__(self, who: str, user: Any = None) -> None:
        base = urlsplit(settings.WAGTAILADMIN_BASE_URL)
        port = str(base.port or 443)
        self.who, self.host = who, base.netloc
        self.client = Client(raise_request_exception=False, SERVER_NAME=base.hostname or "localhost", SERVER_PORT=port)
        self.client.handler = _Handler(user)
        self.is_visitor = user is None
        if user is not None:
            self.client.cookies[settings.SESSION_COOKIE_NAME] = "a-walk-without-a-session"
        self.seen: set[str] = set()

    def ask(self, address: str) -> tuple[int, str]:
        """Return the status and, of a page in words, its text. Whatever asking writes is taken back."""
        with transaction.atomic() if "?q=" in address else _nothing():
            response = self.client.get(address, secure=True)
            if "?q=" in address:
                transaction.set_rollback(True)  # what is searched for is counted
        is_text = response.headers.get("Content-Type", "").startswith(("text/", "application/"))
        if response.streaming:
            response.close()
            return response.status_code, ""
        return response.status_code, response.content.decode(errors="replace") if is_text else ""

    def walk(self, private: list[Private], titles: dict[str, Private]) -> Iterator[Leak]:
        """Follow every link from where visitors begin. Yield where a private title stands on a page."""
        waiting, followed = [*STARTS], 0
        while waiting and followed < MOST_PAGES:
            address = waiting.pop()
            if address in self.seen:
                continue
            self.seen.add(address)
            followed += 1
            status, text = self.ask(address)
            if status in READ:
                waiting += self.links(text)
                yield from self.titles_on(address, text, titles)

    def links(self, text: str) -> Iterator[str]:
        for found in LINK.findall(text):
            link = urlsplit(unescape(next(filter(None, found))).strip())
            if link.netloc not in {"", self.host} or link.scheme not in {"", "http", "https"}:
                continue
            if not link.path.startswith("/") or link.path.startswith(NOT_FOLLOWED):
                continue
            if {name for name, _ in parse_qsl(link.query)} <= FOLLOWED_QUERY:
                yield f"{link.path}?{link.query}" if link.query else link.path

    def titles_on(self, address: str, text: str, titles: dict[str, Private], *, but: str = "") -> Iterator[Leak]:
        words = unescape(text)
        for title, private in titles.items():
            if title != but and title in words and not self.may_read(private):
                yield Leak(self.who, address, f"the title of {private.what}")

    def may_read(self, private: Private) -> bool:
        return private.opens_by_sign_in and not self.is_visitor

    def try_addresses(self, private: Iterable[Private]) -> Iterator[Leak]:
        """Ask for each private thing at its own addresses."""
        for thing in private:
            if self.may_read(thing):
                continue
            for address in thing.addresses:
                if self.ask(address)[0] in READ:
                    yield Leak(self.who, address, thing.what)
            for name in thing.files:
                if storages["default"].exists(name):
                    yield Leak(self.who, f"{settings.MEDIA_URL}{name}", f"{thing.what}, which lies in public media")

    def search(self, titles: dict[str, Private]) -> Iterator[Leak]:
        """Search with the titles of private things: no answer may lead to one."""
        for title, private in list(titles.items())[:MOST_SEARCHES]:
            address = f"/library/?q={quote(title[:100])}"
            status, text = self.ask(address)
            led_to = [place for place in private.addresses if f'href="{place}"' in text]
            if status in READ and led_to and not self.may_read(private):
                yield Leak(self.who, address, f"a link to {private.what}")
            yield from self.titles_on(address, text, titles, but=title)

    def try_media(self) -> Iterator[Leak]:
        """Look in public media for what belongs into the private storage, and ask for it there."""
        public = storages["default"]
        for what, name in stored_names():
            address = f"{settings.MEDIA_URL}{quote(name)}"
            if public.exists(name):
                yield Leak(self.who, address, f"{what}, whose file lies in public media")
            elif self.ask(address)[0] in READ:
                yield Leak(self.who, address, what)


class _nothing:
    def __enter__(self) -> None: ...

    def __exit__(self, *args: object) -> None: ...


def titles_of(private: list[Private], in_the_open: set[str]) -> dict[str, Private]:
    """Return the private things by those titles that are found on no page by chance."""
    return {
        thing.title: thing
        for thing in private
        if len(thing.title.split()) >= WORDS_OF_A_TITLE and thing.title not in in_the_open
    }


def crawl(people: dict[str, Any]) -> Iterator[Leak]:
    """Walk the site as each of `people`, by name; None is a visitor. Yield what is answered and should not be."""
    from core.leaks.private import everything_private, titles_in_the_open

    private = list(everything_private())
    titles = titles_of(private, titles_in_the_open())
    for who, user in people.items():
        walker = Crawler(who, user)
        yield from walker.walk(private, titles)
        yield from walker.try_addresses(private)
        yield from walker.search(titles)
        if walker.is_visitor:
            yield from walker.try_media()
