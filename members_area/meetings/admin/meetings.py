"""All meetings in one list, the latest first. Each is run at its desk on the site."""

from typing import Any

import django_filters
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, reverse
from django.utils.formats import date_format
from wagtail.admin.admin_url_finder import ModelAdminURLFinder
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import TitleColumn
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import Button, HeaderButton

from core.admin.columns import text_column
from core.admin.exports import SafeIndexView
from members_area.meetings.admin.pages import ALL, MAY_PLAN, PLAN_YEAR, desk_of
from members_area.meetings.models import Group, Meeting
from members_area.meetings.policies import RUNS_MEETINGS
from members_area.meetings.reports.next_step import next_step
from members_area.membership.admin.columns import MomentColumn
from members_area.membership.admin.pages import Gated


def years(request: HttpRequest | None = None) -> list[tuple[str, str]]:
    """Return the years in which there are meetings, the latest first, as choices."""
    return [(str(day.year), str(day.year)) for day in Meeting.objects.dates("starts_at", "year", order="DESC")]


class MeetingFilterSet(WagtailFilterSet):
    group = django_filters.ModelChoiceFilter(label="Group", queryset=Group.objects.all(), empty_label="Any")
    status = django_filters.ChoiceFilter(label="State", choices=Meeting.Status.choices, empty_label="Any")
    year = django_filters.ChoiceFilter(label="Year", field_name="starts_at__year", choices=years, empty_label="Any")

    class Meta:
        model = Meeting
        fields: list[str] = []


def answer_words(meeting: Any) -> str:
    """Return how many have answered, and how many of them come."""
    if not meeting.answers:
        return "None" if meeting.status != Meeting.Status.DRAFT else ""
    answers = "1 answer" if meeting.answers == 1 else f"{meeting.answers} answers"
    return f"{answers}, {meeting.coming} coming"


def step_words(meeting: Meeting) -> str:
    """Return what is to be done next and by when."""
    step = next_step(meeting)
    if step is None or step.day is None:
        return step.title if step else "Nothing"
    return f"{step.title}, {'was due' if step.is_late else 'by'} {date_format(step.day, 'j M Y')}"


class MeetingIndexView(Gated, SafeIndexView):
    """The list. It shows no address to join: that stands behind the page “Join” alone."""

    permission = RUNS_MEETINGS
    page_title = "All meetings"

    def get_base_queryset(self) -> QuerySet[Any]:
        meetings = Meeting.objects.visible_to(self.request.user).select_related("group", "minutes")
        return meetings.annotate(
            answers=Count("registrations"), coming=Count("registrations", filter=Q(registrations__answer="accepted"))
        )

    @property
    def header_buttons(self) -> list[Button]:
        if not self.request.user.has_perm(MAY_PLAN):
            return []
        return [HeaderButton("Add meetings", url=reverse(PLAN_YEAR), icon_name="calendar-alt")]


class MeetingUrlFinder(ModelAdminURLFinder):
    """There is no form to edit a meeting in the CMS: links lead to its desk."""

    edit_url_name = "desk"


class MeetingViewSet(ModelViewSet):
    model = Meeting
    name = ALL.partition(":")[0]
    url_prefix = "meetings/all"
    icon = "calendar-alt"
    menu_label = "All meetings"
    index_view_class = MeetingIndexView
    copy_view_enabled = False
    add_to_reference_index = False
    url_finder_class = MeetingUrlFinder
    form_fields = ["title"]  # asked for by Wagtail; no address leads to the form
    list_display = [
        TitleColumn("title", label="Meeting", get_url=desk_of, sort_key="title"),
        text_column("number", "Number", sort_key="number"),
        text_column("group", "Group", sort_key="group__name"),
        MomentColumn("starts_at", label="When", sort_key="starts_at"),
        text_column("status", "State", accessor="get_status_display", sort_key="status"),
        text_column("answers", "Answers", accessor=answer_words),
        text_column("next_step", "Next step", accessor=step_words),
    ]
    filterset_class = MeetingFilterSet
    search_fields = ["title", "introduction", "venue", "group__name"]
    ordering = "-starts_at"

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        missing = dict.fromkeys(
            ("add_url_name", "edit_url_name", "delete_url_name", "history_url_name", "usage_url_name")
        )
        return {**super().get_common_view_kwargs(**kwargs), **missing}

    def get_urlpatterns(self) -> list[URLPattern]:
        return [pattern for pattern in super().get_urlpatterns() if pattern.name in {"index", "index_results"}]
