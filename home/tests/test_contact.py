"""The contact form: it keeps and sends what people write, and lets machines think that it did."""

import time
from datetime import timedelta

import pytest
from django.core import mail, signing
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.models import Site

from core.models import SiteSettings
from core.spam import SALT
from core.testing import make_user
from home.models import ContactMessage
from home.services import mark_answered
from home.testing import make_contact_page

WORDS = {"name": "Jo Penhale", "email": "jo@example.org", "organisation": "", "message": "May we share the form?"}


@pytest.fixture
def contact(home: object) -> str:
    settings = SiteSettings.for_site(Site.objects.get())
    settings.contact_email = "team@example.org"
    settings.save()
    return make_contact_page().url


def send(address: str, *, seconds: float = 60, **changes: str) -> object:
    opened = signing.dumps(int(time.time() - seconds), salt=SALT)
    return Client().post(address, {**WORDS, "opened": opened, **changes})


def test_a_message_is_kept_and_sent_on(contact: str, django_capture_on_commit_callbacks: object) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        response = send(contact)
    assert response["Location"] == f"{contact}?sent=1"
    kept = ContactMessage.objects.get()
    assert (kept.name, kept.email, kept.message) == ("Jo Penhale", "jo@example.org", "May we share the form?")
    (sent,) = mail.outbox
    assert (sent.to, sent.reply_to) == (["team@example.org"], ["jo@example.org"])
    assert "May we share the form?" in sent.body
    assert "reached us" in Client().get(response["Location"]).content.decode()


def test_a_mistake_is_named_beside_its_field_and_nothing_is_lost(contact: str) -> None:
    response = send(contact, email="not-an-address")
    page = response.content.decode()
    assert response.status_code == 422
    assert "Give an e-mail address with an @" in page
    assert "May we share the form?" in page
    assert 'aria-invalid="true"' in page
    assert ContactMessage.objects.count() == 0


@pytest.mark.parametrize(
    "changes",
    [{"website": "https://spam.example.org"}, {"message": "http://a http://b http://c http://d buy now"}],
)
def test_a_machine_is_answered_like_a_person_and_kept_out(contact: str, changes: dict[str, str]) -> None:
    response = send(contact, **changes)
    assert response["Location"] == f"{contact}?sent=1"
    assert ContactMessage.objects.count() == 0
    assert mail.outbox == []


def test_too_quick_asks_again_and_keeps_the_words(contact: str) -> None:
    response = send(contact, seconds=0)
    assert response.status_code == 422
    assert "May we share the form?" in response.content.decode()
    assert ContactMessage.objects.count() == 0


def test_a_form_left_open_overnight_can_be_sent_again(contact: str) -> None:
    response = Client().post(contact, {**WORDS, "opened": "an-old-or-forged-time"})
    assert response.status_code == 422
    assert ContactMessage.objects.count() == 0
    assert "May we share the form?" in response.content.decode()


def test_several_messages_within_an_hour(contact: str) -> None:
    for _ in range(6):
        assert send(contact).status_code == 302
    assert send(contact).status_code == 422
    assert ContactMessage.objects.count() == 6


def test_a_subject_cannot_carry_a_header(contact: str, django_capture_on_commit_callbacks: object) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        send(contact, name="Jo\r\nBcc: all@example.org")
    assert all(message.bcc == [] and "\n" not in message.subject for message in mail.outbox)


def test_a_form_from_another_site_is_refused(contact: str) -> None:
    response = Client(enforce_csrf_checks=True).post(contact, WORDS)
    assert response.status_code == 403


def test_answering_twice_changes_nothing(contact: str) -> None:
    message = ContactMessage.objects.create(**WORDS)
    first, second = make_user(), make_user()
    mark_answered(message=message, by=first)
    mark_answered(message=message, by=second)
    message.refresh_from_db()
    assert message.answered_by == first


def test_messages_go_a_year_after_they_were_answered(contact: str) -> None:
    now = timezone.now()
    waiting = ContactMessage.objects.create(**WORDS)
    recent = ContactMessage.objects.create(**WORDS, answered_at=now - timedelta(days=364))
    ContactMessage.objects.create(**WORDS, answered_at=now - timedelta(days=366))
    call_command("forget_messages", "--dry-run")
    assert ContactMessage.objects.count() == 3
    call_command("forget_messages")
    assert set(ContactMessage.objects.all()) == {waiting, recent}
