"""Words of the member area on what members do in their own services."""

from typing import Any

WORK: list[dict[str, Any]] = [
    {
        "slug": "handing-over-your-seat",
        "title": "Handing over your seat well",
        "summary": "A new post, a long leave or simply somebody else's turn: what to do before you press the button, and after.",
        "published": "2023-06-12",
        "reviewed": 96,
        "body": [
            (
                "paragraph",
                "<p>Seats change hands every term. When it goes well, the group notices a new voice and nothing else. When it goes badly, a service loses a year of work that sat in one person's inbox. An hour of care makes the difference.</p>",
            ),
            ("heading", "Before you hand over"),
            (
                "steps",
                [
                    {
                        "title": "Agree it with your head of service",
                        "text": "<p>The seat belongs to the service. Whoever is to take it should want it and have the hours: about six days a year.</p>",
                    },
                    {
                        "title": "Go through your open actions",
                        "text": "<p>Close what is done. What remains goes to the newcomer with the seat, so tell them what each one means and who is waiting for it.</p>",
                    },
                    {
                        "title": "Write one page",
                        "text": "<p>What your service brings to the group, what it came for, three people worth knowing, and one thing you would do differently.</p>",
                    },
                    {
                        "title": "Introduce them",
                        "text": "<p>Bring them to a meeting as your substitute, if there is time. Half a morning side by side is worth ten pages.</p>",
                    },
                ],
            ),
            ("heading", "What happens when you hand over"),
            (
                "paragraph",
                "<p>Under <b>My service</b> you give the newcomer's e-mail address. You are signed out at once, your calendar links end and so do invitations that you have sent. Your service's plan, self-assessment and papers do not move: they are the service's. The newcomer gets a letter with a link that is good for fourteen days, and your open actions once they accept.</p>",
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "The day matters",
                    "text": "<p>There is no way back into the member area after you have handed over. Save what you need for your own records first, under Your data.</p>",
                },
            ),
            ("heading", "After"),
            (
                "questions",
                [
                    {
                        "question": "May I stay in touch with the group?",
                        "answer": '<p>Gladly. Training, peer learning and most <a href="page:events">events</a> are open to you, and former members make excellent critical friends.</p>',
                    },
                    {
                        "question": "I am moving to another service in the group. Can my seat come with me?",
                        "answer": "<p>You can come; the seat stays. If your new service has one free, write to us and we move your membership on the day you begin.</p>",
                    },
                    {
                        "question": "Nobody can take over yet. What then?",
                        "answer": "<p>Leave the seat instead of holding it empty. The service keeps its right to it and can invite somebody later.</p>",
                    },
                ],
            ),
        ],
    },
    {
        "slug": "your-action-plan",
        "title": "Building your E, D & I action plan: where to start",
        "summary": "Five steps from a blank page to a plan your board will sign: short, owned by somebody and possible to check.",
        "published": "2022-03-14",
        "reviewed": 13,
        "body": [
            (
                "paragraph",
                "<p>Plans fail more often from length than from lack of ambition. Members who have kept one alive for three years or more say the same things: begin with who is missing, choose little, name one person for each action, and look at it every quarter.</p>",
            ),
            ("heading", "Five steps"),
            (
                "steps",
                [
                    {
                        "title": "Find out where you stand",
                        "text": '<p>Do the self-assessment with at least three kinds of people: leaders, tutors and young people. Use the <a href="page:self-assessment-sheet">self-assessment sheet</a>, and treat “don\'t know” as a finding.</p>',
                    },
                    {
                        "title": "Say who is missing",
                        "text": "<p>Two or three sentences. “All children” is not an answer: name the schools, the places and the ways of making music that your service does not reach yet.</p>",
                    },
                    {
                        "title": "Choose three to five objectives",
                        "text": "<p>For each, write what will be different for young people, and the evidence that made you choose it.</p>",
                    },
                    {
                        "title": "Give each a measure and a baseline",
                        "text": "<p>If you have no baseline, finding one is your first action. A number that you can count twice beats one that impresses once.</p>",
                    },
                    {
                        "title": "Put it into the service plan",
                        "text": "<p>Ask your board to sign it off, set four review dates and put them into calendars that day.</p>",
                    },
                ],
            ),
            ("heading", "Good measures and weak ones"),
            (
                "table",
                {
                    "caption": "The same intention, measured badly and well",
                    "headers": ["Intention", "Weak measure", "Better measure"],
                    "rows": [
                        ["Reach more schools", "More schools reached", "7 of 7 special schools have a yearly offer"],
                        ["Recruit differently", "Advert revised", "Half of those shortlisted come from new places"],
                        ["Listen to young people", "Survey carried out", "Six replies a year say what changed"],
                        ["Help with costs", "Policy published", "Families who ask get an answer in five days"],
                    ],
                },
            ),
            (
                "callout",
                {
                    "tone": "note",
                    "title": "The law in two lines",
                    "text": "<p>Services run by a council come under the Public Sector Equality Duty, and many charities take it on by contract. An equality impact assessment before a decision is the simplest way to show that you have thought.</p>",
                },
            ),
            ("heading", "Use what is there"),
            (
                "paragraph",
                '<p>The <a href="page:action-plan-template-word">plan template</a> is a Word file that your board can read in ten minutes, and the <a href="page:action-plan-workbook">workbook</a> keeps the quarterly updates. Look in the directory for members who offer help with strategy and governance: several have said that they will read a draft.</p>',
            ),
        ],
    },
    {
        "slug": "talking-about-value",
        "title": "Talking to your local authority about value",
        "summary": "How members have found the right officer, the right page of the right strategy, and the right length.",
        "published": "2024-01-29",
        "reviewed": 150,
        "body": [
            (
                "paragraph",
                "<p>Councils do not fund music because music is good. They fund what helps with things they must do: keep children well, in school and close to home. Music services do a good deal of that, and say little about it in words that an officer can use.</p>",
            ),
            ("heading", "Prepare"),
            (
                "steps",
                [
                    {
                        "title": "Read one strategy",
                        "text": "<p>The plan for children and young people, or whatever yours is called. Mark every sentence to which your work is an answer. Three are enough.</p>",
                    },
                    {
                        "title": "Find the officer who has to report on it",
                        "text": "<p>Not the most senior person: the one who is short of good examples in March.</p>",
                    },
                    {
                        "title": "Collect one story and two figures",
                        "text": "<p>The story shows how, the figures how many. Leave out anything by which a child could be recognised.</p>",
                    },
                    {
                        "title": "Make an offer",
                        "text": "<p>Say what you could do next term with what you have, and what you would need to do more.</p>",
                    },
                ],
            ),
            ("heading", "Their words and ours"),
            (
                "table",
                {
                    "caption": "What we tend to say, and what an officer is listening for",
                    "headers": ["We say", "They listen for", "Try"],
                    "rows": [
                        ["Nurture group", "Early help", "Early help for 8 children a term, in school"],
                        ["Progression route", "Staying in education", "Of 31 pupils in the unit, 19 chose to go on"],
                        ["Free instruments", "Cost of living", "Families spare £180 a year"],
                        ["Youth panel", "Young people's participation", "Twelve young people who can advise you too"],
                    ],
                },
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "One page",
                    "text": '<p>Officers forward what fits on one page. The <a href="page:board-report-one-page">one-page report</a> works for councils as well as boards.</p>',
                },
            ),
            ("heading", "Keep it going"),
            (
                "questions",
                [
                    {
                        "question": "Our contact has left. Again.",
                        "answer": "<p>Write to two people from the start, and ask each new one what they have been told about you. It is a short conversation and a useful one.</p>",
                    },
                    {
                        "question": "Is it honest to use their words?",
                        "answer": "<p>Yes, as long as what you describe is what you do. If no sentence of the strategy fits, say so in the group: that is a finding too.</p>",
                    },
                    {
                        "question": "We are a charity. Does this concern us?",
                        "answer": "<p>Perhaps more. You have nobody inside the building to speak for you, so the page has to do it.</p>",
                    },
                ],
            ),
        ],
    },
    {
        "slug": "young-people-in-the-room",
        "title": "Young people in the room: a checklist",
        "summary": "Before you invite young people to a board, a panel or an NWG meeting, make sure that the answer to most of these is yes.",
        "published": "2025-03-03",
        "reviewed": 33,
        "body": [
            (
                "paragraph",
                "<p>Young people can tell within a minute whether they were invited to be heard or to be seen. This list was put together from what members' panels have told us. It is deliberately short. If you can say yes to fewer than half, wait a month and ask the young people to help you with the rest.</p>",
            ),
            ("heading", "Before"),
            (
                "paragraph",
                "<ul><li>There is something to decide, and it is still open.</li><li>They know who will be there, what it is about and how long it lasts, a week ahead and in plain words.</li><li>There are at least two of them. Nobody speaks for their generation alone.</li><li>Time, travel and food are paid for, without a form that takes longer than the meeting.</li><li>A parent or carer has agreed where that is needed, and your safeguarding lead has seen the plan.</li><li>Somebody has asked each of them what would make it easier to take part, and has done it.</li></ul>",
            ),
            ("heading", "In the room"),
            (
                "steps",
                [
                    {
                        "title": "Put them early on the agenda",
                        "text": "<p>Not last, when the adults are tired and somebody has a train to catch.</p>",
                    },
                    {
                        "title": "Explain every abbreviation",
                        "text": "<p>Give everyone a card to hold up when a word needs explaining. Adults use it more than anybody.</p>",
                    },
                    {
                        "title": "Ask about music and decisions, not about lives",
                        "text": "<p>No one should have to tell a painful story to be taken seriously.</p>",
                    },
                    {
                        "title": "Write down what they said in their words",
                        "text": "<p>Read it back before they leave.</p>",
                    },
                ],
            ),
            ("heading", "Afterwards"),
            (
                "paragraph",
                '<p>Within a fortnight, tell them what was decided, and why, also where the answer was no. The <a href="page:you-said-we-did-sheet">you said, we did sheet</a> keeps count of your replies. Ask how it was for them, and change one thing before the next time.</p>',
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "Photographs and names",
                    "text": "<p>Ask each time, for each use, and make it easy to say no. A yes to a meeting is not a yes to the website.</p>",
                },
            ),
            ("heading", "Online"),
            (
                "paragraph",
                "<p>Send the link to the adult in charge as well as to the young person. Let cameras be off, use the chat as an equal way to speak, and have two adults in the call from the first minute to the last. Finish ten minutes early and stay for whoever would like to talk.</p>",
            ),
            ("button", {"text": "Look at the panel starter pack", "page": "youth-panel-starter-pack"}),
        ],
    },
]
