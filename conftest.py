"""What every test may ask for."""

import fcntl
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from glob import glob
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.core.cache import caches
from django.core.management import call_command
from django.db import connection
from django.test import Client

from core.testing import fill_caches, make_user
from home.models import HomePage
from home.testing import make_home
from resources.models import LibraryIndexPage
from resources.testing import make_library


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let one worker, first of all, do what needs PostgreSQL: to start and migrate it takes as long as many tests."""
    of_databases = [item for item in items if "real_database" in getattr(item, "fixturenames", ())]
    for item in of_databases:
        item.add_marker(pytest.mark.xdist_group("databases"))
    first = set(of_databases)
    items.sort(key=lambda item: item not in first)


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
    """The groups and permissions of the team. Each worker's database begins with them; tests with transactions of
    their own end with an empty one."""
    if not Group.objects.filter(name="Editors").exists():
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


@pytest.fixture
def django_assert_max_num_queries(django_assert_max_num_queries: Any) -> Callable[..., Any]:
    """pytest-django's, for a page that is not the first after a change of content."""

    def within(number: int, **options: Any) -> Any:
        fill_caches()
        return django_assert_max_num_queries(number, **options)

    return within


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Callable[[Path], None]], Path]:
    """Return a function that makes a folder once in a run: the worker that comes first does it, the others wait."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def make_once(name: str, make: Callable[[Path], None]) -> Path:
        folder, is_made = shared / name, shared / f"{name}.made"
        with (shared / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not is_made.exists():
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir()
                make(folder)
                is_made.touch()
        return folder

    return make_once


@pytest.fixture(scope="session")
def sqlite_template(once: Callable[[str, Callable[[Path], None]], Path]) -> Path:
    """A migrated file, made once, of which every site and every worker's own database is a copy."""
    return once("template", lambda folder: _migrate(f"sqlite:///{folder}/db.sqlite3")) / "db.sqlite3"


@pytest.fixture(scope="session")
def django_db_setup(request: pytest.FixtureRequest, django_db_blocker: Any) -> None:
    """The worker's database: on SQLite a copy of the template in memory, because to migrate takes half a minute."""
    with django_db_blocker.unblock():
        connection.close()
        connection.settings_dict["NAME"] = settings.DATABASES["default"]["NAME"] = IN_MEMORY
        connection.ensure_connection()
        with closing(sqlite3.connect(request.getfixturevalue("sqlite_template"))) as template:
            template.backup(connection.connection)
        call_command("setup_roles", verbosity=0)


ROOT = Path(__file__).resolve().parent
IN_MEMORY = "file:memorydb_default?mode=memory&cache=shared"
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
