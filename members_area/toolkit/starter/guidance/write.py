"""Step 6 of the cycle."""

from typing import Any

WRITE: dict[str, Any] = {
    "slug": "plan-step-write",
    "title": "Step 6: write the plan",
    "summary": (
        "Two people, half a day, one page for each objective. What a measure needs, why lead and accountable differ, "
        "and why nothing is ongoing."
    ),
    "published": "2026-09-07",
    "reviewed": 20,
    "body": [
        (
            "paragraph",
            (
                "<p>Two people draft: the inclusion lead and somebody who manages tutors. More hands at this stage "
                "make a longer plan, not a better one. Everybody else reads it when it is short enough to read.</p>"
            ),
        ),
        (
            "paragraph",
            (
                "<p><b>How long it takes:</b> half a day, and a week for two readers. <b>Have ready:</b> your "
                "priorities with the sentence that says why, a figure to start from for each, and your calendar.</p>"
            ),
        ),
        ("heading", "What to do"),
        (
            "steps",
            [
                {
                    "title": "Write the measure before the actions",
                    "text": (
                        "<p>If you have no baseline, finding one is the first action, with a date in this term.</p>"
                    ),
                },
                {
                    "title": "Five actions at most",
                    "text": (
                        "<p>Each begins with a verb and ends on a day. Ask of each: who would notice if we did not "
                        "do it?</p>"
                    ),
                },
                {
                    "title": "Spread the names",
                    "text": (
                        "<p>Count how often each lead appears. If one person has more than a third, move some, or "
                        "drop some.</p>"
                    ),
                },
                {
                    "title": "Let two outsiders read it",
                    "text": (
                        "<p>A member of your youth panel and a parent. Change every word that they stumble over.</p>"
                    ),
                },
            ],
        ),
        ("heading", "How it went at Ashcombe"),
        (
            "paragraph",
            (
                "<p>Their draft had nineteen actions on help with costs. Five were left by noon. This is what stood "
                "above them.</p>"
            ),
        ),
        (
            "table",
            {
                "caption": "One of Ashcombe's objectives, in full",
                "headers": ["Part", "What Ashcombe wrote"],
                "rows": [
                    ["Objective", "More of the families who could have help with costs get it"],
                    ["Why: our evidence", "93 of about 310 eligible families; ten parents said the form was too long"],
                    ["Who benefits", "Families on low incomes, young carers"],
                    ["Baseline and target", "30% in July; 45% next July"],
                    ["Measure", "Families helped, divided by eligible families that schools report each term"],
                    ["Accountable", "Head of service: finds the time and money, answers to the board"],
                    ["Lead", "Office manager: does it, or sees that it is done"],
                    ["Start and due", "5 January; 17 July"],
                    ["Resources", "£150 for testers, 30 hours of office time"],
                ],
            },
        ),
        (
            "callout",
            {
                "tone": "caution",
                "title": "The trap to avoid",
                "text": (
                    "<p>The word “ongoing”. It cannot be late, so it cannot be done. If something really goes on for "
                    "ever, it is your service, and the plan should say what changes about it by when. Name roles in "
                    "the plan, and leave out anything about a person's health or background.</p>"
                ),
            },
        ),
        (
            "paragraph",
            (
                '<p>Prefer to write elsewhere first? Take the <a href="page:action-plan-template-word">Word '
                'template</a>, or the <a href="page:action-plan-workbook">workbook</a> if you follow many '
                "actions.</p>"
            ),
        ),
        ("video", "an-action-plan-your-board-will-read"),
        ("button", {"text": "Go on to step 7: have it signed off", "page": "plan-step-sign-off"}),
    ],
}
