"""The report to the board: one page a term, with three figures, one worry and one decision."""

from typing import Any

from members_area.toolkit.starter.templates.shape import TemplateSpec, opening, who_may_see

REPORT: dict[str, Any] = {
    "title": "Inclusion report to the board",
    "subject": "A termly report on one page",
    "blocks": [
        opening(
            who="the inclusion lead, with the head of service. Replace the examples.",
            time="about 30 minutes a term. If it runs on to a second page, take something out.",
            ready="the action plan and this term's three figures.",
        ),
        (
            "table",
            {
                "caption": "For the meeting",
                "headers": ["What", "Our words"],
                "widths": [3, 9],
                "rows": [
                    ["Meeting and term", "Example: 12 November, autumn term"],
                    [
                        "We ask the board to",
                        (
                            "Example: agree £160, so that two members of the youth panel can be paid to join the "
                            "June review"
                        ),
                    ],
                ],
            },
        ),
        ("h1", "Three figures"),
        (
            "table",
            {
                "caption": "How we are doing, with examples",
                "headers": ["Figure", "Last term", "This term", "Target", "What moved it"],
                "widths": [9, 3, 3, 3, 7],
                "rows": [
                    ["Families who get help with costs", "30%", "34%", "45%", "Schools refer directly"],
                    [
                        "Special schools with an offer",
                        "3 of 7",
                        "5 of 7",
                        "7 of 7",
                        "Two visits led to offers",
                    ],
                    ["“You said, we did” replies this year", "0", "2", "6", "The first two are published"],
                ],
            },
        ),
        ("h1", "In words"),
        (
            "table",
            {
                "caption": "Heard, and on our minds",
                "headers": ["What", "Our words"],
                "widths": [3, 9],
                "rows": [
                    [
                        "A young person said",
                        "Example: “I didn't know you could borrow a drum kit.”",
                    ],
                    [
                        "What worries us",
                        "Example: help with costs is amber. Two schools have not told parents.",
                    ],
                    [
                        "What would help",
                        "Example: a word from the board member who is a governor at one of them.",
                    ],
                ],
            },
        ),
        ("h1", "Decision"),
        (
            "table",
            {
                "caption": "Filled in at the meeting",
                "headers": ["What was decided", "Who acts", "By when"],
                "widths": [6, 3, 2],
                "fill_in_rows": 1,
            },
        ),
        who_may_see(
            "the board, and whoever reads its papers. Give no figure for a group of fewer than ten people, and "
            "no quotation by which somebody could be recognised."
        ),
    ],
}

BOARD_REPORT = TemplateSpec(
    slug="board-report",
    title="Board report on one page",
    purpose=(
        "Three figures, one young person's words, one worry and one decision for every meeting of your board. It "
        "also works for an officer of the council who has two minutes."
    ),
    audience="Inclusion leads and heads of service, for their board or governors",
    time_needed="About 30 minutes a term",
    stage="review",
    theme="leadership-governance",
    what_changed="First version.",
    files=(("docx", "board-report-one-page.docx", REPORT),),
)
