"""Leadership and governance: three statements to score, and what a service could do next."""

from members_area.toolkit.starter.framework.spec import StatementSpec, SuggestionSpec, ThemeSpec

BOARD_ACTS = StatementSpec(
    key="board-acts",
    text="Our board looks at inclusion at every meeting and acts on it.",
    guidance=(
        "Read the minutes of the last four meetings and count the decisions that have a name and a date beside them. A "
        "report that was “noted” shows discussion and no more. If a council committee governs you, judge the meeting "
        "in which your budget and plan are really decided."
    ),
    levels=(
        (
            "Inclusion was on no board agenda in the past year, or appeared only as a line in the head of service's "
            "general report."
        ),
        (
            "It comes up once or twice a year, usually because a funder asks. Members listen, and the minutes record "
            "no decision."
        ),
        (
            "It is a standing item with a short paper. Some meetings lead to a decision, and one board member has "
            "begun to ask what came of the last one."
        ),
        "Every meeting ends with a minuted decision, a person and a date. The next meeting opens by checking it.",
        (
            "Decisions on money, staffing and venues are changed by it. Young people or families bring evidence to the "
            "board in person, and what it decided is published."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Write one proposed decision under the inclusion item before the agenda goes out, so that members have "
                "something to agree or refuse."
            ),
            lowest=0,
            highest=1,
            hours=2,
            resources="Half an hour with the chair",
            is_small=True,
        ),
        SuggestionSpec(
            "Open each meeting with the last inclusion decision: was it carried out, and what happened to pupils?",
            lowest=1,
            highest=2,
            hours=3,
            resources="A running list kept by the clerk",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Invite two young people or parents to present what they see twice a year, with a briefing beforehand "
                "and a reply in writing afterwards."
            ),
            lowest=2,
            highest=3,
            hours=16,
            resources="Travel, payment for their time, an adult they know",
        ),
    ),
    heard=("authentic", "equitable"),
    pillars=("vision-values-strategy", "policies-procedures"),
)

SENIOR_LEAD = StatementSpec(
    key="senior-lead",
    text="We have one senior person who answers for inclusion, with the time and money to do it well.",
    guidance=(
        "Look in job descriptions, the timetable and this year's budget for hours and pounds that belong to inclusion. "
        "Ask what would stop if this person left in the summer. A keen coordinator without a seat at the leadership "
        "meeting is a common trap: the work is visible and the power is elsewhere."
    ),
    levels=(
        "Nobody is named. When a question about inclusion comes in, it goes to whoever is free.",
        (
            "One enthusiast does it beside a full timetable, with no hours or budget of their own and no line to the "
            "leadership team."
        ),
        "A lead is named in the plan and has some hours. Money is found project by project, mostly from grants.",
        (
            "A member of the leadership team answers for it in their appraisal, with hours in the timetable and a line "
            "in the core budget."
        ),
        (
            "Each member of the leadership team owns part of it. The budget moves towards those who meet most "
            "barriers, and the work carried on when the lead last changed."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Name the senior person who answers for inclusion, and tell staff and schools in one short message "
                "what they can bring to that person."
            ),
            lowest=0,
            highest=1,
            hours=3,
            resources="The head of service's agreement",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Write two sentences on inclusion into the job description and appraisal of the lead, with the hours a "
                "week set aside for it."
            ),
            lowest=1,
            highest=2,
            hours=6,
            resources="HR advice",
            is_small=True,
        ),
        SuggestionSpec(
            "Give inclusion a line in the core budget, and report each term what it bought and for whom.",
            lowest=1,
            highest=3,
            hours=12,
            resources="The finance officer; a sum agreed by the board",
        ),
        SuggestionSpec(
            (
                "Share out the plan's objectives across the whole leadership team, so that each person reports on one "
                "of them."
            ),
            lowest=3,
            highest=4,
            hours=6,
            resources="A leadership meeting",
            is_small=True,
        ),
    ),
    heard=("equitable",),
    pillars=("vision-values-strategy", "people-culture"),
)

LAW_KNOWN = StatementSpec(
    key="law-known",
    text="We know what equality law asks of us, and the people who make decisions use it.",
    guidance=(
        "Ask two leaders and one board member what the law asks of your service and see whether the answers agree. "
        "Evidence is a note of which duties apply to you, and decision papers that show the thinking. Charities and "
        "trading companies often assume that the public duty is the council's business; it can apply to what they do "
        "on a council's behalf."
    ),
    levels=(
        "Nobody is sure which duties apply to us, and papers for decisions do not mention equality.",
        "We have an equal opportunities statement from some years ago. Leaders would have to look up what it says.",
        (
            "We have written down which duties apply to our kind of organisation. The leadership team has been "
            "briefed; the board has not."
        ),
        (
            "Leaders and board members are briefed when they begin and each year. Papers for large decisions set out "
            "the likely effect on equality, and what the law asks us to publish is up to date."
        ),
        (
            "We can point to decisions that were altered or dropped because of it. Families, staff and young people "
            "help to choose our equality objectives and can follow progress in plain words."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Ask your council's equality officer or legal adviser which duties apply to your service, and keep the "
                "answer on one page."
            ),
            lowest=0,
            highest=1,
            hours=4,
            resources="An e-mail to the authority, host or solicitor",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Brief the board for thirty minutes on the law, using one real decision of yours from the past year as "
                "the example."
            ),
            lowest=1,
            highest=2,
            hours=6,
            resources="An adviser from the host authority or a fellow service",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Add a short box on the effect on equality to every decision paper, and send back papers that leave it "
                "empty."
            ),
            lowest=1,
            highest=3,
            hours=8,
            resources="The template for board papers",
            is_small=True,
        ),
    ),
    is_legal_duty=True,
    duty=(
        "The Equality Act 2010 applies to you as an employer and as a provider of services; if you are a public body "
        "or act for one, the Public Sector Equality Duty also asks you to have due regard to its three aims when you "
        "decide."
    ),
    heard=("equitable",),
    pillars=("policies-procedures", "vision-values-strategy"),
)

THEME = ThemeSpec(
    key="leadership-governance",
    name="Leadership and governance",
    about=(
        "Whether the people who decide on money, staff and direction keep inclusion in view and act on it. It counts "
        "whatever your governing body is called: board of trustees, council committee or hub board."
    ),
    objective=(
        "By next July every board meeting has minuted at least one decision about inclusion, up from one meeting in "
        "four."
    ),
    success_measure=(
        "Board meetings this year whose minutes hold an inclusion decision with a name and a date, out of all meetings "
        "held (baseline 1 of 4, target 4 of 4)."
    ),
    why=(
        "Read the last four sets of minutes: how often did inclusion lead to a decision, and how often was it only "
        "noted?"
    ),
    psed_aim="",
    first_actions=(
        SuggestionSpec(
            (
                "Ask one board member to look after inclusion, and agree by e-mail what that means: one visit to a "
                "lesson each term and one question at every meeting."
            ),
            lowest=0,
            highest=2,
            hours=2,
            resources="A willing board member and their chair",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Make inclusion a standing item near the top of the agenda, so that it is never the part that runs out "
                "of time."
            ),
            lowest=0,
            highest=1,
            hours=2,
            resources="The clerk or chair",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Write the board one page each term: three figures, one story told with permission, one choice that it "
                "has to make."
            ),
            lowest=0,
            highest=2,
            hours=6,
            resources="Participation figures and an hour with the tutor whose story it is",
            is_small=True,
        ),
    ),
    statements=(BOARD_ACTS, SENIOR_LEAD, LAW_KNOWN),
)
