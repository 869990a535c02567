"""Youth voice: three statements to score, and what a service could do next."""

from members_area.toolkit.starter.framework.spec import StatementSpec, SuggestionSpec, ThemeSpec

VOICE_CHANGES_DECISIONS = StatementSpec(
    key="voice-changes-decisions",
    text="We change decisions because of what young people say, and tell them what changed.",
    guidance=(
        "Name three decisions a young person altered in the past year and show the reply that they had. Having asked "
        "is half of it. Surveys about satisfaction, sent when everything has been settled, are a common trap."
    ),
    levels=(
        "Adults decide. Young people's views reach us by chance.",
        "There is a survey now and then. Young people are not told what came of it.",
        "We consult on some programmes before they are settled, and sometimes reply.",
        (
            "A regular group has a say in the plan, the programme and the budget for its part, and each question that "
            "we put to young people gets an answer within a set time."
        ),
        (
            "Some decisions belong to young people, with the money that goes with them. Adults and young people review "
            "together what it led to, and publish it."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            "Write the first “you said, we did” sheet about something small, and put it where young people see it.",
            lowest=0,
            highest=1,
            hours=2,
            resources="The network's sheet",
            is_small=True,
        ),
        SuggestionSpec(
            "List the decisions of the coming year, and mark with young people those they want to be asked about.",
            lowest=1,
            highest=2,
            hours=6,
            resources="The yearly plan, an hour with a group",
            is_small=True,
        ),
        SuggestionSpec(
            "Give a youth group a budget to decide on alone within clear limits, and help it to report what it did.",
            lowest=2,
            highest=3,
            hours=20,
            resources="A sum of money, an adult as adviser",
        ),
    ),
    heard=("authentic", "representative"),
    pillars=("youth-voice", "vision-values-strategy"),
)

MISSING_VOICES = StatementSpec(
    key="missing-voices",
    text="We listen to young people who left, who never joined or who are seldom asked.",
    guidance=(
        "See who spoke to you in the past year and who did not: pupils in PRUs, children in care, young carers, those "
        "who dropped out after whole-class lessons. Evidence is a conversation in a place of their choosing. A youth "
        "board recruited from the top ensemble speaks well, and for the top ensemble."
    ),
    levels=(
        "We hear only from those who take part, mostly the most confident.",
        "We know that voices are missing. Nobody has gone to look for them.",
        "Once or twice a year we go to a school, PRU or youth club to ask, with someone the young people trust.",
        (
            "We ask leavers and non-joiners every year, in ways that suit them, and the youth group includes members "
            "from outside our ensembles."
        ),
        (
            "What those young people said has changed where, what or how we teach. Several now take part or advise us, "
            "and they bring others."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            "Ring or message ten young people who left last year and ask what would have made it worth staying.",
            lowest=0,
            highest=1,
            hours=6,
            resources="A list with permission to contact; a friendly caller",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Ask a youth worker or the Virtual School to host one conversation over food, and pay the young people "
                "for their time."
            ),
            lowest=1,
            highest=2,
            hours=10,
            resources="Vouchers, food, a worker they know",
        ),
        SuggestionSpec(
            "Train three young people who came late to music to interview others, and report to the board with them.",
            lowest=2,
            highest=3,
            hours=24,
            resources="Pay, training, travel",
        ),
    ),
    heard=("representative", "equitable"),
    pillars=("youth-voice", "reach-engagement"),
)

TIME_IS_VALUED = StatementSpec(
    key="time-is-valued",
    text=(
        "We prepare young people who help to run or shape the service, pay or reward them, and treat them as "
        "colleagues."
    ),
    guidance=(
        "Look at the last three occasions on which a young person advised, judged, performed for a funder or led. Were "
        "they briefed, fed, brought home and paid where an adult would have been? Check with payroll what is allowed "
        "at each age: vouchers or accreditation can stand in where wages cannot. “Good experience” is no payment."
    ),
    levels=(
        "Young people are asked for favours: a speech, a photograph, an audience for visitors.",
        "They get thanks and sometimes a snack or a certificate. Meetings are in adults' hours and adults' words.",
        "A few roles such as young leader exist, with expenses and a briefing. Payment depends on the project.",
        (
            "There is a written rate or reward for each kind of role, with training, travel and a named adult. "
            "Meetings are planned around school and exams."
        ),
        (
            "Roles lead on to paid work with us or others, and former members now teach, produce or govern. Young "
            "people wrote the terms on which they work."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Write half a page on what a young person who helps us can expect: briefing, food, travel, thanks, a "
                "contact."
            ),
            lowest=0,
            highest=1,
            hours=3,
            resources="Two young people to check it",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Settle with HR or payroll how young people of each age can be paid or rewarded, and put a yearly sum "
                "aside."
            ),
            lowest=1,
            highest=2,
            hours=8,
            resources="HR, finance; a small budget",
        ),
        SuggestionSpec(
            "Create two paid young-leader posts of a few hours a week, with a mentor and an open way to apply.",
            lowest=2,
            highest=3,
            hours=30,
            resources="Wages, a mentor's hours",
        ),
    ),
    heard=("authentic", "equitable"),
    pillars=("youth-voice", "people-culture"),
)

THEME = ThemeSpec(
    key="youth-voice",
    name="Youth voice",
    about=(
        "How far young people influence what your service decides, who among them is heard, and whether they learn "
        "what came of it."
    ),
    objective=(
        "By next July six “you said, we did” replies have been published, at least two of them about something that "
        "costs money."
    ),
    success_measure=(
        "Replies published this year that name what young people said, what was decided and when (baseline 1, target "
        "6)."
    ),
    why=(
        "List the decisions that young people changed in the past year, and ask them which others they would have "
        "liked to see first."
    ),
    psed_aim="advance",
    first_actions=(
        SuggestionSpec(
            (
                "Pick one decision of this term that is still open, ask thirty young people about it, and tell them "
                "within a month what you did."
            ),
            lowest=0,
            highest=1,
            hours=6,
            resources="A question, three groups, a reply",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Set up a panel of eight young people who meet twice a term, are paid or thanked in vouchers, and "
                "choose half of the agenda."
            ),
            lowest=0,
            highest=2,
            hours=24,
            resources="Payment, travel, food, one adult they trust",
        ),
        SuggestionSpec(
            "Keep two seats for young people at the yearly review of the plan, with a briefing the week before.",
            lowest=1,
            highest=3,
            hours=8,
            resources="A meeting at a time they can come",
            is_small=True,
        ),
    ),
    statements=(VOICE_CHANGES_DECISIONS, MISSING_VOICES, TIME_IS_VALUED),
)
