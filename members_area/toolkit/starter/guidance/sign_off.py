"""Step 7 of the cycle."""

from typing import Any

SIGN_OFF: dict[str, Any] = {
    "slug": "plan-step-sign-off",
    "title": "Step 7: have it signed off",
    "summary": (
        "Bring your board one page, one decision and one date. A plan that was decided on survives a change of "
        "staff; a plan that was noted does not."
    ),
    "published": "2026-09-07",
    "reviewed": 20,
    "body": [
        (
            "paragraph",
            (
                "<p>Sign-off is where a plan stops being the inclusion lead's and becomes the service's. It also "
                "gives you something to point to in March, when money is short. Make it easy for your board to say a "
                "clear yes, or to say what is missing.</p>"
            ),
        ),
        (
            "paragraph",
            (
                "<p><b>How long it takes:</b> two hours to prepare, fifteen minutes in the meeting. <b>Have "
                "ready:</b> the plan, a page that sums it up, what it costs in hours and pounds, and the four review "
                "dates.</p>"
            ),
        ),
        ("heading", "What to do"),
        (
            "steps",
            [
                {
                    "title": "Find your speaker beforehand",
                    "text": (
                        "<p>Ask one board member to read it a week early and to open the discussion. Questions asked "
                        "in private make the plan better; the same questions in public make it smaller.</p>"
                    ),
                },
                {
                    "title": "Check it for unequal effects",
                    "text": (
                        "<p>Where the plan changes fees, times, places or jobs, do an <a "
                        'href="page:eqia-template">equality impact assessment</a> now, while it can still change. '
                        "Public bodies must think about equality before they decide, and an assessment shows that "
                        "they did.</p>"
                    ),
                },
                {
                    "title": "Ask for a decision in one sentence",
                    "text": "<p>Write it yourself, and ask for it to go into the minutes as it stands.</p>",
                },
                {
                    "title": "Tell everybody within a week",
                    "text": (
                        "<p>Staff, the young people who helped, partners. One page, what changes first, and whom to "
                        "ask.</p>"
                    ),
                },
            ],
        ),
        ("heading", "How it went at Ashcombe"),
        (
            "paragraph",
            (
                "<p>The first draft of the paper said: “The board is asked to note the plan.” The chair sent it "
                "back. This is what the minutes say now.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "The board agrees the plan with its three objectives and £1,200 from reserves, asks its members "
                    "in turn to visit one project a term, and will look at progress on 9 March."
                ),
                "name": "Minutes of Ashcombe's board",
                "role": "An invented example",
            },
        ),
        (
            "paragraph",
            (
                "<p>One thing changed in the meeting. The governor who runs a special school asked why the "
                "songwriting group met upstairs. It meets in the library now, and the plan has one action fewer.</p>"
            ),
        ),
        (
            "callout",
            {
                "tone": "caution",
                "title": "The trap to avoid",
                "text": (
                    "<p>“Noted with thanks.” It sounds friendly and binds nobody. If the board is not ready to "
                    "decide, ask what it would need, and come back to the next meeting with exactly that.</p>"
                ),
            },
        ),
        ("cards", ["board-report-one-page", "six-things-people-say-about-eqias"]),
        ("button", {"text": "Go on to step 8: review, and begin again", "page": "plan-step-review"}),
    ],
}
