"""SEND and alternative provision: three statements to score, and what a service could do next."""

from members_area.toolkit.starter.framework.spec import StatementSpec, SuggestionSpec, ThemeSpec

SUSTAINED_OFFER = StatementSpec(
    key="sustained-offer",
    text=(
        "We offer disabled pupils, and pupils who are taught outside mainstream schools, music all year round that "
        "leads somewhere."
    ),
    guidance=(
        "Count terms without a gap for each special school, PRU and hospital school, and ask pupils what came next. "
        "Count those in mainstream classes as well: most pupils with SEND are there. A six-week project that wins a "
        "prize can hide an otherwise empty year."
    ),
    levels=(
        "No special school or PRU is in our plan. We respond if one of them rings.",
        "There have been short projects when a grant allowed. The tutors and the instruments went away at the end.",
        "Some special schools and PRUs have weekly music for two or more terms. Pupils who move on lose touch with us.",
        (
            "Each has an offer agreed for the year and paid from the core budget, with a tutor who comes back. Routes "
            "lead on to ensembles, accredited courses or leading."
        ),
        (
            "Pupils and staff there plan the offer with us. Young disabled musicians perform, teach and progress at "
            "every level, and a pupil who moves school is met by a tutor in the new one."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Make a table of every special school, unit and PRU with each of the past three terms, and show the "
                "blanks to your leadership team."
            ),
            lowest=0,
            highest=1,
            hours=4,
            resources="Your own records",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Agree one year's offer with one setting, in a page: the same tutor each week, what pupils want, what "
                "happens if a grant ends."
            ),
            lowest=0,
            highest=2,
            hours=10,
            resources="A tutor's time from the core budget",
        ),
        SuggestionSpec(
            (
                "Ask each setting, two months before a pupil moves on, whether a tutor may meet the pupil in the next "
                "place."
            ),
            lowest=2,
            highest=3,
            hours=8,
            resources="Consent of pupil and family; the settings' agreement",
            is_small=True,
        ),
    ),
    heard=("equitable", "holistic"),
    pillars=("musical-offer", "reach-engagement", "partnerships-advocacy"),
)

ADJUSTMENTS_READY = StatementSpec(
    key="adjustments-ready",
    text="Our lessons, ensembles and events are ready for disabled young people before they have to ask.",
    guidance=(
        "Walk the way to your main rehearsal with a disabled young person or parent, from the booking page to the "
        "break. Evidence is parts, instruments, quiet rooms and step-free stages that were there in advance, and a "
        "record of adjustments made. Saying that “nobody has asked” shows only that nobody has asked."
    ),
    levels=(
        "Adjustments depend on a parent who insists. Some places and activities cannot be used at all.",
        "We do our best once someone has told us. It takes weeks, and each tutor works it out alone.",
        (
            "Booking asks everyone what would help, and a named person arranges it at no cost to the family. Larger "
            "venues have been checked for access."
        ),
        (
            "Every venue has access notes, ensembles have adapted parts and instruments at hand, and relaxed events "
            "are in the yearly programme. There is a budget for adjustments."
        ),
        (
            "Disabled young people test venues and plans each year and see their findings acted on. Auditions, seating "
            "and repertoire were redesigned so that fewer adjustments are needed."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Put one question on every booking form, “What would help you to take part?”, and name the person who "
                "replies within three days."
            ),
            lowest=0,
            highest=1,
            hours=3,
            resources="The form and one person's time",
            is_small=True,
        ),
        SuggestionSpec(
            "Write access notes with photographs for your five busiest venues and link them from every booking page.",
            lowest=1,
            highest=2,
            hours=14,
            resources="A visit to each with a checklist",
        ),
        SuggestionSpec(
            (
                "Pay a small group of disabled young people to try out an ensemble day, and change three things before "
                "the next."
            ),
            lowest=2,
            highest=3,
            hours=20,
            resources="Pay, travel, support; a sum for the changes",
        ),
    ),
    is_legal_duty=True,
    duty=(
        "Under the Equality Act 2010 those who provide services must think ahead about disabled people and make "
        "reasonable adjustments, and may not charge the disabled person for them."
    ),
    heard=("equitable", "representative"),
    pillars=("musical-offer", "policies-procedures"),
)

