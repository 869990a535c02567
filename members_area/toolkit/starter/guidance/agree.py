"""Step 4 of the cycle."""

from typing import Any

AGREE: dict[str, Any] = {
    "slug": "plan-step-agree",
    "title": "Step 4: agree a judgement",
    "summary": (
        "One meeting of ninety minutes on the widest gaps only. You leave with a level for each statement and a "
        "sentence that says why."
    ),
    "published": "2026-09-07",
    "reviewed": 20,
    "body": [
        (
            "paragraph",
            (
                "<p>Now you have several answers to the same question, and they differ. That is what you came for. "
                "This meeting turns them into one judgement that the service can stand by, and keeps the "
                "disagreement on record where it matters.</p>"
            ),
        ),
        (
            "paragraph",
            (
                "<p><b>How long it takes:</b> one meeting of ninety minutes. <b>Have ready:</b> a list of statements "
                "sorted by the gap between groups, two people from each group, and a chair who has no score to "
                "defend.</p>"
            ),
        ),
        ("heading", "What to do"),
        (
            "steps",
            [
                {
                    "title": "Wave through what you agree on",
                    "text": (
                        "<p>Where all groups lie within one level, take the lower and move on. Ten minutes for all "
                        "of these together.</p>"
                    ),
                },
                {
                    "title": "Spend an hour on the widest gaps",
                    "text": (
                        "<p>Six or seven statements. For each, hear first from the group that scored lowest. Ask for "
                        "a day when it happened, then read the description of the level again.</p>"
                    ),
                },
                {
                    "title": "Agree a level and a reason",
                    "text": (
                        "<p>Ten minutes, then decide. If you cannot, write the lower level and both reasons. You "
                        "will look again in a year.</p>"
                    ),
                },
                {
                    "title": "Give every “don't know” an owner",
                    "text": "<p>One person finds out by a date, or you decide that you can live without knowing.</p>",
                },
            ],
        ),
        ("heading", "How it went at Ashcombe"),
        (
            "table",
            {
                "caption": "One statement at Ashcombe: routes in several kinds of music, with or without grades",
                "headers": ["Who", "Level", "What they said"],
                "rows": [
                    ["Leaders", "3", "There is a songwriting group and a steel band"],
                    ["Tutors", "2", "Both are in one town, and both are full"],
                    ["Young people", "1", "The certificate evening is only for grades"],
                    ["Agreed", "1", "Routes exist for about 40 of 1,900 pupils, and we celebrate only one of them"],
                ],
            },
        ),
        (
            "paragraph",
            (
                "<p>The head of service said afterwards that the sentence in the last row was worth more than the "
                "number. It went into the plan, word for word, as the evidence for an objective.</p>"
            ),
        ),
        (
            "callout",
            {
                "tone": "caution",
                "title": "The trap to avoid",
                "text": (
                    "<p>Taking the average. Levels 3 and 1 do not make a 2: they are two true stories about "
                    "different places or people. The other trap is to ask the two young people in the room to speak "
                    "for everybody. Ask them what they know, thank them, and pay them.</p>"
                ),
            },
        ),
        (
            "paragraph",
            (
                '<p>If the talk gets stuck on words, a round with the <a href="page:heard-conversation-cards">HEARD '
                "conversation cards</a> brings people back to pupils. If you want this circle to go on meeting, give "
                'it <a href="page:working-group-terms-of-reference">terms of reference</a>.</p>'
            ),
        ),
        ("button", {"text": "Go on to step 5: choose few priorities", "page": "plan-step-prioritise"}),
    ],
}
