"""Private files of a running site, by itself and behind nginx: the same answers, and room for fifty slow readers."""

import json
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from config.tests.running_site import PATIENCE, ROOT, RunningSite, environment, running
from config.tests.slow_readers_site import SIZE, WORDS
from deploy import local_nginx

READERS = 50
EXPECTED = {
    "Cache-Control": "private, no-store",
    "Accept-Ranges": "bytes",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "strict-origin-when-cross-origin",
}
MAY_GROW = 20 * 1024 * 1024
pytestmark = pytest.mark.xdist_group("slow readers")
NEEDS_NGINX = pytest.mark.skipif(local_nginx.NGINX is None, reason="nginx is not installed")


@pytest.fixture(scope="module")
def filled(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A folder with all of a site, and what slow_readers_site.py tells of it."""
    folder = tmp_path_factory.mktemp("slow-readers")
    shutil.copy(sqlite_template, folder / "db.sqlite3")
    program = Path(__file__).with_name("slow_readers_site.py")
    made = subprocess.run(
        [sys.executable, program], cwd=ROOT, env=environment(folder), check=True, stdout=subprocess.PIPE
    )
    return folder, json.loads(made.stdout)


@pytest.fixture(
    scope="module", params=["alone", pytest.param("behind nginx", marks=NEEDS_NGINX)], ids=lambda way: str(way)
)
def site(request: pytest.FixtureRequest, filled: tuple[Path, dict[str, str]]) -> Iterator[RunningSite]:
    with running(filled[0], is_behind_nginx=request.param == "behind nginx") as site:
        yield site


def ask(site: RunningSite, path: str, session: str, *, method: str = "GET", **headers: str) -> Any:
    return site.open(path, method=method, Cookie=f"sessionid={session}", **headers)


def slow_reader(site: RunningSite, path: str, session: str) -> socket.socket:
    """Ask for the file, wait for the answer to begin, and then take nothing more of it."""
    reader = socket.socket()
    reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    reader.settimeout(PATIENCE)
    reader.connect(("127.0.0.1", site.port))
    lines = (f"GET {path} HTTP/1.1", "Host: localhost", f"Cookie: sessionid={session}")
    reader.sendall("\r\n".join([*lines, "Connection: close", "", ""]).encode())
    assert reader.recv(15, socket.MSG_PEEK) == b"HTTP/1.1 200 OK"
    return reader


def test_fifty_slow_readers_cost_little_memory_and_keep_nobody_waiting(
    site: RunningSite, filled: tuple[Path, dict[str, str]]
) -> None:
    path, session = filled[1]["path"], filled[1]["session"]
    assert len(ask(site, path, session).read()) == SIZE
    others = ["/", "/account/login/"]
    for _ in range(3):
        assert [site.open(page).status for page in others] == [200, 200]
    before = site.memory()
    readers = [slow_reader(site, path, session) for _ in range(READERS)]
    try:
        most = 0
        for _ in range(10):
            assert [site.open(page).status for page in others] == [200, 200]
            most = max(most, site.memory())
        assert most - before < MAY_GROW
        assert sha256_of_body(readers[READERS // 2]) == filled[1]["sha256"]
    finally:
        for reader in readers:
            reader.close()


def sha256_of_body(reader: socket.socket) -> str:
    stream = reader.makefile("rb")
    while stream.readline() not in {b"\r\n", b""}:
        pass
    digest = sha256()
    while chunk := stream.read(65536):
        digest.update(chunk)
    return digest.hexdigest()


def test_ranges_and_conditions_are_answered(site: RunningSite, filled: tuple[Path, dict[str, str]]) -> None:
    path, session = filled[1]["odd"], filled[1]["session"]
    whole = ask(site, path, session)
    assert (whole.status, whole.read()) == (200, WORDS)
    tag = whole.headers["ETag"]
    expected = [
        ({"Range": "bytes=2-4"}, 206, b"234"),
        ({"Range": "bytes=-3"}, 206, b"789"),
        ({"Range": "bytes=2-4", "If_Range": tag}, 206, b"234"),
        ({"Range": "bytes=2-4", "If_Range": '"other"'}, 200, WORDS),
        ({"If_None_Match": tag}, 304, b""),
        ({"If_None_Match": '"other"'}, 200, WORDS),
        ({"If_Match": tag, "Range": "bytes=0-0"}, 206, b"0"),
    ]
    for headers, status, content in expected:
        answer = ask(site, path, session, **headers)
        assert (headers, answer.status, answer.read()) == (headers, status, content)
    beyond = ask(site, path, session, Range="bytes=10-")
    assert (beyond.status, beyond.headers["Content-Range"]) == (416, "bytes */10")


def test_the_headers_are_those_of_the_site(site: RunningSite, filled: tuple[Path, dict[str, str]]) -> None:
    for method, length in (("GET", len(WORDS)), ("HEAD", 0)):
        answer = ask(site, filled[1]["odd"], filled[1]["session"], method=method)
        assert (answer.status, len(answer.read())) == (200, length)
        assert answer.headers["Content-Length"] == str(len(WORDS))
        assert answer.headers["Content-Type"].startswith("text/plain")
        assert "T%C5%B7%20gwyn%20100%253f%3F%23%3B%2B" in answer.headers["Content-Disposition"]
        for name, value in EXPECTED.items():
            assert answer.headers.get_all(name) == [value]
        assert answer.headers["X-Accel-Redirect"] is None
    film = ask(site, filled[1]["path"], filled[1]["session"], method="HEAD").headers
    assert film["Content-Length"] == str(SIZE)
    assert "sandbox" in film["Content-Security-Policy"]


def test_to_others_there_is_no_file(site: RunningSite, filled: tuple[Path, dict[str, str]]) -> None:
    folder, made = filled
    for path in (made["path"], made["odd"]):
        answer = site.open(path)
        assert (answer.status, answer.headers["X-Accel-Redirect"]) == (404, None)
        assert WORDS not in answer.read()
    kept = next((folder / "private" / "documents").glob("Ffilm*")).name
    for path in (f"/protected/documents/{kept}", f"/private/documents/{kept}", "/protected/../db.sqlite3"):
        assert ask(site, path, made["session"]).status in {400, 404}
