"""An invitation: what its page says in each state, and that only its button does anything."""

from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from accounts.models import User
from core.testing import make_user
from members_area.membership import services
from members_area.membership.models import Invitation, Membership
from members_area.membership.policies import is_member
from members_area.membership.testing import (
    NEW_PASSWORD,
    make_invitation,
    make_membership,
    make_service,
    signed_in,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
ANSWERS = {"first_name": "Cleo", "last_name": "Marsh", "password": NEW_PASSWORD}


def test_opening_the_link_changes_nothing() -> None:
    invitation, link = make_invitation()
    for method in ("get", "head", "options"):
        getattr(Client(), method)(link)
    invitation.refresh_from_db()
    assert invitation.state == "open"
    assert not User.objects.filter(email=invitation.email).exists()


def test_the_page_says_what_the_button_will_do() -> None:
    service = make_service("Larkmoor Music Service")
    response = Client().get(make_invitation(service)[1])
    words = response.content.decode()
    assert "Larkmoor Music Service" in words
    assert "Nothing happens before that" in words
    assert response["Referrer-Policy"] == "same-origin"
    assert "no-store" in response["Cache-Control"]


def test_the_button_makes_account_and_seat_and_signs_in() -> None:
    invitation, link = make_invitation()
    browser = Client()
    response = browser.post(link, ANSWERS)
    assert (response.status_code, response["Location"]) == (302, "/members/")
    person = User.objects.get(email=invitation.email)
    assert is_member(person)
    assert browser.get("/members/my-service/").status_code == 200


def test_a_weak_password_is_refused_beside_the_field_and_the_names_stay() -> None:
    invitation, link = make_invitation()
    response = Client().post(link, {**ANSWERS, "password": "short"})
    assert response.status_code == 422
    assert 'value="Cleo"' in response.content.decode()
    assert response.context["form"].errors["password"]
    assert not User.objects.filter(email=invitation.email).exists()


def test_it_can_be_accepted_once() -> None:
    link = make_invitation()[1]
    Client().post(link, ANSWERS)
    again = Client().post(link, ANSWERS)
    assert again.status_code == 410
    assert "has been accepted" in again.content.decode()


def test_one_that_was_withdrawn_opens_nothing() -> None:
    invitation, link = make_invitation()
    services.revoke(invitation=invitation, by=None)
    response = Client().post(link, ANSWERS)
    assert response.status_code == 410
    assert "was withdrawn" in response.content.decode()
    assert not User.objects.filter(email=invitation.email).exists()


def test_one_that_ran_out_opens_nothing_and_frees_its_seat() -> None:
    service = make_service()
    make_membership(service)
    invitation, link = make_invitation(service)
    Invitation.objects.update(expires_at=timezone.now() - timedelta(minutes=1))
    response = Client().post(link, ANSWERS)
    assert response.status_code == 410
    assert "has run out" in response.content.decode()
    assert services.expire_invitations() == 1
    assert services.expire_invitations() == 0
    assert make_membership(service).seat == invitation.membership.seat


def test_an_unknown_link_says_so() -> None:
    response = Client().get("/membership/invitation/not-a-token/")
    assert response.status_code == 404
    assert "do not know this link" in response.content.decode()


def test_forwarded_to_somebody_with_another_address() -> None:
    invitation, link = make_invitation()
    other = make_user("other@example.org")
    response = signed_in(other).post(link)
    assert response.status_code == 403
    assert "was sent to another address" in response.content.decode()
    assert not is_member(other)
    invitation.refresh_from_db()
    assert invitation.state == "open"


def test_somebody_who_has_an_account_signs_in_first() -> None:
    person = make_user("known@example.org")
    link = make_invitation(email=person.email)[1]
    page = Client().get(link).content.decode()
    assert f"/account/login/?next={link}" in page.replace("%2F", "/")
    assert Client().post(link, ANSWERS).status_code == 422
    assert not is_member(person)
    assert signed_in(person).post(link).status_code == 302
    assert is_member(person)


def test_sending_it_again_kills_the_first_link() -> None:
    invitation, first = make_invitation()
    services.resend(invitation=invitation, by=None)
    assert Client().get(first).status_code == 404


def test_only_a_hash_of_the_link_is_kept() -> None:
    invitation, link = make_invitation()
    token = link.rstrip("/").rsplit("/", 1)[1]
    assert token not in str(vars(Invitation.objects.get(pk=invitation.pk)))


def test_a_member_invites_a_colleague_to_the_free_seat() -> None:
    service = make_service()
    member = signed_in(make_membership(service).person)
    response = member.post("/members/my-service/invite/", {"email": "new@example.org", "role": "head"}, follow=True)
    assert "on its way to new@example.org" in response.content.decode()
    assert Membership.objects.get(service=service, status="invited").seat == 2
    assert mail.outbox[-1].to == ["new@example.org"]


def test_a_third_attempt_is_refused_with_words_and_what_was_typed_stays() -> None:
    service = make_service("Larkmoor Music Service")
    member = signed_in(make_membership(service).person)
    make_membership(service)
    response = member.post("/members/my-service/invite/", {"email": "third@example.org", "role": "head"})
    assert response.status_code == 422
    assert "Both seats of Larkmoor Music Service are taken" in response.content.decode()
    assert 'value="third@example.org"' in response.content.decode()


def test_an_invitation_of_another_service_is_not_there() -> None:
    invitation, _ = make_invitation()
    member = signed_in(make_membership().person)
    for action in ("send-again", "withdraw"):
        assert member.post(f"/members/my-service/invitations/{invitation.pk}/{action}/").status_code == 404
    invitation.refresh_from_db()
    assert invitation.state == "open"


def test_a_member_withdraws_an_invitation_of_their_service() -> None:
    service = make_service()
    member = signed_in(make_membership(service).person)
    invitation, link = make_invitation(service)
    member.post(f"/members/my-service/invitations/{invitation.pk}/withdraw/")
    assert Client().get(link).status_code == 410
    assert not Membership.objects.filter(service=service, status="invited").exists()


def test_handing_over_puts_the_leaver_out_and_invites_the_newcomer_to_the_same_seat() -> None:
    own = make_membership()
    leaver, elsewhere = signed_in(own.person), signed_in(own.person)
    sent, _ = make_invitation(own.service, by=own.person)
    answers = {"email": "successor@example.org", "role": "head", "is_sure": "on"}
    response = leaver.post("/members/my-service/hand-over/", answers, follow=True)
    assert "Your seat is handed over" in response.content.decode()
    for browser in (leaver, elsewhere):
        assert browser.get("/members/my-service/").status_code == 302  # signed out, so: to the sign-in page
    assert signed_in(own.person).get("/members/my-service/").status_code == 403
    heir = Membership.objects.get(predecessor=own)
    assert (heir.seat, heir.status) == (own.seat, "invited")
    sent.refresh_from_db()
    assert sent.state == "withdrawn"


def test_handing_over_is_asked_twice() -> None:
    own = make_membership()
    answers = {"email": "successor@example.org", "role": "head"}
    response = signed_in(own.person).post("/members/my-service/hand-over/", answers)
    assert response.status_code == 422
    assert is_member(own.person)


def test_leaving_frees_the_seat_and_signs_out() -> None:
    own = make_membership()
    browser = signed_in(own.person)
    browser.post("/members/my-service/leave/", {"is_sure": "on"})
    assert browser.get("/members/my-service/").status_code == 302
    own.refresh_from_db()
    assert own.status == "ended"
