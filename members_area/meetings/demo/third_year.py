"""The third year of meetings: what councils need, looking after tutors, and the annual review."""

from members_area.meetings.demo.described import (
    CHATHAM_HOUSE,
    DECISION,
    INFORMATION,
    PUBLIC,
    Correction,
    Decided,
    DemoMeeting,
    Item,
    Promised,
)
from members_area.meetings.demo.live_days import COUNCILS

LOOKING_AFTER = DemoMeeting(
    key="looking-after",
    title="Looking after the people who teach",
    introduction="Tutors in pupil referral units and nurture groups hear hard things and go home alone. What do we owe them?",
    approval="<p>Agreed as a true record. Guests' names were left out, as they had asked.</p>",
    arising="<p>The model agreement is on the table; see papers. Two councils have signed one.</p>",
    has_digest=True,
    corrections=(
        Correction(
            "Chloe Whitehouse",
            "The hour is paid at Ironvale for all forty tutors, not for those in nurture groups only.",
            3,
            item="supervision",
            outcome="accepted",
            reply="Thank you. The sentence now says all tutors.",
            wrong="for its tutors of nurture groups",
            right="for all its tutors",
        ),
        Correction(
            "Marcus Penrose",
            "Could we leave out the sentence on what it costs? Our board has not seen it yet.",
            6,
            item="supervision",
            outcome="declined",
            reply="The sentence names no service and the group relied on it for its decision, so it stays. We have rung you about it.",
        ),
    ),
    items=(
        Item(
            "Supervision: what it is and is not",
            "Jerome Francis",
            minutes=30,
            key="supervision",
            notes="The paper is by four members. It has one page on money.",
            said="<p>Jerome told how a monthly hour in a small group runs: somebody from outside, the same people each time, and nothing written down. Ironvale pays the hour for all its tutors. Members spoke of costs between one lesson and three for each tutor and term.</p>",
            decided=(
                Decided(
                    "A Task & Finish group finds out what supervision for tutors needs, and what it costs, in three kinds of service.",
                    key="tutors-group",
                ),
            ),
            promised=(
                Promised(
                    "Find six people for the group, from large and small services.", "Jerome Francis", 30, done=24
                ),
            ),
        ),
        Item(
            "Vouchers for young people: looked at again",
            "Sizwe Dlamini",
            DECISION,
            25,
            continues="paying",
            said="<p>Sizwe reported what three panels had said. Two would rather be paid, and vouchers of one shop are of no use in some towns. Parveen explained how two services pay fairly and simply.</p>",
            decided=(
                Decided(
                    "The group recommends that panel members are paid where the law allows it; vouchers are for those who choose them.",
                    replaces="vouchers",
                ),
            ),
            promised=(
                Promised(
                    "Write down how two services pay panel members, step by step.",
                    "Parveen Akhtar",
                    90,
                    due_in=-24,
                    told=(
                        (70, "One service's steps are written. The other is changing its payroll."),
                        (130, "Still waiting for the payroll. Moved once more."),
                    ),
                ),
            ),
        ),
        Item(
            "Emerging findings from two projects",
            "Priya Raman",
            INFORMATION,
            20,
            said="<p>Two projects reported early. Both found that attendance rose when the same adult met the children at the door. Findings are for members until the projects publish them.</p>",
        ),
        Item(
            "Induction in half a day",
            "Femi Olatunji",
            minutes=15,
            shared=PUBLIC,
            said="<p>One service's induction for tutors of nurture groups fits into one morning. It begins with a visit and not with a policy. The slides may be copied.</p>",
            promised=(Promised("Put the induction's slides on the members' pages.", "Femi Olatunji", 30, done=31),),
        ),
        Item(
            "What we find hard to say to our own managers",
            "All",
            minutes=15,
            shared=CHATHAM_HOUSE,
            said="<p>That a good tutor should stop; that the popular school does not need us; that a project was for the funder. Members practised in pairs.</p>",
        ),
    ),
)

