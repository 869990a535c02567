"""Plans that services work with: one goes well, one is stuck, one was begun from themes."""

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

PLANS = (QUANTOCK, RAVENSWORTH, MILLBROOK)
