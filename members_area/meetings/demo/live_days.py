"""The live meetings: one a year, in one room."""

from members_area.meetings.demo.described import (
    CHATHAM_HOUSE,
    INFORMATION,
    PUBLIC,
    Decided,
    DemoMeeting,
    Item,
    Promised,
)

FINDING_TUTORS = DemoMeeting(
    key="tutors",
    title="Live: finding tutors we have not met yet",
    introduction="Our day in one room. We rewrite real adverts in the morning and interview each other in the afternoon.",
    mode="in-person",
    venue="Cooper's Hall, 14 Barrel Lane, Stenbury ST3 6DA",
    access="Step-free from the street, with a lift to both floors and a hearing loop in the hall. There is a quiet room all day. Say what you need on your plate when you answer.",
    arising="<p>Members were glad of the half page on asking children by name. Two services have translated it.</p>",
    has_digest=True,
    guests=("Siân Beddoes", "Joel Nkemelu"),
    items=(
        Item(
            "Adverts, before and after",
            "Sunita Kaur Gill",
            minutes=60,
            shared=PUBLIC,
            notes="Bring your latest advert on paper. We shall be kind.",
            said="<p>In sixes, members struck out every word that an able newcomer might not know. “Peripatetic” went first, then “conservatoire or equivalent”. The shortest advert of the day has ninety words and says what the job pays in its first line.</p>",
            decided=(
                Decided(
                    "The group recommends that every advert states the pay, the hours and the travel.", is_public=True
                ),
            ),
            promised=(
                Promised(
                    "Put the rewritten adverts together, without the names of services.", "Aisha Noor", 40, done=33
                ),
            ),
        ),
        Item(
            "Trial lessons in place of sight-reading",
            "Aisha Noor",
            minutes=45,
            key="trial-lessons",
            said="<p>Sherwood Fields has begun to ask applicants to teach for fifteen minutes and to talk about it afterwards. Pupils say what they learned. It takes longer to arrange and the panel disagrees less.</p>",
            promised=(
                Promised(
                    "Bring what the first year of trial lessons has shown, including what did not work.",
                    "Aisha Noor",
                    220,
                    done=215,
                ),
            ),
        ),
        Item(
            "Paid time for training",
            "Chloe Whitehouse",
            minutes=40,
            said="<p>Chloe went through the sums with which Ironvale argued that hourly-paid tutors are paid to learn. Members asked for the sheet, so that finance officers can put in their own figures.</p>",
            promised=(
                Promised("Share the sheet with the sums for paid training.", "Chloe Whitehouse", 21, done=12),
                Promised(
                    "Ask heads who do not pay for training what it would take.",
                    "Harjit Sahota",
                    100,
                    dropped=130,
                    last_words="Dropped: four of the six now do pay, and the other two have said why they cannot.",
                    told=((60, "Two answers so far."),),
                ),
            ),
        ),
        Item(
            "What goes wrong in the first year",
            "Jerome Francis",
            minutes=40,
            shared=CHATHAM_HOUSE,
            said="<p>People who were hard to find left because nobody rang them. One service lost three in a term and asked why only afterwards. A named colleague and a monthly hour with others were what members would do first.</p>",
        ),
        Item(
            "What we take home",
            "Marion Ellery",
            minutes=25,
            shared=PUBLIC,
            said="<p>Each service wrote one change on a card and gave it to another to ask about at the next meeting.</p>",
        ),
    ),
)

COUNCILS = DemoMeeting(
    key="councils",
    title="Live: what our councils need from us",
    introduction="Our day in one room, with a guest from each council who is not from music or culture. There are no slides.",
    mode="hybrid",
    venue="Weavers' Exchange, 60 Shuttle Street, Cardham Cross CX4 1HN",
    access="Step-free throughout, lift to all floors, hearing loop in the main room, captions for those who join online, and a quiet room all day. A long break at midday.",
    arising="<p>The agreement with libraries has been copied by three services. The sentence on substitutes is in the terms of reference.</p>",
    has_digest=True,
    guests=("Ruth Castellane", "Priya Raman", "Tobias Adeyemi"),
    items=(
        Item(
            "Which children worry you?",
            "Helen Mayhew",
            minutes=60,
            shared=CHATHAM_HOUSE,
            said="<p>Officers spoke of children who are rarely in school, young carers and families who have moved many times. At eight of ten tables the music service taught some of those children already, and nobody in the council had known.</p>",
        ),
        Item(
            "Reading one another's plans with a pencil",
            "Martin Entwistle",
            minutes=50,
            key="two-pages",
            notes="Bring your council's plan for children and your own plan. Martin shows how his two pages are made.",
            said="<p>Martin went through his two-page report line by line. Tables then marked where a plan of the council and a plan of the service say the same thing in different words. Most found at least four places.</p>",
            promised=(
                Promised("Send round the empty two-page report.", "Martin Entwistle", 14, done=6),
                Promised(
                    "Ask the guests after half a year what has come of the day.",
                    "Helen Mayhew",
                    190,
                    done=200,
                    told=((185, "Twelve have answered. I wait a week for the others."),),
                ),
            ),
        ),
        Item(
            "An agreement of one page",
            "Harjit Sahota",
            minutes=50,
            shared=PUBLIC,
            said="<p>Each table wrote one: what the service offers, what the council does, who rings whom. The shortest has eleven lines. Guests asked that it names a person and not a team.</p>",
            decided=(
                Decided(
                    "The group publishes a model of the one-page agreement between a music service and a council.",
                    is_public=True,
                ),
            ),
            promised=(
                Promised(
                    "Write the model agreement from the eight drafts.",
                    "Harjit Sahota",
                    75,
                    done="next",
                    told=((40, "Six drafts are in one. Two say the opposite of each other; I have kept both."),),
                ),
            ),
        ),
        Item(
            "Report of the Task & Finish group on boards",
            "Robert Tandy",
            INFORMATION,
            20,
            continues="boards-idea",
            key="boards-first",
            said="<p>The group has met once and read nine reports. It will make one page with room for three figures, one voice and one worry.</p>",
        ),
        Item(
            "What we tell those who could not come",
            "Marion Ellery",
            minutes=15,
            shared=PUBLIC,
            said="<p>Members agreed on five sentences, which follow with these minutes.</p>",
        ),
    ),
)
