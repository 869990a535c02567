"""Where the pages of the toolkit are (addresses.py says how a way is written).

member@ works with an active plan, has a closed one and an open self-assessment; member2@ of another service writes a
draft and has nothing open.
"""

TOOLKIT = "/members/toolkit/"
AN_IDEA = f"{TOOLKIT}ideas/ {TOOLKIT}ideas/#/"
OPEN = f"{TOOLKIT}assessments/ {TOOLKIT}assessments/#/"
SETTLED = f"{TOOLKIT}assessments/ {TOOLKIT}assessments/#/results/"
PLAN = f"{TOOLKIT}plans/ {TOOLKIT}plans/#/"
CLOSED = f"{TOOLKIT}plans/ -{TOOLKIT}plans/#/"
OBJECTIVE, ACTION = f"{PLAN} {TOOLKIT}plans/#/objectives/#/", f"{PLAN} {TOOLKIT}plans/#/actions/#/"
NEW_PLAN = f"{TOOLKIT}plans/new/"
CMS_TEMPLATE = "/admin/toolkit/templates/ /admin/toolkit/templates/#/"

READING = [
    TOOLKIT,
    f"{TOOLKIT} /members/plan-step-*/",
    f"{TOOLKIT}templates/",
    f"{TOOLKIT}templates/ {TOOLKIT}templates/*/",
    f"{TOOLKIT}ideas/",
    AN_IDEA,
    f"{TOOLKIT}ideas/ -{TOOLKIT}ideas/#/",
    f"{TOOLKIT}ideas/ -{TOOLKIT}ideas/#/ +withdraw/",
    f"{TOOLKIT}adopt/",
    f"{TOOLKIT}adopt/ {TOOLKIT}adopt/decision/#/",
    f"{TOOLKIT}adopt/ {TOOLKIT}adopt/page/#/",
    f"{TOOLKIT}sector/",
]
ASSESSING = [
    f"{TOOLKIT}assessments/",
    OPEN,
    *(f"{OPEN} +{part}/" for part in ("results", "priorities", "agree", "give-up", "groups", "groups/new")),
    f"{OPEN} {TOOLKIT}assessments/#/themes/*/",
    *(f"{OPEN} +groups/ {TOOLKIT}assessments/#/groups/#/{part}/" for part in ("link", "close")),
]
PLANNING = [
    f"{TOOLKIT}plans/",
    PLAN,
    *(
        f"{PLAN} +{part}/"
        for part in ("details", "objectives/new", "update", "close", "history", "comments", "shares", "stuck", "export")
    ),
    f"{PLAN} +history/ {TOOLKIT}plans/#/snapshots/#/",
    f"{PLAN} +export/print/",
    OBJECTIVE,
    *(f"{OBJECTIVE} +{part}/" for part in ("remove", "share", "actions/new")),
    ACTION,
    *(f"{ACTION} +{part}/" for part in ("remove", "share", "evidence")),
    CLOSED,
    f"{CLOSED} +details/",
]
DRAFTING = [
    PLAN,
    *(f"{PLAN} +{part}/" for part in ("agree", "delete")),
    f"{TOOLKIT}plans/ -{TOOLKIT}plans/#/",  # another service shares it
    NEW_PLAN,
    *(f"{NEW_PLAN}{part}/" for part in ("blank", "themes", "small-start")),
    f"{SETTLED} /members/toolkit/assessments/#/priorities/ /members/toolkit/plans/new/assessment/#/",
    f"{TOOLKIT}plans/import/",
    f"{TOOLKIT}assessments/new/",
    SETTLED,
    f"{SETTLED} {TOOLKIT}assessments/#/themes/*/",
    f"{SETTLED} +../groups/",
]
IN_THE_CMS = [
    "/admin/toolkit/templates/",
    CMS_TEMPLATE,
    *(f"{CMS_TEMPLATE} +{part}/" for part in ("edit", "next", "retire")),
    "/admin/toolkit/templates/add/",
    "/admin/toolkit/framework/",
    "/admin/toolkit/framework/ /admin/toolkit/framework/#/",
    "/admin/toolkit/framework/begin/",
    "/admin/toolkit/guidance/",
    "/admin/toolkit/how-it-goes/",
    "/admin/toolkit/stuck/",
    "/admin/toolkit/stuck/ /admin/toolkit/stuck/#/",
]
OF_ADMINISTRATORS = ["/admin/toolkit/support/"]
FORMS = {
    f"{OPEN} +give-up/": "Give it up",
    f"{OPEN} +groups/new/": "Make the link",
    f"{NEW_PLAN}small-start/": "Save this small start",
    f"{PLAN} +objectives/new/": "Put it in the plan",
    f"{OBJECTIVE} +actions/new/": "Put it in the plan",
    f"{ACTION} +evidence/": "Keep it",
    f"{PLAN} +comments/": "Add the comment",
    f"{PLAN} +shares/": "Send them the link",
    f"{PLAN} +stuck/": "Ask the team",
    f"{PLAN} +close/": "Close the plan for good",
    f"{TOOLKIT}plans/import/": "Check the file",
    f"{TOOLKIT}adopt/ {TOOLKIT}adopt/decision/#/": "Put it into the plan",
}
FORMS_OF_A_DRAFT = {
    f"{PLAN} +agree/": "Record the sign-off",
    f"{NEW_PLAN}themes/": "Add to the draft",
}
