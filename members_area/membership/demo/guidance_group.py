"""Words of the member area on how the group works."""

from typing import Any

GROUP: list[dict[str, Any]] = [
    {
        "slug": "your-first-term",
        "title": "Your first term in the NWG",
        "summary": "What to do in your first twelve weeks, what can wait, and whom to ask. Nobody expects you to know it all.",
        "published": "2022-09-05",
        "reviewed": 41,
        "body": [
            (
                "paragraph",
                "<p>Most new members say that they spent their first meeting finding out who everybody was. That is a good use of it. You were not asked to join in order to have answers; you were asked because your service sees things that the others do not.</p>",
            ),
            ("heading", "The first twelve weeks"),
            (
                "steps",
                [
                    {
                        "title": "Week 1: say who you are",
                        "text": "<p>Write your profile. Three lines on what you can offer and what you would like help with are enough, and they decide who rings you.</p>",
                    },
                    {
                        "title": "Weeks 2 and 3: read two sets of minutes",
                        "text": "<p>The last two, no more. Look for the actions: they tell you what the group is working on better than any introduction.</p>",
                    },
                    {
                        "title": "Week 4: talk to one member",
                        "text": "<p>Find a service of your size in the directory and ask for half an hour. Every member has said yes to such a call when joining.</p>",
                    },
                    {
                        "title": "By your first meeting: bring one question",
                        "text": "<p>Not a presentation. One thing that your service has not solved, in two sentences.</p>",
                    },
                    {
                        "title": "Week 12: tell your service",
                        "text": '<p>Put ten minutes on your own team\'s agenda. Before you do, read <a href="page:chatham-house-rule">what may leave the room</a>.</p>',
                    },
                ],
            ),
            ("heading", "What can wait"),
            (
                "paragraph",
                "<p>You do not have to join a Task &amp; Finish group, write for the website or begin an action plan in your first term. If your service has a plan already, bring it as it is. Plans with coffee on them are the most useful kind.</p>",
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "Two seats, one service",
                    "text": "<p>If your colleague's seat is free, invite somebody before your second meeting. Services with two members carry more home, and lose less when one of them leaves.</p>",
                },
            ),
            ("heading", "If you are unsure"),
            (
                "questions",
                [
                    {
                        "question": "What if I cannot come to a meeting?",
                        "answer": "<p>Tell us, and send a colleague if you like. A substitute reads the papers of that meeting and takes part in everything.</p>",
                    },
                    {
                        "question": "May I say that my service is struggling?",
                        "answer": "<p>Please do. The frankest ten minutes of a meeting are usually the most useful, and the Chatham House rule protects them.</p>",
                    },
                    {
                        "question": "Whom do I ask about practical things?",
                        "answer": '<p>The team, by <a href="page:contact">the contact form</a>. A person answers within three working days.</p>',
                    },
                ],
            ),
            ("download", "members-handbook"),
        ],
    },
    {
        "slug": "how-the-group-works",
        "title": "How the group works: terms of reference in plain words",
        "summary": "What the NWG is for, who decides what, and how it changes its mind. The formal text is at the end.",
        "published": "2021-11-15",
        "reviewed": 62,
        "body": [
            (
                "paragraph",
                "<p>The NWG has terms of reference that its members agree and look at again once a year. They run to a few pages. This is what they mean in practice.</p>",
            ),
            ("heading", "What the group is for"),
            (
                "paragraph",
                "<ul><li>To steer Changing Tracks: to say what stands in the way of inclusion in music services, what helps, and what is gained.</li><li>To learn from each other about policies, strategy and the workforce, and to argue for the full value of music.</li><li>To shape events and resources. Task &amp; Finish groups are formed out of the NWG and report back to it.</li><li>To share how services and hubs show their value to local authorities.</li><li>To receive what the action research projects learn.</li></ul>",
            ),
            ("heading", "Who decides what"),
            (
                "table",
                {
                    "caption": "Decisions, who takes them, and where they are written down",
                    "headers": ["Question", "Who decides", "Where it stands"],
                    "rows": [
                        ["What we discuss this year", "Members, at the summer meeting", "Calendar of meetings"],
                        [
                            "Whether to set up a Task & Finish group",
                            "Members, at any meeting",
                            "Decisions in the minutes",
                        ],
                        ["Whether the minutes are right", "Members, at the next meeting", "Approved minutes"],
                        ["What is published", "Members decide what; the team edits", "Library and annual review"],
                        ["Money and staff", "Changing Tracks, after asking the group", "Report at the spring meeting"],
                    ],
                },
            ),
            ("heading", "How we agree"),
            (
                "paragraph",
                "<p>Mostly by talking until nobody has anything new to add. Where that does not settle it, each service has one say, whether one or two of its people are present. The decision is written down with its reasons, and so is a different view, if somebody asks for it to be.</p>",
            ),
            ("heading", "Seats"),
            (
                "paragraph",
                "<p>Each service has two seats, and an open invitation counts as one. A seat belongs to the service. Plans, papers and open actions stay with the service when the person changes. If nobody from a service has come for four meetings in a row, we ring up: not to complain, but to ask what would make it possible.</p>",
            ),
            (
                "callout",
                {
                    "tone": "note",
                    "title": "Changing the terms",
                    "text": "<p>Any member may propose a change before the autumn meeting. It is sent out with the papers and agreed, or not, like everything else.</p>",
                },
            ),
            ("download", "terms-of-reference"),
        ],
    },
    {
        "slug": "bringing-a-paper",
        "title": "Bringing a paper to a meeting",
        "summary": "How to turn something you are working on into twenty useful minutes. Four pages at most, one question at the top.",
        "published": "2023-02-20",
        "reviewed": 118,
        "body": [
            (
                "paragraph",
                "<p>A paper is not a report. You bring it because forty people who know your kind of work will spend twenty minutes on your question. Half-finished is good: there is still something to change.</p>",
            ),
            ("heading", "From idea to agenda"),
            (
                "steps",
                [
                    {
                        "title": "Six weeks before: tell us the question",
                        "text": "<p>One sentence will do. We tell you whether it fits the agenda, and who else is working on it.</p>",
                    },
                    {
                        "title": "Three weeks before: send a draft",
                        "text": "<p>Somebody in the team reads it as a member would and sends it back with two or three questions.</p>",
                    },
                    {
                        "title": "Ten days before: send the paper",
                        "text": "<p>Word is best, with headings made as headings so that screen readers find them. Describe every chart in words.</p>",
                    },
                    {
                        "title": "A week before: members read it",
                        "text": "<p>It goes out with the agenda. Expect a message or two before the day.</p>",
                    },
                    {
                        "title": "On the day: five minutes, then silence",
                        "text": "<p>Say what has changed since you wrote it and repeat your question. Then listen. Somebody else takes notes for you.</p>",
                    },
                ],
            ),
            ("heading", "What a good paper has"),
            (
                "table",
                {
                    "caption": "The parts of a paper and how long each may be",
                    "headers": ["Part", "Length", "It answers"],
                    "rows": [
                        ["Question", "Two sentences", "What do you want from the group?"],
                        ["Background", "Half a page", "What would a stranger need to know?"],
                        ["What you tried", "One page", "What happened, and how do you know?"],
                        ["What you are unsure of", "Half a page", "Where could you be wrong?"],
                        ["Choices", "Half a page", "What could you do next, at what cost?"],
                    ],
                },
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "No person to be recognised",
                    "text": "<p>Write about groups and about what adults did. Leave out small numbers, rare combinations and photographs of pupils. Members read papers in offices, on trains and at kitchen tables.</p>",
                },
            ),
            ("heading", "For information, discussion or decision"),
            (
                "paragraph",
                "<p>Choose one and say it at the top. A paper for information gets five minutes; one for discussion, twenty; one for a decision, twenty and a proposal in a single sentence that the secretary can write down as it stands.</p>",
            ),
        ],
    },
    {
        "slug": "chatham-house-rule",
        "title": "Chatham House rule: what may leave the room",
        "summary": "You may use what you learn. You may not say who said it or which service it was, unless they have agreed.",
        "published": "2021-10-04",
        "reviewed": 20,
        "body": [
            (
                "paragraph",
                "<p>People tell the truth about their service when they know where it will go. So we meet under the Chatham House rule: <b>use what you hear, and do not say, or hint at, who said it or where they work.</b> It holds for meetings, papers, the directory and anything said on the way to the station.</p>",
            ),
            ("heading", "In practice"),
            (
                "table",
                {
                    "caption": "What you may take out of a meeting",
                    "headers": ["Kind", "May I share it?", "How"],
                    "rows": [
                        ["An idea you want to try", "Yes", "As an idea from the NWG"],
                        ["What a service told us about itself", "Only without its name", "“One service found that …”"],
                        ["A paper", "Not outside your service", "Ask its author for a version to share"],
                        ["Circulated or approved minutes", "Within your service", "With the people who need them"],
                        ["A decision marked public", "Yes", "In the words of the decision"],
                        ["Anything about a pupil or a family", "No", "Not even in the group"],
                    ],
                },
            ),
            ("heading", "Three things that catch people out"),
            (
                "questions",
                [
                    {
                        "question": "I left out the name. Is that enough?",
                        "answer": "<p>Not always. “A large coastal service that has just moved out of the council” is a name. Take away details until at least five services could have said it.</p>",
                    },
                    {
                        "question": "May I quote somebody in a board paper?",
                        "answer": "<p>Ask them first, and show them the sentence. Most say yes, and many improve it.</p>",
                    },
                    {
                        "question": "What about recordings and automatic notes?",
                        "answer": "<p>We record only when everybody in the meeting has agreed, and say what will become of it. Please switch off assistants that write a transcript for you.</p>",
                    },
                ],
            ),
            ("heading", "If something has got out"),
            (
                "paragraph",
                "<p>It happens, mostly by a forwarded e-mail. Tell the chair the same day; there is no form. We speak to the person concerned first and think about rules afterwards. A seat is paused only where somebody has to be protected.</p>",
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "What the rule never covers",
                    "text": "<p>A concern about a child's safety goes to your safeguarding lead at once, wherever you heard it.</p>",
                },
            ),
        ],
    },
]
