"""Who gets what of a service's self-assessment and plan: every address, tried by every kind of person, by each method."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.apps import apps
from django.core import serializers
from django.db import transaction
from django.test import Client
from django.utils import timezone

from core.testing import make_user
from core.tests.built_once import Built, built_once
from core.tests.short_error_pages import shorten_error_pages
from members_area.membership import services as membership
from members_area.membership.models import Membership
from members_area.membership.testing import (
    NEW_PASSWORD,
    link_in_mail,
    make_application,
    make_membership,
    make_service,
    signed_in,
)
from members_area.toolkit.models import PlanShare
from members_area.toolkit.tests.whole_service import (
    OF_A_SERVICE,
    WholeService,
    as_it_was,
    make_site_of_a_whole_service,
    make_whole_service,
)
from members_area.toolkit.urls import urlpatterns

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("built")]
METHODS = ("get", "head", "post", "options")
# What the service's own member is answered to GET and to a POST that says nothing of use. 405: there is no such method.
OWN = {
    "assessment": (200, 405),
    "assessment_theme": (200, 302),
    "assessment_results": (200, 405),
    "assessment_priorities": (200, 302),
    "assessment_agree": (200, 422),
    "assessment_give_up": (200, 422),
    "respondents": (200, 405),
    "respondents_new": (200, 422),
    "respondents_link": (200, 422),
    "respondents_close": (200, 302),
    "plan_from_assessment": (200, 422),
    "plan": (200, 405),
    "plan_details": (200, 422),
    "plan_delete": (200, 422),
    "objective_new": (200, 422),
    "objective": (200, 422),
    "objective_move": (405, 302),
    "objective_remove": (200, 422),
    "plan_action_new": (200, 422),
    "plan_action": (200, 422),
    "plan_action_move": (405, 302),
    "plan_action_remove": (200, 422),
    "plan_update": (200, 422),
    "plan_history": (200, 405),
    "plan_agree": (302, 302),
    "plan_back_to_draft": (405, 302),
    "plan_start": (405, 302),
    "plan_close": (200, 422),
    "plan_next": (200, 422),
    "plan_snapshot": (200, 405),
    "plan_stuck": (200, 422),
    "evidence_add": (200, 422),
    "evidence_file": (200, 405),
    "evidence_remove": (405, 302),
    "plan_comments": (200, 422),
    "plan_comment_withdraw": (405, 302),
    "plan_shares": (200, 422),
    "plan_share_end": (405, 302),
    "plan_import_review": (200, 302),
    "plan_export": (200, 405),
    "plan_word": (200, 405),
    "plan_excel": (200, 405),
    "plan_pdf": (200, 405),
    "plan_print": (200, 405),
    "objective_share": (200, 302),  # a note is not needed
    "plan_action_share": (200, 302),
    "idea_withdraw": (200, 302),
    "idea_story": (404, 404),  # nobody tells how one's own idea went in another service
}
# Whoever does not write the plan is told 404 of these even where the method is wrong.
PLAN_FIRST = {name for name in OWN if name.startswith(("plan_details", "plan_delete", "objective", "plan_action"))}
PLAN_FIRST -= {"objective_share", "plan_action_share"}
# Of these even a visitor is told which methods there are.
METHOD_FIRST = {"respondents", "respondents_new", "respondents_link", "respondents_close"}
# A workbook that waits for its import is of the person, not of the service: everybody else starts anew.
OF_A_PERSON = {"plan_import_review"}
# A shared idea is there for all; only its service, and who moderates, may take it back.
TEAM_TOO = {"idea_withdraw"}
READ_BY_SHARE = {"plan", "evidence_file", "plan_export", "plan_word", "plan_excel", "plan_pdf", "plan_print"}
COMMENTED_BY_SHARE = READ_BY_SHARE | {"plan_comments"}

VISITOR, OUT, TEAM, MODERATES, OTHER, READER, COMMENTER, SECOND, FIRST = (
    "visitor", "out", "team", "moderates", "other", "reader", "commenter", "second", "own"
)  # fmt: skip


def expected(name: str, method: str, who: str) -> int:
    """Return the one status that somebody gets."""
    status = {"get": OWN[name][0], "head": OWN[name][0], "post": OWN[name][1], "options": 405}[method]
    if name in METHOD_FIRST and status == 405:
        return 405
    if who in (VISITOR, OUT):
        return 302 if who == VISITOR else 403
    if name in TEAM_TOO and who not in (FIRST, SECOND):
        return status if status == 405 or who == MODERATES else 403
    if who in (TEAM, MODERATES):
        return 403
    if who in (FIRST, SECOND):
        return 302 if name in OF_A_PERSON and who == SECOND and status != 405 else status
    if name in {READER: READ_BY_SHARE, COMMENTER: COMMENTED_BY_SHARE}.get(who, set()):
        return status
    return _of_another(name, status)


def _of_another(name: str, status: int) -> int:
    if name in OF_A_PERSON:
        return 405 if status == 405 else 302
    return 405 if status == 405 and name not in PLAN_FIRST else 404


def not_a_member(make: Callable[[WholeService], Any]) -> Callable[[WholeService], Client]:
    return lambda whole: signed_in(make(whole))


def invited(whole: WholeService) -> Any:
    person = make_user()
    membership.invite(service=make_service(), email=person.email, role="other", by=None)
    return person


def suspended(whole: WholeService) -> Any:
    membership.suspend(membership=whole.second, reason="For the test", by=None)
    return whole.second.person


def former(whole: WholeService) -> Any:
    membership.end(membership=whole.second, reason="For the test", by=None)
    return whole.second.person


def handed_over(whole: WholeService) -> Any:
    membership.hand_over(membership=whole.second, email="newcomer@example.org", role="other", by=whole.second.person)
    return whole.second.person


def of_a_service_that_left(whole: WholeService) -> Any:
    seat = make_membership()
    share_with(whole, seat)
    membership.close_service(service=seat.service, reason="For the test", by=None)
    return seat.person


def team(role: str) -> Callable[[WholeService], Any]:
    return lambda whole: make_user(groups=(role,))


def other_member(whole: WholeService) -> Client:
    return signed_in(make_whole_service().own.person)


def share_with(whole: WholeService, seat: Membership, role: str = "commenter", **fields: Any) -> PlanShare:
    given = {"expires_at": timezone.now() + timedelta(days=3), **fields}
    return PlanShare.objects.create(plan=whole.plan, service=seat.service, role=role, **given)


def with_share(role: str, **fields: Any) -> Callable[[WholeService], Client]:
    """Return the browser of a member of a service with which the plan is shared. They have looked at it already."""

    def make(whole: WholeService) -> Client:
        seat = make_membership()
        share = share_with(whole, seat, role)
        browser = signed_in(seat.person)
        assert browser.get(whole.addresses()["plan"]).status_code == 200
        if fields:
            PlanShare.objects.filter(pk=share.pk).update(**fields)
        return browser

    return make


def successor(whole: WholeService) -> Client:
    membership.hand_over(membership=whole.second, email="new@example.org", role="other", by=whole.second.person)
    path = link_in_mail("new@example.org", "/membership/invitation/")
    browser = Client()
    words = {"first_name": "Nia", "last_name": "New", "password": NEW_PASSWORD}
    assert browser.post(path, words).status_code == 302
    return signed_in(Membership.objects.current().get(person__email="new@example.org").person)


PERSONAS: dict[str, tuple[Callable[[WholeService], Client], str]] = {
    "visitor": (lambda whole: Client(), VISITOR),
    "never a member": (not_a_member(lambda whole: make_user()), OUT),
    "applicant": (not_a_member(lambda whole: make_application().person), OUT),
    "applicant to the same service": (not_a_member(lambda whole: make_application(whole.service).person), OUT),
    "invited": (not_a_member(invited), OUT),
    "suspended": (not_a_member(suspended), OUT),
    "former member": (not_a_member(former), OUT),
    "who handed their seat over": (not_a_member(handed_over), OUT),
    "member of a service that left, with a share": (not_a_member(of_a_service_that_left), OUT),
    "editor": (not_a_member(team("Editors")), TEAM),
    "moderator": (not_a_member(team("Moderators")), MODERATES),
    "membership secretary": (not_a_member(team("Membership secretaries")), TEAM),
    "administrator": (not_a_member(team("Administrators")), MODERATES),
    "member of another service": (other_member, OTHER),
    "with a reader share": (with_share("reader"), READER),
    "with a commenter share": (with_share("commenter"), COMMENTER),
    "with an expired share": (with_share("commenter", expires_at=timezone.now() - timedelta(seconds=1)), OTHER),
    "with a revoked share": (with_share("commenter", revoked_at=timezone.now()), OTHER),
    "own member": (lambda whole: signed_in(whole.own.person), FIRST),
    "own second member": (lambda whole: signed_in(whole.second.person), SECOND),
    "successor": (successor, SECOND),
}


@pytest.fixture(autouse=True)
def _short_error_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    shorten_error_pages(monkeypatch)


built = built_once(make_site_of_a_whole_service)


@pytest.fixture
def whole(built: Built[WholeService]) -> WholeService:
    return as_it_was(built)


def _flat(entries: Any) -> Any:
    for entry in entries:
        yield from _flat(entry.url_patterns) if hasattr(entry, "url_patterns") else [entry]


# Addresses that belong to no service, or to whoever has the secret in them. The other tests of this app tell of those.
OF_NO_SERVICE = {"toolkit", "toolkit_templates", "toolkit_template", "toolkit_watch", "toolkit_file", "assessments"}
OF_NO_SERVICE |= {"assessment_new", "plans", "plan_new", "plan_blank", "plan_small_start", "plan_from_themes"}
OF_NO_SERVICE |= {"plan_empty_sheet", "plan_import", "ideas", "idea", "idea_adopt", "adopt", "decision_adopt"}
OF_NO_SERVICE |= {"page_adopt", "sector", "sector_consent"}


def test_every_address_of_the_toolkit_is_tried(whole: WholeService) -> None:
    names = {entry.name for entry in _flat(urlpatterns)}
    assert names == set(OWN) | OF_NO_SERVICE | set(whole.guest_addresses())
    assert set(OWN) == set(OF_A_SERVICE)


def plainly(browser: Client, method: str, address: str) -> Any:
    response = getattr(browser, method)(address, *([{"nothing": "of use"}] if method == "post" else []))
    if response.streaming:
        b"".join(response)  # read to its end, a file is closed
    return response


def answer(browser: Client, method: str, address: str) -> Any:
    """Ask for an address and let the database forget what came of it."""
    with transaction.atomic():
        response = plainly(browser, method, address)
        transaction.set_rollback(True)
    return response


@pytest.mark.parametrize("persona", [name for name, (_, who) in PERSONAS.items() if who in (FIRST, SECOND)])
def test_who_gets_what_of_their_own_by_each_method(whole: WholeService, persona: str) -> None:
    make_browser, who = PERSONAS[persona]
    browser = make_browser(whole)
    browser.raise_request_exception = False
    addresses = whole.addresses()
    last = {"evidence_remove", "plan_import_review"}  # these use up a file, which the database does not bring back
    wrong = []
    for method in METHODS:
        for name in sorted(OWN, key=lambda name: name in last):
            response = answer(browser, method, addresses[name])
            if response.status_code != expected(name, method, who):
                wrong.append((name, method, response.status_code, expected(name, method, who)))
    assert wrong == []


def everything_written() -> str:
    """Return all rows of the toolkit, as they are now."""
    return "".join(
        serializers.serialize("json", model.objects.order_by("pk"))
        for model in apps.get_app_config("toolkit").get_models()
    )


@pytest.mark.parametrize("persona", [name for name, (_, who) in PERSONAS.items() if who not in (FIRST, SECOND)])
def test_who_gets_what_of_anothers_and_changes_nothing_by_any_method(whole: WholeService, persona: str) -> None:
    """Each request is made once, and nothing is taken back but what a moderator may do: what is answered and what is
    written are two questions about the same request."""
    make_browser, who = PERSONAS[persona]
    browser = make_browser(whole)
    browser.raise_request_exception = False
    before, wrong = everything_written(), []
    for name, address in whole.addresses().items():
        for method in (*METHODS, "put", "patch", "delete"):
            ask = answer if name in TEAM_TOO and who == MODERATES else plainly
            response = ask(browser, method, address)
            if method in METHODS and response.status_code != expected(name, method, who):
                wrong.append((name, method, response.status_code, expected(name, method, who)))
            if who == VISITOR and response.status_code == 302:
                assert response["Location"].startswith("/account/login/?next="), name
    assert wrong == []
    assert everything_written() == before


def test_nothing_is_written_by_looking(whole: WholeService) -> None:
    browsers = [signed_in(whole.own.person), signed_in(make_membership().person), Client()]
    before = everything_written()
    for browser in browsers:
        for address in (*whole.addresses().values(), *whole.guest_addresses().values()):
            for method in ("get", "head", "options"):
                getattr(browser, method)(address)
    assert everything_written() == before
