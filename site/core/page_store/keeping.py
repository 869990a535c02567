"""Keeps finished pages in the folder of the generation in which they were rendered, up to a size."""

import logging
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings

from core.page_store import pages
from core.page_store.addresses import Address

log = logging.getLogger(__name__)


class Shelf:
    """How full the folder of one generation is. Each process reads it from the ledger that all of them write."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._position = 0
        self._filled = {True: 0, False: 0}  # by whether it can be made up

    def has_room(self, address: Address) -> bool:
        """Say whether a page may be kept. Half the room is for addresses that nobody can make up."""
        rows, self._position = pages.kept_in(self.folder, since=self._position)
        for kept, size in rows:
            self._filled[can_be_made_up(kept)] += size
        return self._filled[can_be_made_up(address)] < settings.PAGE_STORE_MAX_BYTES // 2


def can_be_made_up(address: Address) -> bool:
    """Say whether there are more such addresses than pages: by a query, or by a host with any port at all."""
    return bool(address.query) or address.host != urlsplit(settings.WAGTAILADMIN_BASE_URL).netloc


class Keeping:
    """Keeps pages for one process."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._shelf = Shelf(root)

    def keep(self, generation: str, address: Address, headers: pages.Headers, body: bytes) -> bool:
        """Keep a page; say whether it is. A disk that is full or read-only costs the page its place, nothing else."""
        folder = self._root / generation
        if self._shelf.folder != folder:
            self._shelf = Shelf(folder)
        try:
            if pages.is_kept(folder, address):
                return True
            if not self._shelf.has_room(address):
                return False
            pages.write(folder, address, pages.StoredPage.of(headers, body))
        except OSError:
            log.exception("A page could not be kept: the site goes on without the page store.")
            return False
        return True
