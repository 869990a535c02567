"""Papers of the last meeting and of the next one: on the agenda, waiting for approval, and withdrawn."""

from typing import Any

from members_area.meetings.demo.described import DemoPaper

HALF_A_PAGE: dict[str, Any] = {
    "format": "docx",
    "filename": "access-and-affordability-proposal.docx",
    "title": "A Task & Finish group on access and affordability",
    "blocks": [
        ("h1", "The problem"),
        (
            "p",
            "We give help with fees, and too few families take it up. Those who begin the form stop at the question on proof.",
        ),
        ("h1", "What we would make"),
        (
            "bullets",
            [
                "A form with as few questions as we dare.",
                "A letter in which help comes first.",
                "A page of guidance for finance officers.",
            ],
        ),
        ("h1", "How"),
        ("p", "Four meetings within a year, with parents who are paid for reading."),
    ],
}

REPORT: dict[str, Any] = {
    "format": "pdf",
    "filename": "access-and-affordability-first-report.pdf",
    "title": "Access and affordability: first report to the NWG",
    "blocks": [
        ("note", "For decision: what may a school confirm, so that parents are asked only once?"),
        ("h1", "What we have done"),
        ("p", "We met once and filled in three forms ourselves, on a telephone, with one hand."),
        (
            "table",
            {
                "caption": "Three forms, tried by the group",
                "headers": ["Questions", "Minutes", "Where we stopped"],
                "widths": [2, 2, 5],
                "rows": [
                    ["Seven", "4", "Nowhere"],
                    ["Nine", "11", "At the upload of a letter"],
                    ["Twelve", "19", "At the upload, and at the second parent"],
                ],
            },
        ),
        ("h1", "What we ask of you"),
        (
            "numbers",
            [
                "May a school confirm that a pupil has free school meals?",
                "If so, may that be the only proof?",
                "Who in your service would have to agree?",
            ],
        ),
        ("h1", "What comes next"),
        ("p", "Six families fill in the shortest form. We report what they said, in their words and with their leave."),
    ],
}

OBJECTIVES: dict[str, Any] = {
    "format": "xlsx",
    "filename": "one-objective-sheet.xlsx",
    "title": "One amber or red objective",
    "sheets": [
        {
            "name": "My objective",
            "intro": "Fill in one line and print it. You need not read it out.",
            "headers": ["Objective", "Colour", "The sentence that explains it", "What would change its colour"],
            "widths": [36, 12, 40, 40],
            "rows": [],
            "empty_rows": 6,
            "choices": {"Colour": ["Amber", "Red"]},
        }
    ],
}

FINDINGS: dict[str, Any] = {
    "format": "pdf",
    "filename": "emerging-findings.pdf",
    "title": "Emerging findings from two projects",
    "blocks": [
        ("note", "For members only, until the projects publish."),
        ("h1", "An adult at the door"),
        (
            "p",
            "The first project asked what brings children back after an absence. So far the clearest answer is an adult at the door who knows their name.",
        ),
        ("h1", "A bus that waits"),
        (
            "p",
            "The second moved a rehearsal by twenty minutes to suit a bus. More came. Tutors found the new hour harder.",
        ),
        ("h1", "What did not work"),
        (
            "bullets",
            [
                "Messages by telephone on the morning itself.",
                "A prize for attendance: it rewarded those who were there already.",
            ],
        ),
    ],
}

RED_OBJECTIVE: dict[str, Any] = {
    "format": "docx",
    "filename": "our-red-objective.docx",
    "title": "Our red objective, and what we have tried",
    "blocks": [
        ("h1", "The objective"),
        ("p", "Every school in our area is visited by a music tutor at least once a year."),
        ("h1", "Why it is red"),
        ("p", "Eleven schools answered none of three letters. We have stopped writing letters."),
        ("h1", "What we have tried"),
        ("bullets", ["Ringing the office at half past three.", "Asking the caretaker.", "Going to the fair."]),
    ],
}

LENDING: dict[str, Any] = {
    "format": "docx",
    "filename": "lending-without-an-address.docx",
    "title": "Lending instruments without an address",
    "blocks": [
        ("h1", "Four questions"),
        ("numbers", ["Who plays?", "Who looks after it?", "How do we reach you?", "When shall we ring?"]),
        ("p", "Everything else on our old form was there because it had always been there."),
    ],
}

BY_MEETING: dict[str, tuple[DemoPaper, ...]] = {
    "questions": (
        DemoPaper("affordable-idea", "A Task & Finish group on access and affordability", "Jess Hartnoll", HALF_A_PAGE),
    ),
    "half-way": (
        DemoPaper(
            "costs-report",
            "Access and affordability: first report",
            "Jess Hartnoll",
            REPORT,
            kind="report",
            drafts=(
                (36, ""),
                (31, "The times of the three forms put right."),
                (27, "The questions to the NWG are shorter."),
            ),
        ),
        DemoPaper("fours", "One amber or red objective: a sheet", "Oliver Brandreth", OBJECTIVES, drafts=((33, ""),)),
        DemoPaper(
            "findings", "Emerging findings from two projects", "Samuel Asante", FINDINGS, "report", drafts=((30, ""),)
        ),
        DemoPaper(
            "fours",
            "Our red objective, and what we have tried",
            "Neil Hardstaff",
            RED_OBJECTIVE,
            status="submitted",
            drafts=((25, ""),),
        ),
        DemoPaper(
            "fours",
            "Lending instruments without an address",
            "Molly Fairbrother",
            LENDING,
            status="withdrawn",
            drafts=((34, ""),),
        ),
    ),
}
NEXT_MEETING = tuple((meeting, paper) for meeting, papers in BY_MEETING.items() for paper in papers)
