from django.urls import path

from home import calendars

urlpatterns = [
    path("events.ics", calendars.all_events, name="events_calendar"),
    path("events/<int:pk>.ics", calendars.one_event, name="event_calendar"),
]
