"""Backup and restore, piece by piece: an archive is whole or it is none, database and files agree, a place that is not
empty is left alone, and who has closed their account stays away. The drill on real databases: config/tests.
"""

import json
import os
import resource
import shutil
import signal
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from io import StringIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import boto3
import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection
from django.utils import timezone
from moto.server import ThreadedMotoServer

from accounts.models import User
from core.backup import Refused, archive, databases, emptiness, erasures, files, making, restoring
from core.backup.databases import Naming
from core.backup.erasures import Erasure
from core.testing import make_user

DATABASE = os.urandom(300_000)


class Site:
    """Rows and files of a site that a test plays: `rows` is what its database holds, as (key, name of a file)."""

    def __init__(self) -> None:
        self.rows: set[Naming] = set()
        self.migrations: list[tuple[str, str]] = []
        self.meanwhile: list[Callable[[], object]] = []  # what happens as soon as a moment is held, in turn
        self.moments = 0

    @contextmanager
    def moment(self) -> Iterator[Any]:
        self.moments += 1
        held = SimpleNamespace(vendor=connection.vendor, naming=set(self.rows), migrations=lambda: self.migrations)
        held.copy_to = lambda file: file.write_bytes(DATABASE)
        if self.meanwhile:
            self.meanwhile.pop(0)()
        yield held

    def upload(self, name: str, content: bytes, *, key: str = "1", storage: str = "private") -> None:
        assert storages[storage].save(name, ContentFile(content)) == name
        self.rows.add(Naming("papers", key, name))

    def delete(self, name: str, *, storage: str = "private") -> None:
        self.rows = {row for row in self.rows if row.name != name}
        storages[storage].delete(name)


@pytest.fixture(autouse=True)
def places(settings: Any, tmp_path: Path) -> Path:
    """Folders for both storages and for all else that is written."""
    on_disk = "django.core.files.storage.FileSystemStorage"
    folders = {alias: {"BACKEND": on_disk, "OPTIONS": {"location": str(tmp_path / "var" / alias)}} for alias in PLACES}
    settings.STORAGES = {**settings.STORAGES, **folders}
    settings.VAR_DIR = tmp_path / "var"
    return tmp_path


PLACES = ("default", "private", "erasures")


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Site:
    played = Site()
    monkeypatch.setattr(making, "moment", played.moment)
    monkeypatch.setattr(making, "rows_that_name_files", lambda: set(played.rows))
    return played


@pytest.fixture
def restored(monkeypatch: pytest.MonkeyPatch, new_place: None) -> list[bytes]:
    """What becomes the database of a place where something is restored."""
    put: list[bytes] = []
    monkeypatch.setattr(databases, "put_back", lambda file: put.append(file.read_bytes()))
    return put


def back_up(folder: Path, *options: str) -> str:
    call_command("backup", str(folder), *options, stdout=(said := StringIO()), stderr=said)
    return said.getvalue()


def restore(path: Path) -> None:
    call_command("restore", str(path), stdout=StringIO())


def held_in(path: Path) -> dict[str, bytes]:
    """Return the files that an archive's manifest names, by their names."""
    members = {entry.member: entry.name for entry in archive.check(path).files}
    return {members[held.member]: held.read(-1) for held in archive.members(path) if held.member in members}


def stored(name: str, storage: str = "private") -> bytes:
    with storages[storage].open(name) as file:
        return file.read()


def empty(folder: Path) -> None:
    shutil.rmtree(folder / "var", ignore_errors=True)


