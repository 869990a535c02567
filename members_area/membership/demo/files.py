"""The files for members: terms of reference (Word), handbook (PDF), calendar of meetings (Excel).

`key` is what the bodies of guidance call a file by; `kept` is the day it came into the member area.
"""

from typing import Any

TERMS: dict[str, Any] = {
    "format": "docx",
    "filename": "nwg-terms-of-reference.docx",
    "title": "NWG terms of reference",
    "subject": "What the National Music Services Working Group on Inclusion is for and how it works",
    "blocks": [
        ("note", "Agreed by the members. Looked at again each autumn. For members of the NWG."),
        ("h1", "1. Name and purpose"),
        (
            "p",
            "The National Music Services Working Group on Inclusion (NWG) brings together English music services that want more children, and different children, to make music. Its purposes are:",
        ),
        (
            "numbers",
            [
                "to act as steering group of the Changing Tracks programme and advise it on what hinders inclusion in music services, what enables it and what is gained by it;",
                "to be a peer learning group on policies, processes, strategy and the workforce, and to speak for the full value of music;",
                "to influence the events and resources that Changing Tracks makes, through Task & Finish groups that are formed out of the NWG and report back to it;",
                "to share how services and hubs build their value to local authorities;",
                "to receive what is learned in the action research projects.",
            ],
        ),
        ("h1", "2. Members"),
        (
            "p",
            "Members are heads of music services, inclusion leads and others who take inclusion forward in their service. Each service has two seats at most. An open invitation counts as a seat.",
        ),
        (
            "p",
            "A seat belongs to the service. When a member leaves, the service may name a successor. Plans, papers and open actions stay with the service.",
        ),
        (
            "p",
            "The membership secretary may suspend a membership, with a reason that is kept, where this is needed to protect people or the group's confidence. The member is told, and may answer to the chair.",
        ),
        ("h1", "3. Meetings"),
        (
            "bullets",
            [
                "There are four meetings a year, usually online for two hours. One is held in person.",
                "Agenda and papers are circulated a week before. A paper has four pages at most.",
                "A member who cannot come may send a substitute from the same service.",
                "Draft minutes are circulated to members, corrected, and approved at the next meeting. Approved minutes are not changed.",
            ],
        ),
        ("h1", "4. Decisions"),
        (
            "p",
            "The group decides by agreement. Where there is none, each service has one say. The decision and its reasons are recorded, and so is a different view where somebody asks for it.",
        ),
        ("h1", "5. Roles"),
        (
            "table",
            {
                "caption": "Who does what",
                "headers": ["Role", "Who", "Does"],
                "widths": [2, 3, 5],
                "rows": [
                    ["Chair", "Changing Tracks", "Plans and leads meetings; sees that everybody is heard"],
                    ["Secretary", "Changing Tracks", "Circulates papers, writes minutes, follows actions up"],
                    ["Membership secretary", "Changing Tracks", "Looks after seats, applications and invitations"],
                    [
                        "Task & Finish chair",
                        "A member, named by the group",
                        "Leads one piece of work and reports on it",
                    ],
                    ["Members", "Two of each service at most", "Read, come, say, do what they promised"],
                ],
            },
        ),
        ("h1", "6. Confidence"),
        (
            "p",
            "Meetings, papers and the directory are under the Chatham House rule. What is learned may be used; who said it, and of which service, may not be told without their agreement. Nothing is recorded without the agreement of everybody present.",
        ),
        ("h1", "7. Publication"),
        (
            "p",
            "The learning of the group appears in a yearly review and in the library of the website. Accounts of a service's work are agreed with it before they are published.",
        ),
        ("h1", "8. Review"),
        ("p", "Members look at these terms once a year. Any member may propose a change before the autumn meeting."),
    ],
}

