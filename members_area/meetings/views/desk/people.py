"""Who comes to a meeting and who came: the answers, what people need, and the attendance sheet."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from members_area.meetings.emails.sending import people_of
from members_area.meetings.forms.attendance import Sheet
from members_area.meetings.models import Meeting, Registration
from members_area.meetings.services import attendance as services
from members_area.meetings.views.desk.access import FORM_METHODS, desk_page, runs_the_meeting
from members_area.membership.models import Membership

Answer = Registration.Answer
Row = tuple[Registration, Any]


@runs_the_meeting
@require_safe
def desk_people(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Show the answers, the waiting list in its order, substitutes and what people need."""
    answers = list(meeting.registrations.select_related("person", "access_needs", "substitute"))
    services_of = _services_of([answer.person_id for answer in answers])
    rows = [(answer, services_of.get(answer.person_id)) for answer in answers]
    queue = sorted((row for row in rows if row[0].answer == Answer.WAITING), key=_since)
    by_answer = [(kind, [row for row in rows if row[0].answer == kind]) for kind in Answer if kind != Answer.WAITING]
    silent = people_of(meeting).exclude(pk__in=[answer.person_id for answer in answers]).count()
    return desk_page(request, meeting, "desk_people", by_answer=by_answer, queue=queue, silent=silent)


def _since(row: Row) -> Any:
    return row[0].queued_at, row[0].pk


def _services_of(people: list[int]) -> dict[Any, Any]:
    held = Membership.objects.current().filter(person__in=people).select_related("service")
    return {membership.person_id: membership.service for membership in held}


@runs_the_meeting
@require_http_methods(FORM_METHODS)
def desk_attendance(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Show the sheet, filled in from the answers and from who came in by "Join", and put it right."""
    sheet = Sheet(meeting, request.POST if request.method == "POST" else None)
    if request.method == "POST" and _saved(request, meeting, sheet):
        messages.success(request, "The sheet is saved.")
        return redirect("desk_attendance", meeting.pk)
    return desk_page(request, meeting, "desk_attendance", sheet=sheet, form=sheet)


def _saved(request: HttpRequest, meeting: Meeting, sheet: Sheet) -> bool:
    if not sheet.is_valid():
        return False
    try:
        services.save_sheet(meeting=meeting, rows=sheet.rows(), by=request.user, seen=sheet.seen)
    except ValidationError as refusal:
        sheet.members.add_error(None, refusal.messages)
        return False
    return True
