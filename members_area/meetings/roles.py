"""What each role may do with the working group's meetings in the CMS. Members and chairs have the site (rule 9)."""

from core.roles import Permissions, Role, may

_MODELS = ("meetings.meeting", "meetings.minutes", "meetings.group", "meetings.groupmembership")
_EDITORS = may("add change view", *_MODELS)
# To hold minutes still while somebody works on them, and to come in by “Join” without a seat.
_MODERATORS = (*_EDITORS, *may("lock unlock", "meetings.minutes"), "meetings.join_meeting")
# Whoever looks after members sees which services were not at the meetings, and runs none.
_SECRETARIES = may("view", "meetings.meeting")
PERMISSIONS: Permissions = {
    Role.EDITORS: _EDITORS,
    Role.MODERATORS: _MODERATORS,
    Role.MEMBERSHIP_SECRETARIES: _SECRETARIES,
    Role.ADMINISTRATORS: _MODERATORS,
}
