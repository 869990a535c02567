"""What a self-assessment came to: averages over levels only, a change only where two things can be compared."""

from decimal import Decimal
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from members_area.membership.testing import make_membership, signed_in
from members_area.toolkit.assessment_results import Results, average_of, in_signs, results_of
from members_area.toolkit.models import Framework, Judgement, SelfAssessment
from members_area.toolkit.results_picture import picture_of
from members_area.toolkit.services import frameworks
from members_area.toolkit.testing import make_assessment, make_framework, settle

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]
MINUS = "\N{MINUS SIGN}"


@pytest.fixture
def framework() -> Framework:
    return make_framework(themes=["board", "tutors"], statements=3)


def judged(answers: list[str], **fields: Any) -> SelfAssessment:
    """Return an assessment with these answers in turn; an empty one is left out."""
    assessment = make_assessment(**fields)
    for statement, answer in zip(assessment.framework.statements.all(), answers, strict=False):
        if answer:
            Judgement.objects.create(assessment=assessment, statement=statement, answer=answer)
    return assessment


class TestFigures:
    def test_only_levels_are_averaged_and_all_else_is_counted(self, framework: Framework) -> None:
        board, tutors = results_of(judged(["1", "2", "dk", "na", "na", ""])).themes
        assert (board.average, board.dont_know, board.not_applicable, board.unanswered) == (Decimal("1.5"), 1, 0, 0)
        assert (tutors.average, tutors.dont_know, tutors.not_applicable, tutors.unanswered) == (None, 0, 2, 1)

    def test_the_whole_is_counted_over_all_themes(self, framework: Framework) -> None:
        results = results_of(judged(["0", "1", "dk", "4", "na", ""]))
        assert (results.total, results.answered, results.unanswered) == (6, 5, 1)
        assert (results.average, results.dont_know, results.not_applicable) == (Decimal("1.7"), 1, 1)
        assert results.last is None

    def test_a_half_is_rounded_up(self) -> None:
        assert average_of([2, 2, 2, 3]) == Decimal("2.3")
        assert average_of([0, None]) == 0
        assert average_of([None]) is None

    @pytest.mark.parametrize(
        ("change", "words"),
        [(2, "+2"), (-1, f"{MINUS}1"), (0, "No change"), (Decimal("-0.5"), f"{MINUS}0.5"), (None, "")],
    )
    def test_a_change_has_its_sign(self, change: Any, words: str) -> None:
        assert in_signs(change) == words


class TestChange:
    def test_it_is_the_step_from_the_last_one(self, framework: Framework) -> None:
        last = settle(judged(["1", "2", "3", "3", "dk", "1"]))
        board, tutors = results_of(judged(["2", "2", "1", "4", "3", "na"], service=last.service, follows=last)).themes
        assert [one.change for one in board.statements] == [1, 0, -2]
        assert [one.change for one in tutors.statements] == [1, None, None]
        assert (board.last_average, board.change) == (Decimal("2.0"), Decimal("-0.3"))
        assert (tutors.average, tutors.last_average, tutors.change) == (Decimal("3.5"), Decimal("3.0"), Decimal("1.0"))

    def test_another_one_may_be_named(self, framework: Framework) -> None:
        first = settle(judged(["0"]), "archived")
        last = settle(judged(["3"], service=first.service, follows=first))
        now = judged(["4"], service=first.service, follows=last)
        assert results_of(now).statements[0].change == 1
        assert results_of(now, first).statements[0].change == 4

    def test_a_statement_in_other_words_is_not_compared(self, framework: Framework) -> None:
        last = settle(judged(["1", "1", "1", "1", "1", "1"]))
        draft = frameworks.begin_version(by=None)
        first, second, *_ = draft.statements.all()
        draft.statements.filter(pk=first.pk).update(text="Something else.")
        second.levels.filter(level=4).update(text="Something else.")
        draft.what_changed = "Two statements."
        draft.save()
        frameworks.publish(framework=draft, by=None)
        results = results_of(judged(["4"] * 6, service=last.service, follows=last, framework=draft))
        assert [one.change for one in results.statements] == [None, None, 3, 3, 3, 3]
        assert [one.is_new for one in results.statements] == [True, True, False, False, False, False]
        assert results.themes[0].last_average == 1


