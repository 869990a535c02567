"""Stored files are sent whole, in ranges or not again, to their readers alone: by this process or by nginx."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, InMemoryStorage, storages
from django.test import Client
from django.utils.http import http_date
from wagtail.models import BaseViewRestriction, Collection, CollectionViewRestriction

from core.file_parts import CHUNK
from core.models import SiteDocument, SiteImage
from core.testing import make_document, make_user, picture_bytes

pytestmark = pytest.mark.django_db
CONTENT = bytes(range(200)) * 3  # longer than a range, shorter than a part
SIZE = len(CONTENT)
PICTURE = picture_bytes(size=(900, 600))
ACCEL = "X-Accel-Redirect"


@pytest.fixture
def closed() -> Collection:
    """A collection whose files are for the group "Readers"."""
    collection = Collection.get_first_root_node().add_child(instance=Collection(name="For readers"))
    restriction = CollectionViewRestriction.objects.create(
        collection=collection, restriction_type=BaseViewRestriction.GROUPS
    )
    restriction.groups.add(Group.objects.create(name="Readers"))
    return collection


@pytest.fixture
def reader(closed: Collection) -> Client:
    client = Client()
    client.force_login(make_user(groups=("Readers",)))
    return client


@pytest.fixture
def document(closed: Collection) -> SiteDocument:
    return make_document("film.mp4", CONTENT, collection=closed)


@pytest.fixture
def image(closed: Collection) -> SiteImage:
    image = SiteImage(title="A rehearsal", collection=closed, file=ContentFile(PICTURE, name="rehearsal.png"))
    image.save()
    return image


@pytest.fixture(params=["document", "picture"])
def kept(request: pytest.FixtureRequest) -> tuple[str, bytes]:
    """The address of a stored file and what is in it."""
    if request.param == "document":
        return request.getfixturevalue("document").url, CONTENT
    return request.getfixturevalue("image").file.url, PICTURE


def body(response: Any) -> bytes:
    return b"".join(response.streaming_content) if response.streaming else response.content


def test_a_file_says_what_it_is_and_how_it_may_be_asked_for(reader: Client, kept: tuple[str, bytes]) -> None:
    response = reader.get(kept[0])
    assert (response.status_code, body(response)) == (200, kept[1])
    assert response["Content-Length"] == str(len(kept[1]))
    assert response["Accept-Ranges"] == "bytes"
    assert response["Cache-Control"] == "private, no-store"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["ETag"].startswith('"')
    assert "sandbox" in response["Content-Security-Policy"]
    assert ACCEL not in response


def test_to_others_there_is_no_file(kept: tuple[str, bytes]) -> None:
    for way in (Client().get, Client().head):
        response = way(kept[0], headers={"Range": "bytes=0-1"})
        assert response.status_code == 404
        assert not response.streaming
        assert "ETag" not in response


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        pytest.param("bytes=0-0", 0, 0, id="the first byte"),
        pytest.param("bytes=5-10", 5, 10, id="in the middle"),
        pytest.param(f"bytes={SIZE - 1}-", SIZE - 1, SIZE - 1, id="the last byte"),
        pytest.param("bytes=590-", 590, SIZE - 1, id="from there to the end"),
        pytest.param("bytes=590-99999", 590, SIZE - 1, id="beyond the end"),
        pytest.param("bytes=-4", SIZE - 4, SIZE - 1, id="the last four"),
        pytest.param("bytes=-99999", 0, SIZE - 1, id="more than there is from the end"),
        pytest.param("BYTES= 5 - 10", 5, 10, id="spaces and capitals"),
    ],
)
def test_one_range(reader: Client, document: SiteDocument, asked: str, first: int, last: int) -> None:
    response = reader.get(document.url, headers={"Range": asked})
    assert response.status_code == 206
    assert body(response) == CONTENT[first : last + 1]
    assert response["Content-Range"] == f"bytes {first}-{last}/{SIZE}"
    assert response["Content-Length"] == str(last - first + 1)
    assert response["Content-Type"] == "video/mp4"


def test_a_range_of_any_file(reader: Client, kept: tuple[str, bytes]) -> None:
    response = reader.get(kept[0], headers={"Range": "bytes=7-20"})
    assert (response.status_code, body(response)) == (206, kept[1][7:21])


@pytest.mark.parametrize("asked", ["bytes=600-", "bytes=600-700", "bytes=9999999999999999999-", "bytes=-0"])
def test_a_range_that_the_file_does_not_have(reader: Client, document: SiteDocument, asked: str) -> None:
    response = reader.get(document.url, headers={"Range": asked})
    assert (response.status_code, body(response)) == (416, b"")
    assert response["Content-Range"] == f"bytes */{SIZE}"
    assert response["Cache-Control"] == "private, no-store"


def test_an_empty_file_has_no_range(reader: Client, closed: Collection) -> None:
    empty = make_document("empty.txt", b"", collection=closed)
    assert reader.get(empty.url, headers={"Range": "bytes=0-"}).status_code == 416
    response = reader.get(empty.url)
    assert (response.status_code, body(response), response["Content-Length"]) == (200, b"", "0")


@pytest.mark.parametrize(
    "asked",
    ["", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=9-5", "bytes=0-1,4-5", "lines=0-1", "bytes=\u0663-\u0664",
     "bytes=" + "9" * 5000 + "-"],
    ids=["empty", "unit alone", "no range", "dash", "letters", "backwards", "two", "lines", "other digits", "endless"],
)  # fmt: skip
def test_what_is_no_single_range_brings_the_whole_file(reader: Client, document: SiteDocument, asked: str) -> None:
    response = reader.get(document.url, headers={"Range": asked})
    assert (response.status_code, body(response)) == (200, CONTENT)


def test_a_look_at_the_headers_brings_them_and_no_file(reader: Client, kept: tuple[str, bytes]) -> None:
    whole, response = reader.get(kept[0]), reader.head(kept[0], headers={"Range": "bytes=5-10"})
    assert (response.status_code, response.streaming, response.content) == (200, False, b"")
    for name in ("Content-Length", "Content-Type", "ETag", "Accept-Ranges", "Last-Modified", "Cache-Control"):
        assert response[name] == whole[name]


@pytest.mark.parametrize("known", ["{tag}", "W/{tag}", '"other", {tag}', "*"])
def test_who_has_the_file_already_is_told_so(reader: Client, kept: tuple[str, bytes], known: str) -> None:
    tag = reader.get(kept[0])["ETag"]
    for way in (reader.get, reader.head):
        response = way(kept[0], headers={"If-None-Match": known.format(tag=tag), "Range": "bytes=0-5"})
        assert (response.status_code, body(response), response["ETag"]) == (304, b"", tag)
        assert response["Cache-Control"] == "private, no-store"
    assert reader.get(kept[0], headers={"If-None-Match": '"other"'}).status_code == 200


def test_another_file_has_another_mark(reader: Client, closed: Collection) -> None:
    tags = {reader.get(make_document("a.txt", b"x" * n, collection=closed).url)["ETag"] for n in (1, 2, 3)}
    assert len(tags) == 3


def test_who_asks_by_day_is_answered_by_day(reader: Client, document: SiteDocument) -> None:
    changed = reader.get(document.url)["Last-Modified"]
    assert reader.get(document.url, headers={"If-Modified-Since": changed}).status_code == 304
    assert reader.get(document.url, headers={"If-Modified-Since": http_date(0)}).status_code == 200
    assert reader.get(document.url, headers={"If-Unmodified-Since": http_date(1)}).status_code == 412
    assert reader.get(document.url, headers={"If-Match": '"other"'}).status_code == 412


def test_a_download_goes_on_only_in_the_file_that_it_began(reader: Client, document: SiteDocument) -> None:
    whole = reader.get(document.url)
    expected = {
        whole["ETag"]: 206,
        whole["Last-Modified"]: 206,
        '"other"': 200,
        f"W/{whole['ETag']}": 200,
        http_date(0): 200,
        "nonsense": 200,
    }
    for held, status in expected.items():
        response = reader.get(document.url, headers={"Range": "bytes=5-10", "If-Range": held})
        assert (held, response.status_code, body(response)) == (
            held,
            status,
            CONTENT if status == 200 else CONTENT[5:11],
        )


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The files that the storage opens from now on."""
    files: list[Any] = []
    storage = SiteDocument._meta.get_field("file").storage
    opens = storage.open

    def open_and_note(*args: Any) -> Any:
        files.append(opens(*args))
        return files[-1]

    monkeypatch.setattr(storage, "open", open_and_note)
    return files