REVIEW = DemoMeeting(
    key="review",
    title="The annual review, and what we talk about next",
    introduction="We read the draft of the annual review with a pencil, hear the group on boards, and choose the questions of the coming year.",
    minutes="circulated",
    arising="<p>The group on supervision has begun, with six people from five services.</p>",
    corrections=(
        Correction(
            "Angela Mistry",
            "The enrolment form takes four minutes on a telephone now, not fourteen.",
            5,
            item="forms",
            outcome="accepted",
            reply="Thank you: four minutes. Put right in the new version.",
            wrong="takes fourteen minutes",
            right="takes four minutes",
        ),
        Correction(
            "Andrew Lockyer",
            "I do not remember that we agreed to name the services in the review.",
            9,
            item="annual-review",
            outcome="declined",
            reply="The decision is to ask each service first and to name only those who say yes. It is set out more clearly now.",
        ),
        Correction(
            "Grace Amankwah",
            "Under “Forms that families finish” it should say that we tried seven questions, and that nine was the older form.",
            -3,
            item="forms",
        ),
        Correction(
            "Tom Metcalfe",
            "Please add that small services asked for the boards' page to work without a spreadsheet.",
            -1,
            item="boards-report",
        ),
    ),
    items=(
        Item(
            "The draft annual review",
            "Priya Raman",
            minutes=30,
            key="annual-review",
            notes="Please read the chapter that you are in, if you are in one.",
            said="<p>Members asked for shorter chapters, for one account of something that failed, and for the young people's words to come first. Each service that appears reads its part before it is published, and is named only if it says yes.</p>",
            decided=(
                Decided("Services are named in the annual review only after they have said yes to their part."),
                Decided(
                    "Accounts of groups with fewer than ten children use no percentages and no quotation that could tell who a child is.",
                    replaces="no-percentages",
                ),
            ),
            promised=(
                Promised(
                    "Read the chapter on nurture groups for anything that could tell who a child is.",
                    "Femi Olatunji",
                    30,
                    done=22,
                ),
                Promised(
                    "Write the account of a project that did not work.",
                    "Alison Thirlwell",
                    70,
                    done="next",
                    last_words="Written, and read by the three people in it.",
                ),
            ),
        ),
        Item(
            "Report of the Task & Finish group on boards",
            "Robert Tandy",
            DECISION,
            20,
            continues="boards-first",
            key="boards-report",
            said="<p>Robert showed the page: three figures, one young person's words, one worry. Six boards have tried it. Trustees talked longest about the worry. Members asked for it in Word.</p>",
            decided=(Decided("The page for boards goes into the library, with the briefing for governors."),),
        ),
        Item(
            "Forms that families finish",
            "Angela Mistry",
            minutes=20,
            key="forms",
            shared=PUBLIC,
            said="<p>One service's form takes four minutes on a telephone. Another tried a form of nine questions with families, and found that the question on proof was where they stopped. Members thought that help with costs deserves a group of its own.</p>",
            promised=(
                Promised(
                    "Write half a page on what a group on access and affordability should do.",
                    "Jess Hartnoll",
                    60,
                    done="next",
                    last_words="On the agenda of this meeting.",
                ),
            ),
        ),
        Item(
            "Questions for the coming year",
            "Marion Ellery",
            minutes=20,
            shared=PUBLIC,
            said="<p>From nineteen questions members chose four: help with costs, music for children who are rarely in school, plans at half-way, and what becomes of pupils after special school.</p>",
        ),
        Item(
            "A complaint, and what we learned",
            "All",
            minutes=15,
            shared=CHATHAM_HOUSE,
            said="<p>One service told how a complaint by a family led to a change in who answers the telephone. Others have kept complaints in a drawer. Two services will read each other's.</p>",
        ),
    ),
)

THIRD_YEAR = (COUNCILS, LOOKING_AFTER, REVIEW)