class TestPicture:
    def test_a_bar_is_as_long_as_its_average(self, framework: Framework) -> None:
        board, tutors = picture_of(results_of(judged(["4", "4", "4", "2", "2", "2"]))).bars
        assert (board.width, board.figure) == ("86.00%", "4.0")
        assert (tutors.width, tutors.figure) == ("43.00%", "2.0")
        assert (board.last_width, tutors.last_width) == ("", "")

    def test_nothing_and_no_level_are_two_things(self, framework: Framework) -> None:
        board, tutors = picture_of(results_of(judged(["0", "0", "0", "dk", "na", ""]))).bars
        assert (board.width, board.figure) == ("0.50%", "0.0")
        assert (tutors.width, tutors.figure) == ("", "none")

    def test_a_long_name_stands_on_two_lines(self) -> None:
        make_framework(themes=["partnerships-and-local-authority-value", "board"], statements=1)
        long, short = picture_of(results_of(judged(["1", "1"]))).bars
        assert [line.text for line in long.lines] == ["Partnerships and local authority", "value"]
        assert len(short.lines) == 1

    def test_the_table_beneath_says_the_same(self, framework: Framework) -> None:
        last = settle(judged(["1"] * 6))
        now = judged(["3", "3", "2", "0", "dk", "na"], service=last.service, follows=last)
        page = soup_of(now)
        picture, table = (
            page.select_one("main svg.results-picture"),
            page.select_one("main figure + .table-scroll table"),
        )
        assert picture is not None
        assert table is not None
        assert picture["role"] == "img"
        named = str(picture["aria-labelledby"]).split()
        assert [page.select_one(f"#{name}").text != "" for name in named] == [True, True]  # type: ignore[union-attr]
        rows = {row.th.text.strip(): row.text for row in table.select("tbody tr")}  # type: ignore[union-attr]
        names = [one.text.strip() for one in picture.select(".results-picture__name")]
        figures = [one.text for one in picture.select(".results-picture__figure")]
        assert dict(zip(names, figures, strict=True)) == {"Board": "2.7", "Tutors": "0.0"}
        for name, figure in zip(names, figures, strict=True):
            assert figure in rows[name]
        assert len(picture.select(".results-picture__last")) == 2
        assert "style=" not in str(page.select_one("main"))

    def test_without_a_last_one_there_is_no_outline_and_no_change(self, framework: Framework) -> None:
        page = soup_of(judged(["1"] * 6))
        assert not page.select(".results-picture__last")
        assert "Change" not in page.select_one("main").text  # type: ignore[union-attr]


def test_the_page_names_level_target_and_change_of_each_statement(framework: Framework) -> None:
    last = settle(judged(["1"] * 6))
    now = judged(["3", "0", "dk", "na", "1", ""], service=last.service, follows=last)
    now.judgements.filter(answer="3").update(target=4, reason="Because of the quokka.", is_priority=True)
    rows = [row.get_text(" ", strip=True) for row in soup_of(now).select("main table")[1].select("tbody tr")]
    assert rows[0] == "Board"
    assert rows[1] == "Board statement 1. Because of the quokka. 3 Established 4 Embedded +2 Yes"
    assert rows[2] == f"Board statement 2. 0 Not started Not decided {MINUS}1 No"
    assert rows[3] == "Board statement 3. Don't know Not decided Not compared No"
    assert rows[7].startswith("Tutors statement 3. No answer yet")


def test_results_are_plain_data(framework: Framework) -> None:
    results = results_of(judged(["1"]))
    assert isinstance(results, Results)
    assert results.themes[0].statements[0].answer_words == "1 Emerging"
    assert results.themes[0].statements[1].answer_words == "No answer yet"


def soup_of(assessment: SelfAssessment) -> BeautifulSoup:
    browser: Client = signed_in(make_membership(assessment.service).person)
    return BeautifulSoup(browser.get(f"/members/toolkit/assessments/{assessment.pk}/results/").content, "html.parser")
