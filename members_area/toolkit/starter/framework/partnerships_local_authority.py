"""Partnerships and local-authority value: three statements to score, and what a service could do next."""

from members_area.toolkit.starter.framework.spec import StatementSpec, SuggestionSpec, ThemeSpec

PLAN_WITH_AUTHORITY = StatementSpec(
    key="plan-with-authority",
    text="We plan with the council and community teams to reach children who are left out of music.",
    guidance=(
        "Look for your name in the authority's plans and theirs in yours. Evidence is agreements, joint referrals and "
        "children who came through them, among them children in care, young carers and those at risk of exclusion. A "
        "good relationship with one officer lasts until that officer changes jobs."
    ),
    levels=(
        "We work with schools' music staff. Other teams for children do not know what we do.",
        "We know a few officers and go to some meetings. Children reach us through them by luck.",
        "One team refers children to us under an agreement. We have mapped other teams and local plans.",
        (
            "Agreements with several teams, among them the Virtual School and Early Help, say who does what, with "
            "places paid for. Referrals are counted and reviewed together."
        ),
        (
            "Music is written into local plans and budgets for children. Partners and young people with experience of "
            "these services decide with us where the next places go."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Read the authority's plan for children and mark three sentences that your work serves; send them to "
                "the officer with an example each."
            ),
            lowest=0,
            highest=1,
            hours=5,
            resources="The published plan",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Offer the Virtual School ten places with an instrument and a named tutor, and agree how a child can "
                "say no or come back."
            ),
            lowest=1,
            highest=2,
            hours=12,
            resources="Funded places",
        ),
        SuggestionSpec(
            (
                "Set up a yearly planning hour with all the teams that refer, and begin with what children and carers "
                "said."
            ),
            lowest=2,
            highest=3,
            hours=12,
            resources="A convenor in the authority",
        ),
    ),
    heard=("equitable", "holistic"),
    pillars=("partnerships-advocacy", "reach-engagement"),
)

COMMUNITY_PARTNERS_EQUAL = StatementSpec(
    key="community-partners-equal",
    text="We pay community music organisations as partners, and decide with them.",
    guidance=(
        "Add up what you paid to community organisations last year, and for what. See who wrote the last joint bid, "
        "who held the money and who had the credit. Asking a group to “help us reach their community” without pay or a "
        "say is a trap with good intentions."
    ),
    levels=(
        "We do not know the community groups in our area, or see them as competitors.",
        "We share flyers and invite groups to perform at our events.",
        "A few groups are paid to run workshops that we have planned. Contact stops when the project ends.",
        (
            "Several groups have agreements of a year or more, at fair rates, with overheads. They plan with us, and "
            "pupils move both ways between us."
        ),
        (
            "Partners share decisions and budgets in the hub and lead parts of the programme. Some young people belong "
            "to them first, and we are content with that."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            (
                "Visit two community groups on their own evening, listen, and ask what they would want from a music "
                "service."
            ),
            lowest=0,
            highest=1,
            hours=6,
            resources="Two evenings",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Write down a rate for partners that includes planning, travel and overheads, and pay invoices within "
                "two weeks."
            ),
            lowest=1,
            highest=2,
            hours=6,
            resources="Finance; a line in each project budget",
        ),
        SuggestionSpec(
            "Open one programme and its budget to a partner to lead, with your staff in support.",
            lowest=2,
            highest=3,
            hours=20,
            resources="A programme's budget, a clear agreement",
        ),
    ),
    heard=("diverse", "representative", "authentic"),
    pillars=("partnerships-advocacy", "musical-offer"),
)

SHOW_WHAT_IT_IS_WORTH = StatementSpec(
    key="show-what-it-is-worth",
    text="We show the council, schools and funders what music does for children, in a form that they can use.",
    guidance=(
        "Ask one officer and one headteacher what they know about your effect on attendance, belonging or confidence, "
        "and what they would need. Good evidence joins a few figures, a young person's own words and what did not "
        "work. A glossy brochure of concerts answers a question that they did not ask."
    ),
    levels=(
        "We report activity to funders when it is due. The council and schools see concerts.",
        "A yearly report with numbers and photographs is sent to everyone, and we do not know who reads it.",
        (
            "Some reports are made for one reader, such as the Virtual School, with outcomes that they care about. "
            "Evidence is gathered afterwards."
        ),
        (
            "Measures are agreed with partners at the start. Each receives a short report every year, and someone from "
            "the service speaks to it in person."
        ),
        (
            "Partners quote our evidence in their own plans and inspections, and pay for places because of it. Young "
            "people help to decide what is counted and present it, doubts included."
        ),
    ),
    suggestions=(
        SuggestionSpec(
            "Ask one officer which three facts would help, and write half a page that contains nothing else.",
            lowest=0,
            highest=1,
            hours=4,
            resources="A short call",
            is_small=True,
        ),
        SuggestionSpec(
            (
                "Agree two outcome measures with a partner before the next project starts, and how young people will "
                "be asked."
            ),
            lowest=1,
            highest=2,
            hours=6,
            resources="The partner, a tutor",
            is_small=True,
        ),
        SuggestionSpec(
            "Prepare a young person and a headteacher to speak beside you at a council meeting.",
            lowest=2,
            highest=4,
            hours=12,
            resources="A slot in the meeting, preparation, travel",
        ),
    ),
    heard=("holistic", "authentic"),
    pillars=("partnerships-advocacy", "communications"),
)

THEME = ThemeSpec(
    key="partnerships-local-authority",
    name="Partnerships and local-authority value",
    about=(
        "How you work with the authority, schools, the hub and community organisations to reach children whom no one "
        "reaches alone, and how you show what it is worth."
    ),
    objective=(
        "By next July there are written agreements with the Virtual School and with Early Help, and at least 30 young "
        "people have come to music through them."
    ),
    success_measure=(
        "Agreements signed (baseline 0, target 2), and young people referred who attended four sessions or more "
        "(baseline 0, target 30)."
    ),
    why=(
        "Read your authority's plan for children: which of its aims do you already serve, and does the officer in "
        "charge know it?"
    ),
    psed_aim="advance",
    first_actions=(
        SuggestionSpec(
            (
                "List who you know in the Virtual School, Early Help, SEND, youth justice and public health, and ask "
                "for one introduction."
            ),
            lowest=0,
            highest=1,
            hours=4,
            resources="A colleague in the authority",
            is_small=True,
        ),
        SuggestionSpec(
            "Agree on one referral form and one contact with a single team, for six children, for one term.",
            lowest=0,
            highest=2,
            hours=12,
            resources="A tutor's time, places kept free of charge",
        ),
        SuggestionSpec(
            (
                "Write a report of two pages with a partner on what changed for children you share, and take it to the "
                "officer together."
            ),
            lowest=1,
            highest=3,
            hours=14,
            resources="Figures and stories from both",
        ),
    ),
    statements=(PLAN_WITH_AUTHORITY, COMMUNITY_PARTNERS_EQUAL, SHOW_WHAT_IT_IS_WORTH),
)
