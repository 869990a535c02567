"""Where the pages are that every persona meets, and the forms on them.

A way to a page is an address, then links to follow, where # is a number and * any word, or "+" and what to add. The
first link of that kind is taken, or with "-" before it the last. Those of the toolkit are in toolkit_addresses.py.

To have new pages looked at, write their ways into a list and put it into ROUNDS with the persona who goes there: every
test that looks at pages takes the list from here. Give a feature a round of its own for each persona, of some 25 pages
at most, because workers share the rounds, and a long one at the end keeps the others waiting. Leave out an address only
where the page changes something by being read. A page with a form goes into FORMS as well.
"""

from dataclasses import dataclass

from config.tests.browser import toolkit_addresses as toolkit

PUBLIC = {
    "home": "/",
    "standard": "/about/",
    "join": "/join/",
    "team": "/about/who-runs-it/people/",
    "partners": "/about/who-runs-it/partners/",
    "channels": "/about/how-learning-is-shared/channels/",
    "services": "/music-services/",
    "contact": "/contact/",
    "events": "/events/",
    "event": "/events/nwg-new-members-2026/",
    "library": "/library/",
    "search": "/library/?q=recruitment",
    "nothing found": "/library/?q=xylophonist-zzz",
    "topics": "/library/topics/",
    "topic": "/library/topics/youth-voice/",
    "blog": "/library/blog/",
    "post": "/library/blog/{first:/library/blog/}",
    "videos": "/library/videos/",
    "film": "/library/videos/what-the-nwg-is-for/",
    "video elsewhere": "/library/videos/{youtube}",
    "resources": "/library/resources/",
    "resource": "/library/resources/inclusive-recruitment-checklist/",
    "reviews": "/library/reviews/",
    "review": "/library/reviews/annual-review-2021-22/",
    "research": "/library/research/",
    "project": "/library/research/tutors-beyond-the-conservatoire/",
    "digests": "/digests/",
    "digest": "/digests/{first:/digests/}",
    "sign in": "/account/login/",
    "reset": "/account/password/reset/",
    "reset sent": "/account/password/reset/done/",
    "no sign-up": "/account/signup/",
    "closed account": "/account/inactive/",
}
JOINING = [
    "/membership/apply/",
    "/membership/apply/sent/",
    "/membership/apply/confirm/unknown/",
    "/membership/invitation/unknown/",
    "/membership/people/",
    "/members/e-mails/unsubscribe/unknown/",
    "/meetings/substitute/unknown/",
]
MEMBER_AREA = [
    "/members/",
    "/members/your-first-term/",
    "/members/how-the-group-works/",
    "/members/search/",
    "/members/search/?q=plan",
    "/members/search/?q=xylophonist-zzz",
    "/members/directory/",
    "/members/directory/?show=services",
    "/members/directory/?q=xylophonist-zzz",
    "/members/directory/ /members/directory/people/*/",
    "/members/directory/?show=services /members/directory/services/*/",
    "/members/profile/",
    "/members/my-service/",
    "/members/my-service/invite/",
    "/members/my-service/hand-over/",
    "/members/my-service/leave/",
    "/membership/application/",
]
NEXT = "/members/ /members/meetings/#/"
OWN_GROUP = "/members/groups/affordable/ /members/meetings/#/"
APPROVED = "/members/meetings/past/?year=2024 /members/meetings/#/minutes/"
MEETINGS = [
    "/members/meetings/",
    "/members/meetings/ /members/meetings/#/",  # it is postponed
    NEXT,
    f"{NEXT} +join/",
    f"{NEXT} +substitute/",
    f"{NEXT} +access-needs/",
    f"{NEXT} +papers/new/",
    "/members/ /members/papers/#/",
    "/members/meetings/past/",
    "/members/meetings/past/?q=proof",
    "/members/meetings/past/?q=xylophonist-zzz",
    "/members/meetings/past/?year=2024 /members/meetings/#/",
    APPROVED,
    f"{APPROVED} +compare/",
    f"{APPROVED} +versions/1/",
    "/members/meetings/past/ /members/meetings/#/minutes/",
    "/members/decisions/",
    "/members/decisions/?q=xylophonist-zzz",
    "/members/actions/",
    "/members/actions/?state=done",
    "/members/actions/ /members/actions/#/",
    "/members/groups/",
    "/members/groups/affordable/",
    "/members/calendar/",
    f"{OWN_GROUP} +desk/",
]
ACCOUNT = [
    "/account/data/",
    "/account/e-mails/",
    "/account/",
    "/account/email/",
    "/account/password/change/",
    "/account/second-factor/",
    "/account/second-factor/webauthn/",
    "/account/sessions/",
    "/account/logout/",
    "/account/close/",
]
SECRETARY = [
    "/admin/",
    "/admin/members/applications/",
    "/admin/members/applications/ /admin/members/applications/*/",
    "/admin/members/register/",
    "/admin/members/register/ /admin/members/register/inspect/*/",
    "/admin/members/seats/",
    "/admin/members/seats/ /admin/members/services/*/",
    "/admin/members/import/",
    "/admin/meetings/attendance/",
]
WHO_READS_WHAT = "/admin/members/access/?q=a"
AUDIT = [
    "/admin/members/audit/",
    WHO_READS_WHAT,
    f"{WHO_READS_WHAT} /admin/members/access/answer/?person=#",
    f"{WHO_READS_WHAT} /admin/members/access/answer/?thing=page-#",
]
AHEAD, DRAFTED, CORRECTED, SETTLED, POSTPONED, PLANNED = (
    f"/admin/meetings/all/?q={words} /members/meetings/#/desk/"
    for words in ("half-way", "First+questions", "review", "teach", "Extra", "rarely")
)
DESK = [
    AHEAD,
    *(f"{AHEAD} +{part}/" for part in ("details", "agenda", "agenda/new", "papers", "people", "postpone")),
    f"{AHEAD} +agenda/ /members/meetings/#/desk/agenda/#/",
    f"{AHEAD} +papers/ /members/papers/#/ +versions/new/",
    *(f"{DRAFTED} +{part}/" for part in ("attendance", "minutes", "minutes/circulate", "recording")),
    *(f"{DRAFTED} +record/{part}" for part in ("", "decision/", "action/")),
    f"{CORRECTED} +minutes/",
    f"{CORRECTED} +minutes/ /members/meetings/#/desk/minutes/corrections/#/",
    f"{SETTLED} +minutes/digest/",
    f"{POSTPONED} +new-date/",
    f"{PLANNED} +cancel/",
    f"{PLANNED} +step/?step=schedule",
]
MEETINGS_IN_THE_CMS = [  # Wagtail's own editors, to which we add panels, are not ours to mend
    "/admin/guide/",
    "/admin/meetings/all/",
    "/admin/meetings/plan-a-year/",
    "/admin/meetings/attendance/",
    "/admin/snippets/meetings/minutes/",
    "/admin/snippets/meetings/minutes/?ordering=status /admin/snippets/meetings/minutes/edit/#/",  # they are frozen
    "/admin/snippets/meetings/group/",
    "/admin/snippets/meetings/group/ /admin/snippets/meetings/group/people/#/",
]


