"""The dry run: the plan that a workbook would make, and every reason why it cannot. It changes nothing."""

from typing import Any

from django.core.exceptions import ValidationError

from members_area.toolkit.imports.columns import (
    ACTION_COLUMNS,
    ACTIONS_SHEET,
    OBJECTIVE_COLUMNS,
    OBJECTIVES_SHEET,
    PLAN_ROWS,
    PLAN_SHEET,
    Column,
    key_of,
)
from members_area.toolkit.imports.reading import Cell, read_sheets
from members_area.toolkit.imports.result import Checked, PlannedObjective, Problem
from members_area.toolkit.imports.tables import Table, plan_cells, table_of
from members_area.toolkit.imports.values import Themes, value_of
from members_area.toolkit.models import ActionStatus, Rag, Theme

Row = dict[str, Cell]
EMPTY_PLAN = "There is no objective on this sheet. Write the first one beneath the headings."


def check_workbook(name: str, content: bytes) -> Checked:
    """Return what an import of this file would make and every problem. Raises ValidationError for no workbook."""
    sheets = read_sheets(name, content, (PLAN_SHEET, OBJECTIVES_SHEET, ACTIONS_SHEET))
    plan = plan_cells(PLAN_SHEET, sheets.get(PLAN_SHEET), PLAN_ROWS)
    objectives = table_of(OBJECTIVES_SHEET, sheets.get(OBJECTIVES_SHEET), OBJECTIVE_COLUMNS)
    actions = table_of(ACTIONS_SHEET, sheets.get(ACTIONS_SHEET), ACTION_COLUMNS)
    return _Check(plan, objectives, actions, themes_by_name()).checked()


def themes_by_name() -> Themes:
    """Return the themes that a plan may name: those in use, and those of older versions that were called otherwise."""
    known: Themes = {}
    order = Theme.objects.exclude(framework__status="draft").order_by("-framework__number", "position")
    for theme in order:
        known.setdefault(key_of(theme.name), theme)
    return known


class _Check:
    """One run over the three sheets, which gathers problems as it goes."""

    def __init__(self, plan: Table, objectives: Table, actions: Table, themes: Themes) -> None:
        self.tables = {PLAN_SHEET: plan, OBJECTIVES_SHEET: objectives, ACTIONS_SHEET: actions}
        self.themes = themes
        self.problems = [problem for table in self.tables.values() for problem in table.problems]

    def checked(self) -> Checked:
        plan = self._plan()
        objectives = self._objectives()
        self._actions(objectives)
        notices = [notice for table in self.tables.values() for notice in table.notices]
        in_order = [objectives[number] for number in sorted(objectives)]
        return Checked(plan, in_order, sorted(self.problems, key=_sheet_of), notices)

    def _plan(self) -> dict[str, Any]:
        rows = self.tables[PLAN_SHEET].rows
        if not rows:
            return {}
        fields = self._fields(PLAN_ROWS, rows[0])
        self._in_order(rows[0], fields, "starts_on", "ends_on", "The plan ends before it starts.", same_day=False)
        return fields

    def _objectives(self) -> dict[int, PlannedObjective]:
        """Return the objectives by their numbers; those without one are kept out, and named."""
        table, found = self.tables[OBJECTIVES_SHEET], dict[int, PlannedObjective]()
        for row, cells in table.rows.items():
            fields = self._fields(OBJECTIVE_COLUMNS, cells)
            number = fields.pop("number", None)
            if number in found:
                words = f"Objective {number} is in row {found[number].row} already. Give each its own number."
                self._problem(cells["number"], words)
            elif number is not None:
                found[number] = PlannedObjective(row, fields)
        if table.is_whole and not table.rows:
            self.problems.append(Problem(f"{OBJECTIVES_SHEET}!B4", EMPTY_PLAN))
        return found

    def _actions(self, objectives: dict[int, PlannedObjective]) -> None:
        for row, cells in self.tables[ACTIONS_SHEET].rows.items():
            fields = self._fields(ACTION_COLUMNS, cells)
            self._check_action(cells, fields)
            number = fields.pop("objective", None)
            if number in objectives:
                objectives[number].actions.append((row, fields))
            elif number is not None and self.tables[OBJECTIVES_SHEET].is_whole:
                words = f"There is no objective {number} on the sheet “{OBJECTIVES_SHEET}”."
                self._problem(cells["objective"], words)

    def _check_action(self, cells: Row, fields: dict[str, Any]) -> None:
        """Hold one action to the rules that the database keeps too."""
        self._in_order(cells, fields, "starts_on", "due_on", "This action is due before it starts.", same_day=True)
        if "status" in fields:
            fields["status"] = fields["status"] or ActionStatus.NOT_STARTED
        if fields.get("rag") in (Rag.AMBER, Rag.RED) and fields.get("rag_note") == "":
            self._problem(cells["rag_note"], "Say what is behind an amber or red rating.")
        if fields.get("status") == ActionStatus.STOPPED and fields.get("stopped_because") == "":
            self._problem(cells["stopped_because"], "Say why this stopped.")

    def _fields(self, columns: tuple[Column, ...], cells: Row) -> dict[str, Any]:
        """Return what the cells of a row mean, less those that mean nothing; they are named."""
        fields = {}
        for column in columns:
            if column.key in cells:
                try:
                    fields[column.key] = value_of(column, cells[column.key], self.themes)
                except ValidationError as refusal:
                    self._problem(cells[column.key], " ".join(refusal.messages))
        return fields

    def _in_order(
        self, cells: Row, fields: dict[str, Any], first: str, last: str, words: str, *, same_day: bool
    ) -> None:
        start, end = fields.get(first), fields.get(last)
        if start and end and (end < start or (end == start and not same_day)):
            self._problem(cells[last], f"{words} {_start_is(cells[first])}")

    def _problem(self, cell: Cell, words: str) -> None:
        self.problems.append(Problem(cell.place, words))


def _sheet_of(problem: Problem) -> int:
    """Return the place of a problem's sheet, so that problems are read sheet by sheet."""
    sheet = problem.place.partition("!")[0].strip().casefold()
    return [PLAN_SHEET.casefold(), OBJECTIVES_SHEET.casefold(), ACTIONS_SHEET.casefold()].index(sheet)


def _start_is(cell: Cell) -> str:
    """Say where the other of two days stands."""
    return f"Its start is {cell.text}, in {cell.place}."
