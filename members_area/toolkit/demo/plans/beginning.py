"""Plans that begin: small starts, drafts, and one that is signed off and waits for its first day."""

from members_area.toolkit.demo.described import DemoAction, DemoObjective, DemoPlan, DemoUpdate, Told

FOXLEY = DemoPlan(
    key="foxley-small",
    service="foxley",
    begun="small",
    written=70,
    months=5,
    body="Head of service's line manager",
    small=(
        DemoAction(
            "Ask two parents to find our help with costs on a phone, and watch.", "Head of service", 1, "f-watch", 3
        ),
        DemoAction("Say on the enrolment form in two sentences why we ask what we ask.", "Office", 2, "f-why", 3),
        DemoAction(
            "Ring ten families who left in summer, and ask what would have kept them.", "Lead tutor", 3, "f-ring", 6
        ),
    ),
    updates=(
        DemoUpdate(
            20,
            "Three hours with two parents, and we have a list for a year.",
            (
                Told("f-watch", "complete", "", "Nine and fourteen minutes. Both were polite about it."),
                Told("f-ring", "in-progress", "amber", "Four of ten reached. Evenings work better."),
            ),
        ),
    ),
    agreed=68,
    active=68,
)
FENWICK = DemoPlan(
    key="fenwick-small",
    service="fenwick-shore",
    begun="small",
    written=38,
    months=4,
    body="Hub board",
    small=(
        DemoAction(
            "Write the first “you said, we did” sheet, about the break at rehearsals.", "Hub manager", 1, "w-sheet", 2
        ),
        DemoAction("Put one question about inclusion on the next board agenda.", "Hub manager", 2, "w-board", 2),
    ),
    agreed=36,
    active=36,
)
WEALDEN = DemoPlan(
    key="wealden-agreed",
    service="wealden-heath",
    begun="assessment",
    written=60,
    starts=-12,
    title="E, D & I action plan",
    body="Board of trustees",
    vision="We check before we change, and we make room for the music that young people love.",
    objectives=(
        DemoObjective(
            key="wealden-eqia",
            theme="policies-impact",
            title="Every major change to fees, timetables or venues has an EqIA before it is decided.",
            why="The change of venue in spring was decided in a week. Eleven families could not follow.",
            outcome="Those who would be hit hardest are thought of first.",
            benefits="Families with the least room to change",
            baseline="1 change of 6",
            target="Every change",
            measure="Changes with a check that is dated before the decision.",
            aim="eliminate",
            actions=(
                DemoAction(
                    "Try the check on a change that is past, with two trustees.", "Head of service", 2, "h-try", 4
                ),
                DemoAction(
                    "Put a line on the board's cover sheet: who would this hit hardest?", "Clerk", 3, "h-line", 1
                ),
                DemoAction("Publish a short note of each check.", "Clerk", 10, "h-note", 6),
            ),
        ),
    ),
    agreed=10,
)
LEASIDE = DemoPlan(
    key="leaside-draft",
    service="leaside",
    begun="assessment",
    written=25,
    starts=-34,
    title="E, D & I action plan for the coming year",
    body="Cabinet member for education",
    vision="A borough in which young people who speak forty languages find their music, and ours.",
    objectives=(
        DemoObjective(
            theme="communications",
            title="By summer every letter to families can be had in the five languages that they asked for.",
            why="School offices translate for us at the desk. They have told us how often.",
            outcome="Families read what we write, and answer.",
            benefits="Families who read little English",
            baseline="No letter",
            target="Six letters, five languages",
            measure="Letters that can be had in all five languages.",
            actions=(
                DemoAction(
                    "Ask twelve school offices which letters they explain most.", "Inclusion lead", 2, "l-ask", 5
                ),
            ),
        ),
    ),
)
EASTMARSH = DemoPlan(
    key="eastmarsh-draft",
    service="eastmarsh",
    begun="themes",
    written=32,
    starts=-5,
    title="Our first plan",
    body="Assistant director, education",
    vision="",
    themes=("youth-voice", "access-affordability"),
)
PLANS = (FOXLEY, FENWICK, WEALDEN, LEASIDE, EASTMARSH)