def test_a_large_file_is_read_in_small_parts_and_closed(reader: Client, closed: Collection, opened: list[Any]) -> None:
    large = make_document("large.mp4", b"0123456789" * 10_000, collection=closed)
    response: Any = reader.get(large.url, headers={"Range": "bytes=10-90000"})
    chunks = list(response.streaming_content)
    assert max(map(len, chunks)) == CHUNK
    assert b"".join(chunks) == (b"0123456789" * 10_000)[10:90_001]
    assert opened[-1].closed


def test_a_reader_who_goes_away_leaves_no_file_open(reader: Client, document: SiteDocument, opened: list[Any]) -> None:
    response: Any = reader.get(document.url)
    assert not opened[-1].closed
    response.close()
    assert opened[-1].closed
    assert reader.head(document.url).status_code == 200
    assert len(opened) == 1


def test_a_file_that_the_storage_has_lost_is_not_there(reader: Client, kept: tuple[str, bytes], settings: Any) -> None:
    for file in Path(storages["private"].path("")).rglob("*.*"):
        file.unlink()
    for settings.PRIVATE_FILES_PREFIX in ("", "/protected/"):
        assert reader.get(kept[0]).status_code == 404
        assert reader.head(kept[0]).status_code == 404


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> InMemoryStorage:
    """A storage without paths, as those of other machines are."""
    storage = InMemoryStorage()
    monkeypatch.setattr(SiteDocument._meta.get_field("file"), "storage", storage)
    return storage


