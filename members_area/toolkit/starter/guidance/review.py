"""Step 8 of the cycle."""

from typing import Any

REVIEW: dict[str, Any] = {
    "slug": "plan-step-review",
    "title": "Step 8: review each quarter, assess again in a year",
    "summary": (
        "An hour before each NWG meeting: one figure, one rating and one honest sentence for each objective. After a "
        "year, the levels again."
    ),
    "published": "2026-09-07",
    "reviewed": 20,
    "body": [
        (
            "paragraph",
            (
                "<p>A plan is alive for as long as somebody opens it. The NWG meets four times a year, and the week "
                "before each meeting is a good time: you arrive with something to tell and a real question to "
                "ask.</p>"
            ),
        ),
        (
            "paragraph",
            (
                "<p><b>How long it takes:</b> one hour a quarter; half a day once a year. <b>Have ready:</b> the "
                "figure of each measure, and five minutes with each lead.</p>"
            ),
        ),
        ("heading", "What to do each quarter"),
        (
            "steps",
            [
                {
                    "title": "Ask each lead for one figure and one sentence",
                    "text": "<p>What has happened, and what gets in the way? Write it down as they say it.</p>",
                },
                {
                    "title": "Rate your confidence",
                    "text": (
                        "<p>Green: we expect to reach the target. Amber: only if something changes. Red: we don't "
                        "expect to. It is about the result. How busy you have been does not come into it.</p>"
                    ),
                },
                {
                    "title": "Explain every amber and red",
                    "text": "<p>Say what has to change, and who could change it. Those sentences are the agenda.</p>",
                },
                {
                    "title": "Decide one thing",
                    "text": (
                        "<p>More time, a different action, a new date with a reason, or stop. Stopping on purpose is "
                        "a decision too.</p>"
                    ),
                },
            ],
        ),
        ("heading", "How it went at Ashcombe"),
        (
            "table",
            {
                "caption": "Help with costs at Ashcombe, over a year",
                "headers": ["When", "Figure", "Rating", "What they wrote"],
                "rows": [
                    ["December", "30%", "Green", "Form redesigned with five parents"],
                    ["March", "34%", "Amber", "Two schools have not told parents; head of service rings both"],
                    ["June", "41%", "Amber", "Works where schools refer directly; the rest will not catch up by July"],
                    ["July", "43%", "Closed", "Missed by two points. Direct referral in every school next year"],
                ],
            },
        ),
        (
            "paragraph",
            (
                "<p>They missed the target, and the board called it the best report it had read. Thirteen points are "
                "about forty families, and everybody could see what to do next.</p>"
            ),
        ),
        (
            "callout",
            {
                "tone": "caution",
                "title": "The trap to avoid",
                "text": (
                    "<p>Green until June, red in July. If every rating is green, you are reporting effort. Agree "
                    "beforehand that amber earns help and no blame, and mean it the first time it happens.</p>"
                ),
            },
        ),
        ("heading", "After twelve months"),
        (
            "paragraph",
            (
                "<p>Score the statements again, with the same groups and before anyone looks at last year's levels. "
                "A level may fall because people trust you with more. Then close the plan: say what was done, what "
                'was not and why, tell the <a href="page:you-said-we-did-sheet">young people who helped</a>, and '
                "carry over only what you would choose afresh. Bring one page to the next meeting; you find the "
                'dates under <a href="page:events">events</a>.</p>'
            ),
        ),
        ("button", {"text": "Begin again with step 1", "page": "plan-step-gather"}),
    ],
}
