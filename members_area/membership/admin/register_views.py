"""The register's list and the page of one membership, on top of wagtail-modeladmin's."""

from typing import Any

from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.cache import patch_cache_control
from wagtail_modeladmin.views import IndexView, InspectView

from core.admin.exports import SafeExportMixin
from members_area.membership.admin.member_actions import actions_for
from members_area.membership.admin.pages import MAY_EXPORT
from members_area.membership.admin.register_filters import FILTERS
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.seat_states import name_of


def note_export(*, of: type[Any], format: str, rows: int, by: Any) -> AuditEvent:
    """Write into the audit trail that somebody has taken rows of a model away as a file."""
    kind = ContentType.objects.get_for_model(of)
    return AuditEvent.note(action="register.exported", record=kind, by=by, summary=f"{rows} rows of {kind} as {format}")


class RegisterIndexView(SafeExportMixin, IndexView):
    """The list. As a file it leaves the CMS only with administrators, and the audit trail says so each time."""

    page_title = "Register of members"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.GET.get("export") in self.FORMATS and not request.user.has_perm(MAY_EXPORT):
            raise PermissionDenied
        try:
            response = super().dispatch(request, *args, **kwargs)
        except IncorrectLookupParameters:
            response = redirect(self.index_url)
        patch_cache_control(response, private=True, no_store=True)
        return response

    def get_filters_params(self, params: Any = None) -> dict[str, Any]:
        """Keep only what the filters offer: whatever else stands in the address is no question to the database."""
        asked = super().get_filters_params(params)
        return {name: asked[name] for name in (kind.parameter_name for kind in FILTERS) if name in asked}

    def as_spreadsheet(self, queryset: Any, spreadsheet_format: str) -> HttpResponseBase:
        note_export(of=Membership, format=spreadsheet_format, rows=queryset.count(), by=self.request.user)
        return super().as_spreadsheet(queryset, spreadsheet_format)


class MemberPage(InspectView):
    """One membership: what it is, what can be done, and the history of the seat and of the person."""

    page_title = "Member"

    def get_page_subtitle(self) -> str:
        return name_of(self.instance)

    def get_meta_title(self) -> str:
        return f"Member: {name_of(self.instance)}"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        membership = self.instance
        rows = Membership.objects.select_related("person", "service", "invitation").order_by("-created_at")
        of_person = rows.filter(person_id=membership.person_id) if membership.person_id else rows.none()
        return {
            **super().get_context_data(**kwargs),
            "membership": membership,
            "invitation": getattr(membership, "invitation", None),
            "application": getattr(membership, "application", None),
            "actions": actions_for(membership),
            "of_seat": rows.filter(service_id=membership.service_id, seat=membership.seat).exclude(pk=membership.pk),
            "of_person": of_person.exclude(pk=membership.pk),
            "breadcrumbs_items": [
                {"url": reverse("wagtailadmin_home"), "label": "Home"},
                {"url": self.index_url, "label": "Register of members"},
                {"url": "", "label": name_of(membership)},
            ],
            "header_title": self.get_meta_title(),
            "header_icon": self.header_icon,
        }

    def render_to_response(self, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = super().render_to_response(*args, **kwargs)
        patch_cache_control(response, private=True, no_store=True)
        return response
