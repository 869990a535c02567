"""The register of members: read, narrowed, searched, exported. Writing is for the actions of member_actions."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import re_path
from wagtail_modeladmin.helpers import ButtonHelper, PermissionHelper
from wagtail_modeladmin.options import ModelAdmin

from members_area.membership.admin.pages import MAY_EXPORT
from members_area.membership.admin.register_filters import FILTERS
from members_area.membership.admin.register_views import MemberPage, RegisterIndexView
from members_area.membership.models import Membership
from members_area.membership.policies import SECRETARY
from members_area.membership.seat_states import name_of


class RegisterPermissions(PermissionHelper):
    """The secretary reads. Nobody adds, changes or deletes a row by hand."""

    def user_can_list(self, user: Any) -> bool:
        return user.has_perm(SECRETARY)

    def user_can_inspect_obj(self, user: Any, obj: Any) -> bool:
        return user.has_perm(SECRETARY)

    def user_can_create(self, user: Any) -> bool:
        return False

    def user_can_edit_obj(self, user: Any, obj: Any) -> bool:
        return False

    def user_can_delete_obj(self, user: Any, obj: Any) -> bool:
        return False


class RegisterButtons(ButtonHelper):
    def inspect_button(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**super().inspect_button(*args, **kwargs), "label": "Open", "title": "Open this membership"}


class MemberRegister(ModelAdmin):
    model = Membership
    base_url_path = "members/register"
    menu_label = "Register of members"
    menu_icon = "group"
    add_to_admin_menu = False  # it stands in the menu "Members"
    permission_helper_class = RegisterPermissions
    button_helper_class = RegisterButtons
    index_view_class = RegisterIndexView
    index_template_name = "membership/admin/register.html"
    inspect_view_enabled = True
    inspect_view_class = MemberPage
    inspect_template_name = "membership/admin/member.html"
    inspect_view_fields = ["status"]
    history_view_enabled = False
    empty_value_display = ""
    list_display = ("name", "service", "region", "role", "seat", "state", "start_on")
    list_export = (
        "first_name", "last_name", "email", "service", "region",
        "role", "seat", "state", "start_on", "end_on", "end_reason",
    )  # fmt: skip
    list_filter = FILTERS
    list_select_related = ("person", "service", "invitation")
    list_per_page = 50
    search_fields = (
        "person__first_name", "person__last_name", "person__email", "service__name", "invitation__email",
    )  # fmt: skip
    ordering = ("service__name", "seat", "-created_at")
    export_filename = "members"

    def get_list_export(self, request: HttpRequest) -> tuple[str, ...]:
        return self.list_export if request.user.has_perm(MAY_EXPORT) else ()

    def get_admin_urls_for_registration(self) -> tuple[Any, ...]:
        """Only the list and the page of one: there is no address to add, edit or delete."""
        views = {"index": self.index_view, "inspect": self.inspect_view}
        helper = self.url_helper
        return tuple(
            re_path(helper.get_action_url_pattern(name), view, name=helper.get_action_url_name(name))
            for name, view in views.items()
        )

    def inspect_view(self, request: HttpRequest, instance_pk: str) -> HttpResponseBase:
        if not request.user.has_perm(SECRETARY):
            raise PermissionDenied  # before anything is looked up
        if not instance_pk.isdecimal():
            raise Http404
        return super().inspect_view(request, instance_pk)

    def register_admin_url_finders(self) -> None:
        """No link of the CMS leads to a form for a membership: there is none."""

    def register_indexing(self) -> None:
        """Memberships name no page, picture or file: Wagtail's index of references has nothing to learn from them."""

    def name(self, membership: Membership) -> str:
        return name_of(membership)

    name.admin_order_field = "person__last_name"  # type: ignore[attr-defined]  # read by modeladmin

    def region(self, membership: Membership) -> str:
        return membership.service.get_region_display()

    region.admin_order_field = "service__region"  # type: ignore[attr-defined]

    def state(self, membership: Membership) -> str:
        return membership.get_status_display()

    state.admin_order_field = "status"  # type: ignore[attr-defined]

    def first_name(self, membership: Membership) -> str:
        return membership.person.first_name if membership.person else ""

    def last_name(self, membership: Membership) -> str:
        return membership.person.last_name if membership.person else ""

    def email(self, membership: Membership) -> str:
        invitation = getattr(membership, "invitation", None)
        return membership.person.email if membership.person else invitation.email if invitation else ""

    def role(self, membership: Membership) -> str:
        return membership.get_role_display()

    role.admin_order_field = "role"  # type: ignore[attr-defined]
