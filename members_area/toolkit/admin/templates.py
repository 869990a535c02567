"""All templates in one list: what each is for, how it stands, and how many services have used it."""

from typing import Any

import django_filters
from django.db.models import Count, F, Max, OuterRef, Q, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.urls import URLPattern, reverse
from wagtail.admin.admin_url_finder import ModelAdminURLFinder
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import TitleColumn
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import Button, HeaderButton

from core.admin.columns import text_column
from core.admin.exports import SafeIndexView
from members_area.membership.admin.pages import Gated
from members_area.toolkit.admin.pages import EDITS_TEMPLATES, TEMPLATE, TEMPLATE_ADD, TEMPLATES
from members_area.toolkit.models import Stage, TemplateUse, ToolkitTemplate
from members_area.toolkit.template_library import theme_names


def themes(request: HttpRequest | None = None) -> list[tuple[str, str]]:
    return list(theme_names().items())


class TemplateFilterSet(WagtailFilterSet):
    status = django_filters.ChoiceFilter(label="State", choices=ToolkitTemplate.Status.choices, empty_label="Any")
    stage = django_filters.ChoiceFilter(label="Step of the cycle", choices=Stage.choices, empty_label="Any")
    theme_key = django_filters.ChoiceFilter(label="Theme", choices=themes, empty_label="Any")

    class Meta:
        model = ToolkitTemplate
        fields: list[str] = []


def newest_words(template: Any) -> str:
    """Return the number of the newest version that members find, and that another is being prepared."""
    number = f"Version {template.newest}" if template.newest else "None yet"
    return f"{number}, {template.prepared} being prepared" if template.prepared else number


class TemplateIndexView(Gated, SafeIndexView):
    permission = EDITS_TEMPLATES
    page_title = "Templates"

    def get_base_queryset(self) -> QuerySet[Any]:
        uses = TemplateUse.objects.filter(file__version__template=OuterRef("pk")).order_by()
        per_template = uses.values("file__version__template")
        published = Q(versions__published_at__isnull=False)
        return ToolkitTemplate.objects.annotate(
            newest=Max("versions__number", filter=published),
            prepared=Max("versions__number", filter=~published),
            services=Coalesce(Subquery(per_template.annotate(n=Count("service", distinct=True)).values("n")), 0),
            downloads=Coalesce(Subquery(per_template.annotate(n=Sum("downloads")).values("n")), 0),
        ).order_by(F("title").asc())

    @property
    def header_buttons(self) -> list[Button]:
        return [HeaderButton("Add a template", url=reverse(TEMPLATE_ADD), icon_name="plus")]


class TemplateUrlFinder(ModelAdminURLFinder):
    """Links lead to the page of a template with its versions."""

    edit_url_name = TEMPLATE


class TemplateViewSet(ModelViewSet):
    model = ToolkitTemplate
    name = TEMPLATES.partition(":")[0]
    url_prefix = "toolkit/templates"
    icon = "doc-full"
    menu_label = "Templates"
    index_view_class = TemplateIndexView
    copy_view_enabled = False
    add_to_reference_index = False
    url_finder_class = TemplateUrlFinder
    form_fields = ["title"]  # asked for by Wagtail; no address leads to the form
    list_display = [
        TitleColumn("title", label="Template", url_name=TEMPLATE, sort_key="title"),
        text_column("stage", "Step", accessor="get_stage_display", sort_key="stage"),
        text_column("status", "State", accessor="get_status_display", sort_key="status"),
        text_column("newest", "Newest version", accessor=newest_words),
        text_column("services", "Services that used it", sort_key="services"),
        text_column("downloads", "Downloads", sort_key="downloads"),
    ]
    filterset_class = TemplateFilterSet
    search_fields = ["title", "purpose"]
    ordering = "title"

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        missing = dict.fromkeys(
            ("add_url_name", "edit_url_name", "delete_url_name", "history_url_name", "usage_url_name")
        )
        return {**super().get_common_view_kwargs(**kwargs), **missing}

    def get_urlpatterns(self) -> list[URLPattern]:
        return [pattern for pattern in super().get_urlpatterns() if pattern.name in {"index", "index_results"}]
