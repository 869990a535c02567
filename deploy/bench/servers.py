"""Starts the site in the ways that are compared, on loopback ports, and counts the CPU that each takes."""

import gzip
import os
import secrets
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

from deploy import local_nginx
from deploy.processes import free_port, with_children

ROOT = Path(__file__).resolve().parents[2]
HOST = "nwg.example.org"
WORKERS = "2"
PATIENCE = 120
TICKS = os.sysconf("SC_CLK_TCK")
GRANIAN = ["granian", "--interface", "wsgi", "--workers", WORKERS, "--blocking-threads", "16", "--no-ws", "--port"]
GUNICORN = ["gunicorn", "--no-control-socket", "--workers", WORKERS, "--bind"]
APPLICATION = "config.wsgi:application"
STATIC = """
    server {{
        listen 127.0.0.1:{port};
        root {folder};
        charset utf-8;
        gzip_static on;
    }}
"""


@dataclass(frozen=True)
class Way:
    """A way to serve the page: `store` is what the header X-Page-Store says of it there."""

    name: str
    port: int
    process: subprocess.Popen[bytes]
    store: str | None = None

    def ask(self, path: str) -> tuple[int, str | None, bytes]:
        """Return status, X-Page-Store and body of the page."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.request("GET", path, headers={"Host": HOST})
        response = connection.getresponse()
        try:
            return response.status, response.getheader("X-Page-Store"), response.read()
        finally:
            connection.close()

    def cpu(self) -> float:
        """Return the seconds of CPU that the server and its workers have taken since they began."""
        return sum(_cpu_of(pid) for pid in with_children(self.process.pid))


def environment(var: Path) -> dict[str, str]:
    """Return what every process of the measured site is told."""
    return {
        **os.environ,
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}",
        "DJANGO_SETTINGS_MODULE": "config.settings.production",
        "VAR_DIR": str(var),
        "DATABASE_URL": f"sqlite:///{var}/db.sqlite3",
        "REDIS_URL": "",
        "SECRET_KEY": secrets.token_urlsafe(64),
        "ALLOWED_HOSTS": HOST,
        "BASE_URL": f"http://{HOST}",
        "SECURE_SSL_REDIRECT": "false",
        "LOG_LEVEL": "ERROR",
    }


def prepare(told: dict[str, str]) -> str:
    """Migrate, collect the static files and publish the blog; return the path of the post that is asked for."""
    for command in (["migrate"], ["collectstatic", "--noinput"]):
        run_python(["manage.py", *command, "--verbosity", "0"], told)
    return run_python(["-m", "deploy.bench.blog"], told)


def run_python(arguments: list[str], told: dict[str, str]) -> str:
    """Run Python and return what it prints. Raises RuntimeError with its last words where it fails."""
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=ROOT, env=told, capture_output=True, text=True)  # noqa: S603 - our own words
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)} failed:\n{done.stderr[-4000:]}")
    return done.stdout


@contextmanager
def all_ways(folder: Path, told: dict[str, str], path: str) -> Iterator[list[Way]]:
    """Start every way to serve `path`. The first is what the others are compared with."""
    with ExitStack() as stack:
        store, rendered, gunicorn, static, files = (free_port() for _ in range(5))
        off = {**told, "PAGE_STORE": "off"}
        granian = stack.enter_context(_python([*GRANIAN, str(store)], told, folder))
        renderer = stack.enter_context(_python([*GRANIAN, str(rendered)], off, folder))
        gunicorns = stack.enter_context(_python([*GUNICORN, f"127.0.0.1:{gunicorn}"], told, folder))
        by_granian = Way("the store under Granian", store, granian, "hit")
        _wait_for(by_granian, path)
        _lay_static(folder / "page", path, by_granian.ask(path)[2])
        more = STATIC.format(port=static, folder=folder / "page")
        nginx = stack.enter_context(
            local_nginx.running(folder / "nginx", port=files, behind=store, var=Path(told["VAR_DIR"]), more=more)
        )
        ways = [
            Way("nginx, a static file", static, nginx),
            Way("nginx with the store's files", files, nginx, "hit"),
            by_granian,
            Way("the store under gunicorn", gunicorn, gunicorns, "hit"),
            Way("rendered each time, under Granian", rendered, renderer),
        ]
        for way in ways:
            _wait_for(way, path)
        yield ways


@contextmanager
def _python(command: list[str], told: dict[str, str], folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    whole = [sys.executable, "-m", *command, APPLICATION]
    with (folder / "servers.log").open("ab") as log:
        process = subprocess.Popen(whole, cwd=ROOT, env=told, stdout=log, stderr=log)  # noqa: S603 - our own words
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def _lay_static(folder: Path, path: str, body: bytes) -> None:
    """Lay the page where nginx serves it as any file, compressed as the store compresses it."""
    file = folder / path.strip("/") / "index.html"
    file.parent.mkdir(parents=True)
    file.write_bytes(body)
    file.with_name("index.html.gz").write_bytes(gzip.compress(body, 9, mtime=0))


def _wait_for(way: Way, path: str) -> None:
    """Wait until every worker of a way answers as it should. Raises TimeoutError."""
    deadline = time.monotonic() + PATIENCE
    well = 0
    while well < 20:
        if time.monotonic() > deadline:
            raise TimeoutError(f"No answer as it should be: {way.name}.")
        try:
            status, store, _ = way.ask(path)
        except OSError:
            status, store = 0, None
        well = well + 1 if (status, store) == (200, way.store) else 0
        time.sleep(0.05 if well else 0.3)


def _cpu_of(pid: int) -> float:
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / TICKS  # utime and stime
