"""Groups that answer by a link, for the members of the service. What the guests see is in views/answers.py."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from accounts.mail import site_address
from members_area.membership.forms import accepted
from members_area.membership.policies import members_only
from members_area.toolkit.asked import minutes_for, statements_of
from members_area.toolkit.forms.respondents import DaysForm, InviteForm, NewLinkForm
from members_area.toolkit.group_results import states_of
from members_area.toolkit.models import RespondentGroup, SelfAssessment
from members_area.toolkit.policies import own_assessment
from members_area.toolkit.services.locking import AGREED
from members_area.toolkit.services.respondents import (
    close_group,
    invite_group,
    mark_of,
    may_change,
    new_link,
    prolong,
)


@require_safe
@members_only
def respondents(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show which groups are asked, until when, and how far they are."""
    assessment = own_assessment(request, pk)
    themes = {theme.key: theme.name for theme in assessment.framework.themes.all()}
    states = states_of(assessment)
    rows = [
        {
            "state": state,
            "themes": [themes.get(key, key) for key in state.group.themes],
            "can_change": may_change(state.group),
        }
        for state in states
    ]
    return render(request, "toolkit/respondents.html", {"assessment": assessment, "rows": rows})


@require_http_methods(["GET", "HEAD", "POST"])
@members_only
def respondents_new(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Ask a group, and show its link this once."""
    assessment = own_assessment(request, pk)
    if not assessment.is_open:
        return _back(request, assessment, refusal=AGREED)
    form = InviteForm(request.POST or None, themes=assessment.framework.themes.all())
    made: list[Any] = []

    def act(**answers: Any) -> None:
        made.extend(invite_group(assessment=assessment, by=request.user, **answers))

    if request.method == "POST" and accepted(form, act):
        return _show_link(request, assessment, *made)
    context = {"assessment": assessment, "form": form}
    return render(request, "toolkit/respondents_new.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@members_only
def respondents_link(request: HttpRequest, pk: int, group: int) -> HttpResponseBase:
    """Give a group more time, or a new link, which is shown this once. The forms say which of the two they are."""
    assessment, found = _own_group(request, pk, group)
    if not may_change(found):
        return _back(request, assessment, refusal="This group has ended.")
    more_time = DaysForm(request.POST if "more_time" in request.POST else None)
    renewal = NewLinkForm(request.POST if "new_link" in request.POST else None, initial={"instead_of": mark_of(found)})
    made: list[Any] = []

    def renew(**answers: Any) -> None:
        made.extend(new_link(group=found, by=request.user, **answers))

    if more_time.is_bound and accepted(more_time, lambda days: prolong(group=found, by=request.user, days=days)):
        return _back(request, assessment, done="The group has more time. Its link is the same.")
    if renewal.is_bound and accepted(renewal, renew):
        return _show_link(request, assessment, *made)
    is_refused = request.method == "POST"
    context = {
        "assessment": assessment,
        "group": found,
        "more_time": more_time,
        "renewal": renewal,
        "form": renewal if renewal.is_bound else more_time,
        "mark": mark_of(found),
    }
    return render(request, "toolkit/respondents_link.html", context, status=422 if is_refused else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@members_only
def respondents_close(request: HttpRequest, pk: int, group: int) -> HttpResponseBase:
    """Say what closing a group means; with the button, close it."""
    assessment, found = _own_group(request, pk, group)
    if not may_change(found):
        return _back(request, assessment, refusal="This group has ended.")
    if request.method != "POST":
        return render(request, "toolkit/respondents_close.html", {"assessment": assessment, "group": found})
    try:
        close_group(group=found, by=request.user)
    except ValidationError as refusal:
        return _back(request, assessment, refusal=" ".join(refusal.messages))
    return _back(request, assessment, done=f"The link of “{found}” is closed.")


def _own_group(request: HttpRequest, pk: int, group: int) -> tuple[SelfAssessment, RespondentGroup]:
    """Return a group of an assessment of the member's own service. Raises Http404 for every other."""
    assessment = own_assessment(request, pk)
    found = RespondentGroup.objects.filter(pk=group, assessment=assessment).first()
    if found is None:
        raise Http404("There is no such group.")
    found.assessment = assessment
    return assessment, found


def _show_link(request: HttpRequest, assessment: SelfAssessment, group: RespondentGroup, token: str) -> HttpResponse:
    """Show a link in the answer to the button that made it: it is kept nowhere, so no page can show it later."""
    group.assessment = assessment
    context = {
        "assessment": assessment,
        "group": group,
        "link": site_address(reverse("answer_start", args=[token])),
        "minutes": minutes_for(statements_of(group).count()),
    }
    return render(request, "toolkit/respondents_made.html", context)


def _back(request: HttpRequest, assessment: SelfAssessment, *, done: str = "", refusal: str = "") -> HttpResponse:
    if refusal:
        messages.error(request, refusal)
    if done:
        messages.success(request, done)
    return redirect("respondents", assessment.pk)
