"""The nurture-group check-in: the pupil's own words and simple scales, at the start and at the end."""

from typing import Any

from members_area.toolkit.starter.templates.shape import TemplateSpec, answers, opening, who_may_see

SCALE = ["Question", "Not at all", "A little", "Quite", "Very much"]
SENTENCES = (
    "I look forward to music.",
    "I can show how I feel in music.",
    "There is somebody in this group I like making music with.",
    "I can have another go when something is hard.",
    "My ideas are used here.",
    "I feel all right at school.",
)


def _check_in(when: str, questions: list[str], *, to_print: bool) -> list[tuple[str, Any]]:
    mark = (
        "Circle one number in each row." if to_print else "Make one number bold in each row, or type a cross beside it."
    )
    room = 22 if to_print else 18
    return [
        ("h1_on_new_page", f"Check-in at the {when}"),
        answers("About today", ["Code", "Date", "How I answered: talking, pointing, writing, drawing or music"]),
        ("h2", "How is it for me?"),
        ("p", f"There are no right answers. You can leave out any row. {mark}"),
        (
            "table",
            {
                "caption": f"My scales at the {when}",
                "headers": SCALE,
                "widths": [9, 3, 3, 3, 3],
                "rows": [[sentence, "1", "2", "3", "4"] for sentence in SENTENCES],
            },
        ),
        ("h2", "In my own words"),
        ("p", "An adult may write for you. They write what you say, and read it back to you."),
        (
            "table",
            {
                "caption": f"My words at the {when}",
                "headers": ["Question", "My words, or a drawing"],
                "widths": [3, 6],
                "rows": [[question, ""] for question in questions],
                "room_mm": room,
            },
        ),
    ]


def _for_adults() -> list[tuple[str, Any]]:
    return [
        opening(
            who="the young person, with an adult they know. The tutor and the school fill in the last page.",
            time="10 minutes at the start and 10 minutes at the end, then 20 minutes together.",
            ready="a quiet place, pens or picture cards, and a code that the school has given.",
        ),
        ("h1", "Before you begin"),
        ("p", "For the adult. Read this page once; the young person does not need it."),
        (
            "numbers",
            [
                "Say: “I ask because I want this group to be good for you. You can skip anything, and you can stop.”",
                "Use the code. Write no name, and nothing about health, family, belief or background.",
                (
                    "Do the first check-in in the second session, when faces are familiar, and the other in the last "
                    "session but one."
                ),
                "Do not show the first sheet before the second is done.",
                "If a word or a drawing worries you, follow the school's safeguarding procedure on the same day.",
            ],
        ),
        ("h2", "What a filled-in row looks like"),
        (
            "table",
            {
                "caption": "An example",
                "headers": ["Question", "Answer", "Words"],
                "widths": [5, 3, 6],
                "rows": [["I can have another go when something is hard.", "2, a little", "“If nobody is looking.”"]],
            },
        ),
        (
            "p",
            (
                "Such words tell you more than a number: next week, the tutor lets the group practise in pairs with "
                "their backs to the room."
            ),
        ),
    ]


def _afterwards(room: int) -> list[tuple[str, Any]]:
    return [
        ("h1_on_new_page", "Side by side"),
        (
            "p",
            "For the tutor and the adult at school who knows the young person best. Lay both sheets beside each other.",
        ),
        (
            "table",
            {
                "caption": "What we see, and an example of it",
                "headers": ["Look for", "Less, the same or more", "What we saw or heard"],
                "widths": [5, 3, 6],
                "rows": [
                    [look, "", ""]
                    for look in (
                        "Joins in, and stays with it",
                        "Chooses, starts something or says no",
                        "Listens to, copies or helps others",
                        "Plays, sings or makes what was new to them",
                        "Comes to school on music days",
                        "Settles after something upsetting",
                    )
                ],
                "room_mm": room,
            },
        ),
        answers(
            "What next",
            ["What would the young person like to do next in music?", "Who will arrange it, and by when?"],
            room_mm=room,
        ),
        ("h2", "When you report on the group"),
        (
            "bullets",
            [
                (
                    "Count how many young people moved up, stayed, or moved down on each row. A fall may be good "
                    "news: trust lets people say that things are hard."
                ),
                "Report on five young people or more together. For a smaller group, tell what the group did.",
                "Ask before you quote anybody's words, even without a name.",
            ],
        ),
        who_may_see(
            "the young person at any time, the tutor, and the adult at school who keeps the list of codes. It "
            "stays at school or in your locked files and is destroyed a year after the group ends, or sooner if "
            "your own rules say so. Only totals go into reports."
        ),
    ]


def _sheet(*, to_print: bool) -> dict[str, Any]:
    start = [
        "What do I like about music?",
        "What could make this group good for me?",
        "What should the tutor know about how I learn?",
    ]
    end = [
        "What did I make or do that I am pleased with?",
        "What was hard, and what helped?",
        "What would I like to do next?",
    ]
    return {
        "title": "Nurture group check-in",
        "subject": "Before and after a music nurture group, in the young person's own words",
        "blocks": [
            *_for_adults(),
            *_check_in("start", start, to_print=to_print),
            *_check_in("end", end, to_print=to_print),
            *_afterwards(16 if to_print else 0),
        ],
    }


NURTURE = TemplateSpec(
    slug="nurture-check-in",
    title="Nurture group check-in, before and after",
    purpose=(
        "Hear from each young person at the start and the end of a nurture group: six simple scales and their own "
        "words. It works with a code and records no protected characteristics."
    ),
    audience="Tutors of nurture groups, with the school",
    time_needed="10 minutes twice with each young person",
    stage="gather",
    theme="wellbeing-nurture",
    what_changed="First version.",
    files=(
        ("docx", "nurture-check-in.docx", _sheet(to_print=False)),
        ("pdf", "nurture-check-in-to-print.pdf", _sheet(to_print=True)),
    ),
)
