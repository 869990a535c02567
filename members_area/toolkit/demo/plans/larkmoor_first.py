"""The first plan of a small charity: told in full, and closed with what it taught."""

from members_area.toolkit.demo.described import DemoAction, DemoObjective, DemoPlan, DemoUpdate, Told

LARKMOOR_FIRST = DemoPlan(
    key="larkmoor-first",
    service="larkmoor",
    begun="blank",
    written=612,
    starts=605,
    title="Our first E, D & I action plan",
    body="Board of trustees",
    vision=(
        "A small service in a big valley: every child who wants to make music with us finds a way in, whatever the bus "
        "timetable, the family budget or the school says."
    ),
    objectives=(
        DemoObjective(
            key="larkmoor-panel",
            theme="youth-voice",
            title="By the end of the year the youth panel has changed four decisions, and each has had a written reply.",
            why="The panel met five times last year. Nobody could name a decision that it changed.",
            outcome="Young people know what became of what they said, also where the answer was no.",
            benefits="Young people in all our groups, through a panel of eight",
            baseline="No replies",
            target="4 replies",
            measure="Replies published in the year that name what was said, what was decided and when.",
            actions=(
                DemoAction(
                    "Agree with the panel which four decisions of the year are open to them.",
                    "Inclusion lead",
                    2,
                    "first-decisions",
                    4,
                ),
                DemoAction(
                    "Write a “you said, we did” sheet after each meeting and put it where young people see it.",
                    "Inclusion lead",
                    11,
                    "first-replies",
                    8,
                ),
                DemoAction(
                    "Pay panel members in vouchers for each meeting.", "Head of service", 4, "first-vouchers", 3
                ),
            ),
        ),
        DemoObjective(
            theme="access-affordability",
            title="By the end of the year families from all eleven valley schools can come to one group by bus.",
            why="Two of our groups end after the last bus. Three families told us when they left.",
            outcome="No one has to leave a group because of the way home.",
            benefits="Families without a car, about a third of those who enrol",
            baseline="5 of 11 schools",
            target="11 of 11 schools",
            measure="Schools from which a group can be reached and left by public transport.",
            actions=(
                DemoAction(
                    "Draw a map of groups, bus times and schools, and show it to the trustees.",
                    "Office manager",
                    3,
                    "first-map",
                    6,
                ),
                DemoAction(
                    "Move the Thursday band to half past four, if the hall can be had.",
                    "Band leader",
                    8,
                    "first-band",
                    5,
                ),
                DemoAction(
                    "Find a second room in the upper valley for a beginners' group.",
                    "Head of service",
                    10,
                    "first-room",
                    12,
                    resources="£900 rent a year",
                ),
            ),
        ),
    ),
    updates=(
        DemoUpdate(
            540,
            "A slow start: the spring concert took all of March. The panel is keen.",
            (
                Told("first-decisions", "complete", "", "Agreed on a Saturday with pizza: fees, concert, kit, room."),
                Told("first-map", "in-progress", "green", "The map is half drawn."),
            ),
        ),
        DemoUpdate(
            440,
            "The map made more difference than any report we wrote.",
            (
                Told("first-map", "complete", "", "The trustees had it on the table for an hour."),
                Told("first-vouchers", "complete", "", "£15 a meeting, and the bus."),
                Told("first-replies", "in-progress", "green", "Two sheets are out."),
                Told("first-band", "in-progress", "amber", "The hall is taken until January."),
            ),
        ),
        DemoUpdate(
            330,
            "Three of four replies are out. The room is the hard one.",
            (
                Told("first-band", "complete", "", "Half past four since January. Nobody left; four came."),
                Told("first-room", "in-progress", "red", "The chapel said no. The school asks for a caretaker's wage."),
            ),
        ),
    ),
    agreed=606,
    active=604,
    closed=238,
    learning=(
        "Small things with a date were done; large ones without a room were not. The map of buses convinced people whom "
        "figures had never moved. Four replies to young people was the right number for a service of our size, and the "
        "“no” was the one that they talked about most. We put too much into the spring. Next year nothing is due in "
        "March, and each action has one person who leads it and another who asks."
    ),
)
