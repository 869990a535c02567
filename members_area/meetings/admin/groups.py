"""Groups in the CMS: what they are for, in revisions; and on a page beside it, who is in them and how they stand."""

from typing import Any

from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.formats import date_format
from wagtail.admin.ui.tables import TitleColumn
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.views.snippets import SnippetViewSet

from core.admin.columns import text_column
from core.admin.snippets import SafeSnippetIndexView
from members_area.meetings.admin.choosers import NoChooser
from members_area.meetings.admin.group_people import GroupPeoplePage
from members_area.meetings.admin.menu import HOOK
from members_area.meetings.models import Group

PEOPLE = "people"


class GroupPolicy(ModelPermissionPolicy):
    """A group is the record of what it did: it is concluded, not deleted."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action != "delete" and super().user_has_permission(user, action)


def people_address(group: Group) -> str:
    return reverse(Group.snippet_viewset.get_url_name(PEOPLE), args=[group.pk])


def people_words(group: Any) -> str:
    if group.is_nwg:
        return "Every member"
    return "1 person" if group.people == 1 else f"{group.people} people"


def reports_by(group: Group) -> str:
    """Return the day as it is: Wagtail's own column shows how long ago, and this day is to come."""
    return date_format(group.due_on) if group.due_on else ""


class GroupViewSet(SnippetViewSet):
    model = Group
    icon = "group"
    menu_label = "Groups"
    menu_name = "groups"
    menu_order = 40
    menu_hook = HOOK
    index_view_class = SafeSnippetIndexView
    chooser_viewset_class = NoChooser
    copy_view_enabled = False
    list_display = [
        "name",
        text_column("status", "State", accessor="get_status_display", sort_key="status"),
        TitleColumn("people", label="Who is in it", get_url=people_address, accessor=people_words),
        text_column("due_on", "Reports by", accessor=reports_by, sort_key="due_on"),
    ]
    list_export = ["name", "classification", "status", "founded_on", "due_on", "dissolved_on"]
    list_filter = ["status", "classification"]
    search_fields = ["name", "purpose"]
    ordering = ["classification", "name"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Group]:
        today = timezone.localdate()
        now = Q(memberships__start_on__lte=today) & (
            Q(memberships__end_on__isnull=True) | Q(memberships__end_on__gt=today)
        )
        return Group.objects.annotate(people=Count("memberships", filter=now))

    def get_urlpatterns(self) -> list[URLPattern]:
        return [*super().get_urlpatterns(), path("people/<int:pk>/", GroupPeoplePage.as_view(), name=PEOPLE)]

    def on_register(self) -> None:
        register_permission_policy(Group, GroupPolicy(Group))
        super().on_register()
