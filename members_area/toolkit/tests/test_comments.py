"""What people say about a plan: who may, what they see, and how words are withdrawn."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from core.testing import make_user
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.testing import make_membership, signed_in
from members_area.toolkit.models import ActionPlan, PlanComment
from members_area.toolkit.services.comments import comment, withdraw_comment
from members_area.toolkit.testing import make_objective, make_plan

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]


@pytest.fixture
def seat() -> Membership:
    return make_membership()


@pytest.fixture
def plan(seat: Membership) -> ActionPlan:
    return make_plan(seat.service, title="Quokka plan")


def address(plan: ActionPlan) -> str:
    return reverse("plan_comments", args=[plan.pk])


def withdrawing(said: PlanComment) -> str:
    return reverse("plan_comment_withdraw", args=[said.plan_id, said.pk])


def share(plan: ActionPlan, role: str = "commenter") -> Membership:
    """Return a member of a service with which the plan is shared."""
    other = make_membership()
    plan.shares.create(service=other.service, role=role, expires_at=timezone.now() + timedelta(days=1))
    return other


def page_of(response: Any) -> str:
    return str(response.content.decode())


def test_its_members_talk_about_the_plan_and_an_objective(plan: ActionPlan, seat: Membership) -> None:
    objective = make_objective(plan, "More routes")
    browser = signed_in(seat.person)
    assert browser.post(address(plan), {"text": "Is it enough?"}).status_code == 302
    assert browser.post(address(plan), {"text": "By when?", "objective": objective.pk}).status_code == 302
    page = page_of(signed_in(make_membership(seat.service).person).get(address(plan)))
    for words in ("Is it enough?", "By when?", "On “More routes”", seat.person.get_full_name()):
        assert words in page
    event = AuditEvent.objects.filter(action="plan.commented").first()
    assert event is not None
    assert event.summary == ""


def test_a_service_that_may_comment_does_under_its_name(plan: ActionPlan, seat: Membership) -> None:
    other = share(plan)
    comment(plan=plan, by=seat.person, text="What do you think?")
    browser = signed_in(other.person)
    assert "What do you think?" in page_of(browser.get(address(plan)))
    assert browser.post(address(plan), {"text": "We tried that"}).status_code == 302
    said = PlanComment.objects.get(text="We tried that")
    assert said.author_name == f"{other.person.get_full_name()}, {other.service}"
    assert said.share is not None


@pytest.mark.parametrize("words", [{"text": ""}, {"text": "  "}, {"text": "x" * 1501}, {"text": "a\x00b"}])
def test_an_empty_or_endless_comment_is_refused(plan: ActionPlan, seat: Membership, words: dict[str, str]) -> None:
    assert signed_in(seat.person).post(address(plan), words).status_code == 422
    assert not PlanComment.objects.exists()


def test_an_objective_of_another_plan_is_refused(plan: ActionPlan, seat: Membership) -> None:
    strange = make_objective(make_plan(), "Strange objective")
    response = signed_in(seat.person).post(address(plan), {"text": "Kept words", "objective": strange.pk})
    assert response.status_code == 422
    assert "Kept words" in page_of(response)
    assert "Strange objective" not in page_of(response)
    with pytest.raises(ValidationError, match="not part of the plan"):
        comment(plan=plan, by=seat.person, text="x", objective=strange)


def test_who_wrote_it_withdraws_it_and_its_members_any(plan: ActionPlan, seat: Membership) -> None:
    other = share(plan)
    theirs = comment(plan=plan, by=other.person, text="Quokka of theirs")
    ours = comment(plan=plan, by=seat.person, text="Quokka of ours")
    guest = PlanComment.objects.create(plan=plan, author_name="Gil", text="Quokka of a guest")
    assert signed_in(other.person).post(withdrawing(ours)).status_code == 404
    assert signed_in(other.person).post(withdrawing(guest)).status_code == 404
    assert signed_in(other.person).get(withdrawing(theirs)).status_code == 405
    assert signed_in(other.person).post(withdrawing(theirs)).status_code == 302
    assert signed_in(make_membership(seat.service).person).post(withdrawing(guest)).status_code == 302
    page = page_of(signed_in(seat.person).get(address(plan)))
    assert "Quokka of ours" in page
    assert page.count("This comment was withdrawn.") == 2
    for words in ("Quokka of theirs", "Quokka of a guest"):
        assert words not in page


def test_the_service_checks_who_withdraws(plan: ActionPlan, seat: Membership) -> None:
    said = comment(plan=plan, by=seat.person, text="x")
    for person in (make_membership().person, share(plan).person, make_user()):
        with pytest.raises(PermissionDenied):
            withdraw_comment(comment=said, by=person)


def test_nobody_else_reads_or_writes(plan: ActionPlan, seat: Membership) -> None:
    said = comment(plan=plan, by=seat.person, text="Quokka talk")
    strangers = {
        "another service": (signed_in(make_membership().person), 404),
        "a service that may only read": (signed_in(share(plan, "reader").person), 404),
        "editor": (signed_in(make_user(groups=("Editors",))), 403),
        "somebody without a seat": (signed_in(make_user()), 403),
        "visitor": (Client(), 302),
    }
    for who, (browser, status) in strangers.items():
        for response in (
            browser.get(address(plan)),
            browser.post(address(plan), {"text": "Planted"}),
            browser.post(withdrawing(said)),
        ):
            assert response.status_code == status, who
            assert "Quokka" not in page_of(response), who
    assert PlanComment.objects.filter(withdrawn_at__isnull=True).count() == 1
    for person in (make_membership().person, share(plan, "reader").person, make_user()):
        with pytest.raises(PermissionDenied):
            comment(plan=plan, by=person, text="x")


def test_a_closed_plan_takes_no_comment(seat: Membership) -> None:
    plan = make_plan(seat.service, status="closed")
    response = signed_in(seat.person).post(address(plan), {"text": "Too late"})
    assert response["Location"] == reverse("plan", args=[plan.pk])
    with pytest.raises(ValidationError, match="closed"):
        comment(plan=plan, by=seat.person, text="Too late")
    assert signed_in(seat.person).get(address(plan)).status_code == 200
    assert not PlanComment.objects.exists()


def test_words_are_shown_as_words(plan: ActionPlan, seat: Membership) -> None:
    comment(plan=plan, by=seat.person, text="<script>alert(1)</script>")
    page = page_of(signed_in(seat.person).get(address(plan)))
    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;" in page
