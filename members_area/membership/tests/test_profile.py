"""A member's own profile: what they write, who may see it, and the photo."""

from typing import Any

import pytest
from django.core.files.storage import storages
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from core.testing import fill_caches, make_topic, make_user, picture_bytes
from members_area.membership import services
from members_area.membership.models import AuditEvent, MemberProfile, Membership
from members_area.membership.models.profiles import SHOWN
from members_area.membership.testing import make_membership, make_profile, make_service, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
PROFILE = "/members/profile/"
SEEN = {f"{field}_seen_by": "members" for field in SHOWN}
ANSWERS = {"first_name": "Asha", "last_name": "Bell", **SEEN}


@pytest.fixture
def own() -> Membership:
    return make_membership(
        make_service("Larkmoor Music Service"), person=make_user(first_name="Asha", last_name="Bell")
    )


@pytest.fixture
def browser(own: Membership) -> Client:
    return signed_in(own.person)


def upload(content: bytes | None = None, name: str = "me.png") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content or picture_bytes(size=(640, 480)), "image/png")


def test_looking_at_it_writes_nothing(browser: Client) -> None:
    assert browser.get(PROFILE).status_code == 200
    assert not MemberProfile.objects.exists()


def test_what_is_written_is_kept(browser: Client, own: Membership) -> None:
    topic = make_topic("Youth voice")
    data = {**ANSWERS, "first_name": "Aisha", "job_title": "Inclusion lead", "biography": "Runs the nurture groups."}
    response = browser.post(PROFILE, {**data, "offers": [topic.pk], "phone": "01273 496 000", "phone_seen_by": "me"})
    assert response["Location"] == PROFILE
    profile = MemberProfile.objects.get(person=own.person)
    assert (profile.job_title, profile.biography, profile.phone) == (
        "Inclusion lead",
        "Runs the nurture groups.",
        "01273 496 000",
    )
    assert (profile.phone_seen_by, profile.job_title_seen_by) == ("me", "members")
    assert list(profile.offers.all()) == [topic]
    own.person.refresh_from_db()
    assert own.person.get_full_name() == "Aisha Bell"
    assert "Your profile is saved." in browser.get(PROFILE).content.decode()


def test_at_first_contact_details_and_pronouns_are_seen_by_nobody_else() -> None:
    profile = MemberProfile()
    hidden = {field for field in SHOWN if getattr(profile, f"{field}_seen_by") == "me"}
    assert hidden == {"phone", "pronouns", "email"}
    assert {getattr(profile, f"{field}_seen_by") for field in set(SHOWN) - hidden} == {"members"}


def test_every_field_says_beside_it_who_may_see_it(browser: Client) -> None:
    html = browser.get(PROFILE).content.decode()
    for subject in ("your telephone number", "your e-mail address", "your photo", "your pronouns"):
        assert f"Who may see {subject}" in html
    assert html.count('_seen_by"') >= len(SHOWN)


def test_nothing_asks_for_a_protected_characteristic(browser: Client) -> None:
    assert "Please nothing about your own or anyone else's health" in browser.get(PROFILE).content.decode().replace(
        "&#x27;", "'"
    )
    protected = {"age", "disability", "gender", "ethnicity", "race", "religion", "belief", "sex", "orientation"}
    assert protected.isdisjoint(field.name for field in MemberProfile._meta.get_fields())


def test_a_mistake_keeps_what_was_typed_and_stands_beside_its_field(browser: Client) -> None:
    response = browser.post(PROFILE, {**ANSWERS, "phone": "call me", "biography": "Kept words", "last_name": ""})
    html = response.content.decode()
    assert response.status_code == 422
    assert "Give a telephone number in figures" in html
    assert "Give your last name." in html
    assert '<a href="#id_phone">' in html
    assert "Kept words" in html
    assert 'aria-invalid="true"' in html
    assert not MemberProfile.objects.exists()


@pytest.mark.parametrize("data", [{"biography": "x" * 1201}, {"photo_seen_by": "nobody"}, {"offers": "999"}])
def test_what_does_not_fit_is_refused(browser: Client, data: dict[str, str]) -> None:
    assert browser.post(PROFILE, {**ANSWERS, **data}).status_code == 422


