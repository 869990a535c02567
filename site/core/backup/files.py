"""What lies in the storages: listed, opened and saved by Django's interface, so that it works on S3 as on a disk."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from tempfile import TemporaryFile
from typing import IO, Any, NamedTuple

from django.core.files.base import File
from django.core.files.storage import Storage, storages

from core.backup import Refused
from core.backup.archive import CHUNK, Damaged, Entry, Member
from core.gated_pictures import NAME, is_gated

STORAGES = ("default", "private")
RENDITIONS = "images/"  # where Wagtail puts public pictures in the sizes of pages


class Place(NamedTuple):
    """A file in a storage."""

    storage: str
    name: str

    @property
    def is_rendition(self) -> bool:
        """Whether it is a picture in one of the sizes of pages. The site makes it again for whoever asks first."""
        if self.storage == "default":
            return self.name.startswith(RENDITIONS)
        return is_gated(self.name) and PurePosixPath(self.name).stem != NAME

    def open(self) -> File[Any]:
        """Raises FileNotFoundError where it is gone."""
        return storages[self.storage].open(self.name, "rb")


def listed() -> Iterator[Place]:
    """Yield every file of both storages, folder by folder."""
    for alias in STORAGES:
        for name in _names(storages[alias]):
            yield Place(alias, name)


def find(name: str) -> Place | None:
    """Return where the file of this name lies; None where it is gone."""
    return next((Place(alias, name) for alias in STORAGES if storages[alias].exists(name)), None)


def _names(storage: Storage) -> Iterator[str]:
    folders = [""]
    while folders:
        folder = folders.pop()
        try:
            inside, names = storage.listdir(folder)
        except FileNotFoundError:  # nothing has been stored yet, or the folder has just been deleted
            continue
        begin = f"{folder}/" if folder else ""
        folders += [begin + name for name in inside]
        yield from (begin + name for name in names)


def put_back(entry: Entry, held: Member) -> None:
    """Save a file of an archive under its own name: whole, or not at all.

    Raises Damaged, OSError; Refused where the name is taken.
    """
    storage = storages[entry.storage]
    if storage.exists(entry.name):
        raise Refused(f"A file {entry.name} is there already.")
    with TemporaryFile() as waiting:  # storages read a file more than once
        unpack(entry, held, waiting)
        waiting.seek(0)
        try:
            storage.save(entry.name, File(waiting, entry.name))
        except BaseException:
            storage.delete(entry.name)
            raise


def unpack(entry: Entry, held: Member, into: IO[bytes]) -> None:
    """Write a member of an archive into an open file. Raises Damaged where it is not what the manifest says."""
    while chunk := held.read(CHUNK):
        into.write(chunk)
    if held.digest() != entry.sha256:
        raise Damaged(f"{entry.name or entry.member} is not what was written")


def delete(entries: list[Entry]) -> None:
    """Take back what has been put back."""
    for entry in entries:
        storages[entry.storage].delete(entry.name)
