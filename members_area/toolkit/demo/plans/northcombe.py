"""A service that has closed a plan and works with the next."""

from members_area.toolkit.demo.described import DemoAction, DemoObjective, DemoPlan, DemoUpdate, Told

NORTHCOMBE_FIRST = DemoPlan(
    key="northcombe-first",
    service="northcombe",
    begun="blank",
    written=538,
    starts=530,
    title="Inclusion plan, first year",
    body="Children's services committee",
    vision="Coast and moor alike: help with costs is taken up where it is needed, and the offer fits the place.",
    objectives=(
        DemoObjective(
            key="northcombe-proof",
            theme="access-affordability",
            title="By the end of the year 50% of families who could have help with costs receive it, up from 28%.",
            why="Take-up is 70% in two schools and under 15% in nineteen.",
            outcome="Families find help where they find the price, and show proof once.",
            benefits="Families who could have help, in the nineteen schools most of all",
            baseline="28%",
            target="50%",
            measure="Families receiving help as a share of those who could, by school.",
            actions=(
                DemoAction(
                    "Put the help beside every price, on the page and in letters.", "Web editor", 3, "n-price", 6
                ),
                DemoAction(
                    "Ask for proof once, when a child joins, and never again while they stay.",
                    "Business manager",
                    5,
                    "n-once",
                    8,
                ),
                DemoAction("Send every school its own take-up in one line, each term.", "Data officer", 9, "n-line", 6),
            ),
        ),
        DemoObjective(
            key="northcombe-reflection",
            theme="learning-reflection",
            title="By the end of the year tutors in all four areas have two paid reflection sessions.",
            why="One area has them, and asks to keep them.",
            outcome="Tutors think together about who is missing from their lessons.",
            benefits="64 tutors, and those whom they teach",
            baseline="1 area of 4",
            target="4 areas",
            measure="Areas in which two paid sessions were held.",
            actions=(
                DemoAction("Train four colleagues to lead a session.", "Deputy head", 4, "n-train", 20),
                DemoAction(
                    "Hold two sessions in each area.", "Area leads", 11, "n-hold", 40, resources="£3,900 in pay"
                ),
            ),
        ),
    ),
    updates=(
        DemoUpdate(
            440,
            "Costs move, reflection has not begun.",
            (
                Told("n-price", "complete", "", "Done in a week, after three years of meaning to."),
                Told("n-once", "in-progress", "green", "The auditor agreed."),
            ),
        ),
        DemoUpdate(
            300,
            "Take-up is at 41%.",
            (
                Told("n-once", "complete", "", "290 families were spared a letter."),
                Told("n-line", "in-progress", "green", "Two terms done. Heads ring us about it."),
                Told("n-train", "in-progress", "amber", "Two of four are trained. One has left."),
            ),
        ),
    ),
    agreed=528,
    active=526,
    closed=158,
    learning=(
        "Asking for proof once was worth more than every leaflet: take-up rose to 47% and the office has a day a month "
        "back. Sending schools one line about themselves worked because it was one line. Reflection stood and fell with "
        "the four leaders, and we trained two. Next time we train six for four areas."
    ),
)
NORTHCOMBE_NEXT = DemoPlan(
    key="northcombe-now",
    service="northcombe",
    begun="next",
    written=155,
    title="Inclusion plan, second year",
    objectives=(
        DemoObjective(
            theme="communications",
            title="By Easter the ten pages that families use most meet the checklist, each tried out by two families.",
            why="Three pages meet it. The page on joining was left half-way by four in ten visitors.",
            outcome="A family can join on a phone, in the evening, without asking anybody.",
            benefits="Families who read on a phone or with a screen reader",
            baseline="3 pages",
            target="10 pages",
            measure="Pages that meet the checklist and were tried out by two families.",
            actions=(
                DemoAction("Try the page on joining with two families, and mend it.", "Web editor", 3, "n-join", 8),
                DemoAction("Check the other nine against the list, two a month.", "Web editor", 9, "n-nine", 18),
            ),
        ),
    ),
    updates=(
        DemoUpdate(
            60,
            "Reflection has leaders at last, and the first page is mended.",
            (Told("n-join", "complete", "", "Six fields instead of fourteen."), Told("n-nine", "in-progress", "green")),
        ),
    ),
    agreed=148,
    active=145,
)
