"""The import's screens: a file is chosen, checked without changing anything, and imported by a button."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from members_area.membership.admin.pages import REFUSED, SecretaryPage
from members_area.membership.imports.checking import check_rows
from members_area.membership.imports.columns import COLUMNS
from members_area.membership.imports.keeping import keep_file, keep_result, kept_file, kept_result, take_file
from members_area.membership.imports.making import import_rows
from members_area.membership.imports.reading import read_rows
from members_area.membership.imports.template import template_workbook

UPLOAD, TEMPLATE, REVIEW = "members_admin:import", "members_admin:import_template", "members_admin:import_review"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
GONE = "This file is not kept any more. It stays for one hour, or until it is imported. Choose it again."


class UploadForm(forms.Form):
    file = forms.FileField(
        label="Your spreadsheet",
        help_text="An Excel workbook (.xlsx) or a CSV file in UTF-8, up to 2 MB and 2,000 rows.",
        widget=forms.FileInput(attrs={"accept": ".xlsx,.csv"}),
        error_messages={"required": "Choose a file.", "empty": "This file is empty."},
    )

    def clean_file(self) -> Any:
        """Refuse a file that cannot be read as rows. What is wrong in single rows the dry run says."""
        file = self.cleaned_data["file"]
        self.content = file.read() if file.size <= 4 * 1024 * 1024 else b" " * (4 * 1024 * 1024)
        read_rows(file.name, self.content)
        return file


class UploadPage(SecretaryPage):
    template_name = "membership/admin/import_upload.html"
    page_title = "Import services and members"
    header_icon = "upload"

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        form = UploadForm(request.POST, request.FILES)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form), status=REFUSED)
        name = form.cleaned_data["file"].name
        token = keep_file(user=request.user, name=name, content=form.content)
        return redirect(REVIEW, token=token)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = {"form": UploadForm(), "columns": COLUMNS, "template_url": reverse(TEMPLATE), **kwargs}
        return super().get_context_data(**context)


class TemplateDownload(SecretaryPage):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        headers = {"Content-Disposition": 'attachment; filename="services-and-members.xlsx"'}
        return HttpResponse(template_workbook(), content_type=XLSX, headers=headers)


class ReviewPage(SecretaryPage):
    """The dry run, and after the button what was imported."""

    template_name = "membership/admin/import_review.html"
    page_title = "Check before importing"
    header_icon = "upload"
    above = ((UPLOAD, "Import"),)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        token = kwargs["token"]
        if made := kept_result(user=request.user, token=token):
            self.page_title = "What was imported"
            return self.render_to_response(self.get_context_data(made=made))
        found = kept_file(user=request.user, token=token)
        if found is None:
            return self._gone(request)
        rows = read_rows(found.name, found.content)
        return self.render_to_response(self.get_context_data(plan=check_rows(rows), rows=rows, file_name=found.name))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        token = kwargs["token"]
        found = take_file(user=request.user, token=token)
        if found is None:
            return (
                self.get(request, token=token) if kept_result(user=request.user, token=token) else self._gone(request)
            )
        try:
            made = import_rows(rows=read_rows(found.name, found.content), by=request.user)
        except ValidationError as refusal:
            messages.error(request, " ".join(refusal.messages))
            return redirect(UPLOAD)
        keep_result(user=request.user, token=token, made=made)
        return redirect(REVIEW, token=token)

    def _gone(self, request: HttpRequest) -> HttpResponseBase:
        messages.error(request, GONE)
        return redirect(UPLOAD)
