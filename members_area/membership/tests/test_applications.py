"""From the public form to the secretary's answer, as the applicant sees it."""

import re

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from core.testing import make_user
from members_area.membership import services
from members_area.membership.models import MembershipApplication
from members_area.membership.policies import is_member
from members_area.membership.testing import (
    NEW_PASSWORD,
    application_data,
    link_in_mail,
    make_application,
    make_membership,
    make_service,
    signed_in,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
CONFIRM = "/membership/apply/confirm/"


@pytest.fixture(autouse=True)
def _people_are_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.spam.FASTEST", 0)


def send(client: Client, **fields: object) -> object:
    opened = re.search(r'name="opened" value="([^"]+)"', client.get("/membership/apply/").content.decode())[1]
    data = application_data(**fields)
    return client.post("/membership/apply/", {**data, "opened": opened, "website": ""})


def test_applying_confirming_and_being_approved() -> None:
    service = make_service()
    browser = Client()
    response = send(browser, service=service.pk, email="new@example.org")
    assert response["Location"] == "/membership/apply/sent/"
    link = link_in_mail("new@example.org", CONFIRM)
    assert Client().get(link).status_code == 200
    assert MembershipApplication.objects.get().status == "unverified"
    assert browser.post(link, {"password": NEW_PASSWORD})["Location"] == "/membership/application/"
    assert "is reading it" in browser.get("/membership/application/").content.decode()
    assert browser.get("/members/my-service/").status_code == 403
    services.approve(application=MembershipApplication.objects.get(), by=None, words="Welcome.")
    assert browser.get("/members/my-service/").status_code == 200
    assert is_member(User.objects.get(email="new@example.org"))


def test_a_service_that_is_not_listed_is_written_by_name() -> None:
    make_service("Quiet Music Service", is_listed=False)
    browser = Client()
    assert "Quiet Music Service" not in browser.get("/membership/apply/").content.decode()
    send(browser, service="", service_name="Quiet Music Service")
    assert MembershipApplication.objects.get().service_label == "Quiet Music Service (new)"


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"service": "", "service_name": ""}, "service_name"),
        ({"email": "bola"}, "email"),
        ({"first_name": ""}, "first_name"),
        ({"role": "king"}, "role"),
        ({"statement": "x" * 2001}, "statement"),
        ({"service": "999999"}, "service"),
        ({"last_name": "\x00"}, "last_name"),
    ],
)
def test_what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost(fields: dict[str, str], field: str) -> None:
    response = send(Client(), **{"service": make_service().pk, "job_title": "Curlew keeper", **fields})
    assert response.status_code == 422
    assert field in response.context["form"].errors
    assert 'value="Curlew keeper"' in response.content.decode()
    assert not MembershipApplication.objects.exists()


def test_the_answer_is_the_same_for_known_and_unknown_addresses() -> None:
    service = make_service()
    member = make_membership(make_service()).person
    make_user("account@example.org")
    answers, counts = [], []
    for email in ("unknown@example.org", "account@example.org", member.email):
        browser = Client()
        before = len(mail.outbox)
        with CaptureQueriesContext(connection) as queries:
            response = send(browser, service=service.pk, email=email)
        page = browser.get(response["Location"])
        answers.append((response.status_code, response["Location"], page.content))
        counts.append((len(queries), len(mail.outbox) - before))
    assert answers[0] == answers[1] == answers[2]
    assert counts[0] == counts[1] == counts[2]


def test_somebody_who_has_a_seat_is_told_so_by_e_mail_only() -> None:
    member = make_membership().person
    send(Client(), service=make_service().pk, email=member.email)
    assert CONFIRM not in mail.outbox[-1].body


def test_machines_are_answered_like_people_and_kept_out() -> None:
    browser = Client()
    opened = re.search(r'name="opened" value="([^"]+)"', browser.get("/membership/apply/").content.decode())[1]
    data = application_data(service=make_service().pk, website="https://spam.example.org", opened=opened)
    assert browser.post("/membership/apply/", data)["Location"] == "/membership/apply/sent/"
    assert not MembershipApplication.objects.exists()


def test_a_link_is_good_for_one_confirmation() -> None:
    application = make_application(confirmed=False)
    link = link_in_mail(application.email, CONFIRM)
    Client().post(link, {"password": NEW_PASSWORD})
    again = Client().post(link, {"password": NEW_PASSWORD})
    assert again.status_code == 410
    assert Client().get(f"{CONFIRM}nonsense/").status_code == 404


def test_an_address_with_an_account_confirms_without_a_new_password_and_is_not_signed_in() -> None:
    person = make_user("known@example.org")
    application = make_application(confirmed=False, email=person.email)
    browser = Client()
    response = browser.post(link_in_mail(person.email, CONFIRM))
    assert response.status_code == 200
    assert "sessionid" not in browser.cookies
    application.refresh_from_db()
    assert (application.status, application.person) == ("submitted", person)


def test_a_second_application_waits_for_the_first() -> None:
    first = make_application(email="twice@example.org")
    second = services.apply(**application_data(service=first.service, email=first.email))
    with pytest.raises(ValidationError, match="already looking at an application"):
        services.confirm_application(application=second)


def test_a_question_is_answered_by_the_applicant() -> None:
    application = make_application()
    browser = signed_in(application.person)
    services.ask_for_more(application=application, question="Which schools do you work with?", by=None)
    assert "Which schools do you work with?" in browser.get("/membership/application/").content.decode()
    assert browser.post("/membership/application/", {"answer": " "}).status_code == 422
    browser.post("/membership/application/", {"answer": "All of them."})
    application.refresh_from_db()
    assert (application.status, application.answer) == ("submitted", "All of them.")


def test_declining_needs_words_and_sends_them() -> None:
    application = make_application()
    with pytest.raises(ValidationError, match="Write a few words"):
        services.decline(application=application, words=" ", by=None)
    services.decline(application=application, words="Both seats are taken at present.", by=None)
    assert "Both seats are taken at present." in mail.outbox[-1].body
    page = signed_in(application.person).get("/membership/application/").content.decode()
    assert "Both seats are taken at present." in page
    assert not is_member(application.person)


def test_what_is_decided_is_not_decided_again() -> None:
    application = make_application()
    services.approve(application=application, by=None)
    with pytest.raises(ValidationError, match="already approved"):
        services.decline(application=application, words="No.", by=None)


def test_the_applicant_withdraws_their_own_and_nobody_elses() -> None:
    application = make_application()
    address = f"/membership/application/{application.pk}/withdraw/"
    assert signed_in(make_user()).post(address).status_code == 404
    assert signed_in(application.person).get(address).status_code == 405
    signed_in(application.person).post(address)
    application.refresh_from_db()
    assert application.status == "withdrawn"


def test_an_application_for_an_unlisted_service_is_approved_once_the_service_is_chosen() -> None:
    application = services.apply(**application_data(service=None, service_name="New Music Service"))
    application = services.confirm_application(application=application, password=NEW_PASSWORD)
    with pytest.raises(ValidationError, match="Choose the service"):
        services.approve(application=application, by=None)
    membership = services.approve(application=application, service=make_service("New Music Service"), by=None)
    assert membership.service.name == "New Music Service"
