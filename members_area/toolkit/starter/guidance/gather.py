"""Step 1 of the cycle."""

from typing import Any

GATHER: dict[str, Any] = {
    "slug": "plan-step-gather",
    "title": "Step 1: gather what you have",
    "summary": (
        "Two hours, one folder and no new survey: find out what your service knows already, and write down what it "
        "does not."
    ),
    "published": "2026-09-07",
    "reviewed": 20,
    "body": [
        (
            "paragraph",
            (
                "<p>Before you score anything, put what you already know into one place. It takes less time than "
                "people fear, because you are not looking for everything. You are looking for enough to have an "
                "honest conversation, and for the holes.</p>"
            ),
        ),
        (
            "paragraph",
            (
                "<p><b>How long it takes:</b> two hours for two people. <b>Have ready:</b> access to your enrolment "
                "system, the shared drive and somebody in the office who knows where things are.</p>"
            ),
        ),
        ("heading", "What to do"),
        (
            "steps",
            [
                {
                    "title": "Take the figures as they are",
                    "text": (
                        "<p>Who joined, who stayed a second year, who stopped: by school, area and instrument. If "
                        "you want to know which categories are worth having, the <a "
                        'href="page:data-categories-guide">guide to data categories</a> is short.</p>'
                    ),
                },
                {
                    "title": "Add five papers that show what you do",
                    "text": (
                        "<p>The last three adverts, the minutes of four board meetings, a concert programme, the "
                        "form for help with costs, your latest survey.</p>"
                    ),
                },
                {
                    "title": "Compare with the place you serve",
                    "text": (
                        '<p>An hour with <a href="page:local-evidence-datasets">public data about your area</a> '
                        "tells you who could be coming.</p>"
                    ),
                },
                {
                    "title": "Write a list of what you don't know",
                    "text": (
                        "<p>One line each, with the name of somebody who might. This list is a result, and often the "
                        "best one.</p>"
                    ),
                },
            ],
        ),
        ("heading", "How it went at Ashcombe"),
        (
            "paragraph",
            (
                "<p>Ashcombe is invented; its folder may look familiar. The head of service and the office manager "
                "sat down on a Thursday afternoon. By four o'clock they had this.</p>"
            ),
        ),
        (
            "table",
            {
                "caption": "Ashcombe's folder after two hours",
                "headers": ["What they looked at", "What it told them", "What was missing"],
                "rows": [
                    ["1,900 enrolments", "Three of 62 schools send a third of all pupils", "Who stopped, and why"],
                    ["Three adverts", "All three ask for a music degree", "Who did not apply"],
                    ["Four sets of minutes", "Inclusion discussed twice, decided on once", "Any young person's view"],
                    ["Help with costs", "93 families out of about 310", "What the others thought of the form"],
                ],
            },
        ),
        (
            "paragraph",
            (
                "<p>They did not commission research. They wrote “ring five families who stopped” on a card, and the "
                "office manager did it in the same week.</p>"
            ),
        ),
        (
            "callout",
            {
                "tone": "caution",
                "title": "The trap to avoid",
                "text": (
                    "<p>Waiting for better data. A new survey takes two terms and tells you, mostly, what the people "
                    "who stayed think. Go on with what you have. Collect nothing about individuals for this: totals "
                    "and your own papers are enough, and a group of fewer than five is described in words.</p>"
                ),
            },
        ),
        ("video", "asking-families-for-data-they-trust-you-with"),
        ("button", {"text": "Go on to step 2: score every statement", "page": "plan-step-score"}),
    ],
}
