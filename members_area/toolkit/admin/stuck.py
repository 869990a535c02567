"""Where services are stuck: what they ask, and the team's answer. Of the plan itself nothing is shown (rule 5)."""

from typing import Any

import django_filters
from django import forms
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, reverse
from django.utils.text import Truncator
from wagtail.admin.admin_url_finder import ModelAdminURLFinder
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import TitleColumn
from wagtail.admin.viewsets.model import ModelViewSet

from core.admin.columns import text_column
from core.admin.exports import SafeIndexView
from members_area.membership.admin.columns import MomentColumn
from members_area.membership.admin.pages import Gated
from members_area.toolkit.admin.pages import ANSWER, ANSWERS_STUCK, STUCK, ToolkitFormPage
from members_area.toolkit.models import StuckFlag
from members_area.toolkit.services.stuck import answer_stuck

OPEN, ANSWERED, ANY = "open", "answered", "any"
STATES = [(OPEN, "Waiting for an answer"), (ANSWERED, "Answered"), (ANY, "Any")]


class StuckFilterSet(WagtailFilterSet):
    """Without a choice, those that wait."""

    state = django_filters.ChoiceFilter(label="State", choices=STATES, empty_label=None, method="in_state")

    class Meta:
        model = StuckFlag
        fields: list[str] = []

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        data = data.copy() if data is not None else {}
        if data.get("state") not in dict(STATES):
            data["state"] = OPEN
        super().__init__(data, *args, **kwargs)

    def in_state(self, flags: QuerySet[Any], name: str, state: str) -> QuerySet[Any]:
        return flags if state == ANY else flags.filter(answered_at__isnull=state == OPEN)


def words(flag: StuckFlag) -> str:
    return Truncator(flag.message).chars(100)


def who(flag: StuckFlag) -> str:
    return (flag.raised_by.get_full_name() if flag.raised_by else "") or "A member"


class StuckIndexView(Gated, SafeIndexView):
    permission = ANSWERS_STUCK
    page_title = "Stuck"

    def get_base_queryset(self) -> QuerySet[Any]:
        return StuckFlag.objects.select_related("plan__service", "raised_by")


class StuckUrlFinder(ModelAdminURLFinder):
    """There is no form to edit what somebody asked: links lead to the page that answers it."""

    edit_url_name = ANSWER


class StuckViewSet(ModelViewSet):
    model = StuckFlag
    name = STUCK.partition(":")[0]
    url_prefix = "toolkit/stuck"
    icon = "comment"
    menu_label = "Stuck"
    index_view_class = StuckIndexView
    copy_view_enabled = False
    add_to_reference_index = False
    url_finder_class = StuckUrlFinder
    form_fields = ["message"]  # asked for by Wagtail; no address leads to the form
    list_display = [
        TitleColumn("message", label="What they ask", url_name=ANSWER, accessor=words),
        text_column("service", "Service", accessor="plan.service", sort_key="plan__service__name"),
        text_column("who", "Who asked", accessor=who),
        MomentColumn("raised_at", label="Asked", sort_key="raised_at"),
        MomentColumn("answered_at", label="Answered", sort_key="answered_at"),
    ]
    filterset_class = StuckFilterSet
    search_fields = ["message", "reply", "plan__service__name"]
    ordering = "raised_at"

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        missing = dict.fromkeys(
            ("add_url_name", "edit_url_name", "delete_url_name", "history_url_name", "usage_url_name")
        )
        return {**super().get_common_view_kwargs(**kwargs), **missing}

    def get_urlpatterns(self) -> list[URLPattern]:
        return [pattern for pattern in super().get_urlpatterns() if pattern.name in {"index", "index_results"}]


class AnswerForm(forms.Form):
    reply = forms.CharField(
        label="Your answer",
        max_length=StuckFlag._meta.get_field("reply").max_length,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text="Whoever asked gets it in a letter, and their service finds it beside its plan.",
        error_messages={
            "required": "Write your answer.",
            "max_length": "Shorten this to %(limit_value)s characters. It has %(show_value)s.",
        },
    )


class AnswerPage(ToolkitFormPage):
    permission = ANSWERS_STUCK
    template_name = "toolkit/admin/answer.html"
    page_title = "Stuck"
    header_icon = "comment"
    button = "Send this answer"
    form_class = AnswerForm

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        found = StuckFlag.objects.select_related("plan__service", "raised_by", "answered_by")
        self.flag = get_object_or_404(found, pk=kwargs["pk"])

    def trail(self) -> list[tuple[str, str]]:
        return [(reverse(STUCK), "Stuck")]

    def get_page_subtitle(self) -> str:
        return self.flag.plan.service.name

    def act(self, **data: Any) -> None:
        answer_stuck(flag=self.flag, by=self.request.user, **data)

    def get_back_url(self) -> str:
        return reverse(STUCK)

    def get_done(self) -> str:
        return "Your answer is on its way."

    def render_form(self, form: forms.Form, status: int = 200) -> HttpResponseBase:
        """Show what somebody else has answered by now beside the words that were not sent."""
        if status != 200:
            self.flag.refresh_from_db()
        return super().render_form(form, status)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(**kwargs), "flag": self.flag, "who": who(self.flag)}
