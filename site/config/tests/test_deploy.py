"""A new release while people read: `systemctl reload nwg` behind nginx fails no request.

DEPLOYS=3 does it more often and says what it came to, and what a worker takes (with -s).
"""

import os
import shutil
import signal
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import pytest

from config.tests.running_site import environment, wait_for
from config.tests.supervised import Service, granian
from core.tests.programs import program
from deploy import local_nginx
from deploy.processes import free_port

pytestmark = [
    pytest.mark.xdist_group("deploy"),
    pytest.mark.skipif(local_nginx.NGINX is None, reason="nginx is not installed: see `make test`"),
]
DEPLOYS = int(os.environ.get("DEPLOYS", "1"))
PATHS = ("/", "/how-to-join/", "/how-to-join/?page=1", "/account/login/", "/library/?q=choir")
PATIENCE = 120


def ask(port: int, path: str) -> int | str:
    """Return the status of an answer; what kind of error it was where none came."""
    connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("GET", path, headers={"Host": "localhost"})
        answer = connection.getresponse()
        answer.read()
        return answer.status
    except (OSError, HTTPException) as error:
        return type(error).__name__
    finally:
        connection.close()


class Readers:
    """They ask without pause, each for one page, until the block ends."""

    def __init__(self, port: int) -> None:
        self.port, self.slowest = port, 0.0
        self.answers: Counter[tuple[str, int | str]] = Counter()
        self._is_over = threading.Event()

    @contextmanager
    def at_work(self) -> Iterator[None]:
        threads = [threading.Thread(target=self._read, args=(path,)) for path in PATHS]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._is_over.set()
            for thread in threads:
                thread.join()

    def _read(self, path: str) -> None:
        while not self._is_over.is_set():
            begun = time.monotonic()
            self.answers[path, ask(self.port, path)] += 1
            self.slowest = max(self.slowest, time.monotonic() - begun)
            self._is_over.wait(0.01)


def test_a_reload_fails_no_request(sqlite_template: Path, tmp_path: Path) -> None:
    shutil.copy(sqlite_template, tmp_path / "db.sqlite3")
    told = environment(tmp_path, TRUSTED_PROXY_COUNT="1", PRIVATE_FILES_PREFIX="/protected/")
    with program("config.tests.nginx_site", told) as site:
        site.ask("fill")
    behind, port = free_port(), free_port()
    command = granian(behind)
    with local_nginx.running(tmp_path / "nginx", port=port, behind=behind, var=tmp_path):
        start = seconds_to_first_page(command, told, tmp_path, behind)
        at = command.index("--respawn-interval") + 1
        # The unit's time is for a slow machine. Here three times what a start takes will do, and no more than it says.
        command[at] = str(min(float(command[at]), 3 * start + 1))
        with Service("nwg.service", command, told, tmp_path / "server.log") as service:
            wait_for(behind)
            readers, taken = Readers(port), []
            with readers.at_work():
                for _ in range(DEPLOYS):
                    taken.append(reload(service))
            tell(start, taken, readers, service)
    expected = {path: 404 if path.startswith("/library/") else 200 for path in PATHS}
    assert {path: {status for asked, status in readers.answers if asked == path} for path in PATHS} == {
        path: {status} for path, status in expected.items()
    }
    assert sum(readers.answers.values()) > 20 * DEPLOYS


def seconds_to_first_page(command: list[str], told: dict[str, str], folder: Path, port: int) -> float:
    begun = time.monotonic()
    with Service("nwg.service", command, told, folder / "server.log"):
        wait_for(port)
        assert ask(port, "/account/login/") == 200
        return time.monotonic() - begun


def reload(service: Service) -> float:
    """Do what `systemctl reload` does; return the seconds until no worker of before is there any more."""
    begun, before = time.monotonic(), set(service.workers())
    os.kill(service.pid, signal.SIGHUP)
    while before & set(service.workers()):
        assert time.monotonic() - begun < PATIENCE, "the workers of before stay"
        time.sleep(0.05)
    time.sleep(1)
    return time.monotonic() - begun


def tell(start: float, taken: list[float], readers: Readers, service: Service) -> None:
    if "DEPLOYS" not in os.environ:
        return
    print(f"\nfrom start to the first page {start:.1f} s; reloads took {', '.join(f'{one:.0f} s' for one in taken)}")
    print(f"{sum(readers.answers.values())} requests, the slowest {readers.slowest:.2f} s: {dict(readers.answers)}")
    for pid in service.workers():
        print(f"worker: {_kilobytes(pid, 'Rss:') // 1024} MB, its own {_kilobytes(pid, 'Pss_Anon:') // 1024} MB")


def _kilobytes(pid: int, name: str) -> int:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith(name)))
