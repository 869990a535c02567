"""Choosing one's e-mails, on the page and by the link in an e-mail."""

import pytest
from django.test import Client

from core.testing import make_user
from members_area.membership import services
from members_area.membership.mail.preferences import preference_of
from members_area.membership.mail.unsubscribing import unsubscribe_url
from members_area.membership.models import AuditEvent, EmailPreference, MailKind
from members_area.membership.testing import make_application, make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
PAGE = "/account/e-mails/"
EVERY_KIND = ["announcements", "monthly_note", "meetings", "reminders", "toolkit"]


def path_of(person: object, kind: MailKind = MailKind.MONTHLY_NOTE) -> str:
    return unsubscribe_url(person, kind).removeprefix("http://testserver")


def test_a_member_chooses_which_e_mails_to_get() -> None:
    person = make_membership().person
    browser = signed_in(person)
    assert browser.get(PAGE).content.decode().count("checked") == len(EVERY_KIND)
    response = browser.post(PAGE, {"announcements": "on"}, follow=True)
    assert "Your choice is saved." in response.content.decode()
    chosen = EmailPreference.objects.get(person=person)
    assert (chosen.announcements, chosen.monthly_note) == (True, False)
    assert AuditEvent.objects.get(action="emails.chosen").summary == (
        "monthly_note off, meetings off, reminders off, toolkit off"
    )


def test_a_choice_that_changes_nothing_leaves_no_audit_line() -> None:
    browser = signed_in(make_membership().person)
    browser.post(PAGE, dict.fromkeys(EVERY_KIND, "on"))
    assert not AuditEvent.objects.filter(action="emails.chosen").exists()


def test_the_page_says_which_e_mails_are_always_sent_and_why() -> None:
    words = signed_in(make_membership().person).get(PAGE).content.decode()
    assert "E-mails that we always send" in words
    assert "you would miss something that concerns you" in words


def test_a_visitor_is_sent_to_sign_in() -> None:
    assert Client().get(PAGE)["Location"] == f"/account/login/?next={PAGE}"


def test_people_without_a_seat_choose_too_and_see_nothing_of_the_member_area() -> None:
    ended = make_membership()
    services.end(membership=ended, reason="Away", by=None)
    for person in (ended.person, make_application().person, make_user()):
        response = signed_in(person).get(PAGE)
        assert response.status_code == 200
        assert "no-store" in response["Cache-Control"]
        assert "member-menu" not in response.content.decode()


def test_a_choice_is_ones_own() -> None:
    other = make_membership().person
    signed_in(make_membership().person).post(PAGE, {"person": other.pk, "announcements": "on"})
    assert preference_of(other).monthly_note


def test_opening_the_link_changes_nothing() -> None:
    person = make_membership().person
    for method in ("get", "head", "options"):
        getattr(Client(), method)(path_of(person))
    assert preference_of(person).monthly_note


def test_the_button_switches_one_kind_off_signed_out_and_the_page_says_how_to_switch_on_again() -> None:
    person = make_membership().person
    page = Client().get(path_of(person)).content.decode()
    assert "New in the member area, once a month" in page
    assert person.email not in page
    response = Client().post(path_of(person))
    assert "is switched off" in response.content.decode()
    assert PAGE in response.content.decode()
    chosen = preference_of(person)
    assert (chosen.announcements, chosen.monthly_note) == (True, False)


def test_a_mail_program_switches_a_kind_off_with_one_click() -> None:
    person = make_membership().person
    strict = Client(enforce_csrf_checks=True)
    response = strict.post(path_of(person), {"List-Unsubscribe": "One-Click"})
    assert response.status_code == 200
    assert not preference_of(person).monthly_note


@pytest.mark.parametrize(
    "spoil", [lambda path: path[:-3] + "/", lambda path: f"/members/e-mails/unsubscribe/{'x' * 40}/"]
)
def test_a_forged_link_is_refused(spoil: object) -> None:
    person = make_membership().person
    forged = spoil(path_of(person))
    assert Client().get(forged).status_code == 404
    response = Client().post(forged)
    assert response.status_code == 404
    assert "We do not know this link" in response.content.decode()
    assert preference_of(person).monthly_note


def test_a_link_of_an_essential_kind_is_refused() -> None:
    assert Client().post(path_of(make_membership().person, MailKind.MEMBERSHIP)).status_code == 404


def test_the_link_is_kept_out_of_caches_logs_and_search_engines() -> None:
    response = Client().get(path_of(make_membership().person))
    assert response["Referrer-Policy"] == "same-origin"
    assert response["X-Robots-Tag"] == "noindex"
    assert "no-store" in response["Cache-Control"]
