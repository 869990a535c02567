"""Data and monitoring: three statements to score, and what a service could do next."""

from members_area.toolkit.starter.framework.spec import StatementSpec, SuggestionSpec, ThemeSpec

WHO_JOINS_WHO_NOT = StatementSpec(
    key="who-joins-who-not",
    text="We know who joins, who stays and who moves on, and who does not.",
    guidance=(
        "Try to answer four questions in ten minutes: who joined, who left, who moved up and who was never there, "
        "compared with the children of your area. Whole-class lessons make totals look fair; look at what follows "
        "them. Leave out or join together any group of fewer than five."
    ),
    levels=(
        "We count pupils and lessons. We could not say which children are missing.",
        "Figures are gathered once a year for the funder. They are incomplete and nobody uses them here.",
        (
            "We hold usable figures on free school meals, SEND, ethnicity and place for part of the service, and "
            "compare joining with the area's schools."
        ),
        (
            "Joining, staying and progress are known for all programmes, with few gaps, and compared with local "
            "children each term."
        ),
        (
            "Figures stand beside what families and young people tell us, and schools and hub partners add theirs. A "
            "summary is public, and it names the gaps that we have not closed."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Write down four questions about who takes part and see which you can answer today; plan for one that "
                "you cannot."
            ),
            lowest=0,
            highest=1,
            hours=3,
            resources="Whoever runs the booking system",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Ask three schools for counts, without names, of pupils on free school meals and with SEND who learn "
                "with you."
            ),
            lowest=0,
            highest=2,
            hours=8,
            resources="A short data agreement with each school",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Follow one year group from whole-class lessons through the next two years, in totals, and show it to "
                "tutors."
            ),
            lowest=2,
            highest=3,
            hours=16,
            resources="Records of two years; someone used to spreadsheets",
        ),
        SuggestionSpec(
            "Publish one page a year on who takes part and who does not, with no group under five.",
            lowest=3,
            highest=4,
            hours=10,
            resources="A designer's hour; a check by the data protection officer",
        ),
    ),
    heard=("equitable", "representative"),
    pillars=("reach-engagement", "policies-procedures"),
)

FAMILIES_KNOW_WHY = StatementSpec(
    key="families-know-why",
    text=(
        "We tell families and staff why we ask about them, let them choose not to say, and take good care of the "
        "answers."
    ),
    guidance=(
        "Read your form as a worried parent would. Ask three families what they thought would happen with their "
        "answers. Check who can open the records, how long they are kept, and whether tutors carry sensitive details "
        "in notebooks or on their phones."
    ),
    levels=(
        "Sensitive questions are asked without a reason, or details are passed around by e-mail.",
        "A privacy notice exists on the website. Forms do not explain, and blank boxes are filled in by guessing.",
        (
            "Forms say why we ask and offer “prefer not to say”. Access has been limited in the main system; older "
            "lists and sheets remain."
        ),
        (
            "Purposes, access and deletion dates are written down and kept to. All who handle records are trained, and "
            "monitoring is kept apart from selection and teaching."
        ),
        (
            "Families helped to word the questions, and answers have become more complete. Each year they are told "
            "what was learnt, and questions that led to nothing are dropped."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Add “prefer not to say” to each sensitive question, and a sentence that explains what the answer will "
                "be used for."
            ),
            lowest=0,
            highest=1,
            hours=3,
            resources="The enrolment form",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Find the old spreadsheets and e-mail lists that hold sensitive details, and delete or move them as "
                "your rules on keeping records say."
            ),
            lowest=1,
            highest=2,
            hours=8,
            resources="An afternoon each for three people, IT support",
            is_small=True,
        ),
        SuggestionSpec(
            "Test the questions with five families who speak different languages, and change what made them uneasy.",
            lowest=2,
            highest=3,
            hours=12,
            resources="An interpreter, vouchers for families",
        ),
    ),
    is_legal_duty=True,
    duty=(
        "Under the UK GDPR and the Data Protection Act 2018, details such as ethnicity, health, religion and sexual "
        "orientation are special category data and need a lawful basis, a further condition and extra care."
    ),
    heard=("authentic", "equitable"),
    pillars=("policies-procedures", "communications"),
)

GAPS_LEAD_TO_CHANGE = StatementSpec(
    key="gaps-lead-to-change",
    text="We try something new when our figures show that young people are missing, and check whether it helped.",
    guidance=(
        "Pick the last gap that you noticed and follow it: who looked at it, what was tried, what happened after two "
        "terms. A dashboard is no evidence of change. Beware of reading much into small numbers, and of explaining a "
        "gap by saying that families are not interested."
    ),
    levels=(
        "Figures are filed. Nobody has the task of reading them.",
        "Gaps are mentioned in reports with a hope that they will close.",
        "One or two gaps have led to an action with a lead. We have not yet looked at whether it made a difference.",
        (
            "Each term leaders and tutors look at gaps, choose one thing to try and say in advance how they will know. "
            "Results return to the same table."
        ),
        (
            "Several gaps have narrowed and stayed so. We stop what does not work and say so openly, and young people "
            "from the groups concerned help to choose what is tried next."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Choose one gap, ask five people who know those children what they think lies behind it, and write "
                "down their answers."
            ),
            lowest=0,
            highest=1,
            hours=5,
            resources="Your last funder return; five calls",
            is_small=True,
        ),
        SuggestionSpec(
            "Plan one small trial with a number to watch and a date to stop, and put the date in the diary now.",
            lowest=1,
            highest=2,
            hours=6,
            resources="A lead and a programme",
            is_small=True,
        ),
        SuggestionSpec(
            "Hold a termly hour in which leaders and tutors look at trials together and decide: keep, change or stop.",
            lowest=2,
            highest=3,
            hours=12,
            resources="Paid time for four tutors",
        ),
    ),
    heard=("equitable", "authentic"),
    pillars=("vision-values-strategy", "reach-engagement"),
)

THEME = ThemeSpec(
    key="data-monitoring",
    name="Data and monitoring",
    about=(
        "Whether you know who joins, stays and moves on, and who does not, and whether that knowledge leads to "
        "anything. Small and reliable beats large and unread."
    ),
    objective=(
        "By the spring term participation data are complete for 90% of enrolments, up from 55%, with “prefer not to "
        "say” counted as an answer."
    ),
    success_measure=(
        "Enrolments in which every agreed question has an answer, divided by all enrolments (baseline 55%, target 90%)."
    ),
    why="Take a hundred enrolments at random: how many blanks are there, at which questions, and in which programmes?",
    psed_aim="advance",
    first_actions=(
        SuggestionSpec(
            "Agree on six questions that you will really use, and stop asking the others.",
            lowest=0,
            highest=1,
            hours=6,
            resources="One meeting with whoever enters and reads the data",
            is_small=True,
        ),
        SuggestionSpec(
            "Put two sentences above the questions: why we ask, who sees the answers, and that nobody has to reply.",
            lowest=0,
            highest=2,
            hours=3,
            resources="The data protection officer's eye",
            is_small=True,
        ),
        SuggestionSpec(
            "Look at one page of figures each term for an hour: who is missing, and what shall we try?",
            lowest=1,
            highest=3,
            hours=9,
            resources="Three hours a year for three people",
        ),
    ),
    statements=(WHO_JOINS_WHO_NOT, FAMILIES_KNOW_WHY, GAPS_LEAD_TO_CHANGE),
)
