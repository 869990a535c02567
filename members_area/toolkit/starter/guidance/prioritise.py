"""Step 5 of the cycle."""

from typing import Any

PRIORITISE: dict[str, Any] = {
    "slug": "plan-step-prioritise",
    "title": "Step 5: choose few priorities",
    "summary": (
        "Three to five for twelve months. Four questions help you to choose, and a list at the back keeps what has "
        "to wait."
    ),
    "published": "2026-09-07",
    "reviewed": 20,
    "body": [
        (
            "paragraph",
            (
                "<p>This is the hardest step, because every low score feels like a promise that you ought to make. "
                "Members who have kept a plan alive say that choosing is the work. Five priorities are the most that "
                "a service can really move in a year; for a small team, two are respectable.</p>"
            ),
        ),
        (
            "paragraph",
            (
                "<p><b>How long it takes:</b> one hour. <b>Have ready:</b> the agreed levels with their reasons, "
                "your budget, and whoever will have to find the time.</p>"
            ),
        ),
        ("heading", "Four questions for each candidate"),
        (
            "steps",
            [
                {
                    "title": "Does the law ask it of us?",
                    "text": (
                        "<p>A low score on a legal duty goes on the list. Everything else competes for what is "
                        "left.</p>"
                    ),
                },
                {
                    "title": "Who is missing because of it?",
                    "text": "<p>Name them. Prefer what brings in young people who have no other way to make music.</p>",
                },
                {
                    "title": "Can we move it ourselves within a year?",
                    "text": "<p>If it depends on somebody else, make the conversation with them the priority.</p>",
                },
                {
                    "title": "Will it help with the next thing?",
                    "text": (
                        "<p>Better data, or an hour of paid time for tutors, often comes before the thing itself.</p>"
                    ),
                },
            ],
        ),
        ("heading", "How it went at Ashcombe"),
        (
            "table",
            {
                "caption": "Ashcombe's shortlist, and what became of it",
                "headers": ["Candidate", "Level now", "Chosen?", "Why"],
                "rows": [
                    ["Fair checks before decisions", "1", "Yes", "Legal duty; fees change in spring"],
                    ["Help with costs", "1", "Yes", "About 200 families go without; we own the form"],
                    ["Routes without grades", "1", "Yes", "Young people asked for it; costs one evening to begin"],
                    ["New website", "1", "Next year", "Council replaces it in June anyway"],
                    [
                        "Families hear in their own language",
                        "0",
                        "Small start",
                        "One page in three languages this term",
                    ],
                ],
            },
        ),
        (
            "paragraph",
            (
                "<p>Three priorities, one small start and one thing that waits in plain sight. A board member asked "
                "why wellbeing was not there. It was a fair question; they looked at the evidence again, and left "
                "the list as it was.</p>"
            ),
        ),
        (
            "callout",
            {
                "tone": "tip",
                "title": "When even this is too much",
                "text": (
                    "<p>Take a small start: three actions for this term that need no money and at most a day each. "
                    "You can do that from any step, and today. Doing three things teaches a team more about its "
                    "priorities than another meeting.</p>"
                ),
            },
        ),
        (
            "callout",
            {
                "tone": "caution",
                "title": "The trap to avoid",
                "text": (
                    "<p>One priority for each theme, so that nobody is disappointed. Twelve priorities are a "
                    "description of your job. Say aloud what you will not do this year, and write it down.</p>"
                ),
            },
        ),
        ("cards", ["the-plan-nobody-read", "proof-once"]),
        ("button", {"text": "Go on to step 6: write the plan", "page": "plan-step-write"}),
    ],
}
