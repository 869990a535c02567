"""The words that things are sorted by, in the menu "Site words"."""

from typing import Any

from django.db.models import Count, QuerySet
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from core.admin.snippets import SafeSnippetIndexView
from core.models import Audience, HeardPrinciple, IdeaPillar, Topic


class TopicViewSet(SnippetViewSet):
    model = Topic
    icon = "tag"
    menu_label = "Topics"
    index_view_class = SafeSnippetIndexView
    list_display = ["name", "slug", Column("used", label="Library items", sort_key="used")]
    list_export = ["name", "slug", "description", "used"]
    ordering = "name"
    inspect_view_enabled = True

    def get_queryset(self, request: Any) -> QuerySet[Topic]:
        return Topic.objects.annotate(used=Count("items"))


class TermViewSet(SnippetViewSet):
    """A word of a fixed vocabulary. Its order is changed by dragging. Abstract."""

    index_view_class = SafeSnippetIndexView
    list_display = ["name", "description", Column("used", label="Library items")]
    list_export = ["name", "slug", "description", "position", "used"]
    search_fields = ["name", "description"]
    sort_order_field = "position"
    ordering = ["position", "name"]

    def get_queryset(self, request: Any) -> QuerySet[Any]:
        """Count the library's use without knowing the library: by the reverse of its many-to-many field."""
        reverse_name = next(
            (relation.name for relation in self.model._meta.related_objects if relation.many_to_many), None
        )
        rows = self.model._default_manager.all()
        return rows.annotate(used=Count(reverse_name)) if reverse_name else rows


class AudienceViewSet(TermViewSet):
    model = Audience
    icon = "group"
    menu_label = "Audiences"


class HeardPrincipleViewSet(TermViewSet):
    model = HeardPrinciple
    icon = "pick"
    menu_label = "HEARD principles"


class IdeaPillarViewSet(TermViewSet):
    model = IdeaPillar
    icon = "table"
    menu_label = "IDEA pillars"


class SiteWords(SnippetViewSetGroup):
    menu_label = "Site words"
    menu_icon = "tag"
    menu_order = 420
    items = (TopicViewSet, AudienceViewSet, HeardPrincipleViewSet, IdeaPillarViewSet)
