"""Events as calendar files (RFC 5545): one to add, and one feed to subscribe to."""

from collections.abc import Iterable
from datetime import timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe
from icalendar import Calendar, Event, vText

from home.models import EventPage

UK = ZoneInfo("Europe/London")
KEPT = timedelta(days=365)
STATUSES = {
    EventPage.Status.SCHEDULED: "CONFIRMED",
    EventPage.Status.POSTPONED: "TENTATIVE",
    EventPage.Status.CANCELLED: "CANCELLED",
}


@require_safe
def all_events(request: HttpRequest) -> HttpResponse:
    """The feed: everything to come and the year behind, as the reader may see it."""
    since = timezone.now() - KEPT
    events = EventPage.objects.visible_to(request.user).filter(ends_at__gte=since).order_by("starts_at")
    return calendar_response(calendar_of(events, name="NWG events"), "nwg-events.ics")


@require_safe
def one_event(request: HttpRequest, pk: int) -> HttpResponse:
    event = EventPage.objects.visible_to(request.user).filter(pk=pk).first()
    if event is None:
        raise Http404("There is no such event.")
    return calendar_response(calendar_of([event]), f"{event.slug}.ics")


def calendar_of(events: Iterable[EventPage], *, name: str = "") -> Calendar:
    """Return a calendar of events in UK time, with the rules of both clock changes."""
    calendar = Calendar()
    calendar.add("prodid", "-//National Music Services Working Group on Inclusion//Events//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    if name:
        calendar.add("x-wr-calname", name)
        calendar.add("refresh-interval", timedelta(hours=6), parameters={"VALUE": "DURATION"})
    for event in events:
        calendar.add_component(entry_of(event))
    calendar.add_missing_timezones()
    return calendar


def entry_of(event: EventPage) -> Event:
    """Return one event. Its identity stays the same for ever; the sequence rises when time or place change."""
    entry = Event()
    entry.add("uid", f"{event.translation_key}@nwg")
    entry.add("sequence", event.calendar_sequence)
    entry.add("dtstamp", event.last_published_at or timezone.now())
    entry.add("dtstart", event.starts_at.astimezone(UK))
    entry.add("dtend", event.ends_at.astimezone(UK))
    entry.add("summary", event.title)
    entry.add("description", f"{event.summary}\n\n{event.full_url or settings.WAGTAILADMIN_BASE_URL}")
    entry.add("url", event.full_url or settings.WAGTAILADMIN_BASE_URL)
    entry.add("status", STATUSES[EventPage.Status(event.status)])
    entry.add("categories", [vText(event.get_kind_display())])
    entry.add("location", event.venue or event.get_attendance_display())
    return entry


def calendar_response(calendar: Calendar, filename: str) -> HttpResponse:
    response = HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{filename}"'
    return response
