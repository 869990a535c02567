"""Demo action research: three projects for each year from 2018/19 to 2020/21 and the seventeen nurture-group pilots."""

from typing import Any

RESEARCH: list[dict[str, Any]] = [
    # 2018/19
    {
        "slug": "tutors-beyond-the-conservatoire",
        "title": "Who our tutor advert turns away before the second line",
        "summary": "Harbourside asked musicians who had never applied for a teaching post to read its advert aloud, then rewrote what made them stop.",
        "published": "2019-07-04",
        "topics": ["recruitment", "workforce-development"],
        "audiences": ["heads-of-service", "inclusion-leads", "boards"],
        "heard": ["equitable", "representative", "diverse"],
        "pillars": ["people-culture", "policies-procedures"],
        "authors": ["sian-beddoes", "priya-raman"],
        "picture": {
            "motif": "workforce",
            "seed": "research-harbourside-recruitment",
            "alt": "Illustration of a group of music tutors standing side by side",
        },
        "year": "2018/19",
        "starts": 2018,
        "service": "harbourside",
        "theme": "workforce",
        "question": "Why do so few self-taught and community musicians apply to teach for us?",
        "findings": (
            "<p>The service had planned to advertise more widely. The reading sessions showed that a wider audience would only have met the same closed door.</p>"
            "<ul><li><b>What enables:</b> describing an ordinary teaching week; a paid trial lesson; a named person to ring who is a tutor; adverts placed where musicians already go.</li>"
            "<li><b>What blocks:</b> a required degree, a required car, words that only an insider would know, and unpaid time at any stage.</li>"
            "<li><b>What changed:</b> four lines were removed from the specification and two were added, on listening and on learning from pupils. Nineteen people applied for the next vacancy instead of the usual six.</li></ul>"
            "<p>The interview panel needed as much work as the advert. Two members still asked every candidate where they had studied.</p>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>Harbourside's town has recording studios, steel bands and a gospel choir with a waiting list. None of the people who lead them had ever applied to teach for the music service. Managers thought that the vacancies were not seen.</p>",
            ),
            (
                "steps",
                [
                    {
                        "title": "Listen to the advert being read",
                        "text": "<p>Eleven working musicians were paid for an hour. Each read the advert aloud and stopped at the point where they would have closed the page. Nine stopped at the qualification.</p>",
                    },
                    {
                        "title": "Ask what the job needs",
                        "text": "<p>Tutors and two head teachers went through the specification line by line and marked what a new colleague must have on the first day, and what can be learned in a year.</p>",
                    },
                    {
                        "title": "Change one thing at each stage",
                        "text": "<p>The advert, the form, the trial lesson and the interview were each altered once, so that the team could see what had helped.</p>",
                    },
                ],
            ),
            (
                "paragraph",
                "<p>The next vacancy was placed in two community studios as well as on the council's site. Trial lessons took place with pupils who were told that they were helping to choose.</p>",
            ),
        ],
    },
    {
        "slug": "a-youth-panel-with-a-budget",
        "title": "A youth panel with two thousand pounds to spend",
        "summary": "Northcombe gave nine young people a real budget with almost no veto. They bought less equipment and more bus fares than anyone had expected.",
        "published": "2019-07-11",
        "topics": ["youth-voice", "access-and-affordability"],
        "audiences": ["heads-of-service", "inclusion-leads", "boards", "funders"],
        "heard": ["authentic", "representative"],
        "pillars": ["youth-voice", "reach-engagement"],
        "authors": ["amina-farouk"],
        "picture": {
            "motif": "youth_voice",
            "seed": "research-northcombe-panel",
            "alt": "Illustration of a young person speaking, with a large speech bubble",
        },
        "year": "2018/19",
        "starts": 2018,
        "service": "northcombe",
        "theme": "youth-voice",
        "question": "What changes when young people hold a budget and are not only consulted about it?",
        "findings": (
            "<p>A budget brought out what two surveys had missed: getting home was harder than getting in.</p>"
            "<ul><li><b>What enables:</b> a clear sum, a clear end date and adults who answer questions without steering; pay for panel members; reading material of one page.</li>"
            "<li><b>What blocks:</b> purchasing rules that take six weeks; meetings at the office; adults who fill a silence.</li>"
            "<li><b>What changed:</b> the rehearsal room stays open until eight on Thursdays, fares are paid in cash on the night, and attendance has grown from four to twenty-three.</li></ul>"
            "<p>The service has kept the panel and doubled its budget. One member of staff now holds a payment card, so that a decision can be carried out in the same week.</p>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>Northcombe had a youth forum, and everyone on it played in the county orchestra. The service advertised a new panel through a youth club, a college and a young carers' group, and paid its members from the first meeting. Nobody had to play an instrument.</p>",
            ),
            (
                "quote",
                {
                    "text": "They kept checking that we really meant it. So did we.",
                    "name": "Elinor Tranter",
                    "role": "Inclusion manager, Northcombe Music Service",
                },
            ),
            (
                "paragraph",
                "<p>Adults could say no only if a purchase was unlawful or unsafe, and had to say so in writing. They did it once, about a second-hand amplifier with a damaged cable. The panel met six times, kept its own minutes and told other young people what it had bought on a poster in the rehearsal room. Unspent money went over to the next panel and did not return to the service.</p>",
            ),
        ],
    },
    {
        "slug": "a-year-in-a-pupil-referral-unit",
        "title": "A whole year in a pupil referral unit",
        "summary": "Tamebridge sent the same two tutors to a PRU every week for a year, and found out why shorter projects had always ended too soon.",
        "published": "2019-07-18",
        "topics": ["alternative-provision", "wellbeing", "musical-progression"],
        "audiences": ["inclusion-leads", "tutors", "schools", "local-authorities"],
        "heard": ["holistic", "authentic"],
        "pillars": ["reach-engagement", "musical-offer"],
        "authors": ["joel-nkemelu"],
        "picture": {
            "motif": "studio",
            "seed": "research-tamebridge-pru",
            "alt": "Illustration of a small music studio with a mixing desk and speakers",
        },
        "year": "2018/19",
        "starts": 2018,
        "service": "tamebridge",
        "theme": "send-and-alternative-provision",
        "question": "What does a whole year with the same tutors make possible for pupils in a pupil referral unit?",
        "findings": (
            "<p>Pupils tested the tutors for about four weeks. From the fifth, most began to bring ideas of their own. Earlier projects had ended at six.</p>"
            "<ul><li><b>What enables:</b> tutors who know the unit's routines; slots of fifteen minutes which can be moved; equipment that pupils choose; somewhere to save work so that it is there next time.</li>"
            "<li><b>What blocks:</b> a fixed hour; a register that counts absence; tutors who are told a pupil's history before they meet the pupil.</li>"
            "<li><b>What changed:</b> the service now offers each unit a year or nothing. Two pupils who returned to mainstream school took their files and a named tutor with them.</li></ul>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>The music service had visited the unit three times in five years, each time for half a term and each time to good reports. Staff at the unit were polite about it. When they were asked directly, they said that pupils who have been moved on so often do not need another adult who leaves.</p>",
            ),
            ("heading", "A Wednesday morning"),
            (
                "paragraph",
                "<p>Two tutors set up a laptop, a microphone, a guitar and two pads in a former store room and left the door open. Pupils came alone or in pairs with a key worker. Some stayed for five minutes and some for the whole morning. Every piece was saved under a name that the pupil had chosen. The tutors wrote three lines about each visit: what the pupil did, what the pupil chose and what to have ready next week. Those lines became the evidence for the project, and the unit now puts them in pupils' reviews.</p>",
            ),
        ],
    },
    # 2019/20
    {
        "slug": "the-form-nobody-finished",
        "title": "The fee remission form that nobody finished",
        "summary": "Fewer than a third of eligible families in Saltmarsh claimed help with costs. Eight parents and a kitchen table showed the service why.",
        "published": "2020-06-25",
        "topics": ["access-and-affordability", "communications"],
        "audiences": ["heads-of-service", "inclusion-leads", "schools"],
        "heard": ["equitable"],
        "pillars": ["policies-procedures", "communications", "reach-engagement"],
        "authors": ["callum-hartley", "priya-raman"],
        "picture": {
            "motif": "family",
            "seed": "research-saltmarsh-form",
            "alt": "Illustration of a parent and two children standing close together",
        },
        "year": "2019/20",
        "starts": 2019,
        "service": "saltmarsh",
        "theme": "access-and-affordability",
        "question": "Why do most eligible families not claim help with the cost of lessons?",
        "findings": (
            "<p>Families knew about the help. They gave up on the way to it.</p>"
            "<ul><li><b>What enables:</b> seven questions; the words 'help with costs'; proof asked for once, or a tick from the school; an answer within five working days.</li>"
            "<li><b>What blocks:</b> payslips, a form that cannot be saved on a phone, and the fear that a child will be treated differently.</li>"
            "<li><b>What changed:</b> claims among eligible families rose from 31% to 58% in one term. Instruments are now included in the help without a second form.</li></ul>"
            "<p>The board worried about cost. Fewer pupils left at the end of term than in the year before, and their fees covered part of the difference. Lessons stopped in March, so we do not know whether the rise would have lasted.</p>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>Saltmarsh had a generous remission scheme and a leaflet in every book bag. Take-up stayed at 31%. The inclusion lead asked a primary school for the use of its family room, a kettle and eight parents who would be paid for a morning.</p>",
            ),
            (
                "table",
                {
                    "caption": "The form before and after",
                    "headers": ["", "Before", "After"],
                    "rows": [
                        ["Questions", "22", "7"],
                        ["Proof", "Three payslips, every year", "Once, or confirmed by the school"],
                        ["Longest time to complete", "50 minutes", "6 minutes"],
                        ["Name", "Application for remission", "Help with costs"],
                    ],
                },
            ),
            (
                "paragraph",
                "<p>Parents filled in the form while somebody sat beside them and took notes. Several apologised for being slow. One had been eligible for three years. The new form was tried on two more groups, and a school secretary suggested the change that saved most time: schools already know who is eligible and can say so, with the parent's agreement.</p>",
            ),
        ],
    },
    {
        "slug": "a-songwriting-route-without-grades",
        "title": "A songwriting route that goes somewhere without grades",
        "summary": "Ironvale's young writers and tutors described three stages of progress that both believed in, and learned to judge them by listening together.",
        "published": "2020-07-02",
        "topics": ["musical-progression", "youth-voice"],
        "audiences": ["tutors", "inclusion-leads", "heads-of-service"],
        "heard": ["authentic", "diverse"],
        "pillars": ["musical-offer", "youth-voice"],
        "authors": ["hannah-okoro"],
        "picture": {
            "motif": "songwriting",
            "seed": "research-ironvale-songwriting",
            "alt": "Illustration of a sheet of lyrics with a pencil and music notes",
        },
        "year": "2019/20",
        "starts": 2019,
        "service": "ironvale",
        "theme": "musical-offer-and-progression",
        "question": "Can young people progress in songwriting without grades, in a way that they, their families and their tutors all believe in?",
        "findings": (
            "<p>Yes, when the stages are written with young people and when tutors listen to the same songs together.</p>"
            "<ul><li><b>What enables:</b> three stages only (finish a song, shape a song, help somebody else to finish theirs); recorded examples in several genres; a listening session for tutors every three weeks.</li>"
            "<li><b>What blocks:</b> tick lists; parents' doubts about what colleges will recognise; rooms without sockets.</li>"
            "<li><b>What changed:</b> 26 young people are on the route. Seven of them had left instrumental lessons. Families get a recording and a short letter where they might have had a certificate.</li></ul>"
            "<p>The third stage was the young people's idea, and it is the one that keeps them coming.</p>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>Ironvale's beginners' songwriting club was full and led nowhere. After a year a young person could start it again or wait for the adult course. Graded routes existed for every instrument that the service taught, and for no laptop.</p>",
            ),
            ("heading", "Writing the stages"),
            (
                "paragraph",
                "<p>Fourteen writers between 12 and 17 met four tutors on three Saturdays. Each brought one song that they were proud of and one that had got stuck, and the group asked what the difference was. The answers became the stages. Tutors then judged twenty songs separately and compared. At first they agreed on eleven; by the third listening session they agreed on eighteen.</p>",
            ),
            (
                "paragraph",
                "<p>When schools closed in March the route went online. Writers sent voice notes and lyrics, and older ones were paired with newer ones. Two who had not spoken in the room became the busiest helpers.</p>",
            ),
        ],
    },
    {
        "slug": "who-stops-after-the-free-year",
        "title": "Who stops after the free year, and where",
        "summary": "Yarrow Bank followed 640 pupils after whole-class teaching. The timetable and the journey home explained more than price did.",
        "published": "2020-07-09",
        "topics": ["data", "whole-class-teaching", "musical-progression"],
        "audiences": ["heads-of-service", "inclusion-leads", "schools", "funders"],
        "heard": ["equitable", "representative"],
        "pillars": ["reach-engagement", "musical-offer"],
        "authors": ["dev-chaudhuri", "priya-raman"],
        "picture": {
            "motif": "data",
            "seed": "research-yarrow-bank-data",
            "alt": "Illustration of a bar chart with a magnifying glass over it",
        },
        "year": "2019/20",
        "starts": 2019,
        "service": "yarrow-bank",
        "theme": "data-and-monitoring",
        "question": "Which pupils stop after a year of whole-class teaching, and what is different in the schools where they go on?",
        "findings": (
            "<p>About one pupil in five continued. Where an ensemble met in school at lunch time it was one in three.</p>"
            "<ul><li><b>What enables:</b> a next step in the same building; an instrument that goes home on the last day of the free year; a class teacher who plays along.</li>"
            "<li><b>What blocks:</b> after-school bus times; a gap of a whole summer between the offer and the first lesson; a letter that mentions price first.</li>"
            "<li><b>What changed:</b> nine lunch-time ensembles were planned for schools with long journeys. Three had started before schools closed in March.</li></ul>"
            "<p>Pupils from families with low incomes left more often, but within the same school the difference was small. Any group of fewer than five was left out of the tables.</p>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>Every year Yarrow Bank reported one continuation figure for the county. It was close to the average and nobody could learn anything from it. For this project the service joined three lists which it already held: whole-class registers, enrolments and requests for help with costs.</p>",
            ),
            (
                "key_figures",
                [
                    {"figure": "640", "label": "pupils followed after their free year"},
                    {"figure": "1 in 5", "label": "continued, over all the schools"},
                    {"figure": "1 in 3", "label": "continued where an ensemble met at lunch time"},
                ],
            ),
            (
                "paragraph",
                "<p>The inclusion lead then visited six schools, three with high figures and three with low ones, and asked pupils, parents and office staff what happens in the week after the last whole-class lesson. Office staff knew most. The second half of the study, on who stays beyond two terms, could not be completed this year.</p>",
            ),
        ],
    },
    # 2020/21
    {
        "slug": "doorstep-instruments-and-a-weekly-call",
        "title": "Doorstep instruments and a weekly call",
        "summary": "Castlegate left 84 instruments on doorsteps and rang each pupil every week. The card with a name on it did more than anyone had planned.",
        "published": "2021-07-01",
        "topics": ["remote-learning", "wellbeing", "partnerships"],
        "audiences": ["inclusion-leads", "tutors", "schools"],
        "heard": ["holistic", "equitable"],
        "pillars": ["reach-engagement", "musical-offer"],
        "authors": ["tobias-adeyemi"],
        "picture": {
            "motif": "ukulele",
            "seed": "research-castlegate-doorstep",
            "alt": "Illustration of a small ukulele with four strings",
        },
        "year": "2020/21",
        "starts": 2020,
        "service": "castlegate",
        "theme": "nurture-and-wellbeing",
        "question": "Can an instrument and a weekly call keep vulnerable pupils connected while they are out of school?",
        "findings": (
            "<p>Of 84 pupils named by thirteen schools, 71 took calls for more than a month and 49 joined a group or lesson when schools reopened.</p>"
            "<ul><li><b>What enables:</b> one tutor for each family; a short call at a regular time; a card in handwriting; permission not to play.</li>"
            "<li><b>What blocks:</b> calls from a withheld number; loan forms with a deposit; tutors who feel that a call without music is a failure.</li>"
            "<li><b>What changed:</b> the service has a listening day in its induction for every tutor and has dropped deposits for good.</li></ul>"
            "<p>We cannot say how many would have come back without the calls. Schools told us that they had expected about half as many.</p>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>When schools closed again to most pupils in January, Castlegate asked thirteen of them one question: which children are you worried about this morning? The names came back within two days. They were seldom the names of pupils who already played.</p>",
            ),
            (
                "paragraph",
                "<p>Staff drove the instruments round with masks on and stood back from the door. Each came with a tuner, three songs that need two chords and a card from the tutor who would ring. Tutors had a day's training on safeguarding, on listening and on ending a call kindly, and a colleague to ring themselves on Friday afternoons.</p>",
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "If you try this",
                    "text": "<p>Agree with each school who will act on a worry, and put that person's number on the tutor's sheet before the first call.</p>",
                },
            ),
        ],
    },
    {
        "slug": "the-meeting-where-music-can-be-agreed",
        "title": "The meeting where music can be agreed",
        "summary": "Ravensworth's free lessons seldom reached looked-after children until one line was added to a form which its Virtual School already used.",
        "published": "2021-07-08",
        "topics": ["partnerships", "value-to-local-authorities", "wellbeing"],
        "audiences": ["heads-of-service", "local-authorities", "inclusion-leads"],
        "heard": ["holistic", "equitable"],
        "pillars": ["partnerships-advocacy", "reach-engagement"],
        "authors": ["george-whitlow"],
        "picture": {
            "motif": "bridge",
            "seed": "research-ravensworth-virtual-school",
            "alt": "Illustration of a bridge joining two river banks",
        },
        "year": "2020/21",
        "starts": 2020,
        "service": "ravensworth",
        "theme": "partnerships",
        "question": "What would it take for our free offer to reach looked-after children?",
        "findings": (
            "<p>The number of looked-after children having lessons rose from 7 to 31 in two terms. The offer was the same. The place where it was made was different.</p>"
            "<ul><li><b>What enables:</b> a question about music on the education plan review form; a music service contact who answers within two days; an agreement that the instrument moves with the child.</li>"
            "<li><b>What blocks:</b> leaflets; asking carers to enrol without knowing who signs; lessons tied to one school.</li>"
            "<li><b>What changed:</b> both sides have signed a two-page agreement and report on it together each term to the council's corporate parenting board.</li></ul>"
            "<p>Nine children moved during the year, and eight instruments moved with them. The ninth was lost for a month because nobody had told the driver.</p>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>For six years Ravensworth had offered free lessons to looked-after children, and for six years fewer than ten had taken them. The head of service asked the Virtual School head what she would do. Her reply was that she had never seen the leaflet.</p>",
            ),
            (
                "quote",
                {
                    "text": "I can't make a social worker read one more leaflet. I can put a question on a form which they have to fill in.",
                    "name": "Denise Arkwright",
                    "role": "Virtual School head",
                },
            ),
            (
                "paragraph",
                "<p>The two services drew the path of a child's education plan on a sheet of paper and marked who speaks, who decides and who signs. Music was added at the point where the child is asked about interests outside class. Designated teachers were given a half-page on what is on offer, including songwriting and music technology, and a telephone number.</p>",
            ),
        ],
    },
    {
        "slug": "paid-to-think-together",
        "title": "Paid to think together: reflection for hourly tutors",
        "summary": "Greenhythe Sound paid 62 hourly tutors their normal rate to meet in small groups. Managers learned things that they would not have heard otherwise.",
        "published": "2021-07-15",
        "topics": ["workforce-development", "strategy-and-governance"],
        "audiences": ["heads-of-service", "tutors", "boards"],
        "heard": ["equitable", "authentic"],
        "pillars": ["people-culture"],
        "authors": ["joel-nkemelu", "sian-beddoes"],
        "picture": {
            "motif": "conversation",
            "seed": "research-greenhythe-reflection",
            "alt": "Illustration of two people talking, with a speech bubble above each",
        },
        "year": "2020/21",
        "starts": 2020,
        "service": "greenhythe-sound",
        "theme": "workforce",
        "question": "What happens to inclusive teaching when hourly-paid tutors are paid to reflect on it together?",
        "findings": (
            "<p>Fifty-one of 62 tutors came to at least four of six meetings. Unpaid training days in the year before had drawn about a third of them.</p>"
            "<ul><li><b>What enables:</b> the normal hourly rate; groups of six to eight across instruments; a real moment as the starting point; a facilitator who is not a line manager.</li>"
            "<li><b>What blocks:</b> slides; evening meetings for people with children; a fear that stories will travel.</li>"
            "<li><b>What changed:</b> reflection is in every contract from September. Managers receive themes after each round and answer them in writing.</li></ul>"
            "<p>Two of those themes led to action within the term: a script for tutors who hear racist remarks, and a number that is answered after five o'clock.</p>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>Greenhythe Sound's tutors work in ninety schools and many of them never meet a colleague. The service's training days were free to attend and unpaid, and the tutors with the fewest hours were absent most often. This project put the money into time and spent nothing on speakers.</p>",
            ),
            (
                "steps",
                [
                    {
                        "title": "Bring a moment",
                        "text": "<p>One tutor describes five minutes of teaching that stayed in their mind. No pupil is named.</p>",
                    },
                    {
                        "title": "Ask before you advise",
                        "text": "<p>For ten minutes the others may only ask questions.</p>",
                    },
                    {
                        "title": "Choose one thing to try",
                        "text": "<p>Everyone leaves with something small for the coming fortnight, and the next meeting opens with it.</p>",
                    },
                ],
            ),
            (
                "paragraph",
                "<p>The whole year cost about as much as replacing three tutors, which is fewer than the service usually replaces.</p>",
            ),
        ],
    },
    # 2021/22: seventeen nurture-group pilots
    {
        "slug": "nurture-pilot-foxley",
        "title": "Six ukuleles in a village school library",
        "summary": "Foxley's pilot for Years 2 and 3 asked whether a small, quiet room changes who dares to play.",
        "published": "2022-06-09",
        "topics": ["nurture-groups", "wellbeing"],
        "audiences": ["tutors", "schools", "inclusion-leads"],
        "heard": ["holistic", "equitable"],
        "pillars": ["musical-offer", "reach-engagement"],
        "authors": ["priya-raman"],
        "picture": {
            "motif": "ukulele",
            "seed": "research-foxley-nurture",
            "alt": "Illustration of a small ukulele with four strings",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "foxley",
        "theme": "nurture-and-wellbeing",
        "question": "Does a small and quiet room change which children dare to play?",
        "findings": (
            "<p>The room mattered, and so did the fact that it was always the same one.</p>"
            "<ul><li><b>What enables:</b> carpet, low shelves and a door that shuts; instruments tuned beforehand; a librarian who became the group's second adult.</li>"
            "<li><b>What blocks:</b> moving to the hall for one week, which cost three weeks of trust; a tutor's wish to reach a third chord.</li>"
            "<li><b>What changed:</b> Foxley now asks a school about its quietest room before it asks about numbers. Sessions start with five minutes in which children may hold the instrument and not play it.</li></ul>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>The hall at this village school is also its dining room, gym and corridor. Whole-class ukulele takes place there, and teachers had noticed a few children who held the instrument and never made a sound. The pilot moved six of them to the library, once a week for twenty weeks, with the same tutor.</p>",
            ),
            (
                "paragraph",
                "<p>Nothing else about the material was new. Children sat on cushions, chose a book cover and made up a sound for it. By the second half-term all six were playing, and two had asked to show the class. The tutor kept a note of who made the first sound each week. In the autumn it was nearly always an adult. By Easter it seldom was.</p>",
            ),
        ],
    },
    {
        "slug": "nurture-pilot-millbrook",
        "title": "Songs to carry from Year 6 to Year 7",
        "summary": "In Millbrook, pupils who dreaded secondary school wrote songs about it with a tutor who then moved up with them.",
        "published": "2022-06-16",
        "topics": ["nurture-groups", "wellbeing", "musical-progression"],
        "audiences": ["tutors", "schools", "inclusion-leads"],
        "heard": ["holistic", "authentic"],
        "pillars": ["musical-offer", "youth-voice"],
        "authors": ["hannah-okoro"],
        "picture": {
            "motif": "songwriting",
            "seed": "research-millbrook-nurture",
            "alt": "Illustration of a sheet of lyrics with a pencil and music notes",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "millbrook",
        "theme": "nurture-and-wellbeing",
        "question": "Can a songwriting group help anxious Year 6 pupils to settle in Year 7 if the tutor moves with them?",
        "findings": (
            "<p>Writing about the move made it possible to talk about it. Meeting the same tutor on the other side made it easier.</p>"
            "<ul><li><b>What enables:</b> a first visit to the secondary school's music room in spring; songs with jokes in them; a tutor who is timetabled in both schools.</li>"
            "<li><b>What blocks:</b> size: nine pupils at the start was too many, and the group worked once it had been split; secondary timetables that are fixed in June.</li>"
            "<li><b>What changed:</b> the two schools now share one place on a Thursday, and Millbrook pays the tutor for four weeks in September as part of the pilot.</li></ul>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>Primary staff chose pupils who had begun to say that they felt ill on Mondays. The tutor asked them for rumours about secondary school and wrote these on the wall: lost bags, huge corridors, a teacher with a whistle. The first song was called Nobody Eats Lunch and it was very funny.</p>",
            ),
            (
                "quote",
                {
                    "text": "They laughed at the worst things on the list, and after that we could work out which ones were true.",
                    "name": "Gwen Tallis",
                    "role": "Songwriting tutor, Millbrook Music Service",
                },
            ),
            (
                "paragraph",
                "<p>In May the pupils recorded the songs in the secondary school itself, with two Year 8 pupils at the desk. They found the room, the toilets and the quiet way round to the canteen. The recordings will be played to next year's Year 6.</p>",
            ),
        ],
    },
    {
        "slug": "nurture-pilot-calder-ridge",
        "title": "Four drum kits and no audience",
        "summary": "Calder Ridge set up four kits in a circle in a pupil referral unit and asked what happens when nobody has to perform.",
        "published": "2022-06-16",
        "topics": ["nurture-groups", "alternative-provision", "wellbeing"],
        "audiences": ["tutors", "schools", "local-authorities"],
        "heard": ["holistic", "authentic"],
        "pillars": ["reach-engagement", "musical-offer"],
        "authors": ["joel-nkemelu"],
        "picture": {
            "motif": "drums",
            "seed": "research-calder-ridge-nurture",
            "alt": "Illustration of a drum kit with cymbals",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "calder-ridge",
        "theme": "send-and-alternative-provision",
        "question": "What do pupils in a pupil referral unit do with drums when nobody expects a performance?",
        "findings": (
            "<p>They listened. It took the adults some time to notice, because listening was loud.</p>"
            "<ul><li><b>What enables:</b> kits which face each other; ear defenders offered to everybody, adults too; a key worker who plays badly and does not mind.</li>"
            "<li><b>What blocks:</b> an open corridor; using the session as a reward for behaviour, which happened twice and was put right by the head.</li>"
            "<li><b>What changed:</b> music is now written into each pupil's timetable and cannot be taken away. Staff use the four-bar stop from the group in other lessons when a room gets heated.</li></ul>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>Pupils in Years 7 to 9 had refused keyboards, which reminded them of a lesson. They asked for drums. The service borrowed four kits and found a room at the far end of the building. Up to five pupils came at a time, with one tutor and one key worker, and anybody could sit out in a beanbag without giving a reason.</p>",
            ),
            (
                "paragraph",
                "<p>There was one rule: when one player stops, everyone stops by the end of four bars. Pupils spent weeks trying to catch each other out, and so spent weeks watching each other with great care. In the spring a governor asked for a concert. The group discussed it and said no, and the governor was invited to come and play.</p>",
            ),
        ],
    },
    {
        "slug": "nurture-pilot-eastmarsh",
        "title": "Singing at the school gate, then inside it",
        "summary": "Eastmarsh sang with Reception children and the adults who bring them, starting outdoors with families who did not come in.",
        "published": "2022-06-23",
        "topics": ["nurture-groups", "wellbeing", "partnerships"],
        "audiences": ["schools", "tutors", "local-authorities"],
        "heard": ["holistic", "equitable"],
        "pillars": ["reach-engagement", "communications"],
        "authors": ["tobias-adeyemi"],
        "picture": {
            "motif": "family",
            "seed": "research-eastmarsh-nurture",
            "alt": "Illustration of a parent and two children standing close together",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "eastmarsh",
        "theme": "nurture-and-wellbeing",
        "question": "Can singing together help families who find school difficult to come through the door?",
        "findings": (
            "<p>Four of six families came inside within a term. For one of them the gate was close enough, and the group kept singing there on Fridays.</p>"
            "<ul><li><b>What enables:</b> songs that parents remember or bring; a singer who arrives early and stays late; tea that appears without comment.</li>"
            "<li><b>What blocks:</b> sign-in screens, lanyards and being asked for a reason; any use of the word 'parenting'.</li>"
            "<li><b>What changed:</b> the school opened its side door in the mornings. The family support worker from Early Help now sings in the group and has stopped holding a drop-in to which nobody came.</li></ul>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>The Reception teacher knew which adults stood furthest from the gate. Some had unhappy memories of school themselves. In October a singing leader began to sing there at half past eight with a small drum and the children who happened to arrive. Nobody was invited, so nobody had to refuse.</p>",
            ),
            (
                "paragraph",
                "<p>After half-term, rain gave everyone an excuse to move to the porch, and in January to a room next to it. Six children and their adults form the group. They have a hello song with a verse for each family, and grandmothers have added three. Children who cried on arrival in the autumn now pull their adults along. The teacher has begun her own lessons with the same hello.</p>",
            ),
        ],
    },
    {
        "slug": "nurture-pilot-langdon-forest",
        "title": "Percussion under a tarpaulin",
        "summary": "Langdon Forest took a nurture group for Years 5 and 6 outdoors to see whether space helps pupils who find rooms hard.",
        "published": "2022-06-23",
        "topics": ["nurture-groups", "wellbeing", "send"],
        "audiences": ["tutors", "schools", "inclusion-leads"],
        "heard": ["holistic", "diverse"],
        "pillars": ["musical-offer", "reach-engagement"],
        "authors": ["leonie-prest"],
        "picture": {
            "motif": "drums",
            "seed": "research-langdon-forest-nurture",
            "alt": "Illustration of a set of drums with a pair of sticks",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "langdon-forest",
        "theme": "nurture-and-wellbeing",
        "question": "Do pupils who find classrooms overwhelming make music more freely outdoors?",
        "findings": (
            "<p>Distance worked as a volume control. Pupils moved nearer when they were ready, and nobody needed to leave in order to have a break.</p>"
            "<ul><li><b>What enables:</b> a fixed base with a clear edge; dry socks; instruments that survive mud; a path that wheelchairs can use, which had to be built first.</li>"
            "<li><b>What blocks:</b> transport; wind above all; a risk assessment of nineteen pages, since cut to three.</li>"
            "<li><b>What changed:</b> the service plans for outdoors from October to May, and no longer thinks of it as a summer treat. Schools without a wood use the far corner of a field.</li></ul>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>Three small schools shared one group of six, in a clearing that belongs to a community woodland. Every pupil had left a classroom without permission at least once that month. Here there was nowhere to storm out to, and a good deal of room to stand behind a tree.</p>",
            ),
            (
                "paragraph",
                "<p>The tutor hung pans, pipes and two large drums from a line. Pupils walked and listened for the first ten minutes, then answered each other from where they stood. A score was laid out on the ground with cones and sticks. In February a pupil who had played from the edge for twelve weeks carried his drum to the middle. Nobody remarked on it until he had gone home.</p>",
            ),
        ],
    },
    {
        "slug": "nurture-pilot-leaside",
        "title": "Songs we had at home: a group for new arrivals",
        "summary": "Leaside's secondary group for young people new to England started from songs in their own languages and let English come later.",
        "published": "2022-06-30",
        "topics": ["nurture-groups", "wellbeing", "communications"],
        "audiences": ["tutors", "schools", "local-authorities"],
        "heard": ["holistic", "diverse", "representative"],
        "pillars": ["musical-offer", "communications"],
        "authors": ["amina-farouk"],
        "picture": {
            "motif": "choir",
            "seed": "research-leaside-nurture",
            "alt": "Illustration of five young singers in a row, mouths open",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "leaside",
        "theme": "nurture-and-wellbeing",
        "question": "What happens when newly arrived young people lead with songs in their own languages?",
        "findings": (
            "<p>Young people who were beginners all day became the experts for an hour.</p>"
            "<ul><li><b>What enables:</b> a tutor who learns by ear and makes mistakes in public; time to search for a song on a phone; an interpreter for families at the first meeting.</li>"
            "<li><b>What blocks:</b> being asked for 'a song from your country' on the first day, since for some that is a painful request; moves at a few days' notice.</li>"
            "<li><b>What changed:</b> the service's welcome letter is now a voice message in six languages, recorded by members of the group. Anyone who moves away is given a recording and a contact at the next music service.</li></ul>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>Six young people in Years 8 to 10, with five languages between them, met on Wednesdays with a singing tutor and a teaching assistant. Two had been in the country for less than a month. The tutor offered a hum, a clap and a drone, and waited.</p>",
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "Let songs be offered",
                    "text": "<p>Some songs hold things that nobody in the room is ready for. The group's rule is that a song may be brought, stopped or taken back at any time.</p>",
                },
            ),
            (
                "paragraph",
                "<p>In the third week somebody played a wedding song on a phone, and two others knew the tune with different words. By spring the group had nine songs, each taught by its owner. English arrived in the arguments about how to arrange them.</p>",
            ),
        ],
    },
    {
        "slug": "nurture-pilot-quantock-vale",
        "title": "Beats at lunch time for pupils who are seldom in",
        "summary": "A rural secondary school with Quantock Vale tried beat-making in the middle of the day for young people with low attendance.",
        "published": "2022-06-30",
        "topics": ["nurture-groups", "wellbeing", "workforce-development"],
        "audiences": ["schools", "tutors", "heads-of-service", "local-authorities"],
        "heard": ["holistic", "authentic"],
        "pillars": ["reach-engagement", "people-culture"],
        "authors": ["dev-chaudhuri"],
        "picture": {
            "motif": "headphones",
            "seed": "research-quantock-vale-nurture",
            "alt": "Illustration of a large pair of headphones",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "quantock-vale",
        "theme": "nurture-and-wellbeing",
        "question": "Will pupils with low attendance come to school for a lunch-time group, and stay for the afternoon?",
        "findings": (
            "<p>Most came for the group. About half stayed for the lesson after it, more often when that lesson was practical.</p>"
            "<ul><li><b>What enables:</b> tablets and headphones; food in the room; a lift arranged with the school's own minibus; no mention of attendance inside the group.</li>"
            "<li><b>What blocks:</b> a bus at 8.05 or not at all; tutors who are sent in unprepared. Two left in the autumn, and the service takes responsibility for that.</li>"
            "<li><b>What changed:</b> new tutors now have two days of training, shadow a group for three weeks and have someone to ring afterwards. Nobody has left since.</li></ul>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>The school lies eleven miles from some of its pupils. Those who miss the bus have missed the day. With the attendance officer, the service planned a group at twelve o'clock for six pupils from Years 8 and 9, with a minibus at half past eleven and lunch when they arrived.</p>",
            ),
            (
                "paragraph",
                "<p>The first term went badly. The tutors were fine musicians who had never worked with young people in distress, and they had nobody to talk to afterwards. The service stopped for a month, trained a new pair and began again. Pupils made beats from sounds recorded at home: a gate, a quad bike, a dog. Several said that it was the first time anything from home had been wanted in school.</p>",
            ),
        ],
    },
    {
        "slug": "nurture-pilot-blackwater-coast",
        "title": "Guitars for young carers, with the clock in mind",
        "summary": "Young carers have little time that is their own. Blackwater Coast built an after-school guitar group around that fact.",
        "published": "2022-07-07",
        "topics": ["nurture-groups", "wellbeing", "access-and-affordability"],
        "audiences": ["inclusion-leads", "tutors", "local-authorities", "funders"],
        "heard": ["holistic", "equitable"],
        "pillars": ["reach-engagement", "partnerships-advocacy"],
        "authors": ["tobias-adeyemi"],
        "picture": {
            "motif": "guitar",
            "seed": "research-blackwater-coast-nurture",
            "alt": "Illustration of an acoustic guitar",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "blackwater-coast",
        "theme": "access-and-affordability",
        "question": "What has to be in place before young carers can come to a weekly group and keep coming?",
        "findings": (
            "<p>The music was the simple part. Young carers came when somebody had taken care of what they would otherwise be doing.</p>"
            "<ul><li><b>What enables:</b> a taxi home by half past five; a hot meal to take back for the family; a phone allowed on the music stand; a place that is kept when weeks are missed.</li>"
            "<li><b>What blocks:</b> rules about three absences; forms which ask a parent to sign and return; the word 'commitment'.</li>"
            "<li><b>What changed:</b> the attendance rule has gone from every free group that the service runs. Transport and food are a line in its budget now, and are no longer left to a grant.</li></ul>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>A young carers' charity told the service that its members loved the idea of a band and would not come. They had to collect brothers and sisters, be in when the nurse called, cook. Five young people aged 11 to 14 drew their afternoons as a strip of half-hours and showed where a gap could be made.</p>",
            ),
            (
                "paragraph",
                "<p>The group met for forty minutes on Tuesdays, in a chapel between two schools. Each member kept a guitar at home. The tutor sent a short recording after every session, so that a missed week did not become a missed term. The charity's worker was always there and played the bass badly and happily. All five were still members in July.</p>",
            ),
        ],
    },
    {
        "slug": "nurture-pilot-stanmoor",
        "title": "Noticing change when words are few",
        "summary": "In a special school, Stanmoor asked how adults can tell that a nurture group is helping pupils with complex needs.",
        "published": "2022-07-07",
        "topics": ["nurture-groups", "send", "wellbeing"],
        "audiences": ["tutors", "schools", "inclusion-leads"],
        "heard": ["holistic", "authentic", "equitable"],
        "pillars": ["musical-offer", "youth-voice"],
        "authors": ["leonie-prest"],
        "picture": {
            "motif": "access_drum",
            "seed": "research-stanmoor-nurture",
            "alt": "Illustration of a drum on an adjustable stand, set at the height of a wheelchair user",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "stanmoor",
        "theme": "send-and-alternative-provision",
        "question": "How can we tell that a group is good for pupils who do not use many words?",
        "findings": (
            "<p>By agreeing beforehand, for each pupil, what yes, no and enough look like, and then by watching short films of sessions with somebody who knows the pupil well.</p>"
            "<ul><li><b>What enables:</b> ten minutes of film a month, watched together and then deleted; families' knowledge; instruments set up in the same place each time.</li>"
            "<li><b>What blocks:</b> scales made for speaking pupils; adults who finish a phrase on a pupil's behalf; broken switches.</li>"
            "<li><b>What changed:</b> each of the school's disabled pupils now has a page on how they show a musical choice, and the page goes with them to the next class.</li></ul>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>Five pupils aged 9 to 13 met with a music specialist and two teaching assistants. Each had one instrument that could be played with a small and reliable movement: a drum on a stand, a beam, bar chimes, a switch with a recorded voice.</p>",
            ),
            (
                "quote",
                {
                    "text": "We had been recording that she was calm. Her mother watched the film and said: no, she is waiting for her turn.",
                    "name": "Marcus Ebdon",
                    "role": "Class teacher",
                },
            ),
            (
                "paragraph",
                "<p>The usual check-in asked pupils to point to a face, and it told us nothing. So the team wrote a page for each pupil with the family, and looked for three things only: starting, waiting and refusing. Refusing was counted as progress, and in two cases it was the first change that anyone saw.</p>",
            ),
        ],
    },
    {
        "slug": "nurture-pilot-kelmscott",
        "title": "Keyboards in foster homes: playing alongside carers",
        "summary": "Kelmscott is teaching looked-after children and their foster carers together. The first two terms are in, and the pilot goes on.",
        "published": "2022-07-14",
        "topics": ["nurture-groups", "partnerships", "value-to-local-authorities"],
        "audiences": ["local-authorities", "inclusion-leads", "funders"],
        "heard": ["holistic", "equitable"],
        "pillars": ["partnerships-advocacy", "reach-engagement"],
        "authors": ["george-whitlow", "priya-raman"],
        "picture": {
            "motif": "keyboard",
            "seed": "research-kelmscott-nurture",
            "alt": "Illustration of a piano keyboard with black and white keys",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "kelmscott",
        "theme": "partnerships",
        "question": "Does learning alongside a foster carer help a looked-after child to stay with music, and with each other?",
        "findings": (
            "<p>These findings are emerging. They rest on two terms and on conversations with carers, children and the Virtual School.</p>"
            "<ul><li><b>What seems to enable:</b> both being beginners; a keyboard in the kitchen and not the bedroom; the Virtual School's invitation, which carers trust.</li>"
            "<li><b>What seems to block:</b> travel for carers with several children; a fear of being judged as a carer; children who move before the second lesson.</li>"
            "<li><b>What has changed so far:</b> the monthly meeting in a hall has become a visit at home with a group meal each half-term.</li></ul>"
            "<p>We do not know yet whether children go on when a placement ends. That is the question for the next two terms.</p>"
        ),
        "findings_status": "emerging",
        "body": [
            (
                "paragraph",
                "<p>The Virtual School suggested six households where a child and a carer were finding each other hard to talk to. Each was lent a keyboard. A tutor visits every second week and teaches both at once, a hand each if they like. The child decides what they play.</p>",
            ),
            (
                "paragraph",
                "<p>Carers say that they had not expected to be worse at it than the child, and that this is the point. One household has a piece with a wrong note which they both now insist on. The tutors are supervised by the Virtual School's own psychologist, at a cost which the council has agreed to share. Kelmscott will report to the NWG again when the second year of lessons is under way.</p>",
            ),
        ],
    },
    {
        "slug": "nurture-pilot-whitcliffe",
        "title": "When the teaching assistant becomes the second musician",
        "summary": "Whitcliffe trained teaching assistants beside its tutors and asked what lasts in a primary school when the tutor has gone.",
        "published": "2022-07-14",
        "topics": ["nurture-groups", "workforce-development"],
        "audiences": ["schools", "tutors", "heads-of-service"],
        "heard": ["holistic", "equitable"],
        "pillars": ["people-culture", "musical-offer"],
        "authors": ["sian-beddoes"],
        "picture": {
            "motif": "workforce",
            "seed": "research-whitcliffe-nurture",
            "alt": "Illustration of a group of music tutors standing side by side",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "whitcliffe",
        "theme": "workforce",
        "question": "If teaching assistants are trained and paid beside tutors, does the group continue when the tutor leaves?",
        "findings": (
            "<p>In three schools of four it did. In the fourth, the assistant's hours were cut and the group ended with them.</p>"
            "<ul><li><b>What enables:</b> paid planning time for both adults together; roles that are swapped from the fourth week; a box of instruments which stays in school.</li>"
            "<li><b>What blocks:</b> assistants being called away to cover classes; the belief that only musicians may lead; training after hours.</li>"
            "<li><b>What changed:</b> the agreement with each school now names the assistant, protects the hour and pays the school for it. Whitcliffe's tutors say that they teach better for being watched by somebody who knows the children.</li></ul>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>Each of four primary schools chose six pupils and one teaching assistant. Assistants and tutors trained together for two days, on attachment, rhythm games and what to do when a session goes wrong. None of the assistants called herself musical. One had played the cornet until she was told to stop.</p>",
            ),
            (
                "paragraph",
                "<p>For the first month the tutor led and the assistant noticed. Then they changed places for one activity, later for two. By spring the assistants were leading half of each session, and the tutor's visits fell to one in three. The pupils did not seem to mind who led, as long as the drum was in its place and the same goodbye was sung.</p>",
            ),
        ],
    },
    {
        "slug": "nurture-pilot-peverell",
        "title": "Three ways of asking how you are",
        "summary": "Peverell tried three before-and-after check-ins with primary nurture groups to see which was useful, kind and short.",
        "published": "2022-07-14",
        "topics": ["nurture-groups", "data", "wellbeing"],
        "audiences": ["inclusion-leads", "heads-of-service", "schools", "funders"],
        "heard": ["holistic", "authentic"],
        "pillars": ["musical-offer", "policies-procedures"],
        "authors": ["priya-raman", "dev-chaudhuri"],
        "picture": {
            "motif": "balance",
            "seed": "research-peverell-nurture",
            "alt": "Illustration of a pair of scales with both pans level",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "peverell",
        "theme": "data-and-monitoring",
        "question": "Which before-and-after check-in tells us something, and does no harm to the first session?",
        "findings": (
            "<p>The shortest. Four statements, with a second half filled in by an adult who knows the child, told as much as a scale of twenty items.</p>"
            "<ul><li><b>What enables:</b> asking in the third week, when there is some trust; music words as well as feeling words; a child's own sentence.</li>"
            "<li><b>What blocks:</b> asking on the first day; strangers with clipboards; totals which are treated as proof.</li>"
            "<li><b>What changed:</b> Peverell has dropped its long form, reports only across all its groups and shows no result for fewer than five children. The adult's half is shared with the SENCO the same week, because that is when it is of use.</li></ul>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>Funders and boards ask whether nurture groups work. Peverell wanted an answer that did not turn a gentle first session into a test. Six primary groups took part, two for each check-in: a published scale of twenty items, a row of faces, and four plain statements written with pupils.</p>",
            ),
            (
                "paragraph",
                "<p>Tutors timed each one and wrote down what it did to the room. The scale took eighteen minutes, and one child left. The faces took two, and nearly everyone chose the happiest, at both ends of the year. The four statements took four minutes. 'I can start something without being told' was the one that moved most, and pupils had written it.</p>",
            ),
        ],
    },
    {
        "slug": "nurture-pilot-oakhampton-dale",
        "title": "A podcast without names",
        "summary": "Year 9 girls who were avoiding school made an anonymous podcast with Oakhampton Dale, with music that they wrote for it.",
        "published": "2022-07-21",
        "topics": ["nurture-groups", "wellbeing", "youth-voice"],
        "audiences": ["schools", "tutors", "inclusion-leads"],
        "heard": ["holistic", "authentic"],
        "pillars": ["youth-voice", "musical-offer"],
        "authors": ["amina-farouk"],
        "picture": {
            "motif": "microphone",
            "seed": "research-oakhampton-dale-nurture",
            "alt": "Illustration of a studio microphone on a stand",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "oakhampton-dale",
        "theme": "youth-voice",
        "question": "Can young people who avoid school find a voice in it if they need not be seen?",
        "findings": (
            "<p>Being unnamed was what made speaking possible, and the adults had not thought of it.</p>"
            "<ul><li><b>What enables:</b> a room with its own entrance; voices disguised by effects that the girls learned to use; a promise in writing that nothing is published without all five agreeing.</li>"
            "<li><b>What blocks:</b> a school's wish to celebrate; certificates in assembly; an audience of strangers on the second visit.</li>"
            "<li><b>What changed:</b> the pastoral team listens to every episode and replies to it in writing. Two replies changed things: a quiet lunch room, and a way to come in late without passing reception.</li></ul>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>Five girls in Year 9 were each in school for less than half of the week. They agreed to come on Thursday afternoons if they did not have to perform, be filmed or sit in a circle. The tutor turned the chairs towards the wall and put a microphone on each table.</p>",
            ),
            (
                "paragraph",
                "<p>They talked to the microphones long before they talked to each other. The tutor taught them to cut, layer and disguise a voice, and then to write eight bars of music to go underneath. Four episodes are finished. The subjects are lunch, corridors, being asked if you are all right, and dogs. At the end of term the group was asked about a celebration and asked instead for one more session.</p>",
            ),
        ],
    },
    {
        "slug": "nurture-pilot-derwent-bridge",
        "title": "Brass for six: a nurture group in band country",
        "summary": "Derwent Bridge borrowed its town's brass band tradition for a nurture group in Years 4 and 5, and let the children decide about an audience.",
        "published": "2022-07-21",
        "topics": ["nurture-groups", "partnerships", "musical-progression"],
        "audiences": ["schools", "tutors", "inclusion-leads"],
        "heard": ["holistic", "diverse"],
        "pillars": ["partnerships-advocacy", "musical-offer"],
        "authors": ["ruth-castellane"],
        "picture": {
            "motif": "brass",
            "seed": "research-derwent-bridge-nurture",
            "alt": "Illustration of a shining brass instrument with three valves",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "derwent-bridge",
        "theme": "nurture-and-wellbeing",
        "question": "Can a proud local tradition make room for children who find it hard to sit in a row?",
        "findings": (
            "<p>It can, when the band comes to the children first.</p>"
            "<ul><li><b>What enables:</b> plastic instruments that may be dropped; retired players who sit beside a child each week; breathing games that calm everyone; a choice about performing, asked for late and more than once.</li>"
            "<li><b>What blocks:</b> a uniform; band practice at seven in the evening; a habit of correcting posture.</li>"
            "<li><b>What changed:</b> the town band has a Saturday morning section without a uniform, and four of the six have joined it. It also asked the music service for training in safeguarding and in supporting distressed children.</li></ul>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>Nearly every family in this former mining town has a grandfather who played. Nearly no child in the nurture group had been inside the band room. Six pupils met there on Monday afternoons with a brass tutor, a learning mentor and two retired players.</p>",
            ),
            (
                "paragraph",
                "<p>Long notes turned out to be a good way to settle after lunch. Children counted each other's and were generous about it. In May the band invited the group to play one tune at the town gala. They said no, then perhaps, and then asked if they could stand among the adults and not at the front. They played eleven bars and talked about it for weeks.</p>",
            ),
        ],
    },
    {
        "slug": "nurture-pilot-severn-gate",
        "title": "Led by Year 10: young mentors in a Year 7 group",
        "summary": "Severn Gate paid four Year 10 pupils, who had struggled themselves, to lead a group for Year 7 with a tutor in the background.",
        "published": "2022-07-21",
        "topics": ["nurture-groups", "youth-voice", "workforce-development"],
        "audiences": ["schools", "tutors", "inclusion-leads"],
        "heard": ["authentic", "representative", "holistic"],
        "pillars": ["youth-voice", "people-culture"],
        "authors": ["amina-farouk", "joel-nkemelu"],
        "picture": {
            "motif": "hands",
            "seed": "research-severn-gate-nurture",
            "alt": "Illustration of several raised hands in different colours",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "severn-gate",
        "theme": "youth-voice",
        "question": "What can a young mentor do in a nurture group that an adult cannot?",
        "findings": (
            "<p>Be believed. When a mentor said that Year 7 gets better, it carried more weight than an adult's kindness.</p>"
            "<ul><li><b>What enables:</b> training and pay; two mentors at a time, never one; a talk with the tutor after every session; permission to have a bad week.</li>"
            "<li><b>What blocks:</b> exams from April onwards; choosing only confident pupils; secrets, until everyone knew which must be passed on.</li>"
            "<li><b>What changed:</b> the school lists mentoring among its leadership roles. Two mentors plan to train as assistants with the music service, and it has written a role for them that starts at 16.</li></ul>"
        ),
        "findings_status": "published",
        "body": [
            (
                "paragraph",
                "<p>The pastoral lead did not ask for the best musicians or the best behaved. She asked for young people who remembered Year 7 as a hard time. Four were chosen from eleven who applied. They trained for two days with the tutor and wrote the group's rules, of which the first was that phones stay in pockets, including theirs.</p>",
            ),
            (
                "paragraph",
                "<p>Two mentors led each session with five Year 7 pupils on keyboards, bass and whatever came to hand. The tutor sat at the side and repaired cables. Twice a mentor heard something worrying and passed it on the same day, as agreed. Both times the younger pupil came back the following week.</p>",
            ),
        ],
    },
    {
        "slug": "nurture-pilot-riverside-north",
        "title": "One at a time, by headphone: music from a hospital bed",
        "summary": "Riverside North's hub is trying a nurture group whose members never share a room. The pilot is still gathering evidence.",
        "published": "2022-07-28",
        "topics": ["nurture-groups", "remote-learning", "wellbeing"],
        "audiences": ["inclusion-leads", "tutors", "schools", "local-authorities"],
        "heard": ["holistic", "equitable"],
        "pillars": ["reach-engagement", "musical-offer"],
        "authors": ["leonie-prest", "priya-raman"],
        "picture": {
            "motif": "online_call",
            "seed": "research-riverside-north-nurture",
            "alt": "Illustration of a laptop screen showing several people on a video call",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "riverside-north",
        "theme": "send-and-alternative-provision",
        "question": "Can children in hospital belong to a group that they only ever hear?",
        "findings": (
            "<p>These findings are emerging. Admissions are short and hard to foresee, so evidence comes slowly.</p>"
            "<ul><li><b>What seems to enable:</b> sessions of twelve minutes; one tune which passes from bed to bed and grows; a play specialist who sets up the tablet; headphones that can be wiped.</li>"
            "<li><b>What seems to block:</b> hospital wifi; treatment times; a camera, which most children prefer to have switched off.</li>"
            "<li><b>What has changed so far:</b> the group no longer meets at a fixed hour. Children add a part when they feel able and hear what the others have added.</li></ul>"
            "<p>We do not yet know what becomes of the connection after a child goes home.</p>"
        ),
        "findings_status": "emerging",
        "body": [
            (
                "paragraph",
                "<p>The hospital school teaches at bedsides on three wards. Children may not mix between wards and some may not leave their room. The tutor wondered how a group could be made out of people who cannot meet, and began with a loop of eight bars which anyone might add to.</p>",
            ),
            (
                "paragraph",
                "<p>A child hears the loop through headphones and adds something: a tapped tray, a hum, a line on the tablet. The next child hears it an hour or a day later. Between September and Easter the tune passed through many hands and changed key twice. Children ask after parts by their nickname and want to know what Spoon did. The hub will report more fully after a second year.</p>",
            ),
        ],
    },
    {
        "slug": "nurture-pilot-wealden-heath",
        "title": "After the last session: building the next step first",
        "summary": "Wealden Heath is testing what helps young people to go on from a nurture group to something larger. First signs, with more to come.",
        "published": "2022-07-28",
        "topics": ["nurture-groups", "musical-progression", "access-and-affordability"],
        "audiences": ["inclusion-leads", "heads-of-service", "tutors", "funders"],
        "heard": ["holistic", "equitable", "authentic"],
        "pillars": ["musical-offer", "reach-engagement"],
        "authors": ["tobias-adeyemi", "priya-raman"],
        "picture": {
            "motif": "steps",
            "seed": "research-wealden-heath-nurture",
            "alt": "Illustration of a short flight of steps leading up to a flag",
        },
        "year": "2021/22",
        "starts": 2021,
        "service": "wealden-heath",
        "theme": "musical-offer-and-progression",
        "question": "What helps a young person to go on from a nurture group to an open ensemble, and to stay there?",
        "findings": (
            "<p>These findings are emerging. Three groups have ended so far, and we shall follow their members for another year.</p>"
            "<ul><li><b>What seems to enable:</b> a visit in week four, while the nurture group is still there to return to; a friend who comes along; an ensemble leader who has met the young person before.</li>"
            "<li><b>What seems to block:</b> auditions of any kind, termly fees paid in advance and a large room with fifty strangers.</li>"
            "<li><b>What has changed so far:</b> two ensembles hold a half-hour for newcomers before the full rehearsal, and members of nurture groups pay nothing for their first year.</li></ul>"
        ),
        "findings_status": "emerging",
        "body": [
            (
                "paragraph",
                "<p>Wealden Heath had run small groups before. They ended warmly, and within a term hardly anyone was still making music with the service. So this pilot began at the other end. Before the first session, staff asked three community ensembles what they would need in order to welcome somebody who finds groups hard.</p>",
            ),
            (
                "paragraph",
                "<p>The ensemble leaders came to the nurture groups, which meet in two youth clubs and a library, and joined in as beginners on an instrument that they did not play. Young people then visited in pairs. They were asked what had been odd about it, and the leaders heard the answers. Some have joined an ensemble, some have formed a band of their own, and some want the small group to go on.</p>",
            ),
        ],
    },
]
