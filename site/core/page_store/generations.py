"""Which generation of content holds now, and how a change ends it.

Content is changed in transactions. The first statement of one that changes content closes the store and notes a row,
which the transaction commits with the change; when it is through, a fresh generation is opened. What closes the store
is a lock that lives as long as the change: Django forgets the callbacks of a transaction that is rolled back, and the
lock goes with them, as it goes with a process that dies. The store is then found closed with nobody at work, and opened
again.
"""

import logging
import os
from collections.abc import Callable
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import Any
from weakref import finalize

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.backends.base.base import BaseDatabaseWrapper

from core.page_store.directory import Generation, PageDirectory

log = logging.getLogger(__name__)
# The generation that was open when the request began that is being answered; None outside a request.
rendered_in: ContextVar[str | None] = ContextVar("rendered_in", default=None)


class Change:
    """A change of content under way. The store is closed for as long as this object lives."""

    def __init__(self, directory: PageDirectory) -> None:
        self._directory = directory
        self._release: Callable[[], Any] = lambda: None
        try:
            self._release = finalize(self, os.close, directory.close())
        except OSError:  # the store can be neither written to nor, therefore, answered from
            log.exception("The page store could not be closed.")

    def __call__(self) -> None:
        """The change is through: open a fresh generation, unless another change is under way."""
        self._release()
        open_fresh(self._directory)


class OnDisk:
    """Generations that all processes of a machine share, and that other machines hear of through the database."""

    def __init__(self, root: Path) -> None:
        self.directory = PageDirectory(root)

    def current(self) -> str | None:
        return self.directory.current()

    def current_or_opened(self) -> str | None:
        """Return the generation that is open; open one where the store is closed and nobody is at work."""
        return self.directory.current() or open_fresh(self.directory)

    def begin_change(self, connection: BaseDatabaseWrapper) -> None:
        """Close the store until the transaction ends; outside one, until `finish_pending`.

        A transaction that is begun by hand tells nobody of its end, so that is waited for.
        """
        if any(isinstance(callback, Change) for _, callback, *_ in connection.run_on_commit):
            return
        change = Change(self.directory)
        if connection.in_atomic_block:
            _note_change(connection)
            connection.on_commit(change)
        else:
            # SQLite commits such a statement only once what it returns has been read, which is after this.
            vars(connection)["page_store_pending"] = change

    def finish_pending(self, connection: BaseDatabaseWrapper) -> None:
        """End the change of a statement that was sent outside a transaction: it is through by now."""
        if "page_store_pending" in vars(connection) and not _is_in_transaction(connection):
            change = vars(connection).pop("page_store_pending")
            _note_change(connection)
            change()


class InProcess:
    """Generations of one process that nobody shares: for tests, whose transactions never end."""

    def __init__(self) -> None:
        self._number = 0

    def current(self) -> str | None:
        return str(self._number)

    current_or_opened = current

    def begin_change(self, connection: BaseDatabaseWrapper) -> None:
        self._number += 1

    def finish_pending(self, connection: BaseDatabaseWrapper) -> None:
        """Nothing waits."""


@cache
def generations() -> OnDisk | InProcess:
    """Return the generations of this process, by PAGE_STORE_DIR."""
    return OnDisk(Path(settings.PAGE_STORE_DIR)) if settings.PAGE_STORE_DIR else InProcess()


def open_fresh(directory: PageDirectory) -> str | None:
    """Open a fresh generation, unless somebody is changing content. Where disk or database refuse, it stays closed.

    So it does while a new site's first migrations run.
    """
    from core.models import ContentChange

    try:
        return directory.open(_of_now) if ContentChange.objects.is_ready(connection) else None
    except (OSError, DatabaseError):
        log.exception("The page store could not be opened: the site goes on without it.")
        return None


def _of_now() -> Generation:
    from core.models import ContentChange
    from core.page_store.moments import next_moment

    return Generation(ContentChange.objects.token(), next_moment().timestamp())


def _is_in_transaction(connection: BaseDatabaseWrapper) -> bool:
    """Say whether the database itself is within a transaction, whoever began it."""
    raw: Any = connection.connection
    if raw is None:
        return False
    return bool(raw.in_transaction if connection.vendor == "sqlite" else raw.info.transaction_status)


def _note_change(connection: BaseDatabaseWrapper) -> None:
    """Write the row by which other machines hear of the change. While a new site's migrations run there are none."""
    from core.models import ContentChange

    if ContentChange.objects.is_ready(connection):
        ContentChange.objects.using(connection.alias).create()
