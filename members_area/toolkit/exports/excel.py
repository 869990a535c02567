"""A plan as an Excel workbook that can be filled in and imported again (imports/), and the same workbook empty.

The plan's title, period and people, its objectives and its actions travel there and back. Its state and sign-off, its
updates, comments and evidence do not: they belong to the plan on the site. What a cell cannot hold is left out: control
characters, and all kinds of line end but one.
"""

from collections.abc import Iterable
from typing import Any

from core.file_makers.excel import make_xlsx
from members_area.toolkit.exports.wording import Content, in_words
from members_area.toolkit.imports.columns import (
    ACTION_COLUMNS,
    ACTIONS_SHEET,
    CHOICE,
    DAY,
    OBJECTIVE_COLUMNS,
    OBJECTIVES_SHEET,
    PLAN_HEADERS,
    PLAN_ROWS,
    PLAN_SHEET,
    THEME,
    YES_NO,
    Column,
)
from members_area.toolkit.models import Framework

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
EXTENSION = "xlsx"
ROOM_FOR_OBJECTIVES, ROOM_FOR_ACTIONS, ROOM_TO_ADD = 10, 40, 5
EVIDENCE_HEADERS = ["Objective number", "Action", "Evidence", "Where it is"]
IMPORT = "When it is filled in, import it on the site, under Action plan."
OBJECTIVES_INTRO = "One row for each objective. Three to five are plenty. Do not merge cells or change the headings."
ACTIONS_INTRO = (
    "One row for each action. Its objective number says which objective it belongs to. A day is written as 31/03/2027."
)


def plan_xlsx(content: Content) -> bytes:
    """Return a plan as a workbook. Takes `content_of(plan)`."""
    used = [objective["theme"] for objective in content["objectives"] if objective["theme"]]
    themes = list(dict.fromkeys([*theme_names(), *used]))
    sheets = [
        _plan_sheet(content),
        _sheet(OBJECTIVES_SHEET, OBJECTIVE_COLUMNS, OBJECTIVES_INTRO, _objective_rows(content), ROOM_TO_ADD, themes),
        _sheet(ACTIONS_SHEET, ACTION_COLUMNS, ACTIONS_INTRO, _action_rows(content), ROOM_TO_ADD, themes),
        *_evidence_sheet(content),
        _help_sheet(themes),
    ]
    return make_xlsx({"title": content["title"], "subject": f"Action plan of {content['service']}", "sheets": sheets})


def action_plan_sheet(themes: Iterable[str] | None = None) -> bytes:
    """Return the empty workbook, to plan in and to import. `themes` are names; without them, those in use."""
    names = list(theme_names() if themes is None else themes)
    sheets = [
        _plan_sheet(None),
        _sheet(OBJECTIVES_SHEET, OBJECTIVE_COLUMNS, OBJECTIVES_INTRO, [], ROOM_FOR_OBJECTIVES, names),
        _sheet(ACTIONS_SHEET, ACTION_COLUMNS, ACTIONS_INTRO, [], ROOM_FOR_ACTIONS, names),
        _help_sheet(names),
    ]
    return make_xlsx({"title": "E, D & I action plan", "subject": "An action plan to fill in", "sheets": sheets})


def theme_names() -> list[str]:
    """Return the names of the themes in use, in their order."""
    framework = Framework.objects.in_use()
    return list(framework.themes.order_by("position").values_list("name", flat=True)) if framework else []


def _plan_sheet(content: Content | None) -> dict[str, Any]:
    intro = IMPORT
    if content and content["signed_off_by"]:
        signed = f"Signed off by {content['signed_off_by']} on {in_words(content['signed_off_on'])}."
        intro = f"{signed} A plan that is imported begins as a draft."
    rows = [[row.heading, _cell(row, content), row.help] for row in PLAN_ROWS]
    return {"name": PLAN_SHEET, "intro": intro, "headers": list(PLAN_HEADERS), "widths": [24, 70, 50], "rows": rows}


def _sheet(
    name: str, columns: tuple[Column, ...], intro: str, rows: list[list[Any]], room: int, themes: list[str]
) -> dict[str, Any]:
    return {
        "name": name,
        "intro": intro,
        "headers": [column.heading for column in columns],
        "widths": [column.width for column in columns],
        "rows": rows,
        "empty_rows": room,
        "choices": {column.heading: options for column in columns if (options := _options(column, themes))},
        "dates": [column.heading for column in columns if column.kind == DAY],
        "texts": [column.heading for column in columns if column.figures],
        "frozen_columns": 2,
        "paper": "A3",
    }


def _options(column: Column, themes: list[str]) -> list[str]:
    if column.kind == THEME:
        return themes
    return column.labels if column.kind in (CHOICE, YES_NO) else []


def _objective_rows(content: Content) -> list[list[Any]]:
    return [
        [_cell(column, {**objective, "number": number}) for column in OBJECTIVE_COLUMNS]
        for number, objective in enumerate(content["objectives"], start=1)
    ]


def _action_rows(content: Content) -> list[list[Any]]:
    return [
        [_cell(column, {**action, "objective": number}) for column in ACTION_COLUMNS]
        for number, objective in enumerate(content["objectives"], start=1)
        for action in objective["actions"]
    ]


def _cell(column: Column, said: Content | None) -> Any:
    """Return what goes into a cell: words, a number or a day."""
    value = column.label_of(said[column.key]) if said else ""
    return value.replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else value


def _evidence_sheet(content: Content) -> list[dict[str, Any]]:
    rows = [
        [number, action["what"], one["title"], one["link"] or f"File on the site: {one['filename']}"]
        for number, objective in enumerate(content["objectives"], start=1)
        for action in objective["actions"]
        for one in action["evidence"]
    ]
    intro = "For reading. Evidence is kept on the site, so an import leaves this sheet out."
    sheet = {"name": "Evidence", "intro": intro, "headers": EVIDENCE_HEADERS, "widths": [12, 50, 40, 60], "rows": rows}
    return [sheet] if rows else []


def _help_sheet(themes: list[str]) -> dict[str, Any]:
    rows = [
        [name, column.heading, "Yes" if column.required else "No", column.help, "; ".join(_options(column, themes))]
        for name, columns in (
            (PLAN_SHEET, PLAN_ROWS),
            (OBJECTIVES_SHEET, OBJECTIVE_COLUMNS),
            (ACTIONS_SHEET, ACTION_COLUMNS),
        )
        for column in columns
    ]
    return {
        "name": "How to fill it in",
        "intro": "What each column is for. Write nothing anywhere about one person's health, faith or background.",
        "headers": ["Sheet", "Column", "Needed", "What to write", "Choices"],
        "widths": [14, 26, 10, 50, 70],
        "rows": rows,
    }
