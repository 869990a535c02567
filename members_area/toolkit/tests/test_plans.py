"""The plans of a service: who reads them, how they begin, what their page says, and what a closed one refuses."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from members_area.membership.testing import make_member, make_membership, make_service, signed_in
from members_area.toolkit.models import ActionPlan, Evidence, Judgement, PlanAction, PlanShare, PlanSnapshot, Theme
from members_area.toolkit.testing import (
    make_action,
    make_assessment,
    make_framework,
    make_objective,
    make_plan,
    member_of,
    settle,
)

pytestmark = pytest.mark.django_db
MOST_QUERIES = 12
PLANS = "/members/toolkit/plans/"
PERIOD = {"title": "Our plan", "starts_on": "2026-09-01", "ends_on": "2027-08-31"}


def page(answer: Any) -> str:
    return answer.content.decode()


def share(plan: ActionPlan, role: str = "reader", **fields: Any) -> Client:
    """Return the browser of a member of another service, with which a plan is shared."""
    other = make_membership()
    given = {"expires_at": timezone.now() + timedelta(days=7), **fields}
    PlanShare.objects.create(plan=plan, service=other.service, role=role, **given)
    return signed_in(other.person)


def addresses_of(plan: ActionPlan) -> list[str]:
    """Return every address at which a plan is written."""
    objective = plan.objectives.first() or make_objective(plan)
    action = objective.actions.first() or make_action(objective)
    return [
        reverse("plan_details", args=[plan.pk]),
        reverse("plan_delete", args=[plan.pk]),
        reverse("objective_new", args=[plan.pk]),
        reverse("objective", args=[plan.pk, objective.pk]),
        reverse("objective_move", args=[plan.pk, objective.pk]),
        reverse("objective_remove", args=[plan.pk, objective.pk]),
        reverse("plan_action_new", args=[plan.pk, objective.pk]),
        reverse("plan_action", args=[plan.pk, action.pk]),
        reverse("plan_action_move", args=[plan.pk, action.pk]),
        reverse("plan_action_remove", args=[plan.pk, action.pk]),
    ]


# The list


def test_a_service_without_a_plan_sees_where_to_begin() -> None:
    shown = page(make_member().get(PLANS))
    assert "You have no plan yet" in shown
    assert reverse("plan_small_start") in shown
    assert reverse("plan_new") in shown


def test_the_list_shows_ones_own_plans_and_those_that_are_shared() -> None:
    own = make_membership()
    for status in ("draft", "active", "closed"):
        make_plan(own.service, status=status, title=f"Own {status}")
    shared, gone, foreign = make_plan(title="Shared plan"), make_plan(title="Ended"), make_plan(title="Foreign plan")
    for plan, until in ((shared, 1), (gone, -1)):
        expires_at = timezone.now() + timedelta(days=until)
        PlanShare.objects.create(plan=plan, service=own.service, role="reader", expires_at=expires_at)
    shown = page(signed_in(own.person).get(PLANS))
    for title in ("Own draft", "Own active", "Own closed", "Shared plan", shared.service.name):
        assert title in shown
    for title in (gone.title, foreign.title):
        assert title not in shown


def test_the_choice_offers_four_ways_and_the_priorities_that_are_there() -> None:
    own = make_membership()
    member = signed_in(own.person)
    shown = page(member.get(reverse("plan_new")))
    for name in ("plan_small_start", "plan_from_themes", "plan_blank", "assessments"):
        assert reverse(name) in shown
    assessment = make_assessment(own.service, answers="1")
    assert "has no priorities yet" in page(member.get(reverse("plan_new")))
    assessment.judgements.update(is_priority=True)
    shown = page(member.get(reverse("plan_new")))
    assert "1 priority of your" in shown
    assert reverse("plan_from_assessment", args=[assessment.pk]) in shown


# Beginning


def test_a_blank_plan_needs_a_name_and_a_period() -> None:
    own = make_membership()
    answer = signed_in(own.person).post(reverse("plan_blank"), PERIOD)
    plan = ActionPlan.objects.get()
    assert answer.status_code == 302
    assert (plan.service, plan.title, plan.status) == (own.service, "Our plan", "draft")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"title": ""}, "Give the plan a name."),
        ({"ends_on": "2026-08-31"}, "The plan has to end after it starts."),
        ({"starts_on": "soon"}, "Give a day, for example 2027-03-31."),
    ],
)
def test_what_is_wrong_with_a_start_is_said_beside_the_field(change: dict[str, str], words: str) -> None:
    answer = make_member().post(reverse("plan_blank"), {**PERIOD, **change})
    assert answer.status_code == 422
    assert words in page(answer)
    assert not ActionPlan.objects.exists()


def test_a_second_draft_is_refused_and_the_words_stay() -> None:
    own = make_membership()
    make_plan(own.service)
    answer = signed_in(own.person).post(reverse("plan_blank"), {**PERIOD, "title": "Planted second"})
    assert answer.status_code == 422
    assert "has a draft of a plan already" in page(answer)
    assert "Planted second" in page(answer)
    assert ActionPlan.objects.count() == 1


def test_priorities_and_themes_are_added_to_the_draft_that_is_there() -> None:
    own = make_membership()
    draft = make_plan(own.service, title="Small start")
    make_objective(draft, "Already there")
    assessment = make_assessment(own.service, answers="12")
    judgement = assessment.judgements.first()
    type(judgement).objects.filter(pk=judgement.pk).update(is_priority=True)
    theme = assessment.framework.themes.last()
    browser = signed_in(own.person)
    shown = page(browser.get(reverse("plan_from_assessment", args=[assessment.pk])))
    assert "This is added to your draft" in shown
    assert 'name="starts_on"' not in shown
    browser.post(reverse("plan_from_assessment", args=[assessment.pk]), {f"take_{judgement.pk}": "on"})
    answer = browser.post(reverse("plan_from_themes"), {"themes": theme.pk}, follow=True)
    assert "It is in your plan now" in page(answer)
    assert ActionPlan.objects.get() == draft
    assert [one.theme for one in draft.objectives.all()] == [None, judgement.statement.theme, theme]


def test_a_plan_in_force_does_not_hinder_the_next_draft() -> None:
    own = make_membership()
    make_plan(own.service, status="active")
    signed_in(own.person).post(reverse("plan_blank"), PERIOD)
    assert ActionPlan.objects.filter(status="draft").count() == 1


def test_themes_bring_their_model_objectives_and_first_actions() -> None:
    framework = make_framework()
    chosen = framework.themes.filter(key__in=["leadership", "youth-voice"])
    member = make_member()
    answer = member.post(reverse("plan_from_themes"), {**PERIOD, "themes": [theme.pk for theme in chosen]})
    assert answer.status_code == 302
    first, second = ActionPlan.objects.get().objectives.all()
    assert (first.title, first.theme.key, first.source) == ("By July Leadership is better.", "leadership", "theme")
    assert (second.position, second.title) == (2, "By July Youth voice is better.")
    action = first.actions.get()
    assert (action.what, action.hours, action.source) == ("Begin with Leadership", 4, "suggestion")
    assert action.suggestion.theme == first.theme


def test_no_theme_is_said_in_words_and_those_of_an_older_version_are_not_taken() -> None:
    old = make_framework().themes.first()
    make_framework()
    member = make_member()
    assert "Choose at least one theme." in page(member.post(reverse("plan_from_themes"), PERIOD))
    assert member.post(reverse("plan_from_themes"), {**PERIOD, "themes": [old.pk]}).status_code == 422
    assert not ActionPlan.objects.exists()


def make_priorities() -> tuple[Any, Client, list[Judgement]]:
    """Return a self-assessment with two priorities of one theme, one of its members, and the two."""
    own = make_membership()
    assessment = make_assessment(own.service, answers="13")
    judgements = list(assessment.judgements.select_related("statement"))
    for judgement in judgements:
        judgement.is_priority, judgement.target = True, 4
        judgement.save()
    return assessment, signed_in(own.person), judgements


def test_priorities_become_objectives_with_baseline_target_and_suggested_actions() -> None:
    assessment, member, (first, second) = make_priorities()
    address = reverse("plan_from_assessment", args=[assessment.pk])
    shown = page(member.get(address))
    assert first.statement.text in shown
    assert "Do leadership 1: about 8 hours" in shown
    suggestion = first.statement.suggestions.get()
    data = {**PERIOD, f"take_{first.pk}": "on", f"actions_{first.pk}": [suggestion.pk], f"take_{second.pk}": "on"}
    assert member.post(address, data).status_code == 302
    plan = ActionPlan.objects.get()
    one, two = plan.objectives.all()
    assert plan.assessment == assessment
    assert (one.title, one.why, one.target) == ("By July Leadership is better.", "As it is.", "Level 4, embedded")
    assert one.baseline.startswith("Level 1, emerging (self-assessment, ")
    assert one.outcome == "Leadership 1 at level 4."
    assert first.statement.text in one.source_words
    assert two.title == second.statement.text  # the model objective stands above already
    assert [action.what for action in PlanAction.objects.all()] == ["Do leadership 1"]


def test_a_suggestion_for_lower_levels_is_not_offered() -> None:
    assessment, member, (first, _) = make_priorities()
    Judgement.objects.filter(pk=first.pk).update(answer="4")
    assert "Do leadership 1 " not in page(member.get(reverse("plan_from_assessment", args=[assessment.pk])))


def test_an_agreed_assessment_begins_a_plan_too_and_one_must_choose() -> None:
    assessment, member, (first, _) = make_priorities()
    settle(assessment)
    address = reverse("plan_from_assessment", args=[assessment.pk])
    answer = member.post(address, PERIOD)
    assert answer.status_code == 422
    assert "Choose at least one priority." in page(answer)
    assert member.post(address, {**PERIOD, f"take_{first.pk}": "on"}).status_code == 302


def test_another_services_assessment_is_not_found() -> None:
    assessment, _, (first, _) = make_priorities()
    stranger = make_member()
    address = reverse("plan_from_assessment", args=[assessment.pk])
    assert stranger.get(address).status_code == 404
    assert stranger.post(address, {**PERIOD, f"take_{first.pk}": "on"}).status_code == 404
    assert not ActionPlan.objects.exists()


# The page of a plan


def test_the_page_says_what_the_plan_says() -> None:
    plan = make_plan(vision="Planted vision", accountable_lead="Head of service", status="active")
    theme = Theme.objects.filter(framework=make_framework()).first()
    objective = make_objective(
        plan, "Planted objective", theme=theme, why="Planted why", baseline="30%", target="45%", success_measure="Count"
    )
    today = timezone.localdate()
    action = make_action(
        objective,
        "Planted action",
        lead="Planted lead",
        due_on=today - timedelta(days=1),
        rag="red",
        rag_note="Planted",
    )
    make_action(objective, "Planted stop", is_stop_doing=True, due_on=today)
    Evidence.objects.create(action=action, title="Planted evidence", link="https://example.org/planted")
    shown = page(signed_in(member_of(plan).person).get(reverse("plan", args=[plan.pk])))
    for words in (
        "Planted vision", "Head of service", "Planted objective", theme.name, "Planted why", "From: 30%", "To: 45%",
        "Planted action", "Planted lead", "Red: off course", "Planted stop", "Something we stop doing",
        "0 of 2 complete, 1 overdue", "Planted evidence", "https://example.org/planted",
    ):  # fmt: skip
        assert words in shown, words
    assert shown.count(">Overdue<") == 1


@pytest.mark.parametrize(
    ("status", "label", "name"),
    [
        ("draft", "Record the sign-off", "plan_agree"),
        ("agreed", "Start the work", "plan_start"),
        ("active", "Update this quarter", "plan_update"),
        ("closed", "Begin the next plan", "plan_next"),
    ],
)
def test_each_state_says_what_comes_next(status: str, label: str, name: str) -> None:
    plan = make_plan(status="draft")
    make_action(make_objective(plan))
    given = {} if status == "draft" else {"signed_off_by": "Board", "signed_off_on": timezone.localdate()}
    closed = {"closed_on": timezone.localdate()} if status == "closed" else {}
    ActionPlan.objects.filter(pk=plan.pk).update(status=status, **given, **closed)
    shown = page(signed_in(member_of(plan).person).get(reverse("plan", args=[plan.pk])))
    assert label in shown
    assert reverse(name, args=[plan.pk]) in shown


def test_an_empty_draft_asks_for_its_first_objective() -> None:
    plan = make_plan()
    shown = page(signed_in(member_of(plan).person).get(reverse("plan", args=[plan.pk])))
    assert "Record the sign-off" not in shown
    assert reverse("objective_new", args=[plan.pk]) in shown


def test_what_a_good_plan_would_still_say_is_listed_with_the_way_there() -> None:
    plan = make_plan()
    objective = make_objective(plan, why="We asked", success_measure="Count", baseline="1")
    action = make_action(objective, lead="Anna", accountable=" anna ", due_on=timezone.localdate())
    done = make_action(objective, "Finished", status="complete")
    shown = page(signed_in(member_of(plan).person).get(reverse("plan", args=[plan.pk])))
    missing = shown.partition("What would make it stronger")[2].partition("</section>")[0]
    for words in ("Nobody is accountable for the plan", "No target", "The same person leads it"):
        assert words in missing
    for words in ("No baseline", "No evidence for why", "Nobody leads it", "No due date", str(done)):
        assert words not in missing
    assert reverse("plan_action", args=[plan.pk, action.pk]) in missing


def test_a_small_start_is_not_asked_for_what_a_years_plan_needs() -> None:
    plan = make_plan(is_small_start=True)
    make_action(make_objective(plan), lead="Anna", due_on=timezone.localdate())
    shown = page(signed_in(member_of(plan).person).get(reverse("plan", args=[plan.pk])))
    assert "What would make it stronger" not in shown


@pytest.mark.parametrize("role", ["reader", "commenter"])
def test_who_was_given_a_share_reads_the_same_page_without_writing(role: str) -> None:
    plan = make_plan(status="active")
    action = make_action(make_objective(plan, "Planted objective"), "Planted action")
    make_action(action.objective)
    guest = share(plan, role)
    shown = page(guest.get(reverse("plan", args=[plan.pk])))
    assert "Planted objective" in shown
    assert "Planted action" in shown
    for words in ("Move up", "Move down", "Add an objective", "Update this quarter", "Share with the network"):
        assert words not in shown
    assert (reverse("plan_comments", args=[plan.pk]) in shown) == (role == "commenter")
    for address in addresses_of(plan):
        assert guest.get(address).status_code == 404
        assert guest.post(address, {"title": "x", "what": "x"}).status_code == 404


@pytest.mark.parametrize("fields", [{"expires_at": timezone.now() - timedelta(days=1)}, {"revoked_at": timezone.now()}])
def test_a_share_that_has_ended_shows_nothing(fields: dict[str, Any]) -> None:
    plan = make_plan(title="Planted-title")
    answer = share(plan, **fields).get(reverse("plan", args=[plan.pk]))
    assert answer.status_code == 404
    assert "Planted-title" not in page(answer)


def test_another_services_plan_is_not_found_by_any_method() -> None:
    plan = make_plan(title="Planted-title")
    stranger = make_member()
    for address in [reverse("plan", args=[plan.pk]), *addresses_of(plan)]:
        for method in ("get", "head", "post", "put", "delete", "patch"):
            answer = getattr(stranger, method)(address)
            assert answer.status_code == 404 or (address.endswith(f"plans/{plan.pk}/") and answer.status_code == 405)
            assert "Planted-title" not in page(answer)
    assert ActionPlan.objects.filter(pk=plan.pk).exists()


def test_visitors_sign_in_and_the_team_does_not_read_plans(editor: Client) -> None:
    plan = make_plan()
    for address in [PLANS, reverse("plan_new"), reverse("plan", args=[plan.pk]), *addresses_of(plan)]:
        assert Client().get(address).status_code == 302
        assert editor.get(address).status_code == 403


def test_objectives_and_actions_of_another_plan_are_not_found_beneath_ones_own() -> None:
    own = make_membership()
    plan, other = make_plan(own.service), make_plan()
    objective = make_objective(other)
    action = make_action(objective)
    member = signed_in(own.person)
    for name in ("objective", "objective_move", "objective_remove", "plan_action_new"):
        assert member.post(reverse(name, args=[plan.pk, objective.pk]), {"what": "x"}).status_code == 404
    for name in ("plan_action", "plan_action_move", "plan_action_remove"):
        assert member.post(reverse(name, args=[plan.pk, action.pk]), {"what": "x"}).status_code == 404
    assert PlanAction.objects.get() == action


# The plan as a whole


def test_both_members_change_what_the_plan_says_as_a_whole() -> None:
    plan = make_plan(make_service())
    address = reverse("plan_details", args=[plan.pk])
    given = {**PERIOD, "vision": "Two\r\nlines", "accountable_lead": "Head", "governing_body": "Board"}
    for person in (member_of(plan).person, member_of(plan).person):
        answer = signed_in(person).post(address, {**given, "title": person.last_name})
        assert answer.status_code == 302
        plan.refresh_from_db()
        assert (plan.title, plan.vision, plan.governing_body) == (person.last_name, "Two\nlines", "Board")


def test_a_period_that_ends_before_it_starts_is_refused_beside_the_field() -> None:
    plan = make_plan()
    member = signed_in(member_of(plan).person)
    answer = member.post(reverse("plan_details", args=[plan.pk]), {**PERIOD, "ends_on": "2026-09-01"})
    assert answer.status_code == 422
    assert page(answer).count("The plan has to end after it starts.") == 2  # in the summary and beside the field


def test_a_draft_is_deleted_after_a_question() -> None:
    plan = make_plan()
    make_action(make_objective(plan))
    member = signed_in(member_of(plan).person)
    assert "This cannot be taken back" in page(member.get(reverse("plan_delete", args=[plan.pk])))
    assert ActionPlan.objects.exists()
    assert member.post(reverse("plan_delete", args=[plan.pk])).status_code == 302
    assert not ActionPlan.objects.exists()


def test_a_plan_that_was_ever_signed_off_is_kept() -> None:
    active = make_plan(status="active")
    draft = make_plan()
    PlanSnapshot.objects.create(plan=draft, number=1, step="agreed", content={}, content_hash="x")
    for plan in (active, draft):
        answer = signed_in(member_of(plan).person).post(reverse("plan_delete", args=[plan.pk]))
        assert answer.status_code == 422
        assert "kept" in page(answer)
    assert ActionPlan.objects.count() == 2


def test_a_closed_plan_shows_no_forms_and_refuses_every_change_in_words() -> None:
    plan = make_plan()
    addresses = addresses_of(plan)
    today = timezone.localdate()
    closed = {"status": "closed", "closed_on": today, "signed_off_by": "Board", "signed_off_on": today}
    ActionPlan.objects.filter(pk=plan.pk).update(**closed)
    member = signed_in(member_of(plan).person)
    shown = page(member.get(reverse("plan", args=[plan.pk])))
    assert "Move" not in shown
    assert "Add an " not in shown
    before = list(PlanAction.objects.values())
    for address in addresses:
        answer = member.post(address, {**PERIOD, "what": "New", "direction": "up"})
        assert answer.status_code == 422
        assert "It does not change any more." in page(answer)
        read = member.get(address)
        assert read.status_code in (200, 405)
        assert 'class="form' not in page(read)
    assert list(PlanAction.objects.values()) == before


# What pages cost


def queries_of(member: Client, address: str) -> int:
    member.get(address)
    with CaptureQueriesContext(
        connection,
    ) as taken:
        assert member.get(address).status_code == 200
    return len(taken)


def test_the_page_of_a_plan_costs_the_same_with_3_and_with_60_actions() -> None:
    few, many = make_plan(make_service()), make_plan(make_service())
    make_framework()
    theme = Theme.objects.first()
    for plan, objectives, actions in ((few, 1, 3), (many, 12, 5)):
        for number in range(objectives):
            objective = make_objective(plan, theme=theme)
            for _ in range(actions):
                Evidence.objects.create(action=make_action(objective), title=f"E{number}", link="https://example.org/")
    members = {plan: signed_in(member_of(plan).person) for plan in (few, many)}
    costs = [queries_of(members[plan], reverse("plan", args=[plan.pk])) for plan in (few, many, few)]
    assert costs[1] == costs[2] <= MOST_QUERIES
    assert queries_of(share(many), reverse("plan", args=[many.pk])) <= MOST_QUERIES


def test_the_other_pages_stay_within_their_queries_too() -> None:
    assessment, member, _ = make_priorities()
    plan = make_plan(assessment.service)
    action = make_action(make_objective(plan, theme=Theme.objects.first()))
    for number in range(3):
        make_plan(assessment.service, status="closed", title=f"Closed {number}")
    for address in (
        PLANS,
        reverse("plan_new"),
        reverse("plan_small_start"),
        reverse("plan_from_themes"),
        reverse("plan_from_assessment", args=[assessment.pk]),
        reverse("plan_details", args=[plan.pk]),
        reverse("objective", args=[plan.pk, action.objective.pk]),
        reverse("plan_action", args=[plan.pk, action.pk]),
    ):
        assert queries_of(member, address) <= MOST_QUERIES, address
