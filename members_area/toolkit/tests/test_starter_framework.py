"""The starter framework as data: whole, within the lengths that pages and files are laid out for, and of use at every level."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from core.demo.topics import HEARD, PILLARS
from members_area.toolkit.starter.framework import INTRODUCTION, LEVEL_NAMES, THEMES, StatementSpec, SuggestionSpec

ROOT = Path(__file__).resolve().parents[3]
NAMES = [
    "Leadership and governance",
    "Workforce and recruitment",
    "Learning and reflection",
    "Musical offer and progression",
    "Access and affordability",
    "SEND and alternative provision",
    "Wellbeing and nurture",
    "Youth voice",
    "Data and monitoring",
    "Communications",
    "Partnerships and local-authority value",
    "Policies and impact",
]
STATEMENTS = [statement for theme in THEMES for statement in theme.statements]
SUGGESTIONS = [
    *(action for theme in THEMES for action in theme.first_actions),
    *(suggestion for statement in STATEMENTS for suggestion in statement.suggestions),
]
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
COSTS_MONEY = re.compile(r"\b(budgets?|fees?|pay|paid|payment|sum|vouchers?|wages|translators?)\b", re.IGNORECASE)

each_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.key)
each_statement = pytest.mark.parametrize("statement", STATEMENTS, ids=lambda statement: statement.key)


def sentences(text: str) -> int:
    return len(re.findall(r"[.?!](?=\s|$)", text))


def test_the_twelve_themes_stand_in_the_order_of_the_field() -> None:
    assert [theme.name for theme in THEMES] == NAMES
    assert len(STATEMENTS) == 36


def test_keys_are_slugs_and_stand_for_one_thing_each() -> None:
    for keys, longest in ([theme.key for theme in THEMES], 40), ([statement.key for statement in STATEMENTS], 60):
        assert [key for key, times in Counter(keys).items() if times > 1] == []
        assert [key for key in keys if not SLUG.fullmatch(key) or len(key) > longest] == []


def test_no_sentence_of_the_framework_is_there_twice() -> None:
    texts = [statement.text for statement in STATEMENTS] + [suggestion.text for suggestion in SUGGESTIONS]
    texts += [level for statement in STATEMENTS for level in statement.levels]
    assert [text for text, times in Counter(texts).items() if times > 1] == []


def test_the_introduction_says_what_matters_in_a_few_sentences() -> None:
    assert 3 <= sentences(INTRODUCTION) <= 5
    for words in ("Don't know", "never about individuals", "protected characteristics", "honest", "competing"):
        assert words in INTRODUCTION
    assert len(LEVEL_NAMES) == 5


@each_theme
def test_a_theme_gives_a_service_what_an_objective_needs(theme) -> None:
    assert 2 <= len(theme.statements) <= 4
    assert 1 <= sentences(theme.about) <= 2
    assert sentences(theme.why) == 1
    assert theme.psed_aim in {"", "eliminate", "advance", "relations"}
    assert re.search(r"\d|every|each|two|six|three", theme.objective)
    assert re.search(r"\btarget\b", theme.success_measure)
    assert re.search(r"\bbaseline\b", theme.success_measure)
    for text, longest in (theme.about, 500), (theme.objective, 300), (theme.success_measure, 300), (theme.why, 400):
        assert len(text) <= longest


@each_theme
def test_a_theme_can_be_begun_small(theme) -> None:
    assert len(theme.first_actions) == 3
    assert any(action.is_small for action in theme.first_actions)


@each_statement
def test_a_statement_speaks_of_us_and_says_where_to_look(statement: StatementSpec) -> None:
    assert statement.text.startswith(("We ", "Our "))
    assert len(statement.text) <= 240
    assert statement.text.endswith(".")
    assert 2 <= sentences(statement.guidance) <= 4
    assert len(statement.guidance) <= 700


@each_statement
def test_a_statement_has_five_levels_that_differ(statement: StatementSpec) -> None:
    assert len(statement.levels) == len(set(statement.levels)) == 5
    assert all(20 <= len(level) <= 300 for level in statement.levels)
    assert not any(re.search(r"\b(as|like) (level )?[0-4]\b|see level", level) for level in statement.levels)


@each_statement
def test_a_statement_has_something_to_do_at_every_level_below_the_top(statement: StatementSpec) -> None:
    assert 2 <= len(statement.suggestions) <= 4
    helped = {level for s in statement.suggestions for level in range(s.lowest, s.highest + 1)}
    assert {0, 1, 2, 3} <= helped


@each_statement
def test_a_legal_duty_is_named_and_only_that(statement: StatementSpec) -> None:
    assert bool(statement.duty) == statement.is_legal_duty
    assert len(statement.duty) <= 300
    if "Public Sector Equality Duty" in statement.duty:
        assert "if you are a public body or act for one" in statement.duty.lower()


@pytest.mark.parametrize("suggestion", SUGGESTIONS, ids=lambda suggestion: suggestion.text[:40])
def test_a_suggestion_can_be_put_into_a_plan(suggestion: SuggestionSpec) -> None:
    assert 0 <= suggestion.lowest <= suggestion.highest <= 4
    assert 2 <= suggestion.hours <= 40
    assert 20 <= len(suggestion.text) <= 240
    assert sentences(suggestion.text) >= 1
    assert suggestion.resources
    assert len(suggestion.resources) <= 200


@pytest.mark.parametrize("suggestion", [s for s in SUGGESTIONS if s.is_small], ids=lambda small: small.text[:40])
def test_a_small_start_fits_into_a_day_and_needs_no_money(suggestion: SuggestionSpec) -> None:
    assert suggestion.hours <= 8
    assert not COSTS_MONEY.search(suggestion.resources)


def test_the_duties_of_the_law_are_all_there() -> None:
    duties = " ".join(statement.duty for statement in STATEMENTS)
    for law in (
        "Equality Act 2010",
        "Public Sector Equality Duty",
        "reasonable adjustments",
        "UK GDPR",
        "Safeguarding",
    ):
        assert law in duties


def test_every_principle_and_pillar_is_asked_about_and_none_is_invented() -> None:
    assert {slug for statement in STATEMENTS for slug in statement.heard} == {term["slug"] for term in HEARD}
    assert {slug for statement in STATEMENTS for slug in statement.pillars} == {term["slug"] for term in PILLARS}
    assert all(statement.heard and statement.pillars for statement in STATEMENTS)


def test_the_framework_can_be_read_without_django() -> None:
    without = "import sys; sys.modules['django'] = None; import members_area.toolkit.starter.framework"
    subprocess.run([sys.executable, "-c", without], cwd=ROOT, check=True)
