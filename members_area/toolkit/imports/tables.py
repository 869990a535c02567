"""From the cells of a sheet to the columns that a plan has: which heading stands where, and which is missing."""

import re
from dataclasses import dataclass, field

from openpyxl.utils import get_column_letter

from members_area.toolkit.imports.columns import PLAN_HEADERS, Column, key_of
from members_area.toolkit.imports.reading import Cell, SheetCells
from members_area.toolkit.imports.result import Problem

LAST_HEADER_ROW = 12
FIRST_ROW_OF_PLAN = 4  # as the workbook is handed out: a title, a line of words, the headings
ROW_OF_END = re.compile(r"\d+$")


@dataclass
class Table:
    """The rows of a sheet by the keys of its columns. `is_whole`: every column was found, so rows can be counted on."""

    rows: dict[int, dict[str, Cell]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    is_whole: bool = True


def table_of(name: str, sheet: SheetCells | None, columns: tuple[Column, ...]) -> Table:
    """Return the rows beneath the headings of a sheet, with a problem for whatever is not as it was handed out."""
    if sheet is None:
        return _missing(name)
    header = _header_row(sheet, columns)
    table = Table(problems=_merged(sheet, header))
    places = _places(table, sheet, header, columns)
    for number, cells in sheet.rows.items():
        if number > header:
            row = {column.key: cells[at] for at, column in places.items() if at < len(cells)}
            if any(not cell.is_empty for cell in row.values()):
                table.rows[number] = row
    return table


def plan_cells(name: str, sheet: SheetCells | None, lines: tuple[Column, ...]) -> Table:
    """Return the cells beside the labels of the sheet “Plan”, all as one row."""
    if sheet is None:
        return _missing(name)
    known, found, unknown = {key_of(line.heading): line for line in lines}, Table(), []
    row: dict[str, Cell] = {}
    for cells in sheet.rows.values():
        label, value = cells[0], cells[1]
        line = known.get(key_of(label.text))
        if line and line.key in row:
            found.problems.append(Problem(label.place, f"“{line.heading}” stands here a second time. Take one out."))
        elif line:
            row[line.key] = value
        elif not value.is_empty and key_of(label.text) != key_of(PLAN_HEADERS[0]):
            unknown.append(label)
    found.problems += _merged(sheet, FIRST_ROW_OF_PLAN - 1)
    _check_lines(found, sheet, lines, row, unknown)
    found.rows[0] = row
    return found


def _check_lines(
    found: Table, sheet: SheetCells, lines: tuple[Column, ...], row: dict[str, Cell], unknown: list[Cell]
) -> None:
    missing = [line for line in lines if line.key not in row]
    found.is_whole = not missing
    for line in missing:
        place = f"{sheet.name}!A{FIRST_ROW_OF_PLAN + lines.index(line)}"
        words = f"There is no row “{line.heading}” in column A. Write it there again, with your words in column B."
        found.problems.append(Problem(place, words))
    for label in unknown:
        if missing:
            words = f"“{label.text[:60]}” is not a row of this sheet. The rows are: {_headings(lines)}."
            found.problems.append(Problem(label.place, words))
        else:
            found.notices.append(f"{label.place}: the row “{label.text[:60]}” is not part of a plan.")


def _missing(name: str) -> Table:
    words = f"The sheet “{name}” is missing. Begin with the empty workbook, or give the sheet its name back."
    return Table(problems=[Problem(name, words)], is_whole=False)


def _header_row(sheet: SheetCells, columns: tuple[Column, ...]) -> int:
    """Return the row that holds most of the headings; the third, where none holds two."""
    known = {key_of(column.heading) for column in columns}
    counts = {
        number: len({key_of(cell.text) for cell in cells} & known)
        for number, cells in sheet.rows.items()
        if number <= LAST_HEADER_ROW
    }
    best = max(counts, key=lambda number: (counts[number], -number), default=FIRST_ROW_OF_PLAN - 1)
    return best if counts.get(best, 0) > 1 else FIRST_ROW_OF_PLAN - 1


def _places(table: Table, sheet: SheetCells, header: int, columns: tuple[Column, ...]) -> dict[int, Column]:
    """Return which column stands where, and put what is missing, unknown or there twice to the problems."""
    known = {key_of(column.heading): column for column in columns}
    places: dict[int, Column] = {}
    unknown: list[Cell] = []
    for at, cell in enumerate(sheet.rows.get(header, [])):
        column = known.get(key_of(cell.text))
        if column and column in places.values():
            words = f"The heading “{column.heading}” stands here a second time. Take one of the two columns out."
            table.problems.append(Problem(cell.place, words))
        elif column:
            places[at] = column
        elif cell.text:
            unknown.append(cell)
    missing = [column for column in columns if column not in places.values()]
    table.is_whole = not missing
    _name_unknown(table, unknown, missing, columns)
    free = max([*places, *(_column_of(cell) for cell in unknown)], default=-1) + 1
    for column in missing:
        place = f"{sheet.name}!{get_column_letter(free + 1)}{header}"
        words = f"There is no column “{column.heading}”. Add a column with this heading; its cells may stay empty."
        words = words if not column.required else f"There is no column “{column.heading}”. A plan cannot do without it."
        table.problems.append(Problem(place, words))
    return places


def _name_unknown(table: Table, unknown: list[Cell], missing: list[Column], columns: tuple[Column, ...]) -> None:
    for cell in unknown:
        if missing:
            words = f"“{cell.text[:60]}” is not a heading of this sheet. The headings are: {_headings(columns)}."
            table.problems.append(Problem(cell.place, words))
        else:
            table.notices.append(f"{cell.place}: the column “{cell.text[:60]}” is not part of a plan.")


def _merged(sheet: SheetCells, header: int) -> list[Problem]:
    """Name merged cells below the line of words over the headings, which is merged as it is handed out."""
    return [
        Problem(f"{sheet.name}!{ref}", "These cells are merged. Unmerge them, so that each thing has its own cell.")
        for ref in sheet.merged
        if int(ROW_OF_END.findall(ref)[0]) >= header
    ]


def _column_of(cell: Cell) -> int:
    letters = cell.place.rpartition("!")[2].rstrip("0123456789")
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _headings(columns: tuple[Column, ...]) -> str:
    return ", ".join(column.heading for column in columns)
