"""Demo annual reviews: what the NWG and Changing Tracks learned in each of four years, with the text of the PDF."""

from typing import Any

REVIEWS: list[dict[str, Any]] = [
    {
        "slug": "annual-review-2018-19",
        "title": "Annual review 2018/19: learning to ask better questions",
        "summary": "The first year of action research: three projects, on tutor recruitment, a youth panel and a pupil referral unit, and what they share.",
        "published": "2019-09-19",
        "topics": ["strategy-and-governance", "recruitment", "youth-voice", "alternative-provision"],
        "audiences": ["heads-of-service", "inclusion-leads", "funders", "boards"],
        "heard": ["holistic", "equitable"],
        "pillars": ["vision-values-strategy", "people-culture"],
        "authors": ["marion-ellery", "priya-raman"],
        "picture": {
            "motif": "map",
            "seed": "review-2018-19",
            "alt": "Illustration of an unfolded map with a marked route",
        },
        "year": "2018/19",
        "starts": 2018,
        "key_figures": [
            {"figure": "3", "label": "action research projects reported here"},
            {"figure": "4", "label": "NWG meetings a year, one of them live"},
            {"figure": "1", "label": "research question for each project"},
        ],
        "body": [
            (
                "paragraph",
                "<p>This was the first year of our action research fund. We asked music services to choose one question about inclusion that they could not answer, to try something for two or three terms, and to tell the rest of us what happened, including the parts that did not work. Three of the projects are reported here.</p>",
            ),
            ("heading", "Three questions, one habit"),
            (
                "paragraph",
                "<p>Harbourside asked why only classically trained musicians applied for its teaching posts. Northcombe gave a group of young people a small budget and waited to see what they would buy. Tamebridge sent the same two tutors to a pupil referral unit every week for a year, where earlier visits had lasted half a term. The questions look far apart. In each of them, though, a service found that the obstacle it had expected was not the main one.</p>"
                "<p>Harbourside thought that it had an advertising problem, and had a specification problem. Northcombe expected young people to want more gigs; they wanted a warm place to practise. Tamebridge feared for its equipment and should have been thinking about its timetable, because pupils' days changed so often that a fixed hour suited nobody.</p>",
            ),
            (
                "quote",
                {
                    "text": "We had spent two years answering a question nobody was asking. It took three conversations to find the right one.",
                    "name": "Ruth Castellane",
                    "role": "Head of service and NWG member",
                },
            ),
            ("heading", "What enables inclusion"),
            (
                "paragraph",
                "<ul><li>A named person with hours set aside. Where inclusion was added to a full job, the project slipped each time a concert came near.</li>"
                "<li>A head of service who asks about it. Tutors noticed very quickly whether the work was mentioned in staff meetings.</li>"
                "<li>The same faces. Pupils in alternative provision began to make their own music in about the fifth week with people they knew.</li>"
                "<li>Permission to change the plan half-way, from the funder and from the service's own board.</li></ul>",
            ),
            ("heading", "What gets in the way"),
            (
                "paragraph",
                "<p>Money matters, and so does habit. Person specifications are copied from year to year. Young people are consulted when the leaflet is already at the printer. Hourly-paid tutors are asked to attend training without pay, and those who most need the work are the first to stay away. None of the three projects found a barrier that a service could not begin to move by itself.</p>",
            ),
            ("heading", "What the group takes on next"),
            (
                "paragraph",
                "<p>The NWG has asked Changing Tracks to look next at cost, at progression without grades and at who leaves after whole-class teaching. It also wants help with strategy, since several members now have good projects and no plan that holds them together. The full review, with a page on each project and questions for your own team, is in the file below.</p>",
            ),
        ],
        "file": {
            "format": "pdf",
            "filename": "annual-review-2018-19.pdf",
            "title": "Annual review 2018/19",
            "blocks": [
                ("h1", "Annual review 2018/19: learning to ask better questions"),
                (
                    "p",
                    "This review gathers what the National Working Group on Inclusion and the Changing Tracks team learned between September 2018 and July 2019. It is written for heads of music services and the people who lead on inclusion with them. You can read it in a quarter of an hour; the questions at the end are meant for a team meeting.",
                ),
                ("h2", "The year in brief"),
                (
                    "p",
                    "The action research fund opened in 2018. A service that takes part chooses its own question, keeps a simple diary of what it tries and brings what it finds to the NWG. The group acts as a critical friend: it asks how the service knows, who was left out and what it would do differently.",
                ),
                (
                    "table",
                    {
                        "caption": "Projects reported in 2018/19",
                        "headers": ["Music service", "Question", "Most useful finding"],
                        "rows": [
                            [
                                "Harbourside",
                                "Why do so few self-taught musicians apply to teach for us?",
                                "Four lines of the specification turned people away before they read the rest",
                            ],
                            [
                                "Northcombe",
                                "What changes when young people hold a budget?",
                                "Spending decisions drew in young people whom consultation had not reached",
                            ],
                            [
                                "Tamebridge",
                                "What does a whole year in a pupil referral unit make possible?",
                                "The fifth week mattered more than the first, and flexible slots more than equipment",
                            ],
                        ],
                    },
                ),
                ("h2", "Workforce: who feels that the advert is for them"),
                (
                    "p",
                    "Harbourside asked eleven musicians who had never applied to read its tutor advert aloud and to stop where they lost interest. Nine stopped at the same place, a requirement for a music degree or diploma. Others stopped at a demand for a car, at the words 'peripatetic' and 'woodwind family', and at an unpaid trial lesson. The service rewrote the advert around what a tutor does in an ordinary week, paid for trial lessons and placed the post in two community studios. Nineteen people applied for the next vacancy, where the usual number was six.",
                ),
                ("h2", "Youth voice: a budget is a serious question"),
                (
                    "p",
                    "Northcombe set aside £2,000 and asked a panel of nine young people to spend it. Adults could advise but could not veto anything that was legal and safe. The panel spent less than half on equipment. It paid for a caretaker's hours, so that a rehearsal room could stay open until eight on Thursdays, and for bus fares. Attendance at the room grew from four to twenty-three. The service had surveyed young people twice in the previous three years, and no answer had mentioned a bus.",
                ),
                ("h2", "Alternative provision: staying long enough"),
                (
                    "p",
                    "Tamebridge placed two tutors in a pupil referral unit for one morning a week, all year. Pupils came and went, and the tutors learned to plan each session so that a newcomer could join and a leaver could take something away. They stopped counting who attended every week, since hardly anybody could, and began to note who came back.",
                ),
                (
                    "note",
                    "All three services told us that reporting honestly was easier because the fund asked for learning and did not ask for success.",
                ),
                ("h2", "What enabled the work"),
                (
                    "bullets",
                    [
                        "Hours for a named lead, written into a job description",
                        "A senior person who asked about the project when nothing dramatic was happening",
                        "Pay for everyone whose advice was used, young people included",
                        "The same tutors for the whole of the year",
                    ],
                ),
                ("h2", "What blocked it"),
                (
                    "bullets",
                    [
                        "Documents that are copied forward without being read",
                        "Unpaid training for hourly-paid tutors",
                        "Asking for opinions after the decision has been made",
                        "Timetables that suit the provider and not the school or unit",
                    ],
                ),
                ("h2", "Questions for your team"),
                (
                    "numbers",
                    [
                        "Which line of our tutor specification could none of us defend?",
                        "Which decision this year could young people make, and not only comment on?",
                        "Where do we leave after six weeks when we should stay?",
                        "Whose advice do we use without paying for it?",
                    ],
                ),
                ("h2", "Next year"),
                (
                    "p",
                    "New services join the fund in the autumn. The NWG has asked for projects on the cost of taking part, on routes for young people who do not want to take grades, and on what happens to children after whole-class teaching ends.",
                ),
            ],
        },
    },
    {
        "slug": "annual-review-2019-20",
        "title": "Annual review 2019/20: a year that stopped in March",
        "summary": "Three projects on cost, songwriting and data, each cut short by school closures, and what the first months of remote teaching showed us.",
        "published": "2020-09-24",
        "topics": ["access-and-affordability", "musical-progression", "data", "remote-learning"],
        "audiences": ["heads-of-service", "inclusion-leads", "funders", "boards"],
        "heard": ["equitable", "authentic", "diverse"],
        "pillars": ["reach-engagement", "musical-offer"],
        "authors": ["marion-ellery", "tobias-adeyemi"],
        "picture": {
            "motif": "online_call",
            "seed": "review-2019-20",
            "alt": "Illustration of a laptop screen showing several people on a video call",
        },
        "year": "2019/20",
        "starts": 2019,
        "key_figures": [
            {"figure": "3", "label": "action research projects reported here"},
            {"figure": "22", "label": "questions on one fee remission form, before it was rewritten"},
            {"figure": "7", "label": "questions on the form that replaced it"},
        ],
        "body": [
            (
                "paragraph",
                "<p>Until the middle of March this was going to be a review about cost, choice and counting. Then schools closed to most pupils, and every service in the group had to decide within days how to reach children at home. Both halves of the year belong in this review. The second half tested what the first had begun to show.</p>",
            ),
            ("heading", "Before March"),
            (
                "paragraph",
                "<p>Saltmarsh looked at a fee remission scheme that most eligible families did not use. The families had heard of it. They had opened the form, met twenty-two questions and a request for payslips, and closed it. With seven questions and one proof, which the school could give, applications doubled in a term.</p>"
                "<p>Ironvale opened a songwriting route for young people who wanted to get better without sitting grades. The hard part was describing progress in a way that the young people, their parents and the tutors all believed. Yarrow Bank followed one year group after whole-class teaching, to learn who carried on and who did not.</p>",
            ),
            ("heading", "After March"),
            (
                "paragraph",
                "<p>Online lessons kept many pupils playing. They also sorted families quickly into those with a quiet room, a device and a good connection, and those without. In services that could look at their figures, the pupils who stopped in the first month were more often those already paying a reduced fee. Services that could not look were left to guess, and Yarrow Bank's careful counting suddenly seemed less dull.</p>"
                "<p>There were surprises in the other direction. Some young people who never spoke in a group wrote whole songs on a borrowed phone. Tutors saw kitchens, sisters and grandparents' records, and several have told us that they know their pupils better now than after a year in a practice room.</p>",
            ),
            (
                "callout",
                {
                    "tone": "note",
                    "title": "What we do not know yet",
                    "text": "<p>Nobody can say how many of the pupils who stopped will come back. Members have agreed to look at this together in the autumn and to share figures only in groups large enough that no child could be recognised.</p>",
                },
            ),
            ("heading", "What members asked for"),
            (
                "paragraph",
                "<p>NWG meetings moved online in the summer. Attendance rose, and members from distant counties spoke more. Three requests came up at every meeting: simple guidance on remote work with disabled pupils, a way to check decisions about fees and timetables for unequal effect when they have to be made in a hurry, and company. The last was said half as a joke, but it may be the one that kept people coming.</p>"
                "<p>In the coming year the fund will support projects that begin from the present situation: pupils out of sight, tutors working alone, and schools with a great deal on their minds. The file below gives the detail of each project.</p>",
            ),
        ],
        "file": {
            "format": "pdf",
            "filename": "annual-review-2019-20.pdf",
            "title": "Annual review 2019/20",
            "blocks": [
                ("h1", "Annual review 2019/20: a year that stopped in March"),
                (
                    "p",
                    "This review covers September 2019 to July 2020. The first part reports what three action research projects found before schools closed to most pupils. The second sets down what NWG members have seen since. We have kept the two apart, because the first rests on evidence gathered with care and the second on a few hurried months.",
                ),
                ("h2", "Part one: three projects"),
                (
                    "table",
                    {
                        "caption": "Projects reported in 2019/20",
                        "headers": ["Music service", "Question", "Before", "After"],
                        "rows": [
                            [
                                "Saltmarsh",
                                "Why do eligible families not claim fee remission?",
                                "31% of eligible families claimed",
                                "58% after one term",
                            ],
                            [
                                "Ironvale",
                                "Can young people progress in songwriting without grades?",
                                "No route between beginners and the adult course",
                                "26 young people on a three-stage route",
                            ],
                            [
                                "Yarrow Bank",
                                "Who stops after whole-class teaching, and why?",
                                "One figure for the whole county",
                                "Figures by school, term and remission status",
                            ],
                        ],
                    },
                ),
                (
                    "p",
                    "Saltmarsh invited eight parents to fill in its form at a kitchen table, with a member of staff beside them. The longest attempt took fifty minutes. Parents were put off by payslips, by the word 'remission' and by the thought that the school would find out. The new form uses 'help with costs', asks for proof once and lets a school confirm that a family is eligible. The service budgeted for a higher take-up, and found that it recovered part of the cost through pupils who stayed.",
                ),
                (
                    "p",
                    "Ironvale worked with fourteen young writers and four tutors to describe three stages: finishing a song, shaping a song, and helping somebody else to finish theirs. Each stage has examples in several genres and no examination. Tutors were uneasy at first about judging without a syllabus. They met every three weeks to listen together, and agreement came sooner than they had feared.",
                ),
                (
                    "p",
                    "Yarrow Bank followed 640 pupils. About one in five continued after the free year. In schools where an ensemble met on site at lunch time it was one in three. Distance and the end of the school day explained more than price did, although price explained a good deal. The spring half of the study could not be completed.",
                ),
                ("h2", "Part two: since March"),
                (
                    "p",
                    "Members described the same few weeks in very different words. Services with up-to-date contact details reached families within days. Others learned that the school was their only address book. Pupils in alternative provision and looked-after children were the hardest to reach, because the adults around them had changed their own way of working as well.",
                ),
                (
                    "bullets",
                    [
                        "Short, regular contact kept more pupils than long weekly lessons",
                        "Telephone calls worked where video did not",
                        "Lending instruments mattered most, and the paperwork for it was slow",
                        "Some disabled pupils took part more freely from home; others lost the only equipment that they could use",
                        "Hourly-paid tutors carried the risk when schools cancelled",
                    ],
                ),
                (
                    "note",
                    "These are observations from members' conversations between April and July. They are offered as things to look into and not as findings.",
                ),
                ("h2", "Deciding in a hurry, and fairly"),
                (
                    "p",
                    "Between March and June most services changed fees, timetables or venues at least once. Few had time for an equality impact assessment. One member brought a version on a single side, with four questions, and the group has adopted it as a habit for urgent decisions:",
                ),
                (
                    "numbers",
                    [
                        "Who gains from this change, and who loses?",
                        "How do we know, and whom could we ring today to check?",
                        "What can we do for those who lose?",
                        "On which date will we look at it again?",
                    ],
                ),
                ("h2", "Questions for your team"),
                (
                    "numbers",
                    [
                        "Has anyone in our team ever filled in our own form as a parent would?",
                        "How would a young person know that they had improved, if there were no grade?",
                        "Which pupils have we not heard from since March, and who will ring them?",
                        "What have we learned about pupils' homes that should change how we teach?",
                    ],
                ),
                ("h2", "Next year"),
                (
                    "p",
                    "The NWG will meet online for as long as it has to. The fund has invited projects on staying in touch with vulnerable pupils, on working with Virtual Schools and on giving hourly-paid tutors paid time to think.",
                ),
            ],
        },
    },
    {
        "slug": "annual-review-2020-21",
        "title": "Annual review 2020/21: staying in touch",
        "summary": "Doorstep instruments, a Virtual School and paid time to reflect: what three projects learned in a year of closures and careful returns.",
        "published": "2021-08-26",
        "topics": ["remote-learning", "wellbeing", "partnerships", "workforce-development"],
        "audiences": ["heads-of-service", "inclusion-leads", "funders", "boards", "local-authorities"],
        "heard": ["holistic", "equitable", "authentic"],
        "pillars": ["people-culture", "reach-engagement", "partnerships-advocacy"],
        "authors": ["priya-raman", "marion-ellery"],
        "picture": {
            "motif": "headphones",
            "seed": "review-2020-21",
            "alt": "Illustration of a large pair of headphones",
        },
        "year": "2020/21",
        "starts": 2020,
        "key_figures": [
            {"figure": "3", "label": "action research projects reported here"},
            {"figure": "84", "label": "instruments delivered to doorsteps in one project"},
            {"figure": "62", "label": "hourly-paid tutors offered paid time to reflect in another"},
        ],
        "body": [
            (
                "paragraph",
                "<p>Few music services taught in one way for more than a few weeks this year. Bubbles closed, singing stopped and started, and tutors carried spare kit in the car in case a school sent them home. Three projects went ahead all the same. Each began with people who were easy to lose sight of.</p>",
            ),
            ("heading", "Pupils at home"),
            (
                "paragraph",
                "<p>Castlegate asked schools for the names of pupils they were worried about and left an instrument on each doorstep, with a card from a named tutor. A ten-minute call every week followed, on whatever telephone the family had. Most calls had a little music in them, and some had none. When schools reopened, pupils who had been called came back to lessons more readily than the service had dared to plan for.</p>",
            ),
            ("heading", "Looked-after children"),
            (
                "paragraph",
                "<p>Ravensworth had tried for years to offer free lessons to looked-after children and had few takers. Working with its Virtual School, it found that the offer never reached the people who could say yes. Lessons are now discussed at the meeting where a child's education plan is reviewed. The music service pays, and the Virtual School makes sure that the instrument moves house if the child does.</p>",
            ),
            ("heading", "Tutors on their own"),
            (
                "paragraph",
                "<p>Greenhythe Sound paid its hourly tutors to meet in small groups twice a term, with a question and no slides. Tutors brought moments that had troubled them. Absence from training fell, and the service has heard earlier about safeguarding worries, about racism from a parent and about tutors who were close to leaving.</p>",
            ),
            (
                "quote",
                {
                    "text": "I had taught for nineteen years and nobody had ever paid me to think about it with another teacher.",
                    "name": "Hourly-paid brass tutor",
                    "role": "Greenhythe Sound Music Service",
                },
            ),
            ("heading", "What runs through all three"),
            (
                "paragraph",
                "<ul><li>A named adult beats a good offer. Families answered a person, and ignored a scheme.</li>"
                "<li>Partners hold the key to the door. Schools, Virtual Schools and Early Help already know which children are missing.</li>"
                "<li>Personal and musical outcomes have to be looked at together. A pupil who plays three notes and now sleeps better has gained something worth writing down.</li>"
                "<li>Time to reflect costs money, and costs less than recruiting again.</li></ul>",
            ),
            ("heading", "The year ahead"),
            (
                "paragraph",
                "<p>In September the NWG opens its doors more widely, with a limit of two seats for each service, so that there is room for many. The action research fund turns to one shared subject for the first time: music nurture groups for vulnerable young people. Services will pilot them in their own ways and compare what they find as they go. After a year in which so many children spent so long alone, members could not think of a better question.</p>",
            ),
        ],
        "file": {
            "format": "pdf",
            "filename": "annual-review-2020-21.pdf",
            "title": "Annual review 2020/21",
            "blocks": [
                ("h1", "Annual review 2020/21: staying in touch"),
                (
                    "p",
                    "This review covers September 2020 to July 2021. It reports three action research projects and what NWG members shared at four online meetings. Numbers are small, conditions changed from week to week, and no project had a comparison group. We say how sure we are as we go along.",
                ),
                ("h2", "Three projects"),
                (
                    "table",
                    {
                        "caption": "Projects reported in 2020/21",
                        "headers": [
                            "Music service",
                            "People at the centre",
                            "What was tried",
                            "How sure we are",
                        ],
                        "rows": [
                            [
                                "Castlegate",
                                "Pupils whom schools were worried about",
                                "Instruments on doorsteps and a weekly call",
                                "Fairly sure: returns counted school by school",
                            ],
                            [
                                "Ravensworth",
                                "Looked-after children",
                                "Lessons agreed at education plan reviews",
                                "Sure about take-up; too early for the rest",
                            ],
                            [
                                "Greenhythe Sound",
                                "Hourly-paid tutors",
                                "Paid reflection in small groups",
                                "Sure about attendance; outcomes rest on tutors' own accounts",
                            ],
                        ],
                    },
                ),
                ("h2", "Castlegate: the card mattered as much as the ukulele"),
                (
                    "p",
                    "Thirteen schools named 84 pupils. Each was given an instrument to keep until the summer, with a handwritten card and a telephone number. Tutors were trained for a day in listening, in safeguarding and in how to end a call. Of the 84 pupils, 71 took calls for more than a month, and 49 joined a group or lesson when schools reopened. Tutors said that the first call was the hardest and that a question about a pet was worth more than one about practice.",
                ),
                ("h2", "Ravensworth: the right meeting"),
                (
                    "p",
                    "The music service had sent leaflets to social workers and carers. Few were passed on, and nobody could be blamed, since social workers hold many leaflets. When the Virtual School added one line on music to the form used at each education plan review, the question was asked in every case. In two terms the number of looked-after children having lessons rose from 7 to 31. The agreement that an instrument follows the child was tested nine times in the year and held eight times.",
                ),
                ("h2", "Greenhythe Sound: paid to think"),
                (
                    "p",
                    "Sixty-two hourly-paid tutors were offered six meetings of ninety minutes at their normal rate, and 51 came to four or more. The whole year cost about as much as replacing three tutors. Facilitators kept to two rules: bring a real moment, and ask before advising. Themes were reported to managers; names and stories were not.",
                ),
                ("h2", "What the group discussed"),
                (
                    "bullets",
                    [
                        "How to welcome back pupils whose families have lost income",
                        "Remote work as a lasting offer for some disabled pupils and young people who are too anxious to attend",
                        "Racism in music education, and what a service should do in the week when a complaint arrives",
                        "How to show a local authority what music has done for children it worries about",
                    ],
                ),
                (
                    "note",
                    "Members asked that conversations on racism should not be a single agenda item. They now have a place in each of the four meetings, and two members prepare them together.",
                ),
                ("h2", "What enables, what blocks"),
                (
                    "bullets",
                    [
                        "Enables: one named adult who rings, remembers and rings again",
                        "Enables: a line on music in a form that partners already use",
                        "Enables: pay for reflection at the normal hourly rate",
                        "Blocks: offers that depend on a leaflet being passed on",
                        "Blocks: data which stops at the school gate",
                        "Blocks: plans with no budget for relationships",
                    ],
                ),
                ("h2", "Questions for your team"),
                (
                    "numbers",
                    [
                        "Which pupils would nobody in our service ring if they stopped coming?",
                        "At which meeting is a looked-after child's education decided here, and is music on the form?",
                        "When were our hourly-paid tutors last paid to talk about teaching?",
                        "What did remote work make possible that we are about to give up by accident?",
                    ],
                ),
                ("h2", "Next year"),
                (
                    "p",
                    "From September 2021 the NWG is open to more services, with at most two members from each. Seventeen services will pilot music nurture groups. They will bring emerging findings to every NWG meeting, and will not wait for a final report.",
                ),
            ],
        },
    },
    {
        "slug": "annual-review-2021-22",
        "title": "Annual review 2021/22: seventeen nurture groups and a larger table",
        "summary": "What seventeen pilots have in common, where they disagree, and how the NWG changed when 45 services came to be represented.",
        "published": "2022-09-22",
        "topics": ["nurture-groups", "wellbeing", "partnerships", "strategy-and-governance"],
        "audiences": [
            "heads-of-service",
            "inclusion-leads",
            "funders",
            "boards",
            "local-authorities",
            "schools",
        ],
        "heard": ["holistic", "equitable", "authentic", "representative", "diverse"],
        "pillars": ["vision-values-strategy", "reach-engagement", "musical-offer"],
        "authors": ["priya-raman", "marion-ellery", "joel-nkemelu"],
        "picture": {
            "motif": "growth",
            "seed": "review-2021-22",
            "alt": "Illustration of a young plant with new leaves growing out of the soil",
        },
        "year": "2021/22",
        "starts": 2021,
        "key_figures": [
            {"figure": "45", "label": "music services represented"},
            {"figure": "17", "label": "services piloting nurture groups"},
            {"figure": "14", "label": "pilots whose findings are published"},
            {"figure": "2", "label": "seats at most for each service"},
        ],
        "body": [
            (
                "paragraph",
                "<p>Two things changed this year. The NWG opened up, and 45 services are now represented. And for the first time the action research partners all worked on one subject: seventeen services piloted music nurture groups for vulnerable young people. Fourteen have published what they found. Three are still gathering evidence.</p>",
            ),
            ("heading", "What a nurture group turned out to be"),
            (
                "paragraph",
                "<p>Each pilot used a small group, a steady adult pair, a routine and music that the young people helped to choose. Beyond that they differ widely. Foxley met in a village school library with ukuleles; Langdon Forest met under a tarpaulin; Calder Ridge set up four drum kits in a pupil referral unit. The youngest children were in Reception and the oldest in Year 10.</p>",
            ),
            ("heading", "Where the pilots agree"),
            (
                "paragraph",
                "<ul><li>Choose pupils with the school, and include the quiet ones. A group made up only of pupils who are in trouble soon becomes known as that.</li>"
                "<li>Six is plenty. Groups of eight or more lost the thing that made them work.</li>"
                "<li>A teaching assistant who stays is worth more than a second tutor who changes.</li>"
                "<li>Do not end in July with a cake. Plan the next step at the start.</li></ul>",
            ),
            ("heading", "Where they do not"),
            (
                "paragraph",
                "<p>Some pilots found that a performance gave young people pride. Others saw it undo a term of calm. Some measured confidence with a scale before and after; others thought that the scale itself upset the first session. Peverell's careful comparison of three check-ins will help services to choose. On ending, nearly all wished that they had been given more time.</p>",
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "Read the numbers with care",
                    "text": "<p>Groups were small and chosen by schools, and young people's lives changed for many reasons at once. The pilots show what is worth trying. They do not prove that music alone made the difference.</p>",
                },
            ),
            ("heading", "A larger table"),
            (
                "paragraph",
                "<p>With more services in the room, NWG meetings needed a new shape. Each now has one shared item and then small groups, formed by what members want to work on. Papers arrive a week ahead. Actions are read out at the start and not left for the end, and more of them get done. New members have told us that hearing about a failed plan in their first meeting was what made them trust the group.</p>",
            ),
            ("heading", "What members did with it"),
            (
                "paragraph",
                '<p>Members tell us about rewritten person specifications, an agreement with a Virtual School, a board that now records one inclusion decision at each meeting. Task &amp; Finish groups have begun work on recruitment and on shared wording for enrolment questions. The projects themselves are in the <a href="page:research">action research</a> section, one page each.</p>',
            ),
        ],
        "file": {
            "format": "pdf",
            "filename": "annual-review-2021-22.pdf",
            "title": "Annual review 2021/22",
            "blocks": [
                ("h1", "Annual review 2021/22: seventeen nurture groups and a larger table"),
                (
                    "p",
                    "This review covers September 2021 to July 2022. It brings together what seventeen nurture-group pilots have found so far, and describes how the National Working Group on Inclusion has changed now that 45 services are represented. Three pilots are still at work; where we mention them, we say so.",
                ),
                ("h2", "The pilots at a glance"),
                (
                    "table",
                    {
                        "caption": "Seventeen pilots by setting",
                        "headers": ["Setting", "Music services", "What they tried"],
                        "rows": [
                            [
                                "Primary schools",
                                "Foxley, Millbrook, Eastmarsh, Derwent Bridge, Whitcliffe, Peverell",
                                "Ukuleles, songwriting, singing with families, brass, trained assistants, check-ins",
                            ],
                            [
                                "Secondary schools",
                                "Quantock Vale, Oakhampton Dale, Severn Gate, Leaside",
                                "Beats at lunch time, a podcast, young mentors, songs in home languages",
                            ],
                            [
                                "Special schools, alternative provision and hospital",
                                "Stanmoor, Calder Ridge, Riverside North (emerging)",
                                "Accessible instruments, drum kits, sessions by headphone",
                            ],
                            [
                                "In the community",
                                "Blackwater Coast, Langdon Forest, Kelmscott (emerging), Wealden Heath (emerging)",
                                "Young carers, percussion outdoors, foster families, next steps",
                            ],
                        ],
                    },
                ),
                ("h2", "What made a group work"),
                (
                    "numbers",
                    [
                        "A conversation with the school before any names were put forward, so that referral meant the same thing to everyone",
                        "Five or six young people, a mix of loud and quiet, with two adults who stayed for the whole of the pilot",
                        "The same opening and the same ending each week, and real choices in between",
                        "Ten minutes for the adults afterwards, in paid time",
                        "A next step that was named in the first half-term and visited before the last",
                    ],
                ),
                (
                    "p",
                    "Tutors who were used to large ensembles said that working with six was harder than they had expected. There is nowhere to hide in a small circle, for an adult either. Services that gave training first, and a colleague to ring, kept their tutors. One service lost two, and said plainly that it had sent them in unprepared.",
                ),
                ("h2", "What got in the way"),
                (
                    "bullets",
                    [
                        "Rooms that were taken away at short notice for tests, photographs and assemblies",
                        "Absence of the one member of school staff who understood the purpose",
                        "Referral used as a reward, or withdrawn as a punishment",
                        "Funding that ended at the moment when trust had begun",
                        "Forms for before and after that asked young people to rate their own feelings in front of strangers",
                    ],
                ),
                (
                    "note",
                    "Groups in these pilots have five or six members. We therefore give no figures for single groups in this review, and none by any protected characteristic.",
                ),
                ("h2", "Three disagreements worth having"),
                (
                    "p",
                    "Should a group perform? Derwent Bridge played at a town event and saw pride on every side. Oakhampton Dale's young people chose to publish their podcast without names, and said that it was the reason they had spoken at all. The pilots suggest asking the group, late and more than once.",
                ),
                (
                    "p",
                    "Should we measure? Peverell tried three check-ins and found that the shortest told as much as the longest when an adult who knew the child filled in the other half.",
                ),
                (
                    "p",
                    "Should the tutor know a pupil's story? Most pilots settled on a middle way: the tutor knows what helps and what to avoid, and does not need to know why.",
                ),
                ("h2", "The working group"),
                (
                    "p",
                    "Each service may have two members, and many use both seats: a head of service and an inclusion lead. Meetings have moved to one shared item followed by small groups. Task & Finish groups report back at every meeting. Members asked for help with action plans above all, and for plans that can be shown to a board without being rewritten.",
                ),
                ("h2", "Questions for your team"),
                (
                    "numbers",
                    [
                        "Which pupils would our partner schools choose, and whom would they overlook?",
                        "What would the sixth month of a nurture group cost us, and who would pay?",
                        "Do our tutors have someone to ring after a hard session?",
                        "What will we bring to the next NWG meeting that has not gone well?",
                    ],
                ),
                ("h2", "Next year"),
                (
                    "p",
                    "The three remaining pilots will report when they are ready. Members want to follow some of the young people into what comes next, and to write down what a service needs before it opens its first group.",
                ),
            ],
        },
    },
]
