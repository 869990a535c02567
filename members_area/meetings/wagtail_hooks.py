"""What the meetings add to the CMS. Each line says where; the how is in members_area/meetings/admin."""

from django.urls import URLResolver, include, path
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from members_area.meetings.admin import menu, panels
from members_area.meetings.admin.groups import GroupViewSet
from members_area.meetings.admin.meetings import MeetingViewSet
from members_area.meetings.admin.minutes import MinutesViewSet

# What is written in revisions. Each puts itself into the menu "Meetings".
register_snippet(GroupViewSet)
register_snippet(MinutesViewSet)

# Running the meetings.
hooks.register("register_admin_viewset", MeetingViewSet)
hooks.register("register_admin_menu_item", menu.meetings_menu)
hooks.register("register_waiting_work", panels.agendas_that_are_due, order=7)
hooks.register("register_waiting_work", panels.papers_that_wait, order=8)
hooks.register("register_waiting_work", panels.minutes_that_are_due, order=9)
hooks.register("register_waiting_work", panels.corrections_that_wait, order=10)
hooks.register("register_waiting_work", panels.services_to_ring, order=35)


@hooks.register("register_admin_urls")
def meetings_urls() -> list[URLResolver]:
    return [path("meetings/", include("members_area.meetings.admin.urls"))]
