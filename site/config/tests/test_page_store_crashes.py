"""The page store when things break: a process that dies while it keeps a page, a full disk, a read-only one, a folder
that somebody deletes or fills with rubbish. The site goes on, and nobody sees half a page or an old one."""

import os
import random
import resource
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from config.tests.page_store_readers import UNPACKED, Visitor, Writer, serving
from core.page_store import pages
from core.page_store.addresses import Address
from core.page_store.directory import Generation, PageDirectory
from core.page_store.keeping import Keeping

ABOUT = Address("http", "localhost", "/about/", "")
HEADERS = [("Content-Type", "text/html; charset=utf-8")]
FAR = 4_000_000_000.0
DEATHS = 60


def signed_page(number: int, size: int = 20_000) -> bytes:
    """Return a page that says of itself whether it is whole."""
    text = b"<html>" + str(number).encode() + random.Random(number).randbytes(size).hex().encode()
    return text + sha256(text).hexdigest().encode()


def is_whole(body: bytes) -> bool:
    return sha256(body[:-64]).hexdigest().encode() == body[-64:]


def keep_all_the_time(directory: PageDirectory) -> None:
    """Open one generation after another and keep a page in each, until killed."""
    for number in range(1_000_000):
        name = directory.open(lambda: Generation("1", FAR))
        if name is not None:
            pages.write(directory.folder(name), ABOUT, pages.StoredPage.of(HEADERS, signed_page(number, 2_000)))


def in_a_child(work: Any) -> int:
    child = os.fork()
    if child:
        return child
    try:
        work()
    finally:
        os._exit(0)


def bodies_seen(directory: PageDirectory) -> list[bytes]:
    """Read the page as the server does, and as nginx does."""
    found = []
    if name := directory.current():
        page = pages.read(directory.folder(name), ABOUT)
        found += list(zip(page.bodies, page.bodies.values(), strict=True)) if page else []
    endings = {"br": ".br", "gzip": ".gz", "": ""}
    bodies = [UNPACKED[endings[coding]](body) for coding, body in found if coding in endings]
    for ending, unpack in UNPACKED.items():
        try:
            packed = (directory.root / f"open/http/localhost/about/index.html{ending}").read_bytes()
        except FileNotFoundError:
            continue
        bodies.append(unpack(packed))
    return bodies


def test_half_a_page_is_never_read(tmp_path: Path) -> None:
    directory, draw, seen = PageDirectory(tmp_path), random.Random(7), 0
    for _ in range(DEATHS):
        child = in_a_child(lambda: keep_all_the_time(directory))
        until = time.monotonic() + draw.uniform(0.02, 0.3)
        while time.monotonic() < until:
            seen += len(whole := bodies_seen(directory))
            assert all(map(is_whole, whole))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert all(map(is_whole, bodies_seen(directory)))
        assert directory.open(lambda: Generation("1", FAR)), "who died holds a lock"
    assert seen > DEATHS
    directory.sweep()
    assert len([entry for entry in tmp_path.iterdir() if entry.is_dir() and not entry.is_symlink()]) == 1


@pytest.mark.parametrize("bytes_left", [0, 10, 150, 5_000, 30_000])
def test_a_disk_that_is_full_costs_a_page_its_place(tmp_path: Path, bytes_left: int) -> None:
    directory = PageDirectory(tmp_path)
    name = directory.open(lambda: Generation("1", FAR))
    assert name is not None

    def keep_little() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_left, resource.RLIM_INFINITY))
        keeping = Keeping(tmp_path)
        is_kept = [keeping.keep(name, ABOUT._replace(path=f"/{at}/"), HEADERS, signed_page(at)) for at in range(5)]
        os._exit(3 if is_kept == [False] * 5 else 4)

    _, status = os.waitpid(in_a_child(keep_little), 0)
    assert os.waitstatus_to_exitcode(status) == 3
    keeping = Keeping(tmp_path)
    assert keeping.keep(name, ABOUT, HEADERS, signed_page(1)), "once there is room again"
    page = pages.read(directory.folder(name), ABOUT)
    assert page is not None
    assert is_whole(page.bodies[""])