class TestArchive:
    def test_it_holds_database_files_and_what_they_come_to(self, site: Site, tmp_path: Path) -> None:
        site.upload("documents/tŷ gwyn.txt", b"Croeso")
        site.upload("original_images/a.png", b"Picture", key="2", storage="default")
        said = back_up(tmp_path / "a.tar.zst")
        manifest = archive.check(tmp_path / "a.tar.zst")
        assert "database and 2 files" in said
        assert held_in(tmp_path / "a.tar.zst") == {
            "documents/tŷ gwyn.txt": b"Croeso",
            "original_images/a.png": b"Picture",
        }
        assert (manifest.vendor, manifest.database.size, manifest.lost) == (connection.vendor, len(DATABASE), [])
        assert manifest.begun_at <= manifest.database_at <= timezone.now()

    def test_its_owner_alone_reads_it_and_nothing_else_is_left(self, site: Site, tmp_path: Path) -> None:
        back_up(tmp_path / "a.tar.zst")
        assert stat.S_IMODE((tmp_path / "a.tar.zst").stat().st_mode) == 0o600
        assert {entry.name for entry in tmp_path.iterdir()} == {"a.tar.zst", ".nwg-backup-lock"}

    def test_pictures_in_sizes_of_pages_are_left_out(self, site: Site, tmp_path: Path) -> None:
        gated = "gated/abc/picture"
        for name in (f"{gated}.png", f"{gated}.width-40.webp", f"{gated}.fill-40x40.c0_x1.avif"):
            storages["private"].save(name, ContentFile(b"Picture"))
        for name in ("original_images/a.png", "images/a.width-40.png"):
            storages["default"].save(name, ContentFile(b"Picture"))
        back_up(tmp_path / "a.tar.zst")
        assert set(held_in(tmp_path / "a.tar.zst")) == {f"{gated}.png", "original_images/a.png"}

    @pytest.mark.parametrize("place", [0, 20, 0.3, 0.6, 0.95, -40, -1], ids=lambda at: f"at-{at}")
    def test_a_flipped_bit_is_noticed(self, site: Site, tmp_path: Path, place: float, restored: list[bytes]) -> None:
        site.upload("documents/a.bin", os.urandom(200_000))
        back_up(path := tmp_path / "a.tar.zst")
        content = bytearray(path.read_bytes())
        content[int(place * len(content)) if 0 < place < 1 else int(place)] ^= 4
        path.write_bytes(content)
        for command in (lambda: back_up(path, "--check"), lambda: restore(path)):
            with pytest.raises(CommandError, match="is damaged"):
                command()
        assert restored == []

    @pytest.mark.parametrize("part", [0, 0.1, 0.5, 0.99])
    def test_half_an_archive_is_none(self, site: Site, tmp_path: Path, part: float) -> None:
        site.upload("documents/a.bin", os.urandom(200_000))
        back_up(path := tmp_path / "a.tar.zst")
        os.truncate(path, int(part * path.stat().st_size))
        with pytest.raises(CommandError, match="is damaged"):
            back_up(path, "--check")

    def test_a_whole_one_is_said_to_be(self, site: Site, tmp_path: Path) -> None:
        back_up(path := tmp_path / "a.tar.zst")
        before = path.read_bytes()
        assert "is whole: database and 0 files" in back_up(path, "--check")
        assert path.read_bytes() == before

    def test_it_takes_no_other_files_name(self, site: Site, tmp_path: Path) -> None:
        (path := tmp_path / "a.tar.zst").write_bytes(b"Mine")
        with pytest.raises(CommandError, match="is there already"):
            back_up(path)
        assert path.read_bytes() == b"Mine"

    def test_one_at_a_time(self, site: Site, tmp_path: Path) -> None:
        site.meanwhile = [lambda: back_up(tmp_path / "b.tar.zst")]
        with pytest.raises(CommandError, match="Another backup is being written"):
            back_up(tmp_path / "a.tar.zst")
        back_up(tmp_path / "c.tar.zst")

    def test_what_a_killed_one_has_left_is_cleared(self, site: Site, tmp_path: Path) -> None:
        (left := tmp_path / ".nwg-backup-abc").mkdir()
        (left / "archive").write_bytes(b"Half")
        back_up(tmp_path / "a.tar.zst")
        assert not left.exists()


class TestKeeping:
    def test_older_ones_of_its_own_names_go(self, site: Site, tmp_path: Path) -> None:
        old = [f"nwg-2026010{day}T020000Z.tar.zst" for day in range(1, 5)]
        for name in (*old, "nwg-mine.tar.zst", "notes.txt"):
            (tmp_path / name).touch()
        said = back_up(tmp_path, "--keep", "3")
        left = {path.name for path in tmp_path.iterdir() if path.is_file() and not path.name.startswith(".")}
        (made,) = left - {*old, "nwg-mine.tar.zst", "notes.txt"}
        assert left == {*old[2:], made, "nwg-mine.tar.zst", "notes.txt"}
        assert archive.check(tmp_path / made)
        assert f"{old[0]} is deleted." in said

    def test_none_goes_where_the_new_one_fails(self, site: Site, tmp_path: Path) -> None:
        (old := tmp_path / "nwg-20260101T020000Z.tar.zst").touch()
        site.meanwhile = [lambda: (_ for _ in ()).throw(OperationalError("database or disk is full"))]
        with pytest.raises(CommandError, match=r"nothing of it is left behind: database or disk is full\."):
            back_up(tmp_path, "--keep", "1")
        assert old.exists()

    @pytest.mark.parametrize(("place", "number"), [("a.tar.zst", "2"), ("", "0")], ids=["file", "none"])
    def test_it_needs_a_folder_and_a_number(self, site: Site, tmp_path: Path, place: str, number: str) -> None:
        with pytest.raises(CommandError, match="--keep takes"):
            back_up(tmp_path / place, "--keep", number)


