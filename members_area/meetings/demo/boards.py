"""The Task & Finish group that is concluded: a page for boards."""

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

READING = DemoMeeting(
    key="boards-1",
    title="What boards are given now",
    introduction="We read nine reports to boards and say what a trustee could do with each.",
    approval="",
    items=(
        Item(
            "How we work",
            "Robert Tandy",
            DECISION,
            10,
            said="<p>Three meetings of ninety minutes, a draft after each, and no homework of more than an hour.</p>",
            decided=(Decided("The group makes one page, and nothing that needs a spreadsheet."),),
        ),
        Item(
            "Nine reports",
            "All",
            minutes=60,
            shared=CHATHAM_HOUSE,
            said="<p>The longest has forty-one pages and the shortest five lines. Only two say who is not there yet. None says what worries the service.</p>",
            promised=(Promised("Ask six trustees what they read first.", "Alison Thirlwell", 30, done=27),),
        ),
        Item(
            "What a page must hold",
            "Tom Metcalfe",
            minutes=20,
            said="<p>Three figures, one voice, one worry.</p>",
            promised=(Promised("Draft the page.", "Maxine Douglas", 40, done="next"),),
        ),
    ),
)

TRYING = DemoMeeting(
    key="boards-2",
    title="The first draft, tried out",
    introduction="Three boards have had the draft. We hear what they asked.",
    items=(
        Item(
            "What three boards asked",
            "Simon Pettifer",
            minutes=45,
            shared=CHATHAM_HOUSE,
            said="<p>All three asked how the figures compare with others. The group does not want a table of services, and the page now says what a figure was last year instead.</p>",
            decided=(Decided("The page compares a service with itself a year ago and with nobody else."),),
        ),
        Item(
            "The voice of one young person",
            "Alison Thirlwell",
            minutes=25,
            said="<p>It needs leave, a first name that is not the real one, and nothing that tells the school.</p>",
            promised=(Promised("Write the note on asking for leave.", "Simon Pettifer", 30, done=25),),
        ),
        Item("Report to the NWG", "Robert Tandy", INFORMATION, 10, said="<p>Robert reports on the first draft.</p>"),
    ),
)

FINISHING = DemoMeeting(
    key="boards-3",
    title="The last draft",
    introduction="We finish the page, and the briefing for governors that goes with it.",
    minutes="circulated",
    items=(
        Item(
            "The page, line by line",
            "Maxine Douglas",
            DECISION,
            50,
            said="<p>Two words were changed. The worry comes last, so that the meeting ends with it.</p>",
            decided=(Decided("The page goes to the NWG with the advice to publish it."),),
        ),
        Item(
            "The briefing for governors",
            "Tom Metcalfe",
            minutes=25,
            said="<p>It answers seven questions. Somebody who is a governor has read it and asked an eighth.</p>",
            promised=(
                Promised("Answer the eighth question in the briefing.", "Tom Metcalfe", 14, done=10),
                Promised(
                    "Make a version of the page in Welsh.",
                    "Alison Thirlwell",
                    60,
                    dropped=55,
                    last_words="Dropped: no service has asked for it yet. The page can be translated when one does.",
                ),
            ),
        ),
        Item("What we would do differently", "All", minutes=15, said="<p>Ask trustees first, not last.</p>"),
    ),
)

BOARDS = DemoGroup(
    slug="boards",
    name="Reporting to boards",
    purpose="To make one page on inclusion that any music service can give its board, and to try it with real trustees.",
    terms="<h2>What we make</h2><p>One page for boards and a short briefing for governors.</p><h2>What we do not do</h2><p>We compare no services with each other.</p><h2>How we work</h2><p>Three meetings of ninety minutes. The chair reports to the NWG twice.</p>",
    status="concluded",
    set_up_by="boards-group",
    reports_at="review",
    began=480,
    due_in=-30,
    ended=40,
    outcome="A page with three figures, one voice and one worry, and a briefing for governors. Six boards tried the page before it was finished, and all six have asked for it again. Both are in the library. The group would ask trustees sooner another time.",
    outputs=("board-report-one-page",),
    people=(
        ("Robert Tandy", "chair"),
        ("Tom Metcalfe", "secretary"),
        ("Alison Thirlwell", "member"),
        ("Maxine Douglas", "member"),
        ("Simon Pettifer", "member"),
        ("Grace Amankwah", "observer"),
    ),
    meetings=((430, "closed", READING), (300, "closed", TRYING), (190, "closed", FINISHING)),
)
