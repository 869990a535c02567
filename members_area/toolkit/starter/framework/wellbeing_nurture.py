"""Wellbeing and nurture: three statements to score, and what a service could do next."""

from members_area.toolkit.starter.framework.spec import StatementSpec, SuggestionSpec, ThemeSpec

FIND_AND_FOLLOW = StatementSpec(
    key="find-and-follow",
    text=(
        "We work with schools to find the pupils who would gain most from music, and notice how they are as well as "
        "how they play."
    ),
    guidance=(
        "Look for referrals from SENCOs and pastoral staff and for a check-in at both ends of a group. Stories count "
        "when the young person agreed to them and the setback is told too. Keep health and family details out of your "
        "notes unless safeguarding asks for them: the school holds them, and a tutor needs only what helps in the room."
    ),
    levels=(
        "Pupils come to us through sign-up. We do not talk with schools about who is having a hard time.",
        (
            "A tutor sometimes takes on a pupil because a teacher asks. What changes for the pupil is remembered by "
            "the tutor alone."
        ),
        (
            "One or two nurture groups run with pupils suggested by the school. Start and end are compared by a short "
            "check-in."
        ),
        (
            "Groups with referral, prepared tutors and check-ins run in several schools for at least two terms. Each "
            "pupil has a planned step afterwards."
        ),
        (
            "Young people who were in groups help to shape new ones. Results, including what did not work, decide with "
            "schools and the authority where groups are paid for next."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Agree with one school a half-page referral: what the pupil enjoys, what helps, what staff must know "
                "to keep everyone safe, and no case history."
            ),
            lowest=0,
            highest=1,
            hours=4,
            resources="A SENCO, the data protection officer's view",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Plan the step after the group in its third week, with each young person: a band, a lesson, a place as "
                "helper."
            ),
            lowest=1,
            highest=3,
            hours=8,
            resources="A tutor's planning time",
            is_small=True,
        ),
        SuggestionSpec(
            "Put a year's check-ins together, with no group under five, and take one page of findings to headteachers.",
            lowest=2,
            highest=3,
            hours=10,
            resources="Check-ins from at least two groups",
        ),
    ),
    heard=("holistic", "equitable"),
    pillars=("musical-offer", "partnerships-advocacy", "reach-engagement"),
)

WORRIED_SOMEONE_HELPS = StatementSpec(
    key="worried-someone-helps",
    text=(
        "Our tutors know what to do when they are worried about a young person, and someone looks after the tutors too."
    ),
    guidance=(
        "Ask four tutors, two of them hourly-paid, who they would ring today in each of their schools. Check training "
        "dates, and what happened after the last three concerns. A policy on the intranet is no evidence if tutors "
        "have no log-in. If you are at 0 or 1 here, do this before anything else in the plan."
    ),
    levels=(
        "We rely on each school's own arrangements. Our tutors have had no training from us and no contact to call.",
        "A policy and a lead exist. Some tutors were trained long ago, and several would not know who to ring.",
        (
            "Salaried tutors are trained at known intervals and carry the contact of our lead. Hourly-paid tutors and "
            "volunteers are being added."
        ),
        (
            "All who meet young people are trained in paid time before they start and refreshed. Each knows the "
            "school's lead and ours, and every concern gets a reply."
        ),
        (
            "Tutors who raise something have a conversation for themselves within days. Concerns are reviewed without "
            "names for patterns, and rooms, travel or staffing have changed because of it."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Give every tutor a card with two numbers, your safeguarding lead and the school's, and test it with "
                "five calls."
            ),
            lowest=0,
            highest=1,
            hours=5,
            resources="The list of schools' leads",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Check the training date of everyone on the payroll and every volunteer, and pay for a session for "
                "those who are due."
            ),
            lowest=0,
            highest=2,
            hours=10,
            resources="Payroll list, trainer, tutors' paid time",
        ),
        SuggestionSpec(
            "Offer a half-hour call with a trained colleague to each tutor who has raised a concern, in the same week.",
            lowest=2,
            highest=3,
            hours=12,
            resources="Two colleagues trained to listen; paid time",
        ),
    ),
    is_legal_duty=True,
    duty=(
        "Safeguarding law applies to work with children: local authorities have a duty under section 11 of the "
        "Children Act 2004, also for services that others run for them, and charity trustees must take reasonable "
        "steps to keep people safe."
    ),
    heard=("holistic",),
    pillars=("people-culture", "policies-procedures"),
)

