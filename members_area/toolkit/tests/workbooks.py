"""A right workbook of a plan for tests of imports, and ways to damage it."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook, load_workbook

from members_area.toolkit.exports.excel import plan_xlsx

Change = Callable[[Workbook], Any]
OBJECTIVE_ROW, ACTION_ROW = 4, 4


def content(**fields: Any) -> dict[str, Any]:
    """Return what a small plan says: two objectives, an action beneath each."""
    return {
        "title": "Plan for a year",
        "starts_on": date(2026, 9, 1),
        "ends_on": date(2027, 8, 31),
        "vision": "Everyone is heard.",
        "accountable_lead": "Head of service",
        "governing_body": "The board",
        "signed_off_by": "",
        "signed_off_on": None,
        "service": "North Music",
        "status": "draft",
        "learning": "",
        "objectives": [objective("Youth voice grows", [action("Form a panel")]), objective("Fees", [action("A form")])],
        **fields,
    }


def objective(title: str, actions: list[dict[str, Any]], **fields: Any) -> dict[str, Any]:
    names = ("why", "outcome", "who_benefits", "baseline", "target", "success_measure", "psed_aim", "source_words")
    return {"title": title, "theme": "", "theme_key": "", **dict.fromkeys(names, ""), "actions": actions, **fields}


def action(what: str, **fields: Any) -> dict[str, Any]:
    names = ("accountable", "lead", "resources", "stopped_because", "rag", "rag_note", "source_words")
    days = ("starts_on", "due_on", "hours", "completed_on")
    return {
        "what": what,
        "is_stop_doing": False,
        "status": "not-started",
        "is_overdue": False,
        "evidence": [],
        **dict.fromkeys(names, ""),
        **dict.fromkeys(days),
        **fields,
    }


def right_workbook(change: Change | None = None, **fields: Any) -> bytes:
    """Return a workbook that can be imported, less what `change` does to it."""
    book = load_workbook(BytesIO(plan_xlsx(content(**fields))))
    if change:
        change(book)
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def with_cell(sheet: str, place: str, value: Any) -> Change:
    """Return a change that writes one cell."""

    def write(book: Workbook) -> None:
        book[sheet][place] = value

    return write


def with_part(archive: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return an Office file in which one part is another."""
    target = BytesIO()
    with ZipFile(BytesIO(archive)) as source, ZipFile(target, "w", ZIP_DEFLATED) as copy:
        for part in source.namelist():
            data = source.read(part)
            copy.writestr(part, change(data) if part == name else data)
    return target.getvalue()


def bomb() -> bytes:
    """Return a workbook that is small on disk and enormous when it is unpacked."""
    return with_part(right_workbook(), "xl/styles.xml", lambda data: data + b" " * 60_000_000)
