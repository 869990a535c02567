"""The empty workbook that the secretary downloads: headings, drop-downs, and a sheet that explains."""

from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from members_area.membership.imports.columns import COLUMNS, MAX_ROWS

WIDTH = 26
HEADING = Font(bold=True, color="FFFFFF")
PLUM = PatternFill("solid", fgColor="4A1D5C")


def template_workbook() -> bytes:
    """Return the workbook. It is imported as it is: nothing stands under the headings."""
    workbook = Workbook()
    _fill_rows(workbook.worksheets[0])
    _explain(workbook.create_sheet("How to fill it in"))
    output = BytesIO()
    workbook.save(output)
    return output.getvalue()


def _fill_rows(sheet: Worksheet) -> None:
    sheet.title = "Services and members"
    sheet.append([column.heading for column in COLUMNS])
    sheet.freeze_panes = "A2"
    for number, column in enumerate(COLUMNS, start=1):
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = WIDTH
        sheet[f"{letter}1"].font, sheet[f"{letter}1"].fill = HEADING, PLUM
        if column.choices:
            offered = DataValidation(type="list", formula1=f'"{",".join(column.labels)}"', allow_blank=True)
            sheet.add_data_validation(offered)
            offered.add(f"{letter}2:{letter}{MAX_ROWS + 1}")


def _explain(sheet: Worksheet) -> None:
    sheet.append(["Column", "What to write", "Choices"])
    for column in COLUMNS:
        sheet.append([column.heading, column.help, ", ".join(column.labels)])
    sheet.append([])
    sheet.append(["A service with two members takes two rows. Only the first needs region and “Run by”."])
    for letter, width in (("A", WIDTH), ("B", 60), ("C", 80)):
        sheet.column_dimensions[letter].width = width
    for row in sheet.iter_rows(max_col=3):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if cell.row == 1:
                cell.font = Font(bold=True)
