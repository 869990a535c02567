"""Evidence of an action: links and private files, added and removed by the plan's own members."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from core.testing import make_user
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.testing import make_membership, signed_in
from members_area.toolkit.models import Evidence, PlanAction
from members_area.toolkit.services.evidence import add_evidence, remove_evidence
from members_area.toolkit.testing import make_action, make_objective, make_plan

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]


@pytest.fixture
def seat() -> Membership:
    return make_membership()


@pytest.fixture
def action(seat: Membership) -> PlanAction:
    return make_action(make_objective(make_plan(seat.service)), "Quokka action")


def adding(action: PlanAction) -> str:
    return reverse("evidence_add", args=[action.objective.plan_id, action.pk])


def reading(evidence: Evidence) -> str:
    return reverse("evidence_file", args=[evidence.action.objective.plan_id, evidence.pk])


def removing(evidence: Evidence) -> str:
    return reverse("evidence_remove", args=[evidence.action.objective.plan_id, evidence.pk])


def notes(words: str = "Quokka words", name: str = "notes.txt") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, words.encode())


def kept(action: PlanAction, seat: Membership) -> Evidence:
    file = ContentFile(b"Quokka words", name="notes.txt")
    return add_evidence(action=action, by=seat.person, title="Survey", file=file)


def page_of(response: Any) -> str:
    return "" if response.streaming else str(response.content.decode())


def test_a_link_is_kept(action: PlanAction, seat: Membership) -> None:
    words = {"title": "Our report", "link": "https://example.org/report"}
    response = signed_in(seat.person).post(adding(action), words)
    assert response.status_code == 302
    evidence = Evidence.objects.get()
    assert (evidence.title, evidence.link, evidence.added_by) == ("Our report", words["link"], seat.person)
    page = page_of(signed_in(seat.person).get(adding(action)))
    assert 'href="https://example.org/report"' in page
    assert "another website" in page


def test_a_file_is_kept_with_type_and_size_and_sent_to_its_members(action: PlanAction, seat: Membership) -> None:
    browser = signed_in(seat.person)
    assert browser.post(adding(action), {"title": "Survey", "file": notes()}).status_code == 302
    evidence = Evidence.objects.get()
    assert (evidence.filename, evidence.size) == ("notes.txt", 12)
    assert "notes" not in str(evidence.file.name)
    page = page_of(browser.get(adding(action)))
    assert "Plain text, 12" in page.replace("\xa0", " ")
    response = browser.get(reading(evidence))
    assert b"".join(response.streaming_content) == b"Quokka words"  # type: ignore[attr-defined]
    assert {"private", "no-store"} <= set(response["Cache-Control"].split(", "))
    assert response["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("words", "error"),
    [
        ({"title": "T"}, "Give a link or a file, one of the two."),
        ({"title": "T", "link": "https://example.org/", "file": True}, "Give a link or a file, one of the two."),
        ({"title": "", "link": "https://example.org/"}, "Say what it shows."),
        ({"title": "T", "link": "ftp://example.org/x"}, "Give an address that begins with https://."),
        ({"title": "T", "link": "javascript:alert(1)"}, "Give a whole address"),
    ],
)
def test_bad_input_comes_back_with_the_error(
    action: PlanAction, seat: Membership, words: dict[str, Any], error: str
) -> None:
    sent = {**words, "file": notes()} if words.get("file") else words
    response = signed_in(seat.person).post(adding(action), sent)
    assert response.status_code == 422
    assert error in page_of(response)
    assert not Evidence.objects.exists()


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("film.mp4", b"\x00\x00\x00\x18ftypmp42", "Choose a PDF"),
        ("page.html", b"<html>", "Choose a PDF"),
        ("report.pdf", b"not a pdf", "not what its name says"),
        ("words.docx", b"PK\x03\x04", "not what its name says"),
        ("empty.txt", b"", "empty"),
    ],
)
def test_a_file_that_is_not_what_it_says_is_refused_beside_the_field(
    action: PlanAction, seat: Membership, name: str, content: bytes, error: str
) -> None:
    file = SimpleUploadedFile(name, content)
    response = signed_in(seat.person).post(adding(action), {"title": "Kept words", "file": file})
    assert response.status_code == 422
    assert error in page_of(response)
    assert "Kept words" in page_of(response)
    assert not Evidence.objects.exists()


def test_its_members_remove_it_with_its_file(action: PlanAction, seat: Membership) -> None:
    evidence = kept(action, seat)
    storage, name = evidence.file.storage, evidence.file.name
    assert storage.exists(str(name))
    assert signed_in(seat.person).get(removing(evidence)).status_code == 405
    assert signed_in(make_membership(seat.service).person).post(removing(evidence)).status_code == 302
    assert not Evidence.objects.exists()
    assert not storage.exists(str(name))
    assert AuditEvent.objects.filter(action="plan.evidence_removed").exists()


def test_a_closed_plan_keeps_its_evidence_as_it_is(action: PlanAction, seat: Membership) -> None:
    evidence = kept(action, seat)
    plan = action.objective.plan
    plan.__class__.objects.filter(pk=plan.pk).update(
        status="closed", signed_off_by="Board", signed_off_on="2026-09-01", closed_on="2026-11-01"
    )
    browser = signed_in(seat.person)
    assert browser.get(reading(evidence)).status_code == 200
    assert browser.get(adding(action))["Location"] == reverse("plan", args=[plan.pk])
    browser.post(adding(action), {"title": "T", "link": "https://example.org/"})
    browser.post(removing(evidence))
    assert list(Evidence.objects.all()) == [evidence]
    with pytest.raises(ValidationError, match="closed"):
        remove_evidence(evidence=evidence, by=seat.person)


def test_nobody_else_finds_it(action: PlanAction, seat: Membership) -> None:
    evidence = kept(action, seat)
    strangers = {
        "another service": (signed_in(make_membership().person), 404),
        "editor": (signed_in(make_user(groups=("Editors",))), 403),
        "somebody without a seat": (signed_in(make_user()), 403),
        "visitor": (Client(), 302),
    }
    for who, (browser, status) in strangers.items():
        for response in (
            browser.get(reading(evidence)),
            browser.head(reading(evidence)),
            browser.get(adding(action)),
            browser.post(adding(action), {"title": "T", "link": "https://example.org/"}),
            browser.post(removing(evidence)),
        ):
            assert response.status_code == status, who
            assert "Quokka" not in page_of(response), who
    assert Evidence.objects.count() == 1


def test_a_service_that_may_look_reads_and_does_not_write(action: PlanAction, seat: Membership) -> None:
    evidence, other = kept(action, seat), make_membership()
    action.objective.plan.shares.create(
        service=other.service, role="commenter", expires_at=timezone.now() + timedelta(days=1)
    )
    browser = signed_in(other.person)
    assert browser.get(reading(evidence)).status_code == 200
    assert browser.post(removing(evidence)).status_code == 404
    assert browser.post(adding(action), {"title": "T", "link": "https://example.org/"}).status_code == 404
    with pytest.raises(PermissionDenied):
        remove_evidence(evidence=evidence, by=other.person)
    with pytest.raises(PermissionDenied):
        add_evidence(action=action, by=other.person, title="T", link="https://example.org/")


def test_addresses_of_one_plan_open_nothing_of_another(action: PlanAction, seat: Membership) -> None:
    other = make_membership()
    theirs = make_plan(other.service)
    evidence = kept(action, seat)
    browser = signed_in(other.person)
    assert browser.get(reverse("evidence_file", args=[theirs.pk, evidence.pk])).status_code == 404
    assert browser.post(reverse("evidence_remove", args=[theirs.pk, evidence.pk])).status_code == 404
    assert browser.get(reverse("evidence_add", args=[theirs.pk, action.pk])).status_code == 404


def test_a_link_is_no_file(action: PlanAction, seat: Membership) -> None:
    evidence = add_evidence(action=action, by=seat.person, title="T", link="https://example.org/")
    assert signed_in(seat.person).get(reading(evidence)).status_code == 404
