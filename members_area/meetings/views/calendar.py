"""Meetings in people's own calendar programs: a file for one, and a private address for all."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from icalendar import Calendar

from members_area.meetings.calendars import calendar_of
from members_area.meetings.emails.sending import page
from members_area.meetings.models import CalendarToken, Meeting
from members_area.meetings.policies import readable_meeting
from members_area.meetings.services import calendar_tokens
from members_area.membership.policies import members_only, own_membership, readers_only

KEPT = timedelta(days=365)  # how long a past meeting stays in the calendar


@readers_only
@require_safe
def meeting_ics(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Send the calendar file of one meeting. A draft has none: its date is not yet a date."""
    meeting = readable_meeting(request, pk)
    if meeting.status == Meeting.Status.DRAFT:
        raise Http404("This meeting is not announced yet.")
    return _calendar_response(calendar_of([meeting]), f"meeting-{meeting.group.slug}-{meeting.number}.ics")


@require_safe
def calendar_feed(request: HttpRequest, token: str) -> HttpResponseBase:
    """Send the meetings of the member whose address this is: no sign-in, as calendar programs cannot."""
    found = calendar_tokens.open_calendar(token)
    if found is None:
        raise Http404("This address opens no calendar.")
    readable = Meeting.objects.visible_to(found.membership.person).exclude(status=Meeting.Status.DRAFT)
    since = timezone.now() - KEPT
    meetings = readable.filter(ends_at__gte=since).select_related("group").order_by("starts_at", "pk")
    return _calendar_response(calendar_of(meetings, name="My NWG meetings"), "nwg-meetings.ics")


@members_only
@require_http_methods(["GET", "HEAD", "POST"])
def my_calendar(request: HttpRequest) -> HttpResponseBase:
    """Show how a member's meetings come into their calendar, and make the private address for it."""
    if request.method == "POST":
        return _show_new_address(request, calendar_tokens.make)
    return _page(request)


@members_only
@require_POST
def my_calendar_reset(request: HttpRequest) -> HttpResponseBase:
    """Make a new address in the place of the old one."""
    return _show_new_address(request, calendar_tokens.reset)


@members_only
@require_POST
def my_calendar_delete(request: HttpRequest) -> HttpResponseBase:
    """Let the address die."""
    try:
        calendar_tokens.end(membership=own_membership(request), by=request.user)
        messages.success(request, "The address is deleted. Calendars that read it get nothing more.")
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect("my_calendar")


def _show_new_address(request: HttpRequest, make: Callable[..., str]) -> HttpResponseBase:
    """Show the address in the answer itself: nothing keeps it, so no later page could."""
    try:
        token = make(membership=own_membership(request), by=request.user)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
        return redirect("my_calendar")
    return _page(request, address=page("calendar_feed", token))


def _page(request: HttpRequest, *, address: str = "") -> HttpResponse:
    tokens = CalendarToken.objects.alive().filter(membership=own_membership(request))
    _, _, rest = address.partition("://")
    context: dict[str, Any] = {"token": tokens.first(), "address": address, "subscribe": rest and f"webcal://{rest}"}
    return render(request, "meetings/my_calendar.html", context)


def _calendar_response(calendar: Calendar, filename: str) -> HttpResponse:
    response = HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{filename}"'
    response["X-Robots-Tag"] = "noindex"
    patch_cache_control(response, private=True, no_store=True)
    return response
