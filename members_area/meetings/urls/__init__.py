"""Addresses of the meetings, a module a concept. Each view says whom it answers."""

from members_area.meetings.urls import calendar, coming, desk, meetings, minutes, papers, record

urlpatterns = [
    *meetings.urlpatterns,
    *coming.urlpatterns,
    *papers.urlpatterns,
    *minutes.urlpatterns,
    *record.urlpatterns,
    *calendar.urlpatterns,
    *desk.urlpatterns,
]
