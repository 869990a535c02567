"""Hears of every statement that changes content: of a form, a command, a bulk action, of raw SQL.

Signals would miss `update()`, bulk inserts and the SQL with which the page tree moves its branches. So this looks at
what is sent to the database. Every statement that is not known to read only counts as a change, and every table as
content but those that no public page reads (private_tables.py): what somebody adds makes the store emptier than it need
be, never wrong.
"""

import re
from collections.abc import Callable
from typing import Any

from django.core.signals import request_finished
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created

from core.page_store.generations import generations
from core.page_store.private_tables import is_private

BEFORE = re.compile(r"(?:[\s(]|--[^\n]*(?:\n|$)|/\*.*?\*/)*", re.DOTALL)  # a statement: space and comments
VERB = re.compile(r"\w+")
# Statements that change nothing: they read, or they begin and end transactions and say how.
HARMLESS = frozenset({
    "ANALYZE", "BEGIN", "CLOSE", "COMMIT", "DECLARE", "DEALLOCATE", "DISCARD", "END", "FETCH", "LISTEN", "LOCK", "MOVE",
    "NOTIFY", "PRAGMA", "PREPARE", "RELEASE", "RESET", "ROLLBACK", "SAVEPOINT", "SELECT", "SET", "SHOW", "START",
    "TABLE", "UNLISTEN", "VACUUM", "VALUES",
})  # fmt: skip
WRITTEN_WITHIN = re.compile(r"\b(?:INSERT|UPDATE|DELETE|MERGE)\b", re.IGNORECASE)
TABLE = re.compile(
    r"(?:INSERT|UPDATE|DELETE|REPLACE)\b(?:\s+OR\s+\w+)?(?:\s+INTO|\s+FROM)?(?:\s+ONLY)?\s+\W?(\w+)", re.IGNORECASE
)
SET = re.compile(r"\sSET\s(.*?)(?:\sWHERE\s.*)?$", re.IGNORECASE | re.DOTALL)
# As Django spells what sets a column to a plain value. Whatever else is set counts as every column.
ASSIGNMENTS = re.compile(r'\s*"\w+"\s*=\s*(?:%s|NULL|\d+)\s*(?:,\s*"\w+"\s*=\s*(?:%s|NULL|\d+)\s*)*')
COLUMN = re.compile(r'"(\w+)"\s*=')
# Columns of tables that count as content which nobody but editors sees: they are written while somebody works on a
# draft, or signs in.
QUIET_COLUMNS = {
    "wagtailcore_page": frozenset({
        "draft_title", "expire_at", "expired", "go_live_at", "has_unpublished_changes", "latest_revision_id", "locked",
        "latest_revision_created_at", "locked_at", "locked_by_id", "owner_id",
    }),
    "meetings_group": frozenset({"latest_revision_id"}),
    "accounts_user": frozenset({"last_login"}),
}  # fmt: skip
# A picture in a new size is made by a page that is about to show it: no page that is finished names it.
ADDED_QUIETLY = frozenset({"core_rendition"})


def changes_content(sql: str) -> bool:
    """Say whether what is sent to the database, one statement or several, can change a public page."""
    return any(_changes_content(BEFORE.sub("", statement, count=1)) for statement in sql.split(";"))


def _changes_content(sql: str) -> bool:
    verb = found[0].upper() if (found := VERB.match(sql)) else ""
    if not sql or verb in HARMLESS:
        return False
    if verb in ("WITH", "EXPLAIN"):
        return WRITTEN_WITHIN.search(sql) is not None
    written = TABLE.match(sql)
    if written is None:
        return True
    table = written[1].lower()
    if is_private(table) or (verb == "INSERT" and table in ADDED_QUIETLY):
        return False
    return not (verb == "UPDATE" and _columns(sql) <= QUIET_COLUMNS.get(table, frozenset()))


def _columns(sql: str) -> frozenset[str]:
    """Return the columns that an update sets; a star where they cannot be told."""
    clause = SET.search(sql)
    if clause is None or not ASSIGNMENTS.fullmatch(clause[1]):
        return frozenset("*")
    return frozenset(name.lower() for name in COLUMN.findall(clause[1]))


def text_of(sql: Any) -> str:
    """Return a statement as text; psycopg takes it in parts too, which count as a change."""
    return sql if isinstance(sql, str) else "UNKNOWN"


def watch(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
    """Run a statement; the store is closed before one that changes content, and opened when that is through."""
    connection: BaseDatabaseWrapper = context["connection"]
    held = generations()
    held.finish_pending(connection)
    if changes_content(text_of(sql)):
        held.begin_change(connection)
    result = execute(sql, params, many, context)
    if connection.vendor != "sqlite":  # where a statement outside a transaction is not through yet
        held.finish_pending(connection)
    return result


def watch_connection(connection: BaseDatabaseWrapper, **kwargs: Any) -> None:
    """Watch a connection. First in the list: `execute_wrapper()` takes the last away when its block ends."""
    if watch not in connection.execute_wrappers:
        connection.execute_wrappers.insert(0, watch)


def finish_all_pending(**kwargs: Any) -> None:
    for connection in connections.all(initialized_only=True):
        if not connection.in_atomic_block:
            generations().finish_pending(connection)


def start_watching() -> None:
    """Watch every connection of this process. Called once, at the start."""
    connection_created.connect(watch_connection, dispatch_uid="page_store")
    request_finished.connect(finish_all_pending, dispatch_uid="page_store")
