"""Demo library: twenty-one resources, with the text of the Word, Excel and PDF files (or the links) that each offers."""

from typing import Any

RESOURCES: list[dict[str, Any]] = [
    {
        "slug": "action-plan-template-word",
        "title": "E, D & I action plan template (Word)",
        "summary": "A plan for one year that a board can read in ten minutes: three to five objectives, who answers for each, and how you will know.",
        "published": "2021-11-03",
        "topics": ["strategy-and-governance", "policies-and-eqia"],
        "audiences": ["heads-of-service", "inclusion-leads", "boards"],
        "heard": ["holistic", "equitable"],
        "pillars": ["vision-values-strategy", "policies-procedures"],
        "authors": ["sian-beddoes", "marion-ellery"],
        "picture": {
            "motif": "notebook",
            "seed": "resource-action-plan-word",
            "alt": "Illustration of an open notebook with a pencil lying across it",
        },
        "body": [
            (
                "paragraph",
                "<p>This is the template that NWG members asked for first: short enough to write in an afternoon, firm enough to be held to. It has room for a vision, up to five objectives, the actions under each and a page for quarterly updates.</p>",
            ),
            ("heading", "When to use it"),
            (
                "paragraph",
                '<p>Use it once your self-assessment has given you a few priorities. If you have no scores yet, begin with the <a href="page:self-assessment-sheet">self-assessment sheet</a>, or fill in only the small start on the first page: three actions for this term.</p>',
            ),
            ("heading", "How to fill it in"),
            (
                "steps",
                [
                    {
                        "title": "Two people draft",
                        "text": "<p>The inclusion lead and one person who manages tutors. More hands at this stage make a longer plan, not a better one.</p>",
                    },
                    {
                        "title": "Read it aloud to someone outside",
                        "text": "<p>A parent governor or a member of the youth panel will find the words that only insiders use.</p>",
                    },
                    {
                        "title": "Take it to your board",
                        "text": "<p>Ask for a decision and a date for the first review, and record both on the last page.</p>",
                    },
                ],
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "Leave people out of it",
                    "text": "<p>Never write down anything about an individual's health, belief, ethnicity or background. The plan is about what the service will do.</p>",
                },
            ),
        ],
        "time_to_use": "Half a day",
        "licence": "cc-by-nc-sa",
        "version": "3.0",
        "what_changed": "Accountable and lead are now two columns, and every action needs a due date in place of “ongoing”.",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "docx",
                "filename": "action-plan-template.docx",
                "title": "E, D & I action plan",
                "subject": "Template for a music service's equality, diversity and inclusion action plan",
                "landscape": True,
                "blocks": [
                    (
                        "note",
                        "Replace what is in square brackets, and delete the guidance when you have read it. Keep the plan to six pages.",
                    ),
                    ("h1", "About this plan"),
                    (
                        "table",
                        {
                            "caption": "The plan at a glance",
                            "headers": ["What", "Your answer"],
                            "widths": [3, 7],
                            "rows": [
                                ["Music service", ""],
                                ["Period (first and last day)", ""],
                                ["Accountable lead: one name and role", ""],
                                ["Governing body, and the date it signed this off", ""],
                                ["Review dates: one before each quarterly NWG meeting", ""],
                            ],
                        },
                    ),
                    ("h2", "What will be different for young people"),
                    (
                        "p",
                        "[Two or three sentences. Name who is missing from your music making today and what they will be able to do in a year's time. Avoid “all children”: a plan for everybody gives nobody a reason to change anything.]",
                    ),
                    ("h2", "A small start"),
                    (
                        "p",
                        "Three actions that you can finish this term with the people and money that you have. Start them while the rest of the plan is being agreed.",
                    ),
                    (
                        "table",
                        {
                            "caption": "Three actions for this term",
                            "headers": ["What we will do", "Who", "Done by"],
                            "widths": [6, 2, 2],
                            "rows": [],
                            "fill_in_rows": 3,
                        },
                    ),
                    ("h1", "Objectives"),
                    (
                        "p",
                        "Choose three to five. Each needs evidence for why it matters here, a figure to start from and a figure to reach. If you have no baseline, make finding it the first action.",
                    ),
                    (
                        "table",
                        {
                            "caption": "Objectives, with one worked example",
                            "headers": [
                                "Objective",
                                "Why: our evidence",
                                "Who benefits",
                                "Baseline",
                                "Target",
                                "How we will measure it",
                            ],
                            "widths": [4, 5, 3, 2, 2, 4],
                            "rows": [
                                [
                                    "More eligible families use fee remission",
                                    "Schools name 310 eligible families; 93 have applied. In ten calls, parents said the form was too long.",
                                    "Families on low incomes; young carers",
                                    "30%",
                                    "45% by July",
                                    "Remissions granted, divided by eligible families that schools report each term",
                                ]
                            ],
                            "fill_in_rows": 4,
                        },
                    ),
                    ("h1", "Actions"),
                    (
                        "p",
                        "Accountable is the person who answers for the result, usually a senior manager. The lead does the work. They may be the same person only in a very small service.",
                    ),
                    (
                        "table",
                        {
                            "caption": "Actions under each objective",
                            "headers": [
                                "Objective",
                                "What we will do",
                                "Accountable",
                                "Lead",
                                "Start",
                                "Due",
                                "Resources",
                                "Status",
                            ],
                            "widths": [3, 6, 3, 3, 2, 2, 3, 3],
                            "rows": [
                                [
                                    "Fee remission",
                                    "Replace the form with one page in plain English and test it with five parents",
                                    "Head of service",
                                    "Office manager",
                                    "5 Jan",
                                    "27 Feb",
                                    "£150 for testers",
                                    "In progress",
                                ]
                            ],
                            "fill_in_rows": 6,
                        },
                    ),
                    (
                        "bullets",
                        [
                            "Status is one of: not started, in progress, complete, paused, stopped. Give the reason for the last two.",
                            "Write a day in the Due column. “Ongoing” can't be late, so nobody notices when it stops.",
                            "Five actions for each objective are plenty.",
                        ],
                    ),
                    ("h1", "Quarterly update"),
                    (
                        "p",
                        "The rating says how sure you are that the objective will be reached, not how busy you have been. Green: we expect to reach it. Amber: we will reach it only if something changes. Red: we don't expect to reach it. Explain every amber and red.",
                    ),
                    (
                        "table",
                        {
                            "caption": "Progress, quarter by quarter",
                            "headers": [
                                "Objective",
                                "Date",
                                "Figure now",
                                "Rating",
                                "What has happened, and what needs to change",
                            ],
                            "widths": [4, 2, 2, 2, 8],
                            "rows": [],
                            "fill_in_rows": 4,
                        },
                    ),
                    ("h1", "Sign-off"),
                    (
                        "table",
                        {
                            "caption": "Agreed by",
                            "headers": ["Name and role", "Date", "First review"],
                            "widths": [6, 2, 2],
                            "rows": [],
                            "fill_in_rows": 2,
                        },
                    ),
                ],
            }
        ],
    },
    {
        "slug": "action-plan-workbook",
        "title": "E, D & I action plan workbook (Excel)",
        "summary": "The same plan as a workbook, for services that follow many actions: filters, drop-downs for status and RAG, and a sheet for updates.",
        "published": "2022-02-10",
        "topics": ["strategy-and-governance", "data"],
        "audiences": ["heads-of-service", "inclusion-leads"],
        "heard": ["holistic", "equitable"],
        "pillars": ["vision-values-strategy", "policies-procedures"],
        "authors": ["sian-beddoes", "priya-raman"],
        "picture": {
            "motif": "steps",
            "seed": "resource-action-plan-workbook",
            "alt": "Illustration of a flight of steps rising towards a small flag",
        },
        "body": [
            (
                "paragraph",
                "<p>Some services have one objective and four actions. Others run a plan over three boroughs with thirty. This workbook is for the second kind: you can filter it by lead, sort it by due date and print only what a meeting needs.</p>",
            ),
            ("heading", "What is in it"),
            (
                "paragraph",
                "<ul><li><b>Objectives</b>: evidence, baseline, target and measure.</li><li><b>Actions</b>: accountable, lead, dates, resources, status and rating.</li><li><b>Updates</b>: one line for each objective in each quarter, so that you keep the history.</li><li><b>How to rate</b>: what every status and colour means.</li></ul>",
            ),
            ("heading", "How to use it"),
            (
                "paragraph",
                "<p>Fill in Objectives first and give each a short reference such as O1. Use the same reference on the other sheets. The week before an NWG meeting, filter Actions by due date and ask each lead for one sentence. Write those sentences on the Updates sheet and leave earlier lines alone.</p><p>The worked lines are there to show the level of detail. Delete them when your own are in.</p>",
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "Taking it to your board?",
                    "text": "<p>Boards rarely enjoy a spreadsheet. Copy three objectives into the one-page report and bring the workbook only in case of questions.</p>",
                },
            ),
            ("download", "board-report-one-page"),
        ],
        "time_to_use": "2 hours to set up, 30 minutes a quarter",
        "licence": "cc-by-nc-sa",
        "version": "2.1",
        "what_changed": "A sheet explains the ratings, and Paused and Stopped have joined the list of statuses.",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "xlsx",
                "filename": "action-plan-workbook.xlsx",
                "title": "E, D & I action plan workbook",
                "subject": "Objectives, actions and quarterly updates of a music service's E, D & I action plan",
                "sheets": [
                    {
                        "name": "Objectives",
                        "intro": "Three to five objectives for the year. Give each a short reference and use it on the other sheets. If you have no baseline, write “not known” and make finding it your first action. The two first lines are examples: delete them.",
                        "headers": [
                            "Reference",
                            "Theme",
                            "Objective",
                            "Why: our evidence",
                            "Who benefits",
                            "Baseline",
                            "Target",
                            "Success measure",
                        ],
                        "widths": [12, 24, 30, 36, 24, 12, 16, 32],
                        "rows": [
                            [
                                "O1",
                                "Youth voice",
                                "Young people see what became of what they told us",
                                "In last year's survey 8 in 10 said they never heard back",
                                "All pupils; the youth panel first",
                                "0 replies a year",
                                "6 replies by July",
                                "Number of “you said, we did” replies on our feedback page",
                            ],
                            [
                                "O2",
                                "SEND and alternative provision",
                                "Every special school and PRU has an agreed yearly offer",
                                "We reach 3 of the 7; visits stop when a tutor leaves",
                                "Disabled pupils; pupils in alternative provision",
                                "3 of 7",
                                "7 of 7 by July",
                                "Offers signed by the school and by us",
                            ],
                        ],
                        "empty_rows": 6,
                        "choices": {
                            "Theme": [
                                "Leadership and governance",
                                "Workforce and recruitment",
                                "Learning and reflection",
                                "Musical offer and progression",
                                "Access and affordability",
                                "SEND and alternative provision",
                                "Wellbeing and nurture",
                                "Youth voice",
                                "Data and monitoring",
                                "Communications",
                                "Partnerships and local-authority value",
                                "Policies and impact",
                            ]
                        },
                    },
                    {
                        "name": "Actions",
                        "intro": "One line for each action. Accountable answers for the result; the lead does the work. Both dates are days, such as 27 February. Where the rating is amber or red, say why and what would help.",
                        "headers": [
                            "Objective",
                            "What we will do",
                            "Accountable",
                            "Lead",
                            "Start",
                            "Due",
                            "Resources",
                            "Status",
                            "RAG",
                            "Why amber or red",
                        ],
                        "widths": [12, 40, 20, 20, 14, 14, 20, 16, 12, 34],
                        "rows": [
                            [
                                "O1",
                                "Agree with the panel what a reply looks like and who writes it",
                                "Head of service",
                                "Youth panel coordinator",
                                "5 January",
                                "30 January",
                                "£120 panel fees",
                                "Complete",
                                "Green",
                                "",
                            ],
                            [
                                "O2",
                                "Visit the four schools without an offer and ask what would suit them",
                                "Head of service",
                                "Inclusion lead",
                                "12 January",
                                "20 March",
                                "4 half days",
                                "In progress",
                                "Amber",
                                "One school has had no music contact since summer; the Virtual School will introduce us",
                            ],
                        ],
                        "empty_rows": 20,
                        "choices": {
                            "Status": ["Not started", "In progress", "Complete", "Paused", "Stopped"],
                            "RAG": ["Green", "Amber", "Red"],
                        },
                    },
                    {
                        "name": "Updates",
                        "intro": "One line for each objective in each quarter, written in the week before the NWG meeting. Add lines and leave the earlier ones as they are: the history is what you will learn from.",
                        "headers": [
                            "Quarter",
                            "Objective",
                            "Figure now",
                            "RAG",
                            "What has happened",
                            "What we ask for or will change",
                        ],
                        "widths": [22, 12, 16, 12, 50, 44],
                        "rows": [
                            [
                                "January to March",
                                "O1",
                                "2 replies",
                                "Green",
                                "The first two replies are on the page; 140 people have read them",
                                "Nothing this quarter",
                            ]
                        ],
                        "empty_rows": 20,
                        "choices": {
                            "Quarter": [
                                "April to June",
                                "July to September",
                                "October to December",
                                "January to March",
                            ],
                            "RAG": ["Green", "Amber", "Red"],
                        },
                    },
                    {
                        "name": "How to rate",
                        "intro": "Agree these meanings before the first update, so that two people looking at the same action choose the same word.",
                        "headers": ["Word", "What it means", "What to do"],
                        "widths": [18, 60, 60],
                        "rows": [
                            ["Green", "We expect to reach the target by the due date", "Carry on"],
                            [
                                "Amber",
                                "We will reach it only if something changes",
                                "Say what has to change, and who can change it",
                            ],
                            [
                                "Red",
                                "We don't expect to reach it",
                                "Tell the accountable person now; agree a new target or stop",
                            ],
                            [
                                "Not started",
                                "The start date is still to come, or has passed",
                                "If it has passed, rate it amber",
                            ],
                            [
                                "Paused",
                                "Work has halted and will begin again",
                                "Give the reason and the date to look again",
                            ],
                            [
                                "Stopped",
                                "We have decided not to do this",
                                "Keep the line and write down what you learned",
                            ],
                        ],
                        "empty_rows": 0,
                        "choices": {},
                    },
                ],
            }
        ],
    },
    {
        "slug": "self-assessment-sheet",
        "title": "Self-assessment sheet: twelve themes, twenty-four statements",
        "summary": "Score your service from 0 to 4 on twenty-four statements, with leaders, tutors, your board and young people each answering for themselves.",
        "published": "2021-10-06",
        "topics": ["strategy-and-governance", "data", "youth-voice"],
        "audiences": ["heads-of-service", "inclusion-leads", "boards"],
        "heard": ["holistic", "equitable", "authentic", "representative", "diverse"],
        "pillars": ["vision-values-strategy", "people-culture"],
        "authors": ["priya-raman", "sian-beddoes"],
        "picture": {
            "motif": "balance",
            "seed": "resource-self-assessment",
            "alt": "Illustration of a pair of scales with their pans level",
        },
        "body": [
            (
                "paragraph",
                "<p>An honest score is a starting point for a conversation. This sheet gives you two statements for each of twelve themes, tells you where to look for evidence and leaves room for the reasons, which matter more than the numbers.</p>",
            ),
            ("heading", "How a service uses it"),
            (
                "steps",
                [
                    {
                        "title": "Gather what you have",
                        "text": "<p>Participation figures, adverts, minutes, the last survey. Two hours is enough. Missing evidence is a finding too.</p>",
                    },
                    {
                        "title": "Let each group answer alone",
                        "text": "<p>Send a copy to leaders, tutors, board and young people. Ask tutors what happens, not what the policy says.</p>",
                    },
                    {
                        "title": "Meet where the scores differ",
                        "text": "<p>Spend the meeting on the three widest gaps. Agree one level for each theme and write the reason beside it.</p>",
                    },
                    {
                        "title": "Choose few priorities",
                        "text": "<p>Three is a good number for twelve months. Carry them into an action plan within a fortnight.</p>",
                    },
                ],
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "If it feels too much",
                    "text": "<p>Score four themes this term and four next. Several services stopped at the audit because they tried to finish all of it before acting on any of it.</p>",
                },
            ),
        ],
        "time_to_use": "45 minutes for each group",
        "licence": "cc-by-nc-sa",
        "version": "2.0",
        "what_changed": "Every statement now says where to look for evidence, and “Don't know” is an answer.",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "xlsx",
                "filename": "self-assessment-sheet.xlsx",
                "title": "E, D & I self-assessment sheet",
                "subject": "Twenty-four statements on twelve themes, scored from 0 to 4",
                "sheets": [
                    {
                        "name": "Your scores",
                        "intro": "One copy for each group that answers. Choose a level for every statement and write a few words on why. “Don't know” is a useful answer: it is counted and left out of any average. Write nothing about individuals.",
                        "headers": ["Theme", "Statement", "Where to look", "Level", "Why this level"],
                        "widths": [24, 46, 42, 20, 46],
                        "rows": [
                            [
                                "Leadership and governance",
                                "Our board looks at inclusion at every meeting and acts on it.",
                                "The last four sets of minutes: is there a decision, with a name beside it?",
                                "",
                                "",
                            ],
                            [
                                "Leadership and governance",
                                "One senior person answers for inclusion and has time and money for it.",
                                "Job descriptions; this year's budget lines",
                                "",
                                "",
                            ],
                            [
                                "Workforce and recruitment",
                                "Our adverts and selection welcome people who learned music in different ways.",
                                "The last three adverts and shortlists; who applied and who didn't",
                                "",
                                "",
                            ],
                            [
                                "Workforce and recruitment",
                                "Hourly-paid tutors have the same welcome, support and chances as salaried staff.",
                                "Induction records; who was at the last three training days",
                                "",
                                "",
                            ],
                            [
                                "Learning and reflection",
                                "Tutors have paid, regular time to reflect on inclusive teaching.",
                                "Timetables and pay claims for reflection sessions",
                                "",
                                "",
                            ],
                            [
                                "Learning and reflection",
                                "Observations ask how each young person took part, as well as how the lesson was taught.",
                                "The observation form and five recent notes",
                                "",
                                "",
                            ],
                            [
                                "Musical offer and progression",
                                "Young people can progress in several genres and without grades.",
                                "A map of routes: where does each one lead after the first year?",
                                "",
                                "",
                            ],
                            [
                                "Musical offer and progression",
                                "Young people's own music is heard in our lessons and on our stages.",
                                "The last three concert programmes; ask six pupils",
                                "",
                                "",
                            ],
                            [
                                "Access and affordability",
                                "Families easily find and use help with costs.",
                                "Take-up among eligible families; ask a parent to find the form on a phone",
                                "",
                                "",
                            ],
                            [
                                "Access and affordability",
                                "Times, places and travel are chosen with the families who find them hardest.",
                                "Bus times to each venue; reasons given for leaving",
                                "",
                                "",
                            ],
                            [
                                "SEND and alternative provision",
                                "Disabled pupils and pupils in alternative provision have a sustained offer.",
                                "A list of special schools and PRUs, with what each had in each term",
                                "",
                                "",
                            ],
                            [
                                "SEND and alternative provision",
                                "Disabled young people find our ensembles and events ready for them.",
                                "Access notes of venues; instruments and parts that were adapted this year",
                                "",
                                "",
                            ],
                            [
                                "Wellbeing and nurture",
                                "With schools we identify vulnerable pupils and track personal as well as musical outcomes.",
                                "Referrals from SENCOs; check-ins at the start and the end",
                                "",
                                "",
                            ],
                            [
                                "Wellbeing and nurture",
                                "Tutors know what to do when a young person is distressed, and who will help the tutor.",
                                "Training records; ask four tutors who they would ring",
                                "",
                                "",
                            ],
                            [
                                "Youth voice",
                                "Young people influence decisions and hear what changed.",
                                "Decisions of the past year that a young person altered; the replies they had",
                                "",
                                "",
                            ],
                            [
                                "Youth voice",
                                "The young people we listen to include those who have left or never joined.",
                                "Who is on the panel; conversations held outside our own groups",
                                "",
                                "",
                            ],
                            [
                                "Data and monitoring",
                                "We know who joins, stays and progresses, and who does not.",
                                "Share of enrolments with complete data; the last gap review",
                                "",
                                "",
                            ],
                            [
                                "Data and monitoring",
                                "Families know why we ask for data and may choose not to say.",
                                "The enrolment form; ask three families what they understood",
                                "",
                                "",
                            ],
                            [
                                "Communications",
                                "Images, language and booking help everyone feel invited.",
                                "The home page read by someone new; an accessibility check of booking",
                                "",
                                "",
                            ],
                            [
                                "Communications",
                                "People can reach us in the way that suits them and have an answer they understand.",
                                "Phone, text, translation and Easy Read: offered, and used?",
                                "",
                                "",
                            ],
                            [
                                "Partnerships and local-authority value",
                                "We plan with the authority and community teams to reach excluded children.",
                                "Agreements with the Virtual School and Early Help; joint referrals",
                                "",
                                "",
                            ],
                            [
                                "Partnerships and local-authority value",
                                "Community music organisations are paid partners in our work.",
                                "Spending with partners; who chaired the last joint meeting",
                                "",
                                "",
                            ],
                            [
                                "Policies and impact",
                                "Changes to fees, timetables and venues are checked for unequal effect.",
                                "EqIAs of the past two years, and one change they led to",
                                "",
                                "",
                            ],
                            [
                                "Policies and impact",
                                "Staff and families know how to raise unfair treatment and trust what follows.",
                                "Complaints and how they ended; a question in the staff survey",
                                "",
                                "",
                            ],
                        ],
                        "empty_rows": 0,
                        "choices": {
                            "Level": [
                                "0 Not started",
                                "1 Emerging",
                                "2 Developing",
                                "3 Established",
                                "4 Embedded",
                                "Don't know",
                                "Not applicable",
                            ]
                        },
                    },
                    {
                        "name": "What we agreed",
                        "intro": "Fill this in together, once every group has answered. Look first at the themes where the groups' scores lie two or more levels apart. Mark no more than three priorities.",
                        "headers": [
                            "Theme",
                            "Agreed level",
                            "Where the groups differed, and why",
                            "Level in a year",
                            "Priority",
                        ],
                        "widths": [36, 20, 60, 20, 14],
                        "rows": [
                            ["Leadership and governance", "", "", "", ""],
                            ["Workforce and recruitment", "", "", "", ""],
                            ["Learning and reflection", "", "", "", ""],
                            ["Musical offer and progression", "", "", "", ""],
                            ["Access and affordability", "", "", "", ""],
                            ["SEND and alternative provision", "", "", "", ""],
                            ["Wellbeing and nurture", "", "", "", ""],
                            ["Youth voice", "", "", "", ""],
                            ["Data and monitoring", "", "", "", ""],
                            ["Communications", "", "", "", ""],
                            ["Partnerships and local-authority value", "", "", "", ""],
                            ["Policies and impact", "", "", "", ""],
                        ],
                        "empty_rows": 0,
                        "choices": {
                            "Agreed level": [
                                "0 Not started",
                                "1 Emerging",
                                "2 Developing",
                                "3 Established",
                                "4 Embedded",
                            ],
                            "Level in a year": [
                                "0 Not started",
                                "1 Emerging",
                                "2 Developing",
                                "3 Established",
                                "4 Embedded",
                            ],
                            "Priority": ["Yes", "Not this year"],
                        },
                    },
                    {
                        "name": "What the levels mean",
                        "intro": "The levels describe what somebody from outside could see. Plans and good intentions count from the day they change what happens. When you hesitate between two levels, choose the lower one.",
                        "headers": ["Level", "In short", "What you would see"],
                        "widths": [20, 40, 80],
                        "rows": [
                            [
                                "0 Not started",
                                "Nothing yet",
                                "Nobody has taken this on, or it has been talked about and left",
                            ],
                            [
                                "1 Emerging",
                                "Some people, some of the time",
                                "It depends on one keen person; it would stop if they left",
                            ],
                            [
                                "2 Developing",
                                "Begun on purpose",
                                "There is a lead and a plan; some programmes or areas do it and others don't",
                            ],
                            [
                                "3 Established",
                                "The usual way",
                                "It happens across the service, is paid for and is checked",
                            ],
                            [
                                "4 Embedded",
                                "It shapes decisions",
                                "People it is meant for help to steer it; results are published and change what we do next",
                            ],
                        ],
                        "empty_rows": 0,
                        "choices": {},
                    },
                ],
            }
        ],
    },
    {
        "slug": "eqia-template",
        "title": "Equality impact assessment template for music services",
        "summary": "A short EqIA for changes to fees, timetables, venues and programmes, with a worked example and a summary to publish.",
        "published": "2020-09-16",
        "topics": ["policies-and-eqia", "strategy-and-governance"],
        "audiences": ["heads-of-service", "inclusion-leads", "local-authorities", "boards"],
        "heard": ["equitable"],
        "pillars": ["policies-procedures", "vision-values-strategy"],
        "authors": ["sian-beddoes"],
        "picture": {
            "motif": "bridge",
            "seed": "resource-eqia-template",
            "alt": "Illustration of a bridge joining two banks of a river",
        },
        "body": [
            (
                "paragraph",
                "<p>An equality impact assessment asks one question before a decision is made: who might this affect differently, and what will we do about it? Councils often have a form of their own, written for bin rounds and road schemes. This one speaks of lessons, ensembles, instruments and fees.</p>",
            ),
            ("heading", "When you need one"),
            (
                "paragraph",
                "<p>Whenever a change touches what families pay, when or where they come, what they can play or how they are chosen. Moving a rehearsal from Saturday to Friday evening counts. So does ending a loan scheme that only twelve pupils use, if eight of them are disabled.</p>",
            ),
            ("heading", "How to use it"),
            (
                "paragraph",
                "<ol><li>Answer the five screening questions. Two minutes will tell you if you need the rest.</li><li>Talk to at least three people whom the change will reach.</li><li>Fill in the effects and what you will do about them.</li><li>Have it signed <b>before</b> the decision, by someone other than its author.</li><li>Publish the summary.</li></ol><p>Public bodies must have due regard to the three aims of the Public Sector Equality Duty. If you are a charity that delivers for a council, ask which parts of the duty come with the contract.</p>",
            ),
        ],
        "time_to_use": "90 minutes and three conversations",
        "licence": "cc-by-nc-sa",
        "version": "2.2",
        "what_changed": "Care experience and low income have been added beside the protected characteristics.",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "docx",
                "filename": "equality-impact-assessment.docx",
                "title": "Equality impact assessment",
                "subject": "Template for music services: changes to fees, timetables, venues and programmes",
                "blocks": [
                    (
                        "note",
                        "Complete this before the decision, while it can still change. It may be shared on request: write about groups, never about a person who could be recognised.",
                    ),
                    ("h1", "1. The change"),
                    (
                        "table",
                        {
                            "caption": "What is proposed",
                            "headers": ["Question", "Your answer"],
                            "widths": [4, 6],
                            "rows": [
                                ["What do we propose to change?", ""],
                                ["Why, and why now?", ""],
                                ["Who decides, and when?", ""],
                                ["Who wrote this assessment, and when?", ""],
                            ],
                        },
                    ),
                    ("h1", "2. Do we need the whole form?"),
                    (
                        "p",
                        "If any answer is yes or not sure, go on. If all five are no, sign section 6 and keep this page.",
                    ),
                    (
                        "table",
                        {
                            "caption": "Five screening questions",
                            "headers": ["Does the change alter…", "Yes, no or not sure"],
                            "widths": [7, 3],
                            "rows": [
                                ["what families pay, or how they ask for help with costs?", ""],
                                ["when or where young people make music?", ""],
                                ["which instruments, genres or levels are on offer?", ""],
                                ["how young people or staff are chosen?", ""],
                                ["how people find out about us, book or complain?", ""],
                            ],
                        },
                    ),
                    ("h1", "3. What we know"),
                    (
                        "p",
                        "Use figures for the past two years if you have them. For groups of fewer than ten, describe what you know in words. Then speak to at least three people whom the change will reach.",
                    ),
                    (
                        "table",
                        {
                            "caption": "Evidence",
                            "headers": ["Source", "What it tells us", "What it leaves out"],
                            "widths": [3, 4, 3],
                            "rows": [
                                ["Participation data", "", ""],
                                ["Conversations with families and young people", "", ""],
                                ["Views of tutors and schools", "", ""],
                            ],
                            "fill_in_rows": 1,
                        },
                    ),
                    ("h1", "4. Effects on people"),
                    (
                        "p",
                        "Say for each group whether the effect is likely to be better, worse or the same, and what you will do. The last three rows are not protected characteristics in law; they matter in music education, so we ask.",
                    ),
                    (
                        "table",
                        {
                            "caption": "Likely effects, and what we will do",
                            "headers": ["Group", "Likely effect, and why", "What we will do about it"],
                            "widths": [3, 4, 4],
                            "rows": [
                                ["Age", "", ""],
                                ["Disability", "", ""],
                                ["Gender reassignment", "", ""],
                                ["Marriage and civil partnership (employment)", "", ""],
                                ["Pregnancy and maternity", "", ""],
                                ["Race", "", ""],
                                ["Religion or belief", "", ""],
                                ["Sex", "", ""],
                                ["Sexual orientation", "", ""],
                                ["Low income", "", ""],
                                ["Care experience, or being a young carer", "", ""],
                                ["Living far from a venue", "", ""],
                            ],
                        },
                    ),
                    ("h2", "A worked line"),
                    (
                        "p",
                        "Proposal: move the Saturday steel band to Friday at 5 pm. Religion or belief: worse for Muslim families, several of whom told us that they are at mosque then, and for Jewish families in winter. What we will do: keep Saturday for the beginners' band, ask both groups of families in May, and decide on the main band after that.",
                    ),
                    ("h1", "5. The three aims of the equality duty"),
                    ("p", "How does the proposal, with the actions above, help us to:"),
                    (
                        "table",
                        {
                            "caption": "Due regard",
                            "headers": ["Aim", "How, or why not"],
                            "widths": [5, 5],
                            "rows": [
                                ["end discrimination, harassment and victimisation?", ""],
                                ["advance equality of opportunity?", ""],
                                ["foster good relations between people?", ""],
                            ],
                        },
                    ),
                    ("h1", "6. Decision and review"),
                    (
                        "bullets",
                        [
                            "Go ahead as proposed: no unequal effect was found, and we say how we know.",
                            "Go ahead with the changes in section 4.",
                            "Go ahead although some effects remain: we give the reason and who accepts it.",
                            "Stop and think again.",
                        ],
                    ),
                    (
                        "table",
                        {
                            "caption": "Signed",
                            "headers": ["What", "Your answer"],
                            "widths": [4, 6],
                            "rows": [
                                ["Which of the four, and why", ""],
                                ["Signed by (not the author), role and date", ""],
                                ["Date to check what really happened", ""],
                                ["Summary to publish, in 60 words", ""],
                            ],
                        },
                    ),
                ],
            }
        ],
    },
    {
        "slug": "inclusive-recruitment-checklist",
        "title": "Inclusive recruitment checklist and interview questions",
        "summary": "Thirty checks from the first draft of the post to the first day in it, and a bank of questions that let people show what they can do.",
        "published": "2020-02-26",
        "topics": ["recruitment", "workforce-development"],
        "audiences": ["heads-of-service", "inclusion-leads", "local-authorities"],
        "heard": ["equitable", "representative", "diverse"],
        "pillars": ["people-culture", "policies-procedures"],
        "authors": ["ruth-castellane", "sian-beddoes"],
        "picture": {
            "motif": "workforce",
            "seed": "resource-recruitment-checklist",
            "alt": "Illustration of a row of music tutors, each holding a different instrument",
        },
        "body": [
            (
                "paragraph",
                "<p>Most of what keeps good musicians from applying happens before they reach the form: a degree that the job doesn't need, a closing date in half-term, a phrase such as “classical training desirable”. The checklist goes through a vacancy in the order in which you meet it.</p>",
            ),
            ("heading", "When to use it"),
            (
                "paragraph",
                "<p>Open it when somebody hands in their notice, because the best moment is before anyone looks for the old advert. Go through it with one person who manages tutors and one who joined in the past two years. Keep the filled-in copy with the vacancy: next time, you will see what made a difference.</p>",
            ),
            ("heading", "What is in the two files"),
            (
                "paragraph",
                "<ul><li><b>Checklist</b> (Word): six stages, five checks each, with room for who does what.</li><li><b>Interview question bank</b> (PDF): twenty questions under five headings, and what a strong answer might hold.</li></ul>",
            ),
            (
                "quote",
                {
                    "text": "We sent the questions two days ahead and paid for the trial lesson. Nobody was worse for it, and two people were so much better that we changed our minds.",
                    "name": "Ruth Castellane",
                    "role": "Head of service",
                },
            ),
        ],
        "time_to_use": "1 hour for each vacancy",
        "licence": "cc-by-nc-sa",
        "version": "2.1",
        "what_changed": "The interview question bank is new, and the checklist covers the first ninety days.",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "docx",
                "filename": "inclusive-recruitment-checklist.docx",
                "title": "Inclusive recruitment checklist",
                "subject": "Thirty checks for a music service that is filling a post",
                "blocks": [
                    (
                        "p",
                        "Work through the stages in order. Write yes, no or a date in the third column and a name in the last. A “no” with a reason is more use than a “yes” that nobody checked.",
                    ),
                    ("h1", "1. Before you write anything"),
                    (
                        "table",
                        {
                            "caption": "The post",
                            "headers": ["Number", "Check", "Done?", "Who"],
                            "widths": [2, 9, 2, 3],
                            "rows": [
                                ["1", "We asked two tutors and a school what this post really does in a week.", "", ""],
                                ["2", "We looked at who applied, was shortlisted and was appointed last time.", "", ""],
                                [
                                    "3",
                                    "Hours, places and travel have been questioned: which of them are habit?",
                                    "",
                                    "",
                                ],
                                ["4", "The pay is stated, and time for planning, travel and training is paid.", "", ""],
                                ["5", "Job share, term time and part time have been considered.", "", ""],
                            ],
                        },
                    ),
                    ("h1", "2. The person specification"),
                    (
                        "p",
                        "Every requirement shuts somebody out, so each needs a reason. Use job titles that people search for: nobody outside the building knew what an ensemblewright did.",
                    ),
                    (
                        "table",
                        {
                            "caption": "What we ask for",
                            "headers": ["Number", "Check", "Done?", "Who"],
                            "widths": [2, 9, 2, 3],
                            "rows": [
                                [
                                    "6",
                                    "No degree, diploma or grade is asked for unless the law or the work demands it.",
                                    "",
                                    "",
                                ],
                                [
                                    "7",
                                    "Experience counts however it was gained: bands, worship, community, production.",
                                    "",
                                    "",
                                ],
                                ["8", "There are no more than eight requirements, and we can test each one.", "", ""],
                                [
                                    "9",
                                    "“Driving licence” has become “able to travel between schools, with support”.",
                                    "",
                                    "",
                                ],
                                ["10", "What can be learned in the first year is under “you will learn”.", "", ""],
                            ],
                        },
                    ),
                    ("h1", "3. The advert"),
                    (
                        "table",
                        {
                            "caption": "How people hear of it",
                            "headers": ["Number", "Check", "Done?", "Who"],
                            "widths": [2, 9, 2, 3],
                            "rows": [
                                ["11", "Somebody from outside read it aloud and understood every word.", "", ""],
                                ["12", "It went to three networks where we had never advertised.", "", ""],
                                [
                                    "13",
                                    "It names a working tutor who will answer questions by phone or message.",
                                    "",
                                    "",
                                ],
                                [
                                    "14",
                                    "It is open for three weeks, outside school holidays and major festivals.",
                                    "",
                                    "",
                                ],
                                ["15", "It says how to apply in another format, such as a recording.", "", ""],
                            ],
                        },
                    ),
                    ("h1", "4. Shortlisting"),
                    (
                        "table",
                        {
                            "caption": "Choosing whom to meet",
                            "headers": ["Number", "Check", "Done?", "Who"],
                            "widths": [2, 9, 2, 3],
                            "rows": [
                                ["16", "Names, schools and dates are hidden from those who score.", "", ""],
                                ["17", "Two people score alone before they talk.", "", ""],
                                ["18", "Scores follow the specification and nothing else.", "", ""],
                                ["19", "Disabled applicants who meet the requirements are interviewed.", "", ""],
                                ["20", "We looked at who fell out at this stage, and asked why.", "", ""],
                            ],
                        },
                    ),
                    ("h1", "5. Meeting people"),
                    (
                        "table",
                        {
                            "caption": "Interview and trial lesson",
                            "headers": ["Number", "Check", "Done?", "Who"],
                            "widths": [2, 9, 2, 3],
                            "rows": [
                                ["21", "Everyone was asked what they need in order to do their best.", "", ""],
                                ["22", "Questions were sent two working days ahead.", "", ""],
                                ["23", "The trial lesson is paid, and pupils say what they thought.", "", ""],
                                ["24", "The panel is mixed, trained, and includes a young person.", "", ""],
                                ["25", "Notes are kept against each question; “fit” is not a criterion.", "", ""],
                            ],
                        },
                    ),
                    ("h1", "6. The first ninety days"),
                    (
                        "table",
                        {
                            "caption": "Starting well",
                            "headers": ["Number", "Check", "Done?", "Who"],
                            "widths": [2, 9, 2, 3],
                            "rows": [
                                ["26", "Those we didn't appoint had feedback that they could use.", "", ""],
                                ["27", "Adjustments were in place on the first day.", "", ""],
                                ["28", "There is a paid mentor who is not the line manager.", "", ""],
                                [
                                    "29",
                                    "The new colleague has observed three others, and been observed kindly.",
                                    "",
                                    "",
                                ],
                                ["30", "We asked what nearly stopped them applying, and changed something.", "", ""],
                            ],
                        },
                    ),
                    ("h1", "What we will do differently next time"),
                    (
                        "table",
                        {
                            "caption": "Three things we learned",
                            "headers": ["What we learned", "What we will change", "By when"],
                            "widths": [5, 5, 2],
                            "rows": [],
                            "fill_in_rows": 3,
                        },
                    ),
                ],
            },
            {
                "format": "pdf",
                "filename": "interview-question-bank.pdf",
                "title": "Interview question bank for music tutors",
                "subject": "Twenty questions, and what a strong answer might hold",
                "blocks": [
                    (
                        "p",
                        "Choose five or six questions, at least one from each heading. Send them two working days ahead, ask them in the same order of everyone, and agree beforehand what would earn each score. A person who learned in a bedroom studio should have the same chance to shine as one who went to college.",
                    ),
                    ("h1", "Teaching"),
                    (
                        "numbers",
                        [
                            "Tell us about something you helped someone to learn. How did you know that they had learned it?",
                            "A pupil arrives with music you have never heard. What do you do in the first ten minutes?",
                            "Eight pupils, three of whom have played before. How do you begin?",
                            "When did you last change your mind about how to teach something?",
                        ],
                    ),
                    (
                        "note",
                        "Strong answers start from the learner, name what was noticed, and admit what didn't work. The kind of music matters less than the attention paid.",
                    ),
                    ("h1", "Including everyone"),
                    (
                        "numbers",
                        [
                            "Who might feel that your lessons are not for them? What could you alter?",
                            "A pupil communicates with an eye-gaze device. What would you want to find out, and from whom?",
                            "A young person says that they have no time to practise, because they look after a parent. What changes?",
                            "Tell us about a time when you got this wrong.",
                        ],
                    ),
                    (
                        "note",
                        "Look for curiosity and for asking the person first. Nobody needs the right term for everything.",
                    ),
                    ("h1", "Listening to young people"),
                    (
                        "numbers",
                        [
                            "What has a young person taught you?",
                            "The group wants to perform a song with a lyric that you think a school would not allow. What next?",
                            "How would pupils know that their opinion made a difference in your lesson?",
                            "Who should choose the music?",
                        ],
                    ),
                    ("h1", "Working with others"),
                    (
                        "numbers",
                        [
                            "A teacher tells you to leave a pupil out of today's session. What do you say?",
                            "How do you like to be told that something should change?",
                            "What would you want from a mentor in your first term?",
                            "You overhear a colleague mock a pupil's taste in music. What do you do?",
                        ],
                    ),
                    ("h1", "Keeping people safe and well"),
                    (
                        "numbers",
                        [
                            "A pupil tells you something that worries you and asks you to keep it secret. What do you do?",
                            "How do you look after yourself in a hard week?",
                            "A lesson is one to one in a small room. What do you arrange before it starts?",
                            "What would make you stop a session?",
                        ],
                    ),
                    ("h1", "Scoring"),
                    (
                        "table",
                        {
                            "caption": "Four levels to score each answer by",
                            "headers": ["Score", "What you heard"],
                            "widths": [2, 8],
                            "rows": [
                                ["0", "No answer to the question, or one that would harm a pupil"],
                                ["1", "General: what one ought to do, with no example"],
                                ["2", "An example, and what came of it for the learner"],
                                ["3", "An example, what came of it, and what the person would do differently now"],
                            ],
                        },
                    ),
                ],
            },
        ],
    },
    {
        "slug": "you-said-we-did-sheet",
        "title": "“You said, we did” sheet for youth voice",
        "summary": "A short sheet on which young people's ideas meet an answer: yes, not yet or no, with a reason and a name.",
        "published": "2020-06-10",
        "topics": ["youth-voice", "communications"],
        "audiences": ["inclusion-leads", "tutors", "schools"],
        "heard": ["authentic", "representative"],
        "pillars": ["youth-voice", "communications"],
        "authors": ["amina-farouk", "joel-nkemelu"],
        "picture": {
            "motif": "youth_voice",
            "seed": "resource-you-said-we-did",
            "alt": "Illustration of three young people with speech bubbles of different colours",
        },
        "body": [
            (
                "paragraph",
                "<p>Young people tell us that being asked is easy to come by and being answered is rare. This sheet makes the answer the point. You can pin it up, read it out, or photograph it for the group chat.</p>",
            ),
            ("heading", "When to use it"),
            (
                "paragraph",
                "<p>After any conversation in which young people gave an opinion: a panel, a survey, five minutes at the end of a rehearsal. Aim to reply within three weeks, while they remember what they said.</p>",
            ),
            ("heading", "How to write a good reply"),
            (
                "paragraph",
                "<ul><li>Use their words on the left, even when yours would be tidier.</li><li>Answer yes, not yet or no. A clear no with a reason is respected.</li><li>Name the person who decided.</li><li>Ask two of those who spoke to read the sheet before it goes up.</li></ul>",
            ),
            (
                "callout",
                {
                    "tone": "note",
                    "title": "During closures",
                    "text": "<p>If you can't meet, send the sheet as a picture with the full text in the message below it, so that a screen reader can speak it.</p>",
                },
            ),
        ],
        "time_to_use": "20 minutes",
        "licence": "cc-by",
        "version": "1.2",
        "what_changed": "“Not yet” is now one of the answers, with a date to look again.",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "docx",
                "filename": "you-said-we-did.docx",
                "title": "You said, we did",
                "subject": "A sheet that tells young people what became of what they said",
                "blocks": [
                    (
                        "table",
                        {
                            "caption": "About this reply",
                            "headers": ["What", "Your answer"],
                            "widths": [4, 6],
                            "rows": [
                                ["Group, and the day we talked", ""],
                                ["Who listened", ""],
                                ["Day of this reply (within three weeks)", ""],
                            ],
                        },
                    ),
                    ("h1", "What you said, and what we did"),
                    (
                        "table",
                        {
                            "caption": "Our answers",
                            "headers": ["You said", "Our answer", "What we did, or why not", "Who decided"],
                            "widths": [4, 2, 5, 3],
                            "rows": [
                                [
                                    "“Nobody new ever gets a solo.”",
                                    "Yes",
                                    "From March, solos go round by section. Anyone can say no thanks.",
                                    "Band leader",
                                ],
                                [
                                    "“Can we rehearse somewhere with a lift?”",
                                    "Not yet",
                                    "The hall with a lift is booked until July. It is ours on Tuesdays from September.",
                                    "Venue manager",
                                ],
                            ],
                            "fill_in_rows": 4,
                        },
                    ),
                    ("p", "The first two lines are examples. Delete them and write your own."),
                    ("h1", "What happens next"),
                    (
                        "bullets",
                        [
                            "If we said not yet, we will tell you again on: [date].",
                            "If you think we got something wrong, tell: [name and how to reach them].",
                            "The next time we will ask you is: [date and place].",
                        ],
                    ),
                    ("h1", "Before it goes up: a check for the writer"),
                    (
                        "numbers",
                        [
                            "Are these the words that they used?",
                            "Is there at least one yes, and is every no explained in a sentence that a twelve-year-old would accept?",
                            "Could anybody be recognised who would not want to be?",
                            "Have two of the young people read it?",
                            "Does the board see it too? Send a copy for the next meeting.",
                        ],
                    ),
                    (
                        "note",
                        "Count your replies. Six in a year, each with something that changed, is a good target for a service that is beginning.",
                    ),
                ],
            }
        ],
    },
    {
        "slug": "board-report-one-page",
        "title": "Inclusion on one page: a termly report for your board",
        "summary": "A report that fits on one side and ends in a decision, with a briefing for governors on the questions they might ask.",
        "published": 9,
        "topics": ["strategy-and-governance", "value-to-local-authorities"],
        "audiences": ["heads-of-service", "boards", "local-authorities"],
        "heard": ["holistic"],
        "pillars": ["vision-values-strategy", "partnerships-advocacy"],
        "authors": ["george-whitlow", "marion-ellery"],
        "picture": {
            "motif": "meeting",
            "seed": "resource-board-report",
            "alt": "Illustration of people sitting round a table with papers in front of them",
        },
        "body": [
            (
                "paragraph",
                "<p>A board that receives twelve pages notes them. A board that receives one page and a question decides. This report takes half an hour to write each term and gives inclusion the same standing as finance and safeguarding.</p>",
            ),
            ("heading", "How to write it"),
            (
                "steps",
                [
                    {
                        "title": "Start at the bottom",
                        "text": "<p>Write the decision that you want first. If there is none, say what you would like the board to be curious about.</p>",
                    },
                    {
                        "title": "Choose three figures",
                        "text": "<p>The same three all year. Give last term's beside this term's, and one sentence on what moved.</p>",
                    },
                    {
                        "title": "Add one young person's words",
                        "text": "<p>With their agreement and without anything that would identify them.</p>",
                    },
                    {
                        "title": "Say what worries you",
                        "text": "<p>One amber or red objective, and what would help. Boards trust reports that admit something.</p>",
                    },
                ],
            ),
            ("heading", "The briefing for governors"),
            (
                "paragraph",
                "<p>Send the second file to new board members before their first meeting. It explains on one page what inclusion means in a music service, what the law asks of them and which questions are worth asking.</p>",
            ),
        ],
        "time_to_use": "30 minutes a term",
        "licence": "cc-by-nc-sa",
        "version": "2.0",
        "what_changed": "The decision has moved to the top of the page, and there is a briefing for governors.",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "docx",
                "filename": "board-report-one-page.docx",
                "title": "Inclusion report to the board",
                "subject": "A termly report on one page",
                "blocks": [
                    (
                        "table",
                        {
                            "caption": "For the meeting",
                            "headers": ["What", "Your answer"],
                            "widths": [3, 7],
                            "rows": [
                                ["Meeting and term", "[Autumn term, 12 November]"],
                                ["Written by", "[Inclusion lead, agreed with the head of service]"],
                                [
                                    "We ask the board to",
                                    "[Agree to pay two panel members to attend the June review. Cost: £160.]",
                                ],
                            ],
                        },
                    ),
                    ("h1", "Three figures"),
                    (
                        "table",
                        {
                            "caption": "How we are doing",
                            "headers": ["Figure", "Last term", "This term", "Target", "What moved"],
                            "widths": [4, 2, 2, 2, 5],
                            "rows": [
                                [
                                    "Eligible families using fee remission",
                                    "[30%]",
                                    "[34%]",
                                    "[45%]",
                                    "[Schools now refer directly]",
                                ],
                                [
                                    "Special schools and PRUs with an agreed offer",
                                    "[3 of 7]",
                                    "[5 of 7]",
                                    "[7 of 7]",
                                    "[Two visits led to offers]",
                                ],
                                [
                                    "“You said, we did” replies this year",
                                    "[0]",
                                    "[2]",
                                    "[6]",
                                    "[The first two are published]",
                                ],
                            ],
                        },
                    ),
                    ("h1", "One thing a young person told us"),
                    (
                        "p",
                        "[“I didn't know you could borrow a drum kit. I thought that was for people whose parents asked.”]",
                    ),
                    ("h1", "What worries us, and what would help"),
                    ("p", "[Objective, rating, reason in one sentence. What we will do. What we need from the board.]"),
                    ("h1", "Decision"),
                    (
                        "table",
                        {
                            "caption": "Filled in at the meeting",
                            "headers": ["What was decided", "Who acts", "By when"],
                            "widths": [6, 3, 2],
                            "rows": [],
                            "fill_in_rows": 1,
                        },
                    ),
                    (
                        "note",
                        "Replace what is in square brackets and delete this note. If the report runs to a second page, take something out. Give no figure for a group of fewer than ten people: somebody may be recognised.",
                    ),
                ],
            },
            {
                "format": "pdf",
                "filename": "governor-briefing.pdf",
                "title": "Inclusion in a music service: a briefing for governors",
                "subject": "What board members and governors should know, and ask",
                "blocks": [
                    (
                        "p",
                        "You may have joined this board because of your work in finance, law or schools. You don't need to be a musician to ask good questions about who takes part. This briefing takes ten minutes to read.",
                    ),
                    ("h1", "What we mean by inclusion"),
                    (
                        "p",
                        "An inclusive service looks at itself when young people are missing. It asks what stands in their way: cost, distance, the kinds of music on offer, how a lesson is taught, whether anyone like them is on the stage or in the staff room. Then it changes something and checks whether that helped.",
                    ),
                    ("p", "The network uses five words to think with, HEARD for short:"),
                    (
                        "bullets",
                        [
                            "Holistic: we care about personal and social outcomes as well as musical ones.",
                            "Equitable: people who face barriers receive more, so that they can take part on fair terms.",
                            "Authentic: our work is shaped with the people it is for.",
                            "Representative: those who take part, teach and lead reflect where we live.",
                            "Diverse: all kinds of music, and of making it, are valued.",
                        ],
                    ),
                    ("h1", "Your part as a board"),
                    (
                        "p",
                        "Public bodies, and others when they carry out public functions, must have due regard to three aims of the Public Sector Equality Duty: to end unlawful discrimination, to advance equality of opportunity and to foster good relations. “Due regard” means thinking about it in earnest before the decision. Ask officers how the duty applies to your service, as that depends on how it is set up.",
                    ),
                    (
                        "bullets",
                        [
                            "Name one member as board lead for inclusion.",
                            "Keep it as a standing item, early on the agenda.",
                            "Ask for an EqIA with every proposal that alters fees, times, places or programmes.",
                            "Record a decision, even a small one, at every meeting.",
                        ],
                    ),
                    ("h1", "Questions worth asking"),
                    (
                        "table",
                        {
                            "caption": "What to ask, and what a good answer sounds like",
                            "headers": ["Question", "A good answer"],
                            "widths": [4, 6],
                            "rows": [
                                [
                                    "Who is not here?",
                                    "Names groups and places with figures, and says what is not known",
                                ],
                                [
                                    "What did young people change this year?",
                                    "Gives an example, and says how they were told",
                                ],
                                [
                                    "Which objective is most at risk?",
                                    "Names one without being pressed, and says what would help",
                                ],
                                [
                                    "Who applied for our last three posts?",
                                    "Compares applicants, shortlist and appointments",
                                ],
                                ["What have we stopped doing?", "Shows that time and money were moved"],
                            ],
                        },
                    ),
                    (
                        "note",
                        "If you have time for one thing only: sit in on a session. Choose a special school, a nurture group or a beginners' band, and ask a pupil what they would do with your vote.",
                    ),
                ],
            },
        ],
    },
    {
        "slug": "nurture-check-in",
        "title": "Music nurture group: before-and-after check-in",
        "summary": "Six questions that a young person answers at the start and the end of a nurture group, in words, pictures or sound.",
        "published": "2021-09-22",
        "topics": ["nurture-groups", "wellbeing", "data"],
        "audiences": ["tutors", "schools", "inclusion-leads"],
        "heard": ["holistic", "authentic"],
        "pillars": ["musical-offer", "youth-voice"],
        "authors": ["leonie-prest", "priya-raman"],
        "picture": {
            "motif": "nurture",
            "seed": "resource-nurture-check-in",
            "alt": "Illustration of a small circle of children around a tutor with a guitar",
        },
        "body": [
            (
                "paragraph",
                "<p>Seventeen services are starting nurture groups this year: small, steady music groups for young people whom school finds vulnerable. We all need to know whether they help. A long questionnaire would spoil the first session, so this is six questions, with a sheet for the tutor and one for the school.</p>",
            ),
            (
                "key_figures",
                [
                    {"figure": "6", "label": "questions, at the start and at the end"},
                    {"figure": "17", "label": "services piloting nurture groups in 2021/22"},
                    {"figure": "10", "label": "minutes for each check-in"},
                ],
            ),
            ("heading", "How to use it"),
            (
                "paragraph",
                "<p>Do the first check-in in session two or three, when there is some trust, and the second in the last session but one. Sit beside the young person. They may point, draw, play or speak. Skip any question that they don't like, and note that it was skipped.</p><p>Use a code, never a name, on the sheet. The school keeps the list that links the two.</p>",
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "If something worries you",
                    "text": "<p>The check-in is not a place to promise secrecy. Follow the school's safeguarding procedure on the same day, and tell your own lead.</p>",
                },
            ),
        ],
        "time_to_use": "10 minutes, twice",
        "licence": "cc-by-nc-sa",
        "version": "1.1",
        "what_changed": "The question on friendship has been reworded after the first four groups tried it.",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "docx",
                "filename": "nurture-group-check-in.docx",
                "title": "Nurture group check-in",
                "subject": "Before-and-after check-in for music nurture groups",
                "blocks": [
                    (
                        "note",
                        "Use a code in place of a name. Write nothing here about health, family or background. If anything worries you, follow the school's safeguarding procedure today.",
                    ),
                    (
                        "table",
                        {
                            "caption": "About this check-in",
                            "headers": ["What", "Your answer"],
                            "widths": [4, 6],
                            "rows": [
                                ["Code of the young person", ""],
                                ["Group and tutor", ""],
                                ["First or second check-in, and the day", ""],
                                ["How they answered (speech, pointing, drawing, music)", ""],
                            ],
                        },
                    ),
                    ("h1", "Six questions for the young person"),
                    (
                        "p",
                        "Say: “There are no right answers. I ask because I want the group to be good for you. You can skip any of them.” Offer five cards from 1, not at all, to 5, very much. Write down the words as well as the number.",
                    ),
                    (
                        "table",
                        {
                            "caption": "Their answers",
                            "headers": ["Question", "1 to 5", "In their words"],
                            "widths": [5, 2, 6],
                            "rows": [
                                ["I look forward to music.", "", ""],
                                ["I can show how I feel in music.", "", ""],
                                ["There is somebody in this group I like making music with.", "", ""],
                                ["I can have another go when something is hard.", "", ""],
                                ["My ideas are used here.", "", ""],
                                ["I feel all right at school.", "", ""],
                            ],
                        },
                    ),
                    ("h1", "For the tutor"),
                    ("p", "Think of the past three sessions. One or two lines each; what you saw, not what you guess."),
                    (
                        "table",
                        {
                            "caption": "What the tutor saw",
                            "headers": ["Look for", "What you saw"],
                            "widths": [5, 6],
                            "rows": [
                                ["Joining in: how, and for how long?", ""],
                                ["Choosing: what did they pick, start or turn down?", ""],
                                ["Others: did they listen, copy, lead or wait for someone?", ""],
                                ["Music: what can they do that they could not do before?", ""],
                            ],
                        },
                    ),
                    ("h1", "For the school"),
                    (
                        "p",
                        "To be filled in by the adult who knows the young person best. Compare with the month before the group began.",
                    ),
                    (
                        "table",
                        {
                            "caption": "What the school sees",
                            "headers": ["Question", "Less, the same or more", "An example"],
                            "widths": [5, 3, 5],
                            "rows": [
                                ["Comes to school on music days", "", ""],
                                ["Talks to adults", "", ""],
                                ["Spends breaks with others", "", ""],
                                ["Settles after something upsetting", "", ""],
                            ],
                        },
                    ),
                    ("h1", "After the second check-in"),
                    (
                        "bullets",
                        [
                            "Put the two sheets side by side with the school and the tutor.",
                            "Ask the young person what they would like to do next in music, and write down who will arrange it.",
                            "Report how many young people moved, up or down, on each question. Leave out any group smaller than five.",
                        ],
                    ),
                ],
            }
        ],
    },
    {
        "slug": "working-group-terms-of-reference",
        "title": "Terms of reference for an E, D & I working group",
        "summary": "Two pages that give a working group a purpose, a membership, the right to be heard and a date on which it ends.",
        "published": "2019-11-20",
        "topics": ["strategy-and-governance", "partnerships"],
        "audiences": ["heads-of-service", "inclusion-leads", "boards"],
        "heard": ["representative", "authentic"],
        "pillars": ["vision-values-strategy", "people-culture"],
        "authors": ["tobias-adeyemi", "dev-chaudhuri"],
        "picture": {
            "motif": "conversation",
            "seed": "resource-terms-of-reference",
            "alt": "Illustration of two people talking, with a speech bubble above each",
        },
        "body": [
            (
                "paragraph",
                "<p>Working groups on inclusion tend to start with energy and end without anybody noticing. What they lack is rarely goodwill. It is an answer to four questions: what may we decide, who hears us, how much time do we have, and when are we finished?</p>",
            ),
            ("heading", "What the template settles"),
            (
                "paragraph",
                "<ul><li>A purpose in one sentence and three tasks for the year.</li><li>Members from every part of the service, including hourly-paid tutors and young people, paid for their time.</li><li>A line to the board: what the group may decide alone and what it recommends.</li><li>A review after twelve months, at which the default is to close.</li></ul>",
            ),
            ("heading", "How to use it"),
            (
                "paragraph",
                "<p>Draft it with two people who are likely to disagree with you. Take it to the first meeting with half of the brackets filled, and let the group fill the rest. Ask the board to adopt it, so that its recommendations have somewhere to go.</p>",
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "Spread the work",
                    "text": "<p>Don't ask the only Black or disabled colleague to chair. Ask what part they want, and make sure that the rest is shared.</p>",
                },
            ),
        ],
        "time_to_use": "1 hour, and one meeting",
        "licence": "cc-by",
        "version": "1.0",
        "what_changed": "",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "docx",
                "filename": "working-group-terms-of-reference.docx",
                "title": "Terms of reference: E, D & I working group",
                "subject": "Template for the terms of reference of a working group in a music service",
                "blocks": [
                    (
                        "p",
                        "[Name of the service]. Adopted by [board or management team] on [date]. To be reviewed on [date, twelve months later].",
                    ),
                    ("h1", "1. Purpose"),
                    (
                        "p",
                        "The group exists to [help the service reach young people who are missing from its music making, and to check that it keeps its promises on E, D & I].",
                    ),
                    ("h1", "2. Tasks this year"),
                    (
                        "numbers",
                        [
                            "[Follow the action plan: look at each objective every quarter and advise the accountable person.]",
                            "[Read every EqIA before a decision is made.]",
                            "[Carry out one piece of work of its own, chosen at the second meeting.]",
                        ],
                    ),
                    ("h1", "3. What the group may do"),
                    (
                        "table",
                        {
                            "caption": "Decide, recommend, be told",
                            "headers": ["The group", "On", "Who answers, and when"],
                            "widths": [2, 5, 4],
                            "rows": [
                                [
                                    "decides",
                                    "[its own programme, and a budget of £500 a year]",
                                    "[nobody: it reports what it did]",
                                ],
                                [
                                    "recommends",
                                    "[changes to policy, fees, recruitment and programmes]",
                                    "[the management team, in writing, within four weeks]",
                                ],
                                [
                                    "is told about",
                                    "[complaints of unfair treatment, as totals]",
                                    "[the head of service, each term]",
                                ],
                            ],
                        },
                    ),
                    ("h1", "4. Members"),
                    (
                        "bullets",
                        [
                            "Eight to ten people: at least three tutors, of whom one or more are paid by the hour.",
                            "Two young people, who meet the chair before each meeting and may bring a friend.",
                            "One person from the office, one manager, one board member, one partner organisation.",
                            "Anyone may offer to join. Nobody is asked to speak for a whole group of people.",
                            "Members serve for a year, and for three years at most.",
                        ],
                    ),
                    (
                        "p",
                        "Time is paid: [hourly rate] for those without salaried time, [rate] for young people, and travel or childcare for all who need it.",
                    ),
                    ("h1", "5. Chair and notes"),
                    (
                        "p",
                        "Two co-chairs, chosen by the group; at least one is not a manager. Notes are one page: decisions, actions with a name and a date, and what was left open. They are sent to all staff within a week.",
                    ),
                    ("h1", "6. Meetings"),
                    (
                        "bullets",
                        [
                            "Four a year, ninety minutes, in paid time, before the board's meetings.",
                            "Papers a week ahead, in a format that every member can read.",
                            "Online and in the room, with captions. Access needs are asked for each time.",
                            "Half the members, including a young person, make a quorum.",
                        ],
                    ),
                    ("h1", "7. How we talk with one another"),
                    (
                        "bullets",
                        [
                            "We speak from our own experience and ask about other people's.",
                            "What is learned leaves the room; who said it stays.",
                            "We can be wrong, say so and try again.",
                            "A member who has been hurt can tell a co-chair or [name outside the group].",
                        ],
                    ),
                    ("h1", "8. Review and end"),
                    (
                        "p",
                        "After twelve months the group answers three questions: what changed because of us, for whom, and is this still the best way? Unless there is a clear yes to the last, it closes and hands over its open actions.",
                    ),
                    (
                        "table",
                        {
                            "caption": "Members for this year",
                            "headers": ["Name", "Part of the service", "Since"],
                            "widths": [4, 4, 2],
                            "rows": [],
                            "fill_in_rows": 5,
                        },
                    ),
                ],
            }
        ],
    },
    {
        "slug": "fee-remission-form-plain-english",
        "title": "Help with music costs: a form in plain English",
        "summary": "A two-page form that asks families for proof once, treats them as honest and can be filled in on a phone or with a school's help.",
        "published": "2020-11-11",
        "topics": ["access-and-affordability", "communications"],
        "audiences": ["heads-of-service", "inclusion-leads", "schools"],
        "heard": ["equitable"],
        "pillars": ["reach-engagement", "communications"],
        "authors": ["dev-chaudhuri", "callum-hartley"],
        "picture": {
            "motif": "family",
            "seed": "resource-fee-remission-form",
            "alt": "Illustration of two adults and two children standing together, one child holding a violin case",
        },
        "body": [
            (
                "paragraph",
                "<p>“Fee remission” is a phrase that nobody says at home. The families who most need help with costs often stop at the title of the form. This one is called Help with music costs, fits on two pages and was cut to the questions that decide something.</p>",
            ),
            ("heading", "What makes it different"),
            (
                "paragraph",
                "<ul><li>It asks for proof once, and lasts for as long as the child learns with you.</li><li>A school can fill it in with the family's agreement.</li><li>There is a line for “money is tight for another reason”.</li><li>It says when the family will hear, and that lessons carry on meanwhile.</li></ul>",
            ),
            ("heading", "How to use it"),
            (
                "paragraph",
                "<p>Put in your own amounts, name and telephone number. Read it aloud with three parents before you print it. Link to it from every page that mentions a price, beside the price. Count applications for a term before and a term after: take-up among eligible families is the figure to watch.</p>",
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "There is a leaflet in Welsh",
                    "text": '<p>Services near the border can send <a href="page:help-with-costs-leaflet-welsh">a leaflet for families in Welsh</a> along with the form.</p>',
                },
            ),
        ],
        "time_to_use": "1 hour to adapt, 5 minutes for a family",
        "licence": "cc-by",
        "version": "1.3",
        "what_changed": "Schools can now confirm a family's situation in place of a letter.",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "docx",
                "filename": "help-with-music-costs-form.docx",
                "title": "Help with music costs",
                "subject": "A form for families, in plain English",
                "blocks": [
                    (
                        "p",
                        "We would like your child to make music, whatever your family earns. This form takes about five minutes. You fill it in once: it lasts for as long as your child learns with us.",
                    ),
                    (
                        "note",
                        "Would you rather talk? Ring or text [name] on [number], or ask your school to fill this in with you. You can have the form in large print or in another language.",
                    ),
                    ("h1", "1. Who the help is for"),
                    (
                        "table",
                        {
                            "caption": "About the young person",
                            "headers": ["Question", "Your answer"],
                            "widths": [4, 6],
                            "rows": [
                                ["Name of the child or young person", ""],
                                ["School and year", ""],
                                ["What they play, sing or would like to try", ""],
                            ],
                        },
                    ),
                    ("h1", "2. Your situation"),
                    ("p", "Tick one. If more than one is true, tick the easiest to show."),
                    (
                        "table",
                        {
                            "caption": "Which of these is true for you?",
                            "headers": ["Situation", "Tick", "How you can show it"],
                            "widths": [6, 2, 5],
                            "rows": [
                                ["My child has free school meals", "", "Your school can tell us"],
                                [
                                    "We receive Universal Credit or another benefit",
                                    "",
                                    "A letter or a picture of your online account",
                                ],
                                [
                                    "The young person is, or has been, in care",
                                    "",
                                    "A word from the social worker or school",
                                ],
                                ["The young person looks after someone at home", "", "A word from the school"],
                                [
                                    "Money is tight for another reason",
                                    "",
                                    "Tell us in a sentence; no proof needed for the first term",
                                ],
                            ],
                        },
                    ),
                    (
                        "p",
                        "I agree that the school may tell the music service which of these is true: yes or no. (If no, send us the proof yourself. We look at it and don't keep it.)",
                    ),
                    ("h1", "3. What would help"),
                    (
                        "table",
                        {
                            "caption": "Tick as many as you need",
                            "headers": ["Help", "What it is", "Tick"],
                            "widths": [3, 6, 2],
                            "rows": [
                                ["Lessons", "[We pay half, or all of it with free school meals]", ""],
                                ["Instrument", "[A free loan, with strings, reeds or sticks]", ""],
                                ["Groups and bands", "[Free]", ""],
                                ["Travel, kit or exam fees", "[Up to £60 a year. Ask us]", ""],
                            ],
                        },
                    ),
                    ("h1", "4. How to reach you"),
                    (
                        "table",
                        {
                            "caption": "About you",
                            "headers": ["Question", "Your answer"],
                            "widths": [4, 6],
                            "rows": [
                                ["Your name", ""],
                                ["Phone or e-mail, and the best time", ""],
                                ["Language or format you prefer", ""],
                                ["Signed (or a typed name) and date", ""],
                            ],
                        },
                    ),
                    ("h1", "What happens next"),
                    (
                        "numbers",
                        [
                            "You will hear from us within ten school days. Lessons carry on while you wait.",
                            "Only the two people who arrange help see this form. Tutors and other pupils never know.",
                            "If things change, tell us when you can. We never stop lessons in the middle of a term.",
                        ],
                    ),
                    (
                        "p",
                        "Send it to [costs@example.org], hand it to your school office or give it to any tutor in a closed envelope.",
                    ),
                ],
            }
        ],
    },
    {
        "slug": "help-with-costs-leaflet-welsh",
        "title": "Help with music costs: a leaflet for families in Welsh",
        "summary": "A one-page leaflet in Welsh on fee remission and instrument loans, for families who use the language at home.",
        "published": "2021-05-12",
        "topics": ["access-and-affordability", "communications"],
        "audiences": ["inclusion-leads", "schools"],
        "heard": ["equitable", "representative"],
        "pillars": ["communications", "reach-engagement"],
        "authors": ["sian-beddoes"],
        "picture": {
            "motif": "hands",
            "seed": "resource-costs-leaflet-welsh",
            "alt": "Illustration of hands of several skin tones reaching towards one another",
        },
        "body": [
            (
                "paragraph",
                "<p>English music services near the border teach children whose first language is Welsh, and more families moved across during the past year. A member asked for a leaflet on help with costs that a grandparent could read with ease. This is it.</p>",
            ),
            ("heading", "What it says"),
            (
                "paragraph",
                '<p>It follows the <a href="page:fee-remission-form-plain-english">form in plain English</a>: who can have help, how to ask, what there is and who will know. The amounts are left general, so that you can print it beside your own price list. It is set in Welsh for screen readers, which read the words with a Welsh voice where one is installed.</p>',
            ),
            ("heading", "Before you send it"),
            (
                "paragraph",
                "<ul><li>Ask a fluent speaker to read it together with your own details. A telephone number is easy to get wrong in a language that you can't proofread.</li><li>Decide who will answer if somebody rings in Welsh, and what you will say if nobody can.</li><li>Use the same approach for the other languages of your area. Start with the one that your schools ask for most.</li></ul>",
            ),
        ],
        "time_to_use": "10 minutes",
        "licence": "cc-by",
        "version": "1.0",
        "what_changed": "",
        "language": "cy",
        "links": [],
        "files": [
            {
                "format": "pdf",
                "filename": "help-gyda-chostau-cerdd.pdf",
                "title": "Help gyda chostau gwersi cerdd",
                "subject": "Taflen i deuluoedd",
                "language": "cy",
                "blocks": [
                    (
                        "p",
                        "Mae'r daflen hon yn egluro sut i gael help gyda chost gwersi cerdd, benthyg offeryn a grwpiau cerdd. Mae hi i rieni, gofalwyr a phobl ifanc.",
                    ),
                    (
                        "note",
                        "E-bost: costau@example.org. Gallwch ofyn am y daflen hon mewn print bras neu yn Saesneg.",
                    ),
                    ("h1", "Pwy sy'n gallu cael help?"),
                    ("p", "Gallwch ofyn am help os yw un o'r rhain yn wir:"),
                    (
                        "bullets",
                        [
                            "Mae eich plentyn yn cael prydau ysgol am ddim.",
                            "Rydych yn cael Credyd Cynhwysol neu fudd-dal arall.",
                            "Mae'r person ifanc mewn gofal, neu wedi bod mewn gofal.",
                            "Mae'r person ifanc yn gofalu am aelod o'r teulu.",
                            "Mae arian yn brin am reswm arall. Siaradwch â ni.",
                        ],
                    ),
                    ("h1", "Sut i ofyn"),
                    (
                        "numbers",
                        [
                            "Ffoniwch ni, anfonwch e-bost neu siaradwch â'r ysgol.",
                            "Dywedwch wrthym pa help sydd ei angen arnoch.",
                            "Dangoswch un llythyr neu e-bost am eich sefyllfa. Dim ond unwaith y byddwn yn gofyn.",
                            "Byddwn yn rhoi ateb i chi o fewn deg diwrnod ysgol. Bydd y gwersi'n parhau tra byddwch yn aros.",
                        ],
                    ),
                    ("h1", "Pa help sydd ar gael?"),
                    (
                        "table",
                        {
                            "caption": "Mathau o help",
                            "headers": ["Help", "Beth mae'n ei gynnwys"],
                            "widths": [3, 7],
                            "rows": [
                                ["Gwersi", "Rhan o'r gost, neu'r gost i gyd"],
                                ["Offeryn", "Benthyg offeryn am ddim"],
                                ["Grwpiau cerdd", "Am ddim"],
                                ["Teithio", "Siaradwch â ni os yw teithio'n anodd"],
                            ],
                        },
                    ),
                    ("h1", "Cwestiynau"),
                    ("h2", "Pwy fydd yn gwybod?"),
                    (
                        "p",
                        "Dim ond y staff sy'n trefnu'r help fydd yn gweld eich ffurflen. Ni fydd plant eraill yn gwybod.",
                    ),
                    ("h2", "Beth os nad oes gen i lythyr?"),
                    ("p", "Gall yr ysgol gadarnhau eich sefyllfa, os ydych yn cytuno."),
                    ("h2", "Beth os bydd pethau'n newid?"),
                    ("p", "Rhowch wybod i ni pan allwch chi. Ni fydd y gwersi'n stopio yng nghanol tymor."),
                ],
            }
        ],
    },
    {
        "slug": "adaptive-instrument-loan-guide",
        "title": "Lending adaptive instruments: a guide and a loan log",
        "summary": "How to set up a small library of adaptive instruments: what to buy first, how to match, insure and repair, and a log to run it by.",
        "published": "2020-10-07",
        "topics": ["send", "access-and-affordability"],
        "audiences": ["heads-of-service", "inclusion-leads", "tutors", "schools"],
        "heard": ["equitable", "authentic"],
        "pillars": ["musical-offer", "reach-engagement"],
        "authors": ["leonie-prest"],
        "picture": {
            "motif": "access_drum",
            "seed": "resource-adaptive-loans",
            "alt": "Illustration of a wheelchair user playing a drum on an adjustable stand",
        },
        "body": [
            (
                "paragraph",
                "<p>A one-handed recorder in a cupboard helps nobody. This guide is about the part after buying: finding the young person whom an instrument suits, getting it home with them and keeping it in repair.</p>",
            ),
            ("heading", "Who it is for"),
            (
                "paragraph",
                "<p>Services that have up to £3,000 and want to start small, and those with a cupboard already that would like it to be empty more often. It needs one named person for about an hour a week.</p>",
            ),
            ("heading", "What is in it"),
            (
                "paragraph",
                "<ul><li>A guide of two pages: ask first, what to buy, how to match, agreements, care.</li><li>A log in Excel: the instruments, the loans and the waiting list, with drop-downs for condition and state.</li></ul>",
            ),
            (
                "questions",
                [
                    {
                        "question": "Do we need an assessment by a therapist?",
                        "answer": "<p>No. Invite one if the young person already works with them. Otherwise trust the player, the family and a tutor who is happy to try things out.</p>",
                    },
                    {
                        "question": "What if it breaks at home?",
                        "answer": "<p>It will, sooner or later. Insure the whole library, charge nothing and ask what would make it sturdier.</p>",
                    },
                ],
            ),
        ],
        "time_to_use": "Half a day to set up",
        "licence": "cc-by-nc-sa",
        "version": "1.1",
        "what_changed": "Cleaning between loans has a section of its own, and the log has a column for it.",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "pdf",
                "filename": "adaptive-instrument-loan-guide.pdf",
                "title": "Lending adaptive instruments",
                "subject": "A guide for music services that start or run a loan library",
                "blocks": [
                    ("h1", "Ask before you buy"),
                    (
                        "p",
                        "Talk to ten disabled young people, or those who know them well, about the music they want to make. Visit a special school and a mainstream one. You will probably hear three kinds of wish: to play what a brother or friend plays, to play with others, and to make a big sound with a small movement. Buy for those.",
                    ),
                    ("h1", "A first library"),
                    (
                        "table",
                        {
                            "caption": "What to consider, with rough costs",
                            "headers": ["Kind", "Suits players who…", "Rough cost", "Think about"],
                            "widths": [3, 4, 2, 4],
                            "rows": [
                                [
                                    "One-handed wind instruments",
                                    "have the use of one hand",
                                    "£300 to £900",
                                    "Left- and right-handed models; a tutor to show the fingering",
                                ],
                                [
                                    "Stands, straps and clamps",
                                    "can play but not hold",
                                    "£20 to £150",
                                    "Buy these first: they open up what you have",
                                ],
                                [
                                    "Switches and sensors",
                                    "make a small, sure movement",
                                    "£100 to £600",
                                    "A sound that answers at once; spare batteries",
                                ],
                                [
                                    "Tablets with music apps",
                                    "prefer touch or gaze",
                                    "£250 to £600",
                                    "A stand, a speaker, updates",
                                ],
                                [
                                    "Ukuleles and guitars in open tuning",
                                    "find chords hard to hold",
                                    "£40 to £200",
                                    "Capos, slides, sticky markers",
                                ],
                            ],
                        },
                    ),
                    ("h1", "Match the player, not the diagnosis"),
                    (
                        "numbers",
                        [
                            "Ask which music they love, and bring it along.",
                            "Put out three instruments. Let the player lead; wait longer than feels comfortable.",
                            "Look for the movement that is easy, repeatable and free of pain.",
                            "Try sitting, standing and lying down, and the height of the stand.",
                            "Agree to swap after four weeks if it isn't right. A swap is a success.",
                        ],
                    ),
                    ("h1", "The loan"),
                    (
                        "bullets",
                        [
                            "Lend to the young person, not the school, so that it goes home in the holidays.",
                            "Lend for a year, free, with strings, batteries and a bag.",
                            "Put the agreement on one page with pictures. Ask for no deposit.",
                            "Insure the whole library under one policy, at home and on the way.",
                            "Ring after two weeks. Most trouble is small and early.",
                        ],
                    ),
                    ("h1", "Cleaning and repair"),
                    (
                        "p",
                        "Clean each instrument when it comes back and write the day in the log. Mouthpieces belong to one player. Keep wind instruments for three days before the next loan. Find a local repairer who likes puzzles, and a school workshop or makers' group for brackets and grips.",
                    ),
                    ("h1", "How you will know that it works"),
                    (
                        "bullets",
                        [
                            "Share of the library that is out on loan: aim for four in five.",
                            "Players who are still playing after a year, on this instrument or another.",
                            "Players in a group with others. This is the one that young people speak of most.",
                        ],
                    ),
                    (
                        "note",
                        "Empty shelves are the aim. If an instrument has been in for a term, offer it to a neighbouring service.",
                    ),
                ],
            },
            {
                "format": "xlsx",
                "filename": "adaptive-instrument-loan-log.xlsx",
                "title": "Adaptive instrument loan log",
                "subject": "Instruments, loans and the waiting list of a loan library",
                "sheets": [
                    {
                        "name": "Instruments",
                        "intro": "One line for each instrument or piece of equipment. The number is on its label. Check the condition every time it comes back.",
                        "headers": [
                            "Number",
                            "What it is",
                            "Bought (month, year)",
                            "Value in pounds",
                            "State",
                            "Condition",
                            "Last cleaned",
                            "Notes",
                        ],
                        "widths": [12, 36, 18, 14, 16, 16, 16, 40],
                        "rows": [
                            [
                                "A01",
                                "One-handed recorder, left hand",
                                "May 2020",
                                420,
                                "On loan",
                                "Good",
                                "2 Sep 2020",
                                "",
                            ],
                            [
                                "A02",
                                "Clamp and arm for tablet",
                                "May 2020",
                                65,
                                "In",
                                "Worn",
                                "14 Sep 2020",
                                "Thumb screw slips: ask the repairer",
                            ],
                        ],
                        "empty_rows": 15,
                        "choices": {
                            "State": ["In", "On loan", "In repair", "Lost", "Passed on"],
                            "Condition": ["New", "Good", "Worn", "Broken"],
                        },
                    },
                    {
                        "name": "Loans",
                        "intro": "Use the player's reference from your own system, never a name, and write nothing about health. Ring two weeks after the loan begins.",
                        "headers": [
                            "Instrument",
                            "Player reference",
                            "School",
                            "From",
                            "To",
                            "Two-week call",
                            "Next step",
                        ],
                        "widths": [14, 18, 32, 16, 16, 18, 40],
                        "rows": [],
                        "empty_rows": 20,
                        "choices": {
                            "Two-week call": ["Going well", "Needs a visit", "Swap", "No answer yet"],
                        },
                    },
                    {
                        "name": "Waiting list",
                        "intro": "What people have asked for. Look at it before you buy anything, and tell people where they are on the list each half-term.",
                        "headers": ["Asked on", "Player reference", "What they want to play", "Asked by", "State"],
                        "widths": [16, 18, 44, 24, 20],
                        "rows": [],
                        "empty_rows": 12,
                        "choices": {
                            "Asked by": ["Young person", "Family", "School", "Tutor"],
                            "State": ["Waiting", "Trying out", "Lent", "Withdrawn"],
                        },
                    },
                    {
                        "name": "A year with the library",
                        "intro": "One person looks after the log, for about an hour a week. This is what the hours are for.",
                        "headers": ["When", "What to do", "Why"],
                        "widths": [24, 60, 60],
                        "rows": [
                            [
                                "September",
                                "Ring everyone whose loan ends this term and ask what they would like next",
                                "Loans that are left to run out become losses",
                            ],
                            [
                                "Each week",
                                "Call the loans that are two weeks old; bring the waiting list up to date",
                                "Most trouble is small and early",
                            ],
                            [
                                "Each half-term",
                                "Tell those who wait where they are on the list, and offer something to try meanwhile",
                                "Silence sounds like a no",
                            ],
                            [
                                "January",
                                "Look for what has been in since September and offer it to another service",
                                "Empty shelves are the aim",
                            ],
                            [
                                "May",
                                "Ask five players and their families what to buy next",
                                "They know what they meet in shops and at friends' houses",
                            ],
                            [
                                "July",
                                "Report three figures: share on loan, players still playing, players in a group",
                                "Your board can act on these; a list of equipment tells it little",
                            ],
                        ],
                        "empty_rows": 0,
                        "choices": {},
                    },
                ],
            },
        ],
    },
    {
        "slug": "tutor-reflection-prompts",
        "title": "Tutor reflection prompts for one school year",
        "summary": "Twelve short sessions for small groups of tutors, with a question, a task and a way to note what changed in lessons.",
        "published": "2021-01-20",
        "topics": ["workforce-development", "wellbeing"],
        "audiences": ["tutors", "inclusion-leads", "heads-of-service"],
        "heard": ["holistic", "authentic"],
        "pillars": ["people-culture", "musical-offer"],
        "authors": ["hannah-okoro", "joel-nkemelu"],
        "picture": {
            "motif": "books",
            "seed": "resource-reflection-prompts",
            "alt": "Illustration of a pile of books with a cup beside it",
        },
        "body": [
            (
                "paragraph",
                "<p>Tutors spend most of the week alone with other people's children. These prompts give four or five of them an hour together, on a question that is worth the drive. They began as online sessions this winter and work just as well round a table.</p>",
            ),
            ("heading", "How a session runs"),
            (
                "steps",
                [
                    {
                        "title": "Arrive (10 minutes)",
                        "text": "<p>One good moment each since the last time. No advice yet.</p>",
                    },
                    {
                        "title": "The question (25 minutes)",
                        "text": "<p>Write for five minutes in silence, then talk. The host keeps time and makes sure that everyone is heard.</p>",
                    },
                    {
                        "title": "A small task (15 minutes)",
                        "text": "<p>Everyone chooses one thing to try, and with whom.</p>",
                    },
                    {
                        "title": "Close (10 minutes)",
                        "text": "<p>What will you take with you? The host writes three lines for the service, without names.</p>",
                    },
                ],
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "Pay for the hour",
                    "text": "<p>Hourly-paid tutors come if it is paid and stay away if it isn't. Budget for two sessions a year for everyone before you plan twelve for a few.</p>",
                },
            ),
        ],
        "time_to_use": "1 hour a session",
        "licence": "cc-by",
        "version": "1.0",
        "what_changed": "",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "docx",
                "filename": "tutor-reflection-prompts.docx",
                "title": "Tutor reflection prompts",
                "subject": "Twelve sessions for small groups of tutors",
                "blocks": [
                    (
                        "p",
                        "For groups of four to six. Anyone can host: the host asks the question, keeps time and listens. Stay with the question, even when it grows quiet. What is learned may leave the room; who said it stays.",
                    ),
                    ("h1", "Autumn: seeing who is there"),
                    ("h2", "1. Who do I teach as if they were me?"),
                    (
                        "p",
                        "Think of a pupil who learns as you did, and of one who doesn't. What does each of them get from you? Task: spend the next lesson with the second pupil watching what they do with their hands while you talk.",
                    ),
                    ("h2", "2. Whose music is in the room?"),
                    (
                        "p",
                        "List what was played in your last ten lessons and who chose it. Task: let one pupil choose everything for a week.",
                    ),
                    ("h2", "3. Who has gone quiet?"),
                    (
                        "p",
                        "Name, to yourself, someone who has stopped coming or stopped trying. What was the last thing that you said to them? Task: ask, lightly, what would make it worth coming.",
                    ),
                    ("h2", "4. What do I call progress?"),
                    (
                        "p",
                        "Describe a pupil's progress this term without a piece, a grade or a page number. Task: tell that pupil.",
                    ),
                    ("h1", "Spring: changing something"),
                    ("h2", "5. What happens in the first three minutes?"),
                    (
                        "p",
                        "How does a nervous person know that they are welcome? Task: change the first three minutes and see what follows.",
                    ),
                    ("h2", "6. What do I know about access?"),
                    (
                        "p",
                        "Where have you guessed at what a disabled pupil can do? Task: ask one of them what you should stop doing for them.",
                    ),
                    ("h2", "7. When I corrected someone this week…"),
                    ("p", "What did they hear? Task: for one lesson, ask two questions before each correction."),
                    ("h2", "8. What do I avoid?"),
                    (
                        "p",
                        "A genre, a piece of technology, a conversation. What would it take? Task: have a pupil teach you ten minutes of it.",
                    ),
                    ("h1", "Summer: looking up"),
                    ("h2", "9. Who looks after me?"),
                    (
                        "p",
                        "What was heavy this term, and whom did you tell? Task: find out who in the service would take that call, and tell one colleague.",
                    ),
                    ("h2", "10. What would I tell the board?"),
                    (
                        "p",
                        "One thing that stands between your pupils and more music. Task: write it in two sentences and send it.",
                    ),
                    ("h2", "11. What have young people changed?"),
                    ("p", "Name something that you do differently because a pupil said so. Task: let them know."),
                    ("h2", "12. What will I keep?"),
                    (
                        "p",
                        "Read your notes of the year. What surprised you? Task: choose one habit for September and one to drop.",
                    ),
                    ("h1", "The host's three lines"),
                    (
                        "table",
                        {
                            "caption": "After each session, without names",
                            "headers": [
                                "Session and date",
                                "What we noticed",
                                "What we will try",
                                "What the service could do",
                            ],
                            "widths": [3, 5, 5, 5],
                            "rows": [],
                            "fill_in_rows": 5,
                        },
                    ),
                ],
            }
        ],
    },
    {
        "slug": "heard-conversation-cards",
        "title": "HEARD conversation cards",
        "summary": "Twenty-five questions to cut out and pass round a team, a board or a youth panel, five for each letter of HEARD.",
        "published": "2019-06-19",
        "topics": ["strategy-and-governance", "workforce-development", "youth-voice"],
        "audiences": ["heads-of-service", "inclusion-leads", "tutors", "boards"],
        "heard": ["holistic", "equitable", "authentic", "representative", "diverse"],
        "pillars": ["vision-values-strategy", "people-culture", "youth-voice"],
        "authors": ["joel-nkemelu", "marion-ellery"],
        "picture": {
            "motif": "conversation",
            "seed": "resource-heard-cards",
            "alt": "Illustration of two people talking, with a speech bubble above each",
        },
        "body": [
            (
                "paragraph",
                "<p>HEARD stands for Holistic, Equitable, Authentic, Representative and Diverse. It is easy to nod at five good words. The cards turn each of them into questions that are harder to nod at.</p>",
            ),
            ("heading", "When to use them"),
            (
                "paragraph",
                "<p>At the start of a staff day, as ten minutes of a board meeting, in a car on the way to a school. They suit groups that have never spoken about inclusion as much as those that have spoken of little else.</p>",
            ),
            ("heading", "Three ways to play"),
            (
                "paragraph",
                "<ol><li><b>One card.</b> Everybody answers the same question in a minute. The leader speaks last.</li><li><b>Swap.</b> In pairs, each with a card. Talk for three minutes, exchange cards and find another partner.</li><li><b>Sort.</b> Put all the cards of one letter under “we could answer this”, “we would have to guess” and “we would rather not say”. Begin with the third pile.</li></ol>",
            ),
            (
                "callout",
                {
                    "tone": "note",
                    "title": "For screens and screen readers",
                    "text": "<p>The questions are real text in tables with headers, so you can read them aloud, enlarge them or copy them into a chat.</p>",
                },
            ),
        ],
        "time_to_use": "10 to 40 minutes",
        "licence": "cc-by-nc-sa",
        "version": "1.0",
        "what_changed": "",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "pdf",
                "filename": "heard-conversation-cards.pdf",
                "title": "HEARD conversation cards",
                "subject": "Twenty-five questions for teams, boards and youth panels",
                "blocks": [
                    (
                        "p",
                        "Print on one side and cut along the lines, or read from the page. Choose one card rather than five: a good question needs ten minutes. If a question doesn't fit your group, change it.",
                    ),
                    ("h1", "Holistic"),
                    ("p", "Personal, social and musical outcomes belong together."),
                    (
                        "table",
                        {
                            "caption": "Cards for Holistic",
                            "headers": ["Card", "Question"],
                            "widths": [1, 9],
                            "rows": [
                                [
                                    "H1",
                                    "What did a young person gain from us this year that had nothing to do with an instrument?",
                                ],
                                ["H2", "Who would notice if a pupil who always smiles stopped smiling?"],
                                ["H3", "When does our timetable put the music before the child?"],
                                ["H4", "What do we count? What do we care about that we don't count?"],
                                ["H5", "Which adults around a young person have we never spoken to?"],
                            ],
                        },
                    ),
                    ("h1", "Equitable"),
                    ("p", "Those who meet barriers receive more, so that taking part is fair."),
                    (
                        "table",
                        {
                            "caption": "Cards for Equitable",
                            "headers": ["Card", "Question"],
                            "widths": [1, 9],
                            "rows": [
                                ["E1", "If we had £1,000 more, who would get it under our present rules? Who should?"],
                                ["E2", "What does taking part cost a family that lives six miles away and has no car?"],
                                ["E3", "Which rule of ours was written for our own convenience?"],
                                ["E4", "Where do we say “open to everyone” and mean “open to those who know how”?"],
                                ["E5", "What have we given up so that someone else could come in?"],
                            ],
                        },
                    ),
                    ("h1", "Authentic"),
                    ("p", "Our work is made with the people it is for."),
                    (
                        "table",
                        {
                            "caption": "Cards for Authentic",
                            "headers": ["Card", "Question"],
                            "widths": [1, 9],
                            "rows": [
                                ["A1", "What did young people decide in the past month?"],
                                ["A2", "Whom do we ask again and again? Whom have we never asked?"],
                                ["A3", "When did a pupil last teach one of us?"],
                                ["A4", "What would young people say about us if we weren't in the room?"],
                                ["A5", "Which of our stories of success would its subject tell differently?"],
                            ],
                        },
                    ),
                    ("h1", "Representative"),
                    ("p", "Those who take part, teach and lead reflect the place that we serve."),
                    (
                        "table",
                        {
                            "caption": "Cards for Representative",
                            "headers": ["Card", "Question"],
                            "widths": [1, 9],
                            "rows": [
                                ["R1", "Picture our largest ensemble on stage. Who from our area is missing?"],
                                ["R2", "Who could work here for ten years and never meet a manager like themselves?"],
                                ["R3", "Who is in the pictures on our walls?"],
                                ["R4", "Whose name do we still mispronounce?"],
                                ["R5", "Who applied to us last year, and who thought it wasn't worth it?"],
                            ],
                        },
                    ),
                    ("h1", "Diverse"),
                    ("p", "Every kind of music, and every way of making it, has worth."),
                    (
                        "table",
                        {
                            "caption": "Cards for Diverse",
                            "headers": ["Card", "Question"],
                            "widths": [1, 9],
                            "rows": [
                                ["D1", "Which music do the young people near us make that we know nothing about?"],
                                ["D2", "How far can a beatmaker go with us? And a cellist?"],
                                ["D3", "Which ways of learning do we call “proper”?"],
                                ["D4", "What would we play if nobody were afraid of looking foolish?"],
                                ["D5", "What did we learn from a musician of another tradition, and did we pay them?"],
                            ],
                        },
                    ),
                    ("h1", "Before you put the cards away"),
                    (
                        "bullets",
                        [
                            "What did we find that we could answer, and didn't expect to?",
                            "What will one of us find out before we next meet?",
                            "Whose answer would we like to hear who was not here?",
                        ],
                    ),
                ],
            }
        ],
    },
    {
        "slug": "data-categories-guide",
        "title": "Participation data: which categories to ask for, and why",
        "summary": "A short set of questions for enrolment forms, wording that families accept, and a sheet for a termly review of the gaps.",
        "published": "2022-01-19",
        "topics": ["data", "policies-and-eqia"],
        "audiences": ["heads-of-service", "inclusion-leads"],
        "heard": ["equitable", "representative"],
        "pillars": ["reach-engagement", "policies-procedures"],
        "authors": ["priya-raman"],
        "picture": {
            "motif": "data",
            "seed": "resource-data-categories",
            "alt": "Illustration of a bar chart with one bar much shorter than the others",
        },
        "body": [
            (
                "paragraph",
                "<p>Without data you can't see who is missing. With too many questions, families stop answering. Members of the NWG compared nine enrolment forms and settled on six questions that most services can use, and that match what schools and councils publish, so that you have something to compare with.</p>",
            ),
            ("heading", "What you get"),
            (
                "paragraph",
                "<ul><li><b>A guide</b> (PDF): the six questions, the reason for each in words that you can print, and the rules for small numbers.</li><li><b>A gap review</b> (Excel): who joins, stays and progresses, one line for each group in each term.</li></ul>",
            ),
            ("heading", "How to use it"),
            (
                "steps",
                [
                    {
                        "title": "Drop before you add",
                        "text": "<p>Cross out every question that changed nothing last year.</p>",
                    },
                    {
                        "title": "Explain first, ask second",
                        "text": "<p>Put the reason above the question. Every question has “prefer not to say”.</p>",
                    },
                    {
                        "title": "Look each term",
                        "text": "<p>Take the totals to your managers, choose one gap, and ask the young people about it before you act.</p>",
                    },
                ],
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "Totals only",
                    "text": "<p>The review holds no names and no groups of fewer than five. Speak to your data protection officer before you change what you collect.</p>",
                },
            ),
        ],
        "time_to_use": "2 hours, then 1 hour a term",
        "licence": "cc-by-nc-sa",
        "version": "1.2",
        "what_changed": "The question on disability now asks first what would help.",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "pdf",
                "filename": "participation-data-categories.pdf",
                "title": "Participation data: what to ask, and why",
                "subject": "Six questions for enrolment forms, with wording and rules",
                "blocks": [
                    ("h1", "Start with the decision"),
                    (
                        "p",
                        "Ask for something only if you can name the decision that the answer will shape. “The funder asks for it” is a reason; print it. “We always have” is not.",
                    ),
                    ("h1", "Six questions"),
                    (
                        "table",
                        {
                            "caption": "What to ask, where to compare, and what it helps to decide",
                            "headers": ["Ask about", "Compare with", "It helps to decide"],
                            "widths": [4, 4, 4],
                            "rows": [
                                ["Postcode and school", "Pupil numbers by school", "Where to offer groups and buses"],
                                [
                                    "Free school meals, now or before",
                                    "School census totals",
                                    "Where help with costs isn't reaching",
                                ],
                                [
                                    "Special educational needs, disability, and what would help",
                                    "School census totals",
                                    "Staff, venues, instruments",
                                ],
                                [
                                    "Ethnic group, by the headings of the census",
                                    "School census totals",
                                    "Whom to ask about the offer; who should teach and lead",
                                ],
                                [
                                    "In care, or has been; young carer",
                                    "The Virtual School",
                                    "Joint referrals, travel, timing",
                                ],
                                [
                                    "Gender, with a box to write in",
                                    "Pupil numbers",
                                    "Instruments and ensembles that lean one way",
                                ],
                            ],
                        },
                    ),
                    ("h1", "Words that you can print"),
                    (
                        "note",
                        "“We want to know if music in our area reaches everyone. Your answers help us to see who is missing and to put it right. We look at totals, never at your child alone. You can skip any question, and your lessons don't depend on it.”",
                    ),
                    (
                        "bullets",
                        [
                            "On disability: “Is there anything that would make music easier for your child? For example: a quiet space, large print, an instrument that fits.” Ask for labels afterwards, if at all.",
                            "On ethnic group: use the headings that schools use, and leave a line for the family's own words.",
                            "On care: ask the Virtual School for totals if you can. Asking the child is the last resort.",
                        ],
                    ),
                    ("h1", "Rules for looking"),
                    (
                        "numbers",
                        [
                            "Show no group of fewer than five, and no total from which one could be worked out.",
                            "Report how many chose not to say. When more than a quarter did, the form needs work, not the families.",
                            "Compare with the schools that you serve, not with the nation.",
                            "Look at joining, staying and progressing apart. A service can be fair at the door and unfair a year on.",
                            "Delete what identifies a person two years after they leave, or sooner if your policy says so.",
                        ],
                    ),
                    ("h1", "From gap to question"),
                    (
                        "p",
                        "A gap tells you where to ask, not what to do. If boys in care leave after a term, ring three carers. If one school sends nobody, visit. Write down what you heard, choose one change and say in which term you will look again.",
                    ),
                    ("h1", "A target to begin with"),
                    (
                        "p",
                        "Complete data for nine enrolments in ten, counting “prefer not to say” as complete. Most services take about a year to get there.",
                    ),
                ],
            },
            {
                "format": "xlsx",
                "filename": "termly-gap-review.xlsx",
                "title": "Termly gap review",
                "subject": "Who joins, stays and progresses, in totals",
                "sheets": [
                    {
                        "name": "Gap review",
                        "intro": "Totals only: leave a line empty if it would describe fewer than five young people. Shares are percentages. The first line is an example: delete it.",
                        "headers": [
                            "Term",
                            "Group",
                            "Share of local pupils",
                            "Share of those who join",
                            "Share still here after a year",
                            "Share in an ensemble or next step",
                            "What we noticed",
                        ],
                        "widths": [14, 36, 16, 16, 18, 20, 48],
                        "rows": [
                            [
                                "Autumn",
                                "Free school meals, now or before",
                                24,
                                19,
                                12,
                                7,
                                "We lose half between the first year and the second, when the free year ends",
                            ],
                            ["", "Special educational needs or disability", "", "", "", "", ""],
                            ["", "Black, Asian and other minority ethnic pupils", "", "", "", "", ""],
                            ["", "In care, or has been", "", "", "", "", ""],
                            ["", "Young carers", "", "", "", "", ""],
                            ["", "Girls", "", "", "", "", ""],
                            ["", "Lives more than five miles from a venue", "", "", "", "", ""],
                            ["", "Prefer not to say (any question)", "", "", "", "", ""],
                        ],
                        "empty_rows": 16,
                        "choices": {"Term": ["Autumn", "Spring", "Summer"]},
                    },
                    {
                        "name": "What we did",
                        "intro": "One gap a term. Write down whom you asked before you decided, and the term in which you will look again.",
                        "headers": [
                            "Term",
                            "Gap",
                            "Whom we asked",
                            "What they said",
                            "What we changed",
                            "Look again in",
                            "Result",
                        ],
                        "widths": [12, 30, 26, 36, 36, 14, 24],
                        "rows": [],
                        "empty_rows": 8,
                        "choices": {
                            "Term": ["Autumn", "Spring", "Summer"],
                            "Result": ["Better", "The same", "Worse", "Too early to say"],
                        },
                    },
                    {
                        "name": "How to read a gap",
                        "intro": "Read the four shares from left to right. Where the line falls tells you which question to ask.",
                        "headers": ["When", "What to do", "Why"],
                        "widths": [24, 60, 60],
                        "rows": [
                            [
                                "Few join",
                                "Visit two schools or groups and ask what they know of us",
                                "The offer, the cost or the welcome may be wrong; or nobody told them",
                            ],
                            [
                                "Many join, few stay",
                                "Ring ten families who left and ask about the last month",
                                "Something happened after the start: often cost, travel or the next step",
                            ],
                            [
                                "Many stay, few move on",
                                "Ask tutors whom they put forward, and how they choose",
                                "A gate may be at work that nobody meant to build",
                            ],
                            [
                                "Many chose not to say",
                                "Read the form aloud with three parents",
                                "They may not know why you ask",
                            ],
                            [
                                "A number jumps",
                                "Check the data before you celebrate or worry",
                                "A new form or one large school can do it",
                            ],
                        ],
                        "empty_rows": 0,
                        "choices": {},
                    },
                ],
            },
        ],
    },
    {
        "slug": "pru-partnership-agreement",
        "title": "Partnership agreement for music in a pupil referral unit",
        "summary": "An agreement for one year between a music service and a PRU, written so that a change of tutor or head doesn't end the music.",
        "published": "2020-01-15",
        "topics": ["alternative-provision", "partnerships"],
        "audiences": ["heads-of-service", "inclusion-leads", "schools", "local-authorities"],
        "heard": ["equitable", "holistic"],
        "pillars": ["partnerships-advocacy", "reach-engagement"],
        "authors": ["dev-chaudhuri", "tobias-adeyemi"],
        "picture": {
            "motif": "school",
            "seed": "resource-pru-agreement",
            "alt": "Illustration of a low school building with its front door open",
        },
        "body": [
            (
                "paragraph",
                "<p>Music in a PRU often hangs on two people who get on with each other. When one of them leaves, it stops, and young people who have been let down before are let down again. A page of promises on each side won't prevent that, but it gives the next two people somewhere to start.</p>",
            ),
            ("heading", "When to use it"),
            (
                "paragraph",
                "<p>After the first visit and before the first session. Go through it together at the unit, in half an hour, with the person who will be in the room each week. Ask one or two young people what should be in it.</p>",
            ),
            ("heading", "What it covers"),
            (
                "paragraph",
                "<ul><li>What young people can expect from both sides.</li><li>The weekly session: place, time, kit, who is present.</li><li>What happens when someone doesn't come in, walks out or moves on in the middle of a term.</li><li>Safeguarding, information and support for the tutor.</li><li>Money, review and how to end well.</li></ul>",
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "Plan the next step first",
                    "text": "<p>Many pupils return to a mainstream school within months. Agree at the outset how the music will go with them.</p>",
                },
            ),
        ],
        "time_to_use": "30 minutes together",
        "licence": "cc-by-nc-sa",
        "version": "1.1",
        "what_changed": "A section on what happens when a young person moves on has been added.",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "docx",
                "filename": "pru-partnership-agreement.docx",
                "title": "Partnership agreement: music in a pupil referral unit",
                "subject": "An agreement for one year between a music service and a PRU",
                "blocks": [
                    (
                        "table",
                        {
                            "caption": "Who agrees",
                            "headers": ["What", "Your answer"],
                            "widths": [4, 6],
                            "rows": [
                                ["Music service, and the manager responsible", ""],
                                ["Pupil referral unit, and the head or deputy responsible", ""],
                                ["Tutor, and a second tutor whom the young people know", ""],
                                ["Member of the unit's staff in the room each week", ""],
                                ["First and last session; holidays and days without music", ""],
                            ],
                        },
                    ),
                    ("h1", "1. What young people can expect"),
                    (
                        "bullets",
                        [
                            "The same tutor, on the same day, for at least a year.",
                            "Music that they choose, including the music they already make.",
                            "A fresh start each week. Music isn't a reward, and it isn't taken away.",
                            "To own what they make, and to decide who hears it.",
                            "Help to carry on when they leave the unit.",
                        ],
                    ),
                    ("h1", "2. What the music service will do"),
                    (
                        "bullets",
                        [
                            "Pay the tutor for preparation, travel and fifteen minutes with staff after each session.",
                            "Send the second tutor when the first is ill, so that a session is moved and never simply dropped.",
                            "Bring kit that works, and leave something that can be used between sessions.",
                            "Give the tutor a supervisor to talk to every fortnight.",
                        ],
                    ),
                    ("h1", "3. What the unit will do"),
                    (
                        "bullets",
                        [
                            "Keep a room that can be loud, with a second space for someone who needs to step out.",
                            "Keep one member of staff in the room, who takes part.",
                            "Tell the tutor before the session about anything that matters that day.",
                            "Allow for attendance that comes and goes: nobody is taken off the list for missing sessions.",
                        ],
                    ),
                    ("h1", "4. When things are hard"),
                    (
                        "table",
                        {
                            "caption": "What we have agreed to do",
                            "headers": ["If this happens", "We will"],
                            "widths": [4, 7],
                            "rows": [
                                ["A young person walks out", "Leave the door open; staff follow, the tutor carries on"],
                                ["Nobody comes", "The tutor stays, plays and is seen; staff go and tell people"],
                                [
                                    "Something gets broken",
                                    "Say so, mend it together where possible; no bills to pupils",
                                ],
                                [
                                    "A lyric worries an adult",
                                    "Ask what it is about, privately, before anyone decides; follow safeguarding if needed",
                                ],
                                [
                                    "We disagree with each other",
                                    "Speak within two days; the two people responsible settle it",
                                ],
                            ],
                        },
                    ),
                    ("h1", "5. Keeping people safe"),
                    (
                        "p",
                        "Both procedures apply; the unit's comes first on its premises. The unit's designated lead is [name, number]; the service's is [name, number]. The tutor reports a concern on the same day and is told, as far as possible, what came of it. The service receives only the information that the session needs, and keeps none of it after the year ends.",
                    ),
                    ("h1", "6. Moving on"),
                    (
                        "numbers",
                        [
                            "The unit tells us as soon as a move is likely, even if the date isn't fixed.",
                            "The tutor and the young person choose what to take along: a track, a loan instrument, a contact.",
                            "The service rings the new school within two weeks and offers a place.",
                            "Someone whom the young person knows goes with them the first time.",
                        ],
                    ),
                    ("h1", "7. Money and review"),
                    (
                        "table",
                        {
                            "caption": "Cost and dates",
                            "headers": ["What", "Your answer"],
                            "widths": [4, 6],
                            "rows": [
                                ["Cost for the year, and who pays which share", ""],
                                ["Half-yearly review, with young people", ""],
                                ["Notice to end: one full term, and a last session worth having", ""],
                                ["Signed for the music service, date", ""],
                                ["Signed for the unit, date", ""],
                            ],
                        },
                    ),
                ],
            }
        ],
    },
    {
        "slug": "youth-panel-starter-pack",
        "title": "Youth panel starter pack",
        "summary": "From the first invitation to the end of the first year: whom to ask, how to pay, six meetings and what to do when they disagree with you.",
        "published": "2021-03-10",
        "topics": ["youth-voice", "strategy-and-governance"],
        "audiences": ["inclusion-leads", "heads-of-service", "boards"],
        "heard": ["authentic", "representative"],
        "pillars": ["youth-voice", "vision-values-strategy"],
        "authors": ["amina-farouk"],
        "picture": {
            "motif": "youth_voice",
            "seed": "resource-youth-panel-pack",
            "alt": "Illustration of three young people with speech bubbles of different colours",
        },
        "body": [
            (
                "paragraph",
                "<p>Eight young people, six meetings, one year, and at least three decisions that come out differently because they were there. That is all a panel needs to be. This pack is for whoever has to make it happen alongside another job.</p>",
            ),
            ("heading", "What is in it"),
            (
                "paragraph",
                "<ul><li>An invitation in words that young people chose.</li><li>What to pay, how, and what to check about benefits and tax.</li><li>Six meeting plans that work in a room or on a screen.</li><li>An agreement between the panel and the service, to be signed by both.</li></ul>",
            ),
            ("heading", "Before you begin"),
            (
                "paragraph",
                "<p>Ask your head of service one thing: which decisions are open this year? If the answer is none, wait. A panel that is shown decisions already made will notice by the second meeting.</p>",
            ),
            (
                "quote",
                {
                    "text": "Half of our first panel had given up music. They told us more in an hour than the survey had in three years.",
                    "name": "Amina Farouk",
                    "role": "Youth panel coordinator",
                },
            ),
            ("download", "you-said-we-did-sheet"),
        ],
        "time_to_use": "3 hours to start, half a day a month",
        "licence": "cc-by",
        "version": "2.0",
        "what_changed": "Each meeting plan has a version for online meetings, and the section on payment is new.",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "docx",
                "filename": "youth-panel-starter-pack.docx",
                "title": "Youth panel starter pack",
                "subject": "How to set up and run a paid youth panel in a music service",
                "blocks": [
                    ("h1", "1. Whom to ask"),
                    (
                        "p",
                        "Look for eight people between 12 and 18. If all of them come from your best ensemble, start again. Aim for:",
                    ),
                    (
                        "bullets",
                        [
                            "two who make music with you;",
                            "two who used to, and stopped;",
                            "two who make music somewhere else: at home, at worship, on a laptop;",
                            "two whom a special school, PRU, young carers' group or Virtual School suggests.",
                        ],
                    ),
                    ("h1", "2. The invitation"),
                    (
                        "note",
                        "“We run music lessons and bands round here, and we don't always get it right. We're looking for eight people to tell us what to change. Six meetings, paid, with food. You don't need to play anything. Message [name] on [number], or ask someone to do it for you.”",
                    ),
                    ("h1", "3. Paying people"),
                    (
                        "bullets",
                        [
                            "Pay what you would pay an adult adviser for the hour, or at the least the adult minimum wage.",
                            "Offer a choice of bank transfer or vouchers. Ask the family whether payment would affect benefits, and get advice before the first meeting.",
                            "Pay for travel in advance. Nobody should have to lend you their bus fare.",
                            "Count time for reading and for replies to messages.",
                        ],
                    ),
                    ("h1", "4. Six meetings"),
                    (
                        "table",
                        {
                            "caption": "A plan for the first year",
                            "headers": ["Meeting", "In the room", "On a screen", "What comes out"],
                            "widths": [3, 5, 5, 4],
                            "rows": [
                                [
                                    "1. Who we are",
                                    "Bring a song; write the group agreement on the wall",
                                    "A shared playlist; cameras are up to you",
                                    "Group agreement",
                                ],
                                [
                                    "2. How it works here",
                                    "Follow the money: £100 in counters on a map of the service",
                                    "The same with a shared drawing",
                                    "Questions for the head of service",
                                ],
                                [
                                    "3. What gets in the way",
                                    "Walk through booking on your own phones",
                                    "Share screens; record what confuses you",
                                    "List of five barriers",
                                ],
                                [
                                    "4. Choose",
                                    "Vote with stickers on two barriers",
                                    "A poll, then talk",
                                    "Two proposals",
                                ],
                                [
                                    "5. Meet the board",
                                    "Board members come to you, in pairs",
                                    "Small rooms, two members and two of you",
                                    "Answers, with dates",
                                ],
                                [
                                    "6. What changed",
                                    "Read the replies; mark them out of ten",
                                    "The same in a shared document",
                                    "“You said, we did”; who carries on",
                                ],
                            ],
                        },
                    ),
                    ("h1", "5. Running a meeting"),
                    (
                        "numbers",
                        [
                            "Eat first.",
                            "Keep to ninety minutes, or sixty online.",
                            "Give three ways to answer: speak, write, point.",
                            "Leave the last ten minutes to say what happens next, and who will do it.",
                            "Write to everybody within three days, in five lines.",
                        ],
                    ),
                    ("h1", "6. When they disagree with you"),
                    (
                        "p",
                        "They will, and it means that the panel works. Thank them, repeat what you heard, and say who can decide and by when. If the answer is no, give the real reason, even if it is that the money went elsewhere. Tell the board that the panel disagreed.",
                    ),
                    ("h1", "7. Keeping everyone safe"),
                    (
                        "bullets",
                        [
                            "Two checked adults at every meeting, one of them known to the group beforehand.",
                            "Messages go through a service account, never a personal number.",
                            "Consent from a parent or carer for under-16s, and from the young person always.",
                            "Nobody is asked to tell their story. If they do, it is not used without asking again.",
                        ],
                    ),
                    ("h1", "8. Our agreement"),
                    (
                        "table",
                        {
                            "caption": "Panel and service promise each other",
                            "headers": ["The service promises", "The panel promises"],
                            "widths": [5, 5],
                            "rows": [
                                ["To say which decisions are open", "To say what we think"],
                                ["To answer every proposal within three weeks", "To listen to people who aren't here"],
                                ["To pay on time", "To tell you if we can't come"],
                                ["Signed:", "Signed:"],
                            ],
                            "fill_in_rows": 1,
                        },
                    ),
                ],
            }
        ],
    },
    {
        "slug": "songwriting-pilot-notes",
        "title": "Songwriting instead of grades: notes from a pilot, and slides in words",
        "summary": "What a songwriting route built from scratch cost, whom it reached and what went wrong, with the notes of our conference talk.",
        "published": 41,
        "topics": ["musical-progression", "alternative-provision", "value-to-local-authorities"],
        "audiences": ["heads-of-service", "tutors", "funders"],
        "heard": ["authentic", "diverse"],
        "pillars": ["musical-offer", "youth-voice"],
        "authors": ["hannah-okoro", "ruth-castellane"],
        "picture": {
            "motif": "songwriting",
            "seed": "resource-songwriting-pilot",
            "alt": "Illustration of a hand writing on a page, with musical notes rising from it",
        },
        "body": [
            (
                "paragraph",
                "<p>Last year we asked what a young person could do with us in the second year if they didn't want to read notation or take an exam. The honest answer was: not much. So we built a songwriting route with four steps and tried it in three places.</p>",
            ),
            (
                "key_figures",
                [
                    {"figure": "37", "label": "young people began the route"},
                    {"figure": "28", "label": "were still there at the end of the year"},
                    {"figure": "£412", "label": "cost for each place, all staff time included"},
                ],
            ),
            ("heading", "The two files"),
            (
                "paragraph",
                "<ul><li><b>Case study</b>: how the route is built, the figures, the mistakes and what we would do first if we began again.</li><li><b>Talk in words</b>: everything that was on our conference slides, with what we said, for those who couldn't come or couldn't see the screen.</li></ul>",
            ),
            ("heading", "How to use them"),
            (
                "paragraph",
                "<p>Read the case study with a tutor who writes songs and one who never has. Steal the four steps. If you need to persuade a council or a funder, the second file sets out the argument in the order that worked for us.</p>",
            ),
            (
                "callout",
                {
                    "tone": "note",
                    "title": "Whose songs?",
                    "text": "<p>The songs belong to those who wrote them, so there are no lyrics in these notes and all rights are reserved. Ask us if you want to quote more than a paragraph.</p>",
                },
            ),
        ],
        "time_to_use": "25 minutes to read",
        "licence": "all-rights-reserved",
        "version": "1.0",
        "what_changed": "",
        "language": "en",
        "links": [],
        "files": [
            {
                "format": "pdf",
                "filename": "songwriting-route-case-study.pdf",
                "title": "Songwriting instead of grades: a case study",
                "subject": "A non-graded route in three places, over one year",
                "blocks": [
                    ("h1", "Why we began"),
                    (
                        "p",
                        "Of every ten pupils who finished their free year, three carried on. We rang some of the seven. They liked music as much as before; what they didn't like was what came next: a book, a grade and a room with one adult in it. Several were writing songs on their phones.",
                    ),
                    ("h1", "The route"),
                    (
                        "table",
                        {
                            "caption": "Four steps, a term each, with a way in at any point",
                            "headers": ["Step", "What happens", "How you know you are ready to move on"],
                            "widths": [2, 5, 5],
                            "rows": [
                                [
                                    "Start",
                                    "Write something short every week; nobody hears it unless you say so",
                                    "You have three ideas that you like",
                                ],
                                [
                                    "Shape",
                                    "Form, words, beats; work in pairs",
                                    "You can say why a song is in the order that it is",
                                ],
                                [
                                    "Share",
                                    "Play to the group, then to people you chose",
                                    "You changed something because of what you heard",
                                ],
                                [
                                    "Make",
                                    "Record, release or stage it; help somebody at Start",
                                    "It is out, in the way that you wanted",
                                ],
                            ],
                        },
                    ),
                    ("h1", "Three places"),
                    (
                        "bullets",
                        [
                            "A secondary school at the end of a bus line, after lessons: fourteen young people.",
                            "A pupil referral unit, in the timetable: eleven, coming and going.",
                            "A youth club on Thursday evenings: twelve, of whom five had never been in touch with us.",
                        ],
                    ),
                    ("h1", "What came of it"),
                    (
                        "p",
                        "Thirty-seven began and twenty-eight were there at the end. Sixteen reached Make. In the check-in, two thirds said that they felt more able to show somebody else what they had made. Nine asked for instrumental lessons as well, which nobody had planned for. Each place cost £412, against £390 for a year of shared lessons.",
                    ),
                    ("h1", "What went wrong"),
                    (
                        "numbers",
                        [
                            "We bought laptops before asking. Most preferred their phones and wanted decent microphones.",
                            "At the unit, our tutor had no supervision until January. Some songs were heavy, and she carried them home.",
                            "The first sharing looked like a concert. Half stayed away. The second was a listening party with the lights down.",
                            "Other tutors thought that this was the easy option until they heard the songs. We should have invited them in October.",
                        ],
                    ),
                    ("h1", "If we began again"),
                    (
                        "bullets",
                        [
                            "Pay two older writers to help from the first week.",
                            "Arrange supervision before the first session.",
                            "Write down on one page who owns a song, and explain it.",
                            "Plan with the school how Make will count towards its own record of achievement.",
                        ],
                    ),
                    (
                        "note",
                        "We are a single service and the numbers are small. Treat this as a story with figures in it.",
                    ),
                ],
            },
            {
                "format": "pdf",
                "filename": "conference-slides-in-words.pdf",
                "title": "A route without grades: our conference slides in words",
                "subject": "Nine slides, described, with what was said",
                "blocks": [
                    (
                        "p",
                        "This is the whole talk as text. Headings are the titles of the slides; pictures are described where they matter.",
                    ),
                    ("h1", "1. Seven out of ten"),
                    (
                        "p",
                        "On the slide: ten chairs in a row, seven of them empty. We said: these are the pupils who stop after the free year. We used to call it natural. Then we rang them.",
                    ),
                    ("h1", "2. What they told us"),
                    (
                        "bullets",
                        [
                            "“I didn't know there was anything else.”",
                            "“I do music. I just don't do lessons.”",
                            "“My mum couldn't get me there.”",
                        ],
                    ),
                    ("h1", "3. Four steps"),
                    (
                        "p",
                        "On the slide: Start, Shape, Share, Make, as four doors side by side. We said: each has a handle on the outside. You can come in at any of them.",
                    ),
                    ("h1", "4. A Thursday evening"),
                    (
                        "p",
                        "On the slide: a drawing of the youth club's kitchen. We said: the best writing happened next to the toaster. Rooms matter less than not being watched.",
                    ),
                    ("h1", "5. The figures"),
                    (
                        "table",
                        {
                            "caption": "One year, three places",
                            "headers": ["Place", "Began", "Still there at the end"],
                            "widths": [5, 2, 3],
                            "rows": [
                                ["Secondary school", "14", "12"],
                                ["Pupil referral unit", "11", "7"],
                                ["Youth club", "12", "9"],
                                ["Together", "37", "28"],
                            ],
                        },
                    ),
                    ("h1", "6. What it costs"),
                    (
                        "p",
                        "We said: £412 for each place. Our council's inclusion manager put beside it what a week without education costs, and asked us to come back with a proposal.",
                    ),
                    ("h1", "7. What we got wrong"),
                    (
                        "p",
                        "We said: laptops, late supervision, a concert that nobody wanted. The audience wrote these down faster than anything else.",
                    ),
                    ("h1", "8. How to put it to your council"),
                    (
                        "numbers",
                        [
                            "Begin with their priority, in their words. Ours was attendance.",
                            "Show one young person's year, with consent.",
                            "Give the figures, including who left.",
                            "Ask for something small, with a date.",
                        ],
                    ),
                    ("h1", "9. Questions from the room"),
                    ("h2", "Who assesses?"),
                    (
                        "p",
                        "The writers do, with a tutor, by the third column of the table of steps. Nobody has failed so far; several chose to repeat Shape.",
                    ),
                    ("h2", "Do they ever learn to read music?"),
                    ("p", "Five asked to. They learned fast, because they had something to write down."),
                ],
            },
        ],
    },
    {
        "slug": "accessible-communications-starter-links",
        "title": "Accessible communications: six places to start",
        "summary": "Guides and tools for web pages, forms, pictures and letters that more families can use, with a note on when each one helps.",
        "published": "2021-06-30",
        "topics": ["communications", "send", "access-and-affordability"],
        "audiences": ["inclusion-leads", "heads-of-service", "schools"],
        "heard": ["equitable", "representative"],
        "pillars": ["communications", "reach-engagement"],
        "authors": ["callum-hartley"],
        "picture": {
            "motif": "online_call",
            "seed": "resource-accessible-communications",
            "alt": "Illustration of a laptop with four people in a video call on its screen",
        },
        "body": [
            (
                "paragraph",
                "<p>Nobody in a music service has the time to read a standard. These six links are the ones that members came back to after our session on communications: short, practical and free. They are in the order in which we would read them.</p>",
            ),
            ("heading", "If you have twenty minutes"),
            (
                "paragraph",
                "<p>Open your own booking page on a phone and put the mouse away. Can you reach everything with the keyboard or by listening? Then read the first two guides and mend one thing today: usually a picture without alternative text, or a link that says “click here”.</p>",
            ),
            ("heading", "If you have a term"),
            (
                "steps",
                [
                    {
                        "title": "Test with people",
                        "text": "<p>Pay three families to try to book a lesson while you keep quiet.</p>",
                    },
                    {
                        "title": "Rewrite the five most-read pages",
                        "text": "<p>Start with costs, how to join and who to ring. Aim for sentences that you can say in one breath.</p>",
                    },
                    {
                        "title": "Offer another way",
                        "text": "<p>A telephone number, a text message, a summary in the languages of your area.</p>",
                    },
                ],
            ),
            (
                "paragraph",
                "<p>Then set a date to look again. Pages decay: every new picture and every new form is a chance to leave somebody out.</p>",
            ),
        ],
        "time_to_use": "20 minutes",
        "licence": "cc-by",
        "version": "1.1",
        "what_changed": "Two links have moved and one on captions has been added.",
        "language": "en",
        "files": [],
        "links": [
            {
                "title": "Writing alternative text that helps",
                "url": "https://access.example.org/guides/alternative-text",
                "kind": "guide",
            },
            {
                "title": "Plain English for public services",
                "url": "https://plainwords.example.org/start",
                "kind": "guide",
            },
            {"title": "Contrast checker for colours", "url": "https://contrast.example.org/", "kind": "website"},
            {
                "title": "Captions for short videos, step by step",
                "url": "https://captions.example.org/how-to",
                "kind": "guide",
            },
            {
                "title": "Easy Read: what it is and how to commission it",
                "url": "https://easyread.example.org/commissioning",
                "kind": "guide",
            },
            {
                "title": "Pictures of disabled musicians, free to use",
                "url": "https://pictures.example.org/musicians",
                "kind": "website",
            },
        ],
    },
    {
        "slug": "local-evidence-datasets",
        "title": "Evidence for your area: open data to compare with your own",
        "summary": "Five open data sets and a guide that help a music service to show who is missing and to speak its council's language.",
        "published": "2022-03-23",
        "topics": ["data", "value-to-local-authorities", "partnerships"],
        "audiences": ["heads-of-service", "inclusion-leads", "local-authorities"],
        "heard": ["equitable", "representative"],
        "pillars": ["partnerships-advocacy", "reach-engagement"],
        "authors": ["priya-raman", "george-whitlow"],
        "picture": {
            "motif": "map",
            "seed": "resource-local-evidence",
            "alt": "Illustration of a folded map with three pins in different places",
        },
        "body": [
            (
                "paragraph",
                "<p>“Nineteen per cent of our pupils have free school meals” says little until you know that it is twenty-six per cent in the schools around you. These sets give you the second number. All are free to use, and none needs more than a spreadsheet.</p>",
            ),
            ("heading", "What to look at first"),
            (
                "paragraph",
                "<ol><li>Pupil characteristics of the schools that you serve, to set beside your own totals.</li><li>Deprivation by neighbourhood, for a map of where pupils come from and where they don't.</li><li>Absence and exclusion, which many councils have among their priorities.</li></ol>",
            ),
            ("heading", "How to put it to work"),
            (
                "paragraph",
                "<p>Choose one comparison for each meeting. Put the two figures side by side, write a sentence about what you would like to find out, and ask your council colleague which figure they would use. Officers are glad to be asked, and will often have fresher data than you can download.</p>",
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "Small numbers",
                    "text": "<p>Never show fewer than five young people in a table or on a map, and check that nobody could work it out from the totals.</p>",
                },
            ),
            ("download", "data-categories-guide"),
        ],
        "time_to_use": "1 hour",
        "licence": "cc-by",
        "version": "1.0",
        "what_changed": "",
        "language": "en",
        "files": [],
        "links": [
            {
                "title": "Pupil characteristics by school",
                "url": "https://opendata.example.org/schools/characteristics",
                "kind": "dataset",
            },
            {
                "title": "Deprivation by neighbourhood",
                "url": "https://opendata.example.org/neighbourhoods/deprivation",
                "kind": "dataset",
            },
            {
                "title": "Absence and exclusion by local authority",
                "url": "https://opendata.example.org/absence-exclusion",
                "kind": "dataset",
            },
            {
                "title": "Languages spoken at home, by area",
                "url": "https://opendata.example.org/languages",
                "kind": "dataset",
            },
            {
                "title": "Bus and train times as open data",
                "url": "https://transport.example.org/timetables",
                "kind": "dataset",
            },
            {
                "title": "Comparing your participants with your area: a short guide",
                "url": "https://evidence.example.org/guides/compare",
                "kind": "guide",
            },
        ],
    },
    {
        "slug": "send-and-alternative-provision-reading",
        "title": "SEND and alternative provision: what to read and whom to follow",
        "summary": "A short list for tutors and leads who are new to special schools, hospital schools or PRUs, chosen by members who work in them.",
        "published": 26,
        "topics": ["send", "alternative-provision", "workforce-development"],
        "audiences": ["tutors", "inclusion-leads", "schools"],
        "heard": ["holistic", "equitable", "authentic"],
        "pillars": ["people-culture", "musical-offer"],
        "authors": ["leonie-prest", "hannah-okoro"],
        "picture": {
            "motif": "headphones",
            "seed": "resource-send-reading",
            "alt": "Illustration of a pair of large headphones with sound waves around it",
        },
        "body": [
            (
                "paragraph",
                "<p>The best preparation for a first day in a special school is a morning spent watching. The next best is an evening with something written by a person who has been there. Members picked these five, and left out anything that took longer than an hour.</p>",
            ),
            ("heading", "Who it is for"),
            (
                "paragraph",
                "<p>A tutor who has been asked to take on a new setting, the person who asked them, and anyone who supports tutors. Read one, try something, and talk it over with a colleague before you read the next.</p>",
            ),
            ("heading", "What to hold on to while you read"),
            (
                "paragraph",
                "<ul><li>Disabled people's own accounts come first on the list for a reason.</li><li>Advice for “autistic pupils” or “excluded pupils” is about nobody in particular. Ask the one in front of you.</li><li>If a text makes you more afraid, put it down and visit.</li></ul>",
            ),
            (
                "questions",
                [
                    {
                        "question": "Should tutors be paid for reading?",
                        "answer": "<p>Yes. Two hours before a first session in a new setting is a fair start, with a visit on top.</p>",
                    },
                    {
                        "question": "May we suggest something?",
                        "answer": "<p>Please do, at any NWG meeting. We change the list every spring and ask disabled musicians to look through it.</p>",
                    },
                ],
            ),
        ],
        "time_to_use": "1 hour for each link",
        "licence": "cc-by-nc-sa",
        "version": "3.1",
        "what_changed": "Two accounts by disabled musicians are new, and a guide that had gone out of date has been taken off.",
        "language": "en",
        "files": [],
        "links": [
            {
                "title": "“Ask me first”: disabled musicians on being taught",
                "url": "https://askmefirst.example.org/",
                "kind": "website",
            },
            {
                "title": "A musician's first month in a special school",
                "url": "https://firstmonth.example.org/diary",
                "kind": "guide",
            },
            {
                "title": "Sensory needs and sound: a guide for tutors",
                "url": "https://soundspaces.example.org/sensory",
                "kind": "guide",
            },
            {
                "title": "Working in a PRU: what helps in the first six weeks",
                "url": "https://altprovision.example.org/first-six-weeks",
                "kind": "guide",
            },
            {"title": "Open scores and accessible parts", "url": "https://openparts.example.org/", "kind": "website"},
        ],
    },
]
