"""With 200 services and three years of plans and self-assessments, pages cost what they cost with one."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from core.models import MusicService
from core.testing import fill_caches
from members_area.membership.testing import make_membership, signed_in
from members_area.toolkit.models import ActionPlan, Judgement, Objective, PlanAction, SelfAssessment
from members_area.toolkit.sector.picture import make_picture
from members_area.toolkit.services import consent
from members_area.toolkit.testing import make_assessment, make_framework, make_objective, make_plan, settle

pytestmark = pytest.mark.django_db
MANY, YEARS = 200, (2024, 2025, 2026)
THEMES = tuple(f"theme-{number}" for number in range(12))


def fill_the_sector() -> None:
    """Let many services have closed a plan and settled a self-assessment in each of three years."""
    framework = make_framework(themes=THEMES, statements=3)
    statements = list(framework.statements.all())
    services = MusicService.objects.bulk_create(
        MusicService(name=f"Many {at}", slug=f"many-{at}", region="london", host_type="charity", size="small")
        for at in range(MANY)
    )
    closed = {"status": "draft", "signed_off_by": "The board", "signed_off_on": date(2024, 1, 1)}
    plans = ActionPlan.objects.bulk_create(
        ActionPlan(service=one, title=f"{year}", starts_on=date(year, 1, 1), ends_on=date(year, 12, 31), **closed)
        for year in YEARS[:1]
        for one in services
    )
    objectives = Objective.objects.bulk_create(
        Objective(plan=plan, position=at, title=f"Objective {at}") for plan in plans for at in range(3)
    )
    PlanAction.objects.bulk_create(
        PlanAction(objective=one, position=at, what=f"Action {at}", due_on=date(2025, 1, 1))
        for one in objectives
        for at in range(3)
    )
    ActionPlan.objects.filter(service__in=services).update(status="closed", closed_on=date(2025, 1, 1))
    ActionPlan.objects.bulk_create(
        ActionPlan(
            service=one,
            title=f"{year}",
            starts_on=date(year, 1, 1),
            ends_on=date(year, 12, 31),
            closed_on=date(year, 12, 31),
            **{**closed, "status": "closed"},
        )
        for year in YEARS[1:]
        for one in services
    )
    for year in YEARS:
        made = SelfAssessment.objects.bulk_create(
            SelfAssessment(service=one, framework=framework, kind="annual", started_on=date(year, 1, 1))
            for one in services
        )
        Judgement.objects.bulk_create(
            Judgement(assessment=one, statement=statement, answer=str(statement.pk % 5))
            for one in made
            for statement in statements
        )
        SelfAssessment.objects.filter(status="open").update(status="archived", agreed_at=timezone.now())


def cost(browser: Client, address: str) -> int:
    fill_caches()
    browser.get(address)  # … and addresses that only members' pages name
    with CaptureQueriesContext(connection) as counted:
        assert browser.get(address).status_code == 200
    return len(counted)


def test_pages_cost_the_same_and_at_most_twelve_queries() -> None:
    framework = make_framework(themes=THEMES, statements=3)
    membership = make_membership()
    service: Any = membership.service
    settled = settle(make_assessment(service, answers="123401234" * 4, framework=framework))
    plan = make_plan(service, status="active", assessment=settled)
    for _ in range(5):
        objective = make_objective(plan)
        PlanAction.objects.bulk_create(
            PlanAction(objective=objective, position=at, what=f"Action {at}") for at in range(6)
        )
    consent.agree_to_count(service=service, by=None)
    browser = signed_in(membership.person)
    addresses = [
        f"/members/toolkit/plans/{plan.pk}/",
        "/members/toolkit/plans/",
        f"/members/toolkit/plans/{plan.pk}/update/",
        f"/members/toolkit/plans/{plan.pk}/history/",
        f"/members/toolkit/assessments/{settled.pk}/results/",
        "/members/toolkit/assessments/",
        "/members/toolkit/sector/",
        "/members/toolkit/ideas/",
        "/members/toolkit/",
    ]
    for address in addresses:
        browser.get(address)  # fills the caches of what stands around every page
    alone = {address: cost(browser, address) for address in addresses}
    fill_the_sector()
    for one in MusicService.objects.filter(slug__startswith="many-"):
        consent.agree_to_count(service=one, by=None)
    assert make_picture() is not None
    among_many = {address: cost(browser, address) for address in addresses}
    assert among_many == alone
    assert {address: count for address, count in alone.items() if count > 12} == {}
