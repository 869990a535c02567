"""Papers of meetings that took place."""

from typing import Any

from members_area.meetings.demo.described import DemoPaper

FOUR_FIGURES: dict[str, Any] = {
    "format": "pdf",
    "filename": "counting-without-labels.pdf",
    "title": "Counting without labels",
    "subject": "Which figures help a music service to see who is missing",
    "blocks": [
        ("note", "For members of the NWG. Two questions to try before the meeting are at the end."),
        ("h1", "Why totals are enough"),
        (
            "p",
            "We wanted to know who begins, who carries on and who never comes. For that we needed no list of names. Four totals for each school, once a term, told us more than the system that we had nearly bought.",
        ),
        ("h1", "The four totals"),
        (
            "table",
            {
                "caption": "What we count for each school",
                "headers": ["Total", "Where it comes from", "What it can tell"],
                "widths": [3, 4, 4],
                "rows": [
                    ["Pupils who begin", "The school's class lists", "Whom whole-class lessons reach"],
                    ["Pupils who carry on", "Our register in the second term", "Whether somebody asked them"],
                    ["Pupils with help with costs", "Finance", "Whether families know of it"],
                    ["Pupils who stop", "Tutors' notes, without names", "When, and after what"],
                ],
            },
        ),
        ("h1", "What it cannot tell"),
        ("bullets", ["Why anybody stopped: ask them.", "Anything about fewer than ten pupils: leave it out."]),
        ("h1", "Before the meeting"),
        ("numbers", ["How many begin at one school that you know?", "How many of them are there a year later?"]),
    ],
}

REGISTER_SHEET: dict[str, Any] = {
    "format": "xlsx",
    "filename": "reading-a-register.xlsx",
    "title": "Reading a register",
    "subject": "An empty sheet for four totals for each school, once a term",
    "sheets": [
        {
            "name": "One term",
            "intro": "One line for each school. Totals only; leave a cell empty where it would be fewer than ten.",
            "headers": ["School", "Begin", "Carry on", "Help with costs", "Stop", "What we shall ask"],
            "widths": [28, 12, 12, 18, 12, 44],
            "rows": [],
            "empty_rows": 20,
        }
    ],
}

FOLLOW_UP: dict[str, Any] = {
    "format": "docx",
    "filename": "following-up-whole-class-lessons.docx",
    "title": "Following up what whole-class lessons begin",
    "subject": "Three accounts of schools, and what made the difference",
    "blocks": [
        ("h1", "Three schools"),
        (
            "p",
            "The same tutor taught the same lessons in three schools. In one nearly everybody stopped afterwards, in one half carried on, and in one a waiting list began.",
        ),
        ("h2", "A letter in the bag"),
        ("p", "Letters went home in the week of the reports. Nobody answered, and nobody was surprised."),
        ("h2", "Asked by name"),
        ("p", "A teaching assistant asked each child by name what they would like to play next, and rang the parents."),
        ("h2", "A band at lunch"),
        ("p", "Older pupils played outside the dining hall for a week. The younger ones asked us."),
        ("h1", "What I would like from you"),
        ("bullets", ["Who asks the children in your schools?", "In which words?", "What happens to those who say no?"]),
    ],
}

TWO_ACCOUNTS: dict[str, Any] = {
    "format": "pdf",
    "filename": "two-accounts-of-one-group.pdf",
    "title": "Two accounts of one nurture group",
    "blocks": [
        ("note", "The group is made up of things that have happened in several."),
        ("h1", "The first account"),
        ("p", "Seven of eight children came to most sessions. Three adults filled in a scale before and after."),
        ("h1", "The second account"),
        (
            "p",
            "In the first weeks nobody took their coat off. By the sixth, two of them hung up everybody's. The class teacher says that one child now asks for a turn. What did not work: we changed the room half-way, and lost three weeks.",
        ),
        ("h1", "To talk about"),
        ("numbers", ["Which would you send to a head?", "Which would you send to a funder?", "What is true in both?"]),
    ],
}

SUPERVISION: dict[str, Any] = {
    "format": "docx",
    "filename": "supervision-for-tutors.docx",
    "title": "Supervision for tutors: what it is and is not",
    "blocks": [
        ("h1", "What it is"),
        ("p", "An hour a month in which a few tutors talk about their work with somebody from outside."),
        ("bullets", ["The same people each time.", "Nothing is written down.", "The hour is paid."]),
        ("h1", "What it is not"),
        ("p", "It is neither an appraisal nor therapy, and no place for planning lessons."),
        ("h1", "Money"),
        (
            "p",
            "In the services that do it, the hour costs between one lesson and three for each tutor and term. Travel and cover are not in that.",
        ),
    ],
}

TWO_PAGES: dict[str, Any] = {
    "format": "docx",
    "filename": "two-page-report.docx",
    "title": "The two-page report to a council, empty",
    "blocks": [
        ("h1", "Page one: your sentences"),
        ("p", "Copy each sentence of your council's plan for children to which music is an answer."),
        (
            "table",
            {
                "caption": "Their sentence, our answer",
                "headers": ["What the plan says", "What we do", "How we know"],
                "widths": [4, 4, 3],
                "rows": [],
                "fill_in_rows": 5,
            },
        ),
        ("h1", "Page two: one child's year"),
        ("p", "Tell it without a name, a school or anything else by which the child could be known."),
    ],
}

BY_MEETING: dict[str, tuple[DemoPaper, ...]] = {
    "missing": (
        DemoPaper("figures", "Counting without labels", "Ravi Shenoy", FOUR_FIGURES),
        DemoPaper("figures", "Reading a register: the empty sheet", "Ravi Shenoy", REGISTER_SHEET, kind="background"),
    ),
    "next": (
        DemoPaper(
            "follow-up",
            "Following up what whole-class lessons begin",
            "Deborah Lilley",
            FOLLOW_UP,
            drafts=((21, ""), (9, "The third school added, and questions at the end.")),
        ),
    ),
    "evidence": (DemoPaper("small-groups", "Two accounts of one nurture group", "Oliver Brandreth", TWO_ACCOUNTS),),
    "councils": (
        DemoPaper("two-pages", "The two-page report, empty", "Martin Entwistle", TWO_PAGES, kind="background"),
    ),
    "looking-after": (
        DemoPaper("supervision", "Supervision for tutors: what it is and is not", "Jerome Francis", SUPERVISION),
    ),
}
EARLIER = tuple((meeting, paper) for meeting, papers in BY_MEETING.items() for paper in papers)
