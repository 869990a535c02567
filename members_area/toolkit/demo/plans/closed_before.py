"""Services that have closed a plan and gone on: one works with the next, one is writing it."""

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
NETHERFIELD_FIRST = DemoPlan(
    key="netherfield-first",
    service="netherfield",
    begun="blank",
    written=415,
    starts=405,
    title="Routes without grades: our plan",
    body="Trustees",
    vision="Every young person finds music in which they can get better, and somebody who notices that they do.",
    objectives=(
        DemoObjective(
            key="netherfield-routes",
            theme="musical-offer-progression",
            title="By summer two new routes without grades run with 24 young people in all.",
            why="Past year 7 everything that we offer leads to a grade. Half of those who leave say why.",
            outcome="Young people get better in songwriting and in a band, and can say how.",
            benefits="Young people from 11 who do not want grades",
            baseline="No such route",
            target="2 routes, 24 young people",
            measure="Young people in the new routes after two terms.",
            actions=(
                DemoAction(
                    "Ask 30 young people who left what would have kept them.", "Head of service", 2, "nf-ask", 8
                ),
                DemoAction(
                    "Run a songwriting group in the library, in the evening.", "Songwriting tutor", 8, "nf-song", 30
                ),
                DemoAction(
                    "Let each group write down in its own words what getting better means there.",
                    "Songwriting tutor",
                    6,
                    "nf-words",
                    4,
                ),
                DemoAction("Begin a beginners' band in the second town.", "Head of service", 10, "nf-band", 25),
            ),
        ),
        DemoObjective(
            theme="workforce-recruitment",
            title="Tutors who are paid by the hour have the same induction and training as salaried staff.",
            why="Eleven of fourteen tutors are paid by the hour. Two came to the training day, unpaid.",
            outcome="Whoever teaches for us is one of us.",
            benefits="Eleven tutors and everyone they teach",
            baseline="2 of 11 at training",
            target="11 of 11",
            measure="Hourly-paid tutors who took part in paid training.",
            actions=(
                DemoAction("Pay for the training day and two hours of induction.", "Trustees", 4, "nf-pay", 3),
                DemoAction("Ask tutors which evening suits them, and hold it then.", "Office", 6, "nf-evening", 3),
            ),
        ),
    ),
    updates=(
        DemoUpdate(
            300,
            "Thirty calls in two weeks. They changed what we plan.",
            (
                Told("nf-ask", "complete", "", "“I wanted to write my own” came up eleven times."),
                Told("nf-song", "in-progress", "green", "Nine came to the first evening."),
                Told("nf-pay", "complete", "", "The trustees found the money in ten minutes."),
            ),
        ),
        DemoUpdate(
            180,
            "Songwriting is full. The band has no drummer and no room.",
            (
                Told("nf-words", "complete", "", "Theirs is better than anything we would have written."),
                Told("nf-band", "in-progress", "red", "The room fell through twice."),
                Told("nf-evening", "complete", "", "A Tuesday. Ten of eleven came."),
            ),
        ),
    ),
    agreed=403,
    active=401,
    closed=32,
    learning=(
        "Ask those who left before you plan for those who stay. The songwriting group has 17 members and a waiting list, "
        "because it was their idea. The band failed on a room, so the next plan begins with the room. Paying tutors for "
        "training cost less than one concert."
    ),
)
NETHERFIELD_NEXT = DemoPlan(
    key="netherfield-draft",
    service="netherfield",
    begun="next",
    written=24,
    title="Routes without grades: the second year",
    objectives=(
        DemoObjective(
            theme="policies-impact",
            title="From September nothing about fees, times or rooms is decided without a check of who it hits hardest.",
            why="The rent of the second town went up, and the fee followed. Four families left.",
            outcome="Changes are made with open eyes.",
            benefits="Families who would be hit hardest",
            baseline="1 change of 5 checked",
            target="Every change",
            measure="Changes with a check that was made before the decision.",
            actions=(DemoAction("Try the form on last year's change of fees.", "Head of service", 2, "nf-eqia", 5),),
        ),
    ),
)
PLANS = (NORTHCOMBE_FIRST, NORTHCOMBE_NEXT, NETHERFIELD_FIRST, NETHERFIELD_NEXT)
