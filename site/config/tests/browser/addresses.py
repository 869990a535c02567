"""Where the pages are that every persona meets, and the forms on them."""

# A way to a page: an address, then links to follow, where # is a number and * any word, or "+" and what to add.
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
]
MEETINGS_IN_THE_CMS = [  # Wagtail's own editors, to which we add panels, are not ours to mend
    "/admin/meetings/all/",
    "/admin/meetings/plan-a-year/",
    "/admin/meetings/attendance/",
    "/admin/snippets/meetings/minutes/",
    "/admin/snippets/meetings/minutes/?ordering=status /admin/snippets/meetings/minutes/edit/#/",  # they are frozen
    "/admin/snippets/meetings/group/",
    "/admin/snippets/meetings/group/ /admin/snippets/meetings/group/people/#/",
]
PAGES = {
    "anybody": JOINING,
    "member": [*MEMBER_AREA, *MEETINGS, *ACCOUNT],
    "editor": [*DESK, *MEETINGS_IN_THE_CMS],
    "moderator": ["/members/meetings/ /members/meetings/#/ +join/"],
    "suspended": ["/members/", "/members/meetings/", "/account/data/"],
    "former": ["/members/", "/account/close/"],
    "applicant": ["/members/", "/membership/application/"],
    "secretary": SECRETARY,
    "admin": ["/admin/members/audit/"],
}
ON_THE_SITE = {"anybody": JOINING, "member": PAGES["member"], "editor": DESK}
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
    },
    "editor": {f"{POSTPONED} +new-date/": "Set the new date and tell everybody"},
}
