"""Demo pages of words: the home page and the standard pages, parents before their children."""

from typing import Any

HOME: dict[str, Any] = {
    "title": "National Music Services Working Group on Inclusion",
    "headline": "More children, and different children, making music",
    "introduction": "We are a network of English music services that work on inclusion together: four meetings a year, honest talk about what fails, and tools that others can use tomorrow.",
    "picture": {
        "motif": "choir",
        "seed": "home-choir",
        "alt": "Illustration of five young singers in a row, mouths open",
    },
    "body": [
        (
            "key_figures",
            [
                {"figure": "45", "label": "music services represented"},
                {"figure": "4", "label": "meetings a year, one of them live"},
                {"figure": "2018", "label": "when action research with services began"},
                {"figure": "17", "label": "services that piloted nurture groups in 2021/22"},
            ],
        ),
        ("heading", "Why we meet"),
        (
            "paragraph",
            "<p>In every area there are children whom music lessons do not reach: because of money, a disability that nobody planned for, a school that has no music, or an offer that has nothing to do with the music they love. A single service can do something about it. Forty-five can compare what they try, stop what does not help and speak with one voice about what is needed.</p>"
            '<p>Heads of music services and inclusion leads bring their plans, their figures and their half-finished policies to the NWG. They leave with the next step. <a href="page:about">Read what the group is for</a>.</p>',
        ),
        ("video", "what-the-nwg-is-for"),
        ("latest", {"title": "Next events", "section": "events", "count": 3}),
        ("heading", "Start from where you are"),
        (
            "questions",
            [
                {
                    "question": "I lead a music service or its work on inclusion",
                    "answer": '<p>See <a href="page:what-members-get">what members get</a> and <a href="page:join">how to join</a>. Each service may have two people in the group.</p>',
                },
                {
                    "question": "I teach, in a school or as a tutor",
                    "answer": '<p>The <a href="page:resources">resources</a> and <a href="page:videos">videos</a> are free for anyone, and many peer learning and training <a href="page:events">events</a> are open to you.</p>',
                },
                {
                    "question": "I work for a local authority or sit on a board",
                    "answer": '<p>Begin with the <a href="page:reviews">annual reviews</a>: each takes about a quarter of an hour and ends with questions for a meeting.</p>',
                },
                {
                    "question": "I fund or study music education",
                    "answer": '<p>Our <a href="page:research">action research</a> has a page for each project, with what enabled inclusion, what blocked it and how sure we are.</p>',
                },
            ],
        ),
        ("latest", {"title": "New in the library", "section": "library", "count": 6}),
        (
            "quote",
            {
                "text": "I came for a policy and left with three people I can ring. The policy was useful as well.",
                "name": "Ruth Castellane",
                "role": "Head of service, Derwent Bridge Music Service",
            },
        ),
    ],
}

