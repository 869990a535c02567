"""The equality impact assessment: who might a decision affect differently, and what will we do about it?"""

from typing import Any

from members_area.toolkit.starter.templates.shape import TemplateSpec, answers, opening, who_may_see

EXAMPLE = [
    "Example: religion or belief",
    (
        "Worse. The steel band would move from Saturday to Friday at 5 pm. Four of eleven families we asked said "
        "that they would have to stop."
    ),
    "Keep the beginners' band on Saturday, ask all families in May, decide on the main band in June.",
]
GROUPS = [
    "Age",
    "Disability",
    "Gender reassignment",
    "Marriage and civil partnership (in employment)",
    "Pregnancy and maternity",
    "Race",
    "Religion or belief",
    "Sex",
    "Sexual orientation",
    "Low income",
    "Care experience, or being a young carer",
    "Living far from a venue, or without a car",
]


def _begin(room: int) -> list[tuple[str, Any]]:
    return [
        opening(
            who="whoever proposes the change, with one colleague who sees it differently. Somebody else signs.",
            time="15 minutes for sections 1 and 2; about 90 minutes and three conversations for the rest.",
            ready=(
                "what is proposed, two years of participation figures, and the telephone numbers of people it will "
                "reach."
            ),
        ),
        (
            "note",
            (
                "Do this before the decision, while it can still change. Write about groups, never about a person "
                "who could be recognised, and give no figure for a group of fewer than ten."
            ),
        ),
        ("h1", "1. The change"),
        answers(
            "What is proposed",
            [
                "What do we propose to change?",
                "Why, and why now?",
                "Who decides, and on what day?",
                "Who wrote this, and when?",
            ],
            room_mm=room,
        ),
        ("h1", "2. Do we need the whole form?"),
        (
            "p",
            (
                "If any answer is “yes” or “not sure”, go on. If all are “no”, go to section 6, sign, and keep these "
                "pages."
            ),
        ),
        (
            "table",
            {
                "caption": "Six questions to begin with",
                "headers": ["Does the change alter…", "Yes, no or not sure"],
                "widths": [7, 3],
                "rows": [
                    [question, ""]
                    for question in (
                        "what families pay, or how they ask for help with costs?",
                        "when or where young people make music?",
                        "which instruments, styles or levels are on offer?",
                        "how young people or staff are chosen?",
                        "how people hear about us, book, or complain?",
                        "who works for us, for how many hours, or on what terms?",
                    )
                ],
                "room_mm": 10,
            },
        ),
    ]


def _evidence(room: int) -> list[tuple[str, Any]]:
    return [
        ("h1", "3. What we know"),
        (
            "p",
            (
                "A conversation counts as evidence. Ask at least three people whom the change will reach, and say "
                "what you still do not know."
            ),
        ),
        (
            "table",
            {
                "caption": "Evidence",
                "headers": ["Where we looked", "What it tells us", "What it leaves out"],
                "widths": [3, 4, 3],
                "rows": [
                    [
                        "Example: bus times to the new venue",
                        "The last bus to the north of the county leaves at 6.10 pm",
                        "Who gets a lift, and from whom",
                    ],
                    ["Participation figures", "", ""],
                    ["Families and young people", "", ""],
                    ["Tutors and schools", "", ""],
                ],
                "fill_in_rows": 1,
                "room_mm": room,
            },
        ),
    ]


def _effects(room: int) -> list[tuple[str, Any]]:
    return [
        ("h1", "4. Effects on people"),
        (
            "p",
            (
                "For each group: is the effect likely to be better, worse or the same? Why? The first nine are "
                "protected by law. The last three are not, and matter in music education, so we ask."
            ),
        ),
        (
            "table",
            {
                "caption": "Likely effects, and what we will do",
                "headers": ["Group", "Likely effect, and why", "What we will do about it"],
                "widths": [3, 4, 4],
                "rows": [EXAMPLE, *([group, "", ""] for group in GROUPS)],
                "room_mm": room,
            },
        ),
        ("h1", "5. The three aims of the equality duty"),
        (
            "p",
            (
                "Public bodies must have due regard to these aims when they decide. Charities that deliver for a "
                "council often agree to do the same. How does the proposal, with the actions above, help us to:"
            ),
        ),
        (
            "table",
            {
                "caption": "Due regard",
                "headers": ["Aim", "How, or why not"],
                "widths": [4, 6],
                "rows": [
                    ["end discrimination, harassment and victimisation?", ""],
                    ["advance equality of opportunity?", ""],
                    ["foster good relations between people?", ""],
                ],
                "room_mm": room,
            },
        ),
    ]


def _decision(room: int) -> list[tuple[str, Any]]:
    return [
        ("h1", "6. Decision"),
        ("p", "Choose one:"),
        (
            "bullets",
            [
                "Go ahead as proposed. We found no unequal effect, and we say how we know.",
                "Go ahead with the changes in section 4.",
                "Go ahead although an effect remains. We say why, and who accepts it.",
                "Stop and think again.",
            ],
        ),
        answers(
            "Signed, and looked at again",
            [
                "Which of the four, and why",
                "Signed by somebody who did not write it: name, role and date",
                "Day on which we check what really happened",
                "Who checks, and where they report",
            ],
            room_mm=room,
        ),
        ("h1", "7. Summary to publish"),
        (
            "p",
            (
                "Sixty words in plain English: what changes, who told us what, what we altered because of it, and "
                "when we look again."
            ),
        ),
        (
            "table",
            {"caption": "For our website", "headers": ["Summary"], "rows": [[""]], "room_mm": 32},
        ),
        who_may_see(
            "the people who decide, and anybody who asks: a public body may have to give it out. The summary "
            "goes on your website. Keep notes of conversations elsewhere, and only as long as you need them."
        ),
    ]


def _assessment(room: int) -> dict[str, Any]:
    return {
        "title": "Equality impact assessment",
        "subject": "For changes to a music service's fees, timetables, venues, programmes and staff",
        "blocks": [*_begin(room), *_evidence(room), *_effects(room), *_decision(room)],
    }


EQUALITY_IMPACT = TemplateSpec(
    slug="equality-impact-assessment",
    title="Equality impact assessment (EqIA)",
    purpose=(
        "Think about people before you change fees, timetables, venues, programmes or staffing. Six questions tell "
        "you whether you need the whole form, and it ends with a summary to publish."
    ),
    audience="Whoever proposes a change, and whoever decides on it",
    time_needed="15 minutes to begin with, 90 minutes if you need the whole form",
    stage="sign-off",
    theme="policies-impact",
    what_changed="First version.",
    files=(
        ("docx", "equality-impact-assessment.docx", _assessment(0)),
        ("pdf", "equality-impact-assessment.pdf", _assessment(14)),
    ),
)
