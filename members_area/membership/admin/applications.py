"""The queue of applications, the oldest first."""

from typing import Any

import django_filters
from django.db.models import Q, QuerySet
from django.urls import URLPattern, path
from wagtail.admin.admin_url_finder import ModelAdminURLFinder
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import TitleColumn
from wagtail.admin.viewsets.model import ModelViewSet

from core.admin.columns import day_column, text_column
from core.admin.exports import SafeIndexView
from core.models import MusicService
from members_area.membership.admin.decisions import INSPECT, NAMESPACE, ApplicationPage
from members_area.membership.admin.pages import Gated
from members_area.membership.models import MembershipApplication

Status = MembershipApplication.Status
UNDECIDED, ANY = "undecided", "any"
STATES = [
    (UNDECIDED, "Not decided yet"),
    *[(status.value, status.label) for status in Status if status is not Status.UNVERIFIED],
    (ANY, "Any"),
]


class ApplicationFilterSet(WagtailFilterSet):
    """Without a choice, those that are not decided."""

    state = django_filters.ChoiceFilter(label="State", choices=STATES, empty_label=None, method="in_state")
    region = django_filters.ChoiceFilter(
        field_name="service__region", label="Region", choices=MusicService.Region.choices, empty_label="Any"
    )

    class Meta:
        model = MembershipApplication
        fields: list[str] = []

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        data = data.copy() if data is not None else {}
        if data.get("state") not in dict(STATES):
            data["state"] = UNDECIDED
        super().__init__(data, *args, **kwargs)

    def in_state(self, applications: QuerySet[Any], name: str, state: str) -> QuerySet[Any]:
        if state == UNDECIDED:
            return applications.filter(status__in=MembershipApplication.UNDECIDED)
        return applications if state == ANY else applications.filter(status=state)


class ApplicationIndexView(Gated, SafeIndexView):
    """Those whose address is confirmed. Until then nobody has to look at them."""

    def get_base_queryset(self) -> QuerySet[Any]:
        return MembershipApplication.objects.filter(~Q(status=Status.UNVERIFIED)).select_related("service")


class ApplicationUrlFinder(ModelAdminURLFinder):
    """There is no form to edit an application: links lead to the page that decides it."""

    edit_url_name = INSPECT


class ApplicationViewSet(ModelViewSet):
    model = MembershipApplication
    name = NAMESPACE
    url_prefix = "members/applications"
    icon = "form"
    menu_label = "Applications"
    index_view_class = ApplicationIndexView
    copy_view_enabled = False
    add_to_reference_index = False
    url_finder_class = ApplicationUrlFinder
    form_fields = ["status"]  # asked for by Wagtail; no address leads to the form
    list_display = [
        TitleColumn("name", label="Applicant", url_name=INSPECT, accessor="name"),
        text_column("service", "Service", accessor="service_label"),
        text_column("role", "Role", accessor="get_role_display"),
        day_column("created_at", "Received", sort_key="created_at"),
        text_column("status", "State", accessor="get_status_display", sort_key="status"),
    ]
    filterset_class = ApplicationFilterSet
    search_fields = ["first_name", "last_name", "email", "service__name", "service_name"]
    ordering = "created_at"

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        missing = dict.fromkeys(
            ("add_url_name", "edit_url_name", "delete_url_name", "history_url_name", "usage_url_name")
        )
        return {**super().get_common_view_kwargs(**kwargs), **missing}

    def get_urlpatterns(self) -> list[URLPattern]:
        kept = [pattern for pattern in super().get_urlpatterns() if pattern.name in {"index", "index_results"}]
        return [*kept, path("<int:pk>/", ApplicationPage.as_view(), name="inspect")]