HANDBOOK: dict[str, Any] = {
    "format": "pdf",
    "filename": "nwg-members-handbook.pdf",
    "title": "NWG members' handbook",
    "subject": "Two pages for new members of the National Music Services Working Group on Inclusion",
    "blocks": [
        (
            "note",
            "Two pages for your first day. Everything in it is told more fully in the member area under Guidance.",
        ),
        ("h1", "Welcome"),
        (
            "p",
            "You hold one of two seats of your music service. Both seats are equal. Together with members of some forty other services you shape what Changing Tracks does, and take home what others have learned.",
        ),
        ("h1", "What we ask of you"),
        (
            "bullets",
            [
                "Come to the four meetings, or send a colleague.",
                "Read the papers beforehand. They are short.",
                "Do what you have promised, or say early that you cannot.",
                "Keep other services' confidences as you would like yours to be kept.",
                "Say when something does not work for you: times, papers, language, this handbook.",
            ],
        ),
        ("h1", "What you can expect"),
        (
            "bullets",
            [
                "Agenda and papers a week before, readable on a telephone and with a screen reader.",
                "Captions and a break in every online meeting, and a step-free room in person.",
                "A telephone call from a member before your first meeting.",
                "An answer from the team within three working days.",
            ],
        ),
        ("h1", "The year"),
        (
            "table",
            {
                "caption": "The four meetings and what each is for",
                "headers": ["Meeting", "Main business", "Before it"],
                "widths": [2, 4, 4],
                "rows": [
                    [
                        "Autumn",
                        "Terms of reference; new members; research projects begin",
                        "Propose changes to the terms",
                    ],
                    ["Winter", "Task & Finish groups report; peer learning", "Second quarter of your action plan"],
                    [
                        "Spring",
                        "Emerging findings; money and staff of the programme",
                        "Third quarter of your action plan",
                    ],
                    ["Summer", "In person; the annual review; what we discuss next year", "Your year in one page"],
                ],
            },
        ),
        ("h1", "Around the member area"),
        (
            "table",
            {
                "caption": "Where you find what",
                "headers": ["Part", "What you do there"],
                "widths": [3, 7],
                "rows": [
                    ["Home", "See what is next for you and what is new"],
                    ["My service", "Invite a colleague to the second seat, hand yours over, leave"],
                    ["Directory", "Find who offers what you are looking for"],
                    ["Guidance", "Read how the group works, and advice from members"],
                    ["Search", "Search the library and everything for members in one go"],
                    ["Your profile", "Say what you offer and need, and choose who sees each part of it"],
                    ["E-mails", "Choose which e-mails you want"],
                ],
            },
        ),
        ("h1", "Words you will hear"),
        (
            "table",
            {
                "caption": "Six words of the group",
                "headers": ["Word", "What we mean"],
                "widths": [3, 7],
                "rows": [
                    ["Task & Finish group", "A few people, one product, an end date"],
                    ["Matters arising", "What has become of things from the last minutes"],
                    ["Action research", "A service asks a question of its own work for a year"],
                    ["HEARD", "Holistic, Equitable, Authentic, Representative, Diverse"],
                    ["EqIA", "Equality impact assessment: thinking about people before deciding"],
                    ["PSED", "Public Sector Equality Duty: the law that asks public bodies to do so"],
                ],
            },
        ),
        ("h1", "If something is wrong"),
        (
            "p",
            "Tell the chair, or write to team@nwg.example.org. A concern about a child's safety goes to your own safeguarding lead at once.",
        ),
    ],
}

_MONTHS = (
    ("September", "", "Research projects begin; welcome calls to new members", "First quarter of your action plan"),
    ("October", "Autumn meeting", "Online, two hours. Terms of reference; new members", "Propose changes to the terms"),
    ("November", "", "Minutes circulated; corrections close after two weeks", "Read the minutes; ask for corrections"),
    ("December", "", "Task & Finish groups send their drafts", "Second quarter of your action plan"),
    (
        "January",
        "Winter meeting",
        "Online, two hours. Task & Finish groups report",
        "Bring one question for small groups",
    ),
    ("February", "", "Peer learning: pairs of services visit each other", "Offer or ask for a visit in the directory"),
    (
        "March",
        "Spring meeting",
        "Online, two hours. Emerging findings; money and staff",
        "Third quarter of your action plan",
    ),
    ("April", "", "Call for the next year's research projects", "Talk to your board about taking part"),
    ("May", "", "Articles for the annual review are agreed with services", "Read what is said about your service"),
    ("June", "", "Papers for the summer meeting; travel is booked", "Tell us what you need in the room"),
    ("July", "Summer meeting", "In person, one day. Annual review; next year's topics", "Your year in one page"),
    ("August", "", "No meetings and no letters", "Rest"),
)

CALENDAR: dict[str, Any] = {
    "format": "xlsx",
    "filename": "nwg-calendar-of-meetings.xlsx",
    "title": "NWG calendar of meetings",
    "subject": "The NWG's year, month by month, and what members do in each",
    "sheets": [
        {
            "name": "The year",
            "intro": "The NWG's year from September to August. The exact dates stand under Events on the website; this sheet helps you to plan your own year around them. The last column is yours.",
            "headers": ["Month", "Meeting", "What happens", "What members do", "Your service"],
            "widths": [14, 18, 46, 42, 34],
            "rows": [[*month, ""] for month in _MONTHS],
        },
        {
            "name": "Your action plan",
            "intro": "Review your action plan before each meeting, so that you come with something to tell and something to ask.",
            "headers": ["Quarter", "Review by", "What went well", "What is stuck", "Ask the group"],
            "widths": [14, 22, 40, 40, 40],
            "rows": [
                ["First", "End of September", "", "", ""],
                ["Second", "Middle of December", "", "", ""],
                ["Third", "Middle of March", "", "", ""],
                ["Fourth", "End of June", "", "", ""],
            ],
        },
    ],
}

FILES: tuple[dict[str, Any], ...] = (
    {"key": "terms-of-reference", "kept": 62, "spec": TERMS},
    {"key": "members-handbook", "kept": 41, "spec": HANDBOOK},
    {"key": "calendar-of-meetings", "kept": 27, "spec": CALENDAR},
)
