"""Demo videos: eight films with chapters and transcripts; the two short ones are drawn by our own code."""

from typing import Any

VIDEOS: list[dict[str, Any]] = [
    {
        "slug": "what-the-nwg-is-for",
        "title": "What the NWG is for, in under half a minute",
        "summary": "A very short captioned film: who sits in the National Working Group on Inclusion, how often it meets and what members take home.",
        "published": 12,
        "topics": ["strategy-and-governance", "partnerships"],
        "audiences": ["heads-of-service", "inclusion-leads", "boards", "funders"],
        "heard": ["holistic", "equitable"],
        "pillars": ["vision-values-strategy", "partnerships-advocacy"],
        "authors": ["callum-hartley"],
        "picture": {
            "motif": "meeting",
            "seed": "video-what-the-nwg-is-for",
            "alt": "Illustration of people sitting around a meeting table",
        },
        "body": [
            (
                "paragraph",
                "<p>If a colleague asks what you do at NWG meetings, send them this. It has no sound, so it can be watched in an open-plan office, and every word is on screen.</p>",
            ),
            (
                "paragraph",
                '<p>When they want to know more, the page about <a href="page:what-members-get">what members get</a> takes two minutes to read.</p>',
            ),
        ],
        "provider": "file",
        "external_id": "",
        "duration_seconds": 24,
        "chapters": [
            {"at": 0, "title": "The question we share"},
            {"at": 10, "title": "How the group works"},
            {"at": 19, "title": "What you take home"},
        ],
        "transcript": (
            "<p>Some children never get as far as a first music lesson. Changing that is hard to do alone.</p>"
            "<p>In the NWG, heads of service and inclusion leads work on it together.</p>"
            "<p>We meet four times a year and share what went wrong, too.</p>"
            "<p>You leave with a plan, and with people to ring about it.</p>"
        ),
        "captions": [
            (0, 5, "Some children never get as far as a first music lesson."),
            (5, 10, "Changing that is hard to do alone."),
            (10, 15, "In the NWG, heads of service and inclusion leads work on it together."),
            (15, 19, "We meet four times a year and share what went wrong, too."),
            (19, 24, "You leave with a plan, and with people to ring about it."),
        ],
        "film": {
            "scenes": [
                {
                    "motif": "school",
                    "seed": "film-nwg-school",
                    "line": "Some children never get a first lesson",
                },
                {"motif": "bridge", "seed": "film-nwg-bridge", "line": "Hard to change alone"},
                {"motif": "meeting", "seed": "film-nwg-meeting", "line": "So services work on it together"},
                {"motif": "calendar", "seed": "film-nwg-calendar", "line": "Four meetings a year"},
                {
                    "motif": "conversation",
                    "seed": "film-nwg-conversation",
                    "line": "A plan, and people to ring",
                },
            ]
        },
    },
    {
        "slug": "rewriting-a-person-specification",
        "title": "Rewriting a person specification in thirty seconds",
        "summary": "Three lines of a tutor's person specification, before and after. A captioned film to show at the start of a recruitment meeting.",
        "published": 33,
        "topics": ["recruitment", "workforce-development"],
        "audiences": ["heads-of-service", "inclusion-leads", "boards"],
        "heard": ["equitable", "representative", "diverse"],
        "pillars": ["people-culture", "policies-procedures"],
        "authors": ["sian-beddoes"],
        "picture": {
            "motif": "notebook",
            "seed": "video-rewriting-a-person-specification",
            "alt": "Illustration of an open notebook with a pen beside it",
        },
        "body": [
            (
                "paragraph",
                "<p>Most specifications grow by copying last year's. This film takes three familiar lines and asks of each one: what does a tutor actually need in order to do the job on the first day?</p>",
            ),
            (
                "paragraph",
                "<p>Try it with your own advert open beside you. Teams usually find at least one essential that nobody can explain.</p>",
            ),
        ],
        "provider": "file",
        "external_id": "",
        "duration_seconds": 30,
        "chapters": [
            {"at": 0, "title": "Start with one question"},
            {"at": 6, "title": "Three lines, before and after"},
            {"at": 24, "title": "Your turn"},
        ],
        "transcript": (
            "<p>Take each line and ask: does the job need this on day one?</p>"
            "<p>Before: a music degree. After: can show how they learned and how they teach.</p>"
            "<p>Before: grade eight. After: plays well enough to inspire a beginner.</p>"
            "<p>Before: own car. After: can reach these three schools.</p>"
            "<p>Now read yours aloud to somebody outside music.</p>"
        ),
        "captions": [
            (0, 6, "Take each line and ask: does the job need this on day one?"),
            (6, 12, "Before: a music degree. After: can show how they learned and how they teach."),
            (12, 18, "Before: grade eight. After: plays well enough to inspire a beginner."),
            (18, 24, "Before: own car. After: can reach these three schools."),
            (24, 30, "Now read yours aloud to somebody outside music."),
        ],
        "film": {
            "scenes": [
                {"motif": "notebook", "seed": "film-spec-notebook", "line": "Needed on day one?"},
                {"motif": "books", "seed": "film-spec-books", "line": "A degree? Or how they teach"},
                {
                    "motif": "guitar",
                    "seed": "film-spec-guitar",
                    "line": "Grade eight? Or inspiring a beginner",
                },
                {"motif": "map", "seed": "film-spec-map", "line": "Own car? Or able to get there"},
                {"motif": "conversation", "seed": "film-spec-conversation", "line": "Read it aloud"},
            ]
        },
    },
    {
        "slug": "inside-a-music-nurture-group",
        "title": "Inside a music nurture group: one ordinary Tuesday",
        "summary": "A tutor and a SENCO talk through a single session with six pupils: how it opens, what happens when it wobbles and how it closes.",
        "published": "2022-04-28",
        "topics": ["nurture-groups", "wellbeing"],
        "audiences": ["tutors", "schools", "inclusion-leads"],
        "heard": ["holistic", "authentic"],
        "pillars": ["musical-offer", "reach-engagement"],
        "authors": ["hannah-okoro", "priya-raman"],
        "picture": {
            "motif": "nurture",
            "seed": "video-inside-a-music-nurture-group",
            "alt": "Illustration of two cupped hands sheltering a small plant",
        },
        "body": [
            (
                "paragraph",
                "<p>Services planning their first group often ask us what actually happens in the room. We recorded this conversation straight after a session, with the chairs still in a circle.</p>",
            ),
            (
                "paragraph",
                "<p>No pupils appear and none is named. Watch it together with the colleague who will be your second adult in the room.</p>",
            ),
        ],
        "provider": "youtube",
        "external_id": "NWGdemo0001",
        "duration_seconds": 152,
        "chapters": [
            {"at": 0, "title": "Arriving"},
            {"at": 46, "title": "When it wobbles"},
            {"at": 98, "title": "Closing the session"},
            {"at": 126, "title": "What the SENCO watches for"},
        ],
        "transcript": (
            "<p><b>Hannah Okoro:</b> We've just said goodbye to the group. Six children, all from Years 4 and 5, and this is our seventh week. I get here twenty minutes early because the room has to look the same each time. Same circle, same drum in the middle, and a card on each chair with a choice of three warm-ups.</p>"
            "<p><b>Martin Sell:</b> I'm the SENCO. When we chose the six, we looked for the quiet ones as well as the children everybody already talks about. Two of today's group hardly spoke in class in September.</p>"
            "<p><b>Hannah Okoro:</b> About ten minutes in, it wobbled. One child didn't like the rhythm another child had made and put the beater down hard. In a whole-class lesson I'd have moved on. Here I stopped and played the rhythm very quietly on my knee, and waited. Somebody joined in. Then somebody else.</p>"
            "<p><b>Martin Sell:</b> What I noticed is that you didn't ask for an apology.</p>"
            "<p><b>Hannah Okoro:</b> No. He came back in on the fourth bar, and that was the apology. The teaching assistant knows to give it a full minute before she does anything. We agreed that before the first session, and it may be the most useful thing we agreed.</p>"
            "<p><b>Hannah Okoro:</b> We always close in the same way. Each child picks one sound to end on and we leave a silence after it. Then they tell us, with a thumb or a word, how they are. I write it down while they are putting shoes back on.</p>"
            "<p><b>Martin Sell:</b> I look at those notes every second week, next to attendance. I'm not looking for a miracle. I'm looking for a child who now walks to the room without being fetched. We have three of those so far, and one who is still fetched, and that is all right too.</p>"
        ),
        "captions": [],
    },
    {
        "slug": "an-action-plan-your-board-will-read",
        "title": "An E, D & I action plan that your board will read",
        "summary": "Two heads of service compare the plans they are proud of with the ones that stayed in a drawer, and settle on five rules.",
        "published": "2022-01-20",
        "topics": ["strategy-and-governance", "policies-and-eqia"],
        "audiences": ["heads-of-service", "boards", "inclusion-leads"],
        "heard": ["equitable", "holistic"],
        "pillars": ["vision-values-strategy", "policies-procedures"],
        "authors": ["ruth-castellane", "george-whitlow"],
        "picture": {
            "motif": "steps",
            "seed": "video-an-action-plan-your-board-will-read",
            "alt": "Illustration of a short flight of steps leading up to a flag",
        },
        "body": [
            (
                "paragraph",
                "<p>Recorded after an online NWG meeting, when two heads of service stayed on the call. They talk about dates, owners and why a shorter plan got more done.</p>",
            ),
        ],
        "provider": "vimeo",
        "external_id": "999999901",
        "duration_seconds": 158,
        "chapters": [
            {"at": 0, "title": "The plan in the drawer"},
            {"at": 52, "title": "Four priorities, no more"},
            {"at": 88, "title": "What amber means"},
            {"at": 126, "title": "Five rules"},
        ],
        "transcript": (
            "<p><b>Ruth Castellane:</b> My first plan had sixty-one actions. I was proud of it for about a month. Then I had to report on it, and I found that thirty of them said 'ongoing' where the date should have been.</p>"
            "<p><b>George Whitlow:</b> Mine had dates, but every one had the same name against it, and the name was mine. So whenever I was busy, inclusion was late.</p>"
            "<p><b>Ruth Castellane:</b> What did you do?</p>"
            "<p><b>George Whitlow:</b> I split the lead from the person accountable. The lead does the work. The accountable person makes sure there is time and money for it. A tutor manager now leads on our paid reflection sessions, and I answer to the board for them. We both sleep better.</p>"
            "<p><b>Ruth Castellane:</b> We cut ours down to four priorities for the year. It felt like giving up on things. In practice the other work waits in a list at the back, and the board can see that we have chosen, and why.</p>"
            "<p><b>George Whitlow:</b> Did anybody object?</p>"
            "<p><b>Ruth Castellane:</b> One trustee asked why youth voice was not among the four. It was a fair question, so we looked at our evidence again and swapped it in.</p>"
            "<p><b>George Whitlow:</b> The thing that changed our meetings was the RAG rating. We had all been using amber to mean 'a bit late'. Now it means how confident the lead is that we will get there, and anything amber or red needs one sentence that explains it. Those sentences are what we talk about.</p>"
            "<p><b>Ruth Castellane:</b> So, rules. Four priorities. A start and an end for everything.</p>"
            "<p><b>George Whitlow:</b> A lead and someone accountable. A number to start from, and one to aim for.</p>"
            "<p><b>Ruth Castellane:</b> And open it before each NWG meeting, so that you arrive with a real question. That makes five.</p>"
        ),
        "captions": [],
    },
    {
        "slug": "paying-young-people-for-their-advice",
        "title": "Paying young people for their advice, and acting on it",
        "summary": "A youth panel coordinator and two panel members explain what they are paid for, what changed and what they wish adults would stop doing.",
        "published": "2022-06-16",
        "topics": ["youth-voice", "strategy-and-governance"],
        "audiences": ["inclusion-leads", "heads-of-service", "boards"],
        "heard": ["authentic", "representative"],
        "pillars": ["youth-voice", "people-culture"],
        "authors": ["amina-farouk"],
        "picture": {
            "motif": "youth_voice",
            "seed": "video-paying-young-people-for-their-advice",
            "alt": "Illustration of a young person speaking, with a large speech bubble",
        },
        "body": [
            (
                "paragraph",
                "<p>Three people on one sofa: Amina, who coordinates a youth panel, and two of its members, aged 16 and 17. They are asked how the panel works when it works.</p>",
            ),
            (
                "paragraph",
                "<p>Worth ten minutes of a leadership meeting, with one question afterwards: which decision could we take to young people this term while it is still open?</p>",
            ),
        ],
        "provider": "youtube",
        "external_id": "NWGdemo0002",
        "duration_seconds": 149,
        "chapters": [
            {"at": 0, "title": "What we are paid for"},
            {"at": 44, "title": "One thing that changed"},
            {"at": 92, "title": "What to stop doing"},
        ],
        "transcript": (
            "<p><b>Amina Farouk:</b> I'll begin with money, because everyone asks. Panel members get an hourly rate for meetings, for reading beforehand and for travel. It goes into a bank account or onto a voucher; they choose. We put it in the staffing budget, so that it can't vanish when a grant ends.</p>"
            "<p><b>Kezia:</b> Before this I was on a different panel where we got pizza. I like pizza. But when it's paid they send you the papers on time, because it's a job.</p>"
            "<p><b>Rowan:</b> And you can say no to a shift at work. Otherwise it's only people whose parents can drive them.</p>"
            "<p><b>Amina Farouk:</b> Tell them about the concert.</p>"
            "<p><b>Rowan:</b> So the summer showcase was always in this hall with tickets, and you had to wear black. We said that our mates wouldn't come, and that some of us make tracks, so what would we even do on a stage? This year half of it was in the skate park with a listening tent. You could hand in a track without standing up in front of people. Fourteen people did.</p>"
            "<p><b>Kezia:</b> They kept the hall as well. It wasn't about taking something from the orchestra.</p>"
            "<p><b>Amina Farouk:</b> What should adults stop doing?</p>"
            "<p><b>Kezia:</b> Asking us when it's already printed. You can tell.</p>"
            "<p><b>Rowan:</b> Saying 'great point' and then nothing. I'd rather hear no. If it's no because of money, say how much money.</p>"
            "<p><b>Amina Farouk:</b> That one is now a rule. After every meeting, each suggestion gets an answer within three weeks: yes, no or not yet, with a reason. We publish them on one page. Out of the last nineteen suggestions, eight were a yes, and I could explain all the others to a room full of teenagers. That's the test I use.</p>"
        ),
        "captions": [],
    },
    {
        "slug": "asking-families-for-data-they-trust-you-with",
        "title": "Asking families for data they can trust you with",
        "summary": "An inclusion lead and a data officer on changing one enrolment form: fewer questions, a reason beside each and far fewer blanks.",
        "published": "2021-11-11",
        "topics": ["data", "communications"],
        "audiences": ["inclusion-leads", "heads-of-service"],
        "heard": ["equitable", "representative"],
        "pillars": ["reach-engagement", "communications"],
        "authors": ["dev-chaudhuri"],
        "picture": {
            "motif": "data",
            "seed": "video-asking-families-for-data",
            "alt": "Illustration of a bar chart with a magnifying glass over it",
        },
        "body": [
            (
                "paragraph",
                "<p>Half the answers on one service's enrolment form were blank. Dev and a colleague tell how they rewrote it with twelve families, and what they now do with the figures each term.</p>",
            ),
        ],
        "provider": "vimeo",
        "external_id": "999999902",
        "duration_seconds": 146,
        "chapters": [
            {"at": 0, "title": "A form full of blanks"},
            {"at": 40, "title": "What families told us"},
            {"at": 84, "title": "What we look at each term"},
            {"at": 122, "title": "Small numbers"},
        ],
        "transcript": (
            "<p><b>Dev Chaudhuri:</b> We wanted to know who was missing from our ensembles, and we couldn't say. On the ethnicity question, forty-eight per cent of answers were blank. On disability it was worse.</p>"
            "<p><b>Lorna Pike:</b> I look after the database, and I'd assumed that people were in a hurry. So we sat down with twelve families and watched them fill it in.</p>"
            "<p><b>Dev Chaudhuri:</b> They weren't in a hurry at all. They stopped at those questions and talked about them. One dad said, 'If I tick this, does my daughter get put in a special group?' A mum thought it might change the price.</p>"
            "<p><b>Lorna Pike:</b> We had given no reason for asking. The words were also ours and not theirs. The form asked for disability, and a parent whose son is deaf told us that she never knows which box people mean.</p>"
            "<p><b>Dev Chaudhuri:</b> So we removed eleven questions which nobody had ever used. Beside each one that stayed, there is now a line that says what we do with the answer. 'We ask so that we can check that lessons reach everyone. It never affects a place or a price.' And there's always 'prefer not to say', because that is an answer.</p>"
            "<p><b>Lorna Pike:</b> A term later the blanks were down to nine per cent.</p>"
            "<p><b>Dev Chaudhuri:</b> Then you have to use it, or you've broken the promise. Once a term four of us look at three things: who joined, who stayed past two terms, who moved up. We look for the largest gap, pick one and decide what to try.</p>"
            "<p><b>Lorna Pike:</b> My rule is about small numbers. If a group is fewer than five, it isn't shown to anybody. A chart with one child in it is not a chart, it's that child.</p>"
        ),
        "captions": [],
    },
    {
        "slug": "talking-to-your-local-authority-about-music",
        "title": "Talking to your local authority about what music can do",
        "summary": "How one head of service stopped presenting concert figures and started with the council's own priorities, told with an officer from Early Help.",
        "published": "2022-03-10",
        "topics": ["value-to-local-authorities", "partnerships"],
        "audiences": ["heads-of-service", "local-authorities", "boards"],
        "heard": ["holistic"],
        "pillars": ["partnerships-advocacy", "communications"],
        "authors": ["george-whitlow", "tobias-adeyemi"],
        "picture": {
            "motif": "bridge",
            "seed": "video-talking-to-your-local-authority",
            "alt": "Illustration of a bridge joining two river banks",
        },
        "body": [
            (
                "paragraph",
                "<p>George talks with an Early Help manager about a first meeting that went badly, a second that went well and the single shared page they now both report from.</p>",
            ),
            (
                "paragraph",
                "<p>Local-authority officers: the part that begins at one minute is for you. It says what to ask your music service for.</p>",
            ),
        ],
        "provider": "youtube",
        "external_id": "NWGdemo0003",
        "duration_seconds": 151,
        "chapters": [
            {"at": 0, "title": "The wrong slides"},
            {"at": 60, "title": "What an officer needs"},
            {"at": 108, "title": "One page between us"},
        ],
        "transcript": (
            "<p><b>George Whitlow:</b> I went to see the council with fourteen slides. Numbers of lessons, numbers of ensembles, a photograph of the youth orchestra. The director was very kind and looked at the clock.</p>"
            "<p><b>Anita Lowe:</b> I was in that meeting. I run Early Help. I remember thinking: this is lovely, and I don't know what to do with it. We had families waiting eleven weeks for any kind of support.</p>"
            "<p><b>George Whitlow:</b> Afterwards I read the council's own plan, which I should have done first. Attendance, young people's mental health, children coming into care. I could see a place for us on every page, and we had never used those words.</p>"
            "<p><b>Tobias Adeyemi:</b> What did the second meeting look like?</p>"
            "<p><b>George Whitlow:</b> No slides. I asked Anita which children she worried about and couldn't reach.</p>"
            "<p><b>Anita Lowe:</b> And I said Year 8 and Year 9, the ones who are at home by eleven o'clock in the morning. What I need from a music service is quite plain. Tell me who you can take, how soon, where, and who rings the family. Then tell me six weeks later who came.</p>"
            "<p><b>George Whitlow:</b> We offered two groups of six, in a youth centre that they already knew. It cost less than the concert.</p>"
            "<p><b>Anita Lowe:</b> Nine of the twelve kept coming. Four now go to school for more of the week than they did. I don't claim that was the music alone, and I'd be suspicious of anybody who did. But I can put it in my report.</p>"
            "<p><b>Tobias Adeyemi:</b> And now?</p>"
            "<p><b>George Whitlow:</b> We have one page between us, updated each term. Who was referred, who stayed, what families said, what it cost. When the budget came round, it was Anita who brought our page into the room.</p>"
        ),
        "captions": [],
    },
    {
        "slug": "starting-in-a-special-school-by-listening",
        "title": "Starting in a special school by listening",
        "summary": "A SEND music specialist describes the three visits she makes before she plans anything, with a class teacher who was wary at first.",
        "published": "2022-10-06",
        "topics": ["send", "musical-progression", "workforce-development"],
        "audiences": ["tutors", "schools", "inclusion-leads"],
        "heard": ["authentic", "equitable"],
        "pillars": ["musical-offer", "reach-engagement"],
        "authors": ["leonie-prest"],
        "picture": {
            "motif": "access_drum",
            "seed": "video-starting-in-a-special-school",
            "alt": "Illustration of a drum on an adjustable stand, set at the height of a wheelchair user",
        },
        "body": [
            (
                "paragraph",
                "<p>Leonie has started work in many special schools and has learned to arrive without instruments. Here she explains why, with a teacher who expected another six-week project and got something else.</p>",
            ),
        ],
        "provider": "youtube",
        "external_id": "NWGdemo0005",
        "duration_seconds": 154,
        "chapters": [
            {"at": 0, "title": "First visit: no instruments"},
            {"at": 58, "title": "Second visit: what is already musical"},
            {"at": 104, "title": "Third visit: agreeing a year"},
        ],
        "transcript": (
            "<p><b>Leonie Prest:</b> I make three visits before I plan. On the first one I bring nothing to play. People find that odd. If I come in with a van full of drums, then the morning is about the drums.</p>"
            "<p><b>Paul Redfern:</b> I'll be honest, I was wary. We'd had people come for six weeks, take photographs and go. The pupils in my class need about six weeks to get used to a new coat on the peg.</p>"
            "<p><b>Leonie Prest:</b> So I sat by the window and watched how everyone says yes and no. One young man looks up. One uses a switch. One goes still, and still can mean either, so you have to know him. If I don't learn that, I'll be guessing at his music for a year.</p>"
            "<p><b>Leonie Prest:</b> The second visit is for what is musical already. Paul's class had a song for washing hands.</p>"
            "<p><b>Paul Redfern:</b> We made it up. I'd never have called it music.</p>"
            "<p><b>Leonie Prest:</b> It had a call, an answer and a pause that they all waited for! We built the first half-term on that pause. Each pupil had a way to end it: a bar chime on a stand, a beam, a breath into a microphone. Disabled pupils are too often handed the part that doesn't matter. Here, nobody could go on until they played.</p>"
            "<p><b>Paul Redfern:</b> By Christmas they were teasing us with it. Making us wait.</p>"
            "<p><b>Leonie Prest:</b> That is musicianship. The third visit is with the head, and it's about the year. Which days, which room, who covers if I'm ill, how we'll know it's going well. We write it on one side of paper and both sign.</p>"
            "<p><b>Paul Redfern:</b> And who gets the training. My teaching assistants are paid for an hour with Leonie every month. So the music carries on when she's not here, and that was what I'd wanted all along.</p>"
        ),
        "captions": [],
    },
]
