"""Files are sent whole or in parts, counted without knowing who asked, and never run as a page of ours."""

import pytest
from django.test import Client
from django.utils import timezone

from core.testing import make_document
from resources.models import DownloadCount

pytestmark = pytest.mark.django_db
BROWSER = {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64)"}


@pytest.fixture
def document() -> object:
    return make_document("figures.csv", b"year,places\n2021,45\n")


def body(response: object) -> bytes:
    return b"".join(response.streaming_content) if response.streaming else response.content


def test_a_download_is_counted_by_day_without_the_person(document: object) -> None:
    for _ in range(2):
        assert body(Client().get(document.url, headers=BROWSER)) == b"year,places\n2021,45\n"
    counted = DownloadCount.objects.get()
    assert (counted.document, counted.day, counted.count) == (document, timezone.localdate(), 2)
    assert {field.name for field in DownloadCount._meta.get_fields()} == {"id", "document", "day", "count"}


def test_no_cookie_is_set(document: object) -> None:
    assert not Client().get(document.url, headers=BROWSER).cookies


@pytest.mark.parametrize(
    "headers",
    [{"User-Agent": "Googlebot/2.1"}, {**BROWSER, "Range": "bytes=5-9"}],
)
def test_robots_and_further_parts_do_not_count(document: object, headers: dict[str, str]) -> None:
    Client().get(document.url, headers=headers)
    Client().head(document.url, headers=BROWSER)
    assert not DownloadCount.objects.exists()


def test_a_part_of_a_file(document: object) -> None:
    response = Client().get(document.url, headers={**BROWSER, "Range": "bytes=5-10"})
    assert (response.status_code, body(response)) == (206, b"places")
    assert response["Content-Range"] == "bytes 5-10/20"


def test_a_file_that_has_not_changed_is_not_sent_again(document: object) -> None:
    first = Client().get(document.url, headers=BROWSER)
    again = Client().get(document.url, headers={**BROWSER, "If-None-Match": first["ETag"]})
    assert again.status_code == 304
    assert Client().get(document.url, headers={**BROWSER, "If-None-Match": ""}).status_code == 200


def test_a_file_cannot_run_as_a_page(document: object) -> None:
    response = Client().get(document.url)
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert "sandbox" in response["Content-Security-Policy"]
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Disposition"].startswith("attachment")
