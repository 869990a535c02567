"""What the site stands on in production, on loopback: PostgreSQL and Redis from Debian, storage and mail from PyPI.

`make stack` runs the site on them, and tests take them away one by one.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from email.message import EmailMessage
from glob import glob
from pathlib import Path
from socket import create_connection
from tempfile import mkdtemp
from typing import Any

from deploy.processes import free_port

PROGRAMS = Path(next(iter(sorted(glob("/usr/lib/postgresql/*/bin"), reverse=True)), "/nowhere"))
REDIS = shutil.which("redis-server") or shutil.which("valkey-server")
PATIENCE = 60
KEY = "only-on-this-machine"
POLICY = Path(__file__).with_name("public-bucket-policy.json")
PUBLIC_BUCKET, PRIVATE_BUCKET = "nwg-public", "nwg-private"


class PostgreSQL:
    """A server of our own, without a port. It refuses to run as root, and cannot look into other people's folders."""

    def __init__(self) -> None:
        self.folder = Path(mkdtemp(prefix="nwg-postgresql-", dir="/tmp"))
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres")
        as_owner("initdb", "-D", self.data, "-U", "nwg", "-A", "trust", "-E", "UTF8", "--no-sync")

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def address(self, name: str) -> str:
        return f"postgres:///{name}?host={self.folder}&user=nwg"

    def start(self) -> None:
        # It may be stopped at any moment, but the machine does not lose its power: nothing need be forced to the disk.
        options = f"-c listen_addresses= -c unix_socket_directories={self.folder} -c fsync=off -c full_page_writes=off"
        self._control("-o", options, "-l", self.folder / "log", "start")

    def create(self, name: str) -> None:
        as_owner("createdb", "-h", self.folder, "-U", "nwg", name)

    def stop(self) -> None:
        self._control("-m", "immediate", "stop")

    def _control(self, *words: Any) -> None:
        as_owner("pg_ctl", "-D", self.data, "-w", *words)


class Redis:
    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        self._process: subprocess.Popen[bytes] | None = None
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def address(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        command = [str(REDIS), "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--dir", str(self.folder)]
        self._process = _begin(command, self.folder / "redis.log")
        wait_for(self.port)

    def stop(self) -> None:
        _end(self._process)


class Objects:
    """An S3-compatible storage that forgets everything when it stops, but for what `stop` has put aside."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self._aside: list[tuple[str, str, bytes, str]] = []
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def client(self) -> Any:
        import boto3

        return boto3.client(
            "s3",
            endpoint_url=f"http://{self.host}",
            region_name="eu-west-2",
            aws_access_key_id=KEY,
            aws_secret_access_key=KEY,
        )

    def environment(self) -> dict[str, str]:
        return {
            "S3_ENDPOINT": f"http://{self.host}",
            "S3_PUBLIC_BUCKET": PUBLIC_BUCKET,
            "S3_PRIVATE_BUCKET": PRIVATE_BUCKET,
            "S3_ACCESS_KEY": KEY,
            "S3_SECRET_KEY": KEY,
        }

    def start(self) -> None:
        command = [sys.executable, "-m", "moto.server", "--host", "127.0.0.1", "--port", str(self.port)]
        self._process = _begin(command, self.folder / "objects.log")
        wait_for(self.port)
        for bucket in (PUBLIC_BUCKET, PRIVATE_BUCKET):
            self.client.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-west-2"})
        self.client.put_bucket_policy(Bucket=PUBLIC_BUCKET, Policy=POLICY.read_text(encoding="utf-8"))
        for bucket, key, body, kind in self._aside:
            self.client.put_object(Bucket=bucket, Key=key, Body=body, ContentType=kind)

    def stop(self) -> None:
        self._aside = [*self._everything()]
        self.stop_for_good()

    def stop_for_good(self) -> None:
        """Stop, and forget everything: to put hundreds of files aside takes as long as to load them."""
        _end(self._process)

    def _everything(self) -> Iterator[tuple[str, str, bytes, str]]:
        for bucket in (PUBLIC_BUCKET, PRIVATE_BUCKET):
            for page in self.client.get_paginator("list_objects_v2").paginate(Bucket=bucket):
                for known in page.get("Contents", ()):
                    found = self.client.get_object(Bucket=bucket, Key=known["Key"])
                    yield bucket, known["Key"], found["Body"].read(), found["ContentType"]


class Mail:
    """A mail server that keeps what it is given."""

    def __init__(self) -> None:
        self.port = free_port()
        self.messages: list[EmailMessage] = []
        self._controller: Any = None

    @property
    def address(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    def start(self) -> None:
        from aiosmtpd.controller import Controller
        from aiosmtpd.handlers import Message

        class Keeps(Message):
            def handle_message(handler, message: Any) -> None:
                self.messages.append(message)

        self._controller = Controller(Keeps(), hostname="127.0.0.1", port=self.port)
        self._controller.start()

    def stop(self) -> None:
        if self._controller:
            self._controller.stop()
            self._controller = None


def as_owner(program: str, *options: object) -> None:
    """Run one of PostgreSQL's programs as somebody whom it accepts. Raises CalledProcessError where it fails."""
    owner = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    # No pipe: the server would hold it open, and we would wait for its end.
    command = [*owner, str(PROGRAMS / program), *map(str, options)]
    subprocess.run(command, cwd="/", check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own words


@contextmanager
def running(*services: Any) -> Iterator[None]:
    """Run services until the block ends."""
    with ExitStack() as stack:
        for service in services:
            service.start()
            stack.callback(_stop_quietly, service)
        yield
    for service in services:
        if isinstance(service, PostgreSQL):
            shutil.rmtree(service.folder, ignore_errors=True)


@contextmanager
def away(service: Any) -> Iterator[None]:
    """Take a service away until the block ends."""
    service.stop()
    try:
        yield
    finally:
        service.start()


def wait_for(port: int) -> None:
    """Return once somebody listens on a port of loopback. Raises TimeoutError where nobody does."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with suppress(OSError), create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise TimeoutError(f"Nobody listens on port {port}.")


def missing() -> list[str]:
    """Return what is not installed, with the way to get it."""
    found = {"postgresql": PROGRAMS.exists(), "redis-server": bool(REDIS)}
    return [f"sudo apt-get install {name}" for name, is_there in found.items() if not is_there]


def _stop_quietly(service: Any) -> None:
    with suppress(Exception):  # a test may have stopped it
        getattr(service, "stop_for_good", service.stop)()


def _begin(command: list[str], log: Path) -> subprocess.Popen[bytes]:
    with log.open("ab") as out:
        return subprocess.Popen(command, stdout=out, stderr=out)  # noqa: S603 - our own words


def _end(process: subprocess.Popen[bytes] | None) -> None:
    if process is not None and process.poll() is None:
        process.terminate()
        process.wait(PATIENCE)
