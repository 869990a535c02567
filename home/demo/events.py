"""Demo events: eleven that are over, on fixed dates, and seven to come, in days after the load. Times are UK time."""

from typing import Any

ONLINE_ACCESS = (
    "Live captions, and a British Sign Language interpreter if you ask ten working days ahead. Papers come as Word files "
    "a week before. You may keep your camera off and write in the chat. There is a ten-minute break."
)
QUIET_ROOM_ACCESS = (
    "Step-free entrance and lift, accessible toilet on the same floor, hearing loop in the main room, a quiet room all day. "
    "Tell us about diet, interpreters or a personal assistant's place when you book."
)

EVENTS: list[dict[str, Any]] = [
    # Over
    {
        "slug": "nwg-opening-up-2021",
        "title": "NWG meeting: opening up the group",
        "kind": "nwg",
        "start": "2021-09-22T10:00",
        "minutes": 120,
        "attendance": "online",
        "venue": "",
        "access": ONLINE_ACCESS,
        "summary": "The working group opens to more music services. An online workshop for those who have been with us since 2018 and those who are new.",
        "body": [
            (
                "paragraph",
                "<p>Until now the working group has been small, made up mostly of services that had done action research with Changing Tracks. From this meeting it is open to heads of service and inclusion leads who take part in our peer groups and training, and to others who carry inclusion forward in their organisation. Each service may have two people in the group.</p>",
            ),
            ("heading", "Agenda"),
            (
                "paragraph",
                "<ul><li>Who is here, and what each of us hopes to change this year</li>"
                "<li>What the group is for: steering, peer learning, and a say in resources and events</li>"
                "<li>Seventeen services begin to pilot music nurture groups: what should we ask of them?</li>"
                "<li>Small groups on the first months back in school buildings</li></ul>",
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "One thing to bring",
                    "text": "<p>A sentence about something you tried for inclusion that did not go as you planned. We shall begin with those.</p>",
                },
            ),
        ],
        "booking_url": "",
        "price": "Free",
        "picture": {
            "motif": "hands",
            "seed": "event-nwg-opening-up-2021",
            "alt": "Illustration of several raised hands in different colours",
        },
        "recording": "",
        "topics": ["strategy-and-governance", "nurture-groups"],
        "status": "scheduled",
    },
    {
        "slug": "preparing-tutors-for-nurture-groups-2021",
        "title": "Preparing tutors for a first nurture group",
        "kind": "training",
        "start": "2021-11-04T16:00",
        "minutes": 90,
        "attendance": "online",
        "venue": "",
        "access": ONLINE_ACCESS,
        "summary": "Training for tutors in the nurture-group pilots: a predictable session, the second adult, and what to do in a wobble.",
        "body": [
            (
                "paragraph",
                "<p>Six pupils, two adults, the same room every week. It sounds easier than a class of thirty, and tutors tell us that it is harder. This session is for tutors and teaching assistants who are about to begin one of the seventeen pilots. Please come in pairs if you can: you will be planning together.</p>",
            ),
            ("heading", "What we shall practise"),
            (
                "paragraph",
                "<ul><li>An opening and an ending that stay the same, and real choices in between</li>"
                "<li>Agreeing with the second adult who does what when a pupil is upset</li>"
                "<li>A check-in that takes half a minute and embarrasses nobody</li>"
                "<li>What a tutor needs to know about a pupil, and what is none of our business</li></ul>",
            ),
            (
                "paragraph",
                "<p>Joel Nkemelu leads the session. The pilots pay hourly-paid tutors for attending, and for the ten minutes afterwards that each group should have every week. We start at four, so that tutors who have taught in the afternoon can join from a school car park.</p>",
            ),
        ],
        "booking_url": "https://booking.example.org/nurture-tutors-2021",
        "price": "Free",
        "picture": {
            "motif": "nurture",
            "seed": "event-preparing-tutors-2021",
            "alt": "Illustration of two cupped hands sheltering a small plant",
        },
        "recording": "",
        "topics": ["nurture-groups", "workforce-development", "wellbeing"],
        "status": "scheduled",
    },
    {
        "slug": "reading-small-numbers-2022",
        "title": "Peer learning: reading small numbers",
        "kind": "peer-learning",
        "start": "2022-03-24T14:00",
        "minutes": 90,
        "attendance": "online",
        "venue": "",
        "access": ONLINE_ACCESS,
        "summary": "What can a music service learn from twelve enrolments? Bring a table that puzzles you, with no names in it.",
        "body": [
            (
                "paragraph",
                "<p>Services are asked for figures about who takes part. In many programmes the figures are so small that one family's move changes a percentage by eight points. This peer group looks at what such numbers can and cannot say, and at how to report them so that no young person can be recognised.</p>",
            ),
            ("heading", "How the time is spent"),
            (
                "paragraph",
                "<p>We work in threes. Each person has fifteen minutes to show one table, say what worries them about it and hear the questions of the other two. Dev Chaudhuri, who spent eight years with a service's data, goes round the groups. At the end we collect what should go into the guidance that members have asked for.</p>",
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "Before you share your screen",
                    "text": "<p>Remove names, schools and any group of fewer than five. If you are not sure, describe the table in words.</p>",
                },
            ),
        ],
        "booking_url": "https://booking.example.org/small-numbers",
        "price": "Free",
        "picture": {
            "motif": "data",
            "seed": "event-reading-small-numbers-2022",
            "alt": "Illustration of a bar chart with a magnifying glass over it",
        },
        "recording": "",
        "topics": ["data"],
        "status": "scheduled",
    },
    {
        "slug": "nwg-emerging-findings-2022",
        "title": "NWG meeting: first findings from the nurture groups",
        "kind": "nwg",
        "start": "2022-06-15T10:00",
        "minutes": 120,
        "attendance": "online",
        "venue": "",
        "access": ONLINE_ACCESS,
        "summary": "The pilots bring what they have so far. Members ask how they know, who was missing and what they would do differently.",
        "body": [
            (
                "paragraph",
                "<p>The seventeen pilots have been running since the autumn. Some have finished, some are in the middle of their last half-term, and a few have had to begin again with a new group. At this meeting they put emerging findings on the table, so that members can use them and question them before the annual review is written.</p>",
            ),
            ("heading", "Agenda"),
            (
                "paragraph",
                "<ul><li>Matters arising, and actions from the spring meeting</li>"
                "<li>Four short reports: a village school, a pupil referral unit, a special school and a group outdoors</li>"
                "<li>In small groups: what would this take in our service, and who would pay for the sixth month?</li>"
                "<li>Task &amp; Finish groups: shall we form one on recruitment?</li></ul>",
            ),
            (
                "paragraph",
                "<p>Reports last seven minutes and include one thing that went wrong. The groups are small, so please do not pass on anything that would let a school or a child be recognised.</p>",
            ),
        ],
        "booking_url": "",
        "price": "Free",
        "picture": {
            "motif": "online_call",
            "seed": "event-nwg-emerging-findings-2022",
            "alt": "Illustration of a laptop screen showing several people on a video call",
        },
        "recording": "",
        "topics": ["nurture-groups", "wellbeing"],
        "status": "scheduled",
    },
    {
        "slug": "nwg-live-2022",
        "title": "NWG live: the yearly meeting in one room",
        "kind": "conference",
        "start": "2022-11-22T14:00",
        "minutes": 150,
        "attendance": "in-person",
        "venue": "The Assay Rooms, 14 Brazier Street, Kingsbourne KB1 4QT",
        "access": QUIET_ROOM_ACCESS,
        "summary": "The one meeting of the year at which members share a table, held on a conference afternoon so that you travel only once.",
        "body": [
            (
                "paragraph",
                "<p>Three of our four meetings are online, which suits members far from London and those who look after somebody at home. Once a year we meet in a room, on the afternoon of a conference that many members attend anyway. For some it will be the first time that they see each other below the shoulders.</p>",
            ),
            ("heading", "What to expect"),
            (
                "paragraph",
                "<p>Tables of six, each with one question from a member and a large sheet of paper. You choose two tables in the course of the afternoon. The questions this year include an inclusion statement that a board keeps returning, a special school that has lost its music teacher, and a panel of young people who have stopped coming.</p>",
            ),
            (
                "paragraph",
                "<p>Guests from the conference are welcome for the last half-hour, when each table reports one idea that others could try before the end of term. Help with travel is available for small services: please write to us.</p>",
            ),
        ],
        "booking_url": "https://booking.example.org/nwg-live-2022",
        "price": "Free",
        "picture": {
            "motif": "meeting",
            "seed": "event-nwg-live-2022",
            "alt": "Illustration of people sitting around a meeting table",
        },
        "recording": "",
        "topics": ["partnerships", "strategy-and-governance"],
        "status": "scheduled",
    },
    {
        "slug": "recruitment-checklist-task-finish-2023",
        "title": "Task & Finish group: the recruitment checklist",
        "kind": "task-finish",
        "start": "2023-05-10T13:30",
        "minutes": 75,
        "attendance": "online",
        "venue": "",
        "access": ONLINE_ACCESS,
        "summary": "The group shows its draft checklist for recruiting tutors fairly and asks people who sit on panels to try to break it.",
        "body": [
            (
                "paragraph",
                "<p>A Task &amp; Finish group of NWG members has been working on recruitment: how adverts, person specifications, trial lessons and panels decide who feels that a teaching post is for them. It now has a draft checklist of four pages and would like to make it two.</p>",
            ),
            ("heading", "Who should come"),
            (
                "paragraph",
                "<p>Anyone who appoints tutors, and anyone who has applied to be one in the past few years. You need not be a member of the NWG. We particularly hope for people who learned music outside formal education, and we pay freelance tutors for the hour and a quarter.</p>",
            ),
            (
                "paragraph",
                "<p>Bring an advert that your service has used. In pairs we go through it with the draft and mark every line of the checklist that made no difference. Those lines will go. Siân Beddoes then reports to the next NWG meeting, which decides whether the checklist is ready to publish.</p>",
            ),
        ],
        "booking_url": "https://booking.example.org/recruitment-checklist",
        "price": "Free",
        "picture": {
            "motif": "workforce",
            "seed": "event-recruitment-checklist-2023",
            "alt": "Illustration of a group of music tutors standing side by side",
        },
        "recording": "",
        "topics": ["recruitment"],
        "status": "scheduled",
    },
    {
        "slug": "eqia-in-an-afternoon-2024",
        "title": "An equality impact assessment in an afternoon",
        "kind": "training",
        "start": "2024-03-06T13:30",
        "minutes": 150,
        "attendance": "in-person",
        "venue": "Cordwainers Hall, 3 Tanyard Lane, Marsh Fennick MF2 7LD",
        "access": QUIET_ROOM_ACCESS,
        "summary": "Bring a change that you are about to make to fees, timetables or venues, and leave with a first draft of its EqIA.",
        "body": [
            (
                "paragraph",
                "<p>An EqIA is most useful before a decision and is most often written after it. In this practical session you work on a real change in your own service: moving a Saturday centre, raising a fee, closing a group that has six members left.</p>",
            ),
            ("heading", "The afternoon"),
            (
                "paragraph",
                "<ul><li>What the Public Sector Equality Duty asks of a council's service, and what a charity with public money should do</li>"
                "<li>Deciding when a full assessment is needed and when half a page will do</li>"
                "<li>Evidence you already have, and three telephone calls that fill the gaps</li>"
                "<li>Writing what will be done about each effect, by whom and by when</li></ul>",
            ),
            (
                "paragraph",
                "<p>Two people from a service may share one place, and we recommend it: one who knows the change and one who will have to live with it. Siân Beddoes leads. The fee covers lunch; it is waived for services with fewer than ten staff.</p>",
            ),
        ],
        "booking_url": "https://booking.example.org/eqia-afternoon",
        "price": "£45",
        "picture": {
            "motif": "balance",
            "seed": "event-eqia-in-an-afternoon-2024",
            "alt": "Illustration of a pair of scales with both pans level",
        },
        "recording": "",
        "topics": ["policies-and-eqia"],
        "status": "scheduled",
    },
    {
        "slug": "nwg-progression-2024",
        "title": "NWG meeting: where do they go next?",
        "kind": "nwg",
        "start": "2024-10-24T10:00",
        "minutes": 120,
        "attendance": "online",
        "venue": "",
        "access": ONLINE_ACCESS,
        "summary": "A meeting about progression: the routes that members offer once a project ends, and the young people who find none of them.",
        "body": [
            (
                "paragraph",
                "<p>Nearly every project that reports to this group ends with the same question: what can these young people do next? At this meeting we look at the whole map, with the routes that involve no grades drawn as boldly as those that do.</p>",
            ),
            ("heading", "Agenda"),
            (
                "paragraph",
                "<ul><li>Matters arising and actions</li>"
                "<li>Three maps of progression from three kinds of service, and the blank places on each</li>"
                "<li>Small groups: a drummer of nine, a producer of fourteen, a singer who uses a communication aid. Where would each go in your area?</li>"
                "<li>Action plans: one objective on progression to take home</li></ul>",
            ),
            (
                "paragraph",
                "<p>Please sketch your own map beforehand, however roughly. The clocks go back at the weekend after the meeting, so the next reminder in your calendar will be in winter time.</p>",
            ),
        ],
        "booking_url": "",
        "price": "Free",
        "picture": {
            "motif": "map",
            "seed": "event-nwg-progression-2024",
            "alt": "Illustration of an unfolded map with a marked route",
        },
        "recording": "",
        "topics": ["musical-progression"],
        "status": "scheduled",
    },
    {
        "slug": "paid-panels-peer-learning-2025",
        "title": "Peer learning: youth panels that last",
        "kind": "peer-learning",
        "start": "2025-04-02T15:30",
        "minutes": 90,
        "attendance": "online",
        "venue": "",
        "access": ONLINE_ACCESS,
        "summary": "For those who run a youth panel or want to begin one: pay, agendas, and what to do when only two people come.",
        "body": [
            (
                "paragraph",
                "<p>It takes a term to start a youth panel and about a year to find out whether anybody listens to it. This peer group is for the second part. We meet after school hours, so that young panel members can come along with the adult who supports them. They are paid for their time at the rate of their own service, or at ours if it has none.</p>",
            ),
            ("heading", "Questions we already have"),
            (
                "paragraph",
                "<ul><li>How do we pay people of fifteen without a form of six pages?</li>"
                "<li>Who writes the agenda, and who may say no?</li>"
                "<li>How quickly should a suggestion be answered?</li>"
                "<li>How does someone leave a panel well?</li></ul>",
            ),
            (
                "paragraph",
                "<p>Amina Farouk hosts, together with two members of the Northcombe panel. Nobody will be asked to speak for all young people.</p>",
            ),
        ],
        "booking_url": "https://booking.example.org/youth-panels",
        "price": "Free",
        "picture": {
            "motif": "youth_voice",
            "seed": "event-paid-panels-2025",
            "alt": "Illustration of a young person speaking, with a large speech bubble",
        },
        "recording": "",
        "topics": ["youth-voice"],
        "status": "scheduled",
    },
    {
        "slug": "nwg-live-2025",
        "title": "NWG live: what our councils need from us",
        "kind": "nwg",
        "start": "2025-11-18T10:30",
        "minutes": 240,
        "attendance": "in-person",
        "venue": "Weavers' Exchange, 60 Shuttle Street, Cardham Cross CX4 1HN",
        "access": QUIET_ROOM_ACCESS,
        "summary": "The yearly meeting in person, with officers from children's services at every table and no slides at all.",
        "body": [
            (
                "paragraph",
                "<p>For this year's live meeting we have asked each member to invite one person from their council who is not from music or culture: somebody from Early Help, the Virtual School, SEND, public health or attendance. Twenty-one have accepted. The day is built around them.</p>",
            ),
            ("heading", "The day"),
            (
                "paragraph",
                "<ul><li>10.30: which children worry you, and which of them do we already teach?</li>"
                "<li>11.45: reading one another's plans, with a pencil</li>"
                "<li>12.45: lunch, and songs from a local young carers' group</li>"
                "<li>13.30: drafting an agreement of one page between service and council</li>"
                "<li>14.20: actions, and what we tell those who could not come</li></ul>",
            ),
            (
                "paragraph",
                "<p>If your guest has had to withdraw, come anyway: there are tables for those who are preparing the first conversation. Papers have gone to members; guests need to bring nothing.</p>",
            ),
        ],
        "booking_url": "",
        "price": "Free",
        "picture": {
            "motif": "bridge",
            "seed": "event-nwg-live-2025",
            "alt": "Illustration of a bridge joining two river banks",
        },
        "recording": "",
        "topics": ["value-to-local-authorities", "partnerships"],
        "status": "scheduled",
    },
    {
        "slug": "nwg-new-members-2026",
        "title": "NWG meeting: first questions of the year",
        "kind": "nwg",
        "start": "2026-09-23T10:00",
        "minutes": 120,
        "attendance": "online",
        "venue": "",
        "access": ONLINE_ACCESS,
        "summary": "The year's first meeting: a welcome for new members, the plans that survived the summer, and the questions for the action research fund.",
        "body": [
            (
                "paragraph",
                "<p>Every September some seats change hands: people move on, and their services send someone new. The first half-hour of this meeting is for them. Longer-standing members introduce the group with the short film on this page and answer what newcomers always want to know, such as how much reading there is.</p>",
            ),
            ("heading", "Agenda"),
            (
                "paragraph",
                "<ul><li>Welcome, and the minutes of the summer meeting for approval</li>"
                "<li>Actions: done, moved or dropped</li>"
                "<li>Open your E, D &amp; I action plan: which objective are you least confident about?</li>"
                "<li>Action research: what do we want the next round of projects to find out?</li>"
                "<li>Task &amp; Finish groups: access and affordability begins</li></ul>",
            ),
            (
                "paragraph",
                "<p>Members find the joining link and the papers in the member area. Heads of service who are thinking about joining may sit in on the first half-hour.</p>",
            ),
        ],
        "booking_url": "",
        "price": "Free",
        "picture": {
            "motif": "conversation",
            "seed": "event-nwg-new-members-2026",
            "alt": "Illustration of two people talking, with a speech bubble above each",
        },
        "recording": "what-the-nwg-is-for",
        "topics": ["strategy-and-governance"],
        "status": "scheduled",
    },
    # To come
    {
        "slug": "adverts-that-bring-new-people",
        "title": "Writing adverts that bring new people",
        "kind": "training",
        "start": {"days": 9, "time": "16:00"},
        "minutes": 90,
        "attendance": "online",
        "venue": "",
        "access": ONLINE_ACCESS,
        "summary": "Practical training for anyone about to recruit tutors. You rewrite your own advert and person specification during the session.",
        "body": [
            (
                "paragraph",
                "<p>Most tutor adverts are last year's advert with a new date. In ninety minutes you take yours apart: what does the job need on the first day, what can be learned in the first term, and which words make a good musician stop reading?</p>",
            ),
            ("heading", "What you leave with"),
            (
                "paragraph",
                "<ul><li>An advert of one page that describes an ordinary week</li>"
                "<li>A person specification with no more than six essentials, each with a reason</li>"
                "<li>Three places to put it that you have not used before</li>"
                "<li>A paid trial lesson and a way to score it fairly</li></ul>",
            ),
            (
                "paragraph",
                "<p>Bring the advert as a file you can edit, and a colleague if you can. Siân Beddoes leads the session with Hannah Okoro, who has answered a great many adverts. We pay hourly-paid tutors who attend on behalf of their service.</p>",
            ),
            (
                "button",
                {"text": "Watch the half-minute film first", "page": "rewriting-a-person-specification"},
            ),
        ],
        "booking_url": "https://booking.example.org/adverts",
        "price": "Free",
        "picture": {
            "motif": "notebook",
            "seed": "event-adverts-new-people",
            "alt": "Illustration of an open notebook with a pen beside it",
        },
        "recording": "",
        "topics": ["recruitment", "workforce-development"],
        "status": "scheduled",
    },
    {
        "slug": "peer-learning-special-schools",
        "title": "Peer learning: a year with a special school",
        "kind": "peer-learning",
        "start": {"days": 16, "time": "14:00"},
        "minutes": 90,
        "attendance": "online",
        "venue": "",
        "access": ONLINE_ACCESS,
        "summary": "For services that want to move from six-week projects to an agreed yearly offer, with pupils, staff and timetable in mind.",
        "body": [
            (
                "paragraph",
                "<p>A short project with disabled pupils is easy to fund and hard to end. This peer group is for music services, teachers and tutors who are trying to turn visits into a year: the same people, the same days, a plan for illness, and a way for pupils to go on with music at home and after school.</p>",
            ),
            ("heading", "How it works"),
            (
                "paragraph",
                "<p>Two people each bring a situation from their own work. The others ask questions for ten minutes, and only then say what they have tried. Leonie Prest facilitates, and keeps a list of instruments and mounts that come up. The list is sent to everyone afterwards; what was said about schools and pupils stays in the room.</p>",
            ),
            (
                "paragraph",
                "<p>Sixteen places. If you would like to bring a situation, tell us when you book, and Leonie will ring you beforehand.</p>",
            ),
        ],
        "booking_url": "https://booking.example.org/special-school-year",
        "price": "Free",
        "picture": {
            "motif": "access_drum",
            "seed": "event-peer-special-schools",
            "alt": "Illustration of a wheelchair user playing a drum on a low stand",
        },
        "recording": "",
        "topics": ["send", "partnerships"],
        "status": "scheduled",
    },
    {
        "slug": "nwg-plans-half-way",
        "title": "NWG meeting: action plans at half-way",
        "kind": "nwg",
        "start": {"days": 23, "time": "10:00"},
        "minutes": 120,
        "attendance": "online",
        "venue": "",
        "access": ONLINE_ACCESS,
        "summary": "Members update their E, D & I action plans before the meeting and bring the objective that they rate amber or red.",
        "body": [
            (
                "paragraph",
                "<p>A RAG rating in this group says how confident the lead is that an objective will be met. Green needs no explanation. Amber and red need one sentence, and that sentence is what we work on at this meeting.</p>",
            ),
            ("heading", "Agenda"),
            (
                "paragraph",
                "<ul><li>Minutes, matters arising and actions</li>"
                "<li>In fours: one amber or red objective each, and what would change its colour</li>"
                "<li>Report of the Task &amp; Finish group on access and affordability</li>"
                "<li>Emerging findings from two action research projects</li></ul>",
            ),
            (
                "callout",
                {
                    "tone": "note",
                    "title": "For members",
                    "text": '<p>The joining link and papers are in the member area. If your service is not in the group yet, see <a href="page:join">how to join</a>: there is room for new services at this meeting.</p>',
                },
            ),
        ],
        "booking_url": "",
        "price": "Free",
        "picture": {
            "motif": "steps",
            "seed": "event-nwg-plans-half-way",
            "alt": "Illustration of a short flight of steps leading up to a flag",
        },
        "recording": "",
        "topics": ["strategy-and-governance", "access-and-affordability"],
        "status": "scheduled",
    },
    {
        "slug": "task-finish-help-with-costs",
        "title": "Task & Finish group: help with costs that families use",
        "kind": "task-finish",
        "start": {"days": 51, "time": "13:00"},
        "minutes": 90,
        "attendance": "online",
        "venue": "",
        "access": ONLINE_ACCESS,
        "summary": "The second of four meetings about fee remission. We test shorter forms with families and agree what proof is really needed.",
        "body": [
            (
                "paragraph",
                "<p>Services give help with fees and see too few families take it up. This group was formed out of the NWG to find out what a fair scheme needs, and what it can do without. It has four meetings and one product: a form, a letter and a page of guidance that any service may use.</p>",
            ),
            ("heading", "At this meeting"),
            (
                "paragraph",
                "<ul><li>Three forms, with seven, nine and twelve questions, and what families said about each</li>"
                "<li>Proof: what schools may confirm, so that parents are asked only once</li>"
                "<li>Words to use and words to leave out, in English and in the languages families read</li></ul>",
            ),
            (
                "paragraph",
                "<p>Finance officers are very welcome. So are parents and carers: we pay for your time and cover a sitter. A member of the NWG chairs. The group reports to the NWG, which has the last word on what is published.</p>",
            ),
        ],
        "booking_url": "https://booking.example.org/help-with-costs",
        "price": "Free",
        "picture": {
            "motif": "family",
            "seed": "event-task-finish-costs",
            "alt": "Illustration of a parent and two children standing close together",
        },
        "recording": "",
        "topics": ["access-and-affordability", "communications"],
        "status": "scheduled",
    },
    {
        "slug": "peer-learning-alternative-provision",
        "title": "Peer learning: music in pupil referral units",
        "kind": "peer-learning",
        "start": {"days": 65, "time": "14:00"},
        "minutes": 90,
        "attendance": "online",
        "venue": "",
        "access": ONLINE_ACCESS,
        "summary": "Cancelled: both of those who were bringing a situation have had to withdraw. We shall offer a new date to everyone who booked.",
        "body": [
            (
                "callout",
                {
                    "tone": "note",
                    "title": "This meeting will not take place",
                    "text": "<p>We are sorry. Everyone who had booked has had a message from us, and the entry in your calendar will show as cancelled if you subscribed to our calendar.</p>",
                },
            ),
            (
                "paragraph",
                "<p>The meeting was to be about sessions in which the group is different every week: planning so that a newcomer can join in, keeping equipment safe without locking it away, and noticing progress when hardly anyone comes twice in a row. Those questions have not gone away.</p>",
            ),
            (
                "paragraph",
                '<p>In the meantime, read what one service learned from <a href="page:a-year-in-a-pupil-referral-unit">a whole year in a pupil referral unit</a>, or write to Joel Nkemelu through the <a href="page:contact">contact page</a> if you have a situation that cannot wait.</p>',
            ),
        ],
        "booking_url": "",
        "price": "Free",
        "picture": {
            "motif": "drums",
            "seed": "event-peer-alternative-provision",
            "alt": "Illustration of a drummer behind a drum kit with cymbals",
        },
        "recording": "",
        "topics": ["alternative-provision"],
        "status": "cancelled",
    },
    {
        "slug": "instruments-everyone-can-reach",
        "title": "Instruments everyone can reach: a hands-on day",
        "kind": "training",
        "start": {"days": 79, "time": "10:00"},
        "minutes": 300,
        "attendance": "hybrid",
        "venue": "Lantern Yard Arts Centre, 2 Chandlers Row, Stanhithe SX6 3WE",
        "access": QUIET_ROOM_ACCESS
        + " Those online have a host of their own, live captions, and a camera over the table at every station.",
        "summary": "Try out stands, switches, beaters and software that let disabled pupils play as they choose, in the room or from your own desk.",
        "body": [
            (
                "paragraph",
                "<p>Catalogues show accessible instruments on white backgrounds. Here you can pick them up, clamp them to a wheelchair tray and find out which survive being dropped. If you join online, a box with four small items reaches you by post beforehand, and you work with the same tasks as everyone in the room.</p>",
            ),
            ("heading", "Programme"),
            (
                "table",
                {
                    "caption": "Programme of the day",
                    "headers": ["Time", "What happens"],
                    "rows": [
                        [
                            "10.00",
                            "Three young disabled musicians show how they set up, and what adults get wrong",
                        ],
                        ["11.15", "Stations: stands and mounts, beaters, switches, tablets"],
                        ["12.30", "Lunch"],
                        ["13.30", "In pairs: plan one pupil's way into an ensemble"],
                        ["14.30", "Sharing and lending: how a pool of instruments works"],
                    ],
                },
            ),
            (
                "paragraph",
                "<p>Leonie Prest leads the day. The fee pays the young musicians and covers lunch. It is £20 online, and nothing for tutors whose service cannot pay.</p>",
            ),
        ],
        "booking_url": "https://booking.example.org/instruments-day",
        "price": "£45, or £20 online",
        "picture": {
            "motif": "keyboard",
            "seed": "event-instruments-everyone-can-reach",
            "alt": "Illustration of somebody playing a keyboard",
        },
        "recording": "",
        "topics": ["send", "workforce-development"],
        "status": "scheduled",
    },
    {
        "slug": "different-children-conference",
        "title": "Different children, more music: a day for the whole field",
        "kind": "conference",
        "start": {"days": 121, "time": "10:00"},
        "minutes": 330,
        "attendance": "in-person",
        "venue": "The Old Telephone Exchange, 25 Caller Street, Port Ansley PX1 2RG",
        "access": QUIET_ROOM_ACCESS,
        "summary": "A day conference with the NWG's live meeting at its centre: what services have tried, what they stopped doing and what is next.",
        "body": [
            (
                "paragraph",
                "<p>Once a year the NWG meets in person. This time the doors are open for the day around it, to tutors, teachers, funders, trustees and officers of local authorities as well as heads of service.</p>",
            ),
            ("heading", "What is planned"),
            (
                "paragraph",
                "<ul><li>Five action research projects, each told by a tutor and a young person</li>"
                "<li>A room of plans: real E, D &amp; I action plans on the walls, with their authors beside them</li>"
                "<li>The NWG's live meeting, in which guests may listen and write questions on cards</li>"
                "<li>A clinic for boards, at which Siân Beddoes and two trustees answer what nobody asks in public</li>"
                "<li>Music at lunch from bands that have no grade between them</li></ul>",
            ),
            (
                "paragraph",
                "<p>Two places for every member service are free. For others the fee covers lunch and materials. Help with travel goes first to small services and to hourly-paid tutors: tick the box when you book.</p>",
            ),
        ],
        "booking_url": "https://booking.example.org/different-children",
        "price": "£60, free for members",
        "picture": {
            "motif": "stage",
            "seed": "event-different-children-conference",
            "alt": "Illustration of three young performers on a lit stage, seen over the heads of the audience",
        },
        "recording": "",
        "topics": ["partnerships", "strategy-and-governance", "youth-voice"],
        "status": "scheduled",
    },
]
