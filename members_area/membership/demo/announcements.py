"""What the team tells members: three that run, one that is over, one that is to come. Days count from the load.

`page` is what an announcement links to, if anything.
"""

from typing import Any

ANNOUNCEMENTS: tuple[dict[str, Any], ...] = (
    {
        "title": "Two places for a first paper",
        "text": "There are two places left on the next agenda for members who have not brought a paper before. Half-finished work is welcome, and somebody in the team reads your draft with you.",
        "page": "bringing-a-paper",
        "from": -3,
        "until": 18,
    },
    {
        "title": "Would you ring a new member?",
        "text": "Two services have new members this term. If you can spare half an hour for a call before their first meeting, tell the team. You need no preparation: only remember your own first meeting.",
        "page": "your-first-term",
        "from": -11,
        "until": 30,
    },
    {
        "title": "The calendar for this year is in the member area",
        "text": "The year month by month, with what each meeting is for and a sheet for your own reviews. You find it on this page. Put your review dates into your diary before the term fills it.",
        "page": "",
        "from": -27,
        "until": None,
    },
    {
        "title": "Thank you for your comments on the terms of reference",
        "text": "Nineteen services wrote to us. The changed text comes to the next meeting with a note of who asked for what, without names.",
        "page": "how-the-group-works",
        "from": -90,
        "until": -45,
    },
    {
        "title": "Registration for the live meeting opens",
        "text": "We meet in person once this year. When you register, tell us what you need in the room, on the plate and on the way there.",
        "page": "events",
        "from": 14,
        "until": 60,
    },
)
