"""An archive: a tar, compressed with zstandard, whose last members say what is in it and how to know that it is whole.

Both ways are streams: neither a file nor the archive is ever in memory. `tar --zstd -xf` opens it without us.
"""

import json
import os
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import IO, Any, Self

import zstandard
from django.utils import timezone

FORMAT = 1
DATABASE = "database"
MANIFEST = "manifest.json"
SEAL = "manifest.json.sha256"
CHUNK = 256 * 1024


class Damaged(Exception):
    """An archive is not what was written; says in what."""


@dataclass(frozen=True)
class Entry:
    """What lies in an archive as `member`; a file was called `name` in `storage`."""

    member: str
    size: int
    sha256: str
    storage: str = ""
    name: str = ""


@dataclass
class Manifest:
    """What an archive holds. `lost` are files that the site had lost itself: rows name them, no storage has them."""

    vendor: str
    migrations: list[tuple[str, str]]
    database: Entry
    database_at: datetime
    begun_at: datetime
    files: list[Entry] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    format: int = FORMAT

    def as_json(self) -> bytes:
        return json.dumps(asdict(self), default=datetime.isoformat, ensure_ascii=False, indent=1).encode()

    @classmethod
    def of_json(cls, text: bytes) -> "Manifest":
        """Raises Damaged for a format that this code does not know."""
        held = json.loads(text)
        if held["format"] != FORMAT:
            raise Damaged(f"it has format {held['format']}, and this code reads format {FORMAT}")
        times = {name: datetime.fromisoformat(held[name]) for name in ("database_at", "begun_at")}
        files, migrations = [Entry(**file) for file in held["files"]], [(app, name) for app, name in held["migrations"]]
        return cls(**{**held, **times, "database": Entry(**held["database"]), "files": files, "migrations": migrations})


class Hashed:
    """Reads from a stream and knows what has been read."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream, self._hash, self.size = stream, sha256(), 0

    def read(self, size: int = CHUNK) -> bytes:
        chunk = self._stream.read(size)
        self._hash.update(chunk)
        self.size += len(chunk)
        return chunk

    def digest(self) -> str:
        """Return the hash of the whole stream: what has not been read yet is read."""
        while self.read():
            pass
        return self._hash.hexdigest()


class Member(Hashed):
    """What lies in an archive under `member`. Reading raises Damaged where it cannot be unpacked."""

    def __init__(self, member: str, stream: IO[bytes]) -> None:
        super().__init__(stream)
        self.member = member

    def read(self, size: int = CHUNK) -> bytes:
        with _as_damage():
            return super().read(size)


class ArchiveWriter:
    """Writes members into an open file, one after the other. A context, which ends with the last of them."""

    def __init__(self, file: IO[bytes]) -> None:
        compressor = zstandard.ZstdCompressor(level=3, write_checksum=True)
        self._packed: Any = compressor.stream_writer(file, closefd=False)
        self._tar: Any = tarfile.TarFile.open(fileobj=self._packed, mode="w|", bufsize=CHUNK, format=tarfile.PAX_FORMAT)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *broken: object) -> None:
        if any(broken):
            with suppress(Exception):  # what tells of the fault is on its way
                self._tar.close()
        else:
            self._tar.close()
            self._packed.close()

    def add(self, member: str, source: IO[bytes], **place: str) -> Entry:
        """Write an open, seekable file to its end. Raises OSError where the disk takes no more."""
        source.seek(0, os.SEEK_END)
        info = tarfile.TarInfo(member)
        info.size, info.mode, info.mtime = source.tell(), 0o600, int(timezone.now().timestamp())
        source.seek(0)
        hashed = Hashed(source)
        self._tar.addfile(info, hashed)
        self._tar.members = []  # tarfile remembers every member of a stream
        return Entry(member, info.size, hashed.digest(), **place)

    def seal(self, manifest: Manifest) -> None:
        """Write what the archive holds, and the hash of that; nothing comes after it."""
        text = manifest.as_json()
        self.add(MANIFEST, BytesIO(text))
        self.add(SEAL, BytesIO(f"{sha256(text).hexdigest()}  {MANIFEST}\n".encode()))


def check(path: Path) -> Manifest:
    """Return what an archive holds, once every byte of it is known to be what was written. Raises Damaged, OSError."""
    found: dict[str, tuple[int, str]] = {}
    text, seal = b"", b""
    for held in members(path):
        if held.member == MANIFEST:
            text = held.read(-1)
        elif held.member == SEAL:
            seal = held.read(-1)
        else:
            digest = held.digest()
            found[held.member] = (held.size, digest)
    if not seal or seal.split()[0].decode() != sha256(text).hexdigest():
        raise Damaged("it does not say what it holds")
    manifest = Manifest.of_json(text)
    for entry in (manifest.database, *manifest.files):
        if found.get(entry.member) != (entry.size, entry.sha256):
            raise Damaged(f"{entry.name or entry.member} is not what was written")
    return manifest


def members(path: Path) -> Iterator[Member]:
    """Yield each member, which is read before the next is asked for. Raises Damaged, OSError."""
    with path.open("rb") as file, _as_damage():
        unpacked: Any = zstandard.ZstdDecompressor().stream_reader(file, read_size=CHUNK, closefd=False)
        tar: Any
        with tarfile.open(fileobj=unpacked, mode="r|", bufsize=CHUNK) as tar:
            while (info := tar.next()) is not None:
                yield Member(info.name, tar.extractfile(info))  # there are files only
                tar.members = []
        while unpacked.read(CHUNK):  # to the end, where zstandard keeps a checksum of its own
            pass


@contextmanager
def _as_damage() -> Iterator[None]:
    """Let every way in which unpacking fails be one error."""
    try:
        yield
    except (tarfile.TarError, zstandard.ZstdError, EOFError, ValueError) as error:
        raise Damaged(f"it cannot be unpacked ({error})") from error
