"""The words on the member area's front page."""

from typing import Any

WELCOME: list[tuple[str, Any]] = [
    ("heading", "Welcome to your side of the site"),
    (
        "paragraph",
        '<p>This is where the group keeps what it shares with itself. Nobody outside it can read, search or find anything here. New? Begin with <a href="page:your-first-term">your first term in the NWG</a>. Been here for years? Somebody in the directory is looking for what you know.</p>',
    ),
    (
        "callout",
        {
            "tone": "note",
            "title": "What you read here stays here",
            "text": '<p>Use what you learn, and leave out who said it. The <a href="page:chatham-house-rule">Chatham House rule</a> covers papers, the directory and the chat.</p>',
        },
    ),
    ("download", "calendar-of-meetings"),
]
