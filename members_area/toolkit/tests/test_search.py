"""The search of the member area finds templates, ideas and what stands in one's own plan, and nobody else's."""

from typing import Any

import pytest

from members_area.membership.testing import make_membership, signed_in
from members_area.toolkit.services import ideas
from members_area.toolkit.testing import make_action, make_objective, make_plan, make_template, member_of

pytestmark = pytest.mark.django_db


def results(person: Any, words: str) -> str:
    page = signed_in(person).get(f"/members/search/?q={words}").content.decode()
    return page[page.index("<main") :]


def test_members_find_templates_and_ideas(home: Any) -> None:
    make_template("Recruitment checklist", purpose="For adverts that welcome everybody")
    plan = make_plan()
    person = member_of(plan).person
    ideas.share_objective(objective=make_objective(plan, "Adverts in plain words"), by=person)
    page = results(make_membership().person, "adverts")
    assert "Recruitment checklist" in page
    assert "Adverts in plain words" in page
    assert "Shared idea" in page


def test_a_plan_is_found_by_its_own_service_alone(home: Any) -> None:
    plan = make_plan(title="Zebraplan")
    objective = make_objective(plan, "Zebrafinch objective")
    make_action(objective, "Zebrafinch action")
    own = results(member_of(plan).person, "zebrafinch")
    assert "Objective of your plan" in own
    assert "Zebrafinch action" in own
    other = results(make_membership().person, "zebrafinch")
    assert "Zebrafinch" not in other
    assert "Zebraplan" not in other


def test_what_is_withdrawn_or_retired_is_not_found(home: Any) -> None:
    template = make_template("Zebrafinch template")
    type(template).objects.filter(pk=template.pk).update(status="retired")
    plan = make_plan()
    person = member_of(plan).person
    idea = ideas.share_objective(objective=make_objective(plan, "Zebrafinch idea"), by=person)
    ideas.withdraw_idea(idea=idea, by=person)
    assert "Zebrafinch" not in results(make_membership().person, "zebrafinch")


@pytest.mark.parametrize("many", [2, 60])
def test_searching_costs_the_same_with_many(home: Any, many: int, django_assert_max_num_queries: Any) -> None:
    plan = make_plan()
    for _ in range(many):
        make_action(make_objective(plan, "Adverts"), "Adverts")
        make_template(purpose="Adverts")
    browser = signed_in(member_of(plan).person)
    browser.get("/members/search/?q=adverts")
    with django_assert_max_num_queries(12):
        assert browser.get("/members/search/?q=adverts").status_code == 200
