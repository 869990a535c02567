"""Export → import gives the same plan: what a person can type comes back as it was (issue 5, 6).

Not of the journey: keys, the state of the plan and its sign-off, evidence and progress. What a cell cannot hold is left
out: control characters; line ends of every kind are one kind.
"""

import re
from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from members_area.membership.testing import make_membership
from members_area.toolkit.exports.excel import plan_xlsx
from members_area.toolkit.imports.checking import check_workbook
from members_area.toolkit.imports.making import import_plan
from members_area.toolkit.models import ActionPlan, ActionStatus, Framework, PsedAim, Rag
from members_area.toolkit.plan_content import content_of
from members_area.toolkit.testing import make_action, make_framework, make_objective, make_plan

pytestmark = pytest.mark.django_db
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
STAYS_BEHIND = {"pk", "evidence", "is_overdue"}
BEGINNINGS = ["", "=", "+", "-", "@", "'", "=1+1", '=HYPERLINK("https://example.org")', "_x0041_", "_x000D_", "_x005F_x0041_", "<b>&amp;", "12%", "1/2", "true", "😀"]  # fmt: skip


def words(longest: int, *, needed: bool = False) -> st.SearchStrategy[str]:
    """Return what somebody may type into a field: anything, trimmed as forms do."""
    typed = st.text(
        st.one_of(
            st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), st.sampled_from("\n\r\t =+-@'_é字😀")
        ),
        max_size=25,
    )
    text = st.builds(lambda first, rest: f"{first}{rest}"[:longest].strip(), st.sampled_from(BEGINNINGS), typed)
    long = st.integers(1, longest).map(lambda length: ("é" * length)[:longest])
    found = st.one_of(text, text, long)
    return found.filter(lambda value: bool(as_kept(value))) if needed else found


def as_kept(text: str) -> str:
    return CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


days = st.dates(date(2000, 1, 1), date(2090, 12, 31))  # what is added to them stays in our time
actions = st.fixed_dictionaries(
    {
        "what": words(300, needed=True),
        "is_stop_doing": st.booleans(),
        "accountable": words(160),
        "lead": words(160),
        "starts_on": st.none() | days,
        "length": st.none() | st.integers(0, 900),
        "hours": st.none() | st.integers(0, 32_767),
        "resources": words(300),
        "status": st.sampled_from(ActionStatus.values),
        "stopped_because": words(400, needed=True),
        "rag": st.sampled_from(["", *Rag.values]),
        "rag_note": words(400, needed=True),
        "completed_on": days,
        "source_words": words(400),
    }
)
objectives = st.fixed_dictionaries(
    {
        "theme": st.integers(0, 3),
        "title": words(240, needed=True),
        "why": words(1500),
        "outcome": words(1000),
        "who_benefits": words(300),
        "baseline": words(200),
        "target": words(200),
        "success_measure": words(300),
        "psed_aim": st.sampled_from(["", *PsedAim.values]),
        "source_words": words(400),
        "actions": st.lists(actions, max_size=3),
    }
)
plans = st.fixed_dictionaries(
    {
        "title": words(120, needed=True),
        "starts_on": days,
        "length": st.integers(1, 4000),
        "vision": words(1500),
        "accountable_lead": words(160),
        "governing_body": words(160),
        "objectives": st.lists(objectives, min_size=1, max_size=3),
    }
)


def written(drawn: dict[str, Any], framework: Framework) -> ActionPlan:
    """Return the plan of another service that says what was drawn."""
    themes = [None, *framework.themes.all()]
    fields = {name: drawn[name] for name in ("title", "starts_on", "vision", "accountable_lead", "governing_body")}
    plan = make_plan(ends_on=drawn["starts_on"] + timedelta(days=drawn["length"]), status="active", **fields)
    for given_objective in drawn["objectives"]:
        rest = {name: value for name, value in given_objective.items() if name not in ("theme", "actions")}
        objective = make_objective(plan, theme=themes[given_objective["theme"]], **rest)
        for given_action in given_objective["actions"]:
            make_action(objective, **action_fields(given_action))
    return plan


def action_fields(drawn: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of an action that keeps the rules of the database."""
    fields = dict(drawn)
    length = fields.pop("length")
    fields["due_on"] = None if length is None else (fields["starts_on"] or date(2027, 1, 1)) + timedelta(days=length)
    if fields["status"] != "complete":
        fields["completed_on"] = None
    return fields


def travels(content: dict[str, Any]) -> dict[str, Any]:
    """Return what of a plan is expected to arrive."""

    def kept(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: kept(part) for name, part in value.items() if name not in STAYS_BEHIND}
        if isinstance(value, list):
            return [kept(part) for part in value]
        return as_kept(value) if isinstance(value, str) else value

    of_the_plan = ("title", "starts_on", "ends_on", "vision", "accountable_lead", "governing_body", "objectives")
    return {name: kept(content[name]) for name in of_the_plan}


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(plans)
def test_what_is_exported_can_be_imported_and_says_the_same(drawn: dict[str, Any]) -> None:
    framework = Framework.objects.in_use() or make_framework()
    plan = written(drawn, framework)
    content = content_of(plan)
    data = plan_xlsx(content)
    checked = check_workbook("plan.xlsx", data)
    assert checked.problems == []
    member = make_membership()
    made = import_plan(service=member.service, by=member.person, checked=checked)
    assert made.status == "draft"
    assert travels(content_of(made)) == travels(content)
    formulas = [
        cell.coordinate
        for sheet in load_workbook(BytesIO(data))
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]
    assert formulas == []


def test_what_is_imported_says_that_it_comes_from_a_file() -> None:
    plan = make_plan()
    make_action(make_objective(plan, source="theme"), source="suggestion")
    member = make_membership()
    checked = check_workbook("plan.xlsx", plan_xlsx(content_of(plan)))
    made = import_plan(service=member.service, by=member.person, checked=checked)
    objective = made.objectives.get()
    assert (objective.source, objective.actions.get().source) == ("file", "file")


def test_a_theme_that_is_called_otherwise_today_is_found_again() -> None:
    old = make_framework(themes=("old-name", "leadership"))
    plan = make_plan()
    make_objective(plan, theme=old.themes.get(key="old-name"))
    make_framework(themes=("new-name", "leadership"))
    checked = check_workbook("plan.xlsx", plan_xlsx(content_of(plan)))
    assert checked.problems == []
    assert checked.objectives[0].fields["theme"].key == "old-name"
