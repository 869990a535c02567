"""A service that has closed a plan and writes the next."""

from members_area.toolkit.demo.described import DemoAction, DemoObjective, DemoPlan, DemoUpdate, Told

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
