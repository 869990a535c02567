"""How minutes stand, above their text; beside it what the meeting left behind. Both are changed on the desk."""

from typing import Any

from wagtail.admin.panels import Panel
from wagtail.admin.ui.side_panels import BaseSidePanel

from members_area.meetings.admin.pages import desk_of
from members_area.meetings.models import Attendance, Meeting

ORDER = {standing.value: number for number, standing in enumerate(Attendance.Standing)}


class StandingPanel(Panel):
    """Whether members read these minutes, and where they are circulated and approved."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "meetings/admin/minutes_standing.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = {
                "minutes": self.instance,
                "meeting": self.instance.meeting,
                "desk": desk_of(self.instance.meeting),
            }
            return {**super().get_context_data(parent_context), **context}


class MeetingSidePanel(BaseSidePanel):
    """The agenda, who was there, decisions, actions and corrections, to look at while writing."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = "Show or hide the meeting"
        icon_name = "group"

    name = "meeting"
    title = "The meeting"
    template_name = "meetings/admin/minutes_beside.html"
    order = 50

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        return {**super().get_context_data(parent_context), **_left_behind(self.object.meeting)}


def _left_behind(meeting: Meeting) -> dict[str, Any]:
    attendance = meeting.attendance.select_related("service").order_by("name")
    return {
        "desk": desk_of(meeting),
        "agenda": meeting.agenda.all(),
        "attendance": sorted(attendance, key=lambda row: ORDER[row.standing]),
        "decisions": meeting.decisions.order_by("pk"),
        "actions": meeting.actions_raised.select_related("owner").order_by("pk"),
        "corrections": meeting.minutes.corrections.select_related("author", "item"),
    }
