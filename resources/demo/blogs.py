"""Demo blogs: twenty posts by different hands, from 2019 to the present, on inclusion in music services."""

from typing import Any

BLOGS: list[dict[str, Any]] = [
    {
        "slug": "research-notes-the-question-moves",
        "title": "Research notes: six months of asking what gets in the way",
        "summary": "Notes from the first action research year. Services began with questions about children and soon had harder ones about themselves.",
        "published": "2019-03-14",
        "topics": ["strategy-and-governance", "workforce-development"],
        "audiences": ["heads-of-service", "inclusion-leads", "funders"],
        "heard": ["holistic", "authentic"],
        "pillars": ["vision-values-strategy", "people-culture"],
        "authors": ["priya-raman"],
        "picture": {
            "motif": "notebook",
            "seed": "blog-research-notes",
            "alt": "Illustration of an open notebook with handwriting lines and a pen",
        },
        "body": [
            (
                "paragraph",
                "<p>These are working notes, not findings. Since the autumn I have sat in on planning meetings, lessons and a good many car-park conversations with the services in our first action research year. Each chose its own question about inclusion. My job is to notice what the questions have in common.</p>",
            ),
            ("heading", "Note one: the question moves"),
            (
                "paragraph",
                "<p>Almost every project began with a question about children. How do we reach young people in care? Why do so few pupils from the estate carry on after the first term? By Christmas most teams were asking something about themselves instead. One had set out to study why families did not reply to its letters, and found that the letters told them to ring a number that was only answered until three o'clock.</p>"
                "<p>I now write the first question at the top of a page and leave the rest blank. If the question has not changed after a term, I ask what the team has been protected from hearing.</p>",
            ),
            ("heading", "Note two: one person carries it"),
            (
                "paragraph",
                "<p>In most services inclusion lives with one committed colleague. That is how projects get started, and it is also how they stop. When one lead was off for three weeks in November, nobody else knew which schools had been promised a visit.</p>",
            ),
            (
                "quote",
                {
                    "text": "I realised that all of our inclusion work was in my notebook and my head, and neither of those goes to management meetings.",
                    "name": "Inclusion lead",
                    "role": "First-year action research service",
                },
            ),
            (
                "paragraph",
                "<p>The services that coped had done something dull: a shared folder, a second name on every contact, ten minutes on the agenda of a meeting that would happen anyway.</p>",
            ),
            ("heading", "Note three: tutors are paid to teach, not to think aloud"),
            (
                "paragraph",
                "<p>Tutors know a great deal about who is struggling and why. They are rarely paid for an hour in which to say so. Two services moved a small part of their project money from equipment to paid reflection time, and their notes from tutors are the richest that I have. One tutor described changing how she says hello at the door, and then watching a silent boy begin to choose the warm-up.</p>",
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "A test to try this month",
                    "text": "<p>Ask three colleagues, separately, what your service is trying to change about inclusion this year. Write down their words. If the answers differ, you have found your next agenda item.</p>",
                },
            ),
            ("heading", "What I will look at next"),
            (
                "paragraph",
                "<ul><li>What happens to a project when its funding ends but the schools still ring.</li><li>Whether a finding from one service can be used by another without being turned into a slogan.</li><li>How a head of service comes to hear bad news early.</li></ul>"
                "<p>If you disagree with any of this, please tell me. The notes are better for having been argued with.</p>",
            ),
        ],
    },
    {
        "slug": "we-advertised-four-times",
        "title": "We advertised four times and kept meeting the same applicants",
        "summary": "A head of service on what happened when she stopped blaming the field of candidates and read her own advert as a stranger would.",
        "published": "2019-06-20",
        "topics": ["recruitment", "workforce-development"],
        "audiences": ["heads-of-service", "boards"],
        "heard": ["representative", "diverse", "equitable"],
        "pillars": ["people-culture", "policies-procedures"],
        "authors": ["ruth-castellane"],
        "picture": {
            "motif": "workforce",
            "seed": "blog-advertised-four-times",
            "alt": "Illustration of four music educators standing side by side, each carrying something for work",
        },
        "body": [
            (
                "paragraph",
                "<p>I have told this story at two meetings now and it makes me wince each time, so it is probably worth writing down. Between one September and the next we advertised four times for instrumental tutors. We appointed well on each occasion. We also appointed, on each occasion, somebody who had been taught by somebody we already employed.</p>",
            ),
            ("heading", "What I said at the time"),
            (
                "paragraph",
                "<p>I said that the right people were not applying. I said that there was no pool of musicians from other traditions near us, which was a strange thing to believe in a town with two gospel choirs, a dhol group that fills the leisure centre and a studio above the carpet shop. I had driven past all of them on the way to interviews.</p>",
            ),
            (
                "paragraph",
                "<p>Then our inclusion lead asked to show the advert to six working musicians whom we had never employed, and to pay each of them for an hour. I agreed, a little stiffly.</p>",
            ),
            ("heading", "What they read"),
            (
                "table",
                {
                    "caption": "What we wrote, and what six musicians told us it said",
                    "headers": ["Our wording", "How it was read", "What we say now"],
                    "rows": [
                        [
                            "Degree or conservatoire diploma essential",
                            "You learned in the wrong place",
                            "Tell us how you learned, and what it taught you about teaching",
                        ],
                        [
                            "Grade 8 or equivalent",
                            "There is no equivalent",
                            "You can play for beginners in a way that makes them want to start",
                        ],
                        [
                            "Experience of county ensembles",
                            "This is for people who grew up in them",
                            "You have helped people to play together in any setting",
                        ],
                        [
                            "Apply by the council form",
                            "Two hours, unpaid, for a job I will not get",
                            "Send a page of writing or a three-minute recording",
                        ],
                    ],
                },
            ),
            (
                "quote",
                {
                    "text": "It is a very polite letter telling me not to bother.",
                    "name": "Bass player and youth club tutor",
                    "role": "One of our six paid readers",
                },
            ),
            ("heading", "What we changed, and what it cost"),
            (
                "paragraph",
                "<p>The advert took an afternoon. The selection day took longer to get right. We replaced the formal lesson observation with a paid trial: twenty minutes with four children, a conversation with them afterwards, and a fee that is paid whatever the outcome. Human resources had fair questions about safeguarding, so a colleague is always in the room and the checks come before any unsupervised work, as they always did.</p>",
            ),
            (
                "paragraph",
                "<p>In the fifth round we had twenty-three applications instead of nine. We appointed two people, one of whom reads no staff notation and is the best questioner of ten-year-olds I have seen. Not all of it went well: I failed to prepare the team, and one colleague asked her in the staff room what grade she was. That was my omission. An induction for a new tutor needs an induction for everybody else.</p>",
            ),
            (
                "paragraph",
                "<p>If you try only one piece of this, pay some strangers to read your advert. Ours cost less than the newspaper did.</p>",
            ),
        ],
    },
    {
        "slug": "before-you-buy-the-instruments",
        "title": "Before you buy the instruments, go and sit in the room",
        "summary": "A SEND music specialist's way of beginning with a special school: three visits, no kit on the first one, and a promise small enough to keep.",
        "published": "2019-10-03",
        "topics": ["send", "partnerships"],
        "audiences": ["inclusion-leads", "tutors", "schools"],
        "heard": ["holistic", "authentic", "equitable"],
        "pillars": ["musical-offer", "reach-engagement"],
        "authors": ["leonie-prest"],
        "picture": {
            "motif": "access_drum",
            "seed": "blog-sit-in-the-room",
            "alt": "Illustration of a wheelchair user playing a drum on a low stand with a soft beater",
        },
        "body": [
            (
                "paragraph",
                "<p>There is a cupboard in a special school not far from me that holds a beautiful set of adaptive instruments. They were a gift from a music service which meant every bit of it. Nobody had asked whether the sockets in the music room worked, and so for a year the boxes stayed taped.</p>",
            ),
            (
                "paragraph",
                "<p>I think of that cupboard whenever somebody rings to ask me what to buy. My answer is an annoying one. Go and sit in the room.</p>",
            ),
            ("heading", "Three visits before any offer"),
            (
                "steps",
                [
                    {
                        "title": "Visit one: bring nothing",
                        "text": "<p>Join an ordinary morning, including the arrival of the buses. Notice what pupils already do with sound: the one who hums at the radiator, the one who leaves when the hand dryer starts. Ask a teaching assistant what makes a good day.</p>",
                    },
                    {
                        "title": "Visit two: follow somebody",
                        "text": "<p>Bring one quiet instrument and respond to a pupil instead of leading. Stop when they stop. Ask the school to film two minutes, with consent, so that staff can tell you what you missed.</p>",
                    },
                    {
                        "title": "Visit three: ask what would last",
                        "text": "<p>Sit with the head and a class teacher. Ask what the school could sustain if you fell ill. Write down one term's promise and who will be in the room each week.</p>",
                    },
                ],
            ),
            ("heading", "What to ask, and whom"),
            ("subheading", "Ask the staff"),
            (
                "paragraph",
                "<p>How does each pupil say yes, no and enough? Which positions are comfortable, and for how long? Is there a sound that somebody here cannot bear? Which member of staff plays or sings and has never been asked to at work? There is nearly always one.</p>",
            ),
            ("subheading", "Ask the pupils"),
            (
                "paragraph",
                "<p>Offer two things and wait. Wait longer than feels polite. I count slowly to twelve. A pupil who turns towards one of two shakers has given you a preference, and if you act on it at once they learn that their choices do something here.</p>",
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "Take care with the word 'therapy'",
                    "text": "<p>Music therapy is a registered profession. What a music service brings is music making, which may well do people good. Say so plainly to schools and families, and know when to pass on a concern.</p>",
                },
            ),
            ("heading", "Then talk about kit"),
            (
                "paragraph",
                "<p>By now you will know whether the first need is a switch-operated instrument, a better stand or a rug that stops the drum from sliding. Borrow before you buy. Leave the thing for three weeks and see whether it has been used on a day when you were not there. Disabled pupils deserve the same as everybody else: an instrument which suits them, someone who expects progress, and a place to play it where others listen.</p>",
            ),
        ],
    },
    {
        "slug": "whole-class-means-whole-class",
        "title": "Whole class means the whole class: notes from our winter peer day",
        "summary": "Tutors and teachers met to ask who is sent out, sits out or is quietly left out of whole-class lessons. Here is what they took home.",
        "published": "2020-02-06",
        "topics": ["whole-class-teaching", "send", "workforce-development"],
        "audiences": ["tutors", "schools", "inclusion-leads"],
        "heard": ["equitable", "holistic"],
        "pillars": ["musical-offer", "people-culture"],
        "authors": ["callum-hartley"],
        "picture": {
            "motif": "ukulele",
            "seed": "blog-whole-class-day",
            "alt": "Illustration of a child playing a ukulele",
        },
        "body": [
            (
                "paragraph",
                "<p>The heating at the arts centre failed at nine, so thirty-one people began our winter peer day in coats. It suited the subject. We had come to talk about discomfort: who sits at the edge of a whole-class lesson, and why the rest of us stop noticing.</p>",
            ),
            ("heading", "The morning: counting the empty chairs"),
            (
                "paragraph",
                "<p>Before the day each tutor had kept a tally for two weeks. Not of behaviour, only of absence: pupils who were out of the room during the lesson, for whatever reason. Reading practice, speech and language sessions and 'finds it too loud' were the three that came up at every table. Several tutors had never been told the reason and had not liked to ask.</p>",
            ),
            (
                "quote",
                {
                    "text": "I had thirty ukuleles and twenty-six children, and I had stopped wondering about the other four by October.",
                    "name": "Whole-class tutor",
                    "role": "Speaking at the peer day",
                },
            ),
            ("heading", "After lunch: the same lesson, planned three ways"),
            (
                "paragraph",
                "<p>Joel Nkemelu, who facilitated, gave every table the same plan for a first lesson on the ukulele, and a description of one pupil. The task was to change the plan so that this pupil could take part from the first minute, without a separate activity at the back.</p>",
            ),
            ("subheading", "Ideas people wrote on their hands"),
            (
                "paragraph",
                "<ul><li>Tune the ukulele to an open chord, so that one strum already sounds like music.</li><li>Give the quiet start a job: somebody keeps the pulse with a hand on the desk, and the class follows them.</li><li>Agree a way to leave and return that needs no explanation, such as a card on the door.</li><li>Ask the teaching assistant to play, not to hover.</li></ul>",
            ),
            ("subheading", "And one that split the room"),
            (
                "paragraph",
                "<p>Should ear defenders hang by the door for anyone, or be given to the pupils who need them? Half the room feared a stampede. A class teacher who has done it for a year said that the novelty lasted two lessons and that five children now use them, only two of whom she would have guessed.</p>",
            ),
            (
                "image",
                {
                    "motif": "headphones",
                    "seed": "blog-whole-class-ear-defenders",
                    "alt": "Illustration of someone listening through headphones with their eyes closed",
                    "caption": "Hung by the door, for whoever wants them.",
                },
            ),
            ("heading", "What people promised"),
            (
                "paragraph",
                "<p>Everyone left with one change and one question for the school. The commonest question was about the timetable: could reading support move by half an hour so that the same four children do not miss music each week? Nine tutors have already written to say that a school agreed. Two schools said no, and gave reasons which we ought to understand better before the summer meeting.</p>",
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "Borrow the tally",
                    "text": "<p>Two weeks, one mark for each pupil who is out of the room and a word for the reason. No names. Bring it to your next team meeting and read it out before anybody explains it.</p>",
                },
            ),
        ],
    },
    {
        "slug": "eight-weeks-from-my-kitchen",
        "title": "Eight weeks of lessons from my kitchen",
        "summary": "A tutor and songwriter on teaching through a screen this spring: who has come closer, who has vanished, and a phone call that worked better.",
        "published": "2020-05-21",
        "topics": ["remote-learning", "access-and-affordability", "wellbeing"],
        "audiences": ["tutors", "heads-of-service"],
        "heard": ["equitable", "authentic"],
        "pillars": ["reach-engagement", "musical-offer"],
        "authors": ["hannah-okoro"],
        "picture": {
            "motif": "online_call",
            "seed": "blog-kitchen-lessons",
            "alt": "Illustration of six people in the windows of a video call",
        },
        "body": [
            (
                "paragraph",
                "<p>My fridge now has a part in most of my lessons. It hums at roughly a B flat, and one of my pupils has written a verse about it. I mention this because some of what has happened since March has been funny, and the rest of this post is less so.</p>",
            ),
            ("heading", "Who I can see"),
            (
                "paragraph",
                "<p>Before schools closed to most children I taught forty-four young people a week. Twenty-seven now come to me on a screen. A few of them are thriving. One girl who barely spoke in the practice room sends me lyrics at breakfast time, because typing is easier for her than talking. A boy who has always been late is never late to his own bedroom.</p>",
            ),
            ("heading", "Who I cannot"),
            (
                "paragraph",
                "<p>The other seventeen are not a random seventeen. Most were on free places. Several share one phone with a parent, and in one home the phone goes to work at the hospital with Mum and comes back at eight. Two have a laptop lent by school which blocks our video service. One told me quite cheerfully that there is nowhere in the flat to be loud.</p>",
            ),
            (
                "key_figures",
                [
                    {"figure": "44", "label": "young people I taught each week before March"},
                    {"figure": "27", "label": "who come to lessons on a screen"},
                    {"figure": "11", "label": "more who now have a lesson by phone or post"},
                ],
            ),
            ("heading", "What worked when video did not"),
            (
                "paragraph",
                "<p>I asked my head of service whether I could be paid for a lesson that was a ten-minute telephone call and a parcel. She said yes on the same day, for which I will always like her. So now there are three kinds of lesson.</p>",
            ),
            (
                "steps",
                [
                    {
                        "title": "A call",
                        "text": "<p>Ten minutes on an ordinary telephone at a time the family picks. We make up four lines. I sing them back. A parent stays within earshot and the call goes in my log.</p>",
                    },
                    {
                        "title": "An envelope",
                        "text": "<p>A lyric sheet with gaps, a pencil and a stamped envelope back. Somebody posted me a rhythm made out of pasta.</p>",
                    },
                    {
                        "title": "A recording",
                        "text": "<p>I put the lines to chords on my phone and send a small audio file. It uses far less data than a video, and they can play it to whoever is in the house.</p>",
                    },
                ],
            ),
            (
                "quote",
                {
                    "text": "My nan cried but in a good way. Can we do one about the dog next.",
                    "name": "Songwriter, aged 11",
                    "role": "By text message, with permission",
                },
            ),
            ("heading", "What I would like us to remember"),
            (
                "paragraph",
                "<p>Six young people I still have not reached at all. I have given their names to their schools, since school is where someone is ringing home each week. I do not know when I will be back in a practice room. When I am, I want the first question on our enrolment form to be a new one: how would you like us to get in touch?</p>",
            ),
        ],
    },
    {
        "slug": "the-gap-was-in-year-seven",
        "title": "We went looking for who joins. The gap was in who stays",
        "summary": "A data story from one service: three years of enrolments, one awkward chart and the move to secondary school.",
        "published": "2020-10-08",
        "topics": ["data", "musical-progression", "access-and-affordability"],
        "audiences": ["heads-of-service", "inclusion-leads", "boards"],
        "heard": ["equitable", "representative"],
        "pillars": ["reach-engagement", "musical-offer"],
        "authors": ["dev-chaudhuri"],
        "picture": {
            "motif": "data",
            "seed": "blog-who-stays",
            "alt": "Illustration of a bar chart with bars of unequal height",
        },
        "body": [
            (
                "paragraph",
                "<p>Our service was pleased with one number. Among children who start an instrument with us in Year 4, the share eligible for free school meals is within a point of the share in our schools. I had put it on a slide. I had, I am sorry to say, put it on a slide in green.</p>",
            ),
            (
                "paragraph",
                "<p>In the long quiet of this summer I had time to ask the next question, which is what happens to those children afterwards.</p>",
            ),
            ("heading", "Following one cohort"),
            (
                "paragraph",
                "<p>I took every child who began in Year 4 in autumn 2016 and looked for each of them in every term's invoices since. It was two days of matching spellings. The result fits in a small table.</p>",
            ),
            (
                "table",
                {
                    "caption": "Of every 100 children who began in Year 4 in autumn 2016, how many were still learning with us",
                    "headers": ["Point in time", "Not eligible for free school meals", "Eligible"],
                    "rows": [
                        ["End of Year 4", "81", "78"],
                        ["End of Year 5", "58", "49"],
                        ["End of Year 6", "44", "31"],
                        ["Spring of Year 7", "29", "8"],
                    ],
                },
            ),
            (
                "paragraph",
                "<p>The lines part slowly for three years and then one of them falls off a step. From 31 to 8, between a July and the following spring.</p>",
            ),
            ("heading", "Three explanations, two of them wrong"),
            (
                "paragraph",
                "<p><b>They lose interest.</b> We rang forty families. Four said so.</p>"
                "<p><b>They cannot afford it.</b> Closer, but most were entitled to a free place, and nobody had told them that the entitlement does not move with the child. Our system closes the record in July and the family has to apply again, with proof, to a new school office.</p>"
                "<p><b>The instrument goes back to the primary school.</b> This was the one. Twenty-two of the forty had handed in an instrument on the last day of Year 6, and had assumed, not unreasonably, that this was the end of it.</p>",
            ),
            (
                "quote",
                {
                    "text": "She gave the cornet back with her library books. We thought that was what you did.",
                    "name": "Parent",
                    "role": "In a telephone interview, July",
                },
            ),
            (
                "image",
                {
                    "motif": "brass",
                    "seed": "blog-who-stays-cornet",
                    "alt": "Illustration of a trumpet being played, its bell lifted",
                    "caption": "",
                },
            ),
            ("heading", "What we have changed so far"),
            (
                "paragraph",
                "<ul><li>From next summer the instrument belongs to the child's place, not the building. It goes home in July.</li><li>Remission carries over for a year with no new form.</li><li>A tutor from the secondary school plays in the Year 6 lesson in June, so there is one face to look for.</li></ul>",
            ),
            (
                "callout",
                {
                    "tone": "note",
                    "title": "On small numbers",
                    "text": "<p>We published nothing for any school with fewer than ten beginners, and no child can be picked out from the table above. If your cohort is small, pool several years before you draw a chart.</p>",
                },
            ),
            (
                "paragraph",
                "<p>I have kept the green slide. I show it first, then the table. It is the best training that I know in why 'who joins' is only a third of the question.</p>",
            ),
        ],
    },
    {
        "slug": "our-concert-was-too-long",
        "title": "Six young people told us our concert was too long. They were right",
        "summary": "How a youth panel took apart a forty-year-old showcase, and what a service learned by giving it a decision and not a questionnaire.",
        "published": "2020-12-10",
        "topics": ["youth-voice", "musical-progression"],
        "audiences": ["inclusion-leads", "heads-of-service", "tutors"],
        "heard": ["authentic", "representative", "diverse"],
        "pillars": ["youth-voice", "musical-offer"],
        "authors": ["amina-farouk"],
        "picture": {
            "motif": "stage",
            "seed": "blog-concert-too-long",
            "alt": "Illustration of three young performers on a lit stage, with the heads of the audience in front",
        },
        "body": [
            (
                "paragraph",
                "<p>Every December for forty years our service has filled the town hall. This December the town hall is dark, like every hall, and because nothing could go ahead as usual we did what we had been putting off. We handed the concert to the youth panel and asked what they would keep.</p>",
            ),
            ("heading", "The first meeting was mostly silence"),
            (
                "paragraph",
                "<p>There were six of them on the call, aged thirteen to seventeen, four with cameras off. I had prepared questions. They answered the way you answer a teacher. After twenty minutes Jaden, who plays drums and had been eating cereal, said: 'Can I ask why it is three hours?'</p>",
            ),
            (
                "paragraph",
                "<p>I explained that every ensemble has a turn. 'So who is it for?' he said. I did not have an answer ready. Nobody had asked me that in nine years.</p>",
            ),
            ("heading", "What they found out"),
            (
                "paragraph",
                "<p>The panel asked for the programmes of the last five concerts and counted. Of sixty-two items, two had been written by anyone under twenty and none was made on a computer, although a fifth of our learners are in production classes. They asked families too. Grandparents mentioned the seats. Little brothers and sisters mentioned hunger.</p>",
            ),
            (
                "quote",
                {
                    "text": "You keep saying showcase. But you only show the bits of us that match.",
                    "name": "Maryam, 15",
                    "role": "Youth panel",
                },
            ),
            (
                "image",
                {
                    "motif": "studio",
                    "seed": "blog-concert-studio",
                    "alt": "Illustration of a young producer at a mixing desk between two loudspeakers",
                    "caption": "A fifth of our learners make music here. None of it had reached the stage.",
                },
            ),
            ("heading", "What they decided"),
            (
                "paragraph",
                "<p>I use the word on purpose. We agreed beforehand that within the budget, and the law, the decision was theirs. So this month there is no long film of everybody playing in boxes. There are eight short ones, released over a week, each put together by a different group of young people. One is a string quartet. One is made entirely of sounds from a bus depot. Total running time: thirty-four minutes.</p>",
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "What made it a real decision",
                    "text": "<ul><li>A budget the panel could see, to the pound.</li><li>A short list of what could not change, with the reasons.</li><li>Vouchers for their time, agreed before the first meeting.</li><li>One adult with the authority to say yes during the call.</li></ul>",
                },
            ),
            (
                "paragraph",
                "<p>Some colleagues are sad, and I understand it. For many of our players the town hall is the memory they keep. The panel understands too, and its note for next year says: keep the hall, lose the second half, open with something nobody expects. We have written back to say which of these we will do and when we will know about the rest. That letter, Jaden tells me, was the first he has ever had from us which was not about a fee.</p>",
            ),
        ],
    },
    {
        "slug": "six-things-people-say-about-eqias",
        "title": "Six things people say about equality impact assessments, answered",
        "summary": "It is only for the council. It takes a week. We treat everybody the same. An E, D & I adviser answers the objections she hears most.",
        "published": "2021-02-25",
        "topics": ["policies-and-eqia", "strategy-and-governance"],
        "audiences": ["heads-of-service", "boards", "local-authorities"],
        "heard": ["equitable"],
        "pillars": ["policies-procedures", "vision-values-strategy"],
        "authors": ["sian-beddoes"],
        "picture": {
            "motif": "balance",
            "seed": "blog-eqia-myths",
            "alt": "Illustration of a pair of weighing scales in balance",
        },
        "body": [
            (
                "paragraph",
                "<p>Services are about to make a great many changes in a hurry. Venues that closed may not reopen, some teaching will stay online, and fees are being redrawn to fill holes in the budget. Each of those decisions will fall differently on different families. An equality impact assessment, or EqIA, is how you look before you leap. I have yet to meet a service that enjoys doing them, so here are the things people say to me, and what I say back.</p>",
            ),
            ("heading", "What I hear, and what I answer"),
            (
                "questions",
                [
                    {
                        "question": "'That is the council's job, not ours'",
                        "answer": "<p>If you are part of a local authority, the Public Sector Equality Duty is yours as much as anyone's. If you are a charity delivering a public function it may well apply to that work, and your funder will expect the thinking either way. Ask your authority's equality officer. They are usually pleased to be rung.</p>",
                    },
                    {
                        "question": "'It takes a week to write one'",
                        "answer": "<p>A change to the fee policy deserves two hours and a conversation. A change of room for a Saturday band deserves fifteen minutes. Proportion is part of doing it properly.</p>",
                    },
                    {
                        "question": "'We treat everybody the same'",
                        "answer": "<p>That is the reason to do one. A rehearsal up two flights of stairs treats everybody the same. The duty asks you to have regard to different needs, which may mean treating people differently.</p>",
                    },
                    {
                        "question": "'We do not have the data'",
                        "answer": "<p>Write down what you have, what you lack and what you will do about it. Three calls to families count as evidence. Blank boxes marked 'no impact' do not.</p>",
                    },
                    {
                        "question": "'It will stop us making the change'",
                        "answer": "<p>It rarely does. It usually adds a bus fare, an earlier notice or a second venue. Sometimes it shows that the saving was never there, once you count the families who leave.</p>",
                    },
                    {
                        "question": "'We did one in 2017'",
                        "answer": "<p>Of a different decision, in a different year. An assessment belongs to a change. Put a review date on it and keep it.</p>",
                    },
                ],
            ),
            ("heading", "An example in four lines"),
            (
                "paragraph",
                "<p>A service plans to move its Wednesday ensembles from a school near the station to a theatre with free parking. <b>Who gains:</b> families with cars. <b>Who may lose:</b> teenagers who come by train, wheelchair users until the lift is repaired, and carers who cannot be out after eight. <b>What we will do:</b> hold the move until the lift works, ask the theatre for an earlier start and pay for a shared taxi from the station this term. <b>When we will look again:</b> after six weeks, by counting who still comes.</p>",
            ),
            (
                "paragraph",
                "<p>That took one inclusion lead, one tutor and a pot of tea.</p>",
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "Timing is most of it",
                    "text": "<p>An assessment written after the decision is a record of regret. Add a line to every paper that goes to your board: has this been assessed, and what changed because of it?</p>",
                },
            ),
            ("heading", "Use ours until you have your own"),
            (
                "paragraph",
                "<p>The template below has two pages and no jargon that I could find a way round. Delete what you do not need, add your own sign-off rule, and publish the summary where families can read it.</p>",
            ),
            ("download", "eqia-template"),
        ],
    },
    {
        "slug": "what-the-virtual-school-wants-from-us",
        "title": "What does a Virtual School want from a music service? We asked one",
        "summary": "A Virtual School head talks about children in care, personal education plans and why 'we can offer lessons' is the wrong opening line.",
        "published": "2021-05-13",
        "topics": ["value-to-local-authorities", "partnerships", "wellbeing"],
        "audiences": ["heads-of-service", "local-authorities", "inclusion-leads"],
        "heard": ["holistic", "equitable"],
        "pillars": ["partnerships-advocacy", "reach-engagement"],
        "authors": ["tobias-adeyemi"],
        "picture": {
            "motif": "bridge",
            "seed": "blog-virtual-school",
            "alt": "Illustration of an arched bridge joining two banks of a river",
        },
        "body": [
            (
                "paragraph",
                "<p>Every local authority has a Virtual School, which looks after the education of children in care wherever they are placed. Many music services would like to work with theirs, and some have sent three e-mails and heard nothing. Denise Akehurst leads a Virtual School for a large county. I asked her to be blunt.</p>",
            ),
            ("heading", "On the first e-mail"),
            (
                "quote",
                {
                    "text": "It says 'we can offer lessons'. I have four hundred children and I am being asked to find customers. Tell me instead that you have noticed that none of ours have stayed past a term, and that you would like to know why. I will ring you that day.",
                    "name": "Denise Akehurst",
                    "role": "Virtual School head",
                },
            ),
            (
                "paragraph",
                "<p>She keeps coming back to stability. A child who moves placement may change school, bedroom and bus route in a week. If the saxophone has to be handed in as well, music becomes one more thing that other people can take away.</p>",
            ),
            ("heading", "On personal education plans"),
            (
                "paragraph",
                "<p>Each child in care has a personal education plan that is reviewed every term, and it is in those meetings that money and support are agreed. Very few music services have ever seen the form.</p>",
            ),
            (
                "quote",
                {
                    "text": "Ask us to add one line: what does this young person like to listen to or play? It costs nothing. Then a social worker has a reason to pick up the telephone to you, and the young person knows that somebody asked.",
                    "name": "Denise Akehurst",
                    "role": "Virtual School head",
                },
            ),
            ("heading", "On evidence"),
            (
                "paragraph",
                "<p>I expected her to want attainment figures. She would rather have attendance, and what changed for the child in the child's own words. 'If he came to school on Thursdays because Thursday was drums, that is a sentence I can read to the Director,' she said. She also wants to hear when it goes badly, early, while something can still be done.</p>",
            ),
            ("subheading", "What she would like from every service"),
            (
                "steps",
                [
                    {
                        "title": "One named person",
                        "text": "<p>Somebody who answers, knows the word 'placement' and does not need the child's history in order to book a lesson.</p>",
                    },
                    {
                        "title": "An instrument that moves with the child",
                        "text": "<p>Including across the county boundary, with the paperwork done between adults.</p>",
                    },
                    {
                        "title": "A tutor who stays",
                        "text": "<p>If the tutor must change, two lessons together first.</p>",
                    },
                    {
                        "title": "Half a page every term",
                        "text": "<p>Numbers at the top, one story below it that the young person has agreed to.</p>",
                    },
                ],
            ),
            (
                "paragraph",
                "<p>I asked what she could give in return. A place on her training days, she said, introductions to Early Help, and her name in our bid. That sounded to me like a partnership. Whoever leads on it in your service, find out this week who leads your Virtual School, and open with a question.</p>",
            ),
        ],
    },
    {
        "slug": "the-working-group-opens-its-doors",
        "title": "Forty-five services around one table: the NWG opens up",
        "summary": "From this month any music service in England that is taking inclusion forward can ask to join. Why we opened the group, and how it will work.",
        "published": "2021-09-30",
        "topics": ["strategy-and-governance", "partnerships"],
        "audiences": ["heads-of-service", "inclusion-leads", "funders"],
        "heard": ["representative", "diverse"],
        "pillars": ["vision-values-strategy", "partnerships-advocacy"],
        "authors": ["marion-ellery"],
        "picture": {
            "motif": "meeting",
            "seed": "blog-nwg-opens",
            "alt": "Illustration of five colleagues around a meeting table",
        },
        "body": [
            (
                "paragraph",
                "<p>The first time that I invited colleagues to advise us on inclusion, we fitted around a kitchen-sized table. This month the National Music Services Working Group on Inclusion opened up, and forty-five services are represented. I would like to say why, and to be clear about what we are asking of people.</p>",
            ),
            ("heading", "Why a small group was no longer enough"),
            (
                "paragraph",
                "<p>Many of our members first met through action research with Changing Tracks, or in our peer groups and training. They were already convinced. That made for generous conversations and, now and then, for comfortable ones. A steering group that only hears from those who have done the projects cannot tell you why others have not.</p>",
            ),
            (
                "paragraph",
                "<p>The last eighteen months settled it. We watched services solve the same problem in parallel: lending devices, finding the families who had gone quiet, thinking again about who they employ. A call between the right two people would have saved each of them a month.</p>",
            ),
            (
                "key_figures",
                [
                    {"figure": "45", "label": "services represented this September"},
                    {"figure": "2", "label": "people at most from each service"},
                    {"figure": "4", "label": "meetings in the year"},
                ],
            ),
            ("heading", "What the group does"),
            (
                "paragraph",
                "<p>It steers the Changing Tracks programme and tells us frankly what helps and what gets in the way. It is a place for heads of service and inclusion leads to learn from each other about policy, recruitment and quality. It shapes what we make: small Task &amp; Finish groups grow out of it and report back. It compares notes on how services and Hubs show their worth to local authorities. And each year's action research partners bring their findings to it while they can still be questioned.</p>",
            ),
            (
                "paragraph",
                "<p>Meetings are normally two hours, online, and worked like a workshop. Once a year we hope to meet in a room, often at the Music Mark conference.</p>",
            ),
            ("heading", "Questions I have been asked this week"),
            (
                "questions",
                [
                    {
                        "question": "Why only two people from each service?",
                        "answer": "<p>So that everybody can speak. It also makes a service choose who can carry a decision home. A seat may be handed to a colleague when roles change.</p>",
                    },
                    {
                        "question": "Do we need to be good at inclusion already?",
                        "answer": "<p>No. You need to be trying to change something, and willing to tell the group how it is going.</p>",
                    },
                    {
                        "question": "What happens to what we say?",
                        "answer": "<p>Papers and minutes stay with members. The learning that the group agrees to share is published in our annual review.</p>",
                    },
                ],
            ),
            (
                "paragraph",
                "<p>If you lead a service and hesitate because you have little to show, please come for that reason. The most useful sentence at our last meeting began with 'We tried it and it did not work'.</p>",
            ),
            ("button", {"text": "Ask to join the group", "page": "join"}),
        ],
    },
    {
        "slug": "seventeen-services-one-question",
        "title": "Seventeen services, one question: starting the nurture groups",
        "summary": "This year's action research partners are piloting music nurture groups for vulnerable young people. What they share, and how they will know.",
        "published": "2021-11-18",
        "topics": ["nurture-groups", "wellbeing", "data"],
        "audiences": ["inclusion-leads", "schools", "funders", "local-authorities"],
        "heard": ["holistic", "equitable"],
        "pillars": ["musical-offer", "reach-engagement"],
        "authors": ["tobias-adeyemi", "priya-raman"],
        "picture": {
            "motif": "nurture",
            "seed": "blog-seventeen-services",
            "alt": "Illustration of children and a grown-up sitting in a circle on a round rug, with drums and shakers",
        },
        "body": [
            (
                "paragraph",
                "<p>Schools tell us the same thing in different counties. Some children have come back unable to settle, and the help they need has a waiting list. Seventeen music services have chosen to spend this year finding out what a music nurture group can offer those young people, and what it cannot.</p>",
            ),
            (
                "key_figures",
                [
                    {"figure": "17", "label": "services piloting music nurture groups in 2021/22"},
                    {"figure": "6 to 8", "label": "young people in a typical group"},
                    {"figure": "10", "label": "weeks before anyone is asked to judge it"},
                ],
            ),
            ("heading", "What we mean by a nurture group"),
            (
                "paragraph",
                "<p>A small group, the same room, the same two adults, every week. One adult is a tutor and the other is from the school and knows the children. There is a predictable beginning and end. In between the young people make music, and much of what happens is decided by them. Nobody is preparing for a performance unless the group asks for one.</p>",
            ),
            (
                "paragraph",
                "<p>It is neither a reward for good behaviour nor somewhere to send a child whom a class finds difficult. Referral is a conversation between the SENCO, the family and the young person, who can say no.</p>",
            ),
            ("heading", "What every partner has agreed to do"),
            (
                "steps",
                [
                    {
                        "title": "Train before starting",
                        "text": "<p>Tutors and school staff train together, including on what to do with a disclosure and whom to ring.</p>",
                    },
                    {
                        "title": "Check in at the start",
                        "text": "<p>In the second week, once there is some trust, each young person places themselves on five short lines: about confidence, about belonging, about music. An adult who knows them does the same, separately.</p>",
                    },
                    {
                        "title": "Write a paragraph a week",
                        "text": "<p>The tutor is paid for twenty minutes to say what surprised them.</p>",
                    },
                    {
                        "title": "Check in again, then listen",
                        "text": "<p>The same lines at the end, followed by a talk about what the marks mean to the person who made them.</p>",
                    },
                ],
            ),
            ("heading", "How we will handle what we learn"),
            (
                "paragraph",
                "<p>We are wary of our own hopes. Ten weeks is short, children grow anyway, and a group of seven proves nothing by itself. Seventeen sets of notes read side by side may show a pattern, and we will say so when they do not. Services keep the names. We see only the totals and the stories that young people have agreed to.</p>",
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "Before you copy this",
                    "text": "<p>Do not begin a group that you cannot finish. For a young person who has been let down, an adult who disappears in week four does harm. Have a second tutor who has met the group.</p>",
                },
            ),
            (
                "paragraph",
                "<p>The before-and-after check-in is here for any service to use, partner or not. It fits on one sheet. Please read the notes on the back first, and tell us which words your young people crossed out.</p>",
            ),
            ("download", "nurture-check-in"),
        ],
    },
    {
        "slug": "six-tuesdays",
        "title": "Six Tuesdays: a tutor's diary of a nurture group",
        "summary": "A songwriter keeps a diary of the first half of a music nurture group, including the week in which nothing happened and it mattered most.",
        "published": "2022-02-10",
        "topics": ["nurture-groups", "wellbeing", "workforce-development"],
        "audiences": ["tutors", "schools", "inclusion-leads"],
        "heard": ["holistic", "authentic"],
        "pillars": ["musical-offer", "people-culture"],
        "authors": ["hannah-okoro"],
        "picture": {
            "motif": "songwriting",
            "seed": "blog-six-tuesdays",
            "alt": "Illustration of a young songwriter at a table, with lines of music rising from the page",
        },
        "body": [
            (
                "paragraph",
                "<p>I have changed the names and some of the details. The young people have read this, or had it read to them, and took two things out. Ms Bright, the learning mentor who runs the group with me, put one thing in.</p>",
            ),
            ("heading", "The first three weeks"),
            ("subheading", "Tuesday one"),
            (
                "paragraph",
                "<p>Six chairs in a circle. Four children choose the floor under the table. Good: so that is the room. Ms Bright gets down there too. I play the same four chords very quietly for a quarter of an hour. A hand comes out and damps one string, and goes away again. It is our first duet.</p>",
            ),
            ("subheading", "Tuesday two"),
            (
                "paragraph",
                "<p>We do the check-in lines. Kez puts every mark at the far left, then asks if you get into trouble for the left. I say that there is no wrong end. He moves one of them. 'I do like drums a bit.'</p>",
            ),
            ("subheading", "Tuesday three"),
            (
                "paragraph",
                "<p>I had a plan with a chorus in it. It lasts ninety seconds. Someone has had a terrible morning and everyone knows. Ms Bright asks whether we should just do the hello and the goodbye, the way we always do. We do the hello. We sit. We do the goodbye. I write in my notes that nothing happened and feel that I have failed.</p>",
            ),
            (
                "image",
                {
                    "motif": "drums",
                    "seed": "blog-six-tuesdays-drums",
                    "alt": "Illustration of a drummer behind a drum kit",
                    "caption": "Kez's corner, by general agreement.",
                },
            ),
            ("heading", "The next three"),
            (
                "paragraph",
                "<p><b>Tuesday four.</b> All six are there before me, on chairs. Ms Bright tells me afterwards that two of them talked about last week at home. 'Miss didn't make us,' one had said. I rub out 'nothing happened'.</p>",
            ),
            (
                "paragraph",
                "<p><b>Tuesday five.</b> We have a line. It is about a bus that does not stop for you. Then we have nine lines, since they all know that bus. Kez sets the speed and stops the whole room with one raised stick. He is eleven and, as far as the school can tell me, nobody has followed him anywhere on purpose before.</p>",
            ),
            (
                "paragraph",
                "<p><b>Tuesday six.</b> Somebody asks if we have to perform it. I say that they choose. They vote for recording it with the lights off. We do it in one take and there is a cough in the second verse, which they vote to keep.</p>",
            ),
            (
                "quote",
                {
                    "text": "Put in that you looked scared in the first week. It made them feel at home.",
                    "name": "Ms Bright",
                    "role": "Learning mentor",
                },
            ),
            ("heading", "For another tutor about to start"),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "What I would tell myself in January",
                    "text": "<ul><li>Keep the hello and the goodbye exactly the same. They carry more weight than the song.</li><li>Ask to be paid for fifteen minutes with the school adult afterwards. It is half of the work.</li><li>Ring somebody on the way home. I have a supervisor once a month, and on the third Tuesday I needed her.</li></ul>",
                },
            ),
            (
                "paragraph",
                "<p>We are half-way. I could not tell you yet what difference it makes, and the people who count these things will not ask me until Easter. I do know that on the register for Tuesdays there has not been one absence.</p>",
            ),
        ],
    },
    {
        "slug": "the-plan-nobody-read",
        "title": "I wrote a forty-page inclusion plan that nobody read",
        "summary": "A head of service explains how an audit became a hiding place, and how his service got from 112 actions to three that were done by summer.",
        "published": "2022-05-19",
        "topics": ["strategy-and-governance", "policies-and-eqia"],
        "audiences": ["heads-of-service", "boards"],
        "heard": ["holistic", "equitable"],
        "pillars": ["vision-values-strategy", "policies-procedures"],
        "authors": ["george-whitlow"],
        "picture": {
            "motif": "steps",
            "seed": "blog-plan-nobody-read",
            "alt": "Illustration of a short flight of steps with a flag at the top",
        },
        "body": [
            (
                "paragraph",
                "<p>It had a foreword. I should have known then. Our first inclusion plan ran to forty pages, with 112 actions arranged under nine headings, and I was proud enough to have it spiral bound. A year later I asked each of my managers to name one thing in it. The best answer was 'the foreword'.</p>",
            ),
            ("heading", "How we got there"),
            (
                "paragraph",
                "<p>We began, sensibly, with an audit. The audit found a great deal, as audits do. For everything that it found we wrote an action, and for every action we wrote 'ongoing' under the date and 'all' under the lead. I now think that we went on auditing for as long as we did because nobody can fail at it. While you are still gathering evidence you have not yet let anyone down.</p>",
            ),
            (
                "paragraph",
                "<p>It was a trustee, a retired bus depot manager, who ended it. She asked which three would be finished by July. I said that it did not work like that. 'Then it isn't a plan, George,' she said, 'it's a list of worries.'</p>",
            ),
            ("heading", "Three by July"),
            (
                "table",
                {
                    "caption": "The plan that replaced it",
                    "headers": ["Action", "Lead", "Accountable", "Due", "We will know because"],
                    "rows": [
                        [
                            "Inclusion decision recorded at each board meeting",
                            "Clerk",
                            "Chair",
                            "31 March",
                            "Minutes of two meetings show one each",
                        ],
                        [
                            "Fee help explained in one plain page",
                            "Office manager",
                            "Head of service",
                            "30 April",
                            "Five parents read it and can say what to do next",
                        ],
                        [
                            "Hourly-paid tutors paid to attend reflection groups",
                            "Deputy head",
                            "Head of service",
                            "15 July",
                            "Attendance up from 11 of 40 to at least 24",
                        ],
                    ],
                },
            ),
            (
                "paragraph",
                "<p>It is one side of paper. Two of us drafted it in a morning. The first two are done, and the third is amber: eighteen of forty so far, because I put the sessions on a Friday, when half of our tutors teach elsewhere. Writing down why it is amber took one sentence and led us straight to the remedy. Red or amber with no reason beside it is only decoration.</p>",
            ),
            ("heading", "What I would keep from the audit"),
            (
                "paragraph",
                "<p>Not nothing. A self-assessment is worth having if it is short, if several groups answer it separately and if you look hard at the places where they differ. Leadership gave us a 3 for how we listen to young people. The young people gave us a 1. That difference taught us more than both scores.</p>",
            ),
            (
                "quote",
                {
                    "text": "If everyone is responsible, then you are telling me to expect nothing.",
                    "name": "Our trustee",
                    "role": "At the board meeting in January",
                },
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "If you have a long plan already",
                    "text": "<p>You need not throw it away. Choose three actions for this term, give each a name and a date, and put the rest in an appendix called 'Later'. See whether anybody opens it.</p>",
                },
            ),
            ("download", "action-plan-template-word"),
            ("download", "self-assessment-sheet"),
        ],
    },
    {
        "slug": "what-our-youth-panel-costs",
        "title": "What our youth panel costs, and what it has bought us",
        "summary": "A coordinator opens the books on a paid panel of ten young people: the budget, the mistakes and the nine changes that came of it.",
        "published": "2023-03-09",
        "topics": ["youth-voice", "strategy-and-governance"],
        "audiences": ["heads-of-service", "inclusion-leads", "boards", "funders"],
        "heard": ["authentic", "representative", "equitable"],
        "pillars": ["youth-voice", "people-culture"],
        "authors": ["amina-farouk"],
        "picture": {
            "motif": "youth_voice",
            "seed": "blog-panel-costs",
            "alt": "Illustration of a young person with a megaphone and raised hands around them",
        },
        "body": [
            (
                "paragraph",
                "<p>People ask me two things about our panel: how do you find them, and what does it cost? The second is asked more quietly, so I will begin there. Last year it cost £5,460. Here is all of it.</p>",
            ),
            ("heading", "The money"),
            (
                "table",
                {
                    "caption": "Youth panel, one year, ten members",
                    "headers": ["Item", "Cost", "Note"],
                    "rows": [
                        [
                            "Members' time",
                            "£2,880",
                            "Twelve meetings of two hours, 10 people, £24 each",
                        ],
                        ["Travel", "£640", "Paid on the day, in cash or by transfer"],
                        ["Food", "£460", "Proper food, chosen by them"],
                        ["Access", "£580", "Interpreter, large print, one taxi account"],
                        ["Training", "£400", "Reading a budget; disagreeing in meetings"],
                        ["Small projects", "£500", "Theirs to spend without asking"],
                    ],
                },
            ),
            (
                "paragraph",
                "<p>My own hours are on top, half a day a week. Anyone who promises you a panel with no adult time attached to it is promising you a group chat.</p>",
            ),
            ("heading", "What we got wrong"),
            (
                "paragraph",
                "<p>We recruited through ensembles, so our first panel was made of people whom the service already suited. They were kind about us. We now hold four of the ten places for young people who left, or who never came, and we find them through youth workers and a pupil referral unit. Meetings are harder, and much more useful.</p>",
            ),
            (
                "paragraph",
                "<p>We also went quiet. After a long review of lesson length the panel heard nothing of the result for five months, because the decision was stuck with me. Two members drifted off. One told me why, in a sentence that I have kept above my desk.</p>",
            ),
            (
                "quote",
                {
                    "text": "If it is a no then say no. I can handle no. I just want to know that it went somewhere.",
                    "name": "Former panel member",
                    "role": "Aged 16",
                },
            ),
            ("heading", "What it has bought"),
            (
                "paragraph",
                "<p>Nine changes in a year. Most are small: pronouns on the sign-up form, a quiet room at the summer festival, lessons that can be twenty minutes a week or forty a fortnight. Two were large. The panel sat in on the choice of our new deputy and asked the question which decided it. They also argued us out of a uniform for the touring choir that would have cost each family £38.</p>",
            ),
            (
                "questions",
                [
                    {
                        "question": "Do payments affect benefits?",
                        "answer": "<p>They can. Ask before you pay, offer vouchers or a contribution to kit as alternatives, and take advice for care leavers and anyone over sixteen.</p>",
                    },
                    {
                        "question": "What if they ask for something impossible?",
                        "answer": "<p>Explain the limit and show the figures. In three years they have asked for one impossible thing, and it was a swimming pool, and they were joking.</p>",
                    },
                    {
                        "question": "How do you keep it safe?",
                        "answer": "<p>Two checked adults, consent from home, a code that the panel wrote itself, and nobody is ever asked to tell their story for our benefit.</p>",
                    },
                ],
            ),
            (
                "paragraph",
                "<p>We track every suggestion on one sheet: what was said, what we did or did not do, who told the panel and when. The last column is the one that keeps us honest.</p>",
            ),
            ("download", "you-said-we-did-sheet"),
        ],
    },
    {
        "slug": "proof-once",
        "title": "Ask for proof once: how we rewrote the form for help with fees",
        "summary": "One in three eligible families was using our help with fees. A practical account of the form, the call script and the school office that changed it.",
        "published": "2024-01-25",
        "topics": ["access-and-affordability", "communications", "data"],
        "audiences": ["heads-of-service", "inclusion-leads", "schools"],
        "heard": ["equitable"],
        "pillars": ["reach-engagement", "policies-procedures", "communications"],
        "authors": ["dev-chaudhuri"],
        "picture": {
            "motif": "family",
            "seed": "blog-proof-once",
            "alt": "Illustration of a family at home with two grown-ups and their children, sharing a song",
        },
        "body": [
            (
                "paragraph",
                "<p>Our help with fees is generous. On paper a family on a low income pays nothing for the first year and a quarter after that. On paper is also where most of it stayed: by our best estimate about 30 in every 100 eligible families were using it. This is what we did in two terms, in the order in which we would do it again.</p>",
            ),
            ("heading", "Start by filling in your own form"),
            (
                "paragraph",
                "<p>I filled ours in at my kitchen table, on a phone, as an invented parent with two children at different schools. It took thirty-seven minutes. It asked for proof of income three times: once for each child, and once more because I had changed the instrument. The word 'remission' appeared eleven times. My invented parent gave up twice.</p>",
            ),
            (
                "key_figures",
                [
                    {"figure": "37 min", "label": "to fill in the old form on a phone"},
                    {"figure": "6 min", "label": "to fill in the new one"},
                    {
                        "figure": "30 to 43",
                        "label": "families using help, of every 100 eligible, after two terms",
                    },
                ],
            ),
            ("heading", "Change these five things"),
            (
                "steps",
                [
                    {
                        "title": "Use the family's words",
                        "text": "<p>The page is called 'Help with the cost of lessons'. Nobody has ever searched for fee remission.</p>",
                    },
                    {
                        "title": "Let the school say yes",
                        "text": "<p>With the parent's agreement, a school office ticks one box to confirm free school meals. We need no letters.</p>",
                    },
                    {
                        "title": "Ask for proof once",
                        "text": "<p>One answer covers every brother and sister and lasts until the end of the next school year.</p>",
                    },
                    {
                        "title": "Put the price beside the help",
                        "text": "<p>Wherever a fee is shown, the line below says what it becomes with help. People decide at the price, not on page four.</p>",
                    },
                    {
                        "title": "Give a person's name",
                        "text": "<p>Ours is Parveen. She answers by text as well. Half of the families who use help have messaged her at least once.</p>",
                    },
                ],
            ),
            ("heading", "Say it as if it were ordinary"),
            (
                "paragraph",
                "<p>We also changed how tutors talk about it. They used to wait until a family looked worried. Now every new parent hears the same sentence at the first lesson: 'About a third of our families pay less than the full price, here is how it works.' It takes the guess out of the tutor's hands and the shame out of the parent's.</p>",
            ),
            (
                "callout",
                {
                    "tone": "note",
                    "title": "How we estimate who is eligible",
                    "text": "<p>We multiply each school's published rate of free school meals by our learners in that school. It is rough, and it does not see families just above the line. It is good enough to show whether we are moving.</p>",
                },
            ),
            (
                "paragraph",
                "<p>Two things did not work. A leaflet in five languages went out in book bags and brought in no one; a voice note from Parveen's colleague in Polish and another in Urdu, sent round by parents themselves, brought in fourteen. And we forgot to warn our finance team, who met the extra claims in November with understandable alarm. Tell them first, and agree what happens if you succeed.</p>",
            ),
            (
                "image",
                {
                    "motif": "violin",
                    "seed": "blog-proof-once-violin",
                    "alt": "Illustration of a violinist with the bow on the string",
                    "caption": "",
                },
            ),
        ],
    },
    {
        "slug": "one-page-for-the-director",
        "title": "One page for the Director of Children's Services",
        "summary": "A head of service on getting ten minutes with the local authority, what she put on a single page, and the figure that opened the next door.",
        "published": "2024-11-14",
        "topics": ["value-to-local-authorities", "data", "partnerships"],
        "audiences": ["heads-of-service", "boards", "local-authorities"],
        "heard": ["holistic"],
        "pillars": ["partnerships-advocacy", "communications"],
        "authors": ["ruth-castellane"],
        "picture": {
            "motif": "hands",
            "seed": "blog-one-page-director",
            "alt": "Illustration of many hands meeting in the middle",
        },
        "body": [
            (
                "paragraph",
                "<p>I was offered ten minutes between a budget meeting and a fire drill. The Director was new, the council was looking for savings, and my predecessor's briefing had been twelve pages with a photograph of the county orchestra on the front. I took one page. This is how it was made, including the two drafts that deserved the bin.</p>",
            ),
            ("heading", "Draft one: about us"),
            (
                "paragraph",
                "<p>Our lessons, our ensembles, our reach. All of it was true. I showed it to a friend in adult social care, who read it twice and asked: 'So what would get worse on Monday if you closed?' I had nothing on the page that answered her.</p>",
            ),
            ("heading", "Draft two: about everything"),
            (
                "paragraph",
                "<p>I overcorrected. Music improves attendance and behaviour and health and the high street. My friend put a pencil line through anything that I could not have defended with a straight face. It left a very short page, which turned out to be the right length.</p>",
            ),
            ("heading", "Draft three: about their plan"),
            (
                "paragraph",
                "<p>I read the children and young people's plan, the SEND strategy and the minutes of the scrutiny committee. I copied out their priorities in their words, and beside each I wrote one thing that we do with a number that I trust.</p>",
            ),
            (
                "table",
                {
                    "caption": "The middle of the page",
                    "headers": [
                        "The authority's priority",
                        "What we did last year",
                        "What we could do together",
                    ],
                    "rows": [
                        [
                            "Fewer suspensions in Years 7 to 9",
                            "Nurture groups in 6 schools, 41 pupils, 37 of whom finished",
                            "Place groups where the inclusion team asks for them",
                        ],
                        [
                            "Stability for children in care",
                            "22 instruments moved with a child to a new placement",
                            "A line about music in every personal education plan",
                        ],
                        [
                            "Short breaks for disabled children",
                            "None",
                            "A Saturday session in two special schools, shared cost",
                        ],
                        [
                            "Early Help before crisis",
                            "9 referrals",
                            "A named contact in each locality team",
                        ],
                    ],
                },
            ),
            (
                "paragraph",
                "<p>It was the word 'None' that she put her finger on. She said that nobody had brought her a gap before. The ten minutes became twenty-five and the fire drill happened without us.</p>",
            ),
            (
                "quote",
                {
                    "text": "Everybody who comes in here tells me what they are worth. You told me what you are missing.",
                    "name": "Director of Children's Services",
                    "role": "Quoted with her permission",
                },
            ),
            ("heading", "What came of it"),
            (
                "paragraph",
                "<p>No money, at first. We were given a seat on the SEND partnership board, which meets at an hour that suits nobody, and I have gone to every meeting. In the fifth month the short breaks team had an underspend and knew whom to ring. The Saturday sessions opened in September with fourteen children.</p>",
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "Three rules for the page",
                    "text": "<ul><li>Their words on the left, never ours.</li><li>Only numbers that you could explain if you were stopped on the stairs.</li><li>One gap, plainly stated, with a next step that costs them an introduction.</li></ul>",
                },
            ),
            (
                "paragraph",
                '<p>If you do not know where to begin, other members have done this with districts, combined authorities and academy trusts. Our <a href="page:resources">resources</a> include a one-page report that you can bend to the purpose.</p>',
            ),
            ("button", {"text": "See the resources", "page": "resources"}),
        ],
    },
    {
        "slug": "first-half-term-in-a-pru",
        "title": "The first half-term in a pupil referral unit",
        "summary": "What a pair of tutors planned, what happened instead, and what the staff say has lasted. A practical account from alternative provision.",
        "published": "2026-01-22",
        "topics": ["alternative-provision", "send", "workforce-development"],
        "audiences": ["tutors", "inclusion-leads", "schools"],
        "heard": ["authentic", "holistic", "diverse"],
        "pillars": ["musical-offer", "reach-engagement"],
        "authors": ["leonie-prest", "joel-nkemelu"],
        "picture": {
            "motif": "keyboard",
            "seed": "blog-pru-half-term",
            "alt": "Illustration of an electronic keyboard being played",
        },
        "body": [
            (
                "paragraph",
                "<p>Pupil referral units and other alternative provision teach young people who have been excluded from school or cannot attend one. The roll changes weekly. A tutor may see fourteen people in a term and the same face three times. Leonie mentored two tutors through their first six weeks in a unit; Joel met them every other Friday to talk it over. We have written this up together, with their help.</p>",
            ),
            ("heading", "Plan for whoever is there"),
            (
                "paragraph",
                "<p>The scheme of work lasted until the second Monday, when nobody from the first was present. So the pair rebuilt it as single sessions, each complete by the time the bell went. Something is finished every day: eight bars, a hook, a beat with a name on it. If you come back, it is there to build on. If you move on to another school, it is sent with you.</p>",
            ),
            (
                "table",
                {
                    "caption": "What changed between week one and week six",
                    "headers": ["What we looked at", "Week one", "Week six"],
                    "rows": [
                        ["Session length", "One hour", "Twenty-five minutes, twice"],
                        ["Group", "Eight in the hall", "Two or three in a small room, door open"],
                        [
                            "First thing said",
                            "'Today we are going to'",
                            "'This is what somebody made on Monday'",
                        ],
                        ["School staff", "At the side, watching", "Making their own track"],
                        ["Finished pieces", "0", "19"],
                    ],
                },
            ),
            ("heading", "Work in pairs"),
            (
                "paragraph",
                "<p>Two tutors cost twice as much and we would not do it any other way. One carries on with the music while the other goes for a walk round the yard with the person who needs it. Neither is then alone with a decision, or with a bad afternoon. The service found the money by halving the number of units it had meant to start with.</p>",
            ),
            (
                "quote",
                {
                    "text": "They kept turning up. I know that sounds like nothing. Count how many people have come in here once with a van.",
                    "name": "Deputy head",
                    "role": "Pupil referral unit",
                },
            ),
            ("heading", "Ask about lyrics before you need to"),
            (
                "paragraph",
                "<p>By the third session there was a verse that nobody could ignore. The unit and the tutors had not agreed what to do about words, so each adult did something different. They have a shared position now, written with four of the pupils: you may write what is true; you may not put another person in danger; if a verse worries an adult they say so to you first, and then to the safeguarding lead.</p>",
            ),
            (
                "callout",
                {
                    "tone": "caution",
                    "title": "Know the route for a concern",
                    "text": "<p>Before the first session each tutor should know the safeguarding lead's name, where they sit and what happens after a report. Put it on a card. It is needed sooner than you expect.</p>",
                },
            ),
            (
                "image",
                {
                    "motif": "microphone",
                    "seed": "blog-pru-microphone",
                    "alt": "Illustration of a studio microphone with its pop shield",
                    "caption": "",
                },
            ),
            ("heading", "What has lasted"),
            (
                "paragraph",
                "<p>It is early, and six weeks is not evidence of much. Attendance on music days is higher than on other days, though the unit also serves pizza on one of them. Two young people have asked to carry on at their next school, and both schools have been rung by the tutor instead of being sent a form. A teaching assistant has put his name down for training. We will report to the group again in the summer, including on anything that has fallen away.</p>",
            ),
        ],
    },
    {
        "slug": "three-lines-to-cross-out",
        "title": "Three lines to cross out of your next tutor advert",
        "summary": "An E, D & I adviser has read sixty tutor adverts this year. Three lines come up again and again, and each one turns good people away.",
        "published": 33,
        "topics": ["recruitment", "workforce-development", "policies-and-eqia"],
        "audiences": ["heads-of-service", "inclusion-leads", "boards"],
        "heard": ["equitable", "representative", "diverse"],
        "pillars": ["people-culture", "policies-procedures"],
        "authors": ["sian-beddoes"],
        "picture": {
            "motif": "guitar",
            "seed": "blog-three-lines",
            "alt": "Illustration of a guitarist playing",
        },
        "body": [
            (
                "paragraph",
                "<p>Members send me their adverts. I have read sixty this year, in a pile that I keep for wet afternoons, and I have started to play a game: cover up the name of the service and guess the county. I nearly always lose. We copy each other. So here are the three lines that I would cross out of nearly all of them.</p>",
            ),
            ("heading", "'Educated to degree level in music'"),
            (
                "paragraph",
                "<p>Ask what it is standing in for. Usually it means that the person can play, can plan and will be taken seriously in a school. You can ask for each of those directly, and see it. A degree does not show that somebody can get nine-year-olds to listen to one another. It does sort applicants by who could afford to spend three or four years studying music.</p>",
            ),
            ("heading", "'Must hold a full licence and have use of a car'"),
            (
                "paragraph",
                "<p>For some posts in some places this is true. Most often, when I ask which schools the post will serve, two of the three are on a bus route. The line rules out many disabled musicians, younger ones, and anyone in a city who has sensibly done without. Try: 'You will need to reach these schools. Tell us if you would like to talk about how.'</p>",
            ),
            ("heading", "'The successful candidate will fit into our friendly team'"),
            (
                "paragraph",
                "<p>I know what is meant. It is meant warmly. To someone who has been the only one like them in a staff room it reads as a warning. Say instead what you do: 'New tutors have a named colleague, a paid induction week and a say in how we work.' If you cannot yet write that sentence, the advert has found your first action for you.</p>",
            ),
            ("video", "rewriting-a-person-specification"),
            (
                "paragraph",
                "<p>The film is half a minute long and has no sound. One member plays it at the start of every recruitment meeting while people are finding their chairs.</p>",
            ),
            ("heading", "Then look at what happens next"),
            (
                "questions",
                [
                    {
                        "question": "Will we be swamped with applications?",
                        "answer": "<p>You will have more, and they will be more different from each other. Agree before you open them what you are scoring. Two people score apart and then talk.</p>",
                    },
                    {
                        "question": "Is this lowering the bar?",
                        "answer": "<p>You are moving it to where the job is. A trial lesson is harder to pass than a certificate is to attach.</p>",
                    },
                    {
                        "question": "Should we ask about protected characteristics?",
                        "answer": "<p>On a separate monitoring form, voluntary, never seen by the panel, reported in totals only. Otherwise you will not know whether anything has changed.</p>",
                    },
                ],
            ),
            (
                "paragraph",
                "<p>Please do not stop at the wording. Where an advert is seen, how long it is open, what the interview costs to attend and who is on the panel all matter as much. The checklist goes through them in order, from the day that a post falls vacant to the end of the first term.</p>",
            ),
            ("download", "inclusive-recruitment-checklist"),
        ],
    },
    {
        "slug": "five-families-and-a-booking-form",
        "title": "We watched five families try to book a lesson",
        "summary": "No consultant and no software: a laptop, some gift cards and a promise not to help. What happened, and how to do it in your own service.",
        "published": 12,
        "topics": ["communications", "access-and-affordability"],
        "audiences": ["inclusion-leads", "heads-of-service"],
        "heard": ["equitable", "authentic"],
        "pillars": ["communications", "reach-engagement"],
        "authors": ["callum-hartley"],
        "picture": {
            "motif": "conversation",
            "seed": "blog-five-families",
            "alt": "Illustration of two people talking, with lines of music weaving between them",
        },
        "body": [
            (
                "paragraph",
                "<p>I write web pages for a living and I had not, until last month, sat next to anybody reading one. A member service lent me its community room, its booking page and five families who had never used it. I lent them my silence, which was the difficult part.</p>",
            ),
            ("heading", "What we asked"),
            (
                "paragraph",
                "<p>'Your child would like to try the drums. Find out what it costs and book a first lesson. Talk out loud as you go. I shall not help, and it is the page we are testing.' Each family had half an hour and a £25 gift card, and the children had the drum kit next door, which kept us all cheerful.</p>",
            ),
            ("heading", "What we saw"),
            (
                "key_figures",
                [
                    {"figure": "5", "label": "families began to book"},
                    {"figure": "2", "label": "got to the end"},
                    {"figure": "0", "label": "noticed the help with costs"},
                    {"figure": "1", "label": "wrong word caused most of it"},
                ],
            ),
            (
                "paragraph",
                "<p>The word was 'tuition'. Four of the five scrolled past it, since to them it meant extra maths. They were looking for 'lessons'. One mother found the price, said 'right, well, that's that' and closed the page; the paragraph about free places was a thumb's width further down.</p>",
            ),
            (
                "paragraph",
                "<p>A father who uses a screen reader was quickest of all until the last step, where a picture of a calendar had no keyboard way in. He has booked flights with less trouble. A grandmother stopped at 'ethnicity (required)', because nothing said why it was being asked or who would see.</p>",
            ),
            (
                "quote",
                {
                    "text": "It is a lovely page. I just don't think it was expecting me.",
                    "name": "Grandmother of two",
                    "role": "Fourth of our five families",
                },
            ),
            ("heading", "What was put right in a week"),
            (
                "paragraph",
                "<ul><li>'Tuition' became 'lessons', everywhere, including the menu.</li><li>Help with costs moved up to sit beside the price.</li><li>The calendar gained a plain list of dates.</li><li>The questions about background became optional, with a sentence saying why they are asked and that answers are only reported in totals.</li></ul>"
                "<p>Two of the families came back to try again. Both booked, in four minutes and seven.</p>",
            ),
            ("heading", "Do it yourself"),
            (
                "steps",
                [
                    {
                        "title": "Find five",
                        "text": "<p>Ask a youth worker or a school office, not your own mailing list. Include someone who uses a phone for everything, and somebody who uses assistive technology.</p>",
                    },
                    {
                        "title": "Pay them and feed the children",
                        "text": "<p>Budget £200 for the lot.</p>",
                    },
                    {
                        "title": "Say the task once, then be quiet",
                        "text": "<p>Sit on your hands. When you are asked 'do I press this?', answer 'what would you do at home?'</p>",
                    },
                    {
                        "title": "Fix three things and tell them",
                        "text": "<p>Choose what stopped the most people. Send each family a picture of the change that they caused.</p>",
                    },
                ],
            ),
            (
                "callout",
                {
                    "tone": "note",
                    "title": "And this site?",
                    "text": '<p>We have done the same with these pages, and shall again. If something here stops you, our <a href="page:accessibility">accessibility</a> page says how to tell us.</p>',
                },
            ),
        ],
    },
    {
        "slug": "your-first-nwg-meeting",
        "title": "Your first NWG meeting: what to bring and what to leave at home",
        "summary": "A facilitator's guide for new members: how the two hours run, why we ask for one unfinished thing, and how to leave with less on your list.",
        "published": 3,
        "topics": ["strategy-and-governance", "partnerships"],
        "audiences": ["heads-of-service", "inclusion-leads"],
        "heard": ["authentic", "representative"],
        "pillars": ["vision-values-strategy", "partnerships-advocacy"],
        "authors": ["joel-nkemelu"],
        "picture": {
            "motif": "calendar",
            "seed": "blog-first-meeting",
            "alt": "Illustration of a calendar page with one day circled",
        },
        "body": [
            (
                "paragraph",
                "<p>New members often write to me the week before to ask how they should prepare. They are usually polite and slightly worried, and some of them have made slides. This is the reply that I send, with thanks to the member who told me to publish it.</p>",
            ),
            ("heading", "How the two hours go"),
            (
                "steps",
                [
                    {
                        "title": "The first ten minutes",
                        "text": "<p>Minutes of the last meeting, matters arising, and the actions that are due. If one of them is yours, 'not done, and here is what stopped me' is a complete answer.</p>",
                    },
                    {
                        "title": "One thing we all look at",
                        "text": "<p>A finding from action research, or a draft from a Task &amp; Finish group. You will have had the paper a week before. It is short on purpose.</p>",
                    },
                    {
                        "title": "Small groups",
                        "text": "<p>Four or five people and one question, for forty minutes. This is where members say the meeting happens.</p>",
                    },
                    {
                        "title": "What we decided",
                        "text": "<p>Decisions and actions are read aloud before anybody goes. You will hear your own name, and the date, and can object to either.</p>",
                    },
                ],
            ),
            ("video", "what-the-nwg-is-for"),
            ("heading", "What to bring"),
            (
                "paragraph",
                "<p>Bring one thing that is not working. A letter that gets no replies will do, or a line of your action plan that has been amber since Easter. Unfinished work gives the others something to help with. Your colleagues from bigger services have the same trouble with different postcodes.</p>",
            ),
            (
                "paragraph",
                "<p>Bring the other person from your service if there is one. Two people who have heard the same conversation will do something about it by Friday. One person will write it up and mean to.</p>",
            ),
            ("heading", "What to leave at home"),
            (
                "paragraph",
                "<p>Leave the slides. Leave your service's good news too, for the first meeting only; we will ask for it at the second. And you may leave behind the idea that everyone else has read everything. About half have. I have been known to skim.</p>",
            ),
            (
                "quote",
                {
                    "text": "I came with a question about fees and went home with somebody's form, their mistakes and their telephone number.",
                    "name": "Inclusion lead",
                    "role": "After a first meeting",
                },
            ),
            ("heading", "If meetings are hard for you"),
            (
                "paragraph",
                "<p>Tell me what would help. Captions are always on. Papers come as accessible documents, and in large print for anyone who asks. Cameras are your own affair. If speaking in a group is not how you think, type it, or send me the point beforehand and I will raise it in your words. The live meeting each year has a quiet room and we publish the access details with the agenda.</p>",
            ),
            (
                "callout",
                {
                    "tone": "tip",
                    "title": "The five minutes afterwards",
                    "text": "<p>Before you open your e-mail, write down one thing that you will do this week and one person to thank. Members who do this tell me that it is worth more than the minutes, and I write the minutes.</p>",
                },
            ),
            (
                "paragraph",
                '<p>If your service is not yet a member, it may have up to two seats, and there is no test of how far along you are. Reading about <a href="page:what-members-get">what members get</a> takes a couple of minutes.</p>',
            ),
            ("button", {"text": "How to join", "page": "join"}),
        ],
    },
]
