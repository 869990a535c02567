"""The second year of meetings: what counts as evidence, youth panels that last, and plans that survive the summer."""

from members_area.meetings.demo.described import (
    CHATHAM_HOUSE,
    DECISION,
    INFORMATION,
    PUBLIC,
    Correction,
    Decided,
    DemoMeeting,
    Item,
    Promised,
)

EVIDENCE = DemoMeeting(
    key="evidence",
    title="What counts as evidence",
    introduction="Nurture groups are small, and so are their numbers. We ask what a service can honestly say about a group of eight, and to whom.",
    arising="<p>The cards from the live meeting came out. Nineteen services had made their change, eleven had begun, and the others told us why not.</p>",
    has_digest=True,
    guests=("Priya Raman",),
    corrections=(
        Correction(
            "Jerome Francis",
            "I said six weeks, not six months: tutors see a change in how pupils come into the room after about six weeks.",
            4,
            item="small-groups",
            outcome="accepted",
            reply="Thank you. Put right.",
            wrong="after about six months",
            right="after about six weeks",
        ),
    ),
    items=(
        Item(
            "Small groups, honest claims",
            "Oliver Brandreth",
            minutes=30,
            key="small-groups",
            notes="The paper has two accounts of the same group. Decide which one you would send to a head teacher.",
            said="<p>Oliver read two accounts of one nurture group: one with percentages, one with what three adults had seen. Most members would send the second. Jerome said that tutors notice a change in how pupils come into the room after about six weeks.</p><p>The group asked that every account names one thing that did not work.</p>",
            decided=(
                Decided(
                    "Accounts of groups with fewer than ten children use no percentages.",
                    key="no-percentages",
                    is_public=False,
                ),
            ),
            promised=(
                Promised(
                    "Write a page on how to report about a small group, with both accounts as examples.",
                    "Oliver Brandreth",
                    60,
                    done="next",
                    told=((30, "A first draft is with Femi."),),
                ),
            ),
        ),
        Item(
            "A check-in that children do not mind",
            "Femi Olatunji",
            minutes=20,
            shared=PUBLIC,
            said="<p>One service asks three questions before and after, with pictures, and never on the day of a test. Children may pass. After a year of use its sheet is shorter than it was.</p>",
            promised=(Promised("Send the sheet and its pictures to whoever asks.", "Femi Olatunji", 30, done=9),),
        ),
        Item(
            "Telling the story to a council",
            "Martin Entwistle",
            minutes=25,
            said="<p>Martin underlines each sentence of the council's plan for children to which music is an answer, and writes his report from those. It is two pages long. Members asked him to show how he chose what to leave out.</p>",
            promised=(
                Promised("Show at a later meeting how the two-page report is made.", "Martin Entwistle", 250, done=245),
            ),
        ),
        Item(
            "When the figures are bad",
            "All",
            minutes=20,
            shared=CHATHAM_HOUSE,
            said="<p>One service told its trustees that a project had reached none of the schools it was meant for, and kept its funding because it had said so first. Another waited, and was asked. Members agreed that bad figures are best told early, and by us.</p>",
        ),
        Item(
            "Programme: money and staff",
            "Marion Ellery",
            INFORMATION,
            10,
            said="<p>Marion reported on the programme's budget and on the post that is being advertised. There were no questions.</p>",
        ),
    ),
)

