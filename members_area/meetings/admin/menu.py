"""The menu "Meetings" of the CMS. Each entry shows only to those who may open it."""

from collections.abc import Callable

from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem

from members_area.meetings.admin.pages import ALL, ATTENDANCE, MAY_PLAN, PLAN_YEAR, READS_ATTENDANCE
from members_area.meetings.policies import RUNS_MEETINGS
from members_area.membership.admin.menu import GatedItem

HOOK = "register_meetings_menu_item"
ENTRIES: list[Callable[[], MenuItem]] = [
    lambda: GatedItem("All meetings", ALL, permission=RUNS_MEETINGS, icon_name="list-ul", order=10),
    lambda: GatedItem("Add meetings", PLAN_YEAR, permission=MAY_PLAN, icon_name="calendar-alt", order=20),
    lambda: GatedItem("Attendance", ATTENDANCE, permission=READS_ATTENDANCE, icon_name="tasks", order=50),
]


def meetings_menu() -> SubmenuMenuItem:
    """Return the menu. Other modules add to it by the hook "register_meetings_menu_item"."""
    menu = Menu(register_hook_name=HOOK, items=[make() for make in ENTRIES])
    return SubmenuMenuItem("Meetings", menu, name="meetings", icon_name="calendar-alt", order=170)
