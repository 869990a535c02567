"""The databases of the tests: SQLite, or PostgreSQL with TEST_DATABASE=postgresql. A plugin of pytest: see conftest.py.

Each worker has a database of its own, a copy of one that was migrated once.
"""

import fcntl
import os
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection

from config.tests import migrated, postgresql_server
from home.testing import make_home
from resources.testing import make_library

IN_MEMORY = "file:memorydb_default?mode=memory&cache=shared"
TEMPLATE = "template_nwg"
ON_POSTGRESQL = settings.DATABASES["default"]["ENGINE"].endswith("postgresql")
LEFT_OUT = pytest.StashKey[Counter[str]]()
Once = Callable[[str, Callable[[Path], None]], Path]


# Which tests run.


def why_not_on_postgresql(item: pytest.Item) -> str:
    """Return why a test need not run on PostgreSQL too; "" for one that must. Here and nowhere else it is decided."""
    fixtures = getattr(item, "fixturenames", ())
    if item.get_closest_marker("browser"):
        return "drive a browser on a site of its own"
    if "real_database" in fixtures:
        return "run on both databases in every run on SQLite"
    if "sqlite_template" in fixtures:
        return "start a site of their own on SQLite"
    if not item.get_closest_marker("django_db") and not {"db", "transactional_db"} & set(fixtures):
        return "ask no database"
    return ""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let one worker, first of all, do what needs both databases: that takes as long as many tests."""
    if ON_POSTGRESQL:
        _leave_out(config, items)
    of_databases = [item for item in items if "real_database" in getattr(item, "fixturenames", ())]
    for item in of_databases:
        item.add_marker(pytest.mark.xdist_group("databases"))
    first = set(of_databases)
    items.sort(key=lambda item: item not in first)


def _leave_out(config: pytest.Config, items: list[pytest.Item]) -> None:
    reasons = {item: why_not_on_postgresql(item) for item in items}
    config.stash[LEFT_OUT] = Counter(filter(None, reasons.values()))
    if hasattr(config, "workeroutput"):
        config.workeroutput["left out"] = dict(config.stash[LEFT_OUT])
    config.hook.pytest_deselected(items=[item for item, reason in reasons.items() if reason])
    items[:] = [item for item, reason in reasons.items() if not reason]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take what a worker of xdist has left out: all of them leave out the same."""
    node.config.stash[LEFT_OUT] = Counter(getattr(node, "workeroutput", {}).get("left out", {}))


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    for reason, number in config.stash.get(LEFT_OUT, Counter()).most_common():
        terminalreporter.write_line(f"Not run on PostgreSQL: {number} tests that {reason}.")


# What is made once in a run.


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
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
def sqlite_template(once: Once) -> Path:
    """A migrated file, of which every site and every worker's own database is a copy."""
    return once("template", lambda folder: migrated.sqlite_file(folder / "db.sqlite3")) / "db.sqlite3"


@pytest.fixture(scope="session")
def postgresql_home(once: Once) -> Path:
    """Where the run's PostgreSQL server is at home. `pytest_unconfigure` stops it."""
    if not postgresql_server.PROGRAMS.exists():
        pytest.skip("PostgreSQL is not installed: see `make test`")
    return postgresql_server.home_in(once("postgresql", postgresql_server.start))


@pytest.fixture(scope="session")
def postgresql(postgresql_home: Path) -> str:
    """The address of the server, with {} where the name of a database belongs."""
    return postgresql_server.address(postgresql_home, "{}")


@pytest.fixture(scope="session")
def postgresql_dump(postgresql_home: Path, once: Once) -> Path:
    """The dump of a migrated database, for a server that a test starts by itself."""
    make = partial(migrated.on_postgresql, postgresql_home, TEMPLATE)
    return once("postgresql-template", make) / migrated.DUMP


@pytest.fixture(scope="session")
def postgresql_template(postgresql_dump: Path) -> str:
    """The name of a migrated database, of which each worker and each module that wants its own has a copy."""
    return TEMPLATE


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the server: the process that has started the workers does it, when they are gone."""
    if not hasattr(config, "workerinput"):
        postgresql_server.stop(config._tmp_path_factory.getbasetemp() / "postgresql")


# The databases themselves.


@pytest.fixture(scope="session")
def django_db_setup(request: pytest.FixtureRequest, django_db_blocker: Any) -> None:
    """The worker's own database."""
    with django_db_blocker.unblock():
        connection.close()
        if ON_POSTGRESQL:
            template = request.getfixturevalue("postgresql_template")
            _copy_on_postgresql(request.getfixturevalue("postgresql_home"), template)
        else:
            _copy_in_memory(request.getfixturevalue("sqlite_template"))
        call_command("setup_roles", verbosity=0)
        make_library(make_home())  # which most tests ask for


def _copy_in_memory(template: Path) -> None:
    connection.settings_dict["NAME"] = settings.DATABASES["default"]["NAME"] = IN_MEMORY
    connection.ensure_connection()
    with closing(sqlite3.connect(template)) as source:
        source.backup(connection.connection)


def _copy_on_postgresql(home: Path, template: str) -> None:
    name = f"nwg_{uuid4().hex}"
    postgresql_server.make_database(home, name, template=template)
    where = {"NAME": name, "HOST": str(home), "USER": postgresql_server.USER, "PASSWORD": "", "PORT": ""}
    connection.settings_dict.update(where)
    settings.DATABASES["default"].update(where)
    # What ends a request closes connections. A test's own is in the middle of its transaction, and is needed after it.
    ends = connection.close_if_unusable_or_obsolete
    connection.close_if_unusable_or_obsolete = lambda: None if connection.in_atomic_block else ends()


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def real_database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment in which other processes find a migrated database that several of them may use at once.

    Each module has its own: what another has written would be in its way.
    """
    if request.param == "sqlite":
        file = tmp_path_factory.mktemp("database") / "db.sqlite3"
        shutil.copy(request.getfixturevalue("sqlite_template"), file)
        return migrated.environment(f"sqlite:///{file}")
    home, name = request.getfixturevalue("postgresql_home"), f"nwg_{uuid4().hex}"
    postgresql_server.make_database(home, name, template=request.getfixturevalue("postgresql_template"))
    return migrated.environment(postgresql_server.address(home, name))
