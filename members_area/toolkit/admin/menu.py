"""The menu "Toolkit" of the CMS. Each entry shows only to those who may open it."""

from collections.abc import Callable

from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem

from members_area.membership.admin.menu import GatedItem
from members_area.toolkit.admin import pages

HOOK = "register_toolkit_menu_item"
ENTRIES: list[Callable[[], MenuItem]] = [
    lambda: GatedItem(
        "Templates", pages.TEMPLATES, permission=pages.EDITS_TEMPLATES, icon_name="doc-full", order=10, name="templates"
    ),
    lambda: GatedItem("Framework", pages.FRAMEWORKS, permission=pages.EDITS_FRAMEWORK, icon_name="list-ol", order=20),
    lambda: GatedItem(
        "Guidance of the steps", pages.GUIDANCE, permission=pages.SETS_GUIDANCE, icon_name="help", order=30
    ),
    lambda: GatedItem("Stuck", pages.STUCK, permission=pages.ANSWERS_STUCK, icon_name="comment", order=40),
    lambda: GatedItem("How it goes", pages.REPORT, permission=pages.READS_REPORT, icon_name="table", order=50),
    lambda: GatedItem(
        "Read for support", pages.SUPPORT, permission=pages.READS_FOR_SUPPORT, icon_name="view", order=60
    ),
]


def toolkit_menu() -> SubmenuMenuItem:
    """Return the menu. Other modules add to it by the hook "register_toolkit_menu_item"."""
    menu = Menu(register_hook_name=HOOK, items=[make() for make in ENTRIES])
    return SubmenuMenuItem("Toolkit", menu, name="toolkit", icon_name="tasks", order=180)
