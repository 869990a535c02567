"""Policies and impact: three statements to score, and what a service could do next."""

from members_area.toolkit.starter.framework.spec import StatementSpec, SuggestionSpec, ThemeSpec

CHECKED_BEFORE_CHANGE = StatementSpec(
    key="checked-before-change",
    text="We check who would be hit hardest before we change fees, timetables, venues or programmes.",
    guidance=(
        "Take the last three changes and compare the date of the assessment with that of the decision. Look for one "
        "change that was altered by it. An EqIA written by one person on the evening before the board meets records a "
        "decision that has been taken."
    ),
    levels=(
        "Changes are decided on cost and practicality. We find out who lost by them when families leave.",
        "Someone raises the effect on certain families at times. It is not written down.",
        "A template is used for some larger changes, often late, and mostly by one person.",
        (
            "Every major change is assessed early, with figures and with the people it concerns, and the board sees it "
            "before deciding. A date to look again is set."
        ),
        (
            "Families, staff and young people help with the assessment from the first idea. Several plans have been "
            "altered or dropped, summaries are public, and the real effect is checked later."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            "Write down what counts as a major change in your service, in five lines, and share it with all managers.",
            lowest=0,
            highest=1,
            hours=3,
            resources="A leadership meeting",
            is_small=True,
        ),
        SuggestionSpec(
            "Ask six people who would feel a planned change, before it is settled, and add what they say to the paper.",
            lowest=1,
            highest=2,
            hours=6,
            resources="Six short conversations",
            is_small=True,
        ),
        SuggestionSpec(
            "Go back to two assessments of last year and compare what you expected with what happened.",
            lowest=2,
            highest=3,
            hours=8,
            resources="Figures of both years",
            is_small=True,
        ),
    ),
    is_legal_duty=True,
    duty=(
        "If you are a public body or act for one, the Public Sector Equality Duty asks for due regard to equality "
        "before and while you decide; the law sets no form for it, and an EqIA is a well-known way to do and show it."
    ),
    heard=("equitable",),
    pillars=("policies-procedures", "vision-values-strategy"),
)

RULES_SHUT_NOBODY_OUT = StatementSpec(
    key="rules-shut-nobody-out",
    text="Our rules on joining, attendance and behaviour do not shut anyone out.",
    guidance=(
        "Read the rules as a young carer, a pupil who observes Ramadan, an autistic player or a family without a car "
        "would. Look at who was asked to leave, or taken off a list, in the past two years. “The same rule for "
        "everybody” can still be unfair in its effect, and that is easily missed."
    ),
    levels=(
        "Rules have grown over the years, and some are unwritten. Nobody has looked at who is affected.",
        "Tutors bend rules for pupils they know. Others leave without anyone asking why.",
        (
            "Rules on joining and attendance have been reviewed and some barriers removed, such as auditions at first "
            "entry or three absences and out."
        ),
        (
            "All rules are short and give their reason and who may make an exception. Before a place is taken away, "
            "somebody talks with the family and offers another way."
        ),
        (
            "Young people and families rewrite the rules with us every few years. We watch who is warned, excluded or "
            "drops out, and the differences between groups have shrunk."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            "Ask tutors which rule they bend most often, and change that rule.",
            lowest=0,
            highest=1,
            hours=3,
            resources="One question by message",
            is_small=True,
        ),
        SuggestionSpec(
            "Add one step before any place is taken away: a call to the family that asks what would make it possible.",
            lowest=0,
            highest=2,
            hours=4,
            resources="Whoever keeps the registers",
            is_small=True,
        ),
        SuggestionSpec(
            "Go through all the rules with a group of young people and parents, and cut or rewrite a third of them.",
            lowest=1,
            highest=3,
            hours=20,
            resources="Three meetings, food, vouchers",
        ),
    ),
    is_legal_duty=True,
    duty=(
        "Under the Equality Act 2010 a rule that applies to everyone may still be unlawful if it puts people who share "
        "a protected characteristic at a disadvantage and cannot be justified."
    ),
    heard=("equitable", "diverse", "holistic"),
    pillars=("policies-procedures", "reach-engagement"),
)

RAISE_CONCERNS_SAFELY = StatementSpec(
    key="raise-concerns-safely",
    text="We make it safe for anyone to tell us about unfair treatment, and people can trust what happens next.",
    guidance=(
        "Look at the complaints and grumbles of the past two years: how many, from whom and how they ended. Ask staff "
        "and young people whether they would speak up. No complaints at all may mean that people have given up; the "
        "Equality Act 2010 protects those who raise discrimination from being punished for it."
    ),
    levels=(
        "There is no known way to complain, or people fear for their hours or their place if they do.",
        "A complaints policy for customers exists. Tutors and young people do not know of it.",
        (
            "There is a plain page on how to raise something, and a person to ask. Cases are handled well when they "
            "are formal."
        ),
        (
            "Staff, families and young people have several ways to speak up, one of them outside the line of "
            "management. Every case gets an answer by a date and is followed up for ill effects."
        ),
        (
            "Concerns are welcomed early and mostly settled by talking. Patterns go to the board each year without "
            "names, and people can see what was put right."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Write a page called “If something feels unfair” in words a twelve-year-old understands, and show it "
                "at the first lesson."
            ),
            lowest=0,
            highest=1,
            hours=4,
            resources="Two young people to check it",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Name one person outside the management line to whom tutors can speak in confidence, and pay for their "
                "time."
            ),
            lowest=1,
            highest=2,
            hours=6,
            resources="A willing person; a few hours' pay a year",
        ),
        SuggestionSpec(
            (
                "Review the past year's concerns without names for patterns, and tell staff and families what you will "
                "change."
            ),
            lowest=2,
            highest=3,
            hours=8,
            resources="All records of concerns, two people",
            is_small=True,
        ),
    ),
    heard=("authentic", "equitable"),
    pillars=("policies-procedures", "people-culture"),
)

THEME = ThemeSpec(
    key="policies-impact",
    name="Policies and impact",
    about=(
        "The rules of the service and what they do to people in practice: fees, timetables, attendance, behaviour, "
        "complaints. An equality impact assessment (EqIA) is a way of looking before you decide."
    ),
    objective=(
        "From this September every major change to fees, timetables, venues or programmes has an EqIA before it is "
        "decided, up from one change in five."
    ),
    success_measure=(
        "Major changes with an EqIA dated before the decision, out of all major changes (baseline 1 of 5, target all), "
        "and how many it altered."
    ),
    why="List the five largest changes of the past two years: who lost by them, and did anyone know beforehand?",
    psed_aim="eliminate",
    first_actions=(
        SuggestionSpec(
            (
                "Try out a two-page EqIA on one change that is planned for this year, with a tutor and a parent at the "
                "table."
            ),
            lowest=0,
            highest=1,
            hours=6,
            resources="The network's template",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Agree on a sign-off rule: no major change to fees, times or places is decided without an EqIA in the "
                "papers."
            ),
            lowest=0,
            highest=2,
            hours=4,
            resources="Leadership team and board",
            is_small=True,
        ),
        SuggestionSpec(
            "Publish a half-page summary of each EqIA: what we found, what we changed, when we look again.",
            lowest=1,
            highest=3,
            hours=6,
            resources="A web page; no figures for groups under five",
            is_small=True,
        ),
    ),
    statements=(CHECKED_BEFORE_CHANGE, RULES_SHUT_NOBODY_OUT, RAISE_CONCERNS_SAFELY),
)
