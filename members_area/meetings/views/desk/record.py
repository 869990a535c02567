"""Noting on the desk what a meeting decided, and who promised what."""

from functools import partial
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from members_area.meetings.forms.desk import ActionForm, DecisionForm
from members_area.meetings.models import Meeting
from members_area.meetings.services import record as services
from members_area.meetings.views.desk.access import FORM_METHODS, desk_page, runs_the_meeting
from members_area.membership.forms import accepted


@runs_the_meeting
@require_safe
def desk_record(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Show what the meeting has decided and promised so far."""
    decisions = meeting.decisions.select_related("item").order_by("pk")
    actions = meeting.actions_raised.select_related("item", "owner").order_by("pk")
    return desk_page(request, meeting, "desk_record", decisions=decisions, actions=actions)


@runs_the_meeting
@require_http_methods(FORM_METHODS)
def desk_decision_add(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Note a decision."""
    return _note(request, meeting, DecisionForm, services.decide, "Note a decision", "The decision is noted.")


@runs_the_meeting
@require_http_methods(FORM_METHODS)
def desk_action_add(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Note an action with its owner and its day."""
    return _note(request, meeting, ActionForm, services.raise_action, "Note an action", "The action is noted.")


def _note(
    request: HttpRequest, meeting: Meeting, form_class: Any, act: Any, heading: str, done: str
) -> HttpResponseBase:
    item = request.GET.get("item", "")
    form = form_class(request.POST or None, meeting=meeting, initial={"item": item})
    if request.method == "POST" and accepted(form, partial(act, meeting=meeting, by=request.user)):
        messages.success(request, done)
        return redirect("desk_record", meeting.pk)
    return desk_page(request, meeting, "desk_record", template="desk_note", form=form, heading=heading)
