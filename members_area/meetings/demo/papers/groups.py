"""Papers of the Task & Finish groups: only their own people read them."""

from typing import Any

from members_area.meetings.demo.described import DemoPaper

THREE_FORMS: dict[str, Any] = {
    "format": "pdf",
    "filename": "three-forms.pdf",
    "title": "Three forms on a telephone",
    "blocks": [
        ("h1", "How to try them"),
        (
            "numbers",
            ["Use your own telephone.", "Use one hand.", "Stop where you would stop at the end of a long day."],
        ),
        ("h1", "What to write down"),
        ("bullets", ["The time at which you began and stopped.", "Each word that you had to read twice."]),
    ],
}

COSTS: dict[str, Any] = {
    "format": "xlsx",
    "filename": "what-an-hour-costs.xlsx",
    "title": "What an hour of supervision costs",
    "sheets": [
        {
            "name": "One term",
            "intro": "For each kind of service. The figures stay in the group.",
            "headers": ["What", "Large service", "Small service", "Partnership"],
            "widths": [34, 18, 18, 18],
            "rows": [["The hour itself", "", "", ""], ["Travel", "", "", ""], ["Cover for lessons", "", "", ""]],
            "empty_rows": 3,
        }
    ],
}

BY_MEETING: dict[str, tuple[DemoPaper, ...]] = {
    "affordable-1": (
        DemoPaper("three-forms", "Three forms on a telephone", "Grace Amankwah", THREE_FORMS, drafts=((5, ""),)),
    ),
    "tutors-2": (DemoPaper("costs-of-supervision", "What an hour costs: the sheet", "Chloe Whitehouse", COSTS),),
}
OF_GROUPS = tuple((meeting, paper) for meeting, papers in BY_MEETING.items() for paper in papers)
