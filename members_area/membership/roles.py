"""What each role may do with the register of members. It holds people's data: most of the team need none of it."""

from core.roles import Permissions, Role, may

_SECRETARIES = may(
    "view change", *(f"membership.{name}" for name in ("membership", "membershipapplication", "invitation"))
)
# What members are told at the top of their home is written by moderators.
_MODERATORS = may("add change delete view", "membership.memberannouncement")
# To take people's data away as a file, and to see who did what, is for administrators.
_ADMINISTRATORS = (*_SECRETARIES, *_MODERATORS, "membership.export_membership", *may("view", "membership.auditevent"))
PERMISSIONS: Permissions = {
    Role.MODERATORS: _MODERATORS,
    Role.MEMBERSHIP_SECRETARIES: _SECRETARIES,
    Role.ADMINISTRATORS: _ADMINISTRATORS,
}
