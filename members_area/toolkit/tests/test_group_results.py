"""What groups say of a statement, as the members of the service may see it."""

from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from django.template.loader import render_to_string
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from members_area.membership.tokens import hash_of
from members_area.toolkit.group_results import groups_of, states_of
from members_area.toolkit.models import AnswerSheet, RespondentGroup, Response, SelfAssessment, Statement
from members_area.toolkit.testing import make_assessment, make_respondents, settle

pytestmark = pytest.mark.django_db
_number = count(1)
PLANTED = "planted-comment-7731"


@pytest.fixture
def assessment() -> SelfAssessment:
    return make_assessment()


@pytest.fixture
def statement(assessment: SelfAssessment) -> Statement:
    return assessment.framework.statements.first()


def say(group: RespondentGroup, statement: Statement, answer: str, *, comment: str = "", in_hand: bool = True) -> None:
    """Let one sheet of a group say something of a statement, past the services."""
    handed_in = timezone.now() if in_hand else None
    sheet = AnswerSheet.objects.create(group=group, key_hash=hash_of(f"k{next(_number)}"), handed_in_at=handed_in)
    Response.objects.create(sheet=sheet, statement=statement, answer=answer, comment=comment)


def many(assessment: SelfAssessment, statement: Statement, *answers: str, ended: bool = True, **fields: Any) -> Any:
    closed = timezone.now() if ended else None
    group, _ = make_respondents(assessment, way="each", closed_at=closed, **fields)
    for answer in answers:
        say(group, statement, answer)
    return group


def words(assessment: SelfAssessment, statement: Statement) -> list[str]:
    return [answer.words for answer in groups_of(assessment).of(statement).answers]


def test_a_group_that_answers_together_is_shown_once_it_has_handed_in(
    assessment: SelfAssessment, statement: Statement
) -> None:
    group, _ = make_respondents(assessment, kind="board")
    say(group, statement, "3", comment=PLANTED, in_hand=False)
    answer = groups_of(assessment).of(statement).answers[0]
    assert (answer.words, answer.level, answer.comment) == ("Not handed in yet", None, "")
    AnswerSheet.objects.update(handed_in_at=timezone.now())
    answer = groups_of(assessment).of(statement).answers[0]
    assert (answer.group, answer.words, answer.level, answer.comment) == ("Board", "3 Established", 3.0, PLANTED)


def test_what_a_group_left_out_or_does_not_know_has_no_level(assessment: SelfAssessment, statement: Statement) -> None:
    group, _ = make_respondents(assessment)
    say(group, statement, "dk")
    other = assessment.framework.statements.last()
    results = groups_of(assessment)
    assert [(a.words, a.level) for a in results.of(statement).answers] == [("Don't know", None)]
    assert [(a.words, a.level) for a in results.of(other).answers] == [("No answer", None)]


def test_five_people_without_names_are_shown_in_halves_of_a_level_once_their_group_has_ended(
    assessment: SelfAssessment, statement: Statement
) -> None:
    many(assessment, statement, "4", "4", "4", "4", "3")
    answer = groups_of(assessment).of(statement).answers[0]
    assert (answer.words, answer.level) == ("On average 4 Embedded", 4.0)  # who said 3 is not to be told from it


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (["0", "1", "1", "2", "2"], "On average 1 Emerging"),
        (["1", "2", "1", "2", "1", "2"], "On average 1.5, between Emerging and Developing"),
        (["0", "0", "0", "4", "4", "4"], "On average 2 Developing; the answers lie far apart"),
        (["2"] * 5 + ["dk"] * 4, "On average 2 Developing"),
        (["2"] * 5 + ["dk"] * 5, "On average 2 Developing; five or more said “don't know”"),
        (["dk"] * 5 + ["2"] * 4, "Five or more said “don't know”"),
        (["2", "2", "2", "dk", "na"], "Fewer than five gave the same kind of answer, so nothing is shown"),
    ],
)
def test_of_people_without_names_nothing_is_shown_that_fewer_than_five_said(
    assessment: SelfAssessment, statement: Statement, answers: list[str], said: str
) -> None:
    many(assessment, statement, *answers)
    assert words(assessment, statement) == [said]


def test_nothing_is_shown_while_people_without_names_still_answer(
    assessment: SelfAssessment, statement: Statement
) -> None:
    many(assessment, statement, *"222222", ended=False)
    assert words(assessment, statement) == ["Shown when the group has ended"]


