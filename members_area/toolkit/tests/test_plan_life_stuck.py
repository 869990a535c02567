"""Asking the team where a plan is stuck, and its answer."""

from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse

from core.testing import make_user
from members_area.membership import services as membership
from members_area.membership.models import Membership
from members_area.membership.testing import make_membership, signed_in
from members_area.toolkit.models import ActionPlan, StuckFlag
from members_area.toolkit.services.stuck import answer_stuck, raise_flag
from members_area.toolkit.testing import make_action, make_objective, make_plan

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]


@pytest.fixture
def seat() -> Membership:
    return make_membership()


@pytest.fixture
def plan(seat: Membership) -> ActionPlan:
    return make_plan(seat.service, status="active")


def address(plan: ActionPlan) -> str:
    return reverse("plan_stuck", args=[plan.pk])


def page_of(response: Any) -> str:
    return str(response.content.decode())


def test_a_member_asks_about_an_action_and_reads_the_answer(plan: ActionPlan, seat: Membership) -> None:
    action = make_action(make_objective(plan), "Find paid time")
    browser = signed_in(seat.person)
    assert browser.post(address(plan), {"action": action.pk, "message": "No budget."}).status_code == 302
    flag = StuckFlag.objects.get()
    assert (flag.plan, flag.action, flag.raised_by, flag.message) == (plan, action, seat.person, "No budget.")
    page = page_of(browser.get(address(plan)))
    assert "Waits for an answer" in page
    editor = make_user(groups=("Editors",))
    answer_stuck(flag=flag, by=editor, reply="Ask the trust.\nOthers did.")
    letter = mail.outbox[-1]
    assert letter.to == [seat.person.email]
    assert "> Ask the trust." in str(letter.body)
    assert "No budget." not in str(letter.body)
    page = page_of(browser.get(address(plan)))
    assert "Ask the trust." in page
    assert "Waits for an answer" not in page


def test_the_answer_goes_to_the_successor_where_who_asked_has_left(plan: ActionPlan, seat: Membership) -> None:
    flag = raise_flag(plan=plan, by=seat.person, message="Help")
    membership.end(membership=seat, reason="Moved on", by=None)
    newcomer = make_membership(seat.service)
    mail.outbox.clear()
    answer_stuck(flag=flag, by=make_user(groups=("Editors",)), reply="Like this.")
    assert [message.to for message in mail.outbox] == [[newcomer.person.email]]


@pytest.mark.parametrize("words", [{"message": ""}, {"message": "x" * 1001}, {"message": "Help", "action": "999"}])
def test_bad_input_comes_back(plan: ActionPlan, seat: Membership, words: dict[str, str]) -> None:
    assert signed_in(seat.person).post(address(plan), words).status_code == 422
    assert not StuckFlag.objects.exists()


def test_actions_of_other_plans_are_neither_offered_nor_taken(plan: ActionPlan, seat: Membership) -> None:
    strange = make_action(make_objective(make_plan()), "Strange action")
    assert "Strange action" not in page_of(signed_in(seat.person).get(address(plan)))
    with pytest.raises(ValidationError, match="not part of the plan"):
        raise_flag(plan=plan, by=seat.person, message="Help", action=strange)


def test_five_questions_may_wait(plan: ActionPlan, seat: Membership) -> None:
    for _ in range(5):
        raise_flag(plan=plan, by=seat.person, message="Help")
    response = signed_in(seat.person).post(address(plan), {"message": "Once more"})
    assert response.status_code == 422
    assert "Once more" in page_of(response)


def test_a_closed_plan_shows_what_was_asked_and_takes_no_more(seat: Membership) -> None:
    plan = make_plan(seat.service, status="closed")
    browser = signed_in(seat.person)
    assert browser.get(address(plan)).status_code == 200
    assert browser.post(address(plan), {"message": "Help"})["Location"] == reverse("plan", args=[plan.pk])
    assert not StuckFlag.objects.exists()


def test_only_the_team_answers_once_and_in_words(plan: ActionPlan, seat: Membership) -> None:
    flag = raise_flag(plan=plan, by=seat.person, message="Help")
    for person in (seat.person, make_membership().person, make_user()):
        with pytest.raises(PermissionDenied):
            answer_stuck(flag=flag, by=person, reply="Like this.")
    editor = make_user(groups=("Editors",))
    with pytest.raises(ValidationError, match="Write your answer"):
        answer_stuck(flag=flag, by=editor, reply=" ")
    answer_stuck(flag=flag, by=editor, reply="Like this.")
    with pytest.raises(ValidationError, match="answered this already"):
        answer_stuck(flag=flag, by=editor, reply="Or like that.")
    flag.refresh_from_db()
    assert flag.reply == "Like this."


def test_nobody_else_reads_what_was_asked(plan: ActionPlan, seat: Membership) -> None:
    raise_flag(plan=plan, by=seat.person, message="Quokka question")
    for browser, status in (
        (signed_in(make_membership().person), 404),
        (signed_in(make_user(groups=("Editors",))), 403),
        (signed_in(make_user()), 403),
        (Client(), 302),
    ):
        for response in (browser.get(address(plan)), browser.post(address(plan), {"message": "x"})):
            assert response.status_code == status
            assert "Quokka" not in page_of(response)
    assert StuckFlag.objects.count() == 1
