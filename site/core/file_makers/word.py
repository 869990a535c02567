"""Makes accessible Word documents: real headings and lists, captioned tables whose header rows repeat."""

from io import BytesIO
from itertools import pairwise

import docx
from docx.document import Document as WordDocument
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table as WordTable
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph

from core.file_makers.spec import BRAND, Block, FileSpec, Items, Table, Text, read_document
from core.file_makers.word_styles import NOTE, TABLE, element, set_on_paper, set_up, usable_width_mm
from core.file_makers.zipped import with_fixed_dates

TEXT_STYLES = {"h1": "Heading 1", "h2": "Heading 2", "p": "Normal", "note": NOTE}
LIST_STYLES = {"bullets": "List Bullet", "numbers": "List Number"}
ROW_TO_WRITE_IN_MM = 12
SPACE_AFTER_TABLE = Pt(12)


def make_docx(spec: FileSpec) -> bytes:
    """Make an accessible Word document: A4, title and language set, real styles, page numbers in the footer.

    Takes a spec with `title` and `blocks`, and if given `subject`, `language` ("en" or "cy") and `landscape`.
    Returns the bytes of the file. Raises SpecError for a spec it can't use: no title, an unknown block, a ragged row.
    """
    document = read_document(spec)
    word = docx.Document()
    set_up(word, document)
    word.add_paragraph(document.title, style="Title")
    for before, block in pairwise([None, *document.blocks]):
        _add_block(word, block, usable_width_mm(document), after_table=isinstance(before, Table))
    target = BytesIO()
    word.save(target)
    return with_fixed_dates(target.getvalue(), document.made_on)


def _add_block(word: WordDocument, block: Block | None, width_mm: int, *, after_table: bool) -> None:
    if isinstance(block, Text):
        first = word.add_paragraph(block.text, style=TEXT_STYLES[block.kind])
        if block.new_page:
            first.paragraph_format.page_break_before, first.paragraph_format.space_before = True, Pt(0)
        if block.leads_in:
            first.paragraph_format.keep_with_next = True
        if after_table and block.kind == "p":
            first.paragraph_format.space_before = SPACE_AFTER_TABLE
    elif isinstance(block, Items):
        _add_list(word, block, after_table=after_table)
    elif block:
        _add_table(word, block, width_mm, after_table=after_table)


def _add_list(word: WordDocument, block: Items, *, after_table: bool) -> None:
    lines = [word.add_paragraph(item, style=LIST_STYLES[block.kind]) for item in block.items]
    if not lines:
        return
    for line in lines[:-1]:
        line.paragraph_format.keep_with_next = True
    if block.kind == "numbers":
        _start_at_one(word, lines)
    if after_table:
        lines[0].paragraph_format.space_before = SPACE_AFTER_TABLE
    lines[-1].paragraph_format.space_after = Pt(10)


def _start_at_one(word: WordDocument, lines: list[Paragraph]) -> None:
    """Give the lines a numbering of their own: else the second list of a document goes on where the first ended."""
    numbering = word.part.numbering_part.element
    style_number = word.styles["List Number"].element.pPr.numPr.numId.val
    number = numbering.add_num(numbering.num_having_numId(style_number).abstractNumId.val)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    for line in lines:
        properties = line._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = 0
        properties.get_or_add_numId().val = number.numId


def _add_table(word: WordDocument, block: Table, width_mm: int, *, after_table: bool) -> None:
    if block.caption:
        word.add_paragraph(block.caption, style="Caption")
    elif after_table:
        word.add_paragraph()  # Word would make one table of the two
    table = word.add_table(rows=1, cols=len(block.headers), style=TABLE)
    set_on_paper(table)
    _describe(table, block.caption)
    _fill_header(table.rows[0], block.headers)
    for row in block.rows:
        _fill_row(table.add_row(), row, block.room_mm or ROW_TO_WRITE_IN_MM)
    if block.is_short:
        _keep_on_one_page(table)
    _set_widths(table, block.widths, width_mm)


def _keep_on_one_page(table: WordTable) -> None:
    """Tie each row to the next one, so that a short table moves to the next page as a whole."""
    for row in list(table.rows)[:-1]:
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True


def _describe(table: WordTable, caption: str) -> None:
    """Say to assistive software what the table is and that its first row is the header."""
    properties = table._tbl.tblPr
    look = properties.find(qn("w:tblLook"))
    for name, value in (
        ("firstRow", "1"),
        ("firstColumn", "0"),
        ("noHBand", "1"),
        ("noVBand", "1"),
        ("val", "0620"),
    ):
        look.set(qn(f"w:{name}"), value)
    if caption:
        properties.append(element("tblCaption", val=caption))


def _fill_header(row: _Row, headers: list[str]) -> None:
    _keep_whole(row)
    row._tr.get_or_add_trPr().append(element("tblHeader"))
    for cell, header in zip(row.cells, headers, strict=True):
        cell._tc.get_or_add_tcPr().append(element("shd", val="clear", color="auto", fill=BRAND))
        line = _write(cell, header)
        line.paragraph_format.keep_with_next = True
        run = line.runs[0]
        run.font.bold, run.font.color.rgb = True, RGBColor(255, 255, 255)


def _fill_row(row: _Row, values: list[str], room_mm: int) -> None:
    _keep_whole(row)
    if "" in values:
        row.height, row.height_rule = Mm(room_mm), WD_ROW_HEIGHT_RULE.AT_LEAST
    for cell, value in zip(row.cells, values, strict=True):
        _write(cell, value)


def _keep_whole(row: _Row) -> None:
    row._tr.get_or_add_trPr().append(element("cantSplit"))


def _write(cell: _Cell, value: str) -> Paragraph:
    line: Paragraph = cell.paragraphs[0]
    line.paragraph_format.space_after = Pt(0)
    line.add_run(value).font.size = Pt(10)
    return line


def _set_widths(table: WordTable, shares: list[int], width_mm: int) -> None:
    """Set the widths on the grid and on every cell: Word reads the one, other programs the other."""
    widths = [Mm(width_mm * share / sum(shares)) for share in shares]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