PAGES: list[dict[str, Any]] = [
    {
        "slug": "about",
        "parent": "home",
        "title": "About the NWG",
        "menu_title": "About",
        "summary": "The National Music Services Working Group on Inclusion brings music services together so that more children, and different children, make music.",
        "picture": {
            "motif": "hands",
            "seed": "page-about",
            "alt": "Illustration of several raised hands in different colours",
        },
        "body": [
            (
                "paragraph",
                "<p>The NWG is a working group in the plain sense: people who run music services sit down together four times a year and work on inclusion. They are heads of service, inclusion project managers and others who carry this work in their organisation. Some come from local-authority services, some from charities. All have found that equality, diversity and inclusion is easier to promise than to do.</p>",
            ),
            (
                "paragraph",
                "<p>The group opened up in September 2021, and 45 services are represented in it. The Changing Tracks team, part of Hertfordshire Music Service, runs it in partnership with Music Mark, with funding from Youth Music.</p>",
            ),
            ("heading", "Five purposes"),
            (
                "steps",
                [
                    {
                        "title": "To steer Changing Tracks",
                        "text": "<p>The NWG is the steering group of the Changing Tracks programme. Members give expert advice on what makes inclusion hard, what makes it possible, and what a service gains when inclusion is built into its plan.</p>",
                    },
                    {
                        "title": "To learn from one another",
                        "text": "<p>Members compare policies, processes and strategies. They work on the whole life of a workforce, from the first advert to quality management, and on ways to speak up for the full value of music.</p>",
                    },
                    {
                        "title": "To shape events and resources",
                        "text": '<p>What Changing Tracks makes is decided with those who will use it. <a href="page:task-and-finish-groups">Task &amp; Finish groups</a> are formed out of the NWG and report back to it.</p>',
                    },
                    {
                        "title": "To build music’s value to local authorities",
                        "text": "<p>Services and hubs share how they have built relationships, found their place in local strategies and written action plans that their council recognises.</p>",
                    },
                    {
                        "title": "To receive what the projects find",
                        "text": '<p>Services that carry out <a href="page:research">action research</a> bring their findings to the group while they are still fresh, so that members can question and use them.</p>',
                    },
                ],
            ),
            ("heading", "What happens to the learning"),
            (
                "paragraph",
                '<p>Minutes and papers belong to members. What the group learns belongs to everyone. It appears each year in an <a href="page:reviews">annual review</a> and, all year round, in the <a href="page:library">library</a>: blogs, videos, practical resources and a page for every action research project. We publish what has not worked as well, because it saves the next service a year.</p>',
            ),
            (
                "quote",
                {
                    "text": "Nobody in this group has finished. That is why I believe what they tell me.",
                    "name": "Dev Chaudhuri",
                    "role": "Inclusion lead, Yarrow Bank Music Service",
                },
            ),
            ("button", {"text": "How to join", "page": "join"}),
        ],
    },
    {
        "slug": "who-it-is-for",
        "parent": "about",
        "title": "Who it is for",
        "menu_title": "Who it is for",
        "summary": "Heads of music services, inclusion project managers and anyone who takes inclusion forward in a music service. At most two people from each.",
        "picture": {
            "motif": "workforce",
            "seed": "page-who-it-is-for",
            "alt": "Illustration of a group of music tutors standing side by side",
        },
        "body": [
            (
                "paragraph",
                "<p>You do not need a particular job title to belong here. You need a music service behind you, and enough say in it to change something. Most members are heads of service or inclusion project managers. Others lead on SEND, on youth voice or on partnerships, and have been asked to take inclusion forward for the whole organisation.</p>",
            ),
            ("heading", "Two seats for each service"),
            (
                "paragraph",
                "<p>Each service may have two members at a time. The limit keeps the group small enough to talk and gives every service the same weight, whether it employs nine people or three hundred. Many services fill one seat with the head of service and the other with the inclusion lead: one can change the budget, the other knows what it should be spent on.</p>",
            ),
            (
                "table",
                {
                    "caption": "How services use their two seats",
                    "headers": ["Pairing", "Works well when", "Take care that"],
                    "rows": [
                        [
                            "Head of service and inclusion lead",
                            "Plans need both money and detail",
                            "The lead speaks as often as the head",
                        ],
                        [
                            "Inclusion lead and tutor manager",
                            "The work is mostly about the workforce",
                            "The head of service reads the minutes",
                        ],
                        [
                            "One person, one seat kept free",
                            "The service is small",
                            "Somebody can stand in for a live meeting",
                        ],
                    ],
                },
            ),
            ("heading", "How people come to us"),
            (
                "paragraph",
                "<p>Many members first met us through an action research project, a peer group or a training course with Changing Tracks. Others were sent by a neighbouring service. New services are welcome at any time of year, and you need not have a plan, a policy or a success story before you come.</p>",
            ),
            ("heading", "If you are not in a music service"),
            (
                "questions",
                [
                    {
                        "question": "I am a tutor or a teacher",
                        "answer": '<p>Membership is for those who can act for a whole service, but most of what the group makes is for you. Peer learning and training <a href="page:events">events</a> are often open to tutors and schools, and everything in the <a href="page:library">library</a> is free.</p>',
                    },
                    {
                        "question": "I work for a hub that is not itself a music service",
                        "answer": '<p>Talk to us. Hubs are organised in different ways, and the question is who leads on inclusion for young people’s music in your area. Write to us through the <a href="page:contact">contact page</a>.</p>',
                    },
                    {
                        "question": "I am a funder, an academic or an officer of a council",
                        "answer": "<p>We invite guests to particular meetings and are glad to hear what you would like to know. Papers and minutes stay with members, so that they can be frank.</p>",
                    },
                ],
            ),
            (
                "callout",
                {
                    "tone": "note",
                    "title": "When someone moves on",
                    "text": "<p>The seat belongs to the service. If you change jobs, your service can hand your seat to a colleague, and the action plan and self-assessment stay where they were made.</p>",
                },
            ),
        ],
    },
    {
        "slug": "meetings",
        "parent": "about",
        "title": "How we meet",
        "menu_title": "How we meet",
        "summary": "Four meetings a year: usually a two-hour online workshop, and once a year a live meeting. What happens before, during and after each of them.",
        "picture": {
            "motif": "online_call",
            "seed": "page-meetings",
            "alt": "Illustration of a laptop screen showing several people on a video call",
        },
        "body": [
            (
                "key_figures",
                [
                    {"figure": "4", "label": "meetings a year"},
                    {"figure": "2 hours", "label": "for an online workshop"},
                    {"figure": "1", "label": "live meeting a year"},
                    {"figure": "1 week", "label": "from papers to meeting"},
                ],
            ),
            (
                "paragraph",
                "<p>Meetings are for work that is better done together. Whatever can be read is sent beforehand, and nobody reads it aloud. Usually we meet online for two hours. Once a year we meet in a room, often at the Music Mark conference, because some conversations need a table and a lunch queue.</p>",
            ),
            ("heading", "Before, during and after"),
            (
                "steps",
                [
                    {
                        "title": "A week before: agenda and papers",
                        "text": "<p>Members find them in the member area and say whether they are coming. A colleague may come in your place if you tell us. Short papers only: four pages is a long one.</p>",
                    },
                    {
                        "title": "The first twenty minutes: what we promised",
                        "text": "<p>We approve the minutes, hear matters arising and go through the actions. Each is done, still open with a date, or dropped with a reason.</p>",
                    },
                    {
                        "title": "The middle: one shared item",
                        "text": "<p>An action research project reports, a Task &amp; Finish group brings a draft, or somebody shows a plan that has gone wrong. Members ask before they advise.</p>",
                    },
                    {
                        "title": "Small groups",
                        "text": "<p>Four or five people, one question each has brought. Most members say that this is the part they come for.</p>",
                    },
                    {
                        "title": "The last ten minutes: decisions and actions",
                        "text": "<p>Each action gets one owner and a due date, spoken aloud and written down while everyone can see it.</p>",
                    },
                    {
                        "title": "Afterwards: minutes",
                        "text": "<p>Draft minutes are circulated to members, who can ask for corrections. The next meeting approves them, and from then on they do not change.</p>",
                    },
                ],
            ),
            ("heading", "Taking part in your own way"),
            (
                "paragraph",
                "<p>Online meetings have live captions and a break. You may keep your camera off and use the chat. Tell us what you need when you register: we see it, pass on only what is necessary, and delete it after the meeting. For the live meeting we choose rooms that are step-free, with a hearing loop and somewhere quiet.</p>",
            ),
            (
                "callout",
                {
                    "tone": "note",
                    "title": "What is said here",
                    "text": "<p>Members speak frankly about their services. What you learn you may use; who said it, and about whom, stays in the group. Published accounts are agreed with the people in them.</p>",
                },
            ),
            ("button", {"text": "See dates", "page": "events"}),
        ],
    },
    {
        "slug": "what-members-get",
        "parent": "about",
        "title": "What members get",
        "menu_title": "What members get",
        "summary": "Influence on national change, a better grasp of E, D & I, help with an action plan, tips from peers and a say in resources and events.",
        "picture": {
            "motif": "growth",
            "seed": "page-what-members-get",
            "alt": "Illustration of a young plant with new leaves growing out of the soil",
        },
        "body": [
            (
                "paragraph",
                "<p>Membership takes four meetings a year and a little reading. Heads of service ask us, rightly, what comes back. These are the five things that members name most often.</p>",
            ),
            ("heading", "A voice in national change"),
            (
                "paragraph",
                "<p>The group advises the Changing Tracks programme and speaks from the experience of 45 services. A problem that looks local, such as a form that families cannot finish, turns out to be shared. Then it can be raised where it may be solved.</p>",
            ),
            ("heading", "A better grasp of equality, diversity and inclusion"),
            (
                "paragraph",
                "<p>The words are easy to learn and the practice is not. In small groups you can ask what you would not ask in front of your board: when does a change need an EqIA, how do we talk about race with a team that is nearly all white, what do families hear when we say that music is for everyone?</p>",
            ),
            ("heading", "An action plan that is part of the service plan"),
            (
                "paragraph",
                "<p>In the member area your service can assess itself, choose a few priorities and build an E, D &amp; I action plan with leads, dates, baselines and success measures. You take it home as a Word file, ready for the board. Members update their plan before each meeting and get help with whatever has turned amber.</p>",
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "Too much at once?",
                    "text": "<p>A full audit can become a way of not starting. Begin with three actions for this term. You can grow them into a plan later, and nothing is lost.</p>",
                },
            ),
            ("heading", "Tips from people who have tried it"),
            (
                "paragraph",
                "<p>How to diversify recruitment when vacancies are few. What to offer a school that has had bad experiences. Which sentence in a fee letter makes parents put it aside. Much of this never reaches a publication, because it is too small or too honest. It is passed on between members.</p>",
            ),
            (
                "quote",
                {
                    "text": "We had rewritten our advert twice. Another member read it on the call and stopped at the third line. She was right.",
                    "name": "George Whitlow",
                    "role": "Head of service, Ravensworth Music Service",
                },
            ),
            ("heading", "A say in resources and events"),
            (
                "paragraph",
                '<p>Templates, checklists and training begin as requests from members. If you need something badly enough to help make it, a <a href="page:task-and-finish-groups">Task &amp; Finish group</a> can be formed around it.</p>',
            ),
            ("heading", "What we ask in return"),
            (
                "paragraph",
                "<ul><li>Come, or send someone: at least three meetings of the four</li>"
                "<li>Bring something that has not worked</li>"
                "<li>Do what you said you would do, or tell us that you cannot</li>"
                "<li>Keep what colleagues say in confidence</li></ul>",
            ),
            ("button", {"text": "How to join", "page": "join"}),
        ],
    },
    {
        "slug": "who-runs-it",
        "parent": "about",
        "title": "Who runs the NWG",
        "menu_title": "Who runs it",
        "summary": "The Changing Tracks team, part of Hertfordshire Music Service, runs the group in partnership with Music Mark and with funding from Youth Music.",
        "picture": {
            "motif": "bridge",
            "seed": "page-who-runs-it",
            "alt": "Illustration of a bridge joining two river banks",
        },
        "body": [
            (
                "paragraph",
                "<p>The NWG belongs to its members in everything that matters: what is discussed, what is published and what is tried next. Somebody still has to book the room, circulate the papers and chase the minutes. That is the Changing Tracks team.</p>",
            ),
            ("heading", "Who does what"),
            (
                "table",
                {
                    "caption": "The organisations behind the NWG and what each does",
                    "headers": ["Organisation", "Part in the NWG"],
                    "rows": [
                        [
                            "Changing Tracks",
                            "Runs the group: meetings, papers, action research, peer learning, this website",
                        ],
                        [
                            "Hertfordshire Music Service",
                            "Home of the Changing Tracks team, and a member with two seats like any other service",
                        ],
                        [
                            "Music Mark",
                            "Partner: the UK association for music education, which helps the learning to travel",
                        ],
                        [
                            "Youth Music",
                            "Funder: a national charity that invests in young people’s music",
                        ],
                        [
                            "Member services",
                            "Steer the programme, set the questions and decide what is published",
                        ],
                    ],
                },
            ),
            ("heading", "How decisions are made"),
            (
                "paragraph",
                "<p>The group has terms of reference, which members review once a year. Meetings have a chair from the Changing Tracks team and a secretary who writes the minutes. Most things are agreed by talking. Where they are not, each service has one say, however many of its people are in the room, and the decision and the reasons are written down.</p>",
            ),
            (
                "paragraph",
                "<p>Members advise on the programme’s direction. Decisions about staff, contracts and money rest with the organisation that employs the team, and reports to the funder are shared with members before they are sent.</p>",
            ),
            ("heading", "Keeping ourselves honest"),
            (
                "questions",
                [
                    {
                        "question": "Do you ask of yourselves what you ask of services?",
                        "answer": "<p>We try to. The team has an E, D &amp; I action plan of its own, with dates, and members see it once a year. Our adverts and forms go through the same checklists that we publish.</p>",
                    },
                    {
                        "question": "Do you compare services with each other?",
                        "answer": "<p>No. A service may see how its self-assessment stands beside the whole group, and only where at least five services are counted together. There is no league table and never will be.</p>",
                    },
                    {
                        "question": "How can I complain or suggest something?",
                        "answer": '<p>Write to us through the <a href="page:contact">contact page</a>. Somebody who was not involved will read it, and you will have an answer within ten working days.</p>',
                    },
                ],
            ),
            (
                "paragraph",
                '<p>Meet <a href="page:people">the team</a>, or read more about our <a href="page:partners">partners</a>.</p>',
            ),
        ],
    },
    {
        "slug": "how-learning-is-shared",
        "parent": "about",
        "title": "How learning is shared",
        "menu_title": "How learning is shared",
        "summary": "Events, practical resources, the annual review, conferences, and channels of our own and of two partners: how what members learn reaches the field.",
        "picture": {
            "motif": "books",
            "seed": "page-how-learning-is-shared",
            "alt": "Illustration of a stack of books",
        },
        "body": [
            (
                "paragraph",
                "<p>What is learned in one service ought to be of use in the next. A good deal of our work is to carry it there, in a form that somebody with twenty minutes can use.</p>",
            ),
            ("heading", "Ways that learning travels"),
            (
                "table",
                {
                    "caption": "How learning is shared, with whom and how often",
                    "headers": ["What", "For whom", "How often"],
                    "rows": [
                        [
                            "Peer learning groups and training",
                            "Members, tutors, schools; often open to all",
                            "Through the year",
                        ],
                        [
                            "Task & Finish groups",
                            "Members and people they invite",
                            "When there is something to make",
                        ],
                        ["Blogs, videos and practical resources", "Everyone", "Most months"],
                        [
                            "Annual review and learning report",
                            "Everyone, with boards and funders in mind",
                            "Every autumn",
                        ],
                        [
                            "Conference presentations, meetings and networking",
                            "The field",
                            "Several times a year",
                        ],
                        ["Our website and social channels", "Everyone", "Every week"],
                        ["Music Mark’s channels", "Music educators across the UK", "When there is news"],
                        [
                            "Youth Music Network’s channels",
                            "People who make music with young people",
                            "When there is news",
                        ],
                    ],
                },
            ),
            (
                "paragraph",
                '<p>Each of the two partners has a website, e-news, social channels and events. The page about <a href="page:channels">our channels</a> lists them all.</p>',
            ),
            ("heading", "From a meeting to a page"),
            (
                "steps",
                [
                    {
                        "title": "Somebody tells the group",
                        "text": "<p>A member describes what was tried and what came of it. At this stage nothing leaves the room.</p>",
                    },
                    {
                        "title": "We ask who else could use it",
                        "text": "<p>If several members write it down, it is probably worth publishing. We agree with the service what may be said and under which name.</p>",
                    },
                    {
                        "title": "Someone outside tests it",
                        "text": "<p>A tutor, a parent or a head of service who was not there tries the draft. What they stumble over is changed.</p>",
                    },
                    {
                        "title": "It goes out, and stays up to date",
                        "text": "<p>A resource carries a version and a note of what changed. When something is superseded we say so, and we do not leave two versions lying about.</p>",
                    },
                ],
            ),
            ("heading", "Using what we publish"),
            (
                "paragraph",
                "<p>Resources are meant to be used. Download them, change them to fit your service and tell us what you altered, since that is often the most useful part. Each page says under which licence it stands. You need no account, and we do not ask for your e-mail address in exchange for a file.</p>",
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "Have you tried something?",
                    "text": '<p>Send three honest paragraphs through the <a href="page:contact">contact page</a>. We help with the writing. Accounts of what failed go to the top of the pile.</p>',
                },
            ),
        ],
    },
    {
        "slug": "join",
        "parent": "home",
        "title": "How to join",
        "menu_title": "Join",
        "summary": "Any English music service can join, with at most two people. What to send us, what happens next and how long it takes.",
        "picture": {
            "motif": "steps",
            "seed": "page-join",
            "alt": "Illustration of a short flight of steps leading up to a flag",
        },
        "body": [
            (
                "paragraph",
                "<p>The NWG is open to music services in England, whether they belong to a local authority or are a charity or trust. You can join at any time of year. It helps if the person who applies can act on what they hear: a head of service, an inclusion lead, or someone whom the service has asked to take inclusion forward.</p>",
            ),
            (
                "callout",
                {
                    "tone": "note",
                    "title": "At most two people from each service",
                    "text": "<p>If both seats of your service are taken, talk to the colleagues who hold them. One of them can hand a seat to you at any time, and the service’s plans and papers stay in place.</p>",
                },
            ),
            ("heading", "Four steps"),
            (
                "steps",
                [
                    {
                        "title": "Agree it in your service",
                        "text": "<p>Your head of service should know and be content. Four meetings a year, some reading before each and the occasional promise: about three days a year in all.</p>",
                    },
                    {
                        "title": "Apply",
                        "text": '<p>Tell us your name, your role, your service and your work e-mail address, and say in a few sentences what you would like to change. You can write to us through the <a href="page:contact">contact page</a>. No references, no fee, no form in triplicate.</p>',
                    },
                    {
                        "title": "We answer within ten working days",
                        "text": "<p>We check that the service has a free seat and may ring you. Then you receive an invitation by e-mail. It is for you alone and lapses if it is not used, so that a seat is never blocked.</p>",
                    },
                    {
                        "title": "Meet somebody before you meet everybody",
                        "text": "<p>A member from a service like yours rings you for half an hour before your first meeting. You get access to the member area, where papers, minutes and the tools for your action plan are kept.</p>",
                    },
                ],
            ),
            ("heading", "Questions that people ask"),
            (
                "questions",
                [
                    {
                        "question": "We have hardly begun. Is it too early?",
                        "answer": "<p>No. A service that is starting asks the questions others have stopped asking. There is a small start in the member area: three actions for one term.</p>",
                    },
                    {
                        "question": "Does it cost anything?",
                        "answer": "<p>There is no fee for membership. You give your time, and your service pays your fare to the live meeting. If the fare is what stops you, tell us.</p>",
                    },
                    {
                        "question": "May I come once and see?",
                        "answer": "<p>Yes. Heads of service who are thinking about joining can listen to the first half-hour of a meeting. Ask us for a date.</p>",
                    },
                    {
                        "question": "What if I cannot come to a meeting?",
                        "answer": "<p>Send apologies or a colleague. If a seat stays empty for three meetings running, we ring to ask whether somebody else should have it.</p>",
                    },
                    {
                        "question": "Who will see our self-assessment and plan?",
                        "answer": "<p>The members of your own service. Other services never see it. Nobody’s protected characteristics are recorded in it.</p>",
                    },
                    {
                        "question": "What do you do with my application if it is declined?",
                        "answer": '<p>We tell you why, and delete it after six months. The <a href="page:privacy">privacy notice</a> says more.</p>',
                    },
                ],
            ),
            ("button", {"text": "Ask us about joining", "page": "contact"}),
        ],
    },
    {
        "slug": "our-work",
        "parent": "home",
        "title": "Our work with music services",
        "menu_title": "Our work",
        "summary": "Action research since 2018, peer learning groups, training and support for services that want inclusion to be part of their plan.",
        "picture": {
            "motif": "conversation",
            "seed": "page-our-work",
            "alt": "Illustration of two people talking, with a speech bubble above each",
        },
        "body": [
            (
                "paragraph",
                "<p>The NWG meets four times a year. Between meetings the Changing Tracks team works with music services in other ways, and the people who take part often become members afterwards. We ask each service the same thing at the start: which children are you not reaching, and how do you know?</p>",
            ),
            ("heading", "Action research"),
            (
                "paragraph",
                '<p>Since 2018 a yearly fund has let music services research what enables inclusion and what blocks it. New services join each year. A service chooses one question, tries something for two or three terms, keeps a simple diary and reports to the NWG, with failures included. In 2021/22 seventeen services piloted music nurture groups for vulnerable young people. All projects are in the <a href="page:research">action research</a> section.</p>',
            ),
            (
                "steps",
                [
                    {
                        "title": "Choose a question you cannot answer",
                        "text": "<p>It should be small enough for one year, and the answer should change something you do.</p>",
                    },
                    {
                        "title": "Write down how things stand",
                        "text": "<p>A baseline can be modest: who comes, who has stopped, what three families said.</p>",
                    },
                    {
                        "title": "Try, notice, change",
                        "text": "<p>Ten minutes of paid time after each session is worth more than a long report in July.</p>",
                    },
                    {
                        "title": "Bring it to the group",
                        "text": "<p>Members ask how you know, who was missing and what you would do differently.</p>",
                    },
                ],
            ),
            ("heading", "Peer learning groups"),
            (
                "paragraph",
                "<p>Six to sixteen people with the same kind of problem, a facilitator and no slides. Groups have worked on SEND, youth panels, data and alternative provision. Each person brings a situation from work. The others ask questions before they offer anything, and what is said stays there.</p>",
            ),
            ("heading", "Training"),
            (
                "paragraph",
                "<p>Short sessions on one task: rewriting an advert, drafting an equality impact assessment, preparing tutors for a first nurture group. You bring your own material and leave with it changed. We choose times that suit hourly-paid tutors, and ask services to pay them for coming.</p>",
            ),
            ("heading", "Two shared ways of looking"),
            (
                "paragraph",
                '<p>Two frameworks give us common words. <a href="page:heard-explained">HEARD</a> describes what inclusive work is like. The eight <a href="page:idea-pillars">IDEA pillars</a> show where in an organisation it has to happen. Library items are sorted by both.</p>',
            ),
            ("heading", "What we do not do"),
            (
                "paragraph",
                "<p>We do not inspect, score or rank. We do not write a service’s plan for it, because plans written by visitors stay in drawers. And we do not speak for young people: where their view is needed, we pay them to give it.</p>",
            ),
            (
                "quote",
                {
                    "text": "We got less advice than I had expected, and much better questions.",
                    "name": "Amina Farouk",
                    "role": "Youth panel coordinator, Northcombe Music Service",
                },
            ),
        ],
    },
    {
        "slug": "task-and-finish-groups",
        "parent": "our-work",
        "title": "Task & Finish groups",
        "menu_title": "Task & Finish groups",
        "summary": "Small groups that are formed out of the NWG to make one useful thing, report back and stop. How they begin, work and end.",
        "picture": {
            "motif": "meeting",
            "seed": "page-task-and-finish-groups",
            "alt": "Illustration of people sitting around a meeting table",
        },
        "body": [
            (
                "paragraph",
                "<p>Some needs are too large for one agenda item and too practical for a strategy. Then the NWG forms a Task &amp; Finish group: a handful of people, one product, an end date. Much of what you can download here began in such a group.</p>",
            ),
            ("heading", "How a group works"),
            (
                "steps",
                [
                    {
                        "title": "A member proposes it",
                        "text": "<p>The proposal fits on one page: what is missing, who would use it, what will exist at the end. The NWG says yes, not yet or no, and notes why.</p>",
                    },
                    {
                        "title": "It gets terms of reference",
                        "text": "<p>A chair, a secretary, six to ten members and three or four dates. Tutors, parents, young people and partners can join who are not in the NWG, and freelance people are paid.</p>",
                    },
                    {
                        "title": "It makes a first version early",
                        "text": "<p>A draft at the second meeting, however rough. People who will use it try it out in their own service and say where they got stuck.</p>",
                    },
                    {
                        "title": "It reports back",
                        "text": "<p>Progress is on the agenda of every NWG meeting. The NWG decides when the work is ready to publish.</p>",
                    },
                    {
                        "title": "It finishes",
                        "text": "<p>The group is thanked and closed, and its outcome is recorded. Someone named keeps the product up to date. If nobody will, we say so on the page.</p>",
                    },
                ],
            ),
            ("heading", "What groups have taken on"),
            (
                "table",
                {
                    "caption": "Task & Finish groups so far",
                    "headers": ["Subject", "What it set out to make", "State"],
                    "rows": [
                        ["Recruitment", "A checklist of two pages for fair tutor recruitment", "Concluded"],
                        [
                            "Enrolment questions",
                            "Shared wording for asking families about themselves",
                            "Concluded",
                        ],
                        [
                            "Terms of reference",
                            "A pattern for a service’s own E, D & I working group",
                            "Concluded",
                        ],
                        [
                            "Help with costs",
                            "A form, a letter and guidance that families have tested",
                            "Under way",
                        ],
                    ],
                },
            ),
            ("heading", "Questions"),
            (
                "questions",
                [
                    {
                        "question": "How much time does it take?",
                        "answer": "<p>Three or four meetings of about ninety minutes over two terms, and one thing to try in between.</p>",
                    },
                    {
                        "question": "Can I join a group without being a member of the NWG?",
                        "answer": '<p>Yes, if the group wants your knowledge. You see that group’s papers and no others. Open meetings are on the <a href="page:events">events</a> page.</p>',
                    },
                    {
                        "question": "Does every group succeed?",
                        "answer": "<p>No. One early proposal, for a single set of data categories for the whole country, was dropped after a first meeting, because services report to different bodies. It still taught us which questions can be shared.</p>",
                    },
                ],
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "Is something missing?",
                    "text": "<p>If you have made the same document three times, others have made it too. Members can propose a group at any meeting.</p>",
                },
            ),
        ],
    },
    {
        "slug": "heard-explained",
        "parent": "our-work",
        "title": "HEARD explained",
        "menu_title": "HEARD explained",
        "summary": "Holistic, Equitable, Authentic, Representative, Diverse: five words for what inclusive music-making is like, with a question to ask of each.",
        "picture": {
            "motif": "headphones",
            "seed": "page-heard-explained",
            "alt": "Illustration of somebody listening with headphones, eyes closed",
        },
        "body": [
            (
                "paragraph",
                "<p>HEARD is five words that we use to look at a lesson, a programme or a whole service. It does not give marks. It helps a team to notice what it has been taking for granted, and to talk about that without blame.</p>",
            ),
            ("heading", "The five words"),
            ("subheading", "Holistic"),
            (
                "paragraph",
                "<p>A young person is more than the part that plays. Confidence, friendship and calm are outcomes too, and they often come before musical ones. <b>Ask:</b> what do we know about how this pupil is, and who else needs to know it?</p>",
            ),
            ("subheading", "Equitable"),
            (
                "paragraph",
                "<p>Treating everyone alike leaves unequal things as they were. Equity means that those who meet more barriers get more time, money or help. <b>Ask:</b> whom does our usual way of doing this suit best, and what would it cost to change that?</p>",
            ),
            ("subheading", "Authentic"),
            (
                "paragraph",
                "<p>Music has to belong to the people who make it. Young people can tell when a genre is a bait, and when a question about their views has already been answered. <b>Ask:</b> what have they chosen here, and what changed because of it?</p>",
            ),
            ("subheading", "Representative"),
            (
                "paragraph",
                "<p>Children look for someone like them among tutors, leaders and pictures on the wall. Our workforce should reflect the places in which we work. <b>Ask:</b> who is missing from this room, and what would they say about our advert?</p>",
            ),
            ("subheading", "Diverse"),
            (
                "paragraph",
                "<p>Steel pan, production, folk fiddle, gospel, orchestra, rap: different music, and different ways to learn it. Diversity counts when it reaches the budget and the main stage. <b>Ask:</b> which of our routes go somewhere, and in which genres?</p>",
            ),
            ("heading", "Using it in a meeting"),
            (
                "steps",
                [
                    {
                        "title": "Choose one thing",
                        "text": "<p>A lesson, a concert, a form. Small things show more than whole programmes do.</p>",
                    },
                    {
                        "title": "Five minutes for each word",
                        "text": "<p>Write what you can see, then what you would have to ask somebody else. Stop when the time is up.</p>",
                    },
                    {
                        "title": "Put a ring around one sentence",
                        "text": "<p>Take the one that made the room go quiet. It becomes an action with a name and a date.</p>",
                    },
                ],
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "Not a tick-list",
                    "text": "<p>The words pull against each other at times. A showcase chosen by young people may include very few genres, and still be right. The disagreement is what you came for.</p>",
                },
            ),
            (
                "paragraph",
                '<p>Everything in the <a href="page:library">library</a> is marked with the HEARD words that it says most about. To see where in your organisation the work belongs, turn to the <a href="page:idea-pillars">IDEA pillars</a>.</p>',
            ),
        ],
    },
    {
        "slug": "idea-pillars",
        "parent": "our-work",
        "title": "The eight IDEA pillars",
        "menu_title": "IDEA pillars",
        "summary": "Eight parts of an organisation in which inclusion has to be built: what each means in a music service, and one thing to do first.",
        "picture": {
            "motif": "balance",
            "seed": "page-idea-pillars",
            "alt": "Illustration of a pair of scales with both pans level",
        },
        "body": [
            (
                "paragraph",
                "<p>Inclusion often begins as a project with a keen person and a small grant. When the grant ends or the person leaves, it is gone. The IDEA pillars are eight parts of an organisation that have to carry the weight together. A service can be strong in one and hollow in the next: a wonderful offer that no family has heard of, or a fine policy that no tutor has read.</p>",
            ),
            ("heading", "The pillars at a glance"),
            (
                "table",
                {
                    "caption": "The eight IDEA pillars, with a question and a first action for each",
                    "headers": ["Pillar", "A question for your team", "One thing to do first"],
                    "rows": [
                        [
                            "Vision, Values & Strategy",
                            "Which decision this year was different because of inclusion?",
                            "Put it on the agenda of every board meeting, with a named lead",
                        ],
                        [
                            "People & Culture",
                            "Who would not apply for our next vacancy, and why?",
                            "Rewrite one person specification and pay for trial lessons",
                        ],
                        [
                            "Key Policies & Procedures",
                            "What did we last change without asking whom it would affect?",
                            "Agree when a change needs an EqIA and who signs it",
                        ],
                        [
                            "Reach & Engagement",
                            "Which schools and which children have we had no contact with?",
                            "Visit one of them and bring nothing but questions",
                        ],
                        [
                            "Musical Offer",
                            "Where does a pupil go who does not want grades?",
                            "Draw the routes on one sheet and look for dead ends",
                        ],
                        [
                            "Youth Voice",
                            "When did young people last hear what came of their advice?",
                            "Answer one suggestion publicly, also if the answer is no",
                        ],
                        [
                            "Communications",
                            "Could a tired parent book a lesson on a telephone in five minutes?",
                            "Watch two families try, and say nothing",
                        ],
                        [
                            "Partnerships & Advocacy",
                            "Who in our council would miss us, and what for?",
                            "Read the children’s plan before you ask for a meeting",
                        ],
                    ],
                },
            ),
            ("heading", "How services use them"),
            (
                "paragraph",
                "<p>Most begin with a conversation in which leadership, tutors, the board and young people each say how sturdy they think a pillar is. Where the answers differ, there is something to find out. Tutors tend to know things about communications that managers do not, and young people know things about the musical offer that nobody does.</p>"
                "<p>Then choose. Two or three pillars a year are enough for a plan that is carried out. The others will wait, and you can write down that they are waiting.</p>",
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "In half an hour",
                    "text": "<p>Print the table. Each person marks the question they would least like to be asked by a journalist. Begin there.</p>",
                },
            ),
            ("heading", "The pillars and the member area"),
            (
                "paragraph",
                '<p>The self-assessment and the action plan in the member area are organised around themes that follow the pillars, so that a judgement leads to an objective, and an objective to an action with a lead and a date. Library items are marked with pillars as well: look in the <a href="page:resources">resources</a> for what fits the one you have chosen. For what the work itself should be like, see <a href="page:heard-explained">HEARD</a>.</p>',
            ),
        ],
    },
    {
        "slug": "privacy",
        "parent": "home",
        "title": "Privacy notice",
        "menu_title": "Privacy",
        "summary": "What this website knows about you, why, for how long, and what you can ask of us. In short: very little, unless you write to us or have an account.",
        "picture": None,
        "body": [
            (
                "callout",
                {
                    "tone": "note",
                    "title": "In short",
                    "text": "<p>You can read, watch and download everything public here without telling us who you are. There are no analytics cookies, no advertising and no tracking.</p>",
                },
            ),
            ("heading", "Who is responsible"),
            (
                "paragraph",
                "<p>The Changing Tracks team, part of Hertfordshire Music Service, runs this website for the NWG and is responsible for the personal data on it. For questions about privacy write to privacy@nwg.example.org.</p>",
            ),
            ("heading", "What we hold, why and for how long"),
            (
                "table",
                {
                    "caption": "Personal data on this website",
                    "headers": ["What", "Why and on what basis", "How long"],
                    "rows": [
                        [
                            "Messages from the contact form: your name, e-mail address, organisation and message",
                            "To answer you. Legitimate interests: people who write expect a reply",
                            "Up to 12 months after we have answered",
                        ],
                        [
                            "Your network address while you use a form",
                            "To stop spam and password guessing. Legitimate interests: keeping the site safe",
                            "Hours; then it is gone",
                        ],
                        [
                            "Server logs: time, page address, browser and network address",
                            "To find faults and attacks. Legitimate interests: keeping the site safe",
                            "30 days",
                        ],
                        [
                            "Applications for a seat in the NWG: name, e-mail address, service, job title, role, why you would like to join, what we asked and decided",
                            "To decide who gets a seat. Legitimate interests: running the group",
                            "Address not confirmed: 30 days. Declined or withdrawn: 6 months. Approved: until you close your account",
                        ],
                        [
                            "Invitations: who invited which e-mail address to which seat",
                            "To offer seats to the people that services choose. Legitimate interests",
                            "Not accepted: 6 months after they run out. Accepted: until you close your account",
                        ],
                        [
                            "Members’ accounts: name, e-mail address, password (unreadable), second factor, where you are signed in",
                            "To let you in and keep others out. Legitimate interests: keeping the site safe",
                            "Until you close your account",
                        ],
                        [
                            "Memberships: whose seat you hold or held, your role, since when and until when, why it ended or is suspended",
                            "To run the group, in which a service has two seats. Legitimate interests",
                            "As long as the group exists. Your name is taken out when you close your account",
                        ],
                        [
                            "Members’ profile: job title, pronouns, telephone number, photo, what you say about you, what you can offer and would like help with",
                            "So that members find each other. You choose what to write, and for each part who may see it: only you, members or everyone",
                            "Until you remove it or close your account",
                        ],
                        [
                            "E-mails from us: kind, subject, address and date, and which kinds you want",
                            "So that nothing is sent twice, and no more than you want. Legitimate interests",
                            "12 months; your choice until you close your account",
                        ],
                        [
                            "Notes of what was done in the member area: what, when and by whom",
                            "To explain decisions and trace misuse. Legitimate interests: keeping the site safe",
                            "As long as the group exists, without your name once your account is closed. Notes of downloads: 12 months",
                        ],
                        [
                            "Meetings and actions: who came, who took on what",
                            "To run the group. Legitimate interests",
                            "Minutes remain as a record",
                        ],
                        [
                            "Access needs for a meeting",
                            "To let you take part. Your explicit consent, because it can reveal something about your health",
                            "Deleted after the meeting",
                        ],
                    ],
                },
            ),
            (
                "paragraph",
                "<p>Messages are read by the team and by nobody else. We do not sell data or pass it on for marketing. The company that hosts the site stores data for us under contract.</p>",
            ),
            ("heading", "Downloads and visits"),
            (
                "paragraph",
                "<p>We count how often each public file is downloaded on each day. The count is a number: no name, no network address, no cookie. In the member area we note who exported or downloaded personal data, so that misuse can be traced, and delete these notes after 12 months.</p>",
            ),
            ("heading", "Cookies"),
            (
                "paragraph",
                "<p>We set only cookies that are needed, which is why we show no banner.</p>"
                "<ul><li><b>Sign-in cookie:</b> only for people with an account, from signing in until they sign out or at most eight hours.</li>"
                "<li><b>Form security cookie:</b> set when a page with a form is opened. It stops other sites from sending the form in your name and says nothing about you.</li></ul>",
            ),
            ("heading", "Videos"),
            (
                "paragraph",
                "<p>Some videos are hosted by YouTube or Vimeo. Until you press play we send nothing to them: the still picture and the transcript come from our own site. When you press play, that company learns your network address and may set cookies under its own rules. We use the settings of both that track least.</p>",
            ),
            ("heading", "Your rights"),
            (
                "paragraph",
                '<p>Under the UK GDPR you may ask for a copy of your data, have it corrected or deleted, have its use restricted, object to its use, and withdraw a consent. Everybody with an account can see what we hold, download it, mend it and close the account on the page <a href="/account/data/">Your data</a>, suspended and former members too. Otherwise write to the address above; we answer within one month and charge nothing. No decision about you is made by a machine.</p>',
            ),
            (
                "paragraph",
                '<p>Please tell us first if something is wrong. You may also complain to the Information Commissioner’s Office at <a href="https://ico.org.uk/make-a-complaint/">ico.org.uk/make-a-complaint</a> or by telephone on 0303 123 1113.</p>',
            ),
            (
                "paragraph",
                "<p>When this notice changes in a way that matters to members, we write to them. The last change was in November 2026.</p>",
            ),
        ],
    },
    {
        "slug": "accessibility",
        "parent": "home",
        "title": "Accessibility statement",
        "menu_title": "Accessibility",
        "summary": "How accessible this website is, what we know is not yet right, how to ask for something in another form, and what to do if we let you down.",
        "picture": None,
        "body": [
            (
                "paragraph",
                "<p>This statement is about the website of the National Music Services Working Group on Inclusion. The Changing Tracks team, part of Hertfordshire Music Service, runs it. We want everyone to be able to use it: a head of service who works by keyboard, a parent on an old telephone, a tutor who listens to pages on the train. You should be able to:</p>"
                "<ul><li>change colours, contrast and fonts with your browser or device</li>"
                "<li>enlarge the page to 400% without losing anything off the side</li>"
                "<li>reach and use everything with a keyboard or by voice</li>"
                "<li>listen to the site with a screen reader</li>"
                "<li>read captions or a transcript for every video</li></ul>",
            ),
            (
                "paragraph",
                '<p><a href="https://mcmw.abilitynet.org.uk/">AbilityNet</a> has advice on making your device easier to use if you have a disability.</p>',
            ),
            ("heading", "How accessible this website is"),
            (
                "paragraph",
                "<p>This website is partially compliant with version 2.2 of the Web Content Accessibility Guidelines at level AA. The exceptions are listed below.</p>",
            ),
            ("subheading", "What we know is not accessible"),
            (
                "table",
                {
                    "caption": "Known problems and what we are doing about them",
                    "headers": ["What", "Whom it affects", "What we do"],
                    "rows": [
                        [
                            "Some older PDF files from partners have no headings or tags (success criteria 1.3.1 and 4.1.2)",
                            "People who use screen readers or enlarge text",
                            "We replace those that are used most, and send any of them as text on request",
                        ],
                        [
                            "Players of videos hosted by YouTube and Vimeo are not ours to change",
                            "People who use a keyboard or voice control",
                            "Every video has captions or a transcript on our own page",
                        ],
                        [
                            "No video has sign language or audio description yet",
                            "Deaf people whose first language is BSL; blind people",
                            "Transcripts describe what matters on screen. We are asking members which films to begin with",
                        ],
                    ],
                },
            ),
            (
                "paragraph",
                "<p>PDF files published before 23 September 2018 that are not needed for a service we provide are exempt from the regulations. We still send them in another form when asked.</p>",
            ),
            ("heading", "Tell us, or ask for another form"),
            (
                "paragraph",
                '<p>If something does not work, or you need it as large print, plain text, Easy Read or a recording, use the <a href="page:contact">contact page</a> or write to access@nwg.example.org. Say which page it is and what you need. We reply within three working days, and tell you by when you will have it.</p>',
            ),
            ("heading", "If you are not content with our answer"),
            (
                "paragraph",
                '<p>The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are unhappy with how we respond, contact the <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>.</p>',
            ),
            ("heading", "How this statement was prepared"),
            (
                "paragraph",
                "<p>It was prepared in September 2026 and is reviewed once a year, or sooner when the site changes much. We checked it ourselves: an example of every kind of page with automatic tests, by keyboard alone, at 400% and on a narrow screen. Automatic tests also run whenever the site’s code changes. There has been no independent audit yet. People who use assistive technology every day find what we miss, and we would be glad to hear from you.</p>",
            ),
            (
                "callout",
                {
                    "tone": "note",
                    "title": "What happens next",
                    "text": "<p>By the end of the school year we want to have replaced the remaining untagged PDF files, and to have paid a group of disabled musicians to test the site with us.</p>",
                },
            ),
        ],
    },
]
