"""The quarterly update: one page, kept for good, and two people at once lose nothing."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from members_area.meetings.testing import make_group, make_meeting
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.testing import make_membership, signed_in
from members_area.toolkit.editing import Overtaken
from members_area.toolkit.models import ActionPlan, Objective, PlanAction, ProgressUpdate
from members_area.toolkit.quarters import quarter_of, words_of_quarter
from members_area.toolkit.services.updates import update_quarter
from members_area.toolkit.testing import make_action, make_objective, make_plan

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


@pytest.fixture
def seat() -> Membership:
    return make_membership()


@pytest.fixture
def plan(seat: Membership) -> ActionPlan:
    return make_plan(seat.service, status="active")


@pytest.fixture
def objective(plan: ActionPlan) -> Objective:
    return make_objective(plan, "More routes")


def address(plan: ActionPlan) -> str:
    return reverse("plan_update", args=[plan.pk])


def typed(*actions: PlanAction, **words: str) -> dict[str, str]:
    """Return what a browser sends for a page that shows `actions` as they are, with `words` typed over it."""
    page = {"plan_note": "", "initial-plan_note": ""}
    for action in actions:
        for name, value in (("status", action.status), ("rag", action.rag), ("note", "")):
            page |= {f"{name}_{action.pk}": value, f"initial-{name}_{action.pk}": value}
    return {**page, **words}


def page_of(response: Any) -> str:
    return str(response.content.decode())


def now(action: PlanAction) -> PlanAction:
    return PlanAction.objects.get(pk=action.pk)


def test_one_page_has_every_unfinished_action(seat: Membership, plan: ActionPlan, objective: Objective) -> None:
    late = make_action(objective, "Late one", due_on=timezone.localdate() - timedelta(days=1))
    plan.updates.create(action=late, quarter=date(2026, 1, 1), note="We waited for the hall", by=seat.person)
    make_action(objective, "Paused one", status="paused")
    make_action(objective, "Finished one", status="complete")
    make_action(objective, "Stopped one", status="stopped", stopped_because="No money")
    make_meeting(make_group(), title="A group meets")
    make_meeting(title="Autumn meeting")
    page = page_of(signed_in(seat.person).get(address(plan)))
    for words in ("Late one", "Paused one", "Overdue", "We waited for the hall", "Autumn meeting"):
        assert words in page
    assert f"Update for {words_of_quarter(quarter_of())}" in page
    for words in ("Finished one", "Stopped one", "A group meets"):
        assert words not in page


def test_without_a_meeting_the_page_names_none(seat: Membership, plan: ActionPlan) -> None:
    assert "The next meeting of the NWG" not in page_of(signed_in(seat.person).get(address(plan)))


def test_an_update_is_kept_and_the_actions_stand_as_it_says(
    seat: Membership, plan: ActionPlan, objective: Objective
) -> None:
    slow, done, still, stopped = (make_action(objective, what) for what in ("Slow", "Done", "Still", "Stopped"))
    words = {
        "plan_note": "Tutors are with us.",
        f"status_{slow.pk}": "in-progress", f"rag_{slow.pk}": "amber", f"note_{slow.pk}": "The lead is ill",
        f"status_{done.pk}": "complete",
        f"status_{stopped.pk}": "stopped", f"note_{stopped.pk}": "The school closed",
    }  # fmt: skip
    response = signed_in(seat.person).post(address(plan), typed(slow, done, still, stopped, **words))
    assert (response.status_code, response["Location"]) == (302, reverse("plan", args=[plan.pk]))
    slow, done, still, stopped = map(now, (slow, done, still, stopped))
    assert (slow.status, slow.rag, slow.rag_note) == ("in-progress", "amber", "The lead is ill")
    assert (done.status, done.completed_on) == ("complete", timezone.localdate())
    assert (stopped.status, stopped.stopped_because) == ("stopped", "The school closed")
    assert still.status == "not-started"
    kept = {(row.action_id, row.status, row.rag, row.note) for row in plan.updates.all()}
    assert kept == {
        (None, "", "", "Tutors are with us."), (slow.pk, "in-progress", "amber", "The lead is ill"),
        (done.pk, "complete", "", ""), (stopped.pk, "stopped", "", "The school closed"),
    }  # fmt: skip
    assert {row.quarter for row in plan.updates.all()} == {quarter_of()}
    assert {row.by for row in plan.updates.all()} == {seat.person}
    event = AuditEvent.objects.get(action="plan.updated")
    assert "Slow" not in event.summary


@pytest.mark.parametrize("rag", ["amber", "red"])
def test_amber_and_red_are_explained_beside_the_field(
    seat: Membership, plan: ActionPlan, objective: Objective, rag: str
) -> None:
    action = make_action(objective)
    words = {f"rag_{action.pk}": rag, "plan_note": "Typed and kept"}
    response = signed_in(seat.person).post(address(plan), typed(action, **words))
    page = page_of(response)
    assert response.status_code == 422
    assert f'<a href="#id_note_{action.pk}">Say what is behind an amber or red rating.</a>' in page
    assert "Typed and kept" in page
    assert (now(action).rag, ProgressUpdate.objects.count()) == ("", 0)


def test_what_stops_says_why(seat: Membership, plan: ActionPlan, objective: Objective) -> None:
    action = make_action(objective)
    response = signed_in(seat.person).post(address(plan), typed(action, **{f"status_{action.pk}": "stopped"}))
    assert response.status_code == 422
    assert "Say why this stopped." in page_of(response)


def test_back_to_green_clears_the_old_explanation(seat: Membership, plan: ActionPlan, objective: Objective) -> None:
    action = make_action(objective, rag="red", rag_note="Nobody leads it")
    signed_in(seat.person).post(address(plan), typed(action, **{f"rag_{action.pk}": "green"}))
    assert (now(action).rag, now(action).rag_note) == ("green", "")


def test_an_empty_page_is_not_an_update(seat: Membership, plan: ActionPlan, objective: Objective) -> None:
    action = make_action(objective, rag="amber", rag_note="Slow")
    response = signed_in(seat.person).post(address(plan), typed(action))
    assert response.status_code == 422
    assert "nothing new on this page" in page_of(response)
    assert not ProgressUpdate.objects.exists()


@pytest.mark.parametrize("status", ["draft", "agreed", "closed"])
def test_only_a_plan_that_is_worked_with_is_updated(status: str) -> None:
    plan = make_plan(status=status)
    person = plan.service.memberships.get().person
    for response in (
        signed_in(person).get(address(plan)),
        signed_in(person).post(address(plan), typed(plan_note="Well")),
    ):
        assert response["Location"] == reverse("plan", args=[plan.pk])
    with pytest.raises(ValidationError):
        update_quarter(plan=plan, by=person, note="Well", actions=[])
    assert not ProgressUpdate.objects.exists()


@pytest.mark.parametrize(
    ("field", "value"), [("status", "flying"), ("rag", "blue"), ("status", ""), ("note", "x" * 401), ("note", "a\x00b")]
)
def test_nonsense_is_refused(seat: Membership, plan: ActionPlan, objective: Objective, field: str, value: str) -> None:
    action = make_action(objective)
    response = signed_in(seat.person).post(address(plan), typed(action, **{f"{field}_{action.pk}": value}))
    assert response.status_code == 422
    assert (now(action).status, ProgressUpdate.objects.count()) == ("not-started", 0)


# Two people at once


def colleague_of(seat: Membership) -> Client:
    return signed_in(make_membership(seat.service).person)


def test_two_people_who_update_different_things_both_are_kept(
    seat: Membership, plan: ActionPlan, objective: Objective
) -> None:
    one, two = make_action(objective), make_action(objective)
    page = typed(one, two)
    first, second = {f"status_{one.pk}": "in-progress"}, {f"status_{two.pk}": "complete", "plan_note": "Well"}
    assert signed_in(seat.person).post(address(plan), {**page, **first}).status_code == 302
    assert colleague_of(seat).post(address(plan), {**page, **second}).status_code == 302
    assert (now(one).status, now(two).status) == ("in-progress", "complete")


def test_two_notes_on_one_action_are_both_kept(seat: Membership, plan: ActionPlan, objective: Objective) -> None:
    action = make_action(objective)
    page = typed(action)
    for browser, note in ((signed_in(seat.person), "I say this"), (colleague_of(seat), "I say that")):
        assert browser.post(address(plan), {**page, f"note_{action.pk}": note}).status_code == 302
    assert {row.note for row in plan.updates.all()} == {"I say this", "I say that"}


@pytest.mark.parametrize(("choice", "expected"), [("mine", "paused"), ("theirs", "in-progress")])
def test_who_saves_second_sees_the_other_state_and_chooses(
    seat: Membership, plan: ActionPlan, objective: Objective, choice: str, expected: str
) -> None:
    action = make_action(objective)
    page = typed(action)
    signed_in(seat.person).post(address(plan), {**page, f"status_{action.pk}": "in-progress"})
    mine = {**page, f"status_{action.pk}": "paused", f"note_{action.pk}": "My words", "plan_note": "The whole"}
    colleague = colleague_of(seat)
    response = colleague.post(address(plan), mine)
    shown = page_of(response)
    assert response.status_code == 422
    assert "Saved by somebody else while you were writing" in shown
    assert "My words" in shown
    assert now(action).status == "in-progress"
    assert f'name="choose_status_{action.pk}"' in shown
    again = {**mine, f"initial-status_{action.pk}": "in-progress", f"choose_status_{action.pk}": choice}
    assert colleague.post(address(plan), again).status_code == 302
    assert now(action).status == expected
    assert plan.updates.filter(note="My words").exists()
    assert plan.updates.filter(note="The whole").count() == 1


def test_words_about_an_action_that_a_colleague_finished_are_kept(
    seat: Membership, plan: ActionPlan, objective: Objective
) -> None:
    action = make_action(objective)
    page = typed(action, **{f"note_{action.pk}": "Nearly there"})
    PlanAction.objects.filter(pk=action.pk).update(status="complete", completed_on=timezone.localdate())
    assert signed_in(seat.person).post(address(plan), page).status_code == 302
    assert plan.updates.get().note == "Nearly there"
    assert now(action).status == "complete"


def test_words_about_an_action_that_is_gone_come_back_to_who_wrote_them(
    seat: Membership, plan: ActionPlan, objective: Objective
) -> None:
    action = make_action(objective)
    page = typed(action, **{f"note_{action.pk}": "Nearly there", "plan_note": "Well"})
    action.delete()
    response = signed_in(seat.person).post(address(plan), page)
    assert response.status_code == 422
    assert "You wrote about it: “Nearly there”" in page_of(response)
    assert "Well" in page_of(response)


def test_the_service_names_each_field_in_which_it_was_overtaken(
    seat: Membership, plan: ActionPlan, objective: Objective
) -> None:
    action = make_action(objective, status="in-progress", rag="green")
    row = {"action": action, "status": "complete", "stood": {"status": "not-started"}}
    with pytest.raises(Overtaken) as overtaken:
        update_quarter(plan=plan, by=seat.person, note="Well", actions=[row])
    assert overtaken.value.theirs == {f"status_{action.pk}": "in-progress"}
    assert not ProgressUpdate.objects.exists()


def test_an_action_of_another_plan_is_refused(seat: Membership, plan: ActionPlan) -> None:
    strange = make_action(make_objective(make_plan(status="active")))
    with pytest.raises(ValidationError, match="no longer part"):
        update_quarter(plan=plan, by=seat.person, note="", actions=[{"action": strange, "status": "complete"}])
    assert now(strange).status == "not-started"


def test_nobody_else_updates_a_plan(plan: ActionPlan, objective: Objective) -> None:
    action = make_action(objective, "Planted quokka action")
    with pytest.raises(PermissionDenied):
        update_quarter(plan=plan, by=make_membership().person, note="Well", actions=[])
    stranger = signed_in(make_membership().person)
    for response in (stranger.get(address(plan)), stranger.post(address(plan), typed(action, plan_note="Well"))):
        assert response.status_code == 404
        assert "quokka" not in page_of(response)


def test_the_quarter_is_that_of_the_day(seat: Membership, plan: ActionPlan) -> None:
    update_quarter(plan=plan, by=seat.person, note="Well", actions=[], today=date(2027, 3, 31))
    assert plan.updates.get().quarter == date(2027, 1, 1)


def test_a_button_that_is_pressed_twice_says_it_once(seat: Membership, plan: ActionPlan, objective: Objective) -> None:
    action = make_action(objective)
    page = typed(action, **{f"status_{action.pk}": "in-progress", f"note_{action.pk}": "Begun", "plan_note": "Well"})
    for _ in range(2):
        assert signed_in(seat.person).post(address(plan), page).status_code == 302
    assert sorted(row.note for row in plan.updates.all()) == ["Begun", "Well"]
