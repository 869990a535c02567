"""Who opens which screen of the meetings in the CMS, and where their links lead."""

from typing import Any

from django.urls import reverse

from members_area.meetings.policies import RUNS_MEETINGS
from members_area.membership.admin.pages import SecretaryPage

MAY_PLAN = "meetings.add_meeting"
READS_ATTENDANCE = "meetings.view_meeting"  # whoever looks after members may see who has not been heard of
ALL = "all_meetings:index"
PLAN_YEAR, ATTENDANCE, ATTENDANCE_CSV = (
    f"meetings_admin:{name}" for name in ("plan_year", "attendance", "attendance_csv")
)


class MeetingsPage(SecretaryPage):
    """A screen for whoever runs every group's meetings."""

    permission = RUNS_MEETINGS
    header_icon = "calendar-alt"


def desk_of(meeting: Any, page: str = "desk") -> str:
    """Return where a meeting is run: on the site, where its chair runs it too. `page` names one of the desk's pages."""
    return reverse(page, args=[meeting.pk])
