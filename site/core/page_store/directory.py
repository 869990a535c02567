"""The folder of the page store, which all workers of a machine and its nginx share.

    open        a link to the folder of the generation that is open; where it is missing, the store is closed
    writers     nothing is in it: whoever changes content holds a shared lock on it
    <name>/     a generation: finished pages by scheme, host and path

Closed is always right, only slower. A generation is never opened twice: what is kept in the folder of an old one, by
somebody who began to render before a change, is never seen. A process that dies gives up its locks, so that nothing has
to be tidied up before the next opening.
"""

import fcntl
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from math import floor
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4


class Generation(NamedTuple):
    """`token` is what the database says about changes (ContentChange.token), `until` when the generation ends.

    The name says `until` in whole thousandths of a second, rounded down: it never lasts longer than it may.
    """

    token: str
    until: float

    def new_name(self) -> str:
        return f"{self.token}.{floor(self.until * 1000)}.{uuid4().hex[:8]}"

    @classmethod
    def of_name(cls, name: str) -> "Generation":
        token, until, _ = name.split(".")
        return cls(token, int(until) / 1000)


of_name = lru_cache(maxsize=8)(Generation.of_name)


class PageDirectory:
    def __init__(self, root: Path) -> None:
        self.root = root
        self._open = str(root / "open")
        self._root = str(root)

    def current(self) -> str | None:
        """Return the name of the generation that is open; None while the store is closed.

        It is asked on every request: three system calls. On a disk that has turned read-only no change could close
        the store, so it is taken as closed; so is a link that is not ours.
        """
        try:
            name = os.readlink(self._open)
            is_over = of_name(name).until <= time.time()
        except (OSError, ValueError):
            return None
        return name if not is_over and os.access(self._root, os.W_OK) else None

    def folder(self, name: str) -> Path:
        return self.root / name

    def close(self) -> int:
        """Close the store for as long as the file descriptor that is returned stays open.

        Raises OSError where the folder cannot be used; then nothing of it is answered either.
        """
        try:
            writer = self._lock(fcntl.LOCK_SH)
        except OSError:
            self._unlink()
            raise
        try:
            self._unlink()
        except OSError:
            os.close(writer)
            raise
        return writer

    def open(self, generation: Callable[[], Generation]) -> str | None:
        """Open a fresh generation, unless somebody is changing content: then it is theirs to open it. Return its name.

        `generation` is asked once nobody is, so that what it reads from the database is the last word.
        """
        with self._alone() as is_alone:
            if not is_alone:
                return None
            name = generation().new_name()
            self.folder(name).mkdir()
            link = self.root / f"{name}.link"
            link.symlink_to(name)
            ended = self._linked()
            link.replace(self._open)
            self._drop_if_empty(ended)
            return name

    def sweep(self) -> None:
        """Delete the folders of generations that have ended: nothing makes one of them current again."""
        with self._alone() as is_alone:
            ended = [entry for entry in os.scandir(self.root) if self._has_ended(entry)] if is_alone else []
        for entry in ended:
            if entry.is_symlink():
                os.unlink(entry.path)
            else:
                shutil.rmtree(entry.path, ignore_errors=True)

    def _has_ended(self, entry: os.DirEntry[str]) -> bool:
        """Say whether a folder is not what is open, or a link is of somebody who died before it was "open"."""
        if entry.is_symlink():
            return entry.name.endswith(".link")
        return entry.is_dir() and entry.name != self.current()

    def _unlink(self) -> None:
        ended = self._linked()
        with suppress(FileNotFoundError):
            os.unlink(self._open)
        self._drop_if_empty(ended)

    def _linked(self) -> str:
        try:
            return os.readlink(self._open)
        except OSError:
            return ""

    def _drop_if_empty(self, ended: str) -> None:
        """Delete the folder of a generation in which nothing was kept: a command that changes much begins thousands."""
        if ended and "/" not in ended:
            with suppress(OSError):
                os.rmdir(self.root / ended)

    @contextmanager
    def _alone(self) -> Iterator[bool]:
        """Say whether nobody is changing content, and let nobody begin while this lasts."""
        try:
            lock = self._lock(fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        try:
            yield True
        finally:
            os.close(lock)

    def _lock(self, kind: int) -> int:
        self.root.mkdir(parents=True, exist_ok=True)
        file = os.open(self.root / "writers", os.O_RDONLY | os.O_CREAT | os.O_CLOEXEC, 0o640)
        try:
            fcntl.flock(file, kind)
        except BaseException:
            os.close(file)
            raise
        return file
