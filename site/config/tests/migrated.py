"""Migrated databases for the tests. To migrate takes half a minute, so what one run has migrated is kept for the next.

It lies in var/ until any line of the site's code or of its requirements changes.
"""

import os
import shutil
import subprocess
import sys
from functools import cache
from hashlib import sha256
from pathlib import Path

from config.tests import postgresql_server

ROOT = Path(__file__).resolve().parents[3]
KEPT = ROOT / "var" / "test-templates"
DUMP = "db.dump"
SOURCES = ("site", "home", "resources", "members_area")


def sqlite_file(file: Path) -> None:
    """Make a migrated SQLite database."""
    if not _is_taken(file):
        migrate(f"sqlite:///{file}")
        _keep(file)


def on_postgresql(home: Path, name: str, folder: Path) -> None:
    """Make a migrated database on the server that is at home there, and its dump in `folder`."""
    postgresql_server.make_database(home, name)
    file = folder / DUMP
    if _is_taken(file):
        postgresql_server.load(home, name, file)
    else:
        migrate(postgresql_server.address(home, name))
        postgresql_server.save(home, name, file)
        _keep(file)


def migrate(address: str) -> None:
    command = [sys.executable, "manage.py", "migrate", "--verbosity", "0"]
    subprocess.run(command, cwd=ROOT, env=environment(address), check=True)


def environment(address: str) -> dict[str, str]:
    """Return what a process is told so that it works on the database of this address, with the settings of tests."""
    told = {**os.environ, "DATABASE_URL": address, "DJANGO_SETTINGS_MODULE": "config.settings.test"}
    told.pop("TEST_DATABASE", None)
    return told


@cache
def _fingerprint() -> str:
    """Return what changes with anything that a migrated database may hang on: the code, and what it is built of."""
    files = [file for source in SOURCES for file in (ROOT / source).rglob("*.py") if "tests" not in file.parts]
    found = sha256(sys.version.encode())
    for file in sorted([*files, ROOT / "requirements.txt"]):
        found.update(f"{file.relative_to(ROOT)}\n".encode() + file.read_bytes())
    return found.hexdigest()[:20]


def _is_taken(file: Path) -> bool:
    """Put there what an earlier run has migrated; say whether there was such a thing."""
    try:
        shutil.copy(KEPT / f"{_fingerprint()}{file.suffix}", file)
    except FileNotFoundError:
        return False
    return True


def _keep(file: Path) -> None:
    """Keep a migrated database for the next run, in the place of the one before it."""
    KEPT.mkdir(parents=True, exist_ok=True)
    for former in KEPT.glob(f"*{file.suffix}"):
        former.unlink(missing_ok=True)
    being_written = KEPT / f"{os.getpid()}.part"
    shutil.copy(file, being_written)
    being_written.replace(KEPT / f"{_fingerprint()}{file.suffix}")
