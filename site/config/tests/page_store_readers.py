"""Who works on the site of the page store's test: writers, visitors, and nginx, which follows the link by itself."""

import gzip
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import brotli

from config.tests.page_store_world import WORD, Seen
from config.tests.running_site import PATIENCE, ROOT, environment, wait_for
from deploy.processes import free_port

UNPACKED = {"": bytes, ".gz": gzip.decompress, ".br": brotli.decompress}


def words_in(text: str) -> frozenset[tuple[str, int]]:
    return frozenset((slot, int(version)) for slot, version in WORD.findall(text))


class Writer:
    """A process that changes the site (page_store_site.py)."""

    def __init__(self, told: dict[str, str]) -> None:
        command = [sys.executable, "-m", "config.tests.page_store_site"]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, cwd=ROOT, env=told, stdin=pipe, stdout=pipe, text=True)

    def send(self, op: str, **told: Any) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"op": op, **told}) + "\n")
        self.process.stdin.flush()

    def answer(self) -> Any:
        """Wait until the change is through. Raises AssertionError where it failed."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "the writer has died"
        answer = json.loads(line)
        assert "failed" not in answer, answer["failed"]
        return answer["ok"]

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()


class Visitor:
    """Somebody who reads over HTTP, with one connection; with a session somebody who is signed in."""

    def __init__(self, port: int, session: str = "") -> None:
        self._connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        self._headers = {"Host": "localhost", **({"Cookie": f"sessionid={session}"} if session else {})}
        self.store = ""
        self.body = b""

    def read(self, address: str, encoding: str = "identity") -> Seen:
        began = time.monotonic()
        self._connection.request("GET", address, headers={**self._headers, "Accept-Encoding": encoding})
        response = self._connection.getresponse()
        body = response.read()
        ended = time.monotonic()
        self.store = response.headers.get("X-Page-Store", "")
        ending = {"br": ".br", "gzip": ".gz"}.get(response.headers.get("Content-Encoding", ""), "")
        self.body = UNPACKED[ending](body)
        text = self.body.decode() + response.headers.get("Location", "")
        return Seen(address, "visitor", began, ended, response.status, words_in(text))

    def close(self) -> None:
        self._connection.close()


def read_as_nginx(root: Path, address: str, ending: str = "") -> Seen | None:
    """Open a finished page as nginx does, once and by its path; None where it is not there."""
    began = time.monotonic()
    try:
        content = (root / "open/http/localhost" / address.strip("/") / f"index.html{ending}").read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    text = UNPACKED[ending](content).decode()
    assert "</html>" in text, "half a page"
    return Seen(address, "nginx", began, time.monotonic(), 200, words_in(text))


@contextmanager
def serving(folder: Path, *, workers: int = 2, **extra: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Serve the site in `folder` by granian; yield the port and what its processes are told."""
    port, told = free_port(), environment(folder, PAGE_STORE="on", **extra)
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--workers", str(workers), "--port", str(port),
               "config.wsgi:application"]  # fmt: skip
    with (folder / "server.log").open("ab") as log:
        server = subprocess.Popen(command, cwd=ROOT, env=told, stdout=log, stderr=log)
    try:
        wait_for(port)
        yield port, told
    finally:
        server.terminate()
        server.wait()
