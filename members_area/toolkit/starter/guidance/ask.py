"""Step 3 of the cycle."""

from typing import Any

ASK: dict[str, Any] = {
    "slug": "plan-step-ask",
    "title": "Step 3: let each group answer for itself",
    "summary": (
        "Leaders, tutors, board and young people see different services. Ask each of them separately, before anybody "
        "sees the others' answers."
    ),
    "published": "2026-09-07",
    "reviewed": 20,
    "body": [
        (
            "paragraph",
            (
                "<p>If only the leadership team answers, you learn what the leadership team believes. The surprises, "
                "and most of the good ideas, come from the distance between groups. So ask four of them, and ask "
                "each about the part of the service that it can see.</p>"
            ),
        ),
        (
            "paragraph",
            (
                "<p><b>How long it takes:</b> 45 minutes with each group, within three weeks. <b>Have ready:</b> "
                "paid time for tutors and young people, and a person to talk to for each group who is not its "
                "manager.</p>"
            ),
        ),
        ("heading", "What to ask whom"),
        (
            "table",
            {
                "caption": "Four groups, and what each can tell you",
                "headers": ["Group", "Ask about", "Do it like this"],
                "rows": [
                    ["Leaders", "All themes", "Each alone first, then together"],
                    [
                        "Tutors, hourly-paid too",
                        "Workforce, learning, offer, SEND, wellbeing",
                        "In paid time, on paper, no names",
                    ],
                    ["Board", "Leadership, policies, partnerships", "Twenty minutes of a meeting"],
                    [
                        "Young people",
                        "Offer, access, youth voice, communications",
                        "As a conversation, paid, with food",
                    ],
                ],
            },
        ),
        ("heading", "With young people"),
        (
            "paragraph",
            (
                "<p>Do not hand them the statements. Turn three of them into questions: “Could you go on here "
                "without taking grades?” “If you wanted something changed, whom would you tell?” Write down their "
                "words, then let them choose the level with you. The checklist for <a "
                'href="page:young-people-in-the-room">young people in the room</a> helps you to prepare, and <a '
                'href="page:heard-conversation-cards">conversation cards</a> help when nobody wants to go first. Ask '
                "some who have left.</p>"
            ),
        ),
        ("video", "paying-young-people-for-their-advice"),
        ("heading", "How it went at Ashcombe"),
        (
            "paragraph",
            (
                "<p>For “we help young people to get better in several kinds of music, with or without grades”, "
                "Ashcombe's leaders chose 3. They had started a songwriting group and a steel band. Tutors chose 2: "
                "both groups were in one town. Six young people chose 1. “There's a band,” said one, “but the "
                "certificate evening is only for grades.” No one at the top had ever thought of the certificate "
                "evening.</p>"
            ),
        ),
        (
            "callout",
            {
                "tone": "caution",
                "title": "The trap to avoid",
                "text": (
                    "<p>Showing your own score first. People are kind, and they will move towards it. Collect all "
                    "four answers before anybody sees another. Keep no names and nothing about anyone's background; "
                    "where a group has fewer than five people, keep what it said in words and leave the count "
                    "out.</p>"
                ),
            },
        ),
        (
            "paragraph",
            (
                "<p>Tell every group what happens next, and when they will hear. A <a "
                'href="page:you-said-we-did-sheet">you said, we did sheet</a> within three weeks is part of this '
                "step.</p>"
            ),
        ),
        ("button", {"text": "Go on to step 4: agree a judgement", "page": "plan-step-agree"}),
    ],
}
