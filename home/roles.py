"""What each role may do with the public site's own data."""

from core.roles import Permissions, Role, may

_EDITORS = may("view change", "home.contactmessage")
# To delete messages, or to take them away as a file, is for moderators: they hold names and addresses.
_MODERATORS = (
    *_EDITORS,
    *may("delete", "home.contactmessage"),
    *may("add change delete view", "home.partner", "home.channel"),
)
PERMISSIONS: Permissions = {Role.EDITORS: _EDITORS, Role.MODERATORS: _MODERATORS, Role.ADMINISTRATORS: _MODERATORS}
