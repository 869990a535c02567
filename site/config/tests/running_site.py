"""Starts the site as in production, on a migrated SQLite file in a folder, by itself or behind nginx."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

from deploy import local_nginx
from deploy.processes import free_port, with_children

ROOT = Path(__file__).resolve().parents[3]
STARTS_WITHIN = 120
PATIENCE = 60


@dataclass
class RunningSite:
    """A site that answers on `port`, with the processes that make it up."""

    port: int
    processes: list[subprocess.Popen[bytes]]

    def open(self, path: str, *, method: str = "GET", **headers: str) -> HTTPResponse:
        """Send a request, and return the answer with its body still to be read. An underscore in a header is a dash."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, headers={"Host": "localhost", **given})
        return connection.getresponse()

    def memory(self) -> int:
        """Return the bytes that the processes and their workers hold for themselves: no shared libraries, no files."""
        return sum(_own_memory(pid) for process in self.processes for pid in with_children(process.pid))


def environment(folder: Path, **extra: str) -> dict[str, str]:
    """Return what a process of the site in `folder` is told."""
    return {
        **os.environ,
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}",
        "DJANGO_SETTINGS_MODULE": "config.tests.settings_of_production",
        "SECRET_KEY": "only-for-a-site-that-a-test-starts-0123456789-abcdefghij",
        "ALLOWED_HOSTS": "localhost",
        "BASE_URL": "https://localhost",
        "SECURE_SSL_REDIRECT": "off",
        "VAR_DIR": str(folder),
        "DATABASE_URL": f"sqlite:///{folder}/db.sqlite3",
        "LOG_LEVEL": "WARNING",
        "MALLOC_ARENA_MAX": "2",  # as docs/operations.md starts it
        **extra,
    }


@contextmanager
def running(folder: Path, *, is_behind_nginx: bool) -> Iterator[RunningSite]:
    """Run the site in `folder` with one worker until the block ends, behind nginx as deploy/nginx has it or alone."""
    port = free_port()
    with ExitStack() as stack:
        granian = stack.enter_context(_granian(folder, port, "/protected/" if is_behind_nginx else ""))
        wait_for(port)
        site = RunningSite(port, [granian])
        if is_behind_nginx:
            site.port = free_port()
            nginx = local_nginx.running(folder / "nginx", port=site.port, behind=port, var=folder)
            site.processes.append(stack.enter_context(nginx))
            wait_for(site.port)
        yield site


@contextmanager
def _granian(folder: Path, port: int, prefix: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--port", str(port), "config.wsgi:application"]
    told = environment(folder, PRIVATE_FILES_PREFIX=prefix)
    with (folder / "server.log").open("ab") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=told, stdout=log, stderr=log)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def wait_for(port: int) -> None:
    deadline = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(f"Nothing answers on port {port}.")


def _own_memory(pid: int) -> int:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return 1024 * sum(int(line.split()[1]) for line in lines if line.startswith(("Pss_Anon:", "Pss_Shmem:")))
