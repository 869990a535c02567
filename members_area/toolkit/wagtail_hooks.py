"""What the toolkit adds to the CMS. Each line says where; the how is in members_area/toolkit/admin."""

from django.urls import URLResolver, include, path
from wagtail import hooks

from members_area.toolkit.admin import menu, panels
from members_area.toolkit.admin.stuck import StuckViewSet
from members_area.toolkit.admin.templates import TemplateViewSet

hooks.register("register_admin_viewset", TemplateViewSet)
hooks.register("register_admin_viewset", StuckViewSet)
hooks.register("register_admin_menu_item", menu.toolkit_menu)
hooks.register("register_waiting_work", panels.services_that_are_stuck, order=4)
hooks.register("register_waiting_work", panels.framework_that_is_written, order=45)


@hooks.register("register_admin_urls")
def toolkit_urls() -> list[URLResolver]:
    return [path("toolkit/", include("members_area.toolkit.admin.urls"))]
