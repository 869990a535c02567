"""RSS and Atom: well-formed, the right items, identities that stay when a page moves."""

from datetime import date

import feedparser
import pytest
from django.test import Client

from core.testing import make_topic
from resources.testing import make_blog_post, make_research, make_video

pytestmark = pytest.mark.django_db
BOTH = pytest.mark.parametrize("format", ["rss", "atom"])


def entries(address: str) -> list[feedparser.FeedParserDict]:
    response = Client().get(address)
    assert response.status_code == 200
    parsed = feedparser.parse(response.content)
    assert not parsed.bozo, parsed.get("bozo_exception")
    return parsed.entries


@BOTH
def test_everything_newest_first(library: object, format: str) -> None:
    make_blog_post("Older & wiser <than> before", published_on=date(2020, 1, 1))
    make_video("Newer", published_on=date(2021, 1, 1))
    newer, older = entries(f"/feeds/library.{format}")
    assert newer.title == "Newer"
    assert "Older" in older.title


@BOTH
def test_by_kind_and_by_topic(library: object, format: str) -> None:
    topic = make_topic("Youth voice")
    make_blog_post("A post", topics=(topic,))
    make_research("A project")
    assert [entry.title for entry in entries(f"/feeds/kind/research.{format}")] == ["A project"]
    assert [entry.title for entry in entries(f"/feeds/topic/youth-voice.{format}")] == ["A post"]
    assert Client().get(f"/feeds/kind/nothing.{format}").status_code == 404
    assert Client().get(f"/feeds/topic/nothing.{format}").status_code == 404


@BOTH
def test_an_entry_keeps_its_identity_when_its_address_changes(library: object, format: str) -> None:
    post = make_blog_post("A post")
    (before,) = entries(f"/feeds/library.{format}")
    post.slug = "another-address"
    post.save()
    (after,) = entries(f"/feeds/library.{format}")
    assert before.id == after.id == f"urn:uuid:{post.translation_key}"
    assert before.link != after.link


def test_a_format_that_is_not_there(library: object) -> None:
    assert Client().get("/feeds/library.json").status_code == 404