class TestPhoto:
    def test_it_is_kept_privately_under_a_name_that_says_nothing(self, browser: Client, own: Membership) -> None:
        assert browser.post(PROFILE, {**ANSWERS, "photo": upload(name="asha-bell.png")}).status_code == 302
        profile = MemberProfile.objects.get()
        assert storages["private"].exists(profile.photo.name)
        assert not storages["default"].exists(profile.photo.name)
        assert "asha" not in profile.photo.name
        assert Client().get(f"/media/{profile.photo.name}").status_code == 404
        assert f'src="/members/photos/{own.person_id}/"' in browser.get(PROFILE).content.decode()

    def test_a_new_one_takes_the_old_ones_place(self, browser: Client) -> None:
        browser.post(PROFILE, {**ANSWERS, "photo": upload()})
        old = MemberProfile.objects.get().photo.name
        browser.post(PROFILE, {**ANSWERS, "photo": upload()})
        new = MemberProfile.objects.get().photo.name
        assert old != new
        assert (storages["private"].exists(old), storages["private"].exists(new)) == (False, True)

    def test_it_can_be_taken_away(self, browser: Client) -> None:
        browser.post(PROFILE, {**ANSWERS, "photo": upload()})
        name = MemberProfile.objects.get().photo.name
        browser.post(PROFILE, {**ANSWERS, "remove_photo": "on"})
        assert not MemberProfile.objects.get().photo
        assert not storages["private"].exists(name)

    def test_saving_words_leaves_it(self, browser: Client) -> None:
        browser.post(PROFILE, {**ANSWERS, "photo": upload()})
        browser.post(PROFILE, {**ANSWERS, "biography": "New words"})
        assert MemberProfile.objects.get().photo

    @pytest.mark.parametrize(
        ("content", "name"),
        [
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "me.svg"),
            (b"<html>hello</html>", "me.png"),
            (picture_bytes()[:60], "me.png"),
            (b"GIF89a", "me.gif"),
        ],
    )
    def test_what_is_no_picture_is_refused_in_words(self, browser: Client, content: bytes, name: str) -> None:
        response = browser.post(PROFILE, {**ANSWERS, "biography": "Kept words", "photo": upload(content, name)})
        assert response.status_code == 422
        assert "Kept words" in response.content.decode()
        assert 'href="#id_photo"' in response.content.decode()

    def test_after_another_mistake_it_has_to_be_chosen_again(self, browser: Client) -> None:
        response = browser.post(PROFILE, {**ANSWERS, "phone": "x", "photo": upload()})
        assert "Please choose your photo once more." in response.content.decode()


def test_the_preview_shows_what_others_see(browser: Client, own: Membership) -> None:
    seen_by = {"biography_seen_by": "members", "interests_seen_by": "public", "phone_seen_by": "me"}
    make_profile(own.person, biography="zizformembers", interests="zizforall", phone="01273 999 999", **seen_by)
    html = browser.get(PROFILE).content.decode()
    members, everyone = html.split('id="for-members"')[1].split('id="for-everyone"')
    assert ("zizformembers" in members, "zizforall" in members, "01273" in members) == (True, True, False)
    assert ("zizformembers" in everyone, "zizforall" in everyone) == (False, True)


def test_words_are_shown_as_words(browser: Client, own: Membership) -> None:
    make_profile(own.person, biography="<script>alert(1)</script>", job_title="<b>Lead</b>")
    for address in (PROFILE, f"/members/directory/people/{own.person_id}/", "/members/directory/"):
        html = browser.get(address).content.decode()
        assert "<script>alert" not in html
        assert "<b>Lead" not in html


def test_it_is_for_members_alone(roles: None, editor: Client, own: Membership) -> None:
    services.suspend(membership=own, reason="A pause", by=None)
    assert signed_in(own.person).get(PROFILE).status_code == 403
    assert signed_in(own.person).post(PROFILE, ANSWERS).status_code == 403
    assert editor.get(PROFILE).status_code == 403
    assert Client().get(PROFILE)["Location"].startswith("/account/login/")
    assert not MemberProfile.objects.exists()


def test_nobody_writes_another_persons(browser: Client) -> None:
    other = make_membership()
    browser.post(PROFILE, {**ANSWERS, "person": other.person_id, "biography": "Mine"})
    assert not MemberProfile.objects.filter(person=other.person).exists()


def test_saving_is_noted_without_what_was_written(browser: Client, own: Membership) -> None:
    browser.post(PROFILE, {**ANSWERS, "biography": "zizwords"})
    event = AuditEvent.objects.get(action="profile.changed")
    assert (event.actor, event.summary) == (own.person, "")


def test_at_most_twelve_queries(browser: Client, own: Membership) -> None:
    topics: list[Any] = [make_topic(f"Topic {number}") for number in range(12)]
    make_profile(own.person, topics={"offers": topics, "seeks": topics}, biography="Words")
    fill_caches()
    with CaptureQueriesContext(connection) as captured:
        browser.get(PROFILE)
    assert len(captured) <= 12
