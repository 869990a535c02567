"""The plan for a board, on one A4 page: how it stands, what it is for, what needs a decision, and what comes next.

What does not fit is left out by rules, never set smaller: texts are cut, then lines of what needs a decision and of
next steps go, at last objectives. Each list says how many more there are.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

from django.utils import timezone
from pypdf import PdfReader

from core.file_makers.pdf import make_pdf
from members_area.toolkit.exports.standing import IN_HAND, URGENCY, need, state, urgency
from members_area.toolkit.exports.wording import (
    Block,
    Content,
    briefly,
    counted,
    everything,
    in_words,
    period,
    rating,
    shortened,
    state_of,
    table,
)
from members_area.toolkit.models import UNFINISHED

RATINGS = ("green", "amber", "red", "")


@dataclass(frozen=True)
class Cut:
    """How much of a plan is on the page: how many lines of each part, and how many characters of each text."""

    objectives: int
    objective: int
    decisions: int
    decision: int
    steps: int
    step: int


# From all to next to nothing; each is no more than the one before in any way.
CUTS = (
    Cut(5, 240, 8, 300, 6, 160),
    Cut(5, 200, 8, 240, 6, 140),
    Cut(5, 160, 7, 200, 6, 120),
    Cut(5, 140, 6, 180, 5, 110),
    Cut(5, 120, 6, 160, 5, 100),
    Cut(5, 110, 5, 150, 5, 90),
    Cut(5, 100, 5, 140, 4, 90),
    Cut(5, 90, 5, 120, 4, 80),
    Cut(5, 80, 4, 110, 4, 70),
    Cut(5, 70, 4, 100, 3, 70),
    Cut(5, 60, 4, 90, 3, 60),
    Cut(5, 60, 3, 80, 3, 60),
    Cut(5, 50, 3, 70, 2, 50),
    Cut(5, 45, 3, 60, 2, 45),
    Cut(5, 40, 2, 50, 2, 40),
    Cut(5, 40, 2, 50, 1, 40),
    Cut(4, 40, 2, 50, 1, 40),
    Cut(3, 40, 1, 50, 1, 40),
)
# Word sets the same page a little looser than the PDF by which it is measured.
RESERVE: list[Block] = [("p", "Room"), ("p", "Room"), ("p", "Room")]


def board_document(content: Content, today: date | None = None) -> dict[str, Any]:
    """Return the description of a page for the board that is one page long, whatever the plan holds."""
    today = today or timezone.localdate()
    documents = [_document(content, cut, today) for cut in CUTS]
    return documents[min(bisect_left(documents, True, key=_is_one_page), len(CUTS) - 1)]


def _is_one_page(document: dict[str, Any]) -> bool:
    made = make_pdf({**document, "blocks": [*document["blocks"], *RESERVE]})
    return len(PdfReader(BytesIO(made)).pages) == 1


def _document(content: Content, cut: Cut, today: date) -> dict[str, Any]:
    return {
        "title": f"{shortened(content['title'], 44)}: for the board",
        "subject": f"Action plan of {content['service']}, on one page",
        "language": "en-GB",
        "made_on": datetime.combine(today, time(12)),
        "blocks": list(_blocks(content, cut, today)),
    }


def _blocks(content: Content, cut: Cut, today: date) -> Iterator[Block]:
    yield "p", _standing(content, today)
    actions = everything(content)
    yield "h1", "How it stands"
    yield "p", _overview(actions)
    if any(action["status"] in UNFINISHED for action in actions):
        yield _ratings(actions)
    if content["objectives"]:
        yield "h1", "Objectives"
        yield from _objectives(content, cut)
    yield "h1", "What needs a decision"
    yield from _decisions(actions, cut)
    yield "h1", "Next steps"
    yield from _steps(actions, cut, today)


def _standing(content: Content, today: date) -> str:
    people = [
        f"{label}: {shortened(content[name], 40)}"
        for label, name in (("Accountable", "accountable_lead"), ("Overseen by", "governing_body"))
        if content[name]
    ]
    said = [
        shortened(content["service"], 60),
        period(content),
        f"State of the plan: {state_of(content).lower()}",
        *people,
    ]
    return " ".join(f"{part}{'' if part.endswith('…') else '.'}" for part in [*said, f"As it is on {in_words(today)}"])


def _overview(actions: list[Content]) -> str:
    done = sum(action["status"] == "complete" for action in actions)
    stopped = sum(action["status"] == "stopped" for action in actions)
    late = sum(action["is_overdue"] for action in actions)
    words = f"{counted(len(actions), 'action')}: {done} complete, {len(actions) - done - stopped} still to finish"
    words += f", {stopped} stopped" if stopped else ""
    return f"{words}. {late or 'None'} {'is' if late < 2 else 'are'} overdue."


def _ratings(actions: list[Content]) -> Block:
    """Count the ratings of what is still to finish: what is done or stopped carries none that matters."""
    rated = [action["rag"] for action in actions if action["status"] in UNFINISHED]
    counts = [str(rated.count(value)) for value in RATINGS]
    return table("Actions still to finish, by RAG rating", [rating(value) for value in RATINGS], [counts], [1, 1, 1, 1])


def _objectives(content: Content, cut: Cut) -> Iterator[Block]:
    """Show those that need a look first, in the order of the plan."""
    numbered = list(enumerate(content["objectives"], start=1))
    chosen = sorted(sorted(numbered, key=lambda pair: need(pair[1]))[: cut.objectives])
    rows = [
        [
            f"{number}. {shortened(objective['title'], cut.objective)}",
            shortened(objective["target"], cut.objective // 2) or "No target yet",
            state(objective["actions"]),
        ]
        for number, objective in chosen
    ]
    caption = "Objectives, their targets and how they stand"
    if left := len(numbered) - len(chosen):
        caption = (
            f"The {len(chosen)} that need a look first; {left} more {'is' if left == 1 else 'are'} in the full plan"
        )
    yield table(caption, ["Objective", "Target", "State"], rows, [9, 5, 5])


def _decisions(actions: list[Content], cut: Cut) -> Iterator[Block]:
    """Name red actions, then amber, then those that are only late; among these the longest overdue first."""
    urgent = [action for action in actions if urgency(action) < IN_HAND]
    urgent.sort(key=lambda action: (urgency(action), action["due_on"] or date.max))
    if not urgent:
        yield "p", "Nothing: no action is red, amber or overdue."
        return
    yield "bullets", [_decision(action, cut) for action in urgent[: cut.decisions]] + _more(urgent, cut.decisions)


def _decision(action: Content, cut: Cut) -> str:
    words = rating(action["rag"]).partition(":")[0] if action["rag"] in URGENCY else "Overdue"
    note = f": {action['rag_note']}" if action["rag"] in URGENCY else ""
    due = (
        f" ({'overdue since' if action['is_overdue'] else 'due'} {briefly(action['due_on'])})"
        if action["due_on"]
        else ""
    )
    what = shortened(action["what"], max(cut.decision // 2, 30))
    return f"{words}: {shortened(what + note, cut.decision)}{due}"


def _steps(actions: list[Content], cut: Cut, today: date) -> Iterator[Block]:
    """Name what is due next among what goes well."""
    coming = [action for action in actions if action["status"] in UNFINISHED and urgency(action) == IN_HAND]
    dated = sorted((action for action in coming if action["due_on"]), key=lambda action: action["due_on"])
    if not dated:
        yield "p", "No other action has a date to come." if coming or actions else "No action is written yet."
        return
    lines = [_step(action, cut) for action in dated[: cut.steps]]
    yield "bullets", lines + _more(dated, cut.steps)


def _step(action: Content, cut: Cut) -> str:
    who = shortened(action["lead"] or action["accountable"], 30)
    return f"By {briefly(action['due_on'])}: {shortened(action['what'], cut.step)}" + (f" ({who})" if who else "")


def _more(found: list[Content], shown: int) -> list[str]:
    left = len(found) - shown
    return [f"{left} more in the full plan"] if left > 0 else []
