"""Closed plans, snapshots and updates do not change, whoever asks and however (brief.md, rules 3 and 7)."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import Error, connection, transaction
from django.db.models import ProtectedError
from django.urls import reverse
from django.utils import timezone

from core.tests.built_once import Built, built_once
from home.testing import make_home
from members_area.membership.testing import make_membership, signed_in
from members_area.toolkit.models import ActionPlan, Objective, PlanAction, PlanSnapshot, ProgressUpdate
from members_area.toolkit.services import actions, objectives, plan_steps, plans, updates
from members_area.toolkit.services.evidence import add_evidence
from members_area.toolkit.testing import make_action, make_objective, make_plan

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("built")]
REFUSALS = (Error, ValidationError, ProtectedError)
TABLES = ("actionplan", "objective", "planaction", "plansnapshot", "progressupdate", "evidence")


def make_plan_worked_with() -> ActionPlan:
    """Return a plan that came so far by the services."""
    make_home()
    person = make_membership().person
    plan = make_plan(person.memberships.get().service)
    make_action(make_objective(plan, "More routes"), "Map the routes")
    plan_steps.agree_plan(plan=plan, by=person, signed_off_by="Board", signed_off_on=timezone.localdate())
    plan_steps.start_work(plan=plan, by=person)
    action = PlanAction.objects.get()
    updates.update_quarter(plan=plan, by=person, note="Well", actions=[{"action": action, "status": "in-progress"}])
    return ActionPlan.objects.get()


built = built_once(make_plan_worked_with)


@pytest.fixture
def active(built: Built[ActionPlan]) -> ActionPlan:
    return built.as_it_was()


@pytest.fixture
def closed(active: ActionPlan) -> ActionPlan:
    """Return a plan that went all its way by the services."""
    plan_steps.close_plan(plan=active, by=by(active), learning="Begin earlier.")
    return ActionPlan.objects.get()


def everything() -> dict[str, list[Any]]:
    """Return every value of every row of plans, as the database holds it."""
    with connection.cursor() as cursor:
        rows = {}
        for table in TABLES:
            cursor.execute(f"SELECT * FROM toolkit_{table} ORDER BY id")  # noqa: S608 - our own tables
            rows[table] = cursor.fetchall()
    return rows


def run(sql: str) -> Callable[[ActionPlan], None]:
    def act(plan: ActionPlan) -> None:
        with connection.cursor() as cursor:
            cursor.execute(sql)

    return act


def by(plan: ActionPlan) -> Any:
    return plan.service.memberships.get().person


def save(model: Any, **changes: Any) -> Callable[[ActionPlan], None]:
    def act(plan: ActionPlan) -> None:
        for record in model.objects.all():
            for name, value in changes.items():
                setattr(record, name, value)
            record.save()

    return act


def update(model: Any, **changes: Any) -> Callable[[ActionPlan], None]:
    return lambda plan: model.objects.update(**changes)


def delete(model: Any) -> Callable[[ActionPlan], None]:
    def act(plan: ActionPlan) -> None:
        for record in model.objects.all():
            record.delete()

    return act


def raw(model: Any) -> Callable[[ActionPlan], None]:
    return lambda plan: model.objects.all()._raw_delete("default")


def bulk(plan: ActionPlan) -> None:
    actions = list(PlanAction.objects.all())
    for action in actions:
        action.what = "Something else"
    PlanAction.objects.bulk_update(actions, ["what"])


def objective(plan: ActionPlan) -> Objective:
    return plan.objectives.get()


def action(plan: ActionPlan) -> PlanAction:
    return objective(plan).actions.get()


SERVICES: dict[str, Callable[[ActionPlan], Any]] = {
    "details": lambda plan: plans.save_details(plan=plan, by=by(plan), changes={"title": "Another"}, stood={}),
    "delete draft": lambda plan: plans.delete_draft(plan=plan, by=by(plan)),
    "add objective": lambda plan: objectives.add_objective(plan=plan, by=by(plan), title="New"),
    "save objective": lambda plan: objectives.save_objective(
        objective=objective(plan), by=by(plan), changes={"title": "New"}, stood={}
    ),
    "remove objective": lambda plan: objectives.remove_objective(objective=objective(plan), by=by(plan)),
    "add action": lambda plan: actions.add_action(objective=objective(plan), by=by(plan), what="New"),
    "save action": lambda plan: actions.save_action(
        action=action(plan), by=by(plan), changes={"what": "New"}, stood={}
    ),
    "remove action": lambda plan: actions.remove_action(action=action(plan), by=by(plan)),
    "update": lambda plan: updates.update_quarter(plan=plan, by=by(plan), note="More", actions=[]),
    "evidence": lambda plan: add_evidence(action=action(plan), by=by(plan), title="T", link="https://example.org/"),
    "close again": lambda plan: plan_steps.close_plan(plan=plan, by=by(plan), learning="More"),
    "back to draft": lambda plan: plan_steps.back_to_draft(plan=plan, by=by(plan)),
}
RECORDS: dict[str, Callable[[ActionPlan], Any]] = {
    "save plan": save(ActionPlan, title="Another"),
    "save learning": save(ActionPlan, learning="Another"),
    "reopen": save(ActionPlan, status="active", closed_on=None),
    "update plan": update(ActionPlan, vision="Another"),
    "delete plan": delete(ActionPlan),
    "raw delete plan": raw(ActionPlan),
    "save objective": save(Objective, title="Another"),
    "update objective": update(Objective, target="Another"),
    "delete objective": delete(Objective),
    "create objective": lambda plan: make_objective(plan),
    "save action": save(PlanAction, what="Another"),
    "update action": update(PlanAction, status="complete"),
    "bulk update action": bulk,
    "delete action": delete(PlanAction),
    "create action": lambda plan: make_action(objective(plan)),
    "save snapshot": save(PlanSnapshot, content={}),
    "update snapshot": update(PlanSnapshot, content_hash="0" * 64),
    "renumber snapshot": update(PlanSnapshot, number=9),
    "delete snapshot": delete(PlanSnapshot),
    "raw delete snapshot": raw(PlanSnapshot),
    "save progress": save(ProgressUpdate, note="Another"),
    "update progress": update(ProgressUpdate, rag="green"),
    "delete progress": delete(ProgressUpdate),
    "raw delete progress": raw(ProgressUpdate),
}
SQL = {
    "plan": "UPDATE toolkit_actionplan SET title = 'x'",
    "plan's state": "UPDATE toolkit_actionplan SET status = 'draft', closed_on = NULL",
    "objective": "UPDATE toolkit_objective SET title = 'x'",
    "action": "UPDATE toolkit_planaction SET what = 'x'",
    "delete action": "DELETE FROM toolkit_planaction",
    "snapshot": "UPDATE toolkit_plansnapshot SET content = '{}'",
    "delete snapshot": "DELETE FROM toolkit_plansnapshot",
    "progress": "UPDATE toolkit_progressupdate SET note = 'x'",
    "delete progress": "DELETE FROM toolkit_progressupdate",
}
PATHS = {
    **{f"service: {name}": act for name, act in SERVICES.items()},
    **{f"record: {name}": act for name, act in RECORDS.items()},
    **{f"SQL: {name}": run(sql) for name, sql in SQL.items()},
}


@pytest.mark.parametrize("path", PATHS)
def test_a_closed_plan_its_snapshots_and_updates_do_not_change(closed: ActionPlan, path: str) -> None:
    before = everything()
    with pytest.raises(REFUSALS), transaction.atomic():
        PATHS[path](closed)
    assert everything() == before


FORMS = {
    "plan_update": {"plan_note": "More"},
    "plan_close": {"worked": "x", "did_not": "y"},
    "plan_back_to_draft": {},
    "plan_start": {},
    "plan_agree": {"signed_off_by": "x", "signed_off_on": "2026-01-01"},
    "plan_details": {"title": "Another", "starts_on": "2026-01-01", "ends_on": "2027-01-01"},
    "plan_delete": {},
    "objective_new": {"title": "Another"},
}


@pytest.mark.parametrize("name", FORMS)
def test_no_form_changes_a_closed_plan(closed: ActionPlan, name: str) -> None:
    before = everything()
    response = signed_in(by(closed)).post(reverse(name, args=[closed.pk]), FORMS[name])
    assert response.status_code in (302, 403, 404, 405, 422)
    assert everything() == before


@pytest.mark.parametrize(
    "path", [name for name in PATHS if "snapshot" in name or "progress" in name]
)  # fmt: skip
def test_snapshots_and_updates_of_a_plan_that_is_worked_with_do_not_change_either(
    active: ActionPlan, path: str
) -> None:
    before = everything()
    with pytest.raises(REFUSALS), transaction.atomic():
        PATHS[path](active)
    assert everything() == before


def test_what_is_not_part_of_the_plan_goes_on(closed: ActionPlan) -> None:
    """A closed plan is followed by the next, and both of its members' accounts may close."""
    draft = plan_steps.begin_next(plan=closed, by=by(closed))
    assert draft.objectives.get().carried_from == objective(closed)
    closed.snapshots.update(created_by=None)
    closed.updates.update(by=None)