FEEL_AT_HOME = StatementSpec(
    key="feel-at-home",
    text="Our groups are places where young people feel safe to be themselves, and we act when someone is left out.",
    guidance=(
        "Let somebody who does not teach them, such as a youth worker, ask young people in three ensembles what "
        "happens to somebody new or different. Look for what tutors did about names, jokes, changing rooms and phones. "
        "Happy faces at the concert come from those who stayed."
    ),
    levels=(
        "We have not asked. Teasing, or leaving someone out, is left for young people to sort out between themselves.",
        "Tutors step in when it is serious. How they do it varies, and nothing is written down.",
        "Some ensembles have agreed with members how to treat each other, and new members have a buddy.",
        (
            "Each ensemble makes such an agreement each year. Staff know what to say and do about prejudice, incidents "
            "are followed up, and members are asked each term how welcome they feel."
        ),
        (
            "Members look after the welcome themselves, from every section of the group. Young people who had expected "
            "not to fit in stay as long as others do, and say so in their own words."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            "Let each ensemble write five lines on how we treat each other, and read them aloud when somebody joins.",
            lowest=0,
            highest=1,
            hours=3,
            resources="Fifteen minutes of a rehearsal",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Practise with tutors what to say in the first ten seconds after a hurtful remark, with four real "
                "examples."
            ),
            lowest=1,
            highest=2,
            hours=8,
            resources="An hour of paid time for tutors",
        ),
        SuggestionSpec(
            (
                "Ask every member twice a year one anonymous question on feeling welcome, and reply to the group in a "
                "week."
            ),
            lowest=1,
            highest=3,
            hours=6,
            resources="A short form or slips of paper",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Train older members from different sections as welcomers, and let them decide what the first evening "
                "is like."
            ),
            lowest=3,
            highest=4,
            hours=14,
            resources="Training time, a tutor to back them up",
        ),
    ),
    heard=("holistic", "authentic", "diverse"),
    pillars=("musical-offer", "youth-voice", "people-culture"),
)

THEME = ThemeSpec(
    key="wellbeing-nurture",
    name="Wellbeing and nurture",
    about=(
        "How music helps young people to feel well, safe and at home with others, and how tutors are helped to help. "
        "Nurture groups are small, steady music groups for pupils who are having a hard time."
    ),
    objective=(
        "By next July three schools have a nurture group that runs for at least two terms, and 70% of the young people "
        "in them say that they feel more confident."
    ),
    success_measure=(
        "Young people whose check-in shows more confidence at the end than at the start, out of all who did both (no "
        "baseline yet, target 70%; no group under five shown)."
    ),
    why="Ask three SENCOs how many pupils would gain from a small music group, and how many you reach today.",
    psed_aim="relations",
    first_actions=(
        SuggestionSpec(
            (
                "Ask one SENCO or pastoral lead to suggest six pupils for a small weekly group, and to come to the "
                "first session."
            ),
            lowest=0,
            highest=1,
            hours=6,
            resources="A school you know well, a tutor, a quiet room",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Train two tutors in what stress looks like in a lesson and what helps to settle a group, before any "
                "group starts."
            ),
            lowest=0,
            highest=2,
            hours=16,
            resources="A trainer's fee, tutors' paid time",
        ),
        SuggestionSpec(
            "Try a before-and-after check-in of six questions that can be answered in words, pictures or sound.",
            lowest=0,
            highest=2,
            hours=4,
            resources="The network's check-in template",
            is_small=True,
        ),
    ),
    statements=(FIND_AND_FOLLOW, WORRIED_SOMEONE_HELPS, FEEL_AT_HOME),
)
