"""Communications: three statements to score, and what a service could do next."""

from members_area.toolkit.starter.framework.spec import StatementSpec, SuggestionSpec, ThemeSpec

FEEL_INVITED = StatementSpec(
    key="feel-invited",
    text="Our pictures, words and booking help every family to feel invited.",
    guidance=(
        "Cover your logo and look: who is in the pictures, doing what, and in which music? Read the first screen aloud "
        "to someone outside music education. Photographs of children who look different but do not learn with you "
        "promise something that the first visit breaks."
    ),
    levels=(
        (
            "Pages and letters are written for those who know us: terms, grades, acronyms. We have not thought about "
            "who is in the pictures."
        ),
        "We have added some varied pictures and a sentence of welcome. The route to booking is as it was.",
        (
            "The main pages are in plain words, and pictures show our own pupils in several kinds of music. One or two "
            "pages have been tried out with families."
        ),
        (
            "All materials follow a short guide on words and pictures. Prices, help and first steps are clear within "
            "two clicks, and families test each new form."
        ),
        (
            "Families and young people make part of what we publish, in their languages and on their channels. New "
            "families say that they felt it was for them, and enrolments show it."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Replace the first sentence of your home page with one that a seven-year-old's parent would say to a "
                "neighbour."
            ),
            lowest=0,
            highest=1,
            hours=2,
            resources="Two parents",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Go through your pictures with pupils: keep, drop, missing. Plan one day of photographs with consent "
                "to fill the holes."
            ),
            lowest=1,
            highest=2,
            hours=10,
            resources="A photographer or a good camera, consent forms",
        ),
        SuggestionSpec(
            "Invite young people to run one channel or one page for a term, with simple rules and an adult on call.",
            lowest=2,
            highest=3,
            hours=16,
            resources="Training in safe posting, an adult's time",
        ),
    ),
    heard=("representative", "authentic", "diverse"),
    pillars=("communications", "reach-engagement"),
)

INFORMATION_ALL_CAN_USE = StatementSpec(
    key="information-all-can-use",
    text="Our pages, forms and letters can be used by disabled people and by people who read little English.",
    guidance=(
        "Try to book with the keyboard only, then with a screen reader. Ask for a letter in large print and see how "
        "long it takes. PDF posters, pictures of text and films without captions are frequent weak spots."
    ),
    levels=(
        "We have not checked. Information is in PDF files and posters, and only in English.",
        "We help when somebody rings. There is no other format ready, and staff are unsure what to offer.",
        (
            "The main pages have been checked and the worst faults mended. New films have captions, large print comes "
            "free on request, and a summary exists in some languages or in Easy Read."
        ),
        (
            "Everything new is checked before it goes out, in pages, forms, letters and films. Other formats come free "
            "within a week, and each page says how to ask."
        ),
        (
            "Disabled people and speakers of other languages test for us each year and are paid. Software that cannot "
            "be used by all is not bought, and faults that they report are mended in days."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Put one line on each page and letter: tell us if you would like this in another way, with a number, a "
                "text number and an e-mail."
            ),
            lowest=0,
            highest=1,
            hours=3,
            resources="Templates",
            is_small=True,
        ),
        SuggestionSpec(
            "Turn your five most used PDF files into web pages with real headings.",
            lowest=1,
            highest=2,
            hours=10,
            resources="Website editor",
        ),
        SuggestionSpec(
            "Add captions to every film that is still in use, and take down those that nobody will caption.",
            lowest=1,
            highest=2,
            hours=12,
            resources="Captioning software or a small fee",
        ),
        SuggestionSpec(
            "Ask for proof of accessibility from your booking-system supplier, and put it into the next contract.",
            lowest=2,
            highest=3,
            hours=6,
            resources="The contract, your authority's procurement advice",
            is_small=True,
        ),
    ),
    is_legal_duty=True,
    duty=(
        "The Equality Act 2010 asks those who provide services to make reasonable adjustments for disabled people, "
        "which includes giving information in a form they can use; if you are a public body, rules of 2018 on "
        "accessible websites may also apply."
    ),
    heard=("equitable",),
    pillars=("communications", "policies-procedures"),
)

EASY_TO_REACH = StatementSpec(
    key="easy-to-reach",
    text="We answer people in the way that suits them, soon and in words they understand.",
    guidance=(
        "Send yourself a question by phone, text and e-mail on a Friday evening and time the replies. Ask school "
        "offices what parents say about reaching you. An inbox that only one person reads, in office hours, is closed "
        "to a parent who works shifts."
    ),
    levels=(
        "There is one way to get in touch, in office hours. Replies depend on who is in.",
        "E-mail and phone are answered, often after a week, and in the language of our policies.",
        "There are several ways, text messages among them, and a promised time for replies. It is kept in most weeks.",
        (
            "Families choose how we write to them and we remember it. Staff can bring in an interpreter, and answers "
            "are short and name a person."
        ),
        (
            "We look at who contacts us and who never does, and go to meet them through schools, faith groups or "
            "community workers. Families tell us how well we answered, and the way we reply has changed because of it."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Write five model answers to the most frequent questions, in words that a tired parent can take in at "
                "once."
            ),
            lowest=0,
            highest=1,
            hours=4,
            resources="The inbox of the past month",
            is_small=True,
        ),
        SuggestionSpec(
            "Get a number that takes text and voice messages, and name two people who look at it each working day.",
            lowest=1,
            highest=2,
            hours=6,
            resources="A phone contract",
        ),
        SuggestionSpec(
            (
                "Spend one hour each half-term at a school gate, food bank or community centre with a tutor and an "
                "instrument."
            ),
            lowest=1,
            highest=3,
            hours=12,
            resources="A partner who knows people there; a tutor's pay",
        ),
    ),
    heard=("holistic", "equitable"),
    pillars=("communications",),
)

THEME = ThemeSpec(
    key="communications",
    name="Communications",
    about=(
        "The words, pictures, forms and voices by which families meet you. It asks who feels meant by them and who can "
        "use them."
    ),
    objective=(
        "By Easter the ten pages that families use most meet the accessibility checklist, up from three, and each has "
        "been tried out by two families."
    ),
    success_measure="Core pages that pass the checklist and a family test, out of ten (baseline 3, target 10).",
    why=(
        "Watch three parents who are new to you look for a lesson, a price and a way to ask a question, and note where "
        "they stop."
    ),
    psed_aim="advance",
    first_actions=(
        SuggestionSpec(
            (
                "Watch three people book a lesson on their own phones, and mend the worst sentence and the worst "
                "button the same week."
            ),
            lowest=0,
            highest=2,
            hours=6,
            resources="Three families, the website editor",
            is_small=True,
        ),
        SuggestionSpec(
            "Check your ten most used pages with a keyboard, a screen reader and the text at double size.",
            lowest=0,
            highest=2,
            hours=12,
            resources="A checklist; a colleague who uses a screen reader, paid if not on staff",
        ),
        SuggestionSpec(
            (
                "Publish a half-page summary of what you offer in the three languages that are most spoken in your "
                "schools."
            ),
            lowest=0,
            highest=2,
            hours=10,
            resources="Translators' fees; a reader from each community",
        ),
    ),
    statements=(FEEL_INVITED, INFORMATION_ALL_CAN_USE, EASY_TO_REACH),
)
