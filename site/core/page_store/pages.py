"""A finished page: its headers and its body in every encoding, in memory and as files.

    <generation>/<scheme>/<host>/<path>/index.html   with .gz, .br and .zst beside it, which nginx serves as they are
                                        index.json   the headers, written last: where it is, the page is whole
    <generation>/pages.jsonl                         a line for every page that is kept, with its size

Each file gets its name only once it is written. The files' time is made of their content, because nginx makes its ETag
of time and size: two versions of a page never share one, even within a second.
"""

import gzip
import json
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import brotli
import zstandard

from core.page_store.addresses import Address

Headers = list[tuple[str, str]]
IDENTITY = ""
# By preference: the smallest first. The ending of a file is what nginx calls it.
ENCODINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "br": (".br", lambda body: brotli.compress(body, quality=9)),
    "zstd": (".zst", lambda body: zstandard.ZstdCompressor(level=15).compress(body)),
    "gzip": (".gz", lambda body: gzip.compress(body, 9, mtime=0)),
}
META, LEDGER = "index.json", "pages.jsonl"


@dataclass(frozen=True, slots=True)
class StoredPage:
    """`headers` are those of the rendering; `bodies` are by content coding, the plain one under IDENTITY."""

    headers: Headers
    etag: str
    bodies: dict[str, bytes]

    @classmethod
    def of(cls, headers: Iterable[tuple[str, str]], body: bytes) -> "StoredPage":
        """Compress a rendered page."""
        bodies = {IDENTITY: body} | {name: compress(body) for name, (_, compress) in ENCODINGS.items()}
        return cls(list(headers), etag_of(body), bodies)

    @property
    def size(self) -> int:
        return sum(map(len, self.bodies.values()))

    def tag(self, encoding: str) -> str:
        """Return the entity tag of one encoding: other bytes, another tag."""
        return f'"{self.etag}-{encoding}"' if encoding else f'"{self.etag}"'


def etag_of(body: bytes) -> str:
    return sha256(body).hexdigest()[:20]


def file_of(folder: Path, address: Address) -> Path:
    """Return where the plain page lies."""
    name = f"index@{sha256(address.query.encode()).hexdigest()[:20]}.html" if address.query else "index.html"
    return folder / address.scheme / address.host / address.path.strip("/") / name


def write(folder: Path, address: Address, page: StoredPage) -> None:
    """Keep a page in the folder of the generation in which it was rendered. Raises OSError where the disk refuses."""
    file = file_of(folder, address)
    file.parent.mkdir(parents=True, exist_ok=True)
    time = int(page.etag[:7], 16)
    for encoding, (ending, _) in ENCODINGS.items():
        _put(file.with_name(file.name + ending), page.bodies[encoding], time)
    _put(file, page.bodies[IDENTITY], time)
    _put(_meta(file), json.dumps({"headers": page.headers, "etag": page.etag}).encode(), time)
    line = json.dumps([*address, page.size]) + "\n"
    with (folder / LEDGER).open("a", encoding="utf-8") as ledger:
        ledger.write(line)


def is_kept(folder: Path, address: Address) -> bool:
    return _meta(file_of(folder, address)).exists()


def read(folder: Path, address: Address) -> StoredPage | None:
    """Return the page that is kept under an address; None where there is none, or not all of it."""
    file = file_of(folder, address)
    try:
        meta = json.loads(_meta(file).read_bytes())
        bodies = {name: file.with_name(file.name + ending).read_bytes() for name, (ending, _) in ENCODINGS.items()}
        bodies[IDENTITY] = file.read_bytes()
        return StoredPage([(name, value) for name, value in meta["headers"]], meta["etag"], bodies)
    except (OSError, ValueError, LookupError, TypeError):  # also where somebody else has put something there
        return None


def kept_in(folder: Path, *, since: int = 0) -> tuple[list[tuple[Address, int]], int]:
    """Return what is kept with its sizes, from a position of the ledger on, and the position that was come to."""
    try:
        with (folder / LEDGER).open("rb") as ledger:
            ledger.seek(since)
            lines = ledger.read()
    except OSError:
        return [], since
    whole = lines[: lines.rfind(b"\n") + 1]
    rows = [row for line in whole.splitlines() if (row := _row_of(line))]
    return rows, since + len(whole)


def _row_of(line: bytes) -> tuple[Address, int] | None:
    """Read a line of the ledger; None where a disk that was full cut it off in the middle."""
    try:
        scheme, host, path, query, size = json.loads(line)
        return Address(str(scheme), str(host), str(path), str(query)), int(size)
    except (ValueError, TypeError):
        return None


def _meta(file: Path) -> Path:
    return file.with_name(file.name.removesuffix("html") + "json")


def _put(file: Path, content: bytes, time: int) -> None:
    """Write a file whole or not at all."""
    unfinished = file.with_name(f".{uuid4().hex}")
    try:
        unfinished.write_bytes(content)
        os.utime(unfinished, (time, time))
        unfinished.replace(file)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise
