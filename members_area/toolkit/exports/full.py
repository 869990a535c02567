"""The whole plan, in its own words, as the blocks of which Word, PDF and the page to print are made."""

from collections.abc import Callable, Iterator

from members_area.toolkit.exports.choices import Section
from members_area.toolkit.exports.progress import Quarter
from members_area.toolkit.exports.wording import (
    NOBODY,
    Block,
    Content,
    aim,
    briefly,
    in_words,
    paragraphs,
    period,
    rating,
    state_of,
    status,
    table,
)

ACTION_HEADERS = ["Action", "Accountable", "Lead", "Start", "Due", "Resources", "State", "RAG rating"]
ACTION_WIDTHS = [15, 12, 12, 10, 10, 11, 11, 13]
FACTS = (
    ("theme", "Theme"),
    ("why", "Why: our evidence"),
    ("outcome", "Outcome"),
    ("who_benefits", "Who benefits"),
    ("baseline", "Baseline"),
    ("target", "Target"),
    ("success_measure", "Success measure"),
    ("psed_aim", "Aim of the equality duty"),
    ("source_words", "Where it comes from"),
)


def full_blocks(content: Content, sections: list[str], progress: list[Quarter]) -> Iterator[Block]:
    """Yield the chosen sections of a plan, in their order. One that holds nothing says so."""
    yield "note", _standing(content)
    if Section.VISION in sections:
        yield from _vision(content)
    yield from _objectives(content, sections)
    if Section.EVIDENCE in sections:
        yield from _evidence(content)
    if Section.PROGRESS in sections:
        yield from progress_blocks(
            progress, "Progress", _progress_row, ["Action", "State", "RAG rating", "What was said", "On"]
        )
    if Section.LEARNING in sections:
        yield "h1", "What we learned"
        yield from paragraphs(content["learning"]) or [("p", "This is written when the plan is closed.")]


def _standing(content: Content) -> str:
    signed = ""
    if content["signed_off_by"]:
        signed = f" Signed off by {content['signed_off_by']} on {in_words(content['signed_off_on'])}."
    return f"{content['service']}. State of the plan: {state_of(content).lower()}.{signed}"


def _vision(content: Content) -> Iterator[Block]:
    yield "h1", "Period and vision"
    yield "p", f"From {period(content)}."
    people = [
        ("Who is accountable", content["accountable_lead"]),
        ("Who oversees it", content["governing_body"]),
    ]
    for label, name in people:
        if name:
            yield "p", f"{label}: {name}"
    if content["vision"]:
        yield "h2", "Our vision"
        yield from paragraphs(content["vision"])


def _objectives(content: Content, sections: list[str]) -> Iterator[Block]:
    with_facts, with_actions = Section.OBJECTIVES in sections, Section.ACTIONS in sections
    if not with_facts and not with_actions:
        return
    yield "h1", "Objectives and actions" if with_facts and with_actions else "Objectives" if with_facts else "Actions"
    if not content["objectives"]:
        yield "p", "No objective is written yet."
    for number, objective in enumerate(content["objectives"], start=1):
        yield "h2", f"{number}. {objective['title']}"
        facts = _facts(objective)
        if with_facts and facts:
            yield table(f"About objective {number}", ["What", "In our words"], facts, [2, 9], short_rows=len(FACTS))
        if with_actions and objective["actions"]:
            rows = [_action_row(action) for action in objective["actions"]]
            yield table(f"Actions for objective {number}", ACTION_HEADERS, rows, ACTION_WIDTHS)
        elif with_actions:
            yield "p", "No action is written for this objective yet."
        elif not facts:
            yield "p", "Nothing more is written about this objective yet."


def _facts(objective: Content) -> list[list[str]]:
    said = {**objective, "psed_aim": aim(objective["psed_aim"])}
    return [[label, said[name]] for name, label in FACTS if said[name]]


def _action_row(action: Content) -> list[str]:
    stop = "We stop doing this: " if action["is_stop_doing"] else ""
    what = f"{stop}{action['what']}"
    if action["source_words"]:
        what += f"\nFrom: {action['source_words']}"
    return [
        what,
        action["accountable"] or NOBODY,
        action["lead"] or NOBODY,
        briefly(action["starts_on"], "Not set"),
        briefly(action["due_on"], "Not set"),
        _resources(action),
        _state(action),
        _rating(action),
    ]


def _resources(action: Content) -> str:
    hours = f"{action['hours']} hours" if action["hours"] is not None else ""
    return "\n".join(part for part in (hours, action["resources"]) if part) or "None named"


def _state(action: Content) -> str:
    words = status(action["status"])
    if action["completed_on"]:
        words += f" on {briefly(action['completed_on'])}"
    if action["stopped_because"] and action["status"] == "stopped":
        words += f": {action['stopped_because']}"
    return f"{words}\nOverdue" if action["is_overdue"] else words


def _rating(action: Content) -> str:
    return "\n".join(part for part in (rating(action["rag"]), action["rag_note"]) if part)


def _evidence(content: Content) -> Iterator[Block]:
    rows = [
        [f"{number}. {objective['title']}", action["what"], one["title"], one["link"] or f"File: {one['filename']}"]
        for number, objective in enumerate(content["objectives"], start=1)
        for action in objective["actions"]
        for one in action["evidence"]
    ]
    yield "h1", "Evidence"
    if rows:
        yield table("What shows what we did", ["Objective", "Action", "Evidence", "Where it is"], rows, [4, 5, 4, 5])
    else:
        yield "p", "No evidence is added yet."


def progress_blocks(
    progress: list[Quarter], heading: str, row_of: Callable[[Content], list[str]], headers: list[str]
) -> Iterator[Block]:
    """Yield what was said in each quarter, the newest first, with a row for each action as `row_of` words it."""
    yield "h1", heading
    if not progress:
        yield "p", "The plan has not been updated yet."
    for quarter in progress:
        yield "h2", quarter["quarter"]
        for note in quarter["notes"]:
            yield from paragraphs(note)
        if quarter["actions"]:
            rows = [row_of(action) for action in quarter["actions"]]
            yield table(f"Actions, {quarter['quarter']}", headers, rows, [6, 3, 3, 9, 3][: len(headers)])


def _progress_row(action: Content) -> list[str]:
    return [
        action["what"],
        status(action["status"]) if action["status"] else "Not said",
        rating(action["rag"]),
        action["note"] or "Nothing was written",
        briefly(action["on"]),
    ]
