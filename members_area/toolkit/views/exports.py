"""A plan out of the site, and into it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_http_methods, require_safe

from members_area.membership.models import AuditEvent
from members_area.membership.policies import members_only, readers_only
from members_area.toolkit.exports import excel, pdf, word
from members_area.toolkit.exports.choices import Form, filled
from members_area.toolkit.exports.documents import document_of, filename_of
from members_area.toolkit.exports.progress import Quarter, progress_of
from members_area.toolkit.exports.wording import Content
from members_area.toolkit.forms.exports import ExportForm, PlanFileForm
from members_area.toolkit.imports.checking import check_workbook
from members_area.toolkit.imports.keeping import (
    Kept,
    keep_file,
    keep_result,
    kept_file,
    kept_result,
    put_back,
    take_file,
)
from members_area.toolkit.imports.making import import_plan
from members_area.toolkit.models import ActionPlan
from members_area.toolkit.plan_content import content_of
from members_area.toolkit.policies import as_long_as_shared, own_service_of, plan_and_role

GONE = "This file is not kept any more. It stays for one hour, or until a plan is made of it. Choose it again."


class Wanted:
    """A plan, and what an address asks of it."""

    def __init__(self, request: HttpRequest, pk: int) -> None:
        """Raise Http404 where this member may not read the plan."""
        self.plan, self.role = plan_and_role(request, pk)
        self.content: Content = content_of(self.plan)
        # What is said in quarterly updates is for the service's own members, as on the pages (plan_history).
        self.progress: list[Quarter] = progress_of(self.plan) if self.role == "owner" else []
        self.filled = filled(self.content, self.progress)
        self.form = ExportForm(request.GET, filled=self.filled)

    @property
    def chosen(self) -> dict[str, Any]:
        """What `document_of` takes, of a form that is valid."""
        cleaned = self.form.cleaned_data
        return {"form": cleaned["form"], "sections": cleaned["sections"], "progress": self.progress}


@members_only
@require_safe
@as_long_as_shared
def plan_export(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show what a plan can be taken away as."""
    return _choices(request, Wanted(request, pk))


@members_only
@require_safe
@as_long_as_shared
def plan_word(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Send a plan as a Word file."""
    return _document(request, pk, word)


@members_only
@require_safe
@as_long_as_shared
def plan_pdf(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Send a plan as an accessible PDF."""
    return _document(request, pk, pdf)


@members_only
@require_safe
@as_long_as_shared
def plan_excel(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Send a plan as a workbook. It is always whole, so that it can be imported."""
    plan, _ = plan_and_role(request, pk)
    content = content_of(plan)
    _note(request, plan, "Excel")
    return _file(excel.plan_xlsx(content), excel.CONTENT_TYPE, filename_of(content, form="", extension=excel.EXTENSION))


@members_only
@require_safe
@as_long_as_shared
def plan_print(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show a plan as a page to print: the same words as the files."""
    wanted = Wanted(request, pk)
    if not wanted.form.is_valid():
        return _choices(request, wanted)
    _note(request, wanted.plan, f"Page to print, {wanted.chosen['form']}")
    document = document_of(wanted.content, **wanted.chosen)
    return render(request, "toolkit/plan_print.html", {"plan": wanted.plan, "document": document})


@readers_only
@require_safe
def plan_empty_sheet(request: HttpRequest) -> HttpResponseBase:
    """Send the empty workbook."""
    return _file(excel.action_plan_sheet(), excel.CONTENT_TYPE, "action-plan.xlsx")


@members_only
@require_http_methods(["GET", "HEAD", "POST"])
def plan_import(request: HttpRequest) -> HttpResponseBase:
    """Take a workbook and keep it for the dry run, or say why it cannot be read."""
    form = PlanFileForm(request.POST, request.FILES) if request.method == "POST" else PlanFileForm()
    if form.is_bound and form.is_valid():
        key = keep_file(user=request.user, name=form.cleaned_data["file"].name, content=form.content)
        return redirect("plan_import_review", key)
    context = {"form": form, "draft": _draft_of(request)}
    return render(request, "toolkit/plan_import.html", context, status=422 if form.is_bound else 200)


@members_only
@require_http_methods(["GET", "HEAD", "POST"])
def plan_import_review(request: HttpRequest, key: str) -> HttpResponseBase:
    """Show the dry run of a workbook; by POST, make a plan of it."""
    made = kept_result(user=request.user, key=key)
    if made and ActionPlan.objects.editable_by(request.user).filter(pk=made).exists():
        return redirect("plan", made)
    if request.method == "POST":
        return _make(request, key)
    kept = kept_file(user=request.user, key=key)
    return _review(request, kept) if kept else _gone(request)


def _make(request: HttpRequest, key: str) -> HttpResponseBase:
    kept = take_file(user=request.user, key=key)
    if kept is None:
        return _gone(request)
    try:
        checked = check_workbook(kept.name, kept.content)
        plan = import_plan(service=own_service_of(request), by=request.user, checked=checked)
    except ValidationError as refusal:
        put_back(user=request.user, kept=kept)
        return _review(request, kept, refusal.messages)
    keep_result(user=request.user, key=key, plan=plan.pk)
    messages.success(request, f"“{plan.title}” is a draft now. Read it through before you go on.")
    return redirect("plan", plan.pk)


def _review(request: HttpRequest, kept: Kept, refused: list[str] | None = None) -> HttpResponse:
    context = {
        "kept": kept,
        "checked": check_workbook(kept.name, kept.content),
        "draft": _draft_of(request),
        "refused": refused or [],
        "form": PlanFileForm(),
    }
    return render(request, "toolkit/plan_import_review.html", context, status=422 if refused else 200)


def _gone(request: HttpRequest) -> HttpResponseBase:
    messages.error(request, GONE)
    return redirect("plan_import")


def _draft_of(request: HttpRequest) -> ActionPlan | None:
    return ActionPlan.objects.of(own_service_of(request)).filter(status=ActionPlan.Status.DRAFT).first()


def _choices(request: HttpRequest, wanted: Wanted) -> HttpResponse:
    is_valid = wanted.form.is_valid()
    context = {"plan": wanted.plan, "role": wanted.role, "form": wanted.form, "filled": wanted.filled, "Form": Form}
    return render(request, "toolkit/plan_export.html", context, status=200 if is_valid else 422)


def _document(request: HttpRequest, pk: int, maker: Any) -> HttpResponseBase:
    wanted = Wanted(request, pk)
    if not wanted.form.is_valid():
        return _choices(request, wanted)
    content, form = wanted.content, wanted.chosen["form"]
    data = maker.make(content, **wanted.chosen)
    _note(request, wanted.plan, f"{maker.EXTENSION}, {form}")
    return _file(data, maker.CONTENT_TYPE, filename_of(content, form=form, extension=maker.EXTENSION))


def _note(request: HttpRequest, plan: ActionPlan, summary: str) -> None:
    if request.method == "GET":
        AuditEvent.note(action="plan.exported", record=plan, by=request.user, summary=summary)


def _file(data: bytes, kind: str, name: str) -> HttpResponse:
    response = HttpResponse(data, content_type=kind)
    response["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    return response
