"""The parts of the action plan that both of its versions are put together from."""

from typing import Any

from members_area.toolkit.starter.templates.shape import who_may_see

OBJECTIVE_EXAMPLE = [
    "More of the families who could have help with costs get it",
    "Schools count 310 eligible families; 93 applied. In ten calls, parents said that the form was too long.",
    "Families on low incomes, young carers",
    "30% in July",
    "45% next July",
    "Families helped, divided by eligible families that schools report each term",
]

ACTION_EXAMPLE = [
    "Help with costs",
    "Replace the form with one page in plain English and test it with five parents",
    "Head of service",
    "Office manager",
    "5 January",
    "27 February",
    "£150 for testers",
    "In progress",
]

UPDATE_EXAMPLE = [
    "Help with costs",
    "20 March",
    "34%",
    "Amber",
    (
        "The new form works: 40 families applied in five weeks. Two schools have not told parents yet. The head of "
        "service rings both by Friday."
    ),
]


def objectives(room: int) -> list[tuple[str, Any]]:
    """Return the objectives: evidence, baseline, target and measure in one row."""
    return [
        ("h1_on_new_page", "Objectives"),
        (
            "p",
            (
                "Three to five for the year. Each says why it matters here, where you start from and where you want "
                "to be. If you have no figure to start from, finding it is your first action."
            ),
        ),
        (
            "table",
            {
                "caption": "Objectives for the year",
                "headers": [
                    "Objective",
                    "Why: our evidence",
                    "Who benefits",
                    "Baseline",
                    "Target",
                    "How we measure it",
                ],
                "widths": [8, 9, 6, 4, 5, 8],
                "rows": [OBJECTIVE_EXAMPLE],
                "fill_in_rows": 5,
                "room_mm": room,
            },
        ),
    ]


def actions(room: int) -> list[tuple[str, Any]]:
    """Return the actions, with lead apart from accountable, a start and a due date."""
    return [
        ("h1_on_new_page", "Actions"),
        (
            "p",
            (
                "The accountable person answers for the result and finds the time and money. The lead does the work. "
                "Five actions for each objective are plenty."
            ),
        ),
        (
            "table",
            {
                "caption": "Actions, with who and by when",
                "headers": [
                    "Objective",
                    "What we will do",
                    "Accountable",
                    "Lead",
                    "Start",
                    "Due",
                    "Resources",
                    "Status",
                ],
                "widths": [5, 9, 6, 5, 4, 5, 5, 5],
                "rows": [ACTION_EXAMPLE],
                "fill_in_rows": 13 if room else 7,
                "room_mm": room,
            },
        ),
        ("h2", "Words to use"),
        (
            "bullets",
            [
                "Start and due are days. “Ongoing” can never be late, so nobody notices when it stops.",
                (
                    "Status is one of: not started, in progress, complete, paused, stopped. Give a reason for the "
                    "last two."
                ),
                "Resources are hours, money or a person. “None” is an answer that your board should see.",
            ],
        ),
    ]


def updates(room: int) -> list[tuple[str, Any]]:
    """Return the page of quarterly updates, whose rating is confidence in the result."""
    return [
        ("h1_on_new_page", "Quarterly update"),
        (
            "p",
            (
                "The rating says how confident you are that the target will be reached by its date. It does not say "
                "how hard people have worked."
            ),
        ),
        (
            "bullets",
            [
                "Green: we expect to reach it.",
                "Amber: we will reach it only if something changes. Say what has to change.",
                "Red: we do not expect to reach it. Say why, and what you will do instead.",
            ],
        ),
        (
            "table",
            {
                "caption": "Progress, one row for each objective in each quarter",
                "headers": ["Objective", "Date", "Figure now", "Rating", "What has happened, and what we will change"],
                "widths": [5, 3, 3, 3, 12],
                "rows": [UPDATE_EXAMPLE],
                "fill_in_rows": 12 if room else 8,
                "room_mm": room,
            },
        ),
    ]


def sign_off(room: int) -> list[tuple[str, Any]]:
    """Return the end of the plan: who agreed to it, and who may see it."""
    return [
        ("h1_on_new_page" if room else "h1", "Sign-off"),
        ("p", "Ask for a decision, not for a note of thanks. The date of the first review belongs in the minutes."),
        (
            "table",
            {
                "caption": "Agreed by",
                "headers": ["Name and role", "Signed on", "First review on"],
                "widths": [6, 3, 3],
                "fill_in_rows": 3,
                "room_mm": room,
            },
        ),
        who_may_see(
            "your leaders, your board and everybody who is named in it. It says what the service will do and "
            "nothing about any person's health, belief or background, so you can publish it or a summary of it."
        ),
    ]
