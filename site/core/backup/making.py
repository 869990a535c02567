"""Makes an archive while the site runs, in which database and files agree.

A file is written before its row is committed, and deleted after its row was. So at every moment each row finds its
file, but the two cannot be copied at one moment. Which comes first?

- Files first, the database after: whatever is uploaded in between has a row and no file, and there is the more of it
  the longer the files take.
- The database first, the files after: what is uploaded in between has a file and no row, which harms nobody. But what
  is deleted or replaced in between has a row and no file.

So most of the files come first, however long they take. Then a moment of the database is held, in which we read what
its rows name, and fetch what we do not have: what was uploaded since, a few files, in no time. Where one of those is
gone already, the moment is let go and another one held, in which its row is gone too, because rows go before files.
Once a moment's rows find all their files, the database is copied as it was in that moment, however long that takes. So
the database comes first only for the few files of the last seconds, and nothing is copied twice. Somebody would have to
add and delete files without a pause for this not to end; after ROUNDS moments we give up, with words.

One thing more can happen: a file is deleted and another of the same name uploaded, which Django allows. So what was
copied counts only while the same row named it before and after; otherwise it is copied again.

A row whose file is missing in two moments has lost it long before: that is told, and the backup goes on.

Left out, because the site makes it by itself: pictures in the sizes of pages, which would be the greater part of the
archive (each is made for whoever asks for it first; `restore` forgets their rows), finished pages, caches, static
files.
"""

import fcntl
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import mkdtemp

from django.db import DatabaseError
from django.utils import timezone

from core.backup import Refused
from core.backup.archive import DATABASE, ArchiveWriter, Entry, Manifest
from core.backup.databases import Naming, moment, rows_that_name_files
from core.backup.files import Place, find, listed

ROUNDS = 100
UNFINISHED = ".nwg-backup-"


def back_up(archive: Path) -> Manifest:
    """Make an archive, which appears under its name once it is whole and on the disk, readable by its owner only.

    Raises Refused where the name is taken, another backup is being written to the folder, or database and files do not
    come to rest; where the disk is full. Nothing is left behind then.
    """
    if archive.exists():
        raise Refused(f"{archive} is there already. Give another name.")
    with _unfinished(archive.parent) as folder:
        part = folder / "archive"
        try:
            manifest = _write(part, folder)
        except (OSError, DatabaseError, sqlite3.Error) as error:
            raise Refused(f"No archive was made, and nothing of it is left behind: {_words(error)}") from error
        _appear(part, archive)
    return manifest


def _write(part: Path, folder: Path) -> Manifest:
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        with ArchiveWriter(file) as writer:
            manifest = Backup(writer, folder / "database").run()
            writer.seal(manifest)
        file.flush()
        os.fsync(file.fileno())
    return manifest


class Backup:
    """What has been copied so far: files by their place, and which rows named files before each was copied."""

    def __init__(self, writer: ArchiveWriter, database: Path) -> None:
        self.writer, self.database = writer, database
        self.files: dict[Place, Entry] = {}
        self.known: dict[Place, set[Naming]] = {}
        self.fetched: set[str] = set()
        self._again = count(1)

    def run(self) -> Manifest:
        """Copy files and database until they agree. Raises Refused, OSError and errors of the database."""
        begun_at = timezone.now()
        self._copy(listed(), rows_that_name_files())
        lost: set[Naming] = set()
        for _ in range(ROUNDS):
            at = timezone.now()
            with moment() as held:
                missing = self._fetch(held.naming)
                if missing <= lost and not self._may_be_others(held.naming):
                    migrations = held.migrations()
                    held.copy_to(self.database)
                    break
            lost = missing
        else:
            raise Refused(f"Files came and went so fast that they were {ROUNDS} times others than the database says.")
        return Manifest(
            vendor=held.vendor,
            migrations=migrations,
            database=self._add_database(),
            database_at=at,
            begun_at=begun_at,
            files=list(self.files.values()),
            lost=sorted(row.name for row in missing),
        )

    def _fetch(self, naming: set[Naming]) -> set[Naming]:
        """Copy the files that rows name and that are not here yet; return the rows whose files are nowhere."""
        names = _by_name(naming)
        for place in [p for p, known in self.known.items() if not names.get(p.name, set()) <= known]:
            del self.files[place], self.known[place]  # it was copied for a row that is not the one which names it now
        self.fetched = names.keys() - {place.name for place in self.files}
        self._copy(filter(None, map(find, sorted(self.fetched))), naming)
        held = {place.name for place in self.files}
        return {row for row in naming if row.name not in held}

    def _copy(self, places: Iterable[Place], naming: set[Naming]) -> None:
        names, number = {row.name for row in naming}, next(self._again)
        for place in places:
            if place.is_rendition and place.name not in names:
                continue
            try:
                with place.open() as file:
                    member = f"files-{number}/{place.storage}/{place.name}"
                    self.files[place] = self.writer.add(member, file, storage=place.storage, name=place.name)
                    self.known[place] = naming
            except FileNotFoundError:  # it has just been deleted
                continue

    def _may_be_others(self, naming: set[Naming]) -> bool:
        """Say whether one of the files that were just fetched may be another's, who took the name of a deleted one."""
        now = rows_that_name_files()
        return bool(self.fetched & {row.name for row in naming - now})

    def _add_database(self) -> Entry:
        with self.database.open("rb") as file:
            return self.writer.add(DATABASE, file)


def _by_name(naming: set[Naming]) -> dict[str, set[Naming]]:
    found: dict[str, set[Naming]] = {}
    for row in naming:
        found.setdefault(row.name, set()).add(row)
    return found


@contextmanager
def _unfinished(folder: Path) -> Iterator[Path]:
    """Give a folder beside the archive for what is not finished, and delete it at the end, with what a killed one left.

    Raises Refused where another backup is at work beside it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{UNFINISHED}lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Refused(f"Another backup is being written to {folder}.") from None
        try:
            _delete_unfinished(folder)
            yield Path(mkdtemp(prefix=UNFINISHED, dir=folder))
        finally:
            _delete_unfinished(folder)


def _delete_unfinished(folder: Path) -> None:
    for left in folder.glob(f"{UNFINISHED}*/"):
        shutil.rmtree(left)


def _appear(part: Path, archive: Path) -> None:
    """Give the finished archive its name, and see to it that a power cut does not take the name away."""
    part.rename(archive)
    directory = os.open(archive.parent, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


def _words(error: Exception) -> str:
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return f"{reason}."
