"""Calendar files and the private feed."""

from django.urls import path

from members_area.meetings.views import calendar

urlpatterns = [
    path("members/meetings/<int:pk>/meeting.ics", calendar.meeting_ics, name="meeting_ics"),
    path("members/calendar/", calendar.my_calendar, name="my_calendar"),
    path("members/calendar/new/", calendar.my_calendar_reset, name="my_calendar_reset"),
    path("members/calendar/delete/", calendar.my_calendar_delete, name="my_calendar_delete"),
    path("calendar/members/<str:token>.ics", calendar.calendar_feed, name="calendar_feed"),
]
