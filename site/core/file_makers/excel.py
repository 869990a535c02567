"""Makes Excel workbooks to work in: frozen headers, drop-downs that explain themselves, ready to print."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from core.file_makers.spec import (
    AUTHOR,
    BRAND,
    LINE,
    MADE_ON,
    FileSpec,
    SpecError,
    as_list,
    as_mapping,
    as_texts,
    clean,
    read_headers,
    read_language,
    read_rows,
    read_title,
)
from core.file_makers.zipped import with_fixed_dates

FONT = "Arial"
LISTS = "Lists"
TITLE_ROW, INTRO_ROW, HEADER_ROW = 1, 2, 3
LINE_HEIGHT, HIGHEST_ROW = 14.5, 409.0  # points; Excel mends a file with a higher row, and says so
DATE_FORMAT, TEXT_FORMAT, FIRST_DAY = "dd/mm/yyyy", "@", date(1900, 3, 1)
# Excel reads _x0041_ in a file as the letter A; the underscore has to be written as such a code itself.
CODE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
EDGE = Side(style="thin", color=LINE)
BORDER = Border(left=EDGE, right=EDGE, top=EDGE, bottom=EDGE)
HEADER = Alignment(wrap_text=True, vertical="center", horizontal="left", indent=1)
WRAPPED = Alignment(wrap_text=True, vertical="center", horizontal="left", indent=1)


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook, read and checked."""

    name: str
    intro: str
    headers: list[str]
    widths: list[int]
    rows: list[list[object]]
    choices: dict[str, list[str]]
    frozen_columns: int = 0
    is_large: bool = False
    dates: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()

    @property
    def last_row(self) -> int:
        return HEADER_ROW + max(len(self.rows), 1)


def make_xlsx(spec: FileSpec) -> bytes:
    """Make a workbook with one table a sheet, drop-downs, a frozen header row and A4 landscape print settings.

    Takes a spec with `title` and `sheets`; a sheet has `name`, `headers` and `rows`, and if given `intro`, `widths`
    (in characters), `empty_rows` to write in, `choices` (header → options), `frozen_columns`, which stay in view
    beside the header row, `paper`, "A3" for a sheet too wide for A4, and `dates` and `texts`: headers of columns for
    days, and for words that Excel would take for figures ("12%"). Text that starts with = + - or @ stays text and
    never becomes a formula; a date stays a date. Returns the bytes of the file.
    Raises SpecError for a spec it can't use: no sheets, a ragged row, choices for a column that isn't there.
    """
    sheets = [_read_sheet(as_mapping(sheet, "a sheet")) for sheet in as_list(spec.get("sheets"), "sheets")]
    if not sheets or len({sheet.name.casefold() for sheet in sheets} | {LISTS.casefold()}) <= len(sheets):
        raise SpecError(f"A workbook needs at least one sheet, each with its own name, none called {LISTS!r}.")
    book = Workbook()
    book.remove(book.worksheets[0])
    _describe(book, spec)
    for number, sheet in enumerate(sheets, start=1):
        _write_sheet(book.create_sheet(sheet.name), sheet, number)
    _add_choices(book, sheets)
    target = BytesIO()
    book.save(target)
    return with_fixed_dates(target.getvalue())


def _read_sheet(value: Mapping[str, object]) -> Sheet:
    name, headers = clean(value.get("name", "")), read_headers(value.get("headers"))
    if not 1 <= len(name) <= 31 or set(name) & set("[]:*?/\\"):
        raise SpecError(f"Excel allows no sheet called {name!r}.")
    widths = [int(str(width)) for width in as_list(value.get("widths", [20] * len(headers)), "widths")]
    if len(widths) != len(headers):
        raise SpecError(f"The sheet {name!r} needs one width for each of its {len(headers)} columns.")
    rows = read_rows(value.get("rows", []), columns=len(headers), name=name)
    empty: list[list[object]] = [[""] * len(headers) for _ in range(int(str(value.get("empty_rows", 0))))]
    frozen = int(str(value.get("frozen_columns", 0)))
    intro, choices = clean(value.get("intro", "")), _read_choices(value, headers)
    dates, texts = (tuple(as_texts(value.get(kind, []), kind)) for kind in ("dates", "texts"))
    return Sheet(name, intro, headers, widths, rows + empty, choices, frozen, value.get("paper") == "A3", dates, texts)


def _read_choices(value: Mapping[str, object], headers: list[str]) -> dict[str, list[str]]:
    choices = as_mapping(value.get("choices", {}), "choices")
    unknown = set(choices) - set(headers)
    if unknown:
        raise SpecError(f"Choices for columns that aren't there: {', '.join(sorted(unknown))}.")
    return {header: as_texts(choices[header], "choices") for header in headers if header in choices}


def _describe(book: Workbook, spec: FileSpec) -> None:
    properties = book.properties
    properties.title = read_title(spec)
    properties.subject = clean(spec.get("subject", "")) or properties.title
    properties.creator = properties.lastModifiedBy = AUTHOR
    properties.language = read_language(spec)
    properties.created = properties.modified = MADE_ON


