"""What a spec may ask of the layout: a new page, room to write in, short tables whole, columns in view, large paper."""

from io import BytesIO
from typing import Any

import docx
import openpyxl
import pytest
from docx.shared import Mm
from docx.table import Table as WordTable
from pypdf import PdfReader

from core.file_makers import SpecError, make_docx, make_pdf, make_xlsx


def spec(*blocks: tuple[str, Any]) -> dict[str, Any]:
    return {"title": "A plan", "blocks": list(blocks)}


def table(**more: Any) -> tuple[str, dict[str, Any]]:
    return "table", {"caption": "Rows", "headers": ["Question", "Answer"], **more}


def word_table(block: tuple[str, Any]) -> WordTable:
    return docx.Document(BytesIO(make_docx(spec(block)))).tables[0]


def tied(made: WordTable) -> list[bool]:
    """Of every row, whether it stays with the next one."""
    return [bool(row.cells[0].paragraphs[0].paragraph_format.keep_with_next) for row in made.rows]


TWO_PAGES = spec(("h1", "Before"), ("p", "Words."), ("h1_on_new_page", "After"), ("p", "More words."))


def test_a_heading_can_begin_a_new_page_in_word_and_pdf() -> None:
    paragraphs = docx.Document(BytesIO(make_docx(TWO_PAGES))).paragraphs
    assert [line.text for line in paragraphs if line.paragraph_format.page_break_before] == ["After"]
    pages = PdfReader(BytesIO(make_pdf(TWO_PAGES))).pages
    assert ["After" in page.extract_text() for page in pages] == [False, True]


def test_rows_to_write_in_are_as_high_as_the_spec_says() -> None:
    made = word_table(table(rows=[["Filled", "in"]], fill_in_rows=1, room_mm=23))
    assert [row.height and round(row.height / Mm(1)) for row in made.rows] == [None, None, 23]
    lower, higher = (make_pdf(spec(table(fill_in_rows=12, room_mm=room))) for room in (9, 30))
    assert [len(PdfReader(BytesIO(made)).pages) for made in (lower, higher)] == [1, 2]


def test_a_short_table_stays_on_one_page() -> None:
    assert tied(word_table(table(fill_in_rows=3))) == [True, True, True, False]
    rows = [["first row", ""], ["second row", ""], ["third row", ""]]
    held = set()
    for before in range(26, 34):  # wherever on the page it comes to stand
        lines = [("p", f"Line {number}.") for number in range(before)]
        pages = PdfReader(BytesIO(make_pdf(spec(*lines, table(rows=rows))))).pages
        texts = [page.extract_text() for page in pages]
        assert ["first row" in text for text in texts] == ["third row" in text for text in texts], before
        held.add(len(texts))
    assert held == {1, 2}


@pytest.mark.parametrize("rows", [[["", ""]] * 9, [["word " * 500, ""]] * 2, [["a\n" * 30, ""]]])
def test_a_long_table_may_go_on_overleaf(rows: list[list[str]]) -> None:
    assert tied(word_table(table(rows=rows)))[1:] == [False] * len(rows)
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(make_pdf(spec(table(rows=rows))))).pages)
    assert text.count("word") == str(rows).count("word")  # nothing is cut off


def test_columns_stay_in_view_and_wide_sheets_take_large_paper() -> None:
    plain = {"name": "Plain", "headers": ["A", "B", "C"]}
    wide = {**plain, "name": "Wide", "frozen_columns": 2, "paper": "A3"}
    book = openpyxl.load_workbook(BytesIO(make_xlsx({"title": "Book", "sheets": [plain, wide]})))
    assert [book[name].freeze_panes for name in ("Plain", "Wide")] == ["A4", "C4"]
    assert [str(book[name].page_setup.paperSize) for name in ("Plain", "Wide")] == ["9", "8"]


def test_an_unknown_block_is_refused() -> None:
    with pytest.raises(SpecError):
        make_docx(spec(("h2_on_new_page", "No such thing")))
