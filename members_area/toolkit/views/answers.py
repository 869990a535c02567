"""What guests see who answer a self-assessment by a link: without an account, and with nothing kept about them."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.mail import site_address
from core.spam import address_of_visitor
from members_area.toolkit.asked import minutes_for, statements_of, themes_of
from members_area.toolkit.editing import saved
from members_area.toolkit.forms.respondents import ThemeAnswersForm
from members_area.toolkit.models import AnswerSheet, RespondentGroup, Statement, Theme
from members_area.toolkit.services.answers import (
    group_of,
    hand_in,
    open_sheet,
    save_answers,
    shared_sheet,
    sheet_of,
)
from members_area.toolkit.services.respondents import shared_key

View = Callable[..., HttpResponse]
GONE = "toolkit/answer_gone.html"


def for_guests(view: View) -> View:
    """Answer whoever has a living link; to everybody else the page is not there (404), by whatever method they ask.

    The link is kept out of caches and search engines, and out of other sites' logs: "same-origin", as with
    "no-referrer" browsers hide where a form comes from, and the defence against forged requests needs that.
    """

    @never_cache
    @wraps(view)
    def with_group_or_sheet(request: HttpRequest, token: str, key: str = "", **kwargs: Any) -> HttpResponse:
        found: Any = sheet_of(token, key) if key else group_of(token)
        secrets = {"token": token, "key": key} if key else {"token": token}
        response = view(request, found, **secrets, **kwargs) if found else render(request, GONE, status=404)
        response.headers["Referrer-Policy"] = "same-origin"
        response.headers["X-Robots-Tag"] = "noindex"
        return response

    return with_group_or_sheet


@for_guests
@require_http_methods(["GET", "HEAD", "POST"])
def answer_start(request: HttpRequest, group: RespondentGroup, token: str) -> HttpResponse:
    """Say what this is and who sees the answers. Nothing is written before somebody begins, which is a POST."""
    refusal = ""
    if request.method == "POST":
        try:
            _, key = open_sheet(group=group, address=address_of_visitor(request))
            return redirect("answer_sheet", token, key)
        except ValidationError as refused:
            refusal = " ".join(refused.messages)
    statements = statements_of(group).count()
    context = {
        "group": group,
        "token": token,
        "refusal": refusal,
        "statements": statements,
        "minutes": minutes_for(statements),
        "themes": themes_of(group),
    }
    if not group.is_anonymous:
        context |= {"shared": shared_sheet(group), "key": shared_key(group)}
    return render(request, "toolkit/answer.html", context, status=422 if refusal else 200)


@for_guests
@require_safe
def answer_sheet(request: HttpRequest, sheet: AnswerSheet, token: str, key: str) -> HttpResponse:
    """Show the themes and how far the answers are; once they are handed in, thank for them."""
    return _overview(request, sheet, token, key)


@for_guests
@require_http_methods(["GET", "HEAD", "POST"])
def answer_theme(request: HttpRequest, sheet: AnswerSheet, token: str, key: str, theme: str) -> HttpResponse:
    """Show the statements of a theme to answer; save what was answered, and go on."""
    themes = list(themes_of(sheet.group))
    at = next((at for at, asked in enumerate(themes) if asked.key == theme), None)
    if at is None:
        return render(request, GONE, status=404)
    is_sent = request.method == "POST"
    if sheet.handed_in_at and not is_sent:
        return redirect("answer_sheet", token, key)
    form = _form(request, sheet, themes[at])
    if is_sent and saved(form, lambda **kept: save_answers(sheet=sheet, theme=themes[at], **kept)):
        following = themes[at + 1 : at + 2] if request.POST.get("then") == "next" else []
        return redirect("answer_theme", token, key, following[0].key) if following else _saved(token, key)
    context = {
        "form": form,
        "sheet": sheet,
        "group": sheet.group,
        "theme": themes[at],
        "number": at + 1,
        "themes": len(themes),
        "token": token,
        "key": key,
    }
    return render(request, "toolkit/answer_theme.html", context, status=422 if is_sent else 200)


@for_guests
@require_POST
def answer_hand_in(request: HttpRequest, sheet: AnswerSheet, token: str, key: str) -> HttpResponse:
    """Hand the answers in for good."""
    try:
        hand_in(sheet=sheet)
    except ValidationError as refusal:
        return _overview(request, sheet, token, key, refusal=" ".join(refusal.messages))
    return redirect("answer_sheet", token, key)


def _overview(request: HttpRequest, sheet: AnswerSheet, token: str, key: str, *, refusal: str = "") -> HttpResponse:
    themes = list(themes_of(sheet.group).annotate(asked=Count("statements")).order_by("position"))
    given = sheet.responses.exclude(answer="").order_by().values("statement__theme").annotate(times=Count("pk"))
    answered = {row["statement__theme"]: row["times"] for row in given}
    rows = [{"theme": theme, "answered": answered.get(theme.pk, 0)} for theme in themes]
    context = {
        "sheet": sheet,
        "group": sheet.group,
        "rows": rows,
        "answered": sum(answered.values()),
        "asked": sum(theme.asked for theme in themes),
        "is_saved": request.GET.get("saved") == "1",
        "refusal": refusal,
        "address": site_address(reverse("answer_sheet", args=[token, key])),
        "token": token,
        "key": key,
    }
    return render(request, "toolkit/answer_sheet.html", context, status=422 if refusal else 200)


def _form(request: HttpRequest, sheet: AnswerSheet, theme: Theme) -> ThemeAnswersForm:
    return ThemeAnswersForm(
        request.POST if request.method == "POST" else None,
        statements=Statement.objects.filter(theme=theme).prefetch_related("levels"),
        saved=sheet.responses.filter(statement__theme=theme),
        comments=not sheet.group.is_anonymous,
    )


def _saved(token: str, key: str) -> HttpResponse:
    return redirect(f"{reverse('answer_sheet', args=[token, key])}?saved=1")
