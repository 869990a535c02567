"""The inclusive recruitment checklist: twenty-eight checks from the first thought of a post to the ninetieth day."""

from typing import Any

from members_area.toolkit.starter.templates.shape import TemplateSpec, opening, who_may_see

EXAMPLE = [
    "Example: a parent read the old advert and could tell us what the job is.",
    "No. Rewritten on 4 March",
    "Inclusion lead",
]

STAGES = (
    (
        "Before you write anything",
        "Ask who applied last time, and who never saw the advert.",
        (
            "We asked two tutors and a school what the post really does in a week.",
            "We know how many people applied, were shortlisted and were appointed last time, and who was missing.",
            "Hours, places and travel have been questioned. We know which of them are habit.",
            "Job share, term time and part time have been considered.",
            "Travel, planning and training are paid, and the advert will say so.",
        ),
    ),
    (
        "The person specification",
        "Every line shuts somebody out, so every line needs a reason.",
        (
            "A degree, diploma or grade is asked for only where the work cannot be done without it.",
            "Playing and teaching count however they were learned: in bands, worship, community or production.",
            "There are no more than eight requirements, and we can say how we will test each.",
            "“Driving licence” has become “able to get to these three schools”, unless driving is the job.",
            "What can be learned in the first year stands under “you will learn”.",
        ),
    ),
    (
        "The advert",
        "Read it aloud to somebody who has never worked in a music service.",
        (
            "It says the pay, the hours, the place and what a first week looks like.",
            "It has gone to three networks where we had never advertised.",
            "It names a working tutor who will answer questions.",
            "It stays open for three weeks, outside school holidays and major festivals.",
            "People may apply in another way, such as a recording or a conversation.",
        ),
    ),
    (
        "Shortlisting",
        "Decide how you score before you open the first application.",
        (
            "Names, schools and dates are hidden from those who score.",
            "Two people score alone, then compare.",
            "Disabled applicants who meet the requirements are offered an interview.",
            "We looked at who fell out at this stage, and asked ourselves why.",
        ),
    ),
    (
        "Meeting people",
        "The aim is to see people at their best.",
        (
            "Everybody was asked what they need for the day. Nobody was asked about their health.",
            "Questions were sent two working days ahead.",
            "The trial lesson is paid, and pupils say what they thought.",
            "The panel is mixed, has practised together, and includes a young person.",
            "Notes stand against each requirement. “Would fit in” is not one.",
        ),
    ),
    (
        "The first ninety days",
        "Recruitment ends when somebody has decided to stay.",
        (
            "Those whom we did not appoint had feedback that they can use.",
            "Adjustments were in place on the first day.",
            "There is a paid mentor who is not the line manager.",
            "We asked what nearly stopped them applying, and changed something.",
        ),
    ),
)


def _checks() -> list[tuple[str, Any]]:
    blocks: list[tuple[str, Any]] = []
    number = 0
    for place, (stage, advice, checks) in enumerate(STAGES, start=1):
        rows = [] if number else [EXAMPLE]
        for check in checks:
            number += 1
            rows.append([f"{number}. {check}", "", ""])
        table = {
            "caption": f"Checks {number - len(checks) + 1} to {number}",
            "headers": ["Check", "Answer", "Who"],
            "widths": [24, 6, 5],
            "rows": rows,
            "room_mm": 8,
        }
        blocks += [("h1", f"{place}. {stage}"), ("p", advice), ("table", table)]
    return blocks


CHECKLIST: dict[str, Any] = {
    "title": "Inclusive recruitment checklist",
    "subject": "Twenty-eight checks for a music service that fills a post",
    "blocks": [
        opening(
            who="the manager of the post and one tutor, together. Somebody else may take over a stage: write the name.",
            time="about an hour for each vacancy, in six short pieces.",
            ready=(
                "the last advert and person specification, and how many people applied, were shortlisted and were "
                "appointed."
            ),
        ),
        (
            "note",
            (
                "Answer yes, no or with a date. A “no” with a reason is more use than a “yes” that nobody checked. "
                "Begin with five checks if all of them are too many: 6, 11, 20, 22 and 28."
            ),
        ),
        *_checks(),
        ("h1", "What we will do differently next time"),
        (
            "table",
            {
                "caption": "What we learned, and what follows",
                "headers": ["What we learned", "What we will change", "Who, and by when"],
                "widths": [5, 5, 4],
                "rows": [
                    [
                        "Example: nine people asked about pay before applying",
                        "Every advert says the hourly rate and what is paid besides teaching",
                        "Office manager, 1 May",
                    ]
                ],
                "fill_in_rows": 2,
            },
        ),
        who_may_see(
            "the panel and your personnel adviser. Keep names of applicants, and anything about them, out of it: "
            "those belong in your recruitment records. What you learned may be shared with everybody."
        ),
    ],
}

RECRUITMENT = TemplateSpec(
    slug="inclusive-recruitment-checklist",
    title="Inclusive recruitment checklist",
    purpose=(
        "Twenty-eight checks for filling a post, from the first conversation to the ninetieth day. Use it with your "
        "next vacancy, then read what you learned before the one after."
    ),
    audience="Managers who recruit, and tutors on panels",
    time_needed="About an hour for each vacancy",
    stage="write",
    theme="workforce-recruitment",
    what_changed="First version.",
    files=(("docx", "inclusive-recruitment-checklist.docx", CHECKLIST),),
)
