"""What is good is kept, on every road into the CMS. What is hostile goes through every door in config/tests/test_upload_doors.py."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from wagtail.models import Collection, UploadedFile

from core.models import SiteDocument, SiteImage
from core.tests.hostile_files import (
    GOOD_DOCUMENTS,
    GOOD_PICTURES,
    Files,
    picture,
    word,
)

pytestmark = pytest.mark.django_db
SCRIPT = {"X-Requested-With": "XMLHttpRequest"}
WORDS = re.compile(r"\w{3,} \w")


@dataclass
class Answer:
    status: int
    accepted: bool
    words: str


def errors_in(html: str) -> str:
    """Return the words of the error messages of a form."""
    found = re.findall(r'class="error-message".*?</p>', html, re.S)
    return re.sub(r"<[^>]+>|\s+", " ", " ".join(found))


def single(client: Client, kind: str, fields: dict[str, object]) -> Answer:
    response = client.post(f"/admin/{kind}/add/", fields)
    return Answer(response.status_code, response.status_code == 302, errors_in(response.content.decode()))


def multiple(client: Client, kind: str, fields: dict[str, object]) -> Answer:
    data = {"files[]": fields["file"], "title": fields["title"], "collection": fields["collection"]}
    response = client.post(f"/admin/{kind}/multiple/add/", data, headers=SCRIPT)
    if response.status_code == 400:  # Django itself drops a file whose name is nothing
        return Answer(400, False, response.content.decode())
    answer = response.json()
    return Answer(response.status_code, answer["success"], answer.get("error_message", ""))


def chooser(client: Client, kind: str, fields: dict[str, object]) -> Answer:
    prefix = f"{kind[:-1]}-chooser-upload"
    data = {f"{prefix}-{name}": value for name, value in fields.items()}
    response = client.post(f"/admin/{kind}/chooser/create/", data)
    answer = response.json()
    return Answer(response.status_code, answer["step"] == "chosen", errors_in(answer.get("htmlFragment", "")))


Road = Callable[[Client, str, dict[str, object]], Answer]
ROADS = pytest.mark.parametrize("road", [single, multiple, chooser])


def fields(name: str, content: bytes, **more: object) -> dict[str, object]:
    root = Collection.get_first_root_node()
    return {"title": "A title", "file": SimpleUploadedFile(name, content), "collection": root.pk, "tags": "", **more}


def send_picture(road: Road, client: Client, name: str, content: bytes, *, description: str = "A choir") -> Answer:
    return road(client, "images", fields(name, content, description=description))


def send_document(road: Road, client: Client, name: str, content: bytes) -> Answer:
    return road(client, "documents", fields(name, content, language="en"))


def each(files: Files) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("name", "make"), list(files.values()), ids=list(files))


@pytest.fixture(autouse=True)
def _run_what_follows(django_capture_on_commit_callbacks: Callable[..., object]) -> Iterator[None]:
    with django_capture_on_commit_callbacks(execute=True):
        yield


@each(GOOD_PICTURES)
def test_a_good_picture_is_kept_and_shown_in_every_size(editor: Client, name: str, make: Callable[[], bytes]) -> None:
    answer = send_picture(single, editor, name, make())
    assert answer == Answer(302, True, "")
    image = SiteImage.objects.get()
    assert re.fullmatch(r"original_images/[\w.-]+", image.file.name, re.ASCII)
    assert ".." not in image.file.name
    for spec in ("fill-40x30|format-avif", "width-20|format-webp", "width-20|format-jpeg", "original"):
        assert image.get_rendition(spec).width
    assert editor.get(f"/admin/images/{image.pk}/").status_code == 200


@ROADS
@pytest.mark.parametrize("name", ["JPEG", "PNG", "WebP", "AVIF", "GIF"])
def test_every_road_takes_good_pictures(road: Road, editor: Client, name: str) -> None:
    assert send_picture(road, editor, GOOD_PICTURES[name][0], GOOD_PICTURES[name][1]()).accepted


@ROADS
@each(GOOD_DOCUMENTS)
def test_every_road_takes_good_documents(road: Road, editor: Client, name: str, make: Callable[[], bytes]) -> None:
    content = make()
    answer = send_document(road, editor, name, content)
    assert (answer.status < 400, answer.accepted) == (True, True), answer
    document = SiteDocument.objects.get()
    assert re.fullmatch(r"documents/[\w.-]+", document.file.name)
    assert ".." not in document.file.name
    response = Client().get(document.url)
    assert response.status_code == 200
    assert b"".join(response) == content  # read to its end, the file is closed too
    assert "X-Evil" not in response.headers
    assert response["X-Content-Type-Options"] == "nosniff"


class TestEveryPictureHasWords:
    @pytest.mark.parametrize("road", [single, chooser])
    @pytest.mark.parametrize("description", ["", "   "])
    def test_without_them_it_is_not_kept(self, road: Road, editor: Client, description: str) -> None:
        answer = send_picture(road, editor, "choir.png", picture("PNG"), description=description)
        assert not answer.accepted
        assert "Say what the picture shows" in answer.words
        assert not SiteImage.objects.exists()

    def test_several_at_once_wait_for_them(self, editor: Client) -> None:
        """Until it is described, an uploaded file is no picture that anybody could choose."""
        data = {"files[]": SimpleUploadedFile("choir.png", picture("PNG")), "collection": ""}
        waiting = editor.post("/admin/images/multiple/add/", data, headers=SCRIPT).json()
        assert not SiteImage.objects.exists()
        pk = waiting["uploaded_file_id"]
        address = f"/admin/images/multiple/create_from_uploaded_image/{pk}/"
        root = Collection.get_first_root_node()
        form = {f"uploaded-image-{pk}-title": "Choir", f"uploaded-image-{pk}-collection": root.pk}
        refused = editor.post(address, form, headers=SCRIPT).json()
        assert refused["success"] is False
        assert "Say what the picture shows" in refused["form"]
        kept = editor.post(address, {**form, f"uploaded-image-{pk}-description": "A choir"}, headers=SCRIPT).json()
        assert kept["success"] is True
        assert SiteImage.objects.get().description == "A choir"

    def test_nor_can_they_be_taken_away(self, editor: Client) -> None:
        send_picture(single, editor, "choir.png", picture("PNG"))
        image = SiteImage.objects.get()
        form = {"title": "Choir", "description": "", "collection": image.collection_id, "tags": ""}
        assert editor.post(f"/admin/images/{image.pk}/", form).status_code == 200
        image.refresh_from_db()
        assert image.description == "A choir"

    def test_nor_in_bulk(self, editor: Client) -> None:
        send_picture(single, editor, "choir.png", picture("PNG"))
        image = SiteImage.objects.get()
        form = {f"image-{image.pk}-title": "Choir", f"image-{image.pk}-description": "", "collection": ""}
        answer = editor.post(f"/admin/images/multiple/{image.pk}/", form, headers=SCRIPT).json()
        assert answer["success"] is False


@pytest.mark.parametrize("kind", ["images", "documents"])
def test_replacing_a_file_is_judged_the_same(editor: Client, kind: str) -> None:
    if kind == "images":
        send_picture(single, editor, "choir.png", picture("PNG"))
        kept, address = SiteImage.objects.get(), "/admin/images/{}/"
        name, content = "choir.png", b"<html>"
    else:
        send_document(single, editor, "plan.docx", word())
        kept, address = SiteDocument.objects.get(), "/admin/documents/edit/{}/"
        name, content = "plan.docx", b"MZ"
    before = kept.file.name
    response = editor.post(address.format(kept.pk), fields(name, content, description="A choir", language="en"))
    assert response.status_code == 200
    assert WORDS.search(errors_in(response.content.decode()))
    kept.refresh_from_db()
    assert kept.file.name == before


def test_what_waits_for_its_words_is_not_public(editor: Client) -> None:
    data = {"files[]": SimpleUploadedFile("choir.png", picture("PNG")), "collection": ""}
    pk = editor.post("/admin/images/multiple/add/", data, headers=SCRIPT).json()["uploaded_file_id"]
    name = UploadedFile.objects.get(pk=pk).file.name
    assert Client().get(f"/media/{name}").status_code == 404
    from django.core.files.storage import storages

    assert storages["private"].exists(name)
    assert not storages["default"].exists(name)
