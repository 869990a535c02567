"""Objectives and actions: what they say, the order they stand in, and how they leave a plan."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from members_area.membership.models import AuditEvent
from members_area.membership.testing import signed_in
from members_area.toolkit.models import ActionPlan, Objective, PlanAction, PlanComment, ProgressUpdate, Theme
from members_area.toolkit.quarters import quarter_of
from members_area.toolkit.testing import make_action, make_framework, make_objective, make_plan, member_of

pytestmark = pytest.mark.django_db


def page(answer: Any) -> str:
    return answer.content.decode()


@pytest.fixture
def plan() -> ActionPlan:
    return make_plan()


@pytest.fixture
def member(plan: ActionPlan) -> Client:
    return signed_in(member_of(plan).person)


def order_of(plan: ActionPlan) -> list[str]:
    return list(plan.objectives.order_by("position").values_list("title", flat=True))


def actions_of(objective: Objective) -> list[str]:
    return list(objective.actions.order_by("position").values_list("what", flat=True))


def test_an_objective_is_added_with_all_that_a_good_one_says(plan: ActionPlan, member: Client) -> None:
    theme = Theme.objects.filter(framework=make_framework()).first()
    said = {
        "title": "More of our tutors meet",
        "why": "One in five meets now",
        "outcome": "They try new things",
        "who_benefits": "Tutors",
        "baseline": "20%",
        "target": "80% by July",
        "success_measure": "Registers of the sessions",
        "psed_aim": "advance",
    }
    answer = member.post(reverse("objective_new", args=[plan.pk]), {**said, "theme": theme.pk}, follow=True)
    objective = plan.objectives.get()
    assert {name: getattr(objective, name) for name in said} == said
    assert (objective.theme, objective.position) == (theme, 1)
    assert answer.redirect_chain[-1][0] == f"{reverse('plan', args=[plan.pk])}#objective-{objective.pk}"


def test_an_objective_needs_only_its_first_sentence(plan: ActionPlan, member: Client) -> None:
    address = reverse("objective_new", args=[plan.pk])
    answer = member.post(address, {"title": "", "why": "Planted why"})
    assert answer.status_code == 422
    assert "Say what will be different." in page(answer)
    assert "Planted why" in page(answer)
    assert member.post(address, {"title": "Something"}).status_code == 302


def test_the_page_for_writing_says_that_no_person_is_described(plan: ActionPlan, member: Client) -> None:
    assert "never about one person" in page(member.get(reverse("objective_new", args=[plan.pk])))


def test_an_objective_keeps_a_theme_of_an_older_version(plan: ActionPlan, member: Client) -> None:
    old = Theme.objects.filter(framework=make_framework()).first()
    objective = make_objective(plan, theme=old)
    new = make_framework()
    shown = page(member.get(reverse("objective", args=[plan.pk, objective.pk])))
    assert f'<option value="{old.pk}" selected' in shown
    assert f'<option value="{new.themes.get(key=old.key).pk}"' not in shown
    member.post(reverse("objective", args=[plan.pk, objective.pk]), {"title": "New words", "theme": old.pk})
    objective.refresh_from_db()
    assert (objective.title, objective.theme) == ("New words", old)


def test_an_action_is_added_with_all_that_a_good_one_says(plan: ActionPlan, member: Client) -> None:
    objective = make_objective(plan)
    today = timezone.localdate()
    said = {
        "what": "Termly groups",
        "is_stop_doing": True,
        "lead": "Anna",
        "accountable": "Head",
        "starts_on": today,
        "due_on": today + timedelta(days=30),
        "hours": 6,
        "resources": "A room",
        "status": "in-progress",
        "rag": "amber",
        "rag_note": "Few rooms",
    }
    address = reverse("plan_action_new", args=[plan.pk, objective.pk])
    assert member.post(address, said).status_code == 302
    action = objective.actions.get()
    assert {name: getattr(action, name) for name in said} == said


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"what": ""}, "Say what you do."),
        ({"starts_on": "2026-09-02", "due_on": "2026-09-01"}, "An action cannot be due before it starts."),
        ({"due_on": "ongoing"}, "Give a day, for example 2027-03-31."),
        ({"rag": "red"}, "Say what is behind an amber or red rating."),
        ({"rag": "amber"}, "Say what is behind an amber or red rating."),
        ({"status": "stopped"}, "Say why this stopped."),
        ({"hours": "some"}, "Give the hours as a whole number, for example 6."),
    ],
)
def test_what_is_wrong_with_an_action_is_said_once_beside_the_field(
    plan: ActionPlan, member: Client, said: dict[str, str], words: str
) -> None:
    action = make_action(make_objective(plan))
    given = {"what": "Groups", "lead": "Planted lead", "status": "not-started", **said}
    new = reverse("plan_action_new", args=[plan.pk, action.objective.pk])
    for address in (new, reverse("plan_action", args=[plan.pk, action.pk])):
        answer = member.post(address, given)
        assert answer.status_code == 422
        assert page(answer).count(words) == 2  # in the summary and beside the field
        assert "Planted lead" in page(answer)
    assert PlanAction.objects.count() == 1


def test_a_complete_action_gets_the_day_and_loses_it_when_taken_up_again(plan: ActionPlan, member: Client) -> None:
    action = make_action(make_objective(plan))
    address = reverse("plan_action", args=[plan.pk, action.pk])
    for status, day in (("complete", timezone.localdate()), ("in-progress", None)):
        member.post(address, {"what": action.what, "status": status})
        action.refresh_from_db()
        assert (action.status, action.completed_on) == (status, day)


# Order


def test_buttons_move_an_objective_and_say_where_it_is(plan: ActionPlan, member: Client) -> None:
    _, second, _ = (make_objective(plan, title) for title in ("One", "Two", "Three"))
    address = reverse("objective_move", args=[plan.pk, second.pk])
    answer = member.post(address, {"direction": "down"}, follow=True)
    assert order_of(plan) == ["One", "Three", "Two"]
    assert "“Two” is now number 3 of 3." in page(answer)
    assert answer.redirect_chain[-1][0].endswith(f"#objective-{second.pk}-up")  # it goes no further down
    answer = member.post(address, {"direction": "up"}, follow=True)
    assert order_of(plan) == ["One", "Two", "Three"]
    assert answer.redirect_chain[-1][0].endswith(f"#objective-{second.pk}-up")
    assert f'id="objective-{second.pk}-up"' in page(answer)


def test_a_place_moves_an_action_as_dragging_does(plan: ActionPlan, member: Client) -> None:
    objective = make_objective(plan)
    first, *_ = (make_action(objective, what) for what in ("One", "Two", "Three"))
    address = reverse("plan_action_move", args=[plan.pk, first.pk])
    member.post(address, {"place": "3"})
    assert actions_of(objective) == ["Two", "Three", "One"]
    member.post(address, {"place": "99"})
    assert actions_of(objective) == ["Two", "Three", "One"]
    member.post(address, {"place": "0"})
    assert actions_of(objective) == ["One", "Two", "Three"]
    assert list(objective.actions.order_by("position").values_list("position", flat=True)) == [1, 2, 3]


def test_at_the_ends_and_without_a_direction_nothing_moves(plan: ActionPlan, member: Client) -> None:
    objective = make_objective(plan)
    first, last = make_action(objective, "First"), make_action(objective, "Last")
    for action, said in (
        (first, {"direction": "up"}),
        (last, {"direction": "down"}),
        (first, {}),
        (first, {"place": "²"}),
    ):
        assert member.post(reverse("plan_action_move", args=[plan.pk, action.pk]), said).status_code == 302
    assert actions_of(objective) == ["First", "Last"]
    assert not AuditEvent.objects.filter(action="plan.action_moved").exists()


def test_nothing_is_moved_by_reading(plan: ActionPlan, member: Client) -> None:
    objective = make_objective(plan, "One")
    make_objective(plan, "Two")
    assert member.get(reverse("objective_move", args=[plan.pk, objective.pk]), {"direction": "down"}).status_code == 405
    assert order_of(plan) == ["One", "Two"]


def test_the_buttons_at_the_ends_are_not_there(plan: ActionPlan, member: Client) -> None:
    objectives = [make_objective(plan) for _ in range(2)]
    shown = page(member.get(reverse("plan", args=[plan.pk])))
    for objective, there, not_there in ((objectives[0], "down", "up"), (objectives[1], "up", "down")):
        assert f'id="objective-{objective.pk}-{there}"' in shown
        assert f'id="objective-{objective.pk}-{not_there}"' not in shown


# Taking off


def test_an_objective_goes_with_its_actions_after_a_question(plan: ActionPlan, member: Client) -> None:
    first, second = make_objective(plan, "One"), make_objective(plan, "Two")
    make_action(first)
    PlanComment.objects.create(plan=plan, objective=first, author_name="A", text="A comment")
    address = reverse("objective_remove", args=[plan.pk, first.pk])
    asked = page(member.get(address))
    assert "Its 1 action" in asked
    assert "1 comment" in asked
    assert order_of(plan) == ["One", "Two"]
    member.post(address)
    assert order_of(plan) == ["Two"]
    second.refresh_from_db()
    assert second.position == 1
    assert not PlanAction.objects.exists()


def test_an_action_goes_after_a_question(plan: ActionPlan, member: Client) -> None:
    objective = make_objective(plan)
    first, second = make_action(objective, "One"), make_action(objective, "Two")
    address = reverse("plan_action_remove", args=[plan.pk, first.pk])
    assert "Remove this action?" in page(member.get(address))
    answer = member.post(address, follow=True)
    assert "“One” is off the plan." in page(answer)
    assert actions_of(objective) == ["Two"]
    second.refresh_from_db()
    assert second.position == 1


def test_what_was_reported_on_stays_and_is_stopped_instead(plan: ActionPlan, member: Client) -> None:
    action = make_action(make_objective(plan))
    ProgressUpdate.objects.create(plan=plan, action=action, quarter=quarter_of(), status="in-progress")
    for address, words in (
        (reverse("plan_action_remove", args=[plan.pk, action.pk]), "Set it to “Stopped”, and say why."),
        (reverse("objective_remove", args=[plan.pk, action.objective.pk]), "Stop its actions, and say why."),
    ):
        answer = member.post(address)
        assert answer.status_code == 422
        assert words in page(answer)
    assert PlanAction.objects.get() == action
    stopped = {"what": action.what, "status": "stopped", "stopped_because": "No rooms"}
    assert member.post(reverse("plan_action", args=[plan.pk, action.pk]), stopped).status_code == 302


def test_what_the_next_plan_has_taken_over_stays(plan: ActionPlan, member: Client) -> None:
    action = make_action(make_objective(plan))
    ActionPlan.objects.filter(pk=plan.pk).update(
        status="active", signed_off_by="Board", signed_off_on=timezone.localdate()
    )
    make_action(make_objective(make_plan(plan.service)), carried_from=action)
    for address in (
        reverse("plan_action_remove", args=[plan.pk, action.pk]),
        reverse("objective_remove", args=[plan.pk, action.objective.pk]),
    ):
        answer = member.post(address)
        assert answer.status_code == 422
        assert "The next plan has taken this" in page(answer)


def test_changes_are_noted_without_words_of_the_plan(plan: ActionPlan, member: Client) -> None:
    make_objective(plan)
    member.post(reverse("objective_new", args=[plan.pk]), {"title": "Planted-words"})
    event = AuditEvent.objects.get(action="plan.objective_added")
    assert event.summary == "Objective 2"
