"""Terms of reference for an E, D & I working group in a music service."""

from typing import Any

from members_area.toolkit.starter.templates.shape import TemplateSpec, answers, opening, who_may_see

TERMS: dict[str, Any] = {
    "title": "Working group: terms of reference",
    "subject": "What the E, D & I working group of a music service is for, what it may do and how it works",
    "blocks": [
        opening(
            who="the head of service drafts; the group changes it at its first meeting; the board agrees it.",
            time="about 40 minutes to draft, and an hour at the first meeting.",
            ready="your action plan or priorities, the dates of board meetings, and a budget for people's time.",
        ),
        (
            "note",
            (
                "Replace what is in square brackets. Cross out what you will not do: two pages that are kept are "
                "better than five that are admired."
            ),
        ),
        ("h1", "The group at a glance"),
        answers(
            "Name, start and review",
            [
                "Music service",
                "Agreed by, and on what day",
                "The group begins on",
                "Looked at again on (twelve months later)",
            ],
            room_mm=10,
        ),
        ("h1", "1. Purpose"),
        (
            "p",
            (
                "The group exists so that [young people who are missing from our music making today can take part "
                "and go on], and so that the service keeps the promises of its action plan."
            ),
        ),
        ("h1", "2. What it does this year"),
        (
            "numbers",
            [
                (
                    "[Looks at every objective of the action plan once a quarter, and advises the person who is "
                    "accountable for it.]"
                ),
                "[Reads each equality impact assessment before a decision is made.]",
                "[Hears from young people, and sees that they get a reply.]",
                "[Carries out one piece of work of its own, chosen at its second meeting.]",
            ],
        ),
        ("h1", "3. What it may do"),
        ("p", "A group that may only talk loses its best people by spring. Say what it decides."),
        (
            "table",
            {
                "caption": "Decide, recommend, be told",
                "headers": ["The group", "About what", "Who answers, and by when"],
                "widths": [3, 6, 5],
                "rows": [
                    ["Decides", "[Example: its programme, and £500 a year]", "[Nobody: it reports what it did]"],
                    [
                        "Recommends",
                        "[Example: changes to fees, recruitment, policies and programmes]",
                        "[Management team, in writing, within four weeks]",
                    ],
                    [
                        "Is told about",
                        "[Example: complaints of unfair treatment, as totals]",
                        "[Head of service, once a term]",
                    ],
                ],
            },
        ),
        ("h1", "4. Members"),
        (
            "bullets",
            [
                "Eight to ten people: three tutors or more, at least one of them paid by the hour.",
                "Two young people. They meet the chair before each meeting and may bring a friend.",
                "One person from the office, one manager, one member of the board, one partner organisation.",
                (
                    "Anybody may offer to join. Nobody is asked to speak for a whole group of people, or to say why "
                    "the subject matters to them."
                ),
                "Members serve for a year, and for three at most.",
            ],
        ),
        (
            "p",
            (
                "Time is paid: [rate] an hour for those without salaried time, [rate] for young people, and travel "
                "or childcare for anybody who needs it."
            ),
        ),
        (
            "table",
            {
                "caption": "Members this year",
                "headers": ["Name", "Part of the service", "Since"],
                "widths": [5, 6, 3],
                "rows": [["[Example: two members of the youth panel]", "[Young people]", "[September]"]],
                "fill_in_rows": 5,
                "room_mm": 10,
            },
        ),
        ("h1", "5. Chairs and notes"),
        (
            "p",
            (
                "The group chooses two chairs; one of them is not a manager. Notes fit on a page: what was decided, "
                "who does what by when, and what was left open. All staff have them within a week."
            ),
        ),
        ("h1", "6. Meetings"),
        (
            "bullets",
            [
                "Four a year, of ninety minutes, in paid time, two weeks before the board meets.",
                "Papers a week ahead, in a form that every member can read.",
                "In a room and online, with captions and a break. Access needs are asked for each time.",
                "Half of the members, among them a young person, are enough to decide.",
            ],
        ),
        ("h1", "7. How we talk with one another"),
        (
            "bullets",
            [
                "We speak for ourselves and ask about other people's experience.",
                "What is learned may leave the room; who said it stays.",
                "We may be wrong, say so, and try again.",
                "Whoever has been hurt can tell a chair, or [name of somebody outside the group].",
            ],
        ),
        ("h1", "8. Review"),
        (
            "p",
            (
                "After twelve months the group answers three questions: what changed because of us, for whom, and is "
                "this still the best way? Unless the last answer is a clear yes, it closes and hands over what is "
                "open."
            ),
        ),
        who_may_see(
            "all staff, the board and the young people whom you invite. You may publish it without the list of "
            "members; ask each of them first if you would like to publish that too."
        ),
    ],
}

WORKING_GROUP = TemplateSpec(
    slug="working-group-terms",
    title="Terms of reference for an E, D & I working group",
    purpose=(
        "Say on two or three pages what the group is for, what it may decide, who is in it and how their time is "
        "paid. It becomes yours when the group has changed it."
    ),
    audience="Heads of service who begin or renew a working group",
    time_needed="About 40 minutes, and an hour with the group",
    stage="agree",
    theme="leadership-governance",
    what_changed="First version.",
    files=(("docx", "working-group-terms-of-reference.docx", TERMS),),
)
