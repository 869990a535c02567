"""Who is found in the directory, by whom, and by which words."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from core.testing import fill_caches, make_topic, make_user, picture_bytes
from members_area.membership import services
from members_area.membership.models import MemberProfile, Membership
from members_area.membership.photos import portrait_of
from members_area.membership.testing import (
    make_application,
    make_invitation,
    make_member,
    make_membership,
    make_profile,
    make_service,
    signed_in,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
DIRECTORY = "/members/directory/"
PUBLIC = "/membership/people/"
TEXTS = {
    "pronouns": "zizpronoun",
    "job_title": "zizjob",
    "phone": "01273 496 111",
    "biography": "zizbiography",
    "interests": "zizinterest",
    "can_offer": "zizoffertext",
    "would_like": "zizwishtext",
}
TOPICS = {"offers": "Zizoffers", "seeks": "Zizseeks"}
FIELDS = [*TEXTS, *TOPICS, "email"]


def word_in(field: str) -> str:
    return {**TEXTS, **TOPICS, "email": "zizaddress@example.org"}[field]


def make_talkative(seen_by: str = "me", *, but: str = "", seen_there: str = "", **service: Any) -> Membership:
    """Return a member with a planted word in every field; all are seen by `seen_by`, `but` one by `seen_there`."""
    person = make_user("zizaddress@example.org", first_name="Wren", last_name="Talkative")
    membership = make_membership(make_service(**service), person=person)
    seen = {f"{field}_seen_by": seen_by for field in [*FIELDS, "photo"]}
    if but:
        seen[f"{but}_seen_by"] = seen_there
    make_profile(
        person, topics={name: [make_topic(topic)] for name, topic in TOPICS.items()}, **TEXTS, **seen, photo=upload()
    )
    return membership


def upload() -> Any:
    from django.core.files.uploadedfile import SimpleUploadedFile

    return SimpleUploadedFile("me.png", picture_bytes(size=(500, 300)), "image/png")


def names(response: Any) -> list[str]:
    return [person.name for person in response.context["items"]]


def page(browser: Client, address: str) -> str:
    response = browser.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


class TestWhoReadsIt:
    def test_members_and_the_team(self, roles: None, editor: Client) -> None:
        membership = make_membership()
        for browser in (make_member(), editor):
            for address in addresses_of(membership):
                assert browser.get(address).status_code == 200
                assert browser.get(address)["Cache-Control"] == "private, no-store"

    def test_nobody_else(self) -> None:
        membership = make_membership()
        suspended, ended = make_membership(), make_membership()
        services.suspend(membership=suspended, reason="A pause", by=None)
        services.end(membership=ended, reason="Left", by=None)
        applicant = make_application().person
        for person in (make_user(), applicant, suspended.person, ended.person):
            for address in addresses_of(membership):
                assert signed_in(person).get(address).status_code == 403

    def test_a_visitor_is_sent_to_sign_in(self) -> None:
        for address in addresses_of(make_membership()):
            assert Client().get(address)["Location"].startswith("/account/login/?next=/members/directory/")


def addresses_of(membership: Membership) -> list[str]:
    return [
        DIRECTORY,
        f"{DIRECTORY}people/{membership.person_id}/",
        f"{DIRECTORY}services/{membership.service.slug}/",
    ]


class TestWhoIsInIt:
    def test_a_member_without_a_profile_is_listed_with_name_service_and_role(self) -> None:
        membership = make_membership(make_service("Larkmoor Music Service"), role="head")
        html = page(make_member(), DIRECTORY)
        assert str(membership.person) in html
        assert "Larkmoor Music Service" in html
        assert "Head of service" in html

    @pytest.mark.parametrize("change", ["suspend", "end", "close_service"])
    def test_who_is_not_a_member_today_is_gone(self, change: str) -> None:
        membership = make_talkative("public")
        member = make_member()
        if change == "close_service":
            services.close_service(service=membership.service, reason="Merged", by=None)
        else:
            getattr(services, change)(membership=membership, reason="A reason", by=None)
        assert "Talkative" not in page(member, DIRECTORY)
        assert "Talkative" not in page(member, f"{DIRECTORY}?show=services")
        assert "Talkative" not in page(Client(), PUBLIC)
        assert member.get(f"{DIRECTORY}people/{membership.person_id}/").status_code == 404
        for browser in (member, Client(), signed_in(membership.person)):
            assert browser.get(f"/members/photos/{membership.person_id}/").status_code == 404

    def test_an_invited_address_is_not_shown(self) -> None:
        service = make_service()
        make_invitation(service, email="zizinvited@example.org")
        member = make_member()
        for address in (DIRECTORY, f"{DIRECTORY}?show=services", f"{DIRECTORY}services/{service.slug}/"):
            assert "zizinvited" not in page(member, address)

    def test_a_service_that_has_left_is_gone(self) -> None:
        service = make_service()
        services.close_service(service=service, reason="Merged", by=None)
        assert make_member().get(f"{DIRECTORY}services/{service.slug}/").status_code == 404


class TestWhatIsHidden:
    @pytest.mark.parametrize("field", FIELDS)
    def test_a_field_for_me_alone_is_neither_shown_nor_found(self, field: str) -> None:
        membership = make_talkative("members", but=field, seen_there="me")
        member = make_member()
        shown_in = [DIRECTORY, f"{DIRECTORY}people/{membership.person_id}/", f"{DIRECTORY}?show=services"]
        shown_in.append(f"{DIRECTORY}services/{membership.service.slug}/")
        for address in shown_in:
            assert word_in(field) not in page(member, address)
        found = member.get(DIRECTORY, {"q": word_in(field)})
        assert names(found) == []
        assert (found.context["people_count"], found.context["services_count"]) == (0, 0)
        assert member.get(DIRECTORY, {"q": word_in(field), "show": "services"}).context["services_count"] == 0

    @pytest.mark.parametrize("field", FIELDS)
    @pytest.mark.parametrize("seen_by", ["members", "public"])
    def test_a_field_for_members_is_shown_and_found(self, field: str, seen_by: str) -> None:
        membership = make_talkative("me", but=field, seen_there=seen_by)
        member = make_member()
        assert word_in(field) in page(member, f"{DIRECTORY}people/{membership.person_id}/")
        assert names(member.get(DIRECTORY, {"q": word_in(field)})) == ["Wren Talkative"]

    @pytest.mark.parametrize("name", TOPICS)
    def test_a_hidden_topic_is_no_filter_and_not_counted(self, name: str) -> None:
        make_talkative("me")
        member = make_member()
        response = member.get(DIRECTORY, {name: TOPICS[name].lower()})
        assert names(response) == []
        assert response.context[name] == []

    @pytest.mark.parametrize("field", FIELDS)
    def test_what_is_for_members_is_not_on_the_public_page(self, field: str) -> None:
        make_talkative("public", but=field, seen_there="members")
        html = page(Client(), PUBLIC)
        assert "Wren Talkative" in html
        assert word_in(field) not in html

    def test_who_lets_everyone_see_nothing_is_not_on_the_public_page(self) -> None:
        make_talkative("members")
        assert "Talkative" not in page(Client(), PUBLIC)

    def test_an_empty_field_that_everyone_may_see_lists_nobody(self) -> None:
        make_profile(make_membership().person, biography="", biography_seen_by="public")
        assert names(Client().get(PUBLIC)) == []

    def test_a_service_that_did_not_agree_to_be_named_is_not_named_in_public(self) -> None:
        make_talkative("public", name="Zizquiet Music Service", is_listed=False)
        html = page(Client(), PUBLIC)
        assert "Zizquiet" not in html
        assert "a music service (London)" in html

    def test_the_public_page_asks_search_engines_to_leave_it_out(self) -> None:
        assert '<meta name="robots" content="noindex">' in page(Client(), PUBLIC)


class TestPhotos:
    @pytest.mark.parametrize(
        ("seen_by", "public", "member", "stranger"),
        [("public", 200, 200, 200), ("members", 404, 200, 404), ("me", 404, 404, 404)],
    )
    def test_who_sees_one(self, roles: None, seen_by: str, public: int, member: int, stranger: int) -> None:
        membership = make_talkative("me", but="photo", seen_there=seen_by)
        address = f"/members/photos/{membership.person_id}/"
        browsers = (Client(), make_member(), signed_in(make_user()), signed_in(membership.person))
        assert [b.get(address).status_code for b in browsers] == [public, member, stranger, 200]

    def test_it_is_private_and_of_a_safe_kind(self) -> None:
        membership = make_talkative("public")
        response = Client().get(f"/members/photos/{membership.person_id}/")
        assert response["Content-Type"] == "image/webp"
        assert response["Cache-Control"] == "private, no-store"
        assert response["X-Content-Type-Options"] == "nosniff"

    def test_a_person_without_a_photo_has_none(self) -> None:
        membership = make_membership()
        make_profile(membership.person, biography="Words")
        for pk in (membership.person_id, 999_999):
            assert make_member().get(f"/members/photos/{pk}/").status_code == 404

    def test_a_file_that_was_lost_is_not_there(self) -> None:
        membership = make_talkative("public")
        profile = MemberProfile.objects.get()
        profile.photo.storage.delete(profile.photo.name)
        assert Client().get(f"/members/photos/{membership.person_id}/").status_code == 404


class TestFinding:
    def test_by_words_without_accents_and_capitals(self) -> None:
        make_membership(make_service("Brontë Music Service"), person=make_user(first_name="Zoë", last_name="Ångström"))
        member = make_member()
        for words in ("zoe", "ANGSTROM", "bronte zoë", "London zoe"):
            assert names(member.get(DIRECTORY, {"q": words})) == ["Zoë Ångström"]
        assert names(member.get(DIRECTORY, {"q": "zoe elsewhere"})) == []

    def test_by_region_and_topics(self) -> None:
        voice, send = make_topic("Youth voice"), make_topic("SEND")
        north = make_membership(make_service(region="north-east"), person=make_user(first_name="North", last_name="A"))
        south = make_membership(make_service(region="south-west"), person=make_user(first_name="South", last_name="B"))
        make_profile(north.person, topics={"offers": [voice], "seeks": [send]})
        make_profile(south.person, topics={"offers": [voice, send], "seeks": []})
        member = make_member()
        assert names(member.get(DIRECTORY, {"region": "north-east"})) == ["North A"]
        assert names(member.get(DIRECTORY, {"offers": "youth-voice"})) == ["North A", "South B"]
        assert names(member.get(DIRECTORY, {"offers": "youth-voice", "seeks": "send"})) == ["North A"]
        counts = {c.label: c.count for c in member.get(DIRECTORY).context["offers"]}
        assert counts == {"SEND": 1, "Youth voice": 2}
        assert "North East (1)" in page(member, DIRECTORY)

    def test_services_with_their_members_and_those_without(self) -> None:
        full, empty = make_service("Full Music Service"), make_service("Empty Music Service")
        make_membership(full, person=make_user(first_name="Only", last_name="One"))
        member = make_member(full)
        html = page(member, f"{DIRECTORY}?show=services")
        assert "Only One" in html
        assert "No member named at present." in html
        assert empty.name in page(member, f"{DIRECTORY}?show=services&q=empty")
        assert empty.name not in page(member, f"{DIRECTORY}?show=services&q=only")

    def test_a_service_page_says_what_it_is(self) -> None:
        service = make_service(
            "Larkmoor", region="london", website="https://larkmoor.example.org", joined_on="2021-09-01"
        )
        make_membership(service, person=make_user(first_name="Only", last_name="One"))
        html = page(make_member(), f"{DIRECTORY}services/{service.slug}/")
        for words in (
            "Only One",
            "The other seat",
            "London",
            "Charity",
            "https://larkmoor.example.org",
            "September 2021",
        ):
            assert words in html

    def test_pages_of_twenty_four(self) -> None:
        for _ in range(25):
            make_membership()
        member = make_member()
        assert len(names(member.get(DIRECTORY))) == 24
        assert len(names(member.get(f"{DIRECTORY}?page=2"))) == 2

    @pytest.mark.parametrize(
        "odd", ["q=%00", "q='", 'q="', "q=" + "x" * 5000, "page=x", "page=-1", "region=nowhere", "offers=%00", "show=x"]
    )
    def test_odd_questions_are_answered(self, odd: str) -> None:
        assert make_member().get(f"{DIRECTORY}?{odd}").status_code == 200

    def test_the_same_number_of_queries_for_three_and_for_ninety(self) -> None:
        topics = [make_topic(f"Topic {number}") for number in range(3)]
        member = make_member()
        for _ in range(2):
            make_profile(make_membership().person, topics={"offers": topics, "seeks": topics}, biography="Words")
        few = queries(member)
        for _ in range(87):
            make_profile(make_membership().person, topics={"offers": topics, "seeks": topics}, biography="Words")
        many = queries(member)
        assert few == many
        assert max(many) <= 12


def queries(browser: Client) -> list[int]:
    person = User.objects.filter(profile__isnull=False).first()
    slug = person.memberships.get().service.slug
    counts = []
    more = [f"{DIRECTORY}?show=services", f"{DIRECTORY}people/{person.pk}/", f"{DIRECTORY}services/{slug}/", PUBLIC]
    fill_caches()
    browser.get(PUBLIC)  # … and an address that only members' pages name
    for address in [PUBLIC, DIRECTORY, *more]:
        with CaptureQueriesContext(connection) as captured:
            assert browser.get(address).status_code == 200
        counts.append(len(captured))
    return counts


def test_a_portrait_is_square_and_holds_nothing_but_the_picture() -> None:
    from io import BytesIO

    from PIL import Image as PILImage

    picture = PILImage.new("RGB", (600, 900), "#4a1d5c")
    exif = picture.getexif()
    exif[0x010E] = "zizsecret place"
    exif[0x0112] = 6  # lies on its side
    buffer = BytesIO()
    picture.save(buffer, "JPEG", exif=exif, comment=b"zizcomment")
    content = portrait_of(buffer).read()
    result = PILImage.open(BytesIO(content))
    assert (result.format, result.size, dict(result.getexif())) == ("WEBP", (400, 400), {})
    assert b"ziz" not in content
