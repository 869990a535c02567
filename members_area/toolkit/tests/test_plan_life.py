"""The life of a plan: signed off, begun, closed with what was learned, and followed by the next one."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from members_area.membership.models import AuditEvent, Membership
from members_area.membership.testing import make_membership, signed_in
from members_area.toolkit.models import ActionPlan, PlanAction
from members_area.toolkit.plan_content import hash_of_plan
from members_area.toolkit.services import plan_steps
from members_area.toolkit.services.snapshots import take_snapshot
from members_area.toolkit.services.unfinished import Outcome
from members_area.toolkit.testing import make_action, make_framework, make_objective, make_plan

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
TODAY = timezone.localdate
SIGN_OFF = {"signed_off_by": "The governing board", "signed_off_on": "2026-09-01"}
LEARNED = {"worked": "Paid trial lessons.", "did_not": "The survey was too long."}


@pytest.fixture
def seat() -> Membership:
    return make_membership()


@pytest.fixture
def browser(seat: Membership) -> Client:
    return signed_in(seat.person)


def plan_with_objective(seat: Membership, **fields: Any) -> ActionPlan:
    plan = make_plan(seat.service, **fields)
    make_action(make_objective(plan, "More routes"), "Map the routes")
    return plan


def page_of(response: Any) -> str:
    return str(response.content.decode())


def test_from_draft_to_closed_each_step_keeps_the_plan_as_it_was(browser: Client, seat: Membership) -> None:
    plan = plan_with_objective(seat, title="Our year")
    assert browser.get(reverse("plan_agree", args=[plan.pk])).status_code == 200
    for name, words in (("plan_agree", SIGN_OFF), ("plan_start", {}), ("plan_close", LEARNED)):
        extra = {}
        if name == "plan_close":
            action = PlanAction.objects.get()
            extra = {f"becomes_{action.pk}": "stop", f"because_{action.pk}": "The partner left."}
        response = browser.post(reverse(name, args=[plan.pk]), {**words, **extra})
        assert (response.status_code, response["Location"]) == (302, reverse("plan", args=[plan.pk]))
    plan.refresh_from_db()
    assert (plan.status, plan.signed_off_by, plan.activated_on) == ("closed", "The governing board", TODAY())
    assert plan.learning == "What worked: Paid trial lessons.\n\nWhat did not work: The survey was too long."
    snapshots = list(plan.snapshots.order_by("number"))
    assert [(one.number, one.step) for one in snapshots] == [(1, "agreed"), (2, "active"), (3, "closed")]
    assert all(one.content_hash == hash_of_plan(one.content) for one in snapshots)
    statuses = [one.content["objectives"][0]["actions"][0]["status"] for one in snapshots]
    assert statuses == ["not-started", "not-started", "stopped"]
    assert [event.action for event in AuditEvent.objects.filter(action__startswith="plan.").order_by("pk")] == [
        "plan.agreed", "plan.work_started", "plan.closed"
    ]  # fmt: skip


def test_a_plan_without_an_objective_is_not_signed_off(browser: Client, seat: Membership) -> None:
    plan = make_plan(seat.service)
    for response in (
        browser.get(reverse("plan_agree", args=[plan.pk])),
        browser.post(reverse("plan_agree", args=[plan.pk]), SIGN_OFF),
    ):
        assert response["Location"] == reverse("plan", args=[plan.pk])
    with pytest.raises(ValidationError, match="no objective yet"):
        plan_steps.agree_plan(plan=plan, by=seat.person, signed_off_by="Board", signed_off_on=TODAY())
    plan.refresh_from_db()
    assert (plan.status, plan.snapshots.count()) == ("draft", 0)


@pytest.mark.parametrize(
    ("words", "error"),
    [
        ({"signed_off_by": ""}, "Say which body or role signed the plan off."),
        ({"signed_off_on": "2999-01-01"}, "This day is still to come."),
        ({"signed_off_on": "soon"}, "Give a day, for example"),
        ({"signed_off_on": ""}, "Give the day on which it was signed off."),
    ],
)
def test_a_sign_off_says_who_and_when(browser: Client, seat: Membership, words: dict[str, str], error: str) -> None:
    plan = plan_with_objective(seat)
    response = browser.post(reverse("plan_agree", args=[plan.pk]), {**SIGN_OFF, "signed_off_by": "Kept words", **words})
    assert response.status_code == 422
    assert error in page_of(response)
    if "signed_off_by" not in words:
        assert "Kept words" in page_of(response)
    assert ActionPlan.objects.get().status == "draft"


def test_a_second_plan_is_not_signed_off_while_one_is_in_force(seat: Membership) -> None:
    plan_with_objective(seat, status="active")
    draft = plan_with_objective(seat)
    with pytest.raises(ValidationError, match="another plan already"):
        plan_steps.agree_plan(plan=draft, by=seat.person, signed_off_by="Board", signed_off_on=TODAY())


def test_an_agreed_plan_may_go_back_to_draft_and_keeps_what_was_signed_off(browser: Client, seat: Membership) -> None:
    plan = plan_with_objective(seat)
    browser.post(reverse("plan_agree", args=[plan.pk]), SIGN_OFF)
    browser.post(reverse("plan_back_to_draft", args=[plan.pk]))
    plan.refresh_from_db()
    assert (plan.status, plan.signed_off_by, plan.signed_off_on) == ("draft", "", None)
    browser.post(reverse("plan_agree", args=[plan.pk]), {**SIGN_OFF, "signed_off_by": "The council"})
    assert [one.content["signed_off_by"] for one in plan.snapshots.order_by("number")] == [
        "The governing board", "The council"
    ]  # fmt: skip


def test_back_to_draft_is_refused_where_another_draft_is_written(browser: Client, seat: Membership) -> None:
    plan = plan_with_objective(seat, status="agreed")
    make_plan(seat.service)
    response = browser.post(reverse("plan_back_to_draft", args=[plan.pk]))
    assert response.status_code == 302
    plan.refresh_from_db()
    assert plan.status == "agreed"


@pytest.mark.parametrize(
    ("status", "name"),
    [
        ("draft", "plan_start"),
        ("draft", "plan_close"),
        ("draft", "plan_back_to_draft"),
        ("agreed", "plan_agree"),
        ("agreed", "plan_close"),
        ("active", "plan_agree"),
        ("active", "plan_start"),
        ("active", "plan_back_to_draft"),
        ("closed", "plan_agree"),
        ("closed", "plan_start"),
        ("closed", "plan_back_to_draft"),
        ("closed", "plan_close"),
    ],
)
def test_no_step_out_of_turn(browser: Client, seat: Membership, status: str, name: str) -> None:
    plan = make_plan(seat.service, status="draft" if status == "closed" else status)
    make_objective(plan)
    if status == "closed":
        ActionPlan.objects.filter(pk=plan.pk).update(
            status="closed", signed_off_by="Board", signed_off_on=TODAY(), closed_on=TODAY()
        )
    response = browser.post(reverse(name, args=[plan.pk]), {**SIGN_OFF, **LEARNED})
    assert response["Location"] == reverse("plan", args=[plan.pk])
    plan.refresh_from_db()
    assert plan.status == status


def test_closing_asks_what_becomes_of_each_unfinished_action(browser: Client, seat: Membership) -> None:
    plan = make_plan(seat.service, status="active")
    objective = make_objective(plan)
    carried, done, stopped = (make_action(objective, what) for what in ("Carry me", "Finish me", "Stop me"))
    make_action(objective, "Done long ago", status="complete")
    address = reverse("plan_close", args=[plan.pk])
    page = page_of(browser.get(address))
    assert "Stop me" in page
    assert "Done long ago" not in page
    choices = {f"becomes_{carried.pk}": "carry", f"becomes_{done.pk}": "complete", f"becomes_{stopped.pk}": "stop"}
    response = browser.post(address, {**LEARNED, **choices})
    assert response.status_code == 422
    assert "Say why this stops." in page_of(response)
    assert "Paid trial lessons." in page_of(response)
    response = browser.post(address, {**LEARNED, **choices, f"because_{stopped.pk}": "No money"})
    assert response.status_code == 302
    found = {action.what: (action.status, action.stopped_because) for action in PlanAction.objects.all()}
    assert found["Carry me"] == ("not-started", "")
    assert found["Finish me"] == ("complete", "")
    assert found["Stop me"] == ("stopped", "No money")
    assert PlanAction.objects.get(what="Finish me").completed_on == TODAY()
    assert plan.updates.filter(action=stopped, note="No money").exists()


def test_a_plan_is_not_closed_without_learning(browser: Client, seat: Membership) -> None:
    plan = make_plan(seat.service, status="active")
    response = browser.post(reverse("plan_close", args=[plan.pk]), {"worked": "", "did_not": ""})
    assert response.status_code == 422
    assert "Say what worked." in page_of(response)
    with pytest.raises(ValidationError, match="what you learned"):
        plan_steps.close_plan(plan=plan, by=seat.person, learning=" ")


def test_a_stop_without_a_reason_is_refused_by_the_service_too(seat: Membership) -> None:
    plan = make_plan(seat.service, status="active")
    action = make_action(make_objective(plan))
    with pytest.raises(ValidationError, match="Say why"):
        plan_steps.close_plan(plan=plan, by=seat.person, learning="Much.", unfinished={action: Outcome("stop")})


def test_the_next_plan_begins_from_what_is_unfinished(browser: Client, seat: Membership) -> None:
    theme = make_framework().themes.first()
    plan = make_plan(
        seat.service, status="active", title="This year", vision="Everybody plays.", accountable_lead="Head of service",
        governing_body="The trust", starts_on=date(2026, 9, 1), ends_on=date(2027, 8, 31),
    )  # fmt: skip
    finished = make_objective(plan, "All done")
    make_action(finished, status="complete")
    objective = make_objective(plan, "Half done", theme=theme, why="We asked.", target="40%")
    make_action(objective, "Behind us", status="complete")
    make_action(objective, "Given up", status="stopped", stopped_because="No money")
    open_action = make_action(
        objective, "Still to do", status="in-progress", rag="red", rag_note="Nobody leads it", lead="SEND lead",
        due_on=date(2027, 1, 1), hours=12,
    )  # fmt: skip
    page = page_of(browser.get(reverse("plan_next", args=[plan.pk])))
    assert "Still to do" in page
    assert "Behind us" not in page
    words = {"title": "Next year", "starts_on": "2027-09-01", "ends_on": "2028-08-31"}
    response = browser.post(reverse("plan_next", args=[plan.pk]), words)
    draft = ActionPlan.objects.get(follows=plan)
    assert response["Location"] == reverse("plan", args=[draft.pk])
    assert (draft.status, draft.service, draft.title) == ("draft", seat.service, "Next year")
    assert (draft.vision, draft.accountable_lead, draft.governing_body) == (
        "Everybody plays.", "Head of service", "The trust"
    )  # fmt: skip
    carried = draft.objectives.get()
    assert (carried.title, carried.theme, carried.why, carried.target) == ("Half done", theme, "We asked.", "40%")
    assert (carried.carried_from, carried.source, carried.source_words) == (
        objective, "last-plan", "From “This year”"
    )  # fmt: skip
    action = carried.actions.get()
    assert (action.what, action.lead, action.hours, action.status) == ("Still to do", "SEND lead", 12, "in-progress")
    assert (action.rag, action.rag_note, action.due_on, action.carried_from) == ("", "", None, open_action)
    assert action.source == "last-plan"


def test_without_words_the_next_plan_takes_the_year_after(seat: Membership) -> None:
    for ends_on, starts, ends in (
        (date(2027, 8, 31), date(2027, 9, 1), date(2028, 8, 31)),
        (date(2028, 2, 28), date(2028, 2, 29), date(2029, 2, 28)),
    ):
        service = make_membership().service
        plan = make_plan(service, status="closed", starts_on=ends_on - timedelta(days=300), ends_on=ends_on)
        draft = plan_steps.begin_next(plan=plan, by=service.memberships.get().person)
        assert (draft.starts_on, draft.ends_on) == (starts, ends)


def test_there_is_one_next_plan_and_one_draft(browser: Client, seat: Membership) -> None:
    plan = make_plan(seat.service, status="active")
    make_plan(seat.service, title="A draft of something else")
    response = browser.post(
        reverse("plan_next", args=[plan.pk]), {"title": "T", "starts_on": "2027-09-01", "ends_on": "2028-08-31"}
    )
    assert response.status_code == 422
    assert "has a draft of a plan already" in page_of(response)
    ActionPlan.objects.filter(status="draft").delete()
    following = plan_steps.begin_next(plan=plan, by=seat.person)
    response = browser.get(reverse("plan_next", args=[plan.pk]))
    assert response["Location"] == reverse("plan", args=[following.pk])
    with pytest.raises(ValidationError, match="begun already"):
        plan_steps.begin_next(plan=plan, by=seat.person)


def test_a_draft_has_no_next_plan_and_days_have_their_order(browser: Client, seat: Membership) -> None:
    plan = make_plan(seat.service)
    with pytest.raises(ValidationError, match="that you work with"):
        plan_steps.begin_next(plan=plan, by=seat.person)
    ActionPlan.objects.update(status="active", signed_off_by="Board", signed_off_on=TODAY())
    response = browser.post(
        reverse("plan_next", args=[plan.pk]), {"title": "T", "starts_on": "2028-09-01", "ends_on": "2027-08-31"}
    )
    assert response.status_code == 422
    assert "has to end after it starts" in page_of(response)


def test_the_history_shows_quarters_steps_and_snapshots(browser: Client, seat: Membership) -> None:
    plan = plan_with_objective(seat)
    plan_steps.agree_plan(plan=plan, by=seat.person, signed_off_by="Board", signed_off_on=TODAY())
    plan_steps.start_work(plan=plan, by=seat.person)
    action = PlanAction.objects.get()
    for quarter, note in ((date(2026, 7, 1), "Slow at first"), (date(2026, 10, 1), "Much better")):
        plan.updates.create(
            action=action, quarter=quarter, status="in-progress", rag="green", note=note, by=seat.person
        )
    page = page_of(browser.get(reverse("plan_history", args=[plan.pk])))
    for words in ("July to September 2026", "October to December 2026", "Slow at first", "Signed off", "Work started"):
        assert words in page
    assert page.index("Much better") < page.index("Slow at first")
    assert reverse("plan_snapshot", args=[plan.pk, 2]) in page
    assert seat.person.get_full_name() in page


def test_a_snapshot_is_read_as_it_was_with_what_changed_since(browser: Client, seat: Membership) -> None:
    plan = make_plan(seat.service, title="Our year", vision="Everybody plays.")
    objective = make_objective(plan, "More routes", baseline="12%")
    action = make_action(objective, "Map the routes", due_on=date(2027, 1, 31))
    gone = make_action(objective, "Hold a quokka day")
    take_snapshot(plan=plan, step="agreed", by=seat.person)
    address = reverse("plan_snapshot", args=[plan.pk, 1])
    page = page_of(browser.get(address))
    for words in ("Everybody plays.", "More routes", "12%", "Due: 31 January 2027", "the plan says the same today"):
        assert words in page
    PlanAction.objects.filter(pk=action.pk).update(due_on=date(2027, 3, 1))
    gone.delete()
    make_action(objective, "Write songs")
    page = page_of(browser.get(address))
    for words in ("3 differences", "1 March 2027", "Taken out", "Hold a quokka day", "Added", "Write songs"):
        assert words in page
    assert browser.get(reverse("plan_snapshot", args=[plan.pk, 9])).status_code == 404


MINE = ("plan_agree", "plan_back_to_draft", "plan_start", "plan_close", "plan_next", "plan_update", "plan_history",
        "plan_stuck")  # fmt: skip


@pytest.mark.parametrize("name", MINE)
@pytest.mark.parametrize("shared", [False, True])
def test_another_service_finds_nothing_by_any_method(seat: Membership, name: str, shared: bool) -> None:
    """The steps, updates and history of a plan are for its own members, also where it is shared."""
    plan = plan_with_objective(seat, title="Planted quokka plan")
    other = make_membership()
    if shared:
        plan.shares.create(service=other.service, role="commenter", expires_at=timezone.now() + timedelta(days=2))
    for method in ("get", "post", "head", "put", "delete"):
        response = getattr(signed_in(other.person), method)(reverse(name, args=[plan.pk]))
        assert response.status_code in (404, 405)
        assert "quokka" not in page_of(response)
    assert Client().get(reverse(name, args=[plan.pk])).status_code in (302, 405)


def test_services_refuse_people_of_another_service(seat: Membership) -> None:
    other = make_membership().person
    active = plan_with_objective(seat, status="active")
    draft = plan_with_objective(seat)
    acts = [
        lambda: plan_steps.agree_plan(plan=draft, by=other, signed_off_by="Board", signed_off_on=TODAY()),
        lambda: plan_steps.close_plan(plan=active, by=other, learning="Much."),
        lambda: plan_steps.begin_next(plan=active, by=other),
        lambda: plan_steps.start_work(plan=draft, by=other),
        lambda: plan_steps.back_to_draft(plan=draft, by=other),
    ]
    for act in acts:
        with pytest.raises(PermissionDenied):
            act()


@pytest.mark.parametrize("actions", [2, 25])
def test_pages_cost_the_same_for_few_actions_and_for_many(
    seat: Membership, actions: int, django_assert_max_num_queries: Any
) -> None:
    plan = make_plan(seat.service, status="active")
    objective = make_objective(plan)
    for number in range(actions):
        action = make_action(objective, rag="amber", rag_note="Slow")
        plan.updates.create(action=action, quarter=date(2026, 7, 1), note=f"Note {number}", by=seat.person)
    take_snapshot(plan=plan, step="active", by=seat.person)
    browser = signed_in(seat.person)
    browser.get(reverse("plan_history", args=[plan.pk]))  # what the whole site keeps at hand is there
    pages = [reverse(name, args=[plan.pk]) for name in ("plan_update", "plan_history", "plan_close", "plan_next")]
    for address in (*pages, reverse("plan_snapshot", args=[plan.pk, 1]), reverse("plan_stuck", args=[plan.pk])):
        with django_assert_max_num_queries(12):
            assert browser.get(address).status_code == 200
