"""What membership adds to the CMS. Each line says where; the how is in members_area/membership/admin."""

from django.urls import URLResolver, include, path
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail_modeladmin.options import modeladmin_register

from members_area.membership.admin import deleting, menu, panels, user_list
from members_area.membership.admin.announcements import AnnouncementViewSet
from members_area.membership.admin.applications import ApplicationViewSet
from members_area.membership.admin.register import MemberRegister

# What editors write for members.
register_snippet(AnnouncementViewSet)

# The membership secretary's side.
modeladmin_register(MemberRegister)
hooks.register("register_admin_viewset", ApplicationViewSet)
hooks.register("register_admin_menu_item", menu.members_menu)
hooks.register("construct_main_menu", menu.hide_content_from_secretaries)
hooks.register("register_waiting_work", panels.applications_that_wait, order=5)
hooks.register("register_waiting_work", panels.invitations_that_run_out, order=6)
hooks.register("register_waiting_work", panels.services_without_a_member, order=40)
hooks.register("before_delete_user", deleting.refuse_to_delete_user)
hooks.register("before_delete_snippet", deleting.refuse_to_delete_services)
hooks.register("before_bulk_action", deleting.refuse_in_bulk)
hooks.register("register_user_listing_buttons", user_list.memberships_button)


@hooks.register("register_admin_urls")
def secretary_urls() -> list[URLResolver]:
    return [path("members/", include("members_area.membership.admin.urls"))]
