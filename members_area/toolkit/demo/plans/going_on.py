"""More plans that services work with, of a town, a small team and a large service."""

from members_area.toolkit.demo.described import DemoAction, DemoObjective, DemoPlan, DemoUpdate, Told

IRONVALE = DemoPlan(
    key="ironvale-now",
    service="ironvale",
    begun="blank",
    written=290,
    starts=280,
    title="Way in: plan for the year",
    body="Scrutiny panel",
    vision="Nobody stays away because of money or of a form.",
    objectives=(
        DemoObjective(
            key="ironvale-lend",
            theme="access-affordability",
            title="Everyone has an instrument at home within a week of the first lesson.",
            why="In October 61 children waited for more than five weeks.",
            outcome="Children can practise from the first week.",
            benefits="Beginners, and families who cannot buy",
            baseline="5 weeks",
            target="1 week",
            measure="Days from the first lesson to an instrument at home, in the middle of all.",
            actions=(
                DemoAction(
                    "Count the store, and sell what nobody has borrowed for four years.",
                    "Store manager",
                    3,
                    "i-count",
                    16,
                ),
                DemoAction("Buy twenty small-sized instruments from what is sold.", "Store manager", 6, "i-buy", 8),
                DemoAction(
                    "Bring instruments to the school instead of asking families to fetch them.",
                    "Area leads",
                    8,
                    "i-bring",
                    20,
                ),
            ),
        ),
    ),
    updates=(
        DemoUpdate(
            190,
            "The store had 212 instruments that the list did not know.",
            (
                Told("i-count", "complete", "", "Two days, four people and much dust."),
                Told("i-buy", "in-progress", "green"),
            ),
        ),
        DemoUpdate(
            88,
            "Half-way there: ten days.",
            (
                Told("i-buy", "complete", "", "24 bought."),
                Told("i-bring", "in-progress", "amber", "The van is shared."),
            ),
        ),
    ),
    agreed=278,
    active=275,
)
KELMSCOTT = DemoPlan(
    key="kelmscott-now",
    service="kelmscott",
    begun="blank",
    written=150,
    starts=140,
    title="A plan for a team of five",
    body="Trustees",
    vision="Five people, one plan, three things.",
    objectives=(
        DemoObjective(
            key="kelmscott-partners",
            theme="partnerships-local-authority",
            title="By the end of the year 20 young people have come to music through the Virtual School and Early Help.",
            why="Both know us as the people with the violins.",
            outcome="Those who gain most from music hear of it from somebody whom they trust.",
            benefits="Children in care, and families with early help",
            baseline="3 young people",
            target="20 young people",
            measure="Young people who came through either of the two.",
            actions=(
                DemoAction(
                    "Invite both teams to make music for an hour before we talk about it.",
                    "Head of service",
                    3,
                    "k-hour",
                    6,
                ),
                DemoAction(
                    "Write a page of what we can promise, and what we cannot.", "Head of service", 5, "k-page", 4
                ),
            ),
        ),
    ),
    updates=(
        DemoUpdate(
            40,
            "The hour of samba did what four e-mails had not.",
            (
                Told("k-hour", "complete", "", "Fourteen social workers with surdos."),
                Told("k-page", "in-progress", "green"),
            ),
        ),
    ),
    agreed=138,
    active=136,
)
CHILTERN = DemoPlan(
    key="chiltern-now",
    service="chiltern-edge",
    begun="blank",
    written=195,
    starts=188,
    title="Five routes, one service",
    body="Trustees' committee for inclusion",
    vision="A large service in which no young person has to fit the one way on.",
    objectives=(
        DemoObjective(
            key="chiltern-routes",
            theme="musical-offer-progression",
            title="By next summer 400 young people are on a route that needs no grades, up from 140.",
            why="Seven in ten of those who leave us at 13 have never been offered anything but grades.",
            outcome="Young people stay because there is something to stay for.",
            benefits="Young people from 11 to 16",
            baseline="140 young people",
            target="400 young people",
            measure="Young people on one of the five routes in June.",
            actions=(
                DemoAction(
                    "Pay six tutors to build a term of songwriting that others can teach.",
                    "Head of curriculum",
                    4,
                    "c-term",
                    60,
                ),
                DemoAction("Begin in the eight schools with the most leavers.", "Area leads", 8, "c-eight", 80),
                DemoAction(
                    "Stop asking for a grade at auditions for the youth bands.",
                    "Head of ensembles",
                    5,
                    "c-grade",
                    2,
                    is_stop_doing=True,
                ),
            ),
        ),
        DemoObjective(
            theme="access-affordability",
            title="Our three centres are open at times that families chose.",
            why="Saturday morning is full of sport and shifts.",
            outcome="More families can come.",
            benefits="Families who work at weekends",
            baseline="No centre",
            target="3 centres",
            measure="Centres whose times were set after asking at least 60 families.",
            actions=(
                DemoAction("Ask families at the gates of six schools, in person.", "Area leads", 6, "c-gates", 24),
            ),
        ),
    ),
    updates=(
        DemoUpdate(
            120,
            "The tutors' term is the best thing that we have paid for in years.",
            (
                Told("c-term", "complete", "", "Ten lessons, tried out in two schools."),
                Told("c-grade", "in-progress", "amber", "Two band leaders want to keep it for another year."),
            ),
        ),
        DemoUpdate(
            22,
            "230 young people by half-term.",
            (
                Told("c-eight", "in-progress", "green", "Five of eight schools have begun."),
                Told("c-grade", "complete", "", "The bands wrote what they listen for instead."),
                Told("c-gates", "in-progress", "amber", "Two of six schools. It takes an hour each, and good shoes."),
            ),
        ),
    ),
    agreed=186,
    active=184,
)

PLANS = (IRONVALE, KELMSCOTT, CHILTERN)