@pytest.mark.parametrize("answers", ["", "2", "2222"])
def test_fewer_than_five_are_never_told_apart(assessment: SelfAssessment, statement: Statement, answers: str) -> None:
    many(assessment, statement, *answers)
    many(assessment, statement, *answers, ended=False)
    closed, still_open = states_of(assessment)
    assert closed.count_in_words == "Fewer than five handed in"
    assert still_open.count_in_words == "Fewer than five handed in so far"
    assert words(assessment, statement)[0] == "Fewer than five handed in, so nothing is shown"


def test_how_many_is_exact_only_once_nothing_can_be_added(assessment: SelfAssessment, statement: Statement) -> None:
    group = many(assessment, statement, *"2222222", ended=False)
    assert states_of(assessment)[0].count_in_words == "Five or more handed in so far"
    group.expires_at = timezone.now() - timedelta(minutes=1)  # a sheet may be on its way into the books
    group.save()
    assert states_of(assessment)[0].count_in_words == "Five or more handed in so far"
    group.expires_at -= timedelta(minutes=5)
    group.save()
    assert states_of(assessment)[0].count_in_words == "7 handed in"


def test_an_agreed_assessment_ends_its_groups(assessment: SelfAssessment, statement: Statement) -> None:
    many(assessment, statement, *"22222", ended=False)
    assert words(settle(assessment), statement) == ["On average 2 Developing"]


def test_what_was_not_handed_in_is_counted_nowhere(assessment: SelfAssessment, statement: Statement) -> None:
    group = many(assessment, statement, *"2222")
    say(group, statement, "2", in_hand=False)
    assert states_of(assessment)[0].count_in_words == "Fewer than five handed in"


@pytest.mark.parametrize(("board", "tutors", "differs"), [("4", "1", True), ("3", "1", True), ("2", "1", False)])
def test_two_levels_apart_is_a_difference(
    assessment: SelfAssessment, statement: Statement, board: str, tutors: str, differs: bool
) -> None:
    say(make_respondents(assessment, kind="board")[0], statement, board)
    many(assessment, statement, *tutors * 5, kind="tutors")
    said = groups_of(assessment).of(statement)
    assert said.differs is differs
    assert ("The groups see this differently" in said.in_words) is differs


def test_dont_know_is_no_level_that_could_differ(assessment: SelfAssessment, statement: Statement) -> None:
    say(make_respondents(assessment, kind="board")[0], statement, "4")
    say(make_respondents(assessment, kind="tutors")[0], statement, "na")
    said = groups_of(assessment).of(statement)
    assert not said.differs
    assert said.in_words == "Board: 4 Embedded."


def test_a_group_stands_only_under_the_themes_it_was_asked_about(assessment: SelfAssessment) -> None:
    make_respondents(assessment, themes=["workforce"])
    results = groups_of(assessment)
    asked = {s.theme.key for s in assessment.framework.statements.select_related("theme") if results.of(s).answers}
    assert asked == {"workforce"}


def test_where_nobody_was_asked_there_is_nothing(assessment: SelfAssessment, statement: Statement) -> None:
    results = groups_of(assessment)
    assert results.groups == []
    assert results.of(statement).answers == []
    assert not render_to_string("toolkit/includes/group_answers.html", {"groups": results.of(statement)}).strip()


def test_the_table_says_the_same_as_the_words_and_has_header_cells(
    assessment: SelfAssessment, statement: Statement
) -> None:
    say(make_respondents(assessment, kind="board")[0], statement, "4", comment=f"<b>{PLANTED}</b>")
    say(make_respondents(assessment, kind="tutors")[0], statement, "1")
    context = {"groups": groups_of(assessment).of(statement), "statement": statement}
    page = render_to_string("toolkit/includes/group_answers.html", context)
    assert "From 1 Emerging (Tutors) to 4 Embedded (Board)" in page
    assert page.count('scope="row"') == 2
    assert page.count('scope="col"') == 3
    assert f"&lt;b&gt;{PLANTED}" in page
    assert "<caption>" in page


def test_results_cost_three_queries_however_many_answer(
    assessment: SelfAssessment, statement: Statement, django_assert_num_queries: CaptureQueriesContext
) -> None:
    for kind in ("board", "tutors", "leadership", "young-people"):
        many(assessment, statement, *"0123422222", kind=kind)
    with django_assert_num_queries(3):  # type: ignore[operator]  # a fixture that makes one
        groups_of(assessment)
