"""Musical offer and progression: three statements to score, and what a service could do next."""

from members_area.toolkit.starter.framework.spec import StatementSpec, SuggestionSpec, ThemeSpec

MANY_ROUTES = StatementSpec(
    key="many-routes",
    text="We help young people to get better in several kinds of music, with or without grades.",
    guidance=(
        "Follow three pupils who do not take grades: how do they, and their parents, know that they are improving? "
        "Count the hours and money of each genre. Offering taster sessions in rap or DJing while ensembles, bursaries "
        "and prizes are orchestral is a frequent imbalance."
    ),
    levels=(
        "Progress means grades and the main ensembles. Other music is what pupils do elsewhere.",
        "There have been one-off workshops in other genres. Nothing followed for those who wanted more.",
        (
            "One or two routes outside the classical ones run for at least a term, with their own tutors. They depend "
            "on grants."
        ),
        (
            "Several routes lead from first steps to advanced level, with and without grades, and appear side by side "
            "in the prospectus. Bursaries are open to all of them."
        ),
        (
            "Pupils move between genres and design their own next step. Money and main stages are shared out by what "
            "young people ask for, and staff come from those traditions."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            "Show all routes on one web page in the same size and order, with a first step and a next step for each.",
            lowest=0,
            highest=2,
            hours=6,
            resources="Someone who can edit the website",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Agree with tutors three ways of marking progress without grades, such as a portfolio, a first gig or "
                "leading a rehearsal."
            ),
            lowest=0,
            highest=2,
            hours=10,
            resources="Two meetings of five tutors",
        ),
        SuggestionSpec(
            "Move one bursary or one concert slot to a route that has had none, and say publicly why.",
            lowest=2,
            highest=3,
            hours=6,
            resources="A decision of the leadership team",
            is_small=True,
        ),
    ),
    heard=("diverse", "equitable"),
    pillars=("musical-offer", "reach-engagement"),
)

OWN_MUSIC = StatementSpec(
    key="own-music",
    text="We make room in lessons and on stage for the music that young people make and love.",
    guidance=(
        "Read the last three concert programmes and ask six pupils what they listened to this morning. Look for pieces "
        "that pupils wrote, chose or arranged. A pop arrangement picked by the conductor is kind, but it is the "
        "conductor's choice."
    ),
    levels=(
        "Repertoire is chosen by staff and set out in books and syllabuses.",
        "A pupil may bring in a song as a treat at the end of term.",
        "Some tutors build lessons around what pupils bring, and one event a year includes pieces by young people.",
        (
            "Choosing and creating is part of every programme, whole-class teaching included, and pupils' own work has "
            "a place in each main concert."
        ),
        (
            "Young people programme and produce events, and the public comes for them. Tutors learn styles from pupils "
            "and community musicians, and the repertoire list is rewritten each year."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Ask every tutor to spend ten minutes of one lesson on music that the pupil brought, and to tell "
                "colleagues what it led to."
            ),
            lowest=0,
            highest=1,
            hours=3,
            resources="A message to tutors, a shared page for replies",
            is_small=True,
        ),
        SuggestionSpec(
            "Keep two slots in each concert for pieces that pupils wrote or chose, and ask for them a term ahead.",
            lowest=1,
            highest=2,
            hours=6,
            resources="The event planner",
            is_small=True,
        ),
        SuggestionSpec(
            "Give a group of young people one concert to programme, with a budget and a producer to learn from.",
            lowest=2,
            highest=3,
            hours=24,
            resources="A sum they control, a venue, a producer's time",
        ),
    ),
    heard=("authentic", "diverse"),
    pillars=("musical-offer", "youth-voice"),
)

AFTER_WHOLE_CLASS = StatementSpec(
    key="after-whole-class",
    text="We offer every child who wants to carry on after whole-class lessons a next step that fits them.",
    guidance=(
        "For three schools, count how many carried on and compare by free school meals and SEND, never naming children "
        "and leaving out small groups. Ask what it costs in the first month after the free year. A letter home in July "
        "is the usual trap: it reaches families who would have asked anyway."
    ),
    levels=(
        "When the whole-class year ends, the instruments go back and nothing is offered.",
        "A letter offers paid lessons. We do not know who took them up.",
        "Several schools have a low-cost group or an instrument to keep for a term. We count who carries on in those.",
        (
            "Each school agrees a next step before the year begins, free or cheap for the first term. Take-up is "
            "compared for pupils on free school meals and with SEND."
        ),
        (
            "Children say half-way through what they would like next, and the offer is made from it. Gaps in who "
            "carries on have been narrowing for two years."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Ask one class, with pictures to point at, what they would like to do next with music, and plan one "
                "thing that follows from it."
            ),
            lowest=0,
            highest=2,
            hours=4,
            resources="A class teacher and ten minutes of a lesson",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Let children in two schools keep their instruments until October and join a free lunchtime group "
                "meanwhile."
            ),
            lowest=0,
            highest=2,
            hours=20,
            resources="Instruments, a tutor's pay for six weeks",
        ),
        SuggestionSpec(
            (
                "Agree with each school, before whole-class lessons start, what follows them and who tells families in "
                "person."
            ),
            lowest=1,
            highest=3,
            hours=12,
            resources="A line in the agreement with the school",
        ),
    ),
    heard=("equitable", "holistic"),
    pillars=("musical-offer", "reach-engagement"),
)

THEME = ThemeSpec(
    key="musical-offer-progression",
    name="Musical offer and progression",
    about=(
        "What young people can learn, in which styles and settings, and where each of them can go next. It looks at "
        "whether every route is treated as worth the same."
    ),
    objective=(
        "By next spring two new routes that need no grades, for example songwriting and a beginners' band, are running "
        "with at least 24 young people in all."
    ),
    success_measure=(
        "Young people enrolled for a second term in routes without grades (baseline 0, target 24), with what each went "
        "on to."
    ),
    why=(
        "Draw your routes on one sheet: in which genres can a pupil go on from the first year to a stage, and in which "
        "do they stop?"
    ),
    psed_aim="relations",
    first_actions=(
        SuggestionSpec(
            "Draw a map of every route on one sheet, mark where it ends, and show it to six pupils: what is missing?",
            lowest=0,
            highest=2,
            hours=6,
            resources="A large sheet of paper, an hour with pupils",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Run a six-week songwriting pilot in one school with a tutor who writes, and ask the group what should "
                "follow."
            ),
            lowest=0,
            highest=2,
            hours=24,
            resources="A tutor's pay for six sessions; simple recording kit",
        ),
        SuggestionSpec(
            "Let young people plan one showcase with you: its acts, its order, its audience and its name.",
            lowest=1,
            highest=3,
            hours=20,
            resources="A venue, a staff member to back them up, a small sum to spend",
        ),
    ),
    statements=(MANY_ROUTES, OWN_MUSIC, AFTER_WHOLE_CLASS),
)
