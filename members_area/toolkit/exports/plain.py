"""The plan in plain language: short headings, no terms of the trade, and short forms written out at the end."""

import re
from collections.abc import Iterator

from members_area.toolkit.exports.choices import Section
from members_area.toolkit.exports.full import progress_blocks
from members_area.toolkit.exports.progress import Quarter
from members_area.toolkit.exports.wording import (
    NOBODY,
    PLAIN_RAG,
    PLAIN_STATUS,
    Block,
    Content,
    in_words,
    paragraphs,
    period,
    table,
)

ACTION_HEADERS = ["What we will do", "Who", "By when", "How it is going"]
SHORT_FORMS = {
    "AP": "alternative provision: teaching for children who are not in a mainstream school",
    "CPD": "training for people who work here",
    "E, D & I": "equality, diversity and inclusion",
    "EDI": "equality, diversity and inclusion",
    "EHCP": "education, health and care plan: the support that the council has agreed for a disabled child",
    "EqIA": "equality impact assessment: a check of whom a change would treat unfairly",
    "FSM": "free school meals",
    "LA": "local authority: the council",
    "MAT": "multi-academy trust: a group of schools run together",
    "NWG": "the national working group of music services on inclusion",
    "PRU": "pupil referral unit: a school for children who were excluded or are too ill for their own",
    "PSED": "the duty of public bodies to think about equality in all they do",
    "RAG": "red, amber or green: how sure we are that something will be done",
    "SENCO": "the teacher who sees to special educational needs in a school",
    "SEND": "special educational needs and disabilities",
}


def plain_blocks(content: Content, sections: list[str], progress: list[Quarter]) -> Iterator[Block]:
    """Yield the chosen sections in plain language, and what the short forms in them mean."""
    blocks = list(_blocks(content, sections, progress))
    yield from blocks
    if meant := _short_forms(blocks):
        yield "h1", "Short forms in this plan"
        yield "bullets", meant


def _blocks(content: Content, sections: list[str], progress: list[Quarter]) -> Iterator[Block]:
    yield "p", f"This is the plan of {content['service']}. It runs from {period(content)}."
    if Section.VISION in sections:
        yield from _vision(content)
    for number, objective in enumerate(content["objectives"], start=1):
        if Section.OBJECTIVES in sections or Section.ACTIONS in sections:
            yield from _change(number, objective, sections)
    if Section.EVIDENCE in sections:
        yield from _evidence(content)
    if Section.PROGRESS in sections:
        headers = ["What we do", "Where it stands", "How it is going", "What we said"]
        yield from progress_blocks(progress, "What has happened so far", _progress_row, headers)
    if Section.LEARNING in sections:
        yield "h1", "What we learned"
        yield from paragraphs(content["learning"]) or [("p", "We write this at the end.")]


def _vision(content: Content) -> Iterator[Block]:
    if content["vision"]:
        yield "h1", "What we want to see"
        yield from paragraphs(content["vision"])
    if content["accountable_lead"]:
        yield "p", f"Who makes sure that it happens: {content['accountable_lead']}"
    if content["governing_body"]:
        yield "p", f"Who checks on us: {content['governing_body']}"


def _change(number: int, objective: Content, sections: list[str]) -> Iterator[Block]:
    yield "h1", f"Change {number}"
    yield "h2", "What we want to change"
    yield from paragraphs(objective["title"])
    if Section.OBJECTIVES in sections:
        yield from paragraphs(objective["outcome"])
        if objective["who_benefits"]:
            yield "p", f"Who this is for: {objective['who_benefits']}"
        if objective["why"]:
            yield "h2", "Why"
            yield from paragraphs(objective["why"])
    if Section.ACTIONS in sections:
        yield "h2", "What we will do"
        yield _actions(number, objective) if objective["actions"] else ("p", "We have not written this yet.")
    if Section.OBJECTIVES in sections:
        yield from _measure(objective)


def _measure(objective: Content) -> Iterator[Block]:
    said = [
        f"{label}: {objective[name]}"
        for label, name in (("Where we are now", "baseline"), ("Where we want to be", "target"))
        if objective[name]
    ]
    if objective["success_measure"] or said:
        yield "h2", "How we will know"
        yield from paragraphs(objective["success_measure"])
        if said:
            yield "bullets", said


def _actions(number: int, objective: Content) -> Block:
    rows = [
        [
            f"We stop this: {action['what']}" if action["is_stop_doing"] else action["what"],
            action["lead"] or action["accountable"] or NOBODY,
            in_words(action["due_on"]),
            _going(action),
        ]
        for action in objective["actions"]
    ]
    return table(f"Change {number}: who does what, and by when", ACTION_HEADERS, rows, [14, 8, 10, 10])


def _going(action: Content) -> str:
    """Say in a word or two how an action goes; what is done or stopped needs no judgement."""
    if action["status"] in ("complete", "stopped"):
        return PLAIN_STATUS[action["status"]]
    judged = PLAIN_RAG[action["rag"]] if action["rag"] else ""
    parts = [PLAIN_STATUS[action["status"]], judged, "It is late" if action["is_overdue"] else ""]
    return ". ".join(part for part in parts if part)


def _evidence(content: Content) -> Iterator[Block]:
    yield "h1", "What shows it"
    shown = [
        f"{one['title']} ({one['link']})" if one["link"] else one["title"]
        for objective in content["objectives"]
        for action in objective["actions"]
        for one in action["evidence"]
    ]
    yield ("bullets", shown) if shown else ("p", "We have not added anything here yet.")


def _progress_row(action: Content) -> list[str]:
    return [
        action["what"],
        PLAIN_STATUS.get(action["status"], "Not said"),
        PLAIN_RAG[action["rag"]],
        action["note"] or "Nothing was written",
    ]


def _short_forms(blocks: list[Block]) -> list[str]:
    """Return what the short forms mean that the plan's own words hold."""
    words = " ".join(str(value) for _, value in blocks)
    return [
        f"{short}: {meaning}"
        for short, meaning in SHORT_FORMS.items()
        if re.search(rf"\b{re.escape(short)}s?\b", words)
    ]