@pytest.mark.parametrize("prefix", ["", "/protected/"])
def test_a_storage_elsewhere_is_read_from_in_the_same_way(
    elsewhere: InMemoryStorage, reader: Client, closed: Collection, settings: Any, prefix: str
) -> None:
    settings.PRIVATE_FILES_PREFIX = prefix
    url = make_document("film.mp4", CONTENT, collection=closed).url
    whole = reader.get(url)
    assert (whole["Content-Length"], body(whole)) == (str(SIZE), CONTENT)
    part = reader.get(url, headers={"Range": "bytes=5-10"})
    assert (part.status_code, body(part)) == (206, CONTENT[5:11])
    assert reader.get(url, headers={"If-None-Match": whole["ETag"]}).status_code == 304
    assert ACCEL not in whole
    elsewhere.delete(SiteDocument.objects.get().file.name)
    assert reader.get(url).status_code == 404


class TestBehindNginx:
    """PRIVATE_FILES_PREFIX is set: the answer is the file's address at nginx, and nothing of the file."""

    @pytest.fixture(autouse=True)
    def _behind_nginx(self, settings: Any) -> None:
        settings.PRIVATE_FILES_PREFIX = "/protected/"

    @pytest.mark.parametrize("method", ["get", "head"])
    def test_nginx_is_told_where_the_file_is(self, reader: Client, kept: tuple[str, bytes], method: str) -> None:
        response = getattr(reader, method)(kept[0], headers={"Range": "bytes=5-10", "If-Match": '"of nginx"'})
        assert (response.status_code, response.streaming, response.content) == (200, False, b"")
        assert response[ACCEL].startswith(("/protected/documents/film", "/protected/gated/"))
        assert response["Content-Type"] in {"video/mp4", "image/png"}
        assert response["Cache-Control"] == "private, no-store"
        assert response["X-Content-Type-Options"] == "nosniff"
        assert "sandbox" in response["Content-Security-Policy"]
        assert not {"Content-Range", "Accept-Ranges"} & set(response.headers)  # nginx says both itself

    def test_a_visitor_learns_nothing(self, kept: tuple[str, bytes]) -> None:
        response = Client().get(kept[0])
        assert response.status_code == 404
        assert ACCEL not in response

    def test_a_download_keeps_its_name(self, reader: Client, closed: Collection) -> None:
        response = reader.get(make_document("Cynllun tŷ.docx", b"x", collection=closed).url)
        assert response["Content-Disposition"].startswith("attachment; ")
        assert "filename*=UTF-8''Cynllun_t%C5%B7" in response["Content-Disposition"]

    def test_what_is_for_everybody_goes_the_same_way(self) -> None:
        response = Client().get(make_document("figures.csv", b"1").url)
        assert response[ACCEL].startswith("/protected/documents/figures")
        assert response["Cache-Control"] == "public, max-age=300"

    def test_the_address_is_quoted(self, document: SiteDocument, place: Callable[[str], str], reader: Client) -> None:
        url = place("documents/Tŷ gwyn 100%3f?#;+ 'a' \"b\".mp4")
        quoted = "T%C5%B7%20gwyn%20100%253f%3F%23%3B%2B%20%27a%27%20%22b%22.mp4"
        assert reader.get(url)[ACCEL] == f"/protected/documents/{quoted}"

    def test_a_name_breaks_no_header(self, document: SiteDocument, place: Callable[[str], str], reader: Client) -> None:
        response = reader.get(place("documents/a\r\nSet-Cookie: b=c.mp4"))
        assert response[ACCEL] == "/protected/documents/a%0D%0ASet-Cookie%3A%20b%3Dc.mp4"
        assert "b" not in response.cookies

    def test_a_name_leads_nowhere_else(self, document: SiteDocument, reader: Client) -> None:
        SiteDocument.objects.update(file="../../etc/hostname")
        assert reader.get(SiteDocument.objects.get().url).status_code == 400

    @pytest.mark.parametrize("prefix", ["protected", "/protected", "protected/"])
    def test_the_setting_may_lack_its_slashes(
        self, document: SiteDocument, reader: Client, settings: Any, prefix: str
    ) -> None:
        settings.PRIVATE_FILES_PREFIX = prefix
        assert reader.get(document.url)[ACCEL].startswith("/protected/documents/film")

    def test_what_lies_in_another_folder_is_sent_by_us(
        self, reader: Client, closed: Collection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        other = FileSystemStorage(location=tmp_path)
        monkeypatch.setattr(SiteDocument._meta.get_field("file"), "storage", other)
        response = reader.get(make_document("film.mp4", CONTENT, collection=closed).url)
        assert ACCEL not in response
        assert body(response) == CONTENT

    def test_the_address_is_none_of_the_sites_own(self, document: SiteDocument, reader: Client) -> None:
        assert reader.get(f"/protected/{document.file.name}").status_code == 404


@pytest.fixture
def place(document: SiteDocument) -> Callable[[str], str]:
    """Return a function that puts the document's file under a name of which uploads would not leave much."""

    def put(name: str) -> str:
        Path(storages["private"].path(name)).write_bytes(CONTENT)
        SiteDocument.objects.update(file=name)
        return SiteDocument.objects.get().url

    return put


def test_a_header_from_outside_moves_nothing(reader: Client, document: SiteDocument) -> None:
    response = reader.get(document.url, headers={ACCEL: "/protected/other", "X-Sendfile": "/etc/hostname"})
    assert ACCEL not in response
    assert body(response) == CONTENT
