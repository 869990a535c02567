"""The cache on disk that all workers of one machine share, fit to count attempts in."""

from contextlib import suppress
from pathlib import Path
from typing import Any

from django.core.cache.backends.filebased import FileBasedCache
from django.core.files import locks

_Files: Any = FileBasedCache  # its stubs leave out what a subclass needs


class SharedFileCache(_Files):
    """Django's cache in files, where exactly one of several processes wins an `add` and what counts is kept.

    allauth takes a lock with `add` before it counts an attempt. Django's own `add` looks first and writes then: two
    guessers at the same moment would both pass, and count as one.
    """

    def add(self, key: str, value: Any, *args: Any, **options: Any) -> bool:
        self._createdir()
        with Path(self._dir, "add.lock").open("w") as turn:
            locks.lock(turn, locks.LOCK_EX)
            return bool(super().add(key, value, *args, **options))

    def _cull(self) -> None:
        """Make room from what has run out, before anything else: a count that is thrown away is a lock undone."""
        names = self._list_cache_files()
        if len(names) < self._max_entries:
            return
        for name in names:
            with suppress(FileNotFoundError), open(name, "rb") as entry:
                self._is_expired(entry)
        super()._cull()
