"""What membership writes to people: every e-mail as it arrives."""

import re
from html import unescape
from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.core import mail
from django.utils.html import strip_tags

from core.models import SiteSettings
from core.testing import make_user
from members_area.membership import emails, services
from members_area.membership.mail import queue_mail
from members_area.membership.models import EmailLog, MailKind
from members_area.membership.testing import (
    NEW_PASSWORD,
    application_data,
    make_application,
    make_membership,
    make_service,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
LETTERS = 12


@pytest.fixture
def letters(home: Any) -> list[Any]:
    """Every e-mail of membership, made by the services, among people whose words must not travel."""
    service = make_service("Larkmoor Music Service")
    other = make_membership(service, person=make_user("quolloth@example.org", first_name="Quolloth", last_name="Grebe"))
    secretary = make_user("secretary@example.org")
    secretary.user_permissions.add(Permission.objects.get(codename="change_membership"))
    invitation = services.invite(service=service, email="new@example.org", role="head", by=other.person)
    services.resend(invitation=invitation, by=other.person)
    services.revoke(invitation=invitation, by=other.person)
    application = make_application(service, email="bola@example.org", statement="Pemberquine")
    services.ask_for_more(application=application, question="How many schools?\n\n<b>And</b> which?", by=secretary)
    services.answer_question(application=application, answer="Pemberquine")
    membership = services.approve(application=application, by=secretary, words="See you in March.")
    services.suspend(membership=membership, reason="Vossenby", by=secretary)
    services.reinstate(membership=membership, by=secretary)
    services.apply(**application_data(service=service, email="bola@example.org", first_name="Pemberquine"))
    membership = services.end(membership=membership, reason="Vossenby", by=secretary)
    services.readmit(membership=membership, by=secretary)
    declined = make_application(make_service(), email="cleo@example.org")
    services.decline(application=declined, words="The service has left.", by=secretary)
    return mail.outbox


def html_of(message: Any) -> str:
    [(content, kind)] = message.alternatives
    assert kind == "text/html"
    return str(content)


def links_in(text: str) -> set[str]:
    return {link.rstrip("/") for link in re.findall(r"https?://[^\s\"<>]+", text)}


def test_every_e_mail_has_the_same_words_and_links_in_plain_text_and_in_html(letters: list[Any]) -> None:
    for message in letters:
        page = html_of(message)
        plain, rich = (" ".join(words.split()) for words in (message.body, unescape(strip_tags(page))))
        assert links_in(message.body) == links_in(unescape(page))
        words, _, _ = plain.partition("http")
        opening = words.split(":")[0]
        assert opening in rich, message.subject
        assert not re.search(r"\{[{%]|None", plain + rich), message.subject


def test_every_function_has_written(letters: list[Any]) -> None:
    subjects = {message.subject for message in letters}
    assert len(subjects) == LETTERS
    assert len(letters) == EmailLog.objects.filter(status="sent").count()


def test_an_e_mail_is_read_without_its_pictures_styles_or_scripts(letters: list[Any]) -> None:
    for message in letters:
        page = html_of(message)
        assert "<img" not in page
        assert "<script" not in page
        assert "<link" not in page
        assert 'style="' in page
        assert max(len(line) for line in message.body.splitlines() if "http" not in line) <= 78


def test_no_e_mail_holds_a_password_a_reason_or_anything_of_somebody_else(letters: list[Any]) -> None:
    for message in letters:
        everything = message.subject + message.body + html_of(message)
        for secret in ("Quolloth", "quolloth", "Grebe", "Vossenby", "Pemberquine", NEW_PASSWORD):
            assert secret not in everything, (message.subject, secret)


def test_the_words_of_the_secretary_arrive_and_are_only_words(letters: list[Any]) -> None:
    question = next(message for message in letters if message.subject.startswith("A question"))
    assert "> How many schools?\n>\n> <b>And</b> which?" in question.body
    assert "&lt;b&gt;And&lt;/b&gt; which?" in html_of(question)
    assert any("See you in March." in message.body for message in letters)
    assert any("The service has left." in message.body for message in letters)


def test_what_a_stranger_typed_is_not_sent_to_the_address_that_they_gave(home: Any) -> None:
    typed = {"first_name": "Tremblequay", "last_name": "Tremblequay", "statement": "Tremblequay"}
    services.apply(**application_data(service=None, service_name="Tremblequay", **typed))
    services.apply(**application_data(service=None, service_name="x", email=make_membership().person.email, **typed))
    for message in mail.outbox:
        assert "Tremblequay" not in message.subject + message.body + html_of(message)


def test_secretaries_and_administrators_hear_of_a_confirmed_application_and_nobody_else(home: Any, roles: None) -> None:
    make_user("editor@example.org", groups=("Editors",))
    make_user("admin@example.org", is_superuser=True)
    make_user("gone@example.org", is_superuser=True, is_active=False)
    make_membership(person=make_user("member@example.org"))
    application = make_application(confirmed=False, email="bola@example.org")
    assert [message.to for message in mail.outbox] == [["bola@example.org"]]
    services.confirm_application(application=application, password=NEW_PASSWORD)
    assert sorted(message.to[0] for message in mail.outbox[1:]) == ["admin@example.org", "bola@example.org"]


def test_an_event_is_told_once_and_each_event_of_its_kind_apart(home: Any) -> None:
    membership = make_membership()
    for _ in range(2):
        membership = services.suspend(membership=membership, reason="Away", by=None)
        emails.membership_suspended(membership)
        membership = services.reinstate(membership=membership, by=None)
    assert len(mail.outbox) == 4


def test_answers_go_to_the_team(home: Any) -> None:
    site = home.get_site()
    SiteSettings.objects.update_or_create(site=site, defaults={"contact_email": "team@example.org"})
    make_application(confirmed=False)
    assert mail.outbox[0].reply_to == ["team@example.org"]
    assert "Answer this e-mail" in mail.outbox[0].body


def test_a_subject_stays_on_one_line(home: Any) -> None:
    services.invite(service=make_service("Lark\r\nBcc: x@example.org"), email="a@example.org", role="head", by=None)
    assert "\n" not in mail.outbox[0].subject
    assert mail.outbox[0].message()["Bcc"] is None


def test_machines_wrote_it_and_only_optional_kinds_can_be_switched_off(home: Any) -> None:
    person = make_membership().person
    for kind in (MailKind.MEMBERSHIP, MailKind.ANNOUNCEMENTS):
        queue_mail(
            key=kind,
            kind=kind,
            to=person.email,
            person=person,
            template="membership_reinstated",
            context={"membership": person.memberships.get(), "person": person, "link": "http://testserver/members/"},
        )
    essential, optional = mail.outbox
    assert essential.extra_headers == {"Auto-Submitted": "auto-generated"}
    way_out = optional.extra_headers["List-Unsubscribe"].strip("<>")
    assert optional.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    way_out = way_out.rstrip("/")
    assert way_out in links_in(optional.body)
    assert way_out in links_in(unescape(html_of(optional)))
