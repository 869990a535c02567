"""What the tests of the meetings' screens in the CMS share: the team's browsers, and how the CMS refuses."""

from members_area.membership.tests.secretary import (
    ADMINISTRATOR,
    EDITOR,
    MODERATOR,
    SECRETARY,
    refused,
    team,
    text_of,
)

MEETINGS, PLAN_YEAR = "/admin/meetings/all/", "/admin/meetings/plan-a-year/"
ATTENDANCE, ATTENDANCE_CSV = "/admin/meetings/attendance/", "/admin/meetings/attendance/attendance.csv"

__all__ = [
    "ADMINISTRATOR",
    "ATTENDANCE",
    "ATTENDANCE_CSV",
    "EDITOR",
    "MEETINGS",
    "MODERATOR",
    "PLAN_YEAR",
    "SECRETARY",
    "refused",
    "team",
    "text_of",
]
