"""Why services judge themselves as they do: for each statement a reason for the lowest levels, the middle and the top.

They tell what a service does, and nothing of any person.
"""

from typing import TypeAlias

Reasons: TypeAlias = tuple[str, str, str]

REASONS: dict[str, Reasons] = {
    "board-acts": (
        "Inclusion was on one agenda of four last year, and the minutes say “noted”.",
        "It is a standing item now. Two of the last four meetings decided something.",
        "Each meeting ends with a decision that has a name and a date, and the next one begins by checking it.",
    ),
    "senior-lead": (
        "The job description names inclusion in its last line, and no hours go with it.",
        "There is a lead with half a day a week. The money has to be asked for each time.",
        "The deputy head answers for it, has two days a week and a budget line that the board knows.",
    ),
    "law-known": (
        "We had a talk about the law three years ago. Nobody who decides now was there.",
        "Managers can name the duty. We find it in some papers and not in others.",
        "Every paper that changes something has a paragraph on the duty, and somebody reads it who can say no.",
    ),
    "adverts-welcome": (
        "Our last three adverts ask for a music degree, and nobody could say why.",
        "Two adverts were rewritten and brought other people. The old wording is still in the template.",
        "All adverts name what the work is, and half of those shortlisted came from places new to us.",
    ),
    "selection-fair": (
        "Whoever is free does the interview. There are no set questions.",
        "There are set questions and two people. Adjustments are offered when somebody asks.",
        "Steps and marks are written down beforehand, and adjustments are offered to everyone with the invitation.",
    ),
    "hourly-paid-belong": (
        "Hourly-paid tutors get a contract and a timetable. Training is unpaid for them.",
        "They are paid for the yearly training day. Supervision is for salaried staff.",
        "Welcome, training, supervision and a say in the timetable are the same for all who teach.",
    ),
    "reflection-paid": (
        "Tutors tell us that they talk about pupils in the car park.",
        "Two of five areas have a paid group. The others have been promised one.",
        "Everybody has two paid sessions a year, and the dates stand in the calendar from September.",
    ),
    "visits-notice-everyone": (
        "Visit notes from last year are about tuning, posture and timekeeping.",
        "The new form asks who took part. It was used in about half of the visits.",
        "Each visit follows two young people through the lesson, and the tutor gets a conversation and no mark.",
    ),
    "basics-for-all": (
        "New tutors get a handbook. It has one page on safeguarding and none on teaching everyone.",
        "Induction has a morning on it. Those who start in January miss it.",
        "Everyone does the basics before the first lesson and a choice of three courses each year.",
    ),
    "many-routes": (
        "Past the first year the way on is grades and the county ensembles.",
        "A songwriting group and a beginners' band run in two places.",
        "There are five ways on without grades, and about a third of our older pupils are on one of them.",
    ),
    "own-music": (
        "Programmes of the last six concerts hold nothing that a young person chose.",
        "Some tutors leave room for it. Concerts have one such piece.",
        "Young people chose half of the summer programme, and two of the pieces were their own.",
    ),
    "after-whole-class": (
        "We know how many carry on, and not who was asked.",
        "Every school gets a letter for families. Small groups start where ten reply.",
        "Each child is offered a next step before the instruments go back, and the first term is free.",
    ),
    "help-with-costs": (
        "A parent who tried it for us needed eleven minutes to find the form.",
        "The help is on the first page for families. Proof is still asked for each year.",
        "Every price stands beside the help, proof is asked for once, and take-up is known for each school.",
    ),
    "times-places-travel": (
        "All our ensembles meet in one building that two buses reach, until six.",
        "One centre has opened in the west. Trains and buses were looked at for it.",
        "Families in the two wards with the fewest pupils chose the day and the hall.",
    ),
    "instrument-at-home": (
        "The store has a waiting list, and adapted instruments have to be borrowed.",
        "Most have one at home. Sizes for the youngest run short each October.",
        "Everyone takes one home in the first week, and there are twelve adapted ones to choose from.",
    ),
    "sustained-offer": (
        "We gave two workshops in special schools last year and none in the PRU.",
        "Four of seven schools have lessons all year. The PRU has a term.",
        "All seven have a yearly offer, agreed in June, and three pupils came on to our groups.",
    ),
    "adjustments-ready": (
        "We make adjustments when somebody asks, and each time we begin anew.",
        "Two rehearsal places were checked with a user of each. The list for concerts is half done.",
        "Families find what is there before they book, and most of it is there without asking.",
    ),
    "plan-with-those-who-know": (
        "Tutors meet teaching assistants at the door.",
        "There is a one-page plan for some pupils. Tutors say that it helps.",
        "Each young person who wants one has a page in their own words, and their tutor was paid to write it with them.",
    ),
    "find-and-follow": (
        "Schools send us those who are free at that hour.",
        "Three schools choose with us, and use the check-in at the start.",
        "Nine schools choose with us, and we meet each term to look at how the young people are.",
    ),
    "worried-someone-helps": (
        "Tutors know the number to ring. Several said that they would wait and see.",
        "All have had the training, and there is a person to ring. Nobody looks after the tutors yet.",
        "Worries are written down the same day, and each tutor of a nurture group has supervision six times a year.",
    ),
    "feel-at-home": (
        "We have not asked. Two families told us that their child sat alone at the break.",
        "Ensembles have a promise on the wall that the young people wrote. It is new.",
        "Three in four say that they can be themselves, and leaders act the same evening when someone is left out.",
    ),
    "voice-changes-decisions": (
        "There was a survey in June. The answers are in a folder.",
        "The panel changed two things this year, and one of them got a reply.",
        "Six replies went out this year, and two were about money.",
    ),
    "missing-voices": (
        "We hear from the top ensemble, and it speaks well, for the top ensemble.",
        "We rang ten families who had left. It took a morning, and we learned more than from the survey.",
        "Twice a year we go to where those are who are not with us, with somebody whom they trust.",
    ),
    "time-is-valued": (
        "Young leaders get a certificate and a sandwich.",
        "There are vouchers for the panel. Young leaders are not yet paid.",
        "There is a rate for each kind of help, and payroll knows it.",
    ),
    "who-joins-who-not": (
        "The enrolment system can tell how many, and little else.",
        "We have figures by school for the first time. Eleven of 62 schools send nobody.",
        "Each term we compare who joins, stays and leaves with who lives here.",
    ),
    "families-know-why": (
        "The form asks and does not say why. A third leave it empty.",
        "There is a sentence on the form. Schools that enrol for families do not pass it on.",
        "Two sentences and a way to say no: four in five answer now.",
    ),
    "gaps-lead-to-change": (
        "We have looked at the figures and done nothing because of them.",
        "One gap led to a new group in one school. We will know in June.",
        "We try two things a year, look again after two terms, and stop what did not help.",
    ),
    "feel-invited": (
        "The pictures are of the county orchestra in black.",
        "The pictures are new, and booking still asks for twelve things.",
        "Families helped with pictures and words, and can book on a phone in three minutes.",
    ),
    "information-all-can-use": (
        "Nobody has tried our pages with a screen reader, and forms are scanned PDFs.",
        "The ten pages that are used most were checked. Letters come next.",
        "Pages, forms and letters are checked before they go out, and families try the important ones.",
    ),
    "easy-to-reach": (
        "One inbox, one person, office hours.",
        "We promise three days and keep it in most weeks. Texts are new.",
        "Families choose how we write to them, and a question on Friday evening had an answer on Monday.",
    ),
    "plan-with-authority": (
        "We meet the council once a year, about the grant.",
        "The Virtual School knows us now. Early Help does not.",
        "Two agreements are signed, and 34 young people came to music through them.",
    ),
    "community-partners-equal": (
        "Partners are asked when the programme is printed.",
        "Two partners were in the planning. One of them is paid for that time.",
        "Three partners plan with us, are paid for it and hold part of the budget.",
    ),
    "show-what-it-is-worth": (
        "Our report says how many and how often.",
        "There is one good page for the council. Schools get the old report.",
        "Council, schools and funders each get a page with two figures and a story, in the words they use.",
    ),
    "checked-before-change": (
        "Fees went up in April. Nobody looked at who would feel it most.",
        "The last change of venue was checked first. The change of fees was not.",
        "Nothing about fees, times or places is decided without a check, and one plan was changed by it.",
    ),
    "rules-shut-nobody-out": (
        "Three missed lessons and the place is gone. That is the rule, and it was used nine times.",
        "The rule on attendance now begins with a call. Behaviour is next.",
        "Young people and two schools read all rules with us, and three of them are gone.",
    ),
    "raise-concerns-safely": (
        "There is a policy. Nobody has used it, and we do not take that for good news.",
        "There is a person to talk to outside the line. Tutors know it, families less.",
        "Anybody can raise something in three ways, and each term we say how many did and what changed.",
    ),
}
NOBODY_KNEW = "Nobody at the table could say. We find out by half-term and score it then."
NOT_OURS = "The trust that employs our tutors does this, and we have no part in it."


def reason_for(key: str, level: int) -> str:
    """Return why a service puts itself at a level of a statement."""
    low, middle, high = REASONS[key]
    return low if level < 2 else middle if level == 2 else high
