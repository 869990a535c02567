"""The thread that keeps the store: opens it, hears of changes on other machines, sweeps, renders again.

Each process of a server has one, and the one that holds the lock on `keeper` does the work for all. It begins with the
first request, after the server has made its processes.
"""

import fcntl
import logging
import os
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Any
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.db import close_old_connections
from django.utils import timezone

from core.page_store import pages
from core.page_store.addresses import Address
from core.page_store.directory import PageDirectory, of_name
from core.page_store.generations import open_fresh

log = logging.getLogger(__name__)
SECONDS = 1.0  # within which a change on another machine is heard of
RENDERED_AGAIN = 50  # pages


class Keeper:
    """`application` renders pages again, `asked` counts how often each was asked for in this process."""

    def __init__(
        self, directory: PageDirectory, application: Callable[..., Iterable[bytes]], asked: Counter[Address]
    ) -> None:
        self._directory = directory
        self._application = application
        self._asked = asked
        self._office: int | None = None
        self._last = ""
        self._starting = threading.Lock()
        # The store answers only once it is sure that what is open is of today's content and code.
        self.is_ready = False

    def start(self) -> None:
        """Begin, where that has not been done. Returns at once."""
        if self._starting.acquire(blocking=False):
            threading.Thread(target=self._run, name="page-store", daemon=True).start()

    def _run(self) -> None:
        pause = threading.Event()
        has_failed = False
        while True:
            try:
                self.look()
                has_failed = False
            except Exception:
                # The store goes on as it is: a database that is away changes nothing either.
                if not has_failed:
                    log.exception("The page store cannot be kept: it is tried again every second.")
                has_failed = True
            finally:
                close_old_connections()
            pause.wait(SECONDS)

    def look(self) -> None:
        """Do what there is to do now."""
        took_office = self._office is None and self._take_office()
        if self._office is None and self.is_ready:
            return
        current = self._directory.current()
        if took_office:
            _forget_old_changes()
        if took_office or current is None or of_name(current).token != _token():
            # After a start the code and its templates may be others: what they made before is not kept.
            current = open_fresh(self._directory)
        self.is_ready = True
        if self._office is not None and current is not None and current != self._last:
            again = self._most_asked_for()
            self._last = current
            self._directory.sweep()
            self._render(again, current)

    def _take_office(self) -> bool:
        self._directory.root.mkdir(parents=True, exist_ok=True)
        file = os.open(self._directory.root / "keeper", os.O_RDONLY | os.O_CREAT | os.O_CLOEXEC, 0o640)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            return False
        self._office = file
        return True

    def _most_asked_for(self) -> list[Address]:
        """Return what to render again: by how often it was asked for, then what was kept (nginx does not count)."""
        kept, _ = pages.kept_in(self._directory.folder(self._last)) if self._last else ([], 0)
        counted = [address for address, _ in self._asked.most_common(RENDERED_AGAIN)]
        self._asked.clear()
        plain_first = sorted((address for address, _ in kept), key=lambda address: bool(address.query))
        return list(dict.fromkeys([*counted, *plain_first]))[:RENDERED_AGAIN]

    def _render(self, addresses: Iterable[Address], generation: str) -> None:
        """Let Django render pages, one after the other, until content changes again."""
        for address in addresses:
            if self._directory.current() != generation:
                return
            response = self._application(environ_of(address), lambda *args: None)
            try:
                for _ in response:
                    pass
            finally:
                getattr(response, "close", lambda: None)()


def environ_of(address: Address) -> dict[str, Any]:
    """Return the WSGI environment of a visitor's request for an address."""
    environ: dict[str, Any] = {
        "HTTP_HOST": address.host,
        "SERVER_NAME": address.host.partition(":")[0],
        "PATH_INFO": address.path,
        "QUERY_STRING": address.query,
        "REMOTE_ADDR": "127.0.0.1",
        "wsgi.url_scheme": address.scheme,
    }
    if settings.SECURE_PROXY_SSL_HEADER:
        name, secure = settings.SECURE_PROXY_SSL_HEADER
        environ[name] = secure if address.scheme == "https" else "http"
    setup_testing_defaults(environ)
    return environ


def _token() -> str:
    from core.models import ContentChange

    return ContentChange.objects.token()


def _forget_old_changes() -> None:
    """Delete what every machine has heard of long since."""
    from core.models import ContentChange

    ContentChange.objects.filter(at__lt=timezone.now() - timedelta(days=7)).delete()