PLAN_WITH_THOSE_WHO_KNOW = StatementSpec(
    key="plan-with-those-who-know",
    text="Our tutors plan with the young person and with the people who know them best.",
    guidance=(
        "Ask three tutors what they knew about a pupil's way of communicating before the first lesson, and where they "
        "had it from. Look for paid minutes with a SENCO, teaching assistant, parent or key worker. A stack of "
        "confidential plans is not needed: the pupil's own one page says more, and less of it is private."
    ),
    levels=(
        "Tutors learn of a pupil's needs in the lesson, if at all.",
        "Tutors pick things up from teaching assistants in the corridor. Nothing is passed on when the tutor changes.",
        (
            "In some schools the SENCO and the tutor speak before the start. A short page says what helps, and is used "
            "by a few tutors."
        ),
        (
            "Every tutor has paid planning time with school staff, and each pupil who wishes has a page in their own "
            "words on what helps. Support staff take part in the music."
        ),
        (
            "Pupils review their page and their goals each term. What was learnt with one pupil has changed how whole "
            "groups are taught, and goes along when tutors or schools change."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Give pupils a page to fill in with words, drawings or symbols: I like, I find hard, please do, please "
                "don't."
            ),
            lowest=0,
            highest=1,
            hours=3,
            resources="One sheet, offered to everyone in the group",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Pay tutors for thirty minutes with the SENCO or class team before the first lesson in each special "
                "school or unit."
            ),
            lowest=0,
            highest=2,
            hours=10,
            resources="Half an hour's pay for each setting",
        ),
        SuggestionSpec(
            "Run a shared session each term in which tutors and teaching assistants play, plan and swap roles.",
            lowest=2,
            highest=3,
            hours=16,
            resources="An hour of paid time; a school hall",
        ),
    ),
    heard=("holistic", "authentic"),
    pillars=("people-culture", "musical-offer"),
)

THEME = ThemeSpec(
    key="send-alternative-provision",
    name="SEND and alternative provision",
    about=(
        "Music with disabled young people, with those who have special educational needs, and with those taught in "
        "PRUs, hospital schools or at home. It asks whether the offer lasts and whether every ensemble is open to them."
    ),
    objective=(
        "By the end of the school year each special school and PRU in the area has a yearly offer agreed with it, up "
        "from 4 of 10."
    ),
    success_measure=(
        "Special schools and PRUs with an agreement signed for at least three terms, out of all in the area (baseline "
        "4 of 10, target 10 of 10)."
    ),
    why=(
        "List every special school, resourced unit and PRU with what each had in each of the last six terms: where are "
        "the blanks?"
    ),
    psed_aim="advance",
    first_actions=(
        SuggestionSpec(
            (
                "Visit one special school and one PRU that you do not work with, bring no leaflet, and ask what music "
                "is like there now."
            ),
            lowest=0,
            highest=1,
            hours=6,
            resources="Two visits of a morning",
            is_small=True,
        ),
        SuggestionSpec(
            "Begin a loan shelf of adapted instruments and switches that any tutor can take out for a fortnight.",
            lowest=0,
            highest=2,
            hours=20,
            resources="A small capital sum; a shelf and a list",
        ),
        SuggestionSpec(
            "Pair each tutor who is new to SEND with one who is at home in it, for four shared lessons.",
            lowest=0,
            highest=3,
            hours=16,
            resources="Paid time for both tutors",
        ),
    ),
    statements=(SUSTAINED_OFFER, ADJUSTMENTS_READY, PLAN_WITH_THOSE_WHO_KNOW),
)
