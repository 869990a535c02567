"""What each role may do with the working group's meetings in the CMS. Members and chairs have the site (rule 9)."""

from core.roles import Permissions, Role, may

_MODELS = ("meetings.meeting", "meetings.minutes", "meetings.group", "meetings.groupmembership")
_EDITORS = may("add change view", *_MODELS)
_MODERATORS = (*_EDITORS, "meetings.join_meeting")
PERMISSIONS: Permissions = {
    Role.EDITORS: _EDITORS,
    Role.MODERATORS: _MODERATORS,
    Role.ADMINISTRATORS: _MODERATORS,
}
