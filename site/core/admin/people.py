"""People and music services, in the menu "Our network". Both are chosen by searching for a name."""

import django_filters
from django.db.models import QuerySet
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import BooleanColumn
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from core.admin.snippets import SafeSnippetIndexView
from core.models import MusicService, Person
from core.models.music_services import MusicServiceQuerySet


class PersonViewSet(SnippetViewSet):
    model = Person
    icon = "user"
    menu_label = "People"
    index_view_class = SafeSnippetIndexView
    list_display = ["name", "job_title", "organisation", BooleanColumn("in_team", label="In the team")]
    list_filter = ["in_team"]
    list_export = ["name", "slug", "job_title", "organisation", "in_team", "position"]
    sort_order_field = "position"
    ordering = ["position", "name"]
    inspect_view_enabled = True


class TakingPartFilter(django_filters.ChoiceFilter):
    def filter(self, qs: MusicServiceQuerySet, value: str) -> QuerySet[MusicService]:
        if value == "now":
            return qs.taking_part()
        return qs.filter(left_on__isnull=False) if value == "left" else qs


class MusicServiceFilterSet(WagtailFilterSet):
    taking_part = TakingPartFilter(
        label="Taking part", choices=[("now", "Now"), ("left", "Has left")], empty_label="Either"
    )

    class Meta:
        model = MusicService
        fields = ["region", "host_type", "size", "is_listed"]


class MusicServiceViewSet(SnippetViewSet):
    model = MusicService
    icon = "home"
    menu_label = "Music services"
    index_view_class = SafeSnippetIndexView
    list_display = ["name", "region", "host_type", "size", "joined_on", BooleanColumn("is_listed", label="Named")]
    list_export = ["name", "region", "host_type", "size", "website", "joined_on", "left_on", "is_listed"]
    filterset_class = MusicServiceFilterSet
    ordering = "name"
    inspect_view_enabled = True


class OurNetwork(SnippetViewSetGroup):
    """Other apps add to it by the hook "register_network_menu_item" (for example partners and channels)."""

    menu_label = "Our network"
    menu_icon = "group"
    menu_order = 410
    items = (PersonViewSet, MusicServiceViewSet)
    submenu_hook = "register_network_menu_item"
