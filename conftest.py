"""What every test may ask for."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from glob import glob
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from django.core.cache import caches
from django.core.management import call_command
from django.test import Client

from core.testing import make_user
from home.models import HomePage
from home.testing import make_home
from resources.models import LibraryIndexPage
from resources.testing import make_library


@pytest.fixture(autouse=True)
def _empty_caches() -> Iterator[None]:
    for cache in caches.all():
        cache.clear()
    yield
    for cache in caches.all():
        cache.clear()


@pytest.fixture
def home(db: None) -> HomePage:
    return make_home()


@pytest.fixture
def library(home: HomePage) -> LibraryIndexPage:
    return make_library(home)


@pytest.fixture
def roles(db: None) -> None:
    call_command("setup_roles", verbosity=0)


@pytest.fixture
def editor(roles: None) -> Client:
    client = Client()
    client.force_login(make_user("editor@example.org", groups=("Editors",)))
    return client


@pytest.fixture
def moderator(roles: None) -> Client:
    client = Client()
    client.force_login(make_user("moderator@example.org", groups=("Moderators",)))
    return client


@pytest.fixture
def administrator(roles: None) -> Client:
    client = Client()
    client.force_login(make_user("admin@example.org", is_superuser=True))
    return client


ROOT = Path(__file__).resolve().parent
POSTGRESQL = Path(next(iter(sorted(glob("/usr/lib/postgresql/*/bin"), reverse=True)), "/nowhere"))


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PostgreSQL server of our own, from Debian's package, without the name of a database."""
    if not POSTGRESQL.exists():
        pytest.skip("PostgreSQL is not installed: see `make test`")
    folder = tmp_path_factory.mktemp("postgresql")
    # The server refuses to run as root, and cannot look into pytest's own folder.
    home = Path("/tmp") / f"nwg-{folder.name}-{os.getpid()}" if os.geteuid() == 0 else folder
    home.mkdir(exist_ok=True)
    as_owner = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if as_owner:
        shutil.chown(home, "postgres")
    options = f"-c listen_addresses= -c unix_socket_directories={home} -c fsync=off"
    subprocess.run([*as_owner, POSTGRESQL / "initdb", "-D", home / "data", "-U", "nwg", "-A", "trust", "-E", "UTF8"],
                   check=True, capture_output=True)  # fmt: skip
    control = [*as_owner, POSTGRESQL / "pg_ctl", "-D", home / "data", "-w"]
    subprocess.run([*control, "-o", options, "-l", home / "log", "start"], check=True, stdout=subprocess.DEVNULL)
    try:
        yield f"postgres:///{{}}?host={home}&user=nwg"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], check=False, capture_output=True)
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file, made once, of which each module gets a copy."""
    file = tmp_path_factory.mktemp("template") / "db.sqlite3"
    _migrate(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def postgresql_template(postgresql: str) -> str:
    """The name of a migrated database, made once, of which each module gets a copy."""
    _make_database(postgresql, "template_nwg")
    _migrate(postgresql.format("template_nwg"))
    return "template_nwg"


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def real_database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment in which other processes find a migrated database that several of them may use at once.

    Each module has its own: what another has written would be in its way.
    """
    if request.param == "sqlite":
        file = tmp_path_factory.mktemp("database") / "db.sqlite3"
        shutil.copy(request.getfixturevalue("sqlite_template"), file)
        return _environment(f"sqlite:///{file}")
    server, name = request.getfixturevalue("postgresql"), f"nwg_{uuid4().hex}"
    _make_database(server, name, template=request.getfixturevalue("postgresql_template"))
    return _environment(server.format(name))


def _make_database(server: str, name: str, *, template: str = "template1") -> None:
    address = server.format("postgres").replace("postgres:", "postgresql:", 1)
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')


def _migrate(address: str) -> None:
    command = [sys.executable, "manage.py", "migrate", "--verbosity", "0"]
    subprocess.run(command, cwd=ROOT, env=_environment(address), check=True)


def _environment(address: str) -> dict[str, str]:
    return {**os.environ, "DATABASE_URL": address, "DJANGO_SETTINGS_MODULE": "config.settings.test"}
