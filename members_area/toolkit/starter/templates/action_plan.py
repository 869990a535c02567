"""The action plan: a year of E, D & I work that a board can read in ten minutes, to type in or to write on."""

from typing import Any

from members_area.toolkit.starter.templates.action_plan_parts import actions, objectives, sign_off, updates
from members_area.toolkit.starter.templates.shape import EarlierVersion, TemplateSpec, answers, opening

TITLE = "E, D & I action plan"
SUBJECT = "A music service's plan for equality, diversity and inclusion over twelve months"
PRINT_ROOM = 17

GLANCE = [
    "Music service",
    "First and last day of the plan",
    "Who is accountable for the whole plan: one name and role",
    "Who signs it off, and when",
    "The four review dates, each before an NWG meeting",
]

SMALL_START_EXAMPLE = [
    "Ring five families who stopped last year and ask why",
    "Office manager",
    "Friday 13 February",
    "Five calls, one page of notes",
]


def plan_blocks(*, to_print: bool) -> list[tuple[str, Any]]:
    """Return the parts of the plan; the one to print has taller rows to write in, and no words on what to delete."""
    room = PRINT_ROOM if to_print else 0
    return [
        *_first_page(room, to_print=to_print),
        *objectives(room),
        *actions(room),
        *updates(room),
        *sign_off(room),
    ]


def _first_page(room: int, *, to_print: bool) -> list[tuple[str, Any]]:
    example = "Each table begins with an example in its first row."
    delete = "" if to_print else " Delete the examples, and these hints, when your own words are in."
    length = "What does not fit here" if to_print else "Keep the whole plan to six pages: what does not fit"
    return [
        opening(
            who="two people draft it, usually the inclusion lead and somebody who manages tutors. The board signs it.",
            time="half a day, once your priorities are chosen. Then an hour before each quarterly meeting.",
            ready="your agreed scores, your participation figures and this year's budget.",
        ),
        ("note", f"{example}{delete} {length} waits for next year."),
        ("h1", "The plan at a glance"),
        answers("Who, when and how long", GLANCE, room_mm=14),
        ("h1_on_new_page", "What will be different for young people"),
        (
            "p",
            (
                "Two or three sentences. Name the young people who are missing from your music making today, and "
                "what they will be able to do in a year's time. “All children” gives nobody a reason to change "
                "anything."
            ),
        ),
        (
            "table",
            {
                "caption": "The difference we want to make",
                "headers": ["In a year's time"],
                "rows": [[""]],
                "room_mm": 20,
            },
        ),
        ("h1", "A small start"),
        (
            "p",
            (
                "Three things that you can finish this term with the people and money that you have. Begin them "
                "while the rest of the plan is being agreed. If this page is all that you fill in, you have a plan."
            ),
        ),
        (
            "table",
            {
                "caption": "Three actions for this term",
                "headers": ["What we will do", "Who leads", "Done by", "How we will know"],
                "widths": [6, 3, 3, 4],
                "rows": [SMALL_START_EXAMPLE],
                "fill_in_rows": 3,
                "room_mm": 14,
            },
        ),
    ]


def _first_version() -> list[tuple[str, Any]]:
    return [
        opening(
            who="the inclusion lead, with somebody who manages tutors.",
            time="half a day.",
            ready="your agreed scores and your participation figures.",
        ),
        ("h1", "The plan at a glance"),
        answers("Who and when", GLANCE[:3]),
        *objectives(0),
        ("h1", "Actions"),
        (
            "table",
            {
                "caption": "Actions, with who and by when",
                "headers": ["Objective", "What we will do", "Who", "Due"],
                "widths": [4, 8, 4, 3],
                "rows": [
                    [
                        "Help with costs",
                        "Replace the form with one page in plain English",
                        "Office manager",
                        "27 February",
                    ]
                ],
                "fill_in_rows": 6,
            },
        ),
        *sign_off(0),
    ]


def _plan(blocks: list[tuple[str, Any]]) -> dict[str, Any]:
    return {"title": TITLE, "subject": SUBJECT, "landscape": True, "blocks": blocks}


ACTION_PLAN = TemplateSpec(
    slug="action-plan",
    title="E, D & I action plan",
    purpose=(
        "A plan for twelve months on six pages or so: a small start, three to five objectives, who answers for each, "
        "and four updates. Use the PDF when you would rather write by hand."
    ),
    audience="Heads of service and inclusion leads, with the board that signs it",
    time_needed="Half a day for two people, then an hour a quarter",
    stage="write",
    theme="",
    what_changed=(
        "A small start comes first, accountable and lead have a column each, and there is a page for quarterly "
        "updates and one to print."
    ),
    files=(
        ("docx", "action-plan.docx", _plan(plan_blocks(to_print=False))),
        ("pdf", "action-plan-to-print.pdf", _plan(plan_blocks(to_print=True))),
    ),
    earlier=EarlierVersion("First version.", (("docx", "action-plan.docx", _plan(_first_version())),)),
)
