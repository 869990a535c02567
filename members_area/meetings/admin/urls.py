"""Addresses of our own screens, under /admin/meetings/. The list of all meetings brings its own."""

from django.urls import path

from members_area.meetings.admin.attendance import AttendanceDownload, AttendancePage
from members_area.meetings.admin.plan_year import PlanYearPage

app_name = "meetings_admin"
urlpatterns = [
    path("plan-a-year/", PlanYearPage.as_view(), name="plan_year"),
    path("attendance/", AttendancePage.as_view(), name="attendance"),
    path("attendance/attendance.csv", AttendanceDownload.as_view(), name="attendance_csv"),
]
