"""Who gets what: every address that is not for everyone, tried by every kind of person and by every method."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import transaction
from django.http import HttpResponse, SimpleCookie
from django.test import Client
from django.utils import timezone

from config.tests.headers import faults_of
from config.tests.test_access_table import ALL, JOINERS, MEMBERS, READERS, RUNNERS, SIGNED_IN, rule_for, sample
from core.testing import make_user
from core.tests.short_error_pages import shorten_error_pages
from members_area.meetings.models import Meeting, working_group
from members_area.meetings.testing import make_group, make_meeting, put_in_group
from members_area.membership import services
from members_area.membership.testing import make_application, make_membership, make_service, signed_in

pytestmark = pytest.mark.django_db
METHODS = ("get", "head", "post", "options")


def tried(browser: Client, method: str, address: str) -> HttpResponse:
    """Return the answer to a request that leaves no trace: what is posted may sign out or end things."""
    cookies = browser.cookies.copy()
    with transaction.atomic():
        response = getattr(browser, method)(address)
        transaction.set_rollback(True)
    browser.cookies = SimpleCookie(cookies)
    return response


def never_a_member() -> Client:
    return signed_in(make_user())


def applicant() -> Client:
    return signed_in(make_application().person)


def invited() -> Client:
    person = make_user()
    services.invite(service=make_service(), email=person.email, role="other", by=None)
    return signed_in(person)


def suspended() -> Client:
    membership = make_membership()
    services.suspend(membership=membership, reason="For the test", by=None)
    return signed_in(membership.person)


def former() -> Client:
    membership = make_membership()
    services.end(membership=membership, reason="For the test", by=None)
    return signed_in(membership.person)


def member_of_a_service_that_left() -> Client:
    membership = make_membership()
    services.close_service(service=membership.service, reason="For the test", by=None)
    return signed_in(membership.person)


def member() -> Client:
    return signed_in(make_membership().person)


def runs_meetings(role: str) -> Callable[[], Client]:
    return lambda: signed_in(put_in_group(working_group(), role=role).person)


def in_a_group_as(role: str) -> Callable[[], Client]:
    return lambda: signed_in(put_in_group(make_group(), role=role).person)


def team(role: str) -> Callable[[], Client]:
    return lambda: signed_in(make_user(groups=(role,)))


# Persona: (how one gets a browser of theirs, the rules whose addresses are theirs).
PERSONAS: dict[str, tuple[Callable[[], Client], set[str]]] = {
    "never a member": (never_a_member, {SIGNED_IN}),
    "applicant": (applicant, {SIGNED_IN}),
    "invited": (invited, {SIGNED_IN}),
    "suspended": (suspended, {SIGNED_IN}),
    "former member": (former, {SIGNED_IN}),
    "member of a service that left": (member_of_a_service_that_left, {SIGNED_IN}),
    "member": (member, {SIGNED_IN, READERS, MEMBERS, JOINERS}),
    "member of a Task & Finish group": (in_a_group_as("member"), {SIGNED_IN, READERS, MEMBERS, JOINERS}),
    "observer of a group": (in_a_group_as("observer"), {SIGNED_IN, READERS, MEMBERS, JOINERS}),
    "chair of another group": (in_a_group_as("chair"), {SIGNED_IN, READERS, MEMBERS, JOINERS}),
    "chair of the NWG": (runs_meetings("chair"), {SIGNED_IN, READERS, MEMBERS, JOINERS, RUNNERS}),
    "secretary of the NWG": (runs_meetings("secretary"), {SIGNED_IN, READERS, MEMBERS, JOINERS, RUNNERS}),
    "editor": (team("Editors"), {SIGNED_IN, READERS, RUNNERS}),
    "moderator": (team("Moderators"), {SIGNED_IN, READERS, JOINERS, RUNNERS}),
    "membership secretary": (team("Membership secretaries"), {SIGNED_IN, READERS}),
    "administrator": (team("Administrators"), {SIGNED_IN, READERS, JOINERS, RUNNERS}),
}
GUARDED = [(name, sample(path), rule_for(name, path)) for name, path in ALL]
GUARDED = [row for row in GUARDED if row[1] and row[2] in {SIGNED_IN, READERS, MEMBERS, JOINERS, RUNNERS}]


@pytest.fixture(autouse=True)
def _short_error_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    shorten_error_pages(monkeypatch)


@pytest.fixture
def first_meeting(db: None) -> Meeting:
    """The meeting to whose number the sample addresses lead. Its door is open."""
    return make_meeting(pk=1, starts_at=timezone.now() + timedelta(minutes=5))


@pytest.mark.usefixtures("home", "roles", "first_meeting")
@pytest.mark.parametrize("persona", PERSONAS)
def test_every_guarded_address_answers_a_persona_as_the_table_says(persona: str) -> None:
    make_browser, theirs = PERSONAS[persona]
    reader = make_browser()
    reader.raise_request_exception = False
    wrong = []
    for name, address, rule in GUARDED:
        for method in METHODS:
            response = tried(reader, method, address)
            wrong += [(name, method, fault) for fault in faults_of(response, path=address, is_private=rule in theirs)]
            lost = response.status_code == 302 and "/account/login/" in response["Location"]
            if rule in theirs:
                is_right = response.status_code not in {403, *range(500, 600)} and not lost
            else:
                is_right = response.status_code in {403, 404, 405}
            if not is_right:
                wrong.append((name, method, response.status_code))
    assert wrong == []


@pytest.mark.usefixtures("home", "first_meeting")
def test_a_visitor_is_sent_to_sign_in_and_back() -> None:
    wrong = []
    for name, address, _ in GUARDED:
        for method in METHODS:
            response = getattr(Client(raise_request_exception=False), method)(address)
            if response.status_code == 405:
                continue
            if response.status_code != 302 or not response["Location"].startswith("/account/login/?next="):
                wrong.append((name, method, response.status_code))
    assert wrong == []


@pytest.mark.usefixtures("home", "roles", "first_meeting")
def test_what_is_for_members_is_kept_by_no_cache() -> None:
    browser = member()
    for name, address, rule in GUARDED:
        if rule in {MEMBERS, READERS, JOINERS} and browser.get(address).status_code == 200:
            assert "no-store" in browser.get(address)["Cache-Control"], name
