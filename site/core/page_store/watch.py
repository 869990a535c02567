"""Hears of every statement that changes content: of a form, a command, a bulk action, of raw SQL.

Signals would miss `update()`, bulk inserts and the SQL with which the page tree moves its branches. So this looks at
what is sent to the database. Every table counts as content but those that no public page reads (private_tables.py): a
table that somebody adds makes the store emptier than it need be, never wrong.
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

WRITE = re.compile(
    r"\s*(INSERT|UPDATE|DELETE|REPLACE|TRUNCATE)\b(?:\s+OR\s+\w+)?(?:\s+INTO|\s+FROM|\s+ONLY)?\s+\W?(\w+)",
    re.IGNORECASE,
)
SET = re.compile(r"\sSET\s(.*?)(?:\sWHERE\s|$)", re.IGNORECASE | re.DOTALL)
COLUMN = re.compile(r'(?:^|,)\s*"(\w+)"\s*=')
# Columns that are written while somebody works on a draft, and that nobody but editors sees.
DRAFT_COLUMNS = frozenset({
    "draft_title", "expire_at", "expired", "go_live_at", "has_unpublished_changes", "latest_revision_id", "locked",
    "latest_revision_created_at", "locked_at", "locked_by_id", "owner_id",
})  # fmt: skip
# A picture in a new size is made by a page that is about to show it: no page that is finished names it.
ADDED_QUIETLY = frozenset({"core_rendition"})


def changes_content(sql: str) -> bool:
    """Say whether a statement can change a public page."""
    found = WRITE.match(sql)
    if found is None:
        return False
    verb, table = found[1].upper(), found[2].lower()
    if verb == "TRUNCATE":  # several tables at once
        return True
    if is_private(table) or (verb == "INSERT" and table in ADDED_QUIETLY):
        return False
    return not (verb == "UPDATE" and _columns(sql) <= DRAFT_COLUMNS)


def _columns(sql: str) -> frozenset[str]:
    """Return the columns that an update sets; a star where they cannot be told."""
    clause = SET.search(sql)
    names = frozenset(name.lower() for name in COLUMN.findall(clause[1])) if clause else frozenset()
    return names or frozenset("*")


def watch(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
    """Run a statement; the store is closed before one that changes content, and opened when that is through."""
    connection: BaseDatabaseWrapper = context["connection"]
    held = generations()
    held.finish_pending(connection)
    if changes_content(sql):
        held.begin_change(connection)
    return execute(sql, params, many, context)


def watch_connection(connection: BaseDatabaseWrapper, **kwargs: Any) -> None:
    if watch not in connection.execute_wrappers:
        connection.execute_wrappers.append(watch)


def finish_all_pending(**kwargs: Any) -> None:
    for connection in connections.all(initialized_only=True):
        if not connection.in_atomic_block:
            generations().finish_pending(connection)


def start_watching() -> None:
    """Watch every connection of this process. Called once, at the start."""
    connection_created.connect(watch_connection, dispatch_uid="page_store")
    request_finished.connect(finish_all_pending, dispatch_uid="page_store")
