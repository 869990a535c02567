"""The self-assessment sheet: an Excel workbook made from the statements of a framework."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

from members_area.toolkit.starter.framework import LEVEL_NAMES
from members_area.toolkit.starter.templates.shape import TemplateSpec

LEVELS = [f"{level} {name}" for level, name in enumerate(LEVEL_NAMES)]
ANSWERS = [*LEVELS, "Don't know", "Not applicable"]
FIRST, OTHERS = "This year", ["Next year", "Not now"]
SCORING = "Self-assessment"


class Statement(Protocol):
    """What the sheet needs of a statement: `levels` are five descriptors, from 0 to 4."""

    @property
    def text(self) -> str: ...
    @property
    def levels(self) -> Sequence[str]: ...
    @property
    def guidance(self) -> str: ...
    @property
    def is_legal_duty(self) -> bool: ...


class Theme(Protocol):
    """What the sheet needs of a theme of the framework."""

    @property
    def name(self) -> str: ...
    @property
    def statements(self) -> Sequence[Statement]: ...


def sheet_spec(themes: Iterable[Theme]) -> dict[str, Any]:
    """Return the spec of a workbook in which a group scores every statement of the themes, in their order.

    Takes themes with their statements. Returns a spec for `make_xlsx`, without format and filename: a sheet on how to
    use it, one to score on, one with the five descriptors of each statement. Raises nothing.
    """
    listed = list(_numbered(themes))
    return {
        "title": "E, D & I self-assessment sheet",
        "subject": "Statements to score from 0 to 4, with evidence, a target and a priority",
        "sheets": [_how_to_use(len(listed)), _scoring(listed), _levels(listed)],
    }


def self_assessment(themes: Iterable[Theme]) -> TemplateSpec:
    """Return the template with the workbook made from these themes."""
    return TemplateSpec(
        slug="self-assessment-sheet",
        title="Self-assessment sheet",
        purpose=(
            "Score every statement from 0 to 4 without signing in, one copy for each group that answers: leaders, "
            "tutors, board, young people. The descriptors of all levels are in the workbook."
        ),
        audience="Everybody whom a service asks to answer, with one person who gathers the copies",
        time_needed="About 40 minutes with your team for four themes",
        stage="score",
        theme="",
        what_changed="First version.",
        files=(("xlsx", "self-assessment-sheet.xlsx", sheet_spec(themes)),),
    )


def _numbered(themes: Iterable[Theme]) -> Iterator[tuple[str, str, Statement]]:
    """Number the statements as 1.1, 1.2, 2.1, so that people can talk about them."""
    for place, theme in enumerate(themes, start=1):
        for number, statement in enumerate(theme.statements, start=1):
            yield f"{place}.{number}", theme.name, statement


def _how_to_use(count: int) -> dict[str, Any]:
    return {
        "name": "How to use",
        "intro": (
            "Who fills it in: one copy for each group, such as leaders, tutors, board and young people. How long it "
            "takes: about 40 minutes for four themes. Who may see it: the people of your service who agree the "
            "scores. Write nothing about any one person."
        ),
        "headers": ["Step", "What to do", "Example"],
        "widths": [8, 70, 70],
        "rows": [
            [
                1,
                (
                    f"Save a copy with the name of your group in its name, and choose where to begin. There are {count} "
                    "statements; four themes are enough for a first sitting. Filter the column Theme."
                ),
                (
                    "self-assessment tutors.xlsx. We begin with Leadership, Workforce, Access and Youth voice, and take "
                    "four more next term."
                ),
            ],
            [
                2,
                (
                    "Read the statement. Find its number on the sheet Levels, look where it tells you, and choose the "
                    "level that somebody from outside could see today."
                ),
                "2 Developing: two of five areas do it, on purpose. The plan for the others does not count yet.",
            ],
            [
                3,
                (
                    "Between two levels, choose the lower one. “Don't know” is a finding. “Not applicable” needs a "
                    "reason in the column Evidence."
                ),
                "Don't know: nobody has asked families why they leave.",
            ],
            [
                4,
                "Write the evidence in a sentence: what you saw, counted or were told, and when.",
                "Minutes of the last four board meetings: inclusion was discussed twice and decided on once.",
            ],
            [5, "Choose a target for a year from now. One level up is a good year.", "3 Established"],
            [
                6,
                (f"Mark as “{FIRST}” no more than five statements. Everything else can wait for its turn."),
                "Five priorities out of all the statements, two of them legal duties.",
            ],
            [
                7,
                (
                    "Send your copy to the person who gathers them. Talk first about the statements where groups lie two "
                    "levels or more apart."
                ),
                "Leaders chose 3, tutors 1: adverts changed, but nobody told the tutors who sit on panels.",
            ],
        ],
    }


def _scoring(listed: list[tuple[str, str, Statement]]) -> dict[str, Any]:
    return {
        "name": SCORING,
        "intro": (
            "Choose a level for every statement that you take on, and write why. “Legal duty” marks what the law "
            "asks of public bodies: look at these first. Where to look, and what each level looks like, is on the "
            "sheet Levels under the same number."
        ),
        "headers": ["Number", "Theme", "Statement", "Legal duty", "Level", "Evidence", "Target in a year", "Priority"],
        "widths": [10, 20, 40, 11, 17, 46, 17, 13],
        "frozen_columns": 1,
        "rows": [
            [number, theme, statement.text, "Yes" if statement.is_legal_duty else "", "", "", "", ""]
            for number, theme, statement in listed
        ],
        "choices": {"Level": ANSWERS, "Target in a year": LEVELS[1:], "Priority": [FIRST, *OTHERS]},
    }


def _levels(listed: list[tuple[str, str, Statement]]) -> dict[str, Any]:
    return {
        "name": "Levels",
        "intro": (
            "What each level looks like, for every statement, and where to look. If no descriptor fits, choose the "
            "nearest and write why. Prints on A3 paper."
        ),
        "headers": ["Number", "Statement", "Where to look", *LEVELS],
        "widths": [10, 32, 46, 32, 32, 32, 32, 32],
        "frozen_columns": 2,
        "paper": "A3",
        "rows": [[number, statement.text, statement.guidance, *statement.levels] for number, _, statement in listed],
    }
