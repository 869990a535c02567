"""Messages from the contact form: read, answered, exported, deleted. Nobody writes or changes one in the CMS."""

from typing import Any

from django.contrib import messages as notices
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.defaultfilters import linebreaks_filter
from django.urls import URLPattern, path, reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_POST
from django_filters import ChoiceFilter
from wagtail.admin.admin_url_finder import ModelAdminURLFinder
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import StatusFlagColumn, TitleColumn
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic import InspectView
from wagtail.admin.viewsets.model import ModelViewSet

from core.admin.columns import DayColumn
from core.admin.exports import SafeIndexView
from home.models import ContactMessage
from home.services import mark_answered

NAMESPACE = "contact_messages"
INDEX, INSPECT, ANSWERED = (f"{NAMESPACE}:{view}" for view in ("index", "inspect", "answered"))
MAY_ANSWER = "home.change_contactmessage"
MAY_EXPORT = "home.delete_contactmessage"


class AnsweredFilter(ChoiceFilter):
    def filter(self, qs: QuerySet[ContactMessage], value: str) -> QuerySet[ContactMessage]:
        return qs.filter(answered_at__isnull=value == "waiting") if value else qs


class MessageFilterSet(WagtailFilterSet):
    state = AnsweredFilter(
        label="Answered", choices=[("waiting", "Waiting"), ("answered", "Answered")], empty_label="Either"
    )

    class Meta:
        model = ContactMessage
        fields: list[str] = []


class MessageIndexView(SafeIndexView):
    """The list. Names and addresses leave the CMS as a file only with whoever may also delete them."""

    @property
    def show_export_buttons(self) -> bool:
        return self.request.user.has_perm(MAY_EXPORT)

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        if self.is_export and not request.user.has_perm(MAY_EXPORT):
            raise PermissionDenied


class MessageInspectView(InspectView):
    """One message, in words for whoever answers it: the model's are for the form that visitors fill in."""

    template_name = "home/admin/message.html"
    page_title = "Message from"
    labels = {
        "name": "Name",
        "email": "E-mail address",
        "organisation": "Music service or organisation",
        "message": "Message",
        "received_at": "Received",
        "answered_at": "Answered",
        "answered_by": "Answered by",
    }

    def get_field_label(self, field_name: str, field: Any) -> str:
        return self.labels[field_name]

    def get_field_display_value(self, field_name: str, field: Any) -> Any:
        if field_name == "message":
            return linebreaks_filter(self.object.message, autoescape=True)
        value = super().get_field_display_value(field_name, field)
        return "Not yet" if field_name == "answered_at" and value is None else value or "-"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        may_answer = self.object.answered_at is None and self.request.user.has_perm(MAY_ANSWER)
        subject = urlencode({"subject": "Your message to the NWG"}).replace("+", "%20")
        return {
            **super().get_context_data(**kwargs),
            "answered_url": reverse(ANSWERED, args=[self.object.pk]) if may_answer else "",
            "reply_url": f"mailto:{self.object.email}?{subject}",
        }


@require_POST
def mark_as_answered(request: HttpRequest, pk: int) -> HttpResponse:
    """Note that a message has been answered. Raises PermissionDenied for whoever may not."""
    if not request.user.has_perm(MAY_ANSWER):
        raise PermissionDenied
    message = mark_answered(message=get_object_or_404(ContactMessage, pk=pk), by=request.user)
    notices.success(request, f"The message from {message.name} is marked as answered.")
    return redirect(get_valid_next_url_from_request(request) or reverse(INDEX))


class MessageUrlFinder(ModelAdminURLFinder):
    """Lets reports and the history link to the message; there is no form to edit it."""

    edit_url_name = INSPECT


class MessageViewSet(ModelViewSet):
    model = ContactMessage
    name = NAMESPACE
    icon = "mail"
    menu_label = "Messages"
    menu_order = 200
    add_to_admin_menu = True
    index_view_class = MessageIndexView
    inspect_view_class = MessageInspectView
    inspect_view_enabled = True
    inspect_template_name = "home/admin/message.html"
    inspect_view_fields = ["name", "email", "organisation", "message", "received_at", "answered_at", "answered_by"]
    copy_view_enabled = False
    form_fields = ["answered_at"]  # asked for by Wagtail; no address leads to the form
    url_finder_class = MessageUrlFinder
    list_display = [
        TitleColumn("name", label="From", url_name=INSPECT, sort_key="name"),
        "organisation",
        DayColumn("received_at", label="Received", sort_key="received_at"),
        StatusFlagColumn("answered_at", label="Answered", true_label="Answered", false_label="Waiting"),
    ]
    list_export = ["received_at", "name", "email", "organisation", "message", "answered_at", "answered_by"]
    export_filename = "messages"
    filterset_class = MessageFilterSet
    search_fields = ["name", "email", "organisation", "message"]
    ordering = "-received_at"

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        missing = dict.fromkeys(("add_url_name", "edit_url_name", "history_url_name", "usage_url_name"))
        return {**super().get_common_view_kwargs(**kwargs), **missing}

    def get_urlpatterns(self) -> list[URLPattern]:
        kept = {"index", "index_results", "inspect", "delete"}
        patterns = [pattern for pattern in super().get_urlpatterns() if pattern.name in kept]
        return [*patterns, path("answered/<int:pk>/", mark_as_answered, name="answered")]
