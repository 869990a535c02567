"""The page for the board: one side of A4, whatever a plan holds, and the most urgent first."""

import shutil
import subprocess
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from members_area.toolkit.exports import pdf, word
from members_area.toolkit.exports.board import board_document
from members_area.toolkit.exports.documents import document_of
from members_area.toolkit.tests.workbooks import action, content, objective

TODAY = date(2026, 11, 28)
LONG = "Rewrite each person specification with tutors, young people and partners and publish what was learned. " * 5
WIDE = "WWWWWWWWWW " * 40
UNBROKEN = "M" * 400
CHOSEN: dict[str, Any] = {"form": "board", "sections": [], "progress": []}


def large(text: str) -> dict[str, Any]:
    """Return a plan with 12 objectives and 60 actions, each field as long as it may be."""
    due = [TODAY + timedelta(days=30 * at - 60) for at in range(5)]
    return content(
        title=text[:120],
        service=text[:160],
        accountable_lead=text[:160],
        governing_body=text[:160],
        objectives=[
            objective(
                text[:240],
                [
                    action(
                        text[:300],
                        lead=text[:160],
                        due_on=due[at],
                        is_overdue=due[at] < TODAY,
                        rag=("red", "amber", "green", "", "red")[(at + number) % 5],
                        rag_note=text[:400],
                    )
                    for at in range(5)
                ],
                target=text[:200],
            )
            for number in range(12)
        ],
    )


def pages(data: bytes) -> int:
    return len(PdfReader(BytesIO(data)).pages)


@pytest.mark.parametrize("text", [LONG, WIDE, UNBROKEN], ids=["long", "wide", "unbroken"])
def test_it_is_one_page_of_a4_for_a_large_plan(text: str) -> None:
    data = pdf.make(large(text), **CHOSEN)
    assert pages(data) == 1
    box = PdfReader(BytesIO(data)).pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (595, 842)


@pytest.mark.skipif(not shutil.which("soffice"), reason="no LibreOffice here")
@pytest.mark.parametrize("plan", [content(), large(LONG), large(WIDE)], ids=["small", "long", "wide"])
def test_it_is_one_page_in_word_too(plan: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "board.docx").write_bytes(word.make(plan, **CHOSEN))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "board.docx")], check=True, capture_output=True, timeout=240)
    assert pages((tmp_path / "board.pdf").read_bytes()) == 1


def test_a_long_plan_keeps_several_objectives_and_says_how_many_are_left_out() -> None:
    blocks = board_document(large(LONG), TODAY)["blocks"]
    tables = [value for kind, value in blocks if kind == "table"]
    shown = len(tables[1]["rows"])
    assert shown == 5
    assert tables[1]["caption"] == f"The {shown} that need a look first; {12 - shown} more are in the full plan"
    lists = [value for kind, value in blocks if kind == "bullets"]
    assert [items[-1].endswith("more in the full plan") for items in lists] == [True, True]


def test_a_short_plan_is_not_cut() -> None:
    what = "Ask each of our forty schools which children they do not see in music, and why that might be so today"
    plan = content(objectives=[objective(what * 2, [action(what, due_on=TODAY + timedelta(days=9), lead="Ada")])])
    text = str(board_document(plan, TODAY)["blocks"])
    assert what * 2 in text
    assert "…" not in text


def test_what_needs_a_decision_comes_by_urgency_and_next_steps_by_day() -> None:
    def due(days: int) -> date:
        return TODAY + timedelta(days=days)

    actions = [
        action("Late", due_on=due(-9), is_overdue=True),
        action("Amber one", rag="amber", rag_note="Short of time.", due_on=due(5)),
        action("Red one", rag="red", rag_note="Nobody leads it.", due_on=due(50)),
        action("Later", due_on=due(60), rag="green"),
        action("Soon", due_on=due(6), rag="green", lead="Ada"),
        action("Done red", rag="red", rag_note="Was late.", status="complete"),
    ]
    blocks = board_document(content(objectives=[objective("First", actions)]), TODAY)["blocks"]
    decisions, steps = [value for kind, value in blocks if kind == "bullets"]
    assert [line.partition(" (")[0] for line in decisions] == [
        "Red: Red one: Nobody leads it.",
        "Amber: Amber one: Short of time.",
        "Overdue: Late",
    ]
    assert [line.partition(": ")[2] for line in steps] == ["Soon (Ada)", "Later"]
    counts = next(value for kind, value in blocks if kind == "table")
    assert dict(zip(counts["headers"], counts["rows"][0], strict=True)) == {
        "Green: on course": "2", "Amber: at risk": "1", "Red: off course": "1", "Not rated": "1",
    }  # fmt: skip
    assert ("p", "6 actions: 1 complete, 5 still to finish. 1 is overdue.") in blocks


def test_the_five_objectives_that_need_a_look_stand_in_the_order_of_the_plan() -> None:
    def rated(rag: str) -> dict[str, Any]:
        return objective(f"It is {rag}", [action("Do", rag=rag, rag_note="So.")])

    plan = content(
        objectives=[rated(rag) for rag in ("green", "amber", "green", "red", "green", "amber", "red", "amber")]
    )
    table = [value for kind, value in board_document(plan, TODAY)["blocks"] if kind == "table"][1]
    assert [row[0].partition(".")[0] for row in table["rows"]] == ["2", "4", "6", "7", "8"]


def test_a_plan_where_all_goes_well_says_so() -> None:
    plan = content(objectives=[objective("First", [action("Do", rag="green")])])
    assert ("p", "Nothing: no action is red, amber or overdue.") in document_of(plan, **CHOSEN)["blocks"]
