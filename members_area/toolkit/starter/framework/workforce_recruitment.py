"""Workforce and recruitment: three statements to score, and what a service could do next."""

from members_area.toolkit.starter.framework.spec import StatementSpec, SuggestionSpec, ThemeSpec

ADVERTS_WELCOME = StatementSpec(
    key="adverts-welcome",
    text="Our job adverts and the way we choose staff welcome people who learned music in different ways.",
    guidance=(
        "Lay the last three adverts beside the people who applied. Would a producer, a gospel singer or a dhol player "
        "who learned in the community see their skill asked for? “Or equivalent experience” at the end of a list of "
        "qualifications persuades few people; see whether anyone was appointed because of it."
    ),
    levels=(
        "Adverts ask for a degree or high grades as a matter of course and go to the same places as ten years ago.",
        "A line welcomes all applicants. The essential criteria and the places where we advertise have not changed.",
        (
            "Some person specifications now describe what a tutor has to be able to do. We have sent vacancies to at "
            "least two new networks."
        ),
        (
            "All specifications are built on skill with young people and music. Every vacancy reaches community "
            "networks, and part of the choice is a practical task."
        ),
        (
            "Musicians from communities we had missed teach for us, help to write adverts and sit on panels. We "
            "publish who applies and who is appointed, where numbers are large enough."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Ask two musicians who would never apply to read your last advert aloud, and change the words at which "
                "they stop."
            ),
            lowest=0,
            highest=1,
            hours=4,
            resources="Two conversations and a thank-you",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Rewrite person specifications as five things the person has to be able to do, each with a way of "
                "showing it other than a certificate."
            ),
            lowest=1,
            highest=2,
            hours=10,
            resources="The recruiting manager and one tutor",
        ),
        SuggestionSpec(
            (
                "Offer six paid shadowing days a year to musicians from communities your staff does not yet reflect, "
                "with feedback and a route to a first contract."
            ),
            lowest=2,
            highest=3,
            hours=24,
            resources="Pay for the days, host tutors, DBS checks, HR advice on positive action",
        ),
    ),
    heard=("diverse", "representative"),
    pillars=("people-culture", "reach-engagement"),
)

SELECTION_FAIR = StatementSpec(
    key="selection-fair",
    text="We choose people fairly, in clear steps, and disabled applicants get the adjustments they need.",
    guidance=(
        "Follow one appointment from the form to the letter: were criteria and scores written down before anyone met "
        "the candidates? Look for the question that offers adjustments and for what was done with the replies. Asking "
        "about health or sickness before an offer is a frequent slip; in most cases the law does not allow it."
    ),
    levels=(
        "Interviews are informal chats. Notes are not kept, and nobody asks what a candidate needs.",
        "A form asks about adjustments, but no one is responsible for the reply. Panels choose by overall impression.",
        (
            "Panels use the same questions and a score sheet for salaried posts. Hourly-paid tutors are still taken on "
            "by word of mouth."
        ),
        (
            "Every appointment, hourly-paid ones included, follows the same steps. Questions go out in advance and "
            "adjustments are arranged before the day."
        ),
        (
            "We review each year where candidates drop out, ask those we turned down how it felt, and alter a step "
            "because of it. Young people score part of the selection."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Add one sentence to every invitation: tell us what would help you to show your best, with a name and "
                "a number to ring."
            ),
            lowest=0,
            highest=1,
            hours=2,
            resources="The standard interview letter",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Write a one-page score sheet with criteria taken from the specification, and have panel members score "
                "alone before they talk."
            ),
            lowest=0,
            highest=2,
            hours=5,
            resources="The recruiting manager",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Bring the appointment of hourly-paid tutors into the same process: an open advert, two people "
                "deciding, notes kept."
            ),
            lowest=2,
            highest=2,
            hours=12,
            resources="HR or payroll; a second panel member's time",
        ),
        SuggestionSpec(
            "Ask every candidate of the past year three questions about the process, and report what you will change.",
            lowest=3,
            highest=4,
            hours=8,
            resources="A short anonymous form",
            is_small=True,
        ),
    ),
    is_legal_duty=True,
    duty=(
        "The Equality Act 2010 forbids discrimination in choosing staff, asks employers to make reasonable adjustments "
        "for disabled applicants, and limits questions on health before a job is offered."
    ),
    heard=("equitable", "representative"),
    pillars=("people-culture", "policies-procedures"),
)

