"""What services say to each other and to the team: ideas, stories, comments, shares and calls for help."""

from members_area.toolkit.demo.described import DemoAdoption, DemoComment, DemoFlag, DemoIdea, DemoShare

IDEAS = (
    DemoIdea("n-once", "northcombe", "action", 290, "Ask your auditor first. Ours said yes within the hour."),
    DemoIdea("northcombe-proof", "northcombe", "objective", 150, "You need take-up by school before you begin."),
    DemoIdea(
        "nf-ask", "netherfield", "action", 280, "Ring between five and seven, and let the parent pass the phone on."
    ),
    DemoIdea("nf-words", "netherfield", "action", 175, "Twenty minutes, a big sheet and no adult pen."),
    DemoIdea(
        "quantock-panel",
        "quantock-vale",
        "objective",
        120,
        "Begin with the page of limits. Trustees relax once it exists.",
    ),
    DemoIdea("first-map", "larkmoor", "action", 430, "A paper map and coloured pins are enough."),
    DemoIdea(
        "larkmoor-adverts", "larkmoor", "objective", 85, "The youth worker who read our draft was the best hour of it."
    ),
    DemoIdea("k-hour", "kelmscott", "action", 36, "Samba works best. Nobody can talk while it lasts."),
    DemoIdea(
        "chiltern-routes", "chiltern-edge", "objective", 110, "It needs paid time for tutors first.", is_named=False
    ),
    DemoIdea("i-count", "ironvale", "action", 180, "Take a data officer with you, and old clothes."),
    DemoIdea(
        "h-line",
        "wealden-heath",
        "action",
        9,
        "One line on the cover sheet, in the place where they look for the cost.",
    ),
    DemoIdea("f-watch", "foxley", "action", 18, "Do not help. It is the hardest part."),
)
ADOPTIONS = (
    DemoAdoption(
        "nf-ask",
        "larkmoor",
        220,
        90,
        "worked",
        "We would ask the panel to write the questions. Theirs were shorter, and people answered them.",
        beneath="next:larkmoor-panel",
    ),
    DemoAdoption(
        "n-once",
        "kelmscott",
        134,
        30,
        "worked",
        "We would tell schools before we tell families: the offices went on asking for a term.",
    ),
    DemoAdoption(
        "n-once",
        "ravensworth",
        128,
        41,
        "partly",
        "Our trust's finance rules ask for proof each year. We got every second year, and that is something.",
    ),
    DemoAdoption("n-once", "quantock-vale", 200, 60, "worked", "Nothing. Do it."),
    DemoAdoption("n-once", "millbrook", 98),
    DemoAdoption(
        "first-map",
        "ironvale",
        270,
        85,
        "did-not",
        "In a town with a bus every ten minutes the map says little. A map of walking in the dark would have.",
    ),
    DemoAdoption("nf-words", "chiltern-edge", 160, 25, "trying", "", is_named=False),
    DemoAdoption("quantock-panel", "leaside", 23),
    DemoAdoption("k-hour", "eastmarsh", 28),
    DemoAdoption("i-count", "northcombe", 140, 50, "worked", "Count in July, when most of it is back."),
)
# what an adopted action is put beneath, where a plan has nothing that fits it
OBJECTIVES_FOR = {
    "n-once": "Families who need help with costs find it, and keep it without asking again.",
    "first-map": "We know from which streets and villages our groups can be reached.",
    "nf-words": "Young people on every route can say in their own words what getting better means.",
    "k-hour": "Teams who support families know what music can do, because they have tried it.",
    "i-count": "Every instrument that we own is in somebody's hands.",
}
SHARES = (
    DemoShare("larkmoor-now", 215, 90, "commenter", service="leaside"),
    DemoShare(
        "larkmoor-now",
        120,
        60,
        "commenter",
        name="Corinne Ballard",
        email="corinne.ballard@valley-trustees.example.org",
    ),
    DemoShare(
        "larkmoor-now", 210, 30, "reader", name="Osman Tull", email="osman.tull@upper-valley.example.org", ended=12
    ),
    DemoShare("chiltern-now", 100, 120, "reader", service="larkmoor"),
    DemoShare(
        "ravensworth-now", 75, 40, "reader", name="Petra Lindley", email="petra.lindley@schools-forum.example.org"
    ),
)
COMMENTS = (
    DemoComment("larkmoor-now", "larkmoor", 200, "I have split recruitment from the figures: two people lead them."),
    DemoComment(
        "larkmoor-now",
        "leaside",
        170,
        "We asked for the same six answers and got to 78% in a year. What helped most was the school office. Shall I send our letter?",
        "larkmoor-figures",
    ),
    DemoComment(
        "larkmoor-now",
        "larkmoor",
        168,
        "Yes please. And what did you do where a school enrols for families?",
        "larkmoor-figures",
    ),
    DemoComment(
        "larkmoor-now",
        "Corinne Ballard",
        80,
        "The trustees would like to see supervision in the budget before Christmas. I can bring it to the finance group.",
        "larkmoor-nurture",
        is_guest=True,
    ),
    DemoComment(
        "larkmoor-now", "larkmoor", 78, "Thank you. I send you the two offers that we have.", "larkmoor-nurture"
    ),
    DemoComment("ravensworth-now", "ravensworth", 44, "Both PRUs are on the agenda of the schools forum in two weeks."),
    DemoComment(
        "wealden-agreed",
        "wealden-heath",
        14,
        "The clerk asks whether the note may be one sentence. I think that it must be.",
    ),
)
FLAGS = (
    DemoFlag(
        "ravensworth-now",
        "r-offer",
        6,
        "Both PRUs change hands in January, and until then nobody may sign for them. Has anybody agreed a yearly offer across such a change? We are afraid to lose the term.",
    ),
    DemoFlag(
        "millbrook-now",
        "",
        70,
        "We have three model objectives and nobody to lead the third. Do we leave it in the plan, or take it out?",
        66,
        "Take it out and say so in the plan's vision: “not this year”. Two services did that and were thanked by their boards. If somebody comes forward, it is back in a minute.",
    ),
    DemoFlag(
        "larkmoor-now",
        "supervisor",
        90,
        "Neither of the two people whom our tutors would choose has time before next year. What do others do?",
        86,
        "Two things have worked elsewhere: a group of four tutors shares one supervisor with a neighbouring service, and the first two sessions are online. Two services have offered to talk: we have asked them to write to you.",
    ),
)
