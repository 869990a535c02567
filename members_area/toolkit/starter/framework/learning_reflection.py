"""Learning and reflection: three statements to score, and what a service could do next."""

from members_area.toolkit.starter.framework.spec import StatementSpec, SuggestionSpec, ThemeSpec

REFLECTION_PAID = StatementSpec(
    key="reflection-paid",
    text="Our tutors have regular, paid time to think together about inclusive teaching.",
    guidance=(
        "Look for dates in the calendar and for pay claims; goodwill meetings after lessons do not count. Ask a tutor "
        "to name something they do differently because of a session. The trap is a yearly training day with a speaker, "
        "which can be enjoyable and leave no trace by half-term."
    ),
    levels=(
        "There is no time set aside. Tutors talk about pupils in car parks and in their own time.",
        "One training day a year touches on inclusion. Attendance depends on who can afford to come.",
        "Reflection groups meet in one or two areas and are paid. Others have not yet been asked.",
        (
            "Every tutor has at least two paid sessions a year in a small group, with dates known in advance and a "
            "colleague trained to lead them."
        ),
        (
            "Tutors choose the questions and bring pupils' views. What they learn alters programmes and training "
            "across the service, and is shared with others."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Turn twenty minutes of an existing staff meeting into work in pairs: one pupil who is hard to reach, "
                "one thing to try before we meet again."
            ),
            lowest=0,
            highest=1,
            hours=2,
            resources="A prompt on one slide",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Set dates and pay for two groups a term at different times of day, one of them online, so that "
                "school-hours tutors can come."
            ),
            lowest=1,
            highest=2,
            hours=12,
            resources="Pay for tutors and a group leader",
        ),
        SuggestionSpec(
            "Train four tutors to lead reflection, and let each group choose its question from pupils' comments.",
            lowest=2,
            highest=3,
            hours=20,
            resources="A half-day's training, cover for four tutors",
        ),
    ),
    heard=("holistic", "equitable"),
    pillars=("people-culture",),
)

VISITS_NOTICE_EVERYONE = StatementSpec(
    key="visits-notice-everyone",
    text="We visit lessons to see how each young person takes part, as well as how the tutor teaches.",
    guidance=(
        "Read the form and five recent notes. Do they say what quiet, absent or restless pupils were doing? Check that "
        "visits reach whole-class lessons, ensembles and PRUs, and tutors paid by the hour. A form with a box for "
        "“differentiation” tends to be filled with a word and forgotten."
    ),
    levels=(
        "Visits are rare, and happen when somebody has complained.",
        "Some tutors are visited. Notes describe technique, control and repertoire; pupils are mentioned as a class.",
        (
            "The form asks who took part and who did not. Visitors use it in some settings and have had no training in "
            "what to look for."
        ),
        (
            "Every tutor is visited at least yearly. Visitor and tutor talk on the same day about particular barriers, "
            "and agree one thing to try."
        ),
        (
            "Tutors visit each other by choice, and pupils say what helps them to join in. Patterns from visits decide "
            "what we train, buy and change."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Add two questions to the visit form: who took no part in the music for five minutes, and what brought "
                "them back in?"
            ),
            lowest=0,
            highest=1,
            hours=2,
            resources="The current form",
            is_small=True,
        ),
        SuggestionSpec(
            "Pair tutors from different instruments to visit one lesson each and talk for half an hour afterwards.",
            lowest=0,
            highest=3,
            hours=12,
            resources="Cover or pay for two hours a tutor",
        ),
        SuggestionSpec(
            "Watch the same ten minutes of teaching together as visitors, and compare what each noticed about pupils.",
            lowest=2,
            highest=2,
            hours=6,
            resources="A lesson that the tutor and school agree may be watched",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Gather the notes of one term without names, look for three patterns, and let them choose the next "
                "training."
            ),
            lowest=2,
            highest=4,
            hours=8,
            resources="All notes of the term",
            is_small=True,
        ),
    ),
    heard=("holistic", "authentic"),
    pillars=("people-culture", "musical-offer"),
)

BASICS_FOR_ALL = StatementSpec(
    key="basics-for-all",
    text="Our tutors all learn the basics of inclusive teaching when they start, and keep learning.",
    guidance=(
        "Take the last five tutors who joined and see what they had before their third week. Basics means at least "
        "communication, behaviour as a signal, adapting a part, and language that respects people. A certificate from "
        "an online module shows that it was opened; ask what was used."
    ),
    levels=(
        "New tutors start with a timetable. What they know about inclusion is what they bring.",
        "A slide or a policy is handed over at induction. Existing tutors are not reached.",
        "There is an induction module for new tutors and a list of optional courses. Attendance is not followed up.",
        (
            "All tutors, whatever their contract, complete the basics in paid time within a term and refresh them on a "
            "known cycle."
        ),
        (
            "Disabled musicians, young people and community partners help to design and lead it. We check in lessons "
            "whether it made a difference, and rewrite what did not."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Write a one-page welcome on what inclusion looks like in our lessons, with three examples from your "
                "own tutors."
            ),
            lowest=0,
            highest=1,
            hours=5,
            resources="Three tutors' stories",
            is_small=True,
        ),
        SuggestionSpec(
            "List every tutor and what they have had; offer the gaps a paid catch-up session before the end of term.",
            lowest=1,
            highest=2,
            hours=10,
            resources="Pay for an hour and a half a tutor",
        ),
        SuggestionSpec(
            "Commission a disabled musician or a young leader to rework and lead one session of your training.",
            lowest=2,
            highest=3,
            hours=16,
            resources="A proper fee and an access budget",
        ),
    ),
    heard=("equitable", "representative", "diverse"),
    pillars=("people-culture", "policies-procedures"),
)

THEME = ThemeSpec(
    key="learning-reflection",
    name="Learning and reflection",
    about=(
        "How tutors learn from their own teaching and from each other, in paid time. Inclusion is a skill that grows "
        "with practice, and most tutors work alone in a room."
    ),
    objective=(
        "By the end of the year 80% of all tutors, hourly-paid ones included, have taken part in two paid reflection "
        "sessions, up from 25%."
    ),
    success_measure=(
        "Tutors with two or more paid sessions recorded this year, divided by all tutors who taught in it (baseline "
        "25%, target 80%)."
    ),
    why=(
        "Look at pay claims and attendance for the last year's training: which tutors were never there, and what kept "
        "them away?"
    ),
    psed_aim="",
    first_actions=(
        SuggestionSpec(
            (
                "Start one reflection group of six tutors, for an hour each term that is already paid, with one "
                "question: who in your lessons finds it hardest to join in?"
            ),
            lowest=0,
            highest=2,
            hours=6,
            resources="A room or a call; a colleague to listen and keep time",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Decide on a rate and a code for paying hourly-paid tutors to reflect, and tell them about it before "
                "the first session."
            ),
            lowest=0,
            highest=2,
            hours=5,
            resources="Agreement from finance; two hours' pay a tutor each year",
        ),
        SuggestionSpec(
            "Put together a 45-minute induction module on inclusive teaching from clips and questions of your own.",
            lowest=0,
            highest=1,
            hours=16,
            resources="Three tutors willing to be filmed without pupils",
        ),
    ),
    statements=(REFLECTION_PAID, VISITS_NOTICE_EVERYONE, BASICS_FOR_ALL),
)