@contextmanager
def tiny_disk(folder: Path, size: str) -> Iterator[Path]:
    """Mount a disk of a few kilobytes; skip where we may not."""
    folder.mkdir()
    if (
        os.geteuid()
        or subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", folder], check=False).returncode
    ):
        pytest.skip("Only root may mount a disk.")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def remount(folder: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", folder], check=True)


class Site:
    """A running site with a writer and a visitor."""

    def __init__(self, port: int, told: dict[str, str]) -> None:
        self.writer, self.visitor = Writer(told), Visitor(port)
        self.version, self.root = 0, Path()
        self.tell("begin")

    def tell(self, op: str, **told: Any) -> None:
        self.writer.send(op, **told)
        self.writer.answer()

    def change(self) -> None:
        self.version += 1
        self.tell("update", key="pa", word=f"wpax{self.version}z")

    def shows(self) -> str:
        """Say what a visitor is shown: "new", "old", or the status that is not 200; and where it came from."""
        seen = self.visitor.read("/pa/")
        if seen.status != 200:
            return str(seen.status)
        return "new" if ("pa", self.version) in seen.words else "old"

    def is_kept_again(self) -> bool:
        """Say whether the store answers, within a few seconds."""
        until = time.monotonic() + 30
        while time.monotonic() < until:
            assert self.shows() == "new"
            if self.visitor.store == "hit":
                return True
        return False

    def close(self) -> None:
        self.writer.close()
        self.visitor.close()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("crashes")
    shutil.copy(sqlite_template, folder / "db.sqlite3")
    with tiny_disk(folder / "pages", "2m") as disk, serving(folder) as (port, told):
        site = Site(port, told)
        site.root = disk
        try:
            yield site
        finally:
            site.close()


def test_a_full_disk(site: Site) -> None:
    assert site.is_kept_again()
    rubbish = site.root / "rubbish"
    with pytest.raises(OSError, match="No space"):
        rubbish.write_bytes(b"x" * 4_000_000)
    for _ in range(3):
        site.change()
        assert [site.shows() for _ in range(3)] == ["new"] * 3
    rubbish.unlink()
    assert site.is_kept_again()


def test_a_read_only_disk(site: Site) -> None:
    assert site.is_kept_again()
    before = os.readlink(site.root / "open")
    remount(site.root, "ro")
    try:
        for _ in range(3):
            site.change()
            assert [site.shows() for _ in range(3)] == ["new"] * 3
    finally:
        remount(site.root, "rw")
    deadline = time.monotonic() + 30
    while os.readlink(site.root / "open") == before and time.monotonic() < deadline:
        time.sleep(0.05)  # the keeper looks every second, and sees that what is open is of before
    assert site.is_kept_again()


@pytest.mark.parametrize("rubbish", ["no link", "no folder", "a folder", "a file", "a link to nowhere", "a link of no sense",
                                     "a bad ledger", "bad pages"])  # fmt: skip
def test_rubbish_in_the_folder(site: Site, rubbish: str) -> None:
    assert site.is_kept_again()
    link = site.root / "open"
    match rubbish:
        case "no folder":
            for entry in site.root.iterdir():
                shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()
        case "a bad ledger":
            (link / "pages.jsonl").write_bytes(b'{"a": 1}\n[1, 2]\nnothing\n\xff\xfe\n["http", "localhost"')
        case "bad pages":
            for meta in link.rglob("index.json"):
                meta.write_text(random.Random(1).choice(["{}", "[]", "1", "null", '{"headers": 1, "etag": []}', ""]))
        case _:
            link.unlink()
    match rubbish:
        case "a folder":
            link.mkdir()
            (link / "file").write_text("rubbish")
        case "a file":
            link.write_text("rubbish")
        case "a link to nowhere":
            link.symlink_to("1-1-a.4000000000000.abcdefgh")
        case "a link of no sense":
            link.symlink_to("nonsense")
    for _ in range(3):
        assert site.shows() == "new"
        site.change()
        assert [site.shows() for _ in range(3)] == ["new"] * 3
    if rubbish == "a folder":
        shutil.rmtree(link, ignore_errors=True)
    assert site.is_kept_again()
