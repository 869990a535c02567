"""Rule 8: a video is published only with captions or a transcript, whichever way somebody tries."""

from contextlib import suppress
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from core.publishing import PublishRefused
from core.testing import make_document
from resources.models import VideoIndexPage, VideoPage
from resources.models.video import NO_WORDS, clock
from resources.testing import make_section, make_video

pytestmark = pytest.mark.django_db
FILM = b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 64


def draft(**fields: object) -> VideoPage:
    section = make_section(VideoIndexPage, "videos")
    page = VideoPage(
        title="Silent", slug="silent", summary="No words.", address="https://youtu.be/abcdefghijk", live=False, **fields
    )
    return section.add_child(instance=page)


def test_a_draft_without_words_saves_and_publishing_is_refused(library: object) -> None:
    page = draft()
    with pytest.raises(PublishRefused) as refused:
        page.save_revision().publish()
    assert refused.value.problems == {"transcript": NO_WORDS}
    page.refresh_from_db()
    assert not page.live


def test_nor_on_a_schedule(library: object) -> None:
    from django.core.management import call_command

    page = draft()
    page.go_live_at = timezone.now() + timedelta(days=1)
    revision = page.save_revision()
    with suppress(PublishRefused):
        revision.publish()
    revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    revision.save()
    with suppress(PublishRefused):
        call_command("publish_scheduled")
    page.refresh_from_db()
    assert not page.live


@pytest.mark.parametrize(
    "fields",
    [
        {"transcript": "<p>Every word.</p>"},
        {"has_hosted_captions": True},
    ],
)
def test_either_is_enough(library: object, fields: dict[str, object]) -> None:
    page = draft(**fields)
    page.save_revision().publish()
    page.refresh_from_db()
    assert page.live


def test_a_transcript_of_nothing_is_none(library: object) -> None:
    assert "transcript" in draft(transcript="<p> </p>").publishing_problems()


def test_a_film_on_this_site_needs_its_file_and_webvtt(library: object) -> None:
    page = draft(provider="file")
    page.address = ""
    assert page.publishing_problems()["film"] == "Choose the film, or change where the video is."
    page.film = make_document("film.mp4", FILM)
    page.captions = make_document("captions.txt", b"Hello")
    assert page.publishing_problems() == {"captions": "Choose a captions file that ends in .vtt."}
    page.captions = make_document("captions.vtt", b"WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n")
    assert page.publishing_problems() == {}


@pytest.mark.parametrize(
    ("provider", "address", "expected"),
    [
        ("youtube", "https://www.youtube.com/watch?v=abcdefghijk", "abcdefghijk"),
        ("youtube", "https://www.youtube.com/watch?app=desktop&v=abc-EF_hijk&t=3", "abc-EF_hijk"),
        ("youtube", "https://youtu.be/abcdefghijk?si=1", "abcdefghijk"),
        ("youtube", "https://evil.example.org/watch?v=abcdefghijk", ""),
        ("youtube", "https://www.youtube.com/watch?v=abc", ""),
        ("vimeo", "https://vimeo.com/123456789", "123456789"),
        ("vimeo", "https://vimeo.com/123456789/abc", "123456789"),
        ("vimeo", "https://notvimeo.com/123456789", ""),
    ],
)
def test_which_addresses_are_videos(provider: str, address: str, expected: str) -> None:
    assert VideoPage(provider=provider, address=address).external_id == expected


def test_nothing_is_asked_of_a_third_party_until_play_is_pressed(library: object) -> None:
    page = make_video("A talk")
    html = Client().get(page.url).content.decode()
    assert "<iframe" not in html
    for tag in ("src=", "srcset=", "poster="):
        assert f'{tag}"https://www.youtube' not in html
        assert f'{tag}"https://i.ytimg' not in html
    assert "youtube-nocookie.com/embed/abcdefghijk" in html


def test_the_transcript_is_on_the_page(library: object) -> None:
    page = make_video("A talk", transcript="<p>She said every word.</p>")
    assert "She said every word." in Client().get(page.url).content.decode()


def test_clock() -> None:
    assert [clock(5), clock(245), clock(3723)] == ["0:05", "4:05", "1:02:03"]
