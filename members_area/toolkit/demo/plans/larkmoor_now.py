"""The second plan of a small charity: it is being worked with, goes well in part, and is the richest of all."""

from members_area.toolkit.demo.described import DemoAction, DemoEvidence, DemoObjective, DemoPlan, DemoUpdate, Told

LARKMOOR_NOW = DemoPlan(
    key="larkmoor-now",
    service="larkmoor",
    begun="next",
    written=236,
    title="E, D & I action plan: the second year",
    objectives=(
        DemoObjective(
            key="larkmoor-figures",
            theme="data-monitoring",
            title="By the end of the year participation data are complete for 85% of enrolments, up from 52%.",
            why="Almost half of the forms come back with the questions empty. Schools that enrol for families skip them.",
            outcome="We can see who is missing, and families know why we ask.",
            benefits="Young people who are not with us yet",
            baseline="52% complete (spring)",
            target="85% complete",
            measure="Enrolments with all six answers, “prefer not to say” counted as an answer.",
            actions=(
                DemoAction(
                    "Put two sentences on the form that say why we ask and that saying no is fine.",
                    "Office manager",
                    2,
                    "sentences",
                    4,
                ),
                DemoAction(
                    "Ring the six schools that enrol for families, and agree who asks the questions.",
                    "Office manager",
                    4,
                    "ring-schools",
                    8,
                ),
                DemoAction(
                    "Compare the summer figures with the census on one page for the trustees.",
                    "Inclusion lead",
                    6,
                    "census",
                    10,
                    resources="A day with the county's analyst",
                ),
                DemoAction(
                    "Stop asking for a school's free-meals list: families can tell us themselves.",
                    "Head of service",
                    3,
                    "stop-list",
                    1,
                    is_stop_doing=True,
                ),
            ),
        ),
        DemoObjective(
            key="larkmoor-adverts",
            theme="workforce-recruitment",
            title="Half of those shortlisted for our next three posts come from places where we have not looked before.",
            why="The last three adverts went to the same two lists and asked for a music degree.",
            outcome="Young people are taught by people who learned music in many ways.",
            benefits="Young people, and musicians who never saw a way in",
            baseline="1 of 9 shortlisted",
            target="Half of those shortlisted",
            measure="People shortlisted who heard of the post somewhere new, for three posts.",
            actions=(
                DemoAction(
                    "Rewrite the person specification with the checklist, and have a youth worker read it.",
                    "Head of service",
                    4,
                    "specification",
                    6,
                ),
                DemoAction(
                    "Send the next advert to six community music groups, and ring each of them.",
                    "Inclusion lead",
                    5,
                    "advert",
                    5,
                ),
                DemoAction(
                    "Offer every applicant a trial lesson with a group that knows what it is for.",
                    "Lead tutor",
                    9,
                    "trial-lesson",
                    12,
                    resources="£300 to pay applicants for their time",
                ),
                DemoAction(
                    "Run an open evening at the college for those who play and have never taught.",
                    "Lead tutor",
                    7,
                    "open-evening",
                    10,
                ),
            ),
        ),
        DemoObjective(
            key="larkmoor-nurture",
            theme="wellbeing-nurture",
            title="Three schools have a nurture group for two terms, and its tutors have supervision six times a year.",
            why="Two groups run. Their tutors told us what they carry home with them.",
            outcome="More young people find a calm hour in the week, and nobody who gives it is left alone.",
            benefits="About 24 young people in three schools, and four tutors",
            baseline="2 schools, no supervision",
            target="3 schools, 6 sessions",
            measure="Groups that ran for two terms; sessions of supervision held.",
            aim="relations",
            actions=(
                DemoAction(
                    "Agree with the third school who chooses the pupils, and how we notice how they are.",
                    "Inclusion lead",
                    5,
                    "third-school",
                    8,
                ),
                DemoAction(
                    "Find a supervisor whom the tutors choose, and fix six dates.",
                    "Head of service",
                    4,
                    "supervisor",
                    6,
                    resources="£1,080 a year",
                ),
                DemoAction(
                    "Hold a shared concert of the nurture groups in the town hall.",
                    "Lead tutor",
                    8,
                    "shared-concert",
                    30,
                ),
            ),
        ),
    ),
    updates=(
        DemoUpdate(
            195,
            "A good first quarter. The form was easier than we thought, and recruitment is slower.",
            (
                Told("sentences", "complete", "", "On the form since May. A parent wrote them with us."),
                Told("stop-list", "complete", "", "Two schools thanked us."),
                Told("ring-schools", "in-progress", "green", "Four of six done."),
                Told("specification", "in-progress", "green", "The youth worker crossed out eleven words."),
                Told(
                    "shared-concert", "not-started", "amber", "The town hall costs more than last year's whole budget."
                ),
            ),
        ),
        DemoUpdate(
            95,
            "Half-way: two things are done that we are proud of, one we have stopped, and the supervisor worries us.",
            (
                Told("specification", "complete", "", "Used for the post in the upper valley."),
                Told(
                    "ring-schools", "in-progress", "amber", "Two schools have a new office, and nobody has rung back."
                ),
                Told(
                    "supervisor",
                    "in-progress",
                    "red",
                    "Both people whom the tutors asked have no room until next year.",
                ),
                Told(
                    "shared-concert",
                    "stopped",
                    "",
                    "Young people told us that they would rather play in their own school, for people they know.",
                ),
                Told("third-school", "in-progress", "green", "The head has said yes, for two terms."),
                Told("open-evening", "paused", "amber", "The college moves house. We ask again after half-term."),
            ),
        ),
    ),
    evidence=(
        DemoEvidence("sentences", "The form with the two sentences", 190, link="https://larkmoor.example.org/join"),
        DemoEvidence(
            "specification",
            "The new person specification, with what was crossed out",
            92,
            file={
                "format": "docx",
                "filename": "person-specification-peripatetic-tutor.docx",
                "title": "Person specification: tutor in the upper valley",
                "subject": "What we ask for, and what we do not ask for any more",
                "blocks": [
                    ("note", "Used in September. The youth worker of the upper valley read it with us."),
                    ("h1", "What the work needs"),
                    (
                        "bullets",
                        [
                            "You make music with others and can show how you learned it, in whatever way that was.",
                            "You notice who is quiet, and have an idea what to do about it.",
                            "You come when you said you would, and say so when you cannot.",
                        ],
                    ),
                    ("h1", "What we crossed out"),
                    (
                        "bullets",
                        [
                            "A degree in music, or grade 8: three of our best tutors have neither.",
                            "A car: two schools are on the bus, and we plan the timetable around it.",
                            "“Excellent classroom control”: nobody could say what it meant.",
                        ],
                    ),
                ],
            },
        ),
    ),
    agreed=228,
    active=226,
)
