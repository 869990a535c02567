"""The public digest: what was marked public, and nothing else of a meeting."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from home.models import HomePage
from members_area.meetings.models import Attendance, Minutes, PublicDigest
from members_area.meetings.services import minutes as services
from members_area.meetings.testing import make_action, make_decision, make_item, make_minutes, make_past_meeting
from members_area.membership.testing import make_membership

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
SECRETS = (
    "cimbalom of the members",
    "what was said in confidence",
    "Hidden decision",
    "Promise of somebody",
    "Ottilie Namewell",
    "the words of a correction",
)


@pytest.fixture
def approved() -> Minutes:
    """Minutes with one public item, and every kind of thing that an outsider must not see."""
    meeting = make_past_meeting(title="Autumn meeting")
    public = make_item(meeting, "The annual review", confidentiality="public")
    make_item(meeting, SECRETS[0], confidentiality="members")
    make_item(meeting, "Peer stories", confidentiality="chatham-house")
    minutes = make_minutes(meeting, "The review appears in June.", SECRETS[0], SECRETS[1])
    make_decision(meeting, "The review is free.", item=public, is_public=True)
    make_decision(meeting, SECRETS[2], item=public)
    make_action(meeting, text=SECRETS[3], item=public)
    Attendance.objects.create(meeting=meeting, name=SECRETS[4], standing="present")
    services.circulate(minutes=minutes, by=None)
    correction = services.propose(minutes=minutes, author=make_membership().person, text=SECRETS[5])
    services.decide(correction=correction, outcome="accepted", reply="Yes.", by=None)
    services.approve(minutes=minutes, at=make_past_meeting(days=2), by=None)
    return Minutes.objects.get(pk=minutes.pk)


def test_a_visitor_reads_what_is_public_and_nothing_else(approved: Minutes, client: Client) -> None:
    digest = services.publish_digest(minutes=approved, by=None)
    html = client.get(f"/digests/{digest.pk}/").content.decode()
    for words in ("The annual review", "The review appears in June.", "The review is free."):
        assert words in html
    for words in (*SECRETS, "Peer stories"):
        assert words not in html
        assert words not in str(digest.content)
    assert html.count("<h1") == 1


def test_the_list_names_what_is_published(approved: Minutes, client: Client) -> None:
    assert "Autumn meeting" not in client.get("/digests/").content.decode()
    digest = services.publish_digest(minutes=approved, by=None)
    html = client.get("/digests/").content.decode()
    assert f'href="/digests/{digest.pk}/"' in html
    assert all(words not in html for words in SECRETS)


def test_a_digest_that_is_withdrawn_is_gone_and_can_be_published_again(approved: Minutes, client: Client) -> None:
    digest = services.publish_digest(minutes=approved, by=None)
    address = f"/digests/{digest.pk}/"
    services.withdraw_digest(digest=digest, by=None)
    assert client.get(address).status_code == 404
    assert services.publish_digest(minutes=approved, by=None).title == "Autumn meeting"


@pytest.mark.usefixtures("home")
def test_a_digest_is_found_by_search_engines_and_from_the_foot_of_every_page(approved: Minutes, client: Client) -> None:
    digest = services.publish_digest(minutes=approved, by=None)
    assert "<loc>http://testserver/sitemap-digests.xml</loc>" in client.get("/sitemap.xml").content.decode()
    sitemap = client.get("/sitemap-digests.xml").content.decode()
    assert f"http://testserver/digests/{digest.pk}/</loc>" in sitemap
    assert 'href="/digests/"' in client.get("/").content.decode()


def test_minutes_that_are_not_approved_have_no_digest() -> None:
    meeting = make_past_meeting()
    make_item(meeting, confidentiality="public")
    minutes = make_minutes(meeting)
    services.circulate(minutes=minutes, by=None)
    with pytest.raises(ValidationError, match="approved minutes only"):
        services.publish_digest(minutes=minutes, by=None)
    assert not PublicDigest.objects.exists()


def test_without_a_public_item_there_is_nothing_to_publish() -> None:
    minutes = make_minutes(make_past_meeting())
    services.circulate(minutes=minutes, by=None)
    services.approve(minutes=minutes, at=make_past_meeting(days=2), by=None)
    with pytest.raises(ValidationError, match="No item"):
        services.publish_digest(minutes=minutes, by=None)


def test_it_is_published_once(approved: Minutes) -> None:
    services.publish_digest(minutes=approved, by=None)
    with pytest.raises(ValidationError, match="already"):
        services.publish_digest(minutes=approved, by=None)


def test_links_to_our_own_pages_and_to_people_lose_their_address() -> None:
    meeting = make_past_meeting()
    make_item(meeting, confidentiality="public")
    minutes = make_minutes(meeting)
    section = minutes.sections.get()
    section.text = (
        '<p><a linktype="page" id="77">terms</a> <a href="mailto:who@example.org">write</a> '
        '<a href="https://example.org/">out</a></p>'
    )
    section.save()
    services.circulate(minutes=minutes, by=None)
    services.approve(minutes=minutes, at=make_past_meeting(days=2), by=None)
    digest = services.publish_digest(minutes=minutes, by=None)
    assert digest.content["sections"][0]["text"] == '<p>terms write <a href="https://example.org/">out</a></p>'


@pytest.mark.parametrize("address", ["/digests/0/", "/digests/999999/", "/digests/99999999999999999999/"])
def test_a_digest_that_is_not_there_is_404(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("query", ["?page=0", "?page=x", "?page=%00", "?page=99999"])
def test_odd_pages_of_the_list_are_answered(client: Client, query: str) -> None:
    assert client.get(f"/digests/{query}").status_code == 200


def test_the_pages_take_eight_queries_at_most(
    approved: Minutes, home: HomePage, client: Client, django_assert_max_num_queries: Any
) -> None:
    digest = services.publish_digest(minutes=approved, by=None)
    client.get("/digests/")
    for address in ("/digests/", f"/digests/{digest.pk}/"):
        with django_assert_max_num_queries(8):
            assert client.get(address).status_code == 200
