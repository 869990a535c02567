"""The page store by its parts: how a kept page is answered, and how a change of content ends what is kept."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import brotli
import pytest
import zstandard
from django.db import connection, transaction
from django.utils import timezone
from wagtail.models import Site

from core.models import ContentChange, SiteSettings, Topic
from core.page_store import generations as module
from core.page_store import moments, pages
from core.page_store.addresses import Address
from core.page_store.answers import PageStoreApplication, preferred_encoding
from core.page_store.directory import Generation, PageDirectory
from core.page_store.generations import OnDisk, generations
from home.testing import make_event, make_home

ABOUT = Address("http", "localhost", "/about/", "")
BODY = b"<html>" + b"One line of a page. " * 200
HEADERS = [("Content-Type", "text/html; charset=utf-8"), ("Vary", "Accept-Encoding, Cookie")]


def in_an_hour() -> Generation:
    return Generation("1-1-a", time.time() + 3600)


class Answer:
    """What a WSGI application answers to a request for /about/."""

    def __init__(self, application: Any, *, method: str = "GET", **environ: str) -> None:
        request = {"REQUEST_METHOD": method, "PATH_INFO": "/about/", "QUERY_STRING": "", "HTTP_HOST": "localhost",
                   "wsgi.url_scheme": "http", **environ}  # fmt: skip
        self.body = b"".join(application(request, self._start))

    def _start(self, status: str, headers: list[tuple[str, str]]) -> None:
        self.status, self.headers = status, dict(headers)


def rendered(environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
    start_response("200 OK", [("X-Page-Store", "miss")])
    return [b"rendered"]


@pytest.fixture
def directory(tmp_path: Path) -> PageDirectory:
    return PageDirectory(tmp_path / "pages")


@pytest.fixture
def store(directory: PageDirectory) -> PageStoreApplication:
    """A store in which one page is kept."""
    name = directory.open(in_an_hour)
    assert name is not None
    pages.write(directory.folder(name), ABOUT, pages.StoredPage.of(HEADERS, BODY))
    store = PageStoreApplication(rendered, directory.root)
    store._keeper.is_ready = True  # no thread: what it does is told below and in test_page_store_model.py
    return store


@pytest.mark.parametrize(
    ("accepted", "encoding", "unpack"),
    [
        ("", None, bytes),
        ("identity", None, bytes),
        ("br", "br", brotli.decompress),
        ("gzip, deflate, br, zstd", "br", brotli.decompress),
        ("zstd, gzip;q=0.5", "zstd", zstandard.ZstdDecompressor().decompress),
        ("br;q=0, zstd;q=0.0", None, bytes),
    ],
)
def test_a_page_is_sent_in_the_encoding_that_the_reader_takes(
    store: PageStoreApplication, accepted: str, encoding: str | None, unpack: Callable[[bytes], bytes]
) -> None:
    answer = Answer(store, HTTP_ACCEPT_ENCODING=accepted)
    assert (answer.status, answer.headers["X-Page-Store"]) == ("200 OK", "hit")
    assert answer.headers.get("Content-Encoding") == encoding
    assert answer.headers["Content-Length"] == str(len(answer.body))
    assert unpack(answer.body) == BODY


@pytest.mark.parametrize(
    ("header", "chosen"), [("*", "br"), ("br;q=0, *", "zstd"), ("gzip;q=1.0", "gzip"), ("GZIP", "gzip"), ("x", "")]
)
def test_what_a_reader_takes(header: str, chosen: str) -> None:
    assert preferred_encoding(header) == chosen


def test_who_has_the_page_is_told_that_nothing_changed(store: PageStoreApplication) -> None:
    tags = {Answer(store, HTTP_ACCEPT_ENCODING=encoding).headers["ETag"] for encoding in ("", "br", "gzip", "zstd")}
    assert len(tags) == 4
    tag = Answer(store, HTTP_ACCEPT_ENCODING="br").headers["ETag"]
    known = Answer(store, HTTP_ACCEPT_ENCODING="br", HTTP_IF_NONE_MATCH=f'"other", W/{tag}')
    assert (known.status, known.body) == ("304 Not Modified", b"")
    assert known.headers["ETag"] == tag
    assert not {"Content-Length", "Content-Type", "Content-Encoding"} & known.headers.keys()
    assert Answer(store, HTTP_ACCEPT_ENCODING="gzip", HTTP_IF_NONE_MATCH=tag).status == "200 OK"


def test_head_is_the_same_without_the_page(store: PageStoreApplication) -> None:
    got, head = Answer(store), Answer(store, method="HEAD")
    assert (head.headers, head.body) == (got.headers, b"")


@pytest.mark.parametrize(
    "request_",
    [
        {"method": "POST"},
        {"HTTP_COOKIE": "a=b; sessionid=x"},
        {"HTTP_COOKIE": "messages=x"},
        {"HTTP_AUTHORIZATION": "Basic x"},
        {"QUERY_STRING": "q=words"},
        {"HTTP_HOST": "elsewhere.example.org"},
        {"HTTP_HOST": "localhost/../x"},
        {"wsgi.url_scheme": "https"},
        {"PATH_INFO": "/about"},
        {"PATH_INFO": "/../about/"},
        {"PATH_INFO": "//about/"},
        {"PATH_INFO": "/ab\x00out/"},
    ],
    ids=[
        "post",
        "session",
        "messages",
        "authorization",
        "search",
        "host",
        "odd host",
        "scheme",
        "slash",
        "up",
        "double",
        "nul",
    ],
)
def test_every_other_request_is_djangos(store: PageStoreApplication, request_: dict[str, str]) -> None:
    assert Answer(store, **request_).body == b"rendered"  # type: ignore[arg-type]


def test_a_cookie_that_says_nothing_of_the_reader_is_no_hindrance(store: PageStoreApplication) -> None:
    assert Answer(store, HTTP_COOKIE="csrftoken=x").headers["X-Page-Store"] == "hit"


def test_closed_it_answers_nothing(store: PageStoreApplication, directory: PageDirectory) -> None:
    assert Answer(store).headers["X-Page-Store"] == "hit"
    writer = directory.close()
    assert Answer(store).body == b"rendered"
    assert directory.open(in_an_hour) is None, "it was opened while somebody was writing"
    os.close(writer)
    assert directory.open(in_an_hour)
    assert Answer(store).body == b"rendered", "a page of the generation before was answered"


def test_two_writers_the_last_one_opens(directory: PageDirectory) -> None:
    first, second = directory.close(), directory.close()
    os.close(first)
    assert directory.open(in_an_hour) is None
    os.close(second)
    assert directory.open(in_an_hour) == directory.current() is not None


def test_a_generation_ends_by_itself(store: PageStoreApplication, directory: PageDirectory) -> None:
    directory.open(lambda: Generation("1-1-a", time.time() - 1))
    assert directory.current() is None
    assert Answer(store).body == b"rendered"


def test_what_was_kept_after_the_end_is_never_seen(store: PageStoreApplication, directory: PageDirectory) -> None:
    """Somebody began to render before a change and is ready after it."""
    before = directory.current()
    directory.open(in_an_hour)
    assert before is not None
    pages.write(directory.folder(before), ABOUT, pages.StoredPage.of(HEADERS, b"older"))
    assert Answer(store).body == b"rendered"


def test_a_page_that_is_not_whole_is_not_answered(store: PageStoreApplication, directory: PageDirectory) -> None:
    name = directory.current()
    assert name is not None
    for file in pages.file_of(directory.folder(name), ABOUT).parent.iterdir():
        saved = file.read_bytes()
        file.unlink()
        fresh = PageStoreApplication(rendered, directory.root)
        fresh._keeper.is_ready = True
        assert Answer(fresh).body == b"rendered", file.name
        file.write_bytes(saved)
    assert Answer(store).headers["X-Page-Store"] == "hit"


def test_sweeping_leaves_what_is_open(store: PageStoreApplication, directory: PageDirectory) -> None:
    old = directory.current()
    new = directory.open(in_an_hour)
    directory.sweep()
    left = {entry.name for entry in directory.root.iterdir() if entry.is_dir() and not entry.is_symlink()}
    assert left == {new}
    assert old != new


def test_thousands_of_changes_leave_no_folders(directory: PageDirectory) -> None:
    """Where no server runs nobody sweeps: what a command begins and ends again is gone by itself."""
    for _ in range(20):
        os.close(directory.close())
        current = directory.open(in_an_hour)
    directory.open(in_an_hour)  # also where one takes the place of another
    assert [entry.name for entry in directory.root.iterdir() if entry.is_dir() and not entry.is_symlink()] == [
        directory.current()
    ]
    assert directory.current() != current


# Changes of content, in real transactions.


@pytest.fixture
def held(settings: Any, tmp_path: Path, transactional_db: None) -> Iterator[OnDisk]:
    """Generations on the disk, the first of which is open."""
    settings.PAGE_STORE_DIR = str(tmp_path / "pages")
    generations.cache_clear()
    held = generations()
    assert isinstance(held, OnDisk)
    assert held.current_or_opened()
    yield held
    generations.cache_clear()


def test_a_change_closes_before_it_is_made_and_opens_after_the_commit(held: OnDisk) -> None:
    before = held.current()
    with transaction.atomic():
        Topic.objects.create(name="Youth voice", slug="youth-voice")
        assert held.current() is None
        assert held.current_or_opened() is None, "a reader opened it while somebody was writing"
        assert ContentChange.objects.count() == 1
        Topic.objects.update(name="Young people")
        assert ContentChange.objects.count() == 1
    assert held.current() not in {None, before}


def test_a_rollback_leaves_it_closed_until_somebody_asks(held: OnDisk) -> None:
    before = held.current()
    with transaction.atomic():
        Topic.objects.create(name="Youth voice", slug="youth-voice")
        transaction.set_rollback(True)
    assert held.current() is None
    assert held.current_or_opened() not in {None, before}
    assert ContentChange.objects.count() == 0


def test_a_savepoint_that_is_rolled_back_does_not_open_it(held: OnDisk) -> None:
    with transaction.atomic():
        with transaction.atomic():
            Topic.objects.create(name="Youth voice", slug="youth-voice")
            transaction.set_rollback(True)
        Topic.objects.create(name="SEND", slug="send")
        assert held.current_or_opened() is None
    assert ContentChange.objects.count() == 1
    assert held.current() is not None


def test_a_statement_outside_a_transaction_closes_it_until_it_is_through(held: OnDisk) -> None:
    before = held.current()
    Topic.objects.update(description="Other words")
    if connection.vendor == "sqlite":  # where it is through only when the next begins; on PostgreSQL it is by now
        assert held.current() is None
        assert not Topic.objects.exists()
    assert held.current() not in {None, before}


def test_what_no_visitor_sees_ends_nothing(held: OnDisk) -> None:
    before = held.current()
    with transaction.atomic():
        connection.cursor().execute("DELETE FROM django_session")
    assert held.current() == before


def test_two_at_once(held: OnDisk) -> None:
    """The first to commit does not open it under the hands of the second."""
    is_writing, may_end = threading.Event(), threading.Event()

    def write() -> None:
        change = module.Change(held.directory)  # SQLite lets one write at a time: here only the store's side of it
        is_writing.set()
        may_end.wait(10)
        change()

    other = threading.Thread(target=write)
    other.start()
    is_writing.wait(10)
    Topic.objects.create(name="SEND", slug="send")
    assert held.current_or_opened() is None
    may_end.set()
    other.join()
    assert held.current() is not None


@pytest.mark.django_db
def test_a_token_is_another_after_every_change_in_any_order() -> None:
    """A row with a smaller number that is committed later counts too."""
    tokens = [ContentChange.objects.token()]
    for pk in (7, 9, 8):
        ContentChange.objects.create(pk=pk)
        tokens.append(ContentChange.objects.token())
    assert len(set(tokens)) == 4


@pytest.mark.django_db
def test_a_generation_ends_when_time_changes_a_page() -> None:
    make_home()
    now = timezone.now()
    assert moments.next_moment() <= now + moments.LONGEST + timedelta(seconds=5)
    soon = now + timedelta(minutes=2)
    site_settings = SiteSettings.for_site(Site.objects.get())
    site_settings.announcement, site_settings.announcement_from = "From two minutes on", soon
    site_settings.save()
    assert moments.next_moment() <= soon
    sooner = now + timedelta(minutes=1)
    event = make_event("Ends in a minute", starts_at=sooner - timedelta(hours=2), hours=2)
    assert moments.next_moment() <= event.ends_at