YOUTH_PANELS = DemoMeeting(
    key="panels",
    title="Youth panels that last",
    introduction="Panels begin well and fade in the second year. Three services tell us what they changed, and young people have sent their answers on film.",
    has_digest=True,
    arising="<p>The page on small groups was welcomed and goes into the library once it has been read by two people from outside.</p>",
    items=(
        Item(
            "What young people told us",
            "Nadia Bashir",
            minutes=30,
            shared=PUBLIC,
            notes="We watch six minutes of film. The words are in the paper.",
            said="<p>Panels want shorter meetings, real decisions and to be told what came of them. One adult who runs a panel now says nothing in the first half hour. Members noted that the panel's questions to new tutors were harder than their own.</p>",
            promised=(
                Promised("Send the panel's interview questions, with their leave.", "Nadia Bashir", 30, done=26),
            ),
        ),
        Item(
            "Paying members under sixteen",
            "Parveen Akhtar",
            DECISION,
            25,
            key="paying",
            said="<p>Parveen set out what can be paid and how: vouchers, travel, food, and payment through a parent with care. The group found vouchers fair and simple as a beginning, and asked for this to be looked at again once services had tried it.</p>",
            decided=(
                Decided(
                    "The group recommends vouchers, travel and food for panel members under sixteen.",
                    key="vouchers",
                    is_public=False,
                ),
            ),
            promised=(
                Promised(
                    "Ask three panels whether vouchers work for them.",
                    "Sizwe Dlamini",
                    200,
                    done=190,
                    last_words="They do not: two panels would rather be paid, and one cannot use the shop.",
                    told=((120, "One panel has answered. They have views."),),
                ),
            ),
        ),
        Item(
            "“You said, we did”",
            "Sizwe Dlamini",
            minutes=20,
            shared=PUBLIC,
            said="<p>One service writes back to every young person who answers. Where the answer is no, the letter says why. It takes two days a term.</p>",
        ),
        Item(
            "Reporting to boards: shall we make something?",
            "Robert Tandy",
            DECISION,
            20,
            key="boards-idea",
            notes="Four services have shown us what they give their boards. No two are alike.",
            said="<p>Trustees want to know three things: who is not here yet, what is being done, and what worries us. Members would like one page that any service can use. Robert offered to lead the work.</p>",
            decided=(
                Decided(
                    "A Task & Finish group makes a one-page report on inclusion for boards, within a year.",
                    key="boards-group",
                ),
            ),
        ),
        Item(
            "Safeguarding online: a difficult case",
            "All",
            minutes=10,
            shared=CHATHAM_HOUSE,
            said="<p>One service described what happened when a panel's chat was shared outside. What helped was a rule that the young people had written themselves, and an adult whom they could ring.</p>",
        ),
    ),
)

SUMMER_PLANS = DemoMeeting(
    key="plans",
    title="Plans that survive the summer",
    introduction="A plan that nobody has opened since the holidays is not a plan. Open yours before the meeting and bring the objective that you are least sure of.",
    arising="<p>The panel's questions have been used by seven services. One changed its mind about an applicant because of them.</p>",
    has_digest=True,
    items=(
        Item(
            "One objective each",
            "Oliver Brandreth",
            minutes=35,
            said="<p>In fours, members read out one objective and were asked only three questions: who does it, by when, and how would you know? Nine objectives were shorter afterwards, and two were given up.</p>",
            promised=(
                Promised(
                    "Offer a morning on cutting a plan down, to whoever puts their name on the list.",
                    "Oliver Brandreth",
                    90,
                    done=84,
                    last_words="Held, with eleven services.",
                ),
            ),
        ),
        Item(
            "When the author of the plan has left",
            "Imran Siddiqui",
            minutes=20,
            key="author-left",
            said="<p>Imran kept the plan he had inherited and changed only its dates in his first term. Zainab, who is new, will do the same. Members would like each plan to say in a line why an objective is there.</p>",
            promised=(
                Promised(
                    "Collect first sentences that say why an objective is in the plan.",
                    "Zainab Osman",
                    120,
                    done=118,
                    told=((14, "Passed on with the seat."),),
                ),
            ),
        ),
        Item(
            "Trial lessons: a year on",
            "Aisha Noor",
            minutes=25,
            shared=PUBLIC,
            continues="trial-lessons",
            said="<p>Seven posts were filled after trial lessons. Two people were appointed who would not have been called to an interview before. Arranging pupils for the lessons is still the hard part, and one school has asked to stop.</p>",
            decided=(
                Decided(
                    "The recruitment checklist in the library is to name trial lessons as the usual way.",
                    is_public=True,
                ),
            ),
        ),
        Item(
            "Access to instruments: who cannot borrow?",
            "Molly Fairbrother",
            minutes=15,
            said="<p>Tamebridge's lending shelf has a queue. Families without a fixed address could not borrow until the form stopped asking for one. Rachel offered the agreement that Calder Ridge has with its libraries.</p>",
            promised=(
                Promised("Share the agreement with public libraries.", "Rachel Sutcliffe", 30, done=21),
                Promised(
                    "List what a form for borrowing really has to ask.",
                    "Molly Fairbrother",
                    150,
                    done="next",
                    last_words="Four questions. The list is with the papers.",
                ),
            ),
        ),
        Item(
            "Terms of reference: yearly look",
            "Seren Moyle",
            DECISION,
            10,
            said="<p>Members asked for clearer words on substitutes. Otherwise the terms stay.</p>",
            decided=(Decided("The terms of reference stay as they are, with a sentence on substitutes added."),),
        ),
    ),
)

SECOND_YEAR = (EVIDENCE, YOUTH_PANELS, SUMMER_PLANS)
