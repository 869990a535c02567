"""What each role may do with the toolkit in the CMS. Whoever looks after members has no part in it."""

from core.roles import Permissions, Role, may

_EDITORS = (
    *may("add change view", "toolkit.toolkittemplate", "toolkit.framework"),
    *may("change view", "toolkit.stepguidance", "toolkit.stuckflag"),
)
# A framework is the measure by which every service judges itself: a second pair of eyes publishes it.
# And who looks after what members write takes down a shared idea that should not be there, on the site.
_MODERATORS = (*_EDITORS, "toolkit.publish_framework", *may("change", "toolkit.sharedidea"))
# To read the plan and the self-assessment of a service for support; each reading stands in the audit trail.
_ADMINISTRATORS = (*_MODERATORS, *may("view", "toolkit.actionplan", "toolkit.selfassessment"))
PERMISSIONS: Permissions = {
    Role.EDITORS: _EDITORS,
    Role.MODERATORS: _MODERATORS,
    Role.ADMINISTRATORS: _ADMINISTRATORS,
}
