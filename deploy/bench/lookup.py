"""What the store's own steps cost in a process, in microseconds. `python -m deploy.bench.lookup PATH` prints JSON."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from timeit import repeat
from typing import Any

import django
from django.conf import settings

from deploy.bench.servers import HOST

TIMES = 20_000


def costs(path: str) -> dict[str, float]:
    """Return the least time of each step. The page is in the store, which a server keeps open."""
    from core.page_store import pages
    from core.page_store.addresses import Address, address_of
    from core.page_store.answers import PageStoreApplication
    from core.page_store.directory import PageDirectory
    from core.page_store.keeper import environ_of

    directory = PageDirectory(Path(settings.PAGE_STORE_DIR))
    address = Address("http", HOST, path, "")
    environ = {**environ_of(address), "HTTP_ACCEPT_ENCODING": "gzip", "HTTP_USER_AGENT": "bench"}
    application = PageStoreApplication(_not_kept, directory.root)
    _wait(lambda: bool(application(environ, _begin)))
    folder = directory.folder(str(directory.current()))
    return {
        "which address is it? (address_of)": _microseconds(lambda: address_of(environ)),
        "is the store open? (current)": _microseconds(directory.current),
        "the whole answer, from memory": _microseconds(lambda: application(environ, _begin)),
        "the page from the disk, where it is not in memory": _microseconds(lambda: pages.read(folder, address), 500),
    }


def _not_kept(environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
    return []


def _begin(status: str, headers: list[tuple[str, str]]) -> None:
    """Take the head of an answer, as a server does."""


def _wait(is_there: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not is_there():
        if time.monotonic() > deadline:
            raise TimeoutError("The page is not in the store.")
        time.sleep(0.1)


def _microseconds(step: Callable[[], Any], times: int = TIMES) -> float:
    return min(repeat(step, number=times, repeat=7)) / times * 1e6


if __name__ == "__main__":
    django.setup()
    sys.stdout.write(json.dumps(costs(sys.argv[1])))
