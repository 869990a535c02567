"""The "you said, we did" sheet: a reply to young people in Word, and in Excel a log of everything they said."""

from typing import Any

from members_area.toolkit.starter.templates.shape import EarlierVersion, TemplateSpec, answers, opening, who_may_see

TITLE, SUBJECT = "You said, we did", "A reply that tells young people what became of what they said"
EXAMPLES = [
    [
        "“Nobody new ever gets a solo.”",
        "Yes",
        "From March, solos go round by section. Anyone may say no thanks.",
        "Band leader",
    ],
    [
        "“Can we rehearse somewhere with a lift?”",
        "Not yet",
        "The hall with a lift is taken until July. It is ours on Tuesdays from September.",
        "Venue manager",
    ],
    [
        "“Could concerts be free for our families?”",
        "No",
        (
            "We need £900 of ticket money for the hall. Two free tickets for each player is what we can do, from "
            "this summer."
        ),
        "Head of service",
    ],
]
SEEN_BY = (
    "everybody, once it is up. So use the words that young people used, and no names, unless somebody has asked to "
    "be named and you have agreed it with them and, where needed, a parent or carer."
)


def _reply() -> dict[str, Any]:
    return {
        "title": TITLE,
        "subject": SUBJECT,
        "blocks": [
            opening(
                who="the person who listened, with two of the young people who spoke.",
                time="about 20 minutes, within three weeks of the conversation.",
                ready="your notes in the young people's own words, and an answer from whoever decides.",
            ),
            ("h1", "About this reply"),
            answers(
                "Who talked, and when",
                ["Group, how many of you, and the day we talked", "Who listened", "Day of this reply"],
            ),
            ("h1", "What you said, and what we did"),
            (
                "p",
                (
                    "The first three rows are examples of the three answers: yes, not yet, no. A good “no” gives the "
                    "reason and says what is possible."
                ),
            ),
            (
                "table",
                {
                    "caption": "Our answers",
                    "headers": ["You said", "Our answer", "What we did, or why not", "Who decided"],
                    "widths": [8, 4, 10, 5],
                    "rows": EXAMPLES,
                    "fill_in_rows": 5,
                },
            ),
            ("h1", "What happens next"),
            answers(
                "Dates and people",
                [
                    "Where we said “not yet”, you hear from us again on",
                    "If we got something wrong, tell",
                    "We ask you again on (date and place)",
                ],
            ),
            ("h1", "Before it goes up"),
            ("p", "Five questions for the writer. Take this part off before you publish."),
            (
                "numbers",
                [
                    "Are these the young people's words, or ours?",
                    "Is every “no” explained in a sentence that a twelve-year-old would accept?",
                    "Could anybody be recognised who would not want to be?",
                    "Have two of the young people read it and changed something?",
                    "Has the board had a copy?",
                ],
            ),
            who_may_see(SEEN_BY),
        ],
    }


def _first_version() -> dict[str, Any]:
    return {
        "title": TITLE,
        "subject": SUBJECT,
        "blocks": [
            opening(
                who="the person who listened.",
                time="about 20 minutes.",
                ready="your notes in the young people's own words.",
            ),
            ("h1", "What you said, and what we did"),
            (
                "table",
                {
                    "caption": "Our answers",
                    "headers": ["You said", "We did"],
                    "widths": [5, 6],
                    "rows": [[said, did] for said, _, did, _ in EXAMPLES[:2]],
                    "fill_in_rows": 5,
                },
            ),
            who_may_see(SEEN_BY),
        ],
    }


LOG: dict[str, Any] = {
    "title": f"{TITLE}: log for a year",
    "subject": "What young people said in a year, what was decided and when they heard",
    "sheets": [
        {
            "name": "What was said",
            "intro": (
                "Who fills it in: whoever listens; one person looks after the sheet. It takes five minutes after "
                "each conversation. One row for each thing that was said, in their words and without names. The "
                "first two rows are examples: delete them. Who may see it: your team and your youth panel."
            ),
            "headers": [
                "Said on",
                "Group",
                "What they said",
                "Theme",
                "Who decides",
                "Our answer",
                "What we did, or why not",
                "Told them on",
                "How they heard",
            ],
            "widths": [12, 16, 34, 20, 16, 14, 34, 13, 18],
            "rows": [
                [
                    "12 January",
                    "Saturday band",
                    "Nobody new ever gets a solo.",
                    "Musical offer",
                    "Band leader",
                    "Yes",
                    "From March, solos go round by section",
                    "30 January",
                    "Read out at rehearsal",
                ],
                [
                    "12 January",
                    "Saturday band",
                    "Can we rehearse somewhere with a lift?",
                    "Access",
                    "Venue manager",
                    "Not yet",
                    "The hall with a lift is taken until July; ours on Tuesdays from September",
                    "30 January",
                    "Poster, and a message home",
                ],
            ],
            "empty_rows": 17,
            "choices": {
                "Our answer": ["Yes", "Partly", "Not yet", "No", "Waiting for an answer"],
                "Theme": [
                    "Musical offer",
                    "Access",
                    "Costs",
                    "People who teach us",
                    "How we are treated",
                    "Venues and times",
                    "Something else",
                ],
            },
        },
        {
            "name": "Count of the year",
            "intro": (
                "Fill this in before each quarterly meeting. Six replies in a year, each with something that "
                "changed, is a good aim for a service that is beginning."
            ),
            "headers": [
                "Quarter",
                "Things said",
                "Replies given",
                "Yes or partly",
                "Still waiting",
                "Who we have not heard from",
            ],
            "widths": [24, 16, 16, 16, 16, 60],
            "rows": [
                [quarter, "", "", "", "", ""]
                for quarter in ("September to November", "December to February", "March to May", "June to August")
            ],
        },
    ],
}

YOUTH_VOICE = TemplateSpec(
    slug="you-said-we-did",
    title="“You said, we did” sheet",
    purpose=(
        "Tell young people within three weeks what became of what they said, also where the answer is no. The Word "
        "sheet is the reply; the Excel sheet keeps count over a year."
    ),
    audience="Whoever listens to young people: tutors, panel coordinators, heads of service",
    time_needed="About 20 minutes with two young people",
    stage="ask",
    theme="youth-voice",
    what_changed=(
        "Answers are now yes, not yet or no, each with who decided. New: dates for what happens next, and an Excel "
        "log for the year."
    ),
    files=(("docx", "you-said-we-did.docx", _reply()), ("xlsx", "you-said-we-did-log.xlsx", LOG)),
    earlier=EarlierVersion("First version.", (("docx", "you-said-we-did.docx", _first_version()),)),
)