HOURLY_PAID_BELONG = StatementSpec(
    key="hourly-paid-belong",
    text="We give tutors who are paid by the hour the same welcome, support and chances as salaried staff.",
    guidance=(
        "Check who was at the last three training days and who was paid to be there. Ask four hourly-paid tutors who "
        "they would ring with a worry, and when someone last saw them teach. Do not judge by the staff handbook: it "
        "usually describes the salaried team."
    ),
    levels=(
        "Tutors paid by the hour receive a timetable and a register. What else we offer is for salaried staff.",
        "They may come to training and meetings in their own time, unpaid. Most do not.",
        (
            "They have an induction and a named contact, and some training is paid. Posts and extra hours are still "
            "passed on informally."
        ),
        (
            "Training, meetings and planning for everyone are paid at a set rate. Vacancies and ensemble work are open "
            "to all, and each tutor has a yearly conversation."
        ),
        (
            "Tutors paid by the hour sit on working groups and appoint colleagues. We ask why people leave, and "
            "conditions have improved because of the answers."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            "Ring ten hourly-paid tutors and ask one question: what would make you feel part of this service?",
            lowest=0,
            highest=1,
            hours=5,
            resources="A list of ten, half an hour each",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Give each hourly-paid tutor a named colleague and a paid first-day hour: school contacts, "
                "safeguarding, where to find help."
            ),
            lowest=0,
            highest=2,
            hours=12,
            resources="One hour's pay for each new tutor",
        ),
        SuggestionSpec(
            (
                "Work out what it would cost to pay every tutor for two training sessions a year, and put the sum to "
                "the board."
            ),
            lowest=1,
            highest=2,
            hours=6,
            resources="Payroll figures",
            is_small=True,
        ),
        SuggestionSpec(
            "Send every vacancy, ensemble post and extra hour to all tutors by the same message on the same day.",
            lowest=2,
            highest=3,
            hours=4,
            resources="One mailing list",
            is_small=True,
        ),
    ),
    heard=("equitable", "holistic"),
    pillars=("people-culture",),
)

THEME = ThemeSpec(
    key="workforce-recruitment",
    name="Workforce and recruitment",
    about=(
        "Who teaches, leads and plays for your service, how they are found and chosen, and whether they would "
        "recommend you. It covers everyone, from salaried leaders to tutors paid by the hour."
    ),
    objective=(
        "Applicants from groups that our own figures show as under-represented make up 20% of shortlists within a "
        "year, up from 12%."
    ),
    success_measure=(
        "Share of shortlisted applicants who belong to under-represented groups, counted from anonymous monitoring "
        "over the year (baseline 12%, target 20%; no group under five shown)."
    ),
    why=(
        "Compare who applied, who was shortlisted and who was appointed in your last six vacancies, and look for the "
        "step at which people are lost."
    ),
    psed_aim="advance",
    first_actions=(
        SuggestionSpec(
            (
                "Take one person specification and strike out every requirement that a good tutor could do without, "
                "such as a degree or grade 8."
            ),
            lowest=0,
            highest=2,
            hours=3,
            resources="A current vacancy and a colleague who learned by ear",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Find three community networks whose musicians you never reach, and ask each how they would like to "
                "hear of a vacancy."
            ),
            lowest=0,
            highest=2,
            hours=6,
            resources="Telephone calls, one visit each",
            is_small=True,
        ),
        SuggestionSpec(
            "Pay applicants for a trial lesson, and let a pupil's view of it count beside the interview.",
            lowest=1,
            highest=3,
            hours=12,
            resources="A tutor's hourly rate for each trial; a host school",
        ),
    ),
    statements=(ADVERTS_WELCOME, SELECTION_FAIR, HOURLY_PAID_BELONG),
)
