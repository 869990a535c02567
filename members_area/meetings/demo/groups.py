"""The Task & Finish groups that are at work, and the one that is only proposed."""

from members_area.meetings.demo.boards import BOARDS
from members_area.meetings.demo.described import (
    CHATHAM_HOUSE,
    DECISION,
    INFORMATION,
    Decided,
    DemoGroup,
    DemoMeeting,
    Item,
    Promised,
)

COSTS_FIRST = DemoMeeting(
    key="affordable-1",
    title="Where families stop",
    introduction="We fill in three forms ourselves, on a telephone, with one hand.",
    approval="",
    minutes="circulated",
    items=(
        Item(
            "How we work, and whom we pay",
            "Jess Hartnoll",
            DECISION,
            15,
            said="<p>Four meetings. Parents who read forms for us are paid for their time, and a sitter where they need one.</p>",
            decided=(Decided("Families are paid for each hour that they give the group."),),
        ),
        Item(
            "Three forms on a telephone",
            "Grace Amankwah",
            minutes=40,
            key="three-forms",
            said="<p>Seven questions took four minutes, nine took eleven and twelve took nineteen. Two of us stopped at the question on proof.</p>",
            promised=(
                Promised("Ask six families to fill in the form with seven questions.", "Grace Amankwah", due_in=20),
                Promised(
                    "Find out what schools may confirm without asking parents again.",
                    "Shazia Rehman",
                    due_in=-3,
                    told=((8, "One school says everything, another nothing. I am asking the council."),),
                ),
            ),
        ),
        Item(
            "What one family told us",
            "Catherine Orme",
            minutes=20,
            shared=CHATHAM_HOUSE,
            said="<p>That help was offered in the same tone as a reminder to pay.</p>",
            promised=(
                Promised("Rewrite one letter so that help comes first.", "Jess Hartnoll", 14, done=12),
                Promised("Collect the words that families do not know.", "Angela Mistry", due_in=9),
            ),
        ),
    ),
)

COSTS_SECOND = DemoMeeting(
    key="affordable-2",
    title="Proof, and shorter forms",
    introduction="Three forms, with seven, nine and twelve questions, and what families said about each. Finance officers are welcome.",
    minutes="",
    items=(
        Item("Three forms: what families said", "Grace Amankwah", minutes=35, continues="three-forms", key="families"),
        Item("Proof: what schools may confirm", "Shazia Rehman", DECISION, 30),
        Item("Words to use and words to leave out", "Angela Mistry", minutes=15),
    ),
)

TUTORS_FIRST = DemoMeeting(
    key="tutors-1",
    title="What supervision is for",
    introduction="We begin with what each of us has had, and what it changed.",
    approval="",
    items=(
        Item(
            "What helped us",
            "All",
            minutes=40,
            shared=CHATHAM_HOUSE,
            said="<p>Somebody from outside; the same people each time; an hour that is paid.</p>",
        ),
        Item(
            "Three kinds of service",
            "Chloe Whitehouse",
            DECISION,
            30,
            said="<p>A large one with hourly-paid tutors, a small one, and one that works through partners.</p>",
            decided=(Decided("The group asks three services for their costs: one large, one small, one of partners."),),
            promised=(
                Promised("Write the four questions on costs.", "Chloe Whitehouse", 21, done=19),
                Promised("Find a small service that has tried it.", "Esther Boateng", 40, done="next"),
            ),
        ),
        Item("Dates", "Jerome Francis", INFORMATION, 10, said="<p>Three more meetings, each of ninety minutes.</p>"),
    ),
)

TUTORS_SECOND = DemoMeeting(
    key="tutors-2",
    title="What it costs",
    introduction="First figures from the three services. They stay in this group.",
    minutes="circulated",
    items=(
        Item(
            "Figures from three services",
            "Chloe Whitehouse",
            minutes=45,
            shared=CHATHAM_HOUSE,
            key="costs-of-supervision",
            said="<p>The hour itself is the smaller part. Travel and cover cost more, above all for the small service.</p>",
            promised=(
                Promised("Put the figures into one table, without names.", "Chloe Whitehouse", due_in=7),
                Promised(
                    "Ask what an hour online would cost instead.",
                    "Kwabena Mensah",
                    due_in=-10,
                    told=((20, "Asked. The answer is promised for next week."),),
                ),
            ),
        ),
        Item(
            "Who should lead the hour?",
            "Femi Olatunji",
            minutes=30,
            said="<p>Not a line manager. The group differs on whether it has to be a therapist.</p>",
        ),
        Item("Report to the NWG", "Jerome Francis", INFORMATION, 10, said="<p>Jerome brings first figures.</p>"),
    ),
)

TUTORS_THIRD = DemoMeeting(
    key="tutors-3",
    title="Who leads the hour",
    introduction="We agree what we recommend, and what we leave open.",
    minutes="",
    items=(
        Item("The table of costs", "Chloe Whitehouse", minutes=30, continues="costs-of-supervision", key="table"),
        Item("Who leads the hour: what we recommend", "Femi Olatunji", DECISION, 35),
        Item("How we tell it to heads", "Kwabena Mensah", minutes=15),
    ),
)

AFFORDABLE = DemoGroup(
    slug="affordable",
    name="Access and affordability",
    purpose="To find out what a fair scheme of help with costs needs and what it can do without, and to make a form, a letter and a page of guidance that any service may use.",
    terms="<h2>What we make</h2><p>A form, a letter and a page of guidance.</p><h2>Who is in it</h2><p>Members of six services. Parents and carers read every draft, and are paid.</p><h2>How long</h2><p>Four meetings. The chair reports to the NWG, which has the last word on what is published.</p>",
    status="active",
    set_up_by="affordable-group",
    reports_at="half-way",
    began=24,
    due_in=240,
    people=(
        ("Jess Hartnoll", "chair"),
        ("Ewa Kowalczyk", "secretary"),
        ("Grace Amankwah", "member"),
        ("Shazia Rehman", "member"),
        ("Catherine Orme", "member"),
        ("Angela Mistry", "member"),
        ("Parveen Akhtar", "observer"),
    ),
    meetings=((17, "held", COSTS_FIRST), (-51, "scheduled", COSTS_SECOND)),
)

TUTORS = DemoGroup(
    slug="tutors",
    name="Supervision for tutors",
    purpose="To find out what supervision for tutors in nurture groups and alternative provision needs, and what it costs in three kinds of service.",
    terms="<h2>The question</h2><p>What does an hour of supervision a month need, and what does it cost?</p><h2>Confidence</h2><p>Figures stay in the group until the services have agreed to the words.</p>",
    status="active",
    set_up_by="tutors-group",
    reports_at="half-way",
    began=200,
    due_in=90,
    people=(
        ("Jerome Francis", "chair"),
        ("Chloe Whitehouse", "secretary"),
        ("Kwabena Mensah", "member"),
        ("Esther Boateng", "member"),
        ("Femi Olatunji", "member"),
        ("Nadia Bashir", "observer"),
    ),
    meetings=((150, "closed", TUTORS_FIRST), (60, "held", TUTORS_SECOND), (-16, "scheduled", TUTORS_THIRD)),
)

ROUTES = DemoGroup(
    slug="routes",
    name="Routes after special school",
    purpose="To find out what becomes of young musicians when they leave special school, and what a music service can keep open for them.",
    terms="<p>A first draft comes to the next meeting but one.</p>",
    status="proposed",
    people=(("Danny Holroyd", "chair"), ("Will Thurlow", "member"), ("Lynne Prosser", "member")),
)

GROUPS = (BOARDS, TUTORS, AFFORDABLE, ROUTES)
