"""The menu "Members" of the CMS. Each entry shows only to those who may open it."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem

from members_area.membership.admin import access_report, audit, decisions, imports, member_actions, seats
from members_area.membership.admin.pages import MAY_READ_AUDIT
from members_area.membership.models import MembershipApplication
from members_area.membership.policies import SECRETARY

HOOK = "register_members_menu_item"


class GatedItem(MenuItem):
    def __init__(self, label: str, url_name: str, *, permission: str = SECRETARY, **options: Any) -> None:
        super().__init__(label, reverse(url_name), **options)
        self.permission = permission

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm(self.permission)


class QueueItem(GatedItem):
    """Says in its label how many applications wait."""

    def render_component(self, request: HttpRequest) -> Any:
        component = super().render_component(request)
        if waiting := MembershipApplication.objects.waiting().count():
            component.label = f"{self.label} ({waiting} waiting)"
        return component


ENTRIES: list[Callable[[], MenuItem]] = [
    lambda: QueueItem("Applications", decisions.INDEX, name="applications", icon_name="form", order=10),
    lambda: GatedItem("Register of members", member_actions.INDEX, icon_name="group", order=20),
    lambda: GatedItem("Seats", seats.INDEX, icon_name="table", order=30),
    lambda: GatedItem("Import", imports.UPLOAD, icon_name="upload", order=40),
    lambda: GatedItem("Who can read what", access_report.INDEX, icon_name="view", order=45),
    lambda: GatedItem("Audit trail", audit.INDEX, permission=MAY_READ_AUDIT, icon_name="history", order=50),
]


def members_menu() -> SubmenuMenuItem:
    """Return the menu. Other modules add to it by the hook "register_members_menu_item"."""
    menu = Menu(register_hook_name=HOOK, items=[make() for make in ENTRIES])
    return SubmenuMenuItem("Members", menu, name="members", icon_name="group", order=160)


def hide_content_from_secretaries(request: HttpRequest, items: list[MenuItem]) -> None:
    """Pages, people and partners are the editors'. A secretary reaches the services by "Seats"."""
    if not request.user.has_perm("core.change_person"):
        items[:] = [item for item in items if item.name not in {"library", "our-network"}]