@dataclass(frozen=True)
class Round:
    """Pages that one persona looks at, one after the other: "anybody", or who signs in at nwg.example.org.

    Where `is_ours` is false the CMS draws most of the page: how it shows focus, and what is left without script, is not
    ours to mend.
    """

    persona: str
    ways: list[str]
    is_ours: bool = True


ROUNDS = {
    "joining": Round("anybody", JOINING),
    "member area": Round("member", MEMBER_AREA),
    "meetings": Round("member", MEETINGS),
    "toolkit": Round("member", toolkit.READING),
    "self-assessment": Round("member", toolkit.ASSESSING),
    "plan": Round("member", toolkit.PLANNING),
    "draft": Round("member2", toolkit.DRAFTING),
    "account": Round("member", ACCOUNT),
    "desk": Round("editor", DESK),
    "meetings in the CMS": Round("editor", MEETINGS_IN_THE_CMS, is_ours=False),
    "toolkit in the CMS": Round("editor", toolkit.IN_THE_CMS, is_ours=False),
    "members in the CMS": Round("secretary", SECRETARY, is_ours=False),
    "administrator": Round("admin", [*AUDIT, *toolkit.OF_ADMINISTRATORS], is_ours=False),
    "moderator": Round("moderator", ["/members/meetings/ /members/meetings/#/ +join/"]),
    "suspended": Round("suspended", ["/members/", "/members/meetings/", "/account/data/"]),
    "former": Round("former", ["/members/", "/account/close/"]),
    "applicant": Round("applicant", ["/members/", "/membership/application/"]),
}
# A page with a form, and what its button says: sent empty, each must say what to do.
FORMS = {
    "anybody": {"/membership/apply/": "Send the application", "/account/login/": "Sign in"},
    "member": {
        "/members/my-service/invite/": "Send the invitation",
        "/members/my-service/hand-over/": "Hand over my seat now",
        "/members/my-service/leave/": "Leave now",
        "/account/email/": "Change the address",
        "/account/password/change/": "Change the password",
        f"{NEXT} +substitute/": "Send the link",
        f"{NEXT} +papers/new/": "Send in the paper",
        f"{OWN_GROUP} +desk/agenda/new/": "Put it on the agenda",
        f"{OWN_GROUP} +desk/cancel/": "Cancel the meeting",
        f"{OWN_GROUP} +desk/record/decision/": "Note it",
        f"{OWN_GROUP} +desk/record/action/": "Note it",
        **toolkit.FORMS,
    },
    "member2": toolkit.FORMS_OF_A_DRAFT,
    "editor": {f"{POSTPONED} +new-date/": "Set the new date and tell everybody"},
}