def _write_sheet(page: Worksheet, sheet: Sheet, number: int) -> None:
    _write_top(page, sheet)
    for offset, row in enumerate(sheet.rows, start=1):
        _write_row(page, HEADER_ROW + offset, row, sheet.widths)
    _set_formats(page, sheet)
    for column, width in enumerate(sheet.widths, start=1):
        page.column_dimensions[get_column_letter(column)].width = width
    page.freeze_panes = page.cell(HEADER_ROW + 1, sheet.frozen_columns + 1).coordinate
    # Screen readers and filters find the header row of a named table by themselves.
    table = ExcelTable(displayName=f"Table{number}", ref=f"A{HEADER_ROW}:{_last_column(sheet)}{sheet.last_row}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    page.add_table(table)
    _set_up_print(page, sheet)


def _write_top(page: Worksheet, sheet: Sheet) -> None:
    _put(page.cell(TITLE_ROW, 1), sheet.name).font = Font(name=FONT, size=16, bold=True, color=BRAND)
    page.row_dimensions[TITLE_ROW].height = 26
    page.merge_cells(f"A{INTRO_ROW}:{_last_column(sheet)}{INTRO_ROW}")
    intro = _put(page.cell(INTRO_ROW, 1), sheet.intro)
    intro.font, intro.alignment = Font(name=FONT, size=11), Alignment(wrap_text=True, vertical="top")
    page.row_dimensions[INTRO_ROW].height = _height([sheet.intro], [sum(sheet.widths)]) + 8
    for column, header in enumerate(sheet.headers, start=1):
        cell = _put(page.cell(HEADER_ROW, column), header)
        cell.font = Font(name=FONT, size=11, bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", start_color=BRAND, end_color=BRAND)
        cell.alignment, cell.border = HEADER, BORDER
    page.row_dimensions[HEADER_ROW].height = _height(list(sheet.headers), sheet.widths, room=0.78) + 8


def _write_row(page: Worksheet, number: int, row: list[object], widths: list[int]) -> None:
    for column, value in enumerate(row, start=1):
        cell = _put(page.cell(number, column), value)
        cell.font, cell.alignment, cell.border = Font(name=FONT, size=11), WRAPPED, BORDER
    page.row_dimensions[number].height = min(max(_height(row, widths) + 6, 30), HIGHEST_ROW)


def _set_formats(page: Worksheet, sheet: Sheet) -> None:
    """Give the columns of days and of words their formats, in empty cells too: what is typed there is taken right."""
    for headers, number_format in ((sheet.dates, DATE_FORMAT), (sheet.texts, TEXT_FORMAT)):
        for header in headers:
            column = sheet.headers.index(header) + 1
            for row in range(HEADER_ROW + 1, sheet.last_row + 1):
                page.cell(row, column).number_format = number_format


def _put(cell: Cell, value: object) -> Cell:
    """Write numbers and dates as such and all else as text, so that nothing in a cell can run as a formula.

    A day before Excel's calendar begins is written as text.
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        cell.value = value
    elif type(value) is date and value >= FIRST_DAY:
        cell.value, cell.number_format = value, DATE_FORMAT
    elif text := clean(value):
        cell.value = CODE.sub("_x005F_", text)
        cell.data_type = "s"
        cell.quotePrefix = text[0] in "=+-@'"
    return cell


def _height(values: list[object], widths: list[int], room: float = 0.92) -> float:
    """Guess the points that the longest of the cells needs: Excel doesn't measure wrapped text on opening."""
    lines = [
        sum(-(-len(part) // max(int((width - 2) * room), 1)) or 1 for part in str(value or "").split("\n"))
        for value, width in zip(values, widths, strict=True)
    ]
    return max(lines, default=1) * LINE_HEIGHT


def _last_column(sheet: Sheet) -> str:
    return str(get_column_letter(len(sheet.headers)))


def _set_up_print(page: Worksheet, sheet: Sheet) -> None:
    page.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    page.print_area = f"A1:{_last_column(sheet)}{sheet.last_row}"
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_A3 if sheet.is_large else page.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.oddFooter.left.text, page.oddFooter.right.text = "&A", "Page &P of &N"
    page.page_margins = PageMargins(left=0.5, right=0.5, top=0.5, bottom=0.7)
    page.sheet_view.showGridLines = False


def _add_choices(book: Workbook, sheets: list[Sheet]) -> None:
    """Keep the options on a hidden sheet: there they may hold commas and be longer than 255 characters in all."""
    if not any(sheet.choices for sheet in sheets):
        return
    lists, column = book.create_sheet(LISTS), 0
    lists.sheet_state = "hidden"
    for sheet in sheets:
        for header, options in sheet.choices.items():
            column += 1
            _fill_list(lists, column, header, options)
            _offer(book[sheet.name], sheet, header, _range(column, len(options)))


def _fill_list(lists: Worksheet, column: int, header: str, options: list[str]) -> None:
    for row, text in enumerate([header, *options], start=1):
        _put(lists.cell(row, column), text)


def _range(column: int, count: int) -> str:
    letter = get_column_letter(column)
    return f"{quote_sheetname(LISTS)}!${letter}$2:${letter}${count + 1}"


def _offer(page: Worksheet, sheet: Sheet, header: str, options: str) -> None:
    rule = DataValidation(type="list", formula1=options, allow_blank=True)
    rule.promptTitle, rule.prompt = header[:32], "Choose from the list: Alt and the down arrow open it."
    rule.errorTitle, rule.error = (
        "Not in the list",
        "Please choose one of the options, or leave the cell empty.",
    )
    rule.showInputMessage = rule.showErrorMessage = True
    letter = get_column_letter(sheet.headers.index(header) + 1)
    rule.add(f"{letter}{HEADER_ROW + 1}:{letter}{sheet.last_row}")
    page.add_data_validation(rule)
