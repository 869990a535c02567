"""Access and affordability: three statements to score, and what a service could do next."""

from members_area.toolkit.starter.framework.spec import StatementSpec, SuggestionSpec, ThemeSpec

HELP_WITH_COSTS = StatementSpec(
    key="help-with-costs",
    text="We make it easy for families to find and use help with the cost of music.",
    guidance=(
        "Ask a parent to find the help on a phone, starting from your home page, and watch without helping. Compare "
        "take-up with eligibility by school. High spending on remission can hide the fact that a few schools use "
        "nearly all of it."
    ),
    levels=(
        "There is no help with costs, or only for those who know who to ask.",
        "Remission exists. Families have to find a form, send proof each term and wait for a reply.",
        (
            "The help is on the website in plain words, and some schools suggest it to families. We know the take-up "
            "for part of the service."
        ),
        (
            "Every enrolment offers help before it shows a price. Proof is asked for once, replies come within a week, "
            "and take-up is known for each school."
        ),
        (
            "Most who are eligible use it, ensembles and trips included. Families helped to design it, nobody in the "
            "lesson can tell who pays, and the board sets the sum by need."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            "Put “Help with costs” beside every price on the website and on every letter, above the price if you can.",
            lowest=0,
            highest=1,
            hours=4,
            resources="Website editor, letter templates",
            is_small=True,
        ),
        SuggestionSpec(
            "Ring five families who began the form and did not finish it, and remove the question that stopped them.",
            lowest=1,
            highest=2,
            hours=5,
            resources="A list from the booking system",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Extend help to ensembles, residential trips, exam fees and instrument repairs, with one decision for "
                "all of them."
            ),
            lowest=2,
            highest=3,
            hours=14,
            resources="A costing for the board",
        ),
        SuggestionSpec(
            (
                "Choose the three schools with the widest gap between eligible and helped, and visit each to offer "
                "help in person."
            ),
            lowest=1,
            highest=3,
            hours=12,
            resources="Eligibility counts from schools, without names",
        ),
    ),
    heard=("equitable",),
    pillars=("policies-procedures", "reach-engagement"),
)

TIMES_PLACES_TRAVEL = StatementSpec(
    key="times-places-travel",
    text="We choose times, places and transport with the families who find them hardest.",
    guidance=(
        "Take the bus to two of your venues at the hour at which pupils travel. Read the reasons that leavers gave, "
        "and see who had no chance to give one. Young carers, children in rural places and families who share one car "
        "or have none are easy to miss when the timetable is built around halls."
    ),
    levels=(
        "Times and places follow the halls and staff that we have. Families fit in or stay away.",
        "We know of difficulties with travel from complaints, and find a way round them when someone asks.",
        "We have asked families in one or two areas, and moved or added a session because of it.",
        (
            "The timetable is tested each year against bus routes, caring and religious life, and each area has "
            "something within reach. Lifts or fares are paid where they are needed."
        ),
        (
            "Families and young people plan venues and times with us before budgets are set. Attendance from the "
            "places that had been cut off is close to that of the rest."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Mark your venues and your pupils' postcodes, by area only, on a bus map, and pick the largest empty "
                "place."
            ),
            lowest=0,
            highest=1,
            hours=5,
            resources="A map; counts for areas of five pupils or more",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Ask twenty families by text which day and place they could manage, and move one session on trial for "
                "a term."
            ),
            lowest=1,
            highest=2,
            hours=10,
            resources="A hall in another place",
        ),
        SuggestionSpec(
            "Set up a travel fund that tutors and schools can use the same day, without a form for the family.",
            lowest=2,
            highest=3,
            hours=12,
            resources="A small yearly sum; a rule of half a page",
        ),
    ),
    heard=("equitable", "holistic"),
    pillars=("reach-engagement", "policies-procedures"),
)

INSTRUMENT_AT_HOME = StatementSpec(
    key="instrument-at-home",
    text=(
        "We make sure that everyone who learns with us has a good instrument to play at home, one that suits their "
        "body and their music."
    ),
    guidance=(
        "Compare the waiting list with what lies in the store. Check whether loans cover amplifiers, laptops, drum "
        "pads and adapted instruments. A deposit or an insurance form often shuts out the very families the scheme is "
        "meant for."
    ),
    levels=(
        "Families buy or hire from a shop. What we own is used in lessons only.",
        "There are loans of some orchestral instruments, with a deposit, while stocks last.",
        "Loans are cheap or free for those on remission. Gaps in kinds and sizes are known and partly filled.",
        (
            "Anyone can borrow within two weeks, without a deposit, including technology and adapted instruments. "
            "Repairs are free and quick."
        ),
        (
            "Pupils and tutors choose what we buy. We follow who borrows and for how long, and no group is left with "
            "the worn-out ones."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            "Count what is in the store by kind and state, and offer everything playable to pupils this month.",
            lowest=0,
            highest=1,
            hours=8,
            resources="A morning in the store, two people",
            is_small=True,
        ),
        SuggestionSpec(
            "Drop the deposit for families who have help with costs, and take the risk into your own insurance.",
            lowest=1,
            highest=2,
            hours=4,
            resources="A decision with finance",
            is_small=True,
        ),
        SuggestionSpec(
            "Buy five adapted or one-handed instruments and five production set-ups with the pupils who will use them.",
            lowest=1,
            highest=3,
            hours=20,
            resources="A capital sum; advice from an accessible music organisation",
        ),
    ),
    heard=("equitable", "diverse"),
    pillars=("reach-engagement", "musical-offer"),
)

THEME = ThemeSpec(
    key="access-affordability",
    name="Access and affordability",
    about=(
        "What stands between a family and a lesson: price, forms, distance, time of day, an instrument at home. It "
        "looks at what families meet, whatever the price list says."
    ),
    objective="By next summer 45% of the families who could have help with costs receive it, up from 30%.",
    success_measure=(
        "Pupils receiving remission, divided by enrolled pupils reported by schools as eligible, each term (baseline "
        "30%, target 45%)."
    ),
    why=(
        "Compare how many of your pupils are eligible for help with how many receive it, and ask five families at what "
        "point they gave up."
    ),
    psed_aim="advance",
    first_actions=(
        SuggestionSpec(
            (
                "Rewrite the remission form as “Help with music costs” in plain language on one page, and try it out "
                "with two parents."
            ),
            lowest=0,
            highest=2,
            hours=6,
            resources="Two parents, a colleague who edits forms",
            is_small=True,
        ),
        SuggestionSpec(
            "Let schools refer a pupil for help in one step, so that the family has nothing to prove to us.",
            lowest=0,
            highest=2,
            hours=10,
            resources="Agreement with three schools; a safe way to send it",
        ),
        SuggestionSpec(
            (
                "Ask for proof once and keep the decision for as long as the pupil learns with you, unless the family "
                "says that things have changed."
            ),
            lowest=1,
            highest=3,
            hours=8,
            resources="A rule agreed with finance and the data protection officer",
            is_small=True,
        ),
    ),
    statements=(HELP_WITH_COSTS, TIMES_PLACES_TRAVEL, INSTRUMENT_AT_HOME),
)
