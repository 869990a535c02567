"""Plans that services work with: they go well, badly, or slowly."""

from members_area.toolkit.demo.described import DemoAction, DemoObjective, DemoPlan, DemoUpdate, Told

QUANTOCK = DemoPlan(
    key="quantock-now",
    service="quantock-vale",
    begun="blank",
    written=215,
    starts=208,
    title="Heard and paid: our plan",
    body="Trustees",
    vision="Young people decide with us about the things that are theirs, and are paid for the work they do.",
    objectives=(
        DemoObjective(
            key="quantock-panel",
            theme="youth-voice",
            title="By summer the youth panel decides on a budget of £2,000 and tells everyone what it bought.",
            why="Our panel advises well and has never decided anything.",
            outcome="Money goes where young people see the need.",
            benefits="All who play with us; the panel has ten members",
            baseline="No budget",
            target="£2,000 decided and told",
            measure="Money that the panel decided on, and replies that say what became of it.",
            actions=(
                DemoAction(
                    "Agree the limits of the budget with the panel, on one page.", "Head of service", 2, "q-page", 4
                ),
                DemoAction(
                    "Pay panel members by the hour, or in vouchers where they prefer.", "Finance", 3, "q-pay", 5
                ),
                DemoAction("Let the panel tell what it bought, in its own words.", "Youth worker", 9, "q-tell", 6),
            ),
        ),
        DemoObjective(
            theme="leadership-governance",
            title="By next summer every board meeting decides something about inclusion, up from one in four.",
            why="Three of the last four minutes say “noted”.",
            outcome="The board does what only a board can do.",
            benefits="Everyone who depends on what the board decides",
            baseline="1 meeting of 4",
            target="4 of 4",
            measure="Meetings with a minuted decision that has a name and a date.",
            actions=(
                DemoAction(
                    "Bring one question to each meeting instead of a report.", "Head of service", 11, "q-ask", 8
                ),
                DemoAction(
                    "Stop the yearly report of thirty pages that nobody reads.",
                    "Deputy",
                    4,
                    "q-stop",
                    1,
                    is_stop_doing=True,
                ),
            ),
        ),
    ),
    updates=(
        DemoUpdate(
            130,
            "The panel surprised the trustees, who had feared a request for a drum kit.",
            (
                Told("q-page", "complete", "", "One page, signed by both sides."),
                Told("q-stop", "complete", "", "Nobody has asked for it."),
                Told("q-pay", "in-progress", "amber", "Payroll wants to see every parent's signature."),
            ),
        ),
        DemoUpdate(
            35,
            "£1,200 is spent: travel, a microphone for shy singers, food.",
            (
                Told("q-pay", "complete", "", "Vouchers for those under 16, hours for the others."),
                Told("q-ask", "in-progress", "green", "Two meetings, two decisions."),
            ),
        ),
    ),
    agreed=206,
    active=204,
)
RAVENSWORTH = DemoPlan(
    key="ravensworth-now",
    service="ravensworth",
    begun="assessment",
    written=145,
    starts=135,
    title="E, D & I plan of the trust",
    body="Board of the trust",
    vision="Special schools and PRUs have music all year, and it leads somewhere.",
    objectives=(
        DemoObjective(
            key="ravensworth-pru",
            theme="send-alternative-provision",
            title="By the end of the year each of our nine special schools and PRUs has a yearly offer agreed with it.",
            why="Two of nine have one. The others get what is left of a tutor's week.",
            outcome="Music is in the timetable and survives the change of a head.",
            benefits="About 400 pupils in nine schools",
            baseline="2 of 9",
            target="9 of 9",
            measure="Schools with a signed yearly offer.",
            actions=(
                DemoAction("Spend a morning in each school before offering anything.", "SEND lead", 4, "r-morning", 30),
                DemoAction(
                    "Write the offer on one page with the school, and both sign it.", "SEND lead", 9, "r-offer", 20
                ),
            ),
        ),
    ),
    updates=(
        DemoUpdate(
            45,
            "Six mornings done. We have learned to ask about the hall first.",
            (
                Told("r-morning", "in-progress", "amber", "Three schools have not found a date."),
                Told("r-offer", "in-progress", "red", "Both PRUs change hands in January, and nobody there may sign."),
            ),
        ),
    ),
    agreed=132,
    active=130,
)
MILLBROOK = DemoPlan(
    key="millbrook-now",
    service="millbrook",
    begun="themes",
    written=112,
    starts=104,
    title="Inclusion in the service plan",
    body="Lead member for children",
    vision="Inclusion is a part of the service plan that the council reads anyway.",
    themes=("wellbeing-nurture", "partnerships-local-authority", "data-monitoring"),
    updates=(
        DemoUpdate(
            28,
            "We have begun with the Virtual School, because they rang us first.",
            (
                Told("millbrook-now/2.1", "complete", "", "An hour, and they had read our page."),
                Told("millbrook-now/1.1", "in-progress", "green", "Two schools have said yes."),
                Told("millbrook-now/3.1", "in-progress", "amber", "The data officer is away until Easter."),
            ),
        ),
    ),
    agreed=102,
    active=100,
)
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
PLANS = (QUANTOCK, RAVENSWORTH, MILLBROOK, IRONVALE, KELMSCOTT, CHILTERN)
