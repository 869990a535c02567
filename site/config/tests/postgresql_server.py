"""A PostgreSQL server for one run of the tests, from Debian's package: without a port, without care for a power cut."""

import os
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp

import psycopg

from deploy.services import PROGRAMS, as_owner

USER = "nwg"
SWITCHED_OFF = ("fsync", "synchronous_commit", "full_page_writes", "jit")  # slow, and of no use to a test


def start(folder: Path) -> None:
    """Start a server, and write into `folder` where it is at home."""
    # It refuses to run as root, and cannot look into pytest's own folder.
    home = Path(mkdtemp(prefix="nwg-postgresql-", dir="/tmp"))
    if os.geteuid() == 0:
        shutil.chown(home, "postgres")
    (folder / "home").write_text(str(home))
    locale = ("-E", "UTF8", "--locale=C.UTF-8")
    as_owner("initdb", "-D", home / "data", "-U", USER, "-A", "trust", "--no-sync", *locale)
    options = " ".join(f"-c {name}=off" for name in SWITCHED_OFF)
    options = f"-c listen_addresses= -c unix_socket_directories={home} {options}"
    as_owner("pg_ctl", "-D", home / "data", "-w", "-o", options, "-l", home / "log", "start")


def stop(folder: Path) -> None:
    """Stop the server that was started with `folder`, where there is one, and remove all that it kept."""
    if not (folder / "home").exists():
        return
    home = home_in(folder)
    with suppress(subprocess.CalledProcessError):
        as_owner("pg_ctl", "-D", home / "data", "-w", "-m", "immediate", "stop")
    shutil.rmtree(home, ignore_errors=True)


def home_in(folder: Path) -> Path:
    return Path((folder / "home").read_text())


def address(home: Path, name: str) -> str:
    """Return the address of a database, as DATABASE_URL takes it."""
    return f"postgres:///{name}?host={home}&user={USER}"


def make_database(home: Path, name: str, *, template: str = "template1") -> None:
    with psycopg.connect(host=str(home), user=USER, dbname="postgres", autocommit=True) as administrator:
        administrator.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')


def save(home: Path, name: str, file: Path) -> None:
    """Write a whole database into a file."""
    _as_client("pg_dump", home, name, "-Fc", "-Z1", "-f", file)


def load(home: Path, name: str, file: Path) -> None:
    """Put what `save` has written into an empty database."""
    _as_client("pg_restore", home, name, file)


def _as_client(program: str, home: Path, name: str, *options: object) -> None:
    subprocess.run([PROGRAMS / program, "-h", home, "-U", USER, "-d", name, *map(str, options)], check=True)
