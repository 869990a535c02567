"""Workbooks that are damaged, each in its own way: each is named by sheet and cell, and nothing is made of any."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from openpyxl import Workbook

from core.models import MusicService
from core.testing import word_bytes
from members_area.membership.testing import make_membership, signed_in
from members_area.toolkit.models import ActionPlan
from members_area.toolkit.testing import make_framework
from members_area.toolkit.tests.workbooks import bomb, right_workbook, with_cell, with_part

pytestmark = pytest.mark.django_db
ADDRESS = "/members/toolkit/plans/import/"


def without(name: str) -> Callable[[Workbook], Any]:
    return lambda book: book.remove(book[name])


def without_column(sheet: str, column: int) -> Callable[[Workbook], Any]:
    def delete(book: Workbook) -> None:
        for row in book[sheet].iter_rows(min_row=3, min_col=column, max_col=column):
            row[0].value = None

    return delete


def all_of(*changes: Callable[[Workbook], Any]) -> Callable[[Workbook], Any]:
    def apply(book: Workbook) -> None:
        for change in changes:
            change(book)

    return apply


def with_number(sheet: str, place: str, value: int) -> Callable[[Workbook], Any]:
    def write(book: Workbook) -> None:
        book[sheet][place].number_format = "General"
        book[sheet][place].value = value

    return write


def merged(sheet: str, area: str) -> Callable[[Workbook], Any]:
    return lambda book: book[sheet].merge_cells(area)


def emptied(sheet: str) -> Callable[[Workbook], Any]:
    def empty(book: Workbook) -> None:
        for row in book[sheet].iter_rows(min_row=4):
            for cell in row:
                cell.value = None

    return empty


CELLS: dict[str, tuple[Callable[[Workbook], Any], str, str]] = {
    "sheet is missing": (without("Actions"), "Actions", "The sheet “Actions” is missing."),
    "plan sheet is missing": (without("Plan"), "Plan", "The sheet “Plan” is missing."),
    "column is missing": (without_column("Objectives", 8), "Objectives!L3", "There is no column “Target”."),
    "needed column is missing": (without_column("Actions", 2), "Actions!P3", "There is no column “Action”."),
    "heading was renamed": (with_cell("Actions", "G3", "Deadline"), "Actions!G3", "“Deadline” is not a heading"),
    "heading is there twice": (with_cell("Actions", "P3", "Due"), "Actions!P3", "stands here a second time"),
    "row of the plan was renamed": (with_cell("Plan", "A6", "Till"), "Plan!A6", "“Till” is not a row of this sheet."),
    "row of the plan is there twice": (with_cell("Plan", "A12", "Title"), "Plan!A12", "stands here a second time"),
    "day is no day": (with_cell("Actions", "G4", "31/02/2027"), "Actions!G4", "“31/02/2027” is not a date. Write it as 31/03/2027."),
    "day is out of all time": (with_cell("Actions", "G4", "31/03/9999"), "Actions!G4", "Give a day between 2000 and 2100."),
    "day is a word": (with_cell("Actions", "G4", "ongoing"), "Actions!G4", "“ongoing” is not a date."),
    "day is a number": (with_number("Plan", "B6", 46112), "Plan!B6", "“46112” is not a date."),
    "due before the start": (
        all_of(with_cell("Actions", "F4", "2/3/2027"), with_cell("Actions", "G4", "1 March 2027")),
        "Actions!G4", "due before it starts. Its start is 2/3/2027, in Actions!F4.",
    ),
    "plan ends before it starts": (with_cell("Plan", "B6", "01/09/2025"), "Plan!B6", "The plan ends before it starts."),
    "theme is unknown": (with_cell("Objectives", "C4", "Happiness"), "Objectives!C4", "“Happiness” is not a theme. The themes are: Leadership"),
    "state is unknown": (with_cell("Actions", "J4", "Nearly"), "Actions!J4", "“Nearly” is not one of the choices: Not started; In progress"),
    "rating is unknown": (with_cell("Actions", "L5", "Purple"), "Actions!L5", "“Purple” is not one of the choices: Green: on course"),
    "amber without a note": (with_cell("Actions", "L5", "Amber"), "Actions!M5", "Say what is behind an amber or red rating."),
    "stopped without a reason": (with_cell("Actions", "J4", "Stopped"), "Actions!K4", "Say why this stopped."),
    "neither yes nor no": (with_cell("Actions", "C4", "perhaps"), "Actions!C4", "“perhaps” is neither Yes nor No."),
    "action without objective": (with_cell("Actions", "A5", None), "Actions!A5", "“Objective number” is needed."),
    "action of no objective": (with_cell("Actions", "A5", 9), "Actions!A5", "There is no objective 9 on the sheet “Objectives”."),
    "objective number twice": (with_cell("Objectives", "A5", 1), "Objectives!A5", "Objective 1 is in row 4 already."),
    "objective number is no number": (with_cell("Objectives", "A5", "two"), "Objectives!A5", "“two” is not a whole number."),
    "objective without words": (with_cell("Objectives", "B5", "  "), "Objectives!B5", "“Objective” is needed."),
    "hours are half": (with_cell("Actions", "H4", 1.5), "Actions!H4", "“1.5” is not a whole number."),
    "hours are too many": (with_cell("Actions", "H4", 99_999), "Actions!H4", "99999 is too large. The largest is 32,767."),
    "hours are below nothing": (with_cell("Actions", "H4", -3), "Actions!H4", "“-3” is not a whole number."),
    "formula": (with_cell("Objectives", "H4", "=1+1"), "Objectives!H4", "This cell holds a formula."),
    "formula where the plan is": (with_cell("Plan", "B4", '=HYPERLINK("https://example.org")'), "Plan!B4", "This cell holds a formula."),
    "error": (with_cell("Objectives", "G4", "#REF!"), "Objectives!G4", "This cell shows the error #REF!."),
    "text is too long": (with_cell("Objectives", "B4", "a" * 245), "Objectives!B4", "This is 245 characters long, and 240 fit. Shorten it by 5."),
    "title is missing": (with_cell("Plan", "B4", None), "Plan!B4", "“Title” is needed."),
    "cells are merged": (merged("Actions", "B4:B5"), "Actions!B4:B5", "These cells are merged."),
    "nothing on the sheet": (emptied("Objectives"), "Objectives!B4", "There is no objective on this sheet."),
}  # fmt: skip


@pytest.fixture
def service() -> MusicService:
    make_framework()
    return make_membership().service


@pytest.fixture
def browser(service: MusicService) -> Client:
    return signed_in(make_membership(service).person)


def upload(browser: Client, data: bytes, name: str = "plan.xlsx") -> Any:
    return browser.post(ADDRESS, {"file": SimpleUploadedFile(name, data)})


@pytest.mark.parametrize("damage", CELLS)
def test_each_fault_is_named_by_its_cell_and_nothing_is_made(browser: Client, damage: str) -> None:
    change, place, words = CELLS[damage]
    answer = upload(browser, right_workbook(change))
    assert answer.status_code == 302
    page = browser.get(answer["Location"])
    found = [(problem.place, problem.words) for problem in page.context["checked"].problems]
    assert any(where == place and words in what for where, what in found), found
    assert place in page.content.decode()
    assert "Make this plan" not in page.content.decode()
    assert browser.post(answer["Location"]).status_code == 422  # a button that is not there makes nothing either
    assert not ActionPlan.objects.exists()


def test_all_faults_are_named_at_once_sheet_by_sheet(browser: Client) -> None:
    change = all_of(*(CELLS[name][0] for name in ("day is a word", "theme is unknown", "title is missing", "formula")))
    page = browser.get(upload(browser, right_workbook(change))["Location"])
    places = [problem.place for problem in page.context["checked"].problems]
    assert places == ["Plan!B4", "Objectives!C4", "Objectives!H4", "Actions!G4"]


FILES: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "no workbook": (lambda: b"Dear all, here is our plan.", "plan.xlsx", "not what its name says"),
    "empty": (lambda: b"", "plan.xlsx", "This file is empty."),
    "a Word file by another name": (word_bytes, "plan.xlsx", "not what its name says"),
    "a CSV file": (lambda: b"a,b\n1,2\n", "plan.csv", "Choose an Excel workbook"),
    "cut in half": (lambda: right_workbook()[:3000], "plan.xlsx", "not what its name says"),
    "encrypted or old": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "plan.xlsx", "locked with a password"),
    "a bomb": (bomb, "plan.xlsx", "unpacks to far more than its size"),
    "too large": (lambda: b"PK" + b"\0" * 5_300_000, "plan.xlsx", "larger than 5 MB"),
    "sheet is no XML": (
        lambda: with_part(right_workbook(), "xl/worksheets/sheet2.xml", lambda data: data[:500]),
        "plan.xlsx", "damaged and cannot be read",
    ),
    "entities": (
        lambda: with_part(
            right_workbook(), "xl/worksheets/sheet1.xml",
            lambda data: b'<!DOCTYPE x [<!ENTITY a "planted-entity">]>' + data.replace(b"Plan for a year", b"&a;"),
        ),
        "plan.xlsx", "not what its name says",
    ),
    "a thousand rows": (
        lambda: right_workbook(lambda book: [book["Actions"].append([1, f"Do {number}"]) for number in range(1000)]),
        "plan.xlsx", "this sheet has more than 600 rows",
    ),
}  # fmt: skip


@pytest.mark.parametrize("damage", FILES)
def test_what_is_no_workbook_is_refused_beside_the_field(browser: Client, damage: str) -> None:
    make, name, words = FILES[damage]
    answer = upload(browser, make(), name)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert words in page
    assert "planted-entity" not in page
    assert not ActionPlan.objects.exists()


def test_a_row_at_the_end_of_the_sheet_costs_nothing(browser: Client) -> None:
    """A sheet may say that its last row is number 1,048,576: nobody counts up to it."""
    data = with_part(
        right_workbook(),
        "xl/worksheets/sheet3.xml",
        lambda xml: xml.replace(b"</sheetData>", b'<row r="1048576"><c r="A1048576"><v>7</v></c></row></sheetData>'),
    )
    assert upload(browser, data).status_code == 302
