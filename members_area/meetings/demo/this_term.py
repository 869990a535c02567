"""The last meeting, whose minutes are being written, and the meetings to come."""

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

FIRST_QUESTIONS = DemoMeeting(
    key="questions",
    title="First questions of the year",
    introduction="A welcome for new members, the plans that survived the summer, and the questions for the action research fund.",
    minutes="draft",
    approval="<p>Two members asked for changes, and for the decision on naming services to be set out more clearly. The minutes are circulated again and come to the next meeting for approval.</p>",
    arising="<p>The account of a project that did not work is written. Paying panel members is late; see actions.</p>",
    guests=("Tobias Adeyemi",),
    items=(
        Item(
            "Welcome, and the group in half an hour",
            "Marion Ellery",
            INFORMATION,
            20,
            PUBLIC,
            said="<p>Four people were new. They asked how much reading there is, whether it is all right to say nothing, and whether a small service can bring a paper. It can.</p>",
        ),
        Item(
            "Which objective are you least sure of?",
            "Oliver Brandreth",
            minutes=25,
            key="least-sure",
            said="<p>In fours. The commonest answer was recruiting tutors, then help with costs.</p>",
            promised=(
                Promised(
                    "Bring the objective rated red, with what has been tried, to the meeting on plans at half-way.",
                    "Neil Hardstaff",
                    due_in=16,
                ),
                Promised(
                    "Ring the four new members after their first meeting.",
                    "Beth Aylward",
                    21,
                    done=18,
                    last_words="All four rung. Two would like to visit somebody.",
                ),
            ),
        ),
        Item(
            "Access and affordability: a new Task & Finish group",
            "Jess Hartnoll",
            DECISION,
            25,
            key="affordable-idea",
            continues="forms",
            said="<p>Jess proposed four meetings and one product: a form, a letter and a page of guidance on help with costs. Families are paid for their time. Members asked that the group looks at proof first, because that is where families stop.</p>",
            decided=(
                Decided(
                    "A Task & Finish group on access and affordability begins, chaired by Jess Hartnoll, and reports to the next meeting.",
                    key="affordable-group",
                ),
            ),
            promised=(
                Promised(
                    "Find three services that let the group try its forms with families.",
                    "Jess Hartnoll",
                    due_in=12,
                    told=((10, "Two have said yes: one in a town, one along the coast."),),
                ),
                Promised(
                    "Ask finance officers which proof an auditor really wants.",
                    "Grace Amankwah",
                    due_in=-6,
                    told=((20, "I have asked five. Three have answered, all differently."),),
                ),
            ),
        ),
        Item(
            "Action research: what do we want to find out?",
            "Priya Raman",
            minutes=20,
            shared=PUBLIC,
            said="<p>Members want to know what helps children who are rarely in school to come back to a rehearsal.</p>",
            promised=(
                Promised("Write the question for the fund in three lines.", "Kwabena Mensah", 20, done=15),
                Promised(
                    "Ask two virtual schools to read the question.",
                    "Samuel Asante",
                    due_in=40,
                ),
            ),
        ),
        Item(
            "After special school: shall we begin a group?",
            "Danny Holroyd",
            minutes=15,
            shared=CHATHAM_HOUSE,
            continues="special",
            key="routes-idea",
            said="<p>Members would like to, once one of the other groups has finished. Two services fear for their partnerships with colleges if names are named.</p>",
            promised=(
                Promised(
                    "Draft terms of reference for a group on routes after special school.", "Danny Holroyd", due_in=5
                ),
                Promised(
                    "Find out which local authorities pay for escorts in the evening.",
                    "Will Thurlow",
                    due_in=-15,
                    told=((25, "Two of seven have answered."),),
                ),
                Promised(
                    "Ask the taxi firms near three venues what they need in order to turn.",
                    "Lynne Prosser",
                    30,
                    dropped=20,
                    last_words="Dropped: the venues answered it themselves.",
                ),
            ),
        ),
    ),
)

ATTENDANCE_WORKSHOP = DemoMeeting(
    key="extra",
    title="Extra workshop: music and attendance at school",
    introduction="Postponed: our speaker from a virtual school cannot come. We are looking for a new date, and ask you again then.",
    minutes="",
    items=(
        Item("What a virtual school does", "A guest", INFORMATION, 30),
        Item("Children who come to band but not to school", "Kwabena Mensah", minutes=35, shared=CHATHAM_HOUSE),
        Item("What we may say to whom", "Parveen Akhtar", minutes=20),
        Item("One thing to try this term", "All", minutes=20, shared=PUBLIC),
    ),
)

HALF_WAY = DemoMeeting(
    key="half-way",
    title="Action plans at half-way",
    introduction="Update your E, D & I action plan before the meeting and bring the objective that you rate amber or red. Amber and red need one sentence, and that sentence is what we work on.",
    access="Captions, a break of ten minutes, and papers that a screen reader can read. There are thirty-two places, because we work in fours with somebody from the team at each table. Tell us what else you need when you answer.",
    minutes="",
    items=(
        Item(
            "In fours: one amber or red objective each",
            "Oliver Brandreth",
            minutes=40,
            continues="least-sure",
            key="fours",
            notes="Bring the objective on paper, with the sentence that explains its colour. You need not read it out.",
        ),
        Item(
            "Report of the Task & Finish group on access and affordability",
            "Jess Hartnoll",
            DECISION,
            20,
            PUBLIC,
            continues="affordable-idea",
            key="costs-report",
            notes="The group asks for your view on proof: what may a school confirm, so that parents are asked only once?",
        ),
        Item(
            "Emerging findings from two action research projects",
            "Priya Raman",
            INFORMATION,
            20,
            key="findings",
            notes="Findings are for members until the projects publish them.",
        ),
        Item(
            "Supervision for tutors: first figures",
            "Jerome Francis",
            minutes=15,
            shared=CHATHAM_HOUSE,
            key="figures-of-tutors",
        ),
        Item("Dates and news", "Seren Moyle", INFORMATION, 5, PUBLIC, notes="Dates of the coming year."),
    ),
)

COMING_BACK = DemoMeeting(
    key="coming-back",
    title="Children who are rarely in school",
    introduction="Not settled yet: a first list of items, to be looked at with the speakers.",
    minutes="",
    items=(
        Item("What brings children back to a rehearsal", "Kwabena Mensah", minutes=30, shared=PUBLIC),
        Item("Routes after special school: terms of reference", "Danny Holroyd", DECISION, 20, continues="routes-idea"),
        Item("Report of the Task & Finish group on supervision", "Jerome Francis", INFORMATION, 20),
        Item("The dates of next year", "Seren Moyle", INFORMATION, 5, PUBLIC),
    ),
)