@pytest.mark.parametrize("room", [100_000, 400_000], ids=["database", "files"])
def test_a_full_disk_leaves_no_archive(site: Site, tmp_path: Path, room: int) -> None:
    """RLIMIT_FSIZE refuses what a full disk refuses: to write more."""
    site.upload("documents/a.bin", os.urandom(500_000))
    child = os.fork()
    if not child:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
        try:
            making.back_up(tmp_path / "a.tar.zst")
        except Refused as refusal:
            os._exit(3 if "No archive was made" in str(refusal) else 4)
        finally:
            os._exit(5)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 3
    assert {entry.name for entry in tmp_path.iterdir()} == {"var", ".nwg-backup-lock"}


class TestDatabaseAndFilesAgree:
    """What happens on the site while files are copied (`listing`), and once a moment of the database is held."""

    @pytest.fixture
    def listing(self, monkeypatch: pytest.MonkeyPatch) -> list[Callable[[], object]]:
        """What happens after the files have been listed and before they are copied."""
        happens: list[Callable[[], object]] = []

        def listed() -> list[Any]:
            found = sorted(files.listed())
            for happening in happens:
                happening()
            return found

        monkeypatch.setattr(making, "listed", listed)
        return happens

    def test_what_is_uploaded_meanwhile_is_there(
        self, site: Site, tmp_path: Path, listing: list[Callable[[], object]]
    ) -> None:
        listing.append(lambda: site.upload("new.txt", b"New"))
        back_up(tmp_path / "a.tar.zst")
        assert held_in(tmp_path / "a.tar.zst") == {"new.txt": b"New"}

    def test_what_is_uploaded_after_the_moment_is_not(self, site: Site, tmp_path: Path) -> None:
        site.meanwhile = [lambda: site.upload("later.txt", b"Later")]
        back_up(tmp_path / "a.tar.zst")
        assert held_in(tmp_path / "a.tar.zst") == {}

    def test_what_is_deleted_meanwhile_is_gone_with_its_row(
        self, site: Site, tmp_path: Path, listing: list[Callable[[], object]]
    ) -> None:
        site.upload("gone.txt", b"Gone")
        site.upload("stays.txt", b"Stays", key="2")
        listing.append(lambda: site.delete("gone.txt"))
        back_up(tmp_path / "a.tar.zst")
        assert held_in(tmp_path / "a.tar.zst") == {"stays.txt": b"Stays"}

    def test_a_row_whose_file_is_gone_costs_another_moment(
        self, site: Site, tmp_path: Path, listing: list[Callable[[], object]]
    ) -> None:
        listing.append(lambda: site.upload("new.txt", b"New"))
        site.meanwhile = [lambda: site.delete("new.txt")]
        said = back_up(tmp_path / "a.tar.zst")
        assert (site.moments, "lost" in said) == (2, False)
        assert held_in(tmp_path / "a.tar.zst") == {}

    def test_a_file_that_took_anothers_name_is_the_others(
        self, site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The first was copied before, and the second is uploaded just before the moment."""
        fetch = making.Backup._copy

        def copy_and_replace(backup: Any, *told: Any) -> None:
            fetch(backup, *told)
            if site.moments == 0:
                site.delete("list.txt")
                site.upload("list.txt", b"New", key="2")

        monkeypatch.setattr(making.Backup, "_copy", copy_and_replace)
        site.upload("list.txt", b"Old")
        back_up(tmp_path / "a.tar.zst")
        assert held_in(tmp_path / "a.tar.zst") == {"list.txt": b"New"}

    def test_so_is_one_that_took_it_in_the_moment(
        self, site: Site, tmp_path: Path, listing: list[Callable[[], object]]
    ) -> None:
        """A row names "list.txt", which is gone; what lies there now is another row's."""
        listing.append(lambda: site.upload("list.txt", b"Old"))
        site.meanwhile = [lambda: (site.delete("list.txt"), site.upload("list.txt", b"New", key="2"))]
        back_up(tmp_path / "a.tar.zst")
        assert site.moments == 2
        assert held_in(tmp_path / "a.tar.zst") == {"list.txt": b"New"}

    def test_a_file_that_the_site_has_lost_is_told_of(self, site: Site, tmp_path: Path) -> None:
        site.rows.add(Naming("papers", "1", "lost.txt"))
        site.upload("there.txt", b"There", key="2")
        said = back_up(tmp_path / "a.tar.zst")
        assert "because the site has lost it: lost.txt" in said
        assert archive.check(tmp_path / "a.tar.zst").lost == ["lost.txt"]
        assert set(held_in(tmp_path / "a.tar.zst")) == {"there.txt"}

    def test_it_ends_with_words_where_they_never_agree(
        self, site: Site, tmp_path: Path, listing: list[Callable[[], object]]
    ) -> None:
        def come_and_go(number: int) -> Callable[[], object]:
            return lambda: (site.delete(f"{number}.txt"), site.upload(f"{number + 1}.txt", b"Next"))

        listing.append(lambda: site.upload("0.txt", b"First"))
        site.meanwhile = [come_and_go(number) for number in range(making.ROUNDS)]
        with pytest.raises(CommandError, match="Files came and went so fast"):
            back_up(tmp_path / "a.tar.zst")
        assert not (tmp_path / "a.tar.zst").exists()


@pytest.mark.django_db
class TestRestore:
    def test_an_empty_place_gets_both(self, site: Site, tmp_path: Path, restored: list[bytes], finished: None) -> None:
        site.upload("documents/a.txt", b"Words")
        back_up(path := tmp_path / "a.tar.zst")
        empty(tmp_path)
        restore(path)
        assert restored == [DATABASE]
        assert stored("documents/a.txt") == b"Words"

    def test_a_site_with_people_is_left_alone(self, site: Site, tmp_path: Path, restored: list[bytes]) -> None:
        make_user("somebody@example.org")
        back_up(path := tmp_path / "a.tar.zst")
        with pytest.raises(CommandError, match=r"not empty: it has rows of accounts_user.*Nothing was changed"):
            restore(path)
        assert User.objects.filter(email="somebody@example.org").exists()
        assert restored == []

    @pytest.mark.parametrize("alias", ["default", "private"])
    def test_files_are_left_alone(self, site: Site, tmp_path: Path, restored: list[bytes], alias: str) -> None:
        site.upload("documents/a.txt", b"Words", storage=alias)
        back_up(path := tmp_path / "a.tar.zst")
        storages[alias].delete("documents/a.txt")
        storages[alias].save("documents/a.txt", ContentFile(b"Mine"))
        with pytest.raises(CommandError, match=rf"the file documents/a.txt \({alias}\)"):
            restore(path)
        assert stored("documents/a.txt", alias) == b"Mine"
        assert restored == []

    def test_another_kind_of_database_is_refused(self, site: Site, tmp_path: Path, restored: list[bytes]) -> None:
        path = forged(tmp_path, vendor="oracle")
        with pytest.raises(CommandError, match="The archive is of a site on oracle, and this place has"):
            restore(path)
        assert restored == []

    def test_so_is_an_archive_of_newer_code(self, site: Site, tmp_path: Path, restored: list[bytes]) -> None:
        site.migrations = [("core", "0001_initial"), ("core", "9999_tomorrow"), ("an_app_that_is_gone", "0001_initial")]
        back_up(path := tmp_path / "a.tar.zst")
        empty(tmp_path)
        with pytest.raises(CommandError, match=r"of newer code than this: it has had core\.9999_tomorrow\."):
            restore(path)
        assert restored == []

    def test_what_breaks_off_leaves_the_place_empty(
        self, site: Site, tmp_path: Path, new_place: None, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(file: Path) -> None:
            raise Refused("pg_restore failed: no.")

        monkeypatch.setattr(databases, "put_back", refuse)
        site.upload("documents/a.txt", b"Words")
        back_up(path := tmp_path / "a.tar.zst")
        empty(tmp_path)
        with pytest.raises(CommandError, match="pg_restore failed"):
            restore(path)
        emptiness.refuse_unless_empty()

    def test_what_cannot_be_finished_must_not_be_opened(
        self, site: Site, tmp_path: Path, restored: list[bytes], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(closed: object, say: object) -> None:
            raise OSError("No room.")

        monkeypatch.setattr(restoring, "_finish", fail)
        back_up(path := tmp_path / "a.tar.zst")
        with pytest.raises(CommandError, match="Do not open this site"):
            restore(path)


@pytest.fixture
def finished(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing follows: the database of the archive is no database."""
    monkeypatch.setattr(restoring, "_finish", lambda closed, say: None)


def forged(folder: Path, **fields: Any) -> Path:
    """Return an archive whose manifest says something else of itself."""
    now = timezone.now()
    with (path := folder / "forged.tar.zst").open("wb") as file, (folder / "database").open("w+b") as database:
        held = {"vendor": connection.vendor, "migrations": [], "database_at": now, "begun_at": now, **fields}
        with archive.ArchiveWriter(file) as writer:
            writer.seal(archive.Manifest(database=writer.add(archive.DATABASE, database), **held))
    return path


@pytest.mark.django_db
class TestErasures:
    def test_an_entry_has_no_name(self, tmp_path: Path) -> None:
        person = make_user("zizanie@example.org", first_name="Zizanie")
        erasures.note(person)
        (entry,) = (tmp_path / "var/erasures").iterdir()
        assert set(json.loads(entry.read_text())) == {"person", "began", "at"}
        assert "ziz" not in f"{entry.name}{entry.read_text()}".lower()

    def test_those_since_the_backup_count_wherever_they_were_kept(self, tmp_path: Path) -> None:
        people = [make_user() for _ in range(2)]
        erasures.note(people[0])
        shutil.move(tmp_path / "var/erasures", elsewhere := tmp_path / "elsewhere")
        erasures.note(people[1])
        now = timezone.now()
        assert [entry.person for entry in erasures.since(now, [elsewhere])] == [person.pk for person in people]
        assert [entry.person for entry in erasures.since(now)] == [people[1].pk]
        assert erasures.since(now + timedelta(hours=2), [elsewhere]) == []

    @pytest.mark.parametrize("content", ["", "{}", '{"person": 1, "began": "now", "at": "now"}', "[]"])
    def test_what_cannot_be_read_is_no_empty_register(self, tmp_path: Path, content: str) -> None:
        (folder := tmp_path / "register").mkdir()
        (folder / "entry.json").write_text(content)
        with pytest.raises(Refused, match=r"cannot be read: entry\.json"):
            erasures.since(timezone.now(), [folder])

    def test_nor_is_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(Refused, match="is no folder with a register"):
            erasures.since(timezone.now(), [tmp_path / "nowhere"])

    def test_only_the_same_account_is_closed_again(self) -> None:
        leaver, newcomer = make_user("zizanie@example.org"), make_user("newcomer@example.org")
        now = timezone.now()
        closed = [
            Erasure(leaver.pk, leaver.date_joined, now),
            Erasure(newcomer.pk, newcomer.date_joined - timedelta(days=1), now),  # had that key before a restore
            Erasure(10**6, now, now),
        ]
        assert restoring._close_again(closed) == 1
        assert set(User.objects.values_list("email", flat=True)) >= {"newcomer@example.org"}
        assert not User.objects.filter(email="zizanie@example.org").exists()
        assert restoring._close_again(closed) == 0, "it is closed"


@pytest.fixture
def buckets(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Both storages on a server that speaks S3, as in production. To be called for a new pair of empty buckets."""
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "moto")
    server = ThreadedMotoServer(port=0)
    server.start()
    endpoint = "http://{}:{}".format(*server.get_host_and_port())
    client, made = boto3.client("s3", endpoint_url=endpoint, region_name="us-east-1"), iter(range(9))

    def renew() -> None:
        options = {"endpoint_url": endpoint, "file_overwrite": False, "max_memory_size": 64 * 1024}
        changed = {}
        for alias in ("default", "private"):
            client.create_bucket(Bucket=(bucket := f"{alias}-{next(made)}"))
            backend = "storages.backends.s3.S3Storage"
            changed[alias] = {"BACKEND": backend, "OPTIONS": {**options, "bucket_name": bucket}}
        settings.STORAGES = {**settings.STORAGES, **changed}

    renew()
    yield renew
    server.stop()


@pytest.mark.django_db
def test_files_on_s3_go_there_and_back(
    site: Site, tmp_path: Path, restored: list[bytes], finished: None, buckets: Callable[[], None]
) -> None:
    files = {f"documents/{number}/tŷ {number}.bin": os.urandom(number * 90_000) for number in range(3)}
    for key, (name, content) in enumerate(files.items()):
        site.upload(name, content, key=str(key))
    site.upload("original_images/a.png", b"Picture", key="9", storage="default")
    back_up(path := tmp_path / "a.tar.zst")
    with pytest.raises(CommandError, match=r"the file original_images/a.png \(default\)"):
        restore(path)
    buckets()
    restore(path)
    assert restored == [DATABASE]
    assert {name: stored(name) for name in files} == files
    assert stored("original_images/a.png", "default") == b"Picture"
