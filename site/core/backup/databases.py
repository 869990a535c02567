"""The whole database as it is at one moment, while others write; and a copy of it back into an empty one.

A moment is held by a connection of its own: as long as that is open, rows that name files can be read, and the
database be copied, as both were when it began. SQLite: a transaction that reads, and the backup API in one step. (A
plain copy of the file was measured to be broken one time in three under three writers.) PostgreSQL: a snapshot that
pg_dump is given.
"""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from django.apps import apps
from django.db import DatabaseError, connection, connections, transaction
from django.db.models import FileField
from psycopg import pq
from wagtail.images import get_image_model

from core.backup import Refused

BEGIN = {
    "sqlite": "BEGIN",
    # It waits for files and for pg_dump.
    "postgresql": "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL idle_in_transaction_session_timeout = 0",
}


class Naming(NamedTuple):
    """A row that names a file."""

    table: str
    key: str
    name: str


class Moment:
    """The database at one moment. `naming` are the rows that name files."""

    def __init__(self, own: Any) -> None:
        self._connection = own
        self.vendor: str = own.vendor
        with own.cursor() as cursor:
            cursor.execute(BEGIN[own.vendor])
            self.naming = _naming(own)  # for SQLite the moment is that of the first question

    def migrations(self) -> list[tuple[str, str]]:
        return sorted((app, name) for app, name in _ask(self._connection, "SELECT app, name FROM django_migrations"))

    def copy_to(self, file: Path) -> None:
        """Copy the database into a file. Raises Refused; OSError or sqlite3.Error where the disk takes no more."""
        copy = {"sqlite": _copy_sqlite, "postgresql": _copy_postgresql}[self.vendor]
        copy(self._connection, file)


@contextmanager
def moment() -> Iterator[Moment]:
    """Hold the moment for as long as the block takes."""
    own = connections.create_connection("default")
    try:
        yield Moment(own)
    finally:
        with suppress(DatabaseError), own.cursor() as cursor:  # a pool takes back no transaction
            cursor.execute("ROLLBACK")
        own.close()


def rows_that_name_files() -> set[Naming]:
    """Return the rows that name a file now, but for those of pictures in the sizes of pages."""
    return _naming(connection)


def put_back(file: Path) -> None:
    """Make a copy the database of this place, which is known to be empty: all of it, or nothing. Raises Refused."""
    {"sqlite": _put_back_sqlite, "postgresql": _put_back_postgresql}[connection.vendor](file)


def _naming(of: Any) -> set[Naming]:
    quote = connection.ops.quote_name
    found = set()
    for table, key, column in _columns_with_files():
        sql = f"SELECT {quote(key)}, {quote(column)} FROM {quote(table)} WHERE {quote(column)} <> ''"  # noqa: S608
        found |= {Naming(table, str(row[0]), row[1]) for row in _ask(of, sql)}
    return found


def _columns_with_files() -> Iterable[tuple[str, Any, Any]]:
    """Yield table, key and column."""
    renditions = get_image_model().get_rendition_model()
    for model in apps.get_models():
        if model._meta.managed and not model._meta.proxy and model is not renditions:
            for field in model._meta.local_concrete_fields:
                if isinstance(field, FileField):
                    yield model._meta.db_table, model._meta.pk.column, field.column


def _ask(of: Any, sql: str) -> list[Any]:
    with of.cursor() as cursor:
        cursor.execute(sql)
        return list(cursor.fetchall())


def _copy_sqlite(own: Any, file: Path) -> None:
    """Copy what the transaction sees, and then only what is in use: pages of deleted rows are not to live on."""
    whole = file.with_name(f"{file.name}.whole")
    with closing(sqlite3.connect(whole)) as copy:
        own.connection.backup(copy)
        if (faults := copy.execute("PRAGMA quick_check").fetchall()) != [("ok",)]:
            raise Refused(f"SQLite says that the database is broken: {faults[0][0]}")
        copy.execute("VACUUM INTO ?", [str(file)])
    whole.unlink()


def _copy_postgresql(own: Any, file: Path) -> None:
    ((snapshot,),) = _ask(own, "SELECT pg_export_snapshot()")
    # Not compressed: the archive is.
    options = ("--format=custom", "--compress=0", "--no-owner", "--no-acl", f"--snapshot={snapshot}")
    _run("pg_dump", *options, f"--file={file}")


def _put_back_sqlite(file: Path) -> None:
    place = Path(connection.settings_dict["NAME"])
    connection.close()
    beside = place.with_name(f"{place.name}.restored")
    shutil.copyfile(file, beside)
    with beside.open("rb") as copied:
        os.fsync(copied.fileno())
    for ending in ("-wal", "-shm"):
        place.with_name(place.name + ending).unlink(missing_ok=True)
    beside.replace(place)


def _put_back_postgresql(file: Path) -> None:
    """Raise Refused where pg_restore does, which then has changed nothing but to drop tables without content."""
    database = str(connection.get_connection_params()["dbname"])
    _drop_everything()
    connection.close()
    options = ("--single-transaction", "--exit-on-error", "--no-owner", "--no-acl", f"--dbname={database}")
    _run("pg_restore", *options, str(file))


def _drop_everything() -> None:
    """Drop what a first `migrate` has laid. pg_restore makes it again, as it was."""
    quote = connection.ops.quote_name
    of_ours = "pronamespace = current_schema()::regnamespace AND NOT EXISTS " \
              "(SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')"  # fmt: skip
    with transaction.atomic(), connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"DROP TABLE {quote(table)} CASCADE")
        cursor.execute(f"SELECT oid::regprocedure FROM pg_proc WHERE {of_ours}")  # noqa: S608
        for (function,) in cursor.fetchall():
            cursor.execute(f"DROP FUNCTION {function} CASCADE")


def _run(program: str, *options: str) -> None:
    """Run a program of PostgreSQL's on our database. Raises Refused with its own words where it fails."""
    try:
        subprocess.run([program, *options], check=True, capture_output=True, text=True, env=_environment())  # noqa: S603
    except FileNotFoundError:
        raise Refused(f"{program} is not installed: it comes with PostgreSQL's client programs.") from None
    except subprocess.CalledProcessError as error:
        raise Refused(f"{program} failed: {error.stderr.strip()[-1000:]}") from error


def _environment() -> dict[str, str]:
    """Return what a program is told of the database: in the environment, which unlike arguments nobody else reads.

    Django's own options for a session (its patience with slow statements) are not for a whole dump.
    """
    params = {**connection.get_connection_params(), "options": None}
    known = {option.keyword.decode(): option.envvar for option in pq.Conninfo.get_defaults()}
    given = {known[name]: value for name, value in params.items() if value is not None and known.get(name)}
    return {**os.environ, **{variable.decode(): str(value) for variable, value in given.items() if variable}}
