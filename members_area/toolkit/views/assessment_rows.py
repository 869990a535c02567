"""The pages of a self-assessment on which statements are judged, each saved on its own: two people may be at it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import prefetch_related_objects
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from members_area.membership.policies import members_only
from members_area.toolkit.forms.assessment_rows import rows_of, save_rows, with_fresh
from members_area.toolkit.forms.assessments import JudgementForm, PriorityForm, RowForm
from members_area.toolkit.group_results import groups_of
from members_area.toolkit.models import SelfAssessment, Statement, Theme
from members_area.toolkit.policies import own_assessment

FEW_PRIORITIES, MANY_PRIORITIES = 3, 6
form_page = require_http_methods(["GET", "HEAD", "POST"])


@members_only
@form_page
def assessment_theme(request: HttpRequest, pk: int, key: str) -> HttpResponseBase:
    """Show the statements of one theme, and save what is judged of them."""
    one = own_assessment(request, pk)
    every = list(Statement.objects.filter(framework=one.framework_id).select_related("theme"))
    themes = list(dict.fromkeys(statement.theme for statement in every))  # in their order, without asking once more
    at = next((place for place, theme in enumerate(themes) if theme.key == key), None)
    if at is None:
        raise Http404("There is no such theme.")
    statements = [statement for statement in every if statement.theme_id == themes[at].pk]
    prefetch_related_objects(statements, "levels")
    following = themes[at + 1] if at + 1 < len(themes) else None
    rows, refusal, is_saved = _saved_rows(request, JudgementForm, one, statements)
    if is_saved:
        messages.success(request, f"“{themes[at].name}” is saved.")
        return redirect(_after_theme(request, one, themes[at], following))
    groups = groups_of(one)
    context = {
        "assessment": one,
        "theme": themes[at],
        "number": at + 1,
        "themes": len(themes),
        "before": themes[at - 1] if at else None,
        "following": following,
        "rows": [{"form": form, "groups": groups.of(form.statement)} for form in rows],
        **_how_it_went(one, rows, refusal),
    }
    return render(request, "toolkit/assessment_theme.html", context, status=422 if context["is_refused"] else 200)


def _after_theme(request: HttpRequest, one: SelfAssessment, theme: Theme, following: Theme | None) -> str:
    """Return where a person goes on after saving: the same page, the next theme, or the overview after the last."""
    if request.POST.get("then") != "next":
        return reverse("assessment_theme", args=[one.pk, theme.key])
    return (
        reverse("assessment_theme", args=[one.pk, following.key]) if following else reverse("assessment", args=[one.pk])
    )


def one_page(one: SelfAssessment) -> str:
    return reverse("assessment", args=[one.pk])


@members_only
@form_page
def assessment_priorities(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show every statement with its level and target, and choose the few that the plan is about."""
    one = own_assessment(request, pk)
    statements = list(Statement.objects.filter(framework=one.framework_id).select_related("theme"))
    rows, refusal, is_saved = _saved_rows(request, PriorityForm, one, statements)
    if is_saved:
        messages.success(request, "Your priorities are saved.")
        return redirect("assessment_priorities", pk)
    chosen = [form for form in rows if form.judgement.is_priority]
    context = {
        "assessment": one,
        "rows": rows,
        "chosen": chosen,
        "are_few": FEW_PRIORITIES <= len(chosen) <= MANY_PRIORITIES,
        "are_many": len(chosen) > MANY_PRIORITIES,
        **_how_it_went(one, rows, refusal),
    }
    return render(request, "toolkit/assessment_priorities.html", context, status=422 if context["is_refused"] else 200)


def _saved_rows(
    request: HttpRequest, form_class: type[RowForm], one: SelfAssessment, statements: list[Statement]
) -> tuple[list[RowForm], str, bool]:
    """Return the rows to show, why nothing could be saved, and whether everything was."""
    if request.method != "POST":
        return rows_of(form_class, one, statements), "", False
    rows = rows_of(form_class, one, statements, request.POST)
    try:
        is_saved = save_rows(rows, assessment=one, by=request.user)
    except ValidationError as refused:
        return rows, " ".join(refused.messages), False
    return (rows, "", True) if is_saved else (with_fresh(rows, rows_of(form_class, one, statements)), "", False)


def _how_it_went(one: SelfAssessment, rows: list[RowForm], refusal: str) -> dict[str, Any]:
    """Return what a page with rows says about them. Words that cannot be saved any more are shown all the same."""
    return {
        "refusal": refusal,
        "troubled": [form for form in rows if form.errors],
        "is_refused": bool(refusal) or any(form.errors for form in rows),
        "shows_fields": one.is_open or bool(refusal),
        "takes_changes": one.is_open and not refusal,
    }
