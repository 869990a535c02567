"""What the secretary's and the administrators' reports share."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from wagtail.admin.views.reports import ReportView

from core.admin.exports import SafeExportMixin
from members_area.membership.admin.pages import MAY_EXPORT, Gated
from members_area.membership.admin.register_views import note_export


class RegisterReport(Gated, SafeExportMixin, ReportView):
    """A report whose download is for administrators, and stands in the audit trail."""

    any_permission_required = None
    paginate_by = 50

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        if self.is_export and not request.user.has_perm(MAY_EXPORT):
            raise PermissionDenied

    @property
    def show_export_buttons(self) -> bool:
        return self.request.user.has_perm(MAY_EXPORT)

    def as_spreadsheet(self, queryset: Any, spreadsheet_format: str) -> HttpResponseBase:
        note_export(of=self.model, format=spreadsheet_format, rows=len(queryset), by=self.request.user)
        return super().as_spreadsheet(queryset, spreadsheet_format)
