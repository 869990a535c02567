"""The first year of meetings: who is missing, where children go next, and how tutors are found."""

from members_area.meetings.demo.described import (
    CHATHAM_HOUSE,
    DECISION,
    INFORMATION,
    PUBLIC,
    Decided,
    DemoMeeting,
    Item,
    Promised,
)
from members_area.meetings.demo.live_days import FINDING_TUTORS

WHO_IS_MISSING = DemoMeeting(
    key="missing",
    title="Who is missing? Reading our own registers",
    introduction="We look at our own lists of pupils before we look at anybody else's figures. Bring one question about your register that you cannot answer yet.",
    approval="<p>Agreed as a true record, with one date put right.</p>",
    arising="<p>The list of new members has been sent round. The handbook is on its way; see actions.</p>",
    has_digest=True,
    guests=("Priya Raman",),
    items=(
        Item(
            "Welcome, and who is new",
            "Marion Ellery",
            INFORMATION,
            10,
            PUBLIC,
            said="<p>Three people were at their first meeting. Each was paired with a longer-standing member, who will ring them within a fortnight.</p>",
        ),
        Item(
            "Counting without labels: which figures help",
            "Ravi Shenoy",
            minutes=30,
            key="figures",
            notes="Please read the paper, and try its first two questions on one school that you know well.",
            said="<p>Ravi showed how Millbrook compares the pupils of each school with those who carry on after the first free year. It uses totals only, never a list of names. Members found that the gap between schools was wider than the gap between areas.</p><p>Several services hold the figures but nobody is asked for them. A date in the calendar would help more than a new system.</p>",
            decided=(
                Decided(
                    "Services that wish to compare use the same four groups of figures, once a term, in totals only.",
                    key="four-figures",
                    is_public=False,
                ),
            ),
            promised=(
                Promised(
                    "Send round the sheet with which Millbrook reads its registers, without the data.",
                    "Ravi Shenoy",
                    21,
                    done=14,
                    last_words="Sent, with a page on how to fill it in.",
                ),
                Promised(
                    "Try the four groups of figures in two very different schools, and say what went wrong.",
                    "Peter Lumsden",
                    90,
                    done="next",
                    last_words="Both schools done. The sheet assumes one music teacher for each school, which is wrong.",
                    told=((40, "One school done; the other has changed its head."),),
                ),
            ),
        ),
        Item(
            "What we may ask families, and how",
            "Parveen Akhtar",
            minutes=20,
            shared=PUBLIC,
            said="<p>A question is easier to answer when the form says why it is asked, who sees it and that it may be left out. Four examples were read out. The group liked the shortest one best.</p>",
            decided=(Decided("No form of ours asks what we would not know how to use.", is_public=True),),
        ),
        Item(
            "Round table: what surprised you",
            "All",
            minutes=25,
            shared=CHATHAM_HOUSE,
            said="<p>One service found that every pupil who left in a year had the same bus route. Another found that its waiting list was mainly one postcode. Two have no figures at all for pupils with special educational needs, because two systems do not talk to each other.</p>",
        ),
        Item(
            "Action research: this year's questions",
            "Priya Raman",
            INFORMATION,
            15,
            PUBLIC,
            said="<p>Five questions are being looked into this year. Findings come to the group before they are published.</p>",
            promised=(
                Promised(
                    "Ask the projects what they would like the group's help with.", "Oliver Brandreth", 45, done=38
                ),
            ),
        ),
    ),
)

REMOTE_LESSONS = DemoMeeting(
    key="remote",
    title="Remote lessons: what stays",
    introduction="This meeting was called off: so many services were visited by inspectors in the same week that fewer than ten could have come. Its main item moved to the next meeting.",
    minutes="",
    items=(
        Item("When an online lesson includes more people", "Bryony Tasker", minutes=35, key="remote-lessons"),
        Item("Instruments that go out by post", "Rosalind Keep", minutes=20),
        Item("Task & Finish groups: what shall we try next?", "Tobias Adeyemi", minutes=20),
        Item("Dates for the year", "Seren Moyle", INFORMATION, 5, PUBLIC),
    ),
)

WHERE_NEXT = DemoMeeting(
    key="next",
    title="Where do they go next?",
    introduction="Every service can say how many begin. This meeting is about the day after the first free year ends, and about routes that do not run through grade exams.",
    approval="<p>Agreed as a true record. The meeting planned in between had been called off, so that these were the minutes of the one before it.</p>",
    has_digest=True,
    items=(
        Item(
            "When an online lesson includes more people",
            "Bryony Tasker",
            minutes=15,
            continues="remote-lessons",
            said="<p>Bryony keeps online lessons for pupils who are ill for a long time, for small schools on days when the tutor cannot get there, and for nobody else. A lesson on a screen should be a choice that the family makes.</p>",
        ),
        Item(
            "Following up what whole-class lessons begin",
            "Deborah Lilley",
            minutes=25,
            key="follow-up",
            notes="Deborah's paper has three short accounts of schools. Read the second one if you read only one.",
            said="<p>Deborah described three schools in which the same lessons led to very different numbers carrying on. The difference was whether an adult whom the child knew asked them by name.</p><p>Lorraine added that letters home go unread in the week in which all letters go home.</p>",
            promised=(
                Promised(
                    "Write half a page on how a school can ask each child by name, for others to copy.",
                    "Deborah Lilley",
                    60,
                    done=52,
                    last_words="On the members' pages now.",
                ),
                Promised(
                    "Try asking in the last lesson rather than by letter, in five schools.",
                    "Lorraine Ashcroft",
                    120,
                    done=118,
                    told=((50, "Four schools have agreed."), (90, "Five. Two ask for the words in other languages.")),
                ),
            ),
        ),
        Item(
            "Progress without grades",
            "Winston Caldwell",
            minutes=30,
            shared=PUBLIC,
            said="<p>In one service a folder of songs and drafts counts as progress, and parents are told so at the start. Two such folders went round. Members agreed that tutors need time to look at such work together before they can judge it fairly.</p>",
            decided=(
                Decided(
                    "The group's own material names more than one route: ensembles, songwriting, production and exams stand beside each other.",
                    is_public=True,
                ),
            ),
        ),
        Item(
            "Routes out of special schools",
            "Danny Holroyd",
            minutes=20,
            shared=CHATHAM_HOUSE,
            key="special",
            said="<p>At eighteen almost everything stops at once. One service keeps an open rehearsal for two years afterwards. Another lost its venue because a taxi could not turn in the yard. Nobody has found a way to pay for the escort.</p>",
            promised=(
                Promised(
                    "Collect what colleges near the members' special schools offer in music.",
                    "Danny Holroyd",
                    150,
                    done=200,
                    last_words="A list of fourteen colleges. Five offer something.",
                    told=((100, "Later than I said: nine of the colleges have not answered."),),
                ),
            ),
        ),
        Item(
            "The live meeting: what should it be for?",
            "Tobias Adeyemi",
            DECISION,
            10,
            said="<p>Members asked for recruitment, for long breaks, and for nobody to read out slides.</p>",
            decided=(Decided("The live meeting is about how tutors are found and kept."),),
        ),
    ),
)

FIRST_YEAR = (WHO_IS_MISSING, REMOTE_LESSONS, WHERE_NEXT, FINDING_TUTORS)
