"""Step 2 of the cycle."""

from typing import Any

SCORE: dict[str, Any] = {
    "slug": "plan-step-score",
    "title": "Step 2: score every statement",
    "summary": (
        "Choose the level that a visitor could see today. Begin with four themes, take “don't know” seriously, and "
        "stop when the time is up."
    ),
    "published": "2026-09-07",
    "reviewed": 20,
    "body": [
        (
            "paragraph",
            (
                "<p>The self-assessment has twelve themes with three statements each. Every statement has five "
                "levels, from 0, not started, to 4, embedded, and each level is described. Your job is to find the "
                "description that sounds like last Tuesday. How you would like things to be comes later.</p>"
            ),
        ),
        (
            "paragraph",
            (
                "<p><b>How long it takes:</b> about ten minutes for a theme, so 40 minutes for a first sitting of "
                "four. <b>Have ready:</b> the folder from step 1, and one colleague who will disagree with you.</p>"
            ),
        ),
        ("heading", "What to do"),
        (
            "steps",
            [
                {
                    "title": "Choose four themes to begin with",
                    "text": (
                        "<p>Take two that worry you, one that you are proud of, and one with a legal duty in it.</p>"
                    ),
                },
                {
                    "title": "Read all five descriptions before you choose",
                    "text": (
                        "<p>Between two levels, take the lower. It is not a mark, and nobody compares services by "
                        "it.</p>"
                    ),
                },
                {
                    "title": "Write the evidence in one sentence",
                    "text": (
                        "<p>Something seen, counted or said, with a date. If you cannot write the sentence, choose "
                        "the level below, or “don't know”.</p>"
                    ),
                },
                {
                    "title": "Leave what does not concern you",
                    "text": (
                        "<p>“Not applicable” is fine with a reason. Use it sparingly: “we have no disabled pupils” "
                        "is usually an answer to a different question.</p>"
                    ),
                },
            ],
        ),
        ("heading", "How it went at Ashcombe"),
        (
            "table",
            {
                "caption": "Two of Ashcombe's scores, before and after the evidence was written down",
                "headers": ["Statement", "First thought", "Evidence", "Score"],
                "rows": [
                    [
                        "We make it easy for families to find and use help with the cost of music",
                        "3",
                        "93 of about 310 families; the form has four pages and is a scan",
                        "1",
                    ],
                    [
                        "Our tutors have regular, paid time to think together about inclusive teaching",
                        "2",
                        "Two sessions last year, paid, and 29 of 40 tutors came",
                        "2",
                    ],
                ],
            },
        ),
        (
            "paragraph",
            (
                "<p>The first score fell by two levels in a minute. Nobody had lied: the head of service had been "
                "thinking of the policy, which is generous, and the office manager of the telephone calls about the "
                "form.</p>"
            ),
        ),
        (
            "callout",
            {
                "tone": "caution",
                "title": "The trap to avoid",
                "text": (
                    "<p>Scoring your policy. A policy counts from the day on which a pupil would notice it. The "
                    "second trap is finishing: teams that insist on all thirty-six statements before they act tend "
                    "not to act. You may leave after any statement and come back.</p>"
                ),
            },
        ),
        (
            "paragraph",
            (
                "<p>Would you rather work on paper or away from your desk? The <a "
                'href="page:self-assessment-sheet">self-assessment sheet</a> in the library does the same in Excel. '
                "Ask one person to bring the copies together afterwards.</p>"
            ),
        ),
        ("button", {"text": "Go on to step 3: let each group answer", "page": "plan-step-ask"}),
    ],
}
