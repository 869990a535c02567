"""A seat that is handed over keeps everything; what is a person's own goes with them (brief.md, rule 5)."""

import io
import json
from datetime import timedelta
from typing import Any
from zipfile import ZipFile

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from members_area.membership import services
from members_area.membership.models import Membership
from members_area.membership.testing import NEW_PASSWORD, link_in_mail, make_membership, signed_in
from members_area.toolkit.models import ActionPlan, PlanComment, ProgressUpdate, TemplateWatch
from members_area.toolkit.services.comments import comment
from members_area.toolkit.services.evidence import add_evidence
from members_area.toolkit.services.stuck import raise_flag
from members_area.toolkit.services.updates import update_quarter
from members_area.toolkit.testing import make_action, make_objective, make_plan, make_template

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]


@pytest.fixture
def seat() -> Membership:
    return make_membership()


@pytest.fixture
def plan(seat: Membership) -> ActionPlan:
    """Return a plan in which one person has done everything that there is to do."""
    plan = make_plan(seat.service, status="active", created_by=seat.person)
    action = make_action(make_objective(plan), "Map the routes")
    comment(plan=plan, by=seat.person, text="Wombat comment")
    add_evidence(action=action, by=seat.person, title="Wombat evidence", link="https://example.org/")
    update_quarter(plan=plan, by=seat.person, note="Wombat update", actions=[])
    raise_flag(plan=plan, by=seat.person, message="Wombat question")
    TemplateWatch.objects.create(template=make_template("Wombat template"), membership=seat)
    return plan


def page_of(response: Any) -> str:
    return str(response.content.decode())


def hand_over(seat: Membership) -> User:
    """Let somebody new take a seat over, and return them."""
    services.hand_over(membership=seat, email="new@example.org", role="inclusion-lead", by=seat.person)
    path = link_in_mail("new@example.org", "/membership/invitation/")
    words = {"first_name": "Nia", "last_name": "New", "password": NEW_PASSWORD}
    assert Client().post(path, words).status_code == 302
    return User.objects.get(email="new@example.org")


def test_the_successor_reads_and_writes_everything(plan: ActionPlan, seat: Membership) -> None:
    newcomer = hand_over(seat)
    browser = signed_in(newcomer)
    for name, words in (
        ("plan_comments", "Wombat comment"),
        ("plan_history", "Wombat update"),
        ("plan_stuck", "Wombat question"),
    ):
        assert words in page_of(browser.get(reverse(name, args=[plan.pk])))
    action = plan.objectives.get().actions.get()
    page = {f"status_{action.pk}": "in-progress", f"rag_{action.pk}": "", f"note_{action.pk}": "I go on"}
    assert browser.post(reverse("plan_update", args=[plan.pk]), {"plan_note": "", **page}).status_code == 302
    said = PlanComment.objects.get()
    assert browser.post(reverse("plan_comment_withdraw", args=[plan.pk, said.pk])).status_code == 302
    evidence = action.evidence.get()
    assert browser.post(reverse("evidence_remove", args=[plan.pk, evidence.pk])).status_code == 302


def test_who_left_reads_nothing_any_more(plan: ActionPlan, seat: Membership) -> None:
    hand_over(seat)
    for name in ("plan_comments", "plan_history", "plan_shares", "plan_update"):
        assert signed_in(seat.person).get(reverse(name, args=[plan.pk])).status_code == 403


def test_shares_live_on_when_who_made_them_leaves(plan: ActionPlan, seat: Membership) -> None:
    other = make_membership()
    plan.shares.create(
        service=other.service, role="commenter", created_by=seat.person, expires_at=timezone.now() + timedelta(days=1)
    )
    hand_over(seat)
    assert signed_in(other.person).get(reverse("plan_comments", args=[plan.pk])).status_code == 200


def test_watches_die_with_the_membership(plan: ActionPlan, seat: Membership) -> None:
    other = TemplateWatch.objects.create(template=make_template(), membership=make_membership())
    services.end(membership=seat, reason="Moved on", by=None)
    assert list(TemplateWatch.objects.all()) == [other]


def test_a_closed_account_leaves_its_words_without_its_name(plan: ActionPlan, seat: Membership) -> None:
    name, colleague = seat.person.get_full_name(), make_membership(seat.service)
    comment(plan=plan, by=colleague.person, text="Mine stays as it is")
    services.close_account(person=seat.person)
    browser = signed_in(colleague.person)
    page = page_of(browser.get(reverse("plan_comments", args=[plan.pk])))
    assert "Wombat comment" in page
    assert "A former member" in page
    assert colleague.person.get_full_name() in page
    for address in ("plan_comments", "plan_history", "plan_stuck", "plan_shares"):
        assert name not in page_of(browser.get(reverse(address, args=[plan.pk])))
    assert ProgressUpdate.objects.get().note == "Wombat update"


def test_your_data_shows_what_the_toolkit_holds(plan: ActionPlan, seat: Membership) -> None:
    other = make_plan()
    other.shares.create(
        name="As guest", email=seat.person.email.upper(), token_hash="-", role="reader",
        expires_at=timezone.now() + timedelta(days=1),
    )  # fmt: skip
    strange = make_membership()
    comment(plan=make_plan(strange.service), by=strange.person, text="Planted words of others")
    with ZipFile(io.BytesIO(services.download_data(person=seat.person))) as archive:
        held = {kind["title"]: kind["rows"] for kind in json.loads(archive.read("your-data.json"))["kinds"]}
        everything = archive.read("your-data.html").decode()
    assert held["Updates of plans that you wrote"][0]["What you wrote"] == "Wombat update"
    assert held["Comments on plans"][0]["What you wrote"] == "Wombat comment"
    assert held["Questions to the team"][0]["What was asked"] == "Wombat question"
    assert held["Templates that you watch"][0]["Template"] == "Wombat template"
    assert held["Plans shared with your address"][0]["Name"] == "As guest"
    assert {row["What"] for row in held["What you began in the toolkit"]} == {"Plan begun", "Evidence added"}
    assert "Planted words of others" not in everything
