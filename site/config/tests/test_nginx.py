"""deploy/nginx before a running site: finished pages come from the store's files, and nothing else does."""

import gzip
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

import pytest

from config.tests.nginx_site import PATH
from config.tests.running_site import PATIENCE, ROOT, environment, wait_for
from core.logs import DOORS
from core.tests.programs import Program, program
from deploy import local_nginx
from deploy.processes import free_port

pytestmark = [
    pytest.mark.xdist_group("nginx"),
    pytest.mark.skipif(local_nginx.NGINX is None, reason="nginx is not installed: see `make test`"),
]
OF_THE_SERVER = {"date", "server", "connection", "etag", "transfer-encoding"}
# nginx makes its mark of time and size, the site of the content alone.
MARK_OF_NGINX = re.compile(r'"[0-9a-f]+-[0-9a-f]+"')
HASHED, PICTURE = "static/site.0123456789ab.css", "media/images/choir.jpg"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def is_from_file(self) -> bool:
        return bool(MARK_OF_NGINX.fullmatch(self.headers.get("etag", "")))


@dataclass(frozen=True)
class Site:
    """A site in `folder`, whose nginx answers on `port` and Granian on `behind`, and another process that changes it."""

    folder: Path
    port: int
    behind: int
    other: Program

    def ask(self, path: str = PATH, *, method: str = "GET", port: int = 0, body: bytes = b"", **headers: str) -> Answer:
        connection = HTTPConnection("127.0.0.1", port or self.port, timeout=PATIENCE)
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body or None, {"Host": "localhost", **given})
        answer = connection.getresponse()
        try:
            lower = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, lower, answer.read())
        finally:
            connection.close()

    def page_store(self, option: str) -> None:
        """Run the command in a process that ends with it: one that lives on keeps what it has closed."""
        command = [sys.executable, "manage.py", "page_store", option]
        subprocess.run(command, cwd=ROOT, env=told(self.folder), check=True, capture_output=True)

    def until(self, is_so: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not is_so():
            assert time.monotonic() < deadline, "It did not come to be so."
            time.sleep(0.05)

    def kept_by_granian(self, path: str) -> Answer:
        """Return the page as Granian answers it from the store, once the worker that is asked has begun to."""
        answers: list[Answer] = []

        def is_kept() -> bool:
            answers.append(self.ask(path, port=self.behind, X_Forwarded_Proto="http"))
            return answers[-1].headers.get("x-page-store") == "hit"

        self.until(is_kept)
        return answers[-1]

    def wait_until_kept(self, path: str = PATH) -> None:
        self.until(lambda: self.ask(path).is_from_file)


def told(folder: Path) -> dict[str, str]:
    return environment(folder, SECURE_SSL_REDIRECT="false", PRIVATE_FILES_PREFIX="/protected/")


@pytest.fixture(scope="module")
def site(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("behind-nginx")
    shutil.copy(sqlite_template, folder / "db.sqlite3")
    with program("config.tests.nginx_site", told(folder)) as other:
        other.ask("fill")
        yield from behind_nginx(Site(folder, free_port(), free_port(), other))


def behind_nginx(site: Site) -> Iterator[Site]:
    """Run Granian and nginx for a site that is filled, while it is used."""
    folder = site.folder
    for name in (HASHED, "static/site.css", PICTURE, "media/images/.hidden", "media/original_images/choir.jpg",
                 "media/documents/report.pdf", "static/.hidden", "private/documents/report.pdf"):  # fmt: skip
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("What is in the file.")
    command = ["-m", "granian", "--interface", "wsgi", "--workers", "2", "--port", str(site.behind)]
    with (folder / "granian.log").open("wb") as log:
        granian = subprocess.Popen(
            [sys.executable, *command, "config.wsgi:application"], cwd=ROOT, env=told(folder), stdout=log, stderr=log
        )
    try:
        wait_for(site.behind)
        with local_nginx.running(folder / "nginx", port=site.port, behind=site.behind, var=folder):
            wait_for(site.port)
            yield site
    finally:
        granian.terminate()
        granian.wait()


@pytest.mark.parametrize("path", ["/", PATH])
def test_a_finished_page_has_the_headers_that_the_site_gives_it(site: Site, path: str) -> None:
    site.wait_until_kept(path)
    by_nginx, by_site = site.ask(path), site.kept_by_granian(path)
    assert by_nginx.is_from_file
    assert compared(by_nginx) == compared(by_site)
    assert by_nginx.body == by_site.body
    assert "last-modified" not in by_nginx.headers


def compared(answer: Answer) -> dict[str, object]:
    """Return the headers that must be the same. Django's policy has its directives in any order."""
    kept: dict[str, object] = {name: value for name, value in answer.headers.items() if name not in OF_THE_SERVER}
    kept["content-security-policy"] = set(answer.headers["content-security-policy"].split("; "))
    return kept


def test_a_finished_page_is_sent_compressed_as_it_lies_there(site: Site) -> None:
    site.wait_until_kept()
    plain, compressed = site.ask(), site.ask(Accept_Encoding="gzip")
    assert compressed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(compressed.body) == plain.body
    assert compressed.headers["etag"] != plain.headers["etag"]
    head = site.ask(method="HEAD", Accept_Encoding="gzip")
    assert (head.status, head.body, head.headers["content-length"]) == (200, b"", str(len(compressed.body)))
    assert compared(head) == compared(compressed)


def test_who_has_the_page_is_told_so_by_its_mark_and_by_nothing_else(site: Site) -> None:
    site.wait_until_kept()
    mark = site.ask(Accept_Encoding="gzip").headers["etag"]
    again = site.ask(Accept_Encoding="gzip", If_None_Match=mark)
    assert (again.status, again.body, again.headers["etag"]) == (304, b"", mark)
    assert again.headers["cache-control"] == "no-cache"
    assert site.ask(If_None_Match=mark).status == 200  # the plain page is another
    assert site.ask(If_Modified_Since="Fri, 01 Jan 2100 00:00:00 GMT").status == 200
    assert site.ask(Range="bytes=0-9").status == 200


NEVER = {
    "a session": {"Cookie": "theme=dark; sessionid=abc"},
    "messages": {"Cookie": "messages=abc"},
    "a password": {"Authorization": "Basic YTpi"},
    "POST": {"method": "POST"},
    "OPTIONS": {"method": "OPTIONS"},
    "a query": {"path": f"{PATH}?q=choir"},
    "an empty query": {"path": f"{PATH}?"},
    "no slash at the end": {"path": PATH.rstrip("/")},
    "doubled slashes": {"path": f"/{PATH}"},
    "an encoded letter": {"path": PATH.replace("how", "%68ow")},
    "a way up": {"path": f"/x/..{PATH}"},
    "the file's own name": {"path": f"{PATH}index.html"},
    "the headers' file": {"path": f"{PATH}index.json"},
    "the folder of the store": {"path": f"/open/http/localhost{PATH}"},
    "another host": {"Host": "elsewhere.example.org"},
    "a host that leads elsewhere": {"Host": "x/../localhost"},
}


@pytest.mark.parametrize("asked", NEVER.values(), ids=NEVER)
def test_what_is_not_the_plain_page_of_everybody_is_for_the_site_to_answer(site: Site, asked: dict[str, str]) -> None:
    site.wait_until_kept()
    assert not site.ask(**asked).is_from_file  # type: ignore[arg-type]  # path and method among the headers


def test_a_cookie_that_names_nobody_does_not_keep_a_reader_from_the_store(site: Site) -> None:
    site.wait_until_kept()
    assert site.ask(Cookie="theme=dark").is_from_file


def test_the_member_area_never_comes_from_files(site: Site) -> None:
    for _ in range(3):
        answer = site.ask("/members/")
        assert not answer.is_from_file
        assert answer.headers.get("x-page-store") != "hit"
    assert not list(site.folder.glob("pages/*/http/localhost/members"))


def test_the_very_next_reader_sees_what_was_published(site: Site) -> None:
    for title in ("Join us", "Come along", "Sing with us"):
        site.wait_until_kept()
        site.other.ask("publish", title=title)
        assert title in site.ask().body.decode()
        site.wait_until_kept()
        assert title in site.ask().body.decode()


def test_a_store_that_is_closed_is_seen_at_once(site: Site) -> None:
    site.wait_until_kept()
    site.page_store("--close")
    assert not site.ask().is_from_file


def test_a_store_that_closes_while_it_is_read_costs_nobody_their_page(site: Site) -> None:
    site.wait_until_kept()
    link, aside, is_over = site.folder / "pages" / "open", site.folder / "pages" / "aside", threading.Event()

    def close_and_open() -> None:
        while not is_over.is_set():
            with suppress(FileNotFoundError):
                link.rename(aside)
                aside.rename(link)

    closer = threading.Thread(target=close_and_open)
    closer.start()
    try:
        assert {site.ask().status for _ in range(200)} == {200}
    finally:
        is_over.set()
        closer.join()
        site.page_store("--empty")


def test_static_files_and_pictures_are_sent_with_their_time(site: Site) -> None:
    assert "immutable" in site.ask(f"/{HASHED}").headers["cache-control"]
    assert site.ask("/static/site.css").headers["cache-control"] == "public, max-age=60"
    picture = site.ask(f"/{PICTURE}")
    assert (picture.status, picture.headers["x-content-type-options"]) == (200, "nosniff")


@pytest.mark.parametrize("path", [
    "/media/original_images/choir.jpg", "/media/documents/report.pdf", "/media/images/../documents/report.pdf",
    "/media/images/.hidden", "/static/.hidden", "/static/../db.sqlite3", "/static../db.sqlite3", "/media../db.sqlite3",
    "/protected/documents/report.pdf", "/private/documents/report.pdf", "/.env", "/.git/config",
])  # fmt: skip
def test_what_is_not_for_everybody_is_not_there(site: Site, path: str) -> None:
    answer = site.ask(path)
    assert answer.status == 404
    assert b"What is in the file." not in answer.body


def test_a_body_that_is_too_large_is_refused_before_the_site_reads_it(site: Site) -> None:
    assert site.ask(method="POST", Content_Length=str(13 * 1024 * 1024)).status == 413


def test_the_log_holds_no_secret_of_an_address(site: Site) -> None:
    for door in DOORS:
        site.ask(f"{door}a-secret/and-a-secret/?secret=1")
        site.ask(f"{door.replace('e', '%65')}a-secret/", Referer=f"http://localhost{door}a-secret/")
    log = site.folder / "nginx" / "nwg.access.log"
    # Each worker of nginx writes what it has to say within a second.
    site.until(lambda: all(log.read_text().count(f"{door}*") == 2 for door in DOORS))
    words = log.read_text()
    assert "secret" not in words + (site.folder / "nginx" / "nwg.error.log").read_text()
