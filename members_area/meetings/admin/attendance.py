"""Who came in a year, service by service, on a page and as a file; and whom to call."""

import csv
from io import StringIO
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse
from django.utils import timezone

from core.admin.exports import safe_cell
from members_area.meetings.admin.pages import ATTENDANCE_CSV, READS_ATTENDANCE, MeetingsPage
from members_area.meetings.models import Attendance, Meeting
from members_area.meetings.reports.attendance import meetings_of, without_a_sheet, year_by_service, years
from members_area.meetings.reports.to_call import services_to_call
from members_area.membership.admin.register_views import note_export
from members_area.membership.policies import SECRETARY


def year_of(request: HttpRequest, known: list[int]) -> int:
    """Return the year that is asked for if the NWG met in it, otherwise the latest in which it did."""
    asked = request.GET.get("year", "")
    return next((year for year in known if str(year) == asked), known[0] if known else timezone.localdate().year)


class AttendancePage(MeetingsPage):
    permission = READS_ATTENDANCE
    template_name = "meetings/admin/attendance.html"
    page_title = "Attendance"
    header_icon = "group"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        known = years()
        year = year_of(self.request, known)
        meetings = meetings_of(year)
        return {
            **super().get_context_data(**kwargs),
            "years": known,
            "year": year,
            "meetings": meetings,
            "rows": year_by_service(meetings),
            "without_a_sheet": without_a_sheet(year),
            "to_call": services_to_call(),
            "sees_register": self.request.user.has_perm(SECRETARY),
            "csv_url": f"{reverse(ATTENDANCE_CSV)}?year={year}",
        }


class AttendanceDownload(MeetingsPage):
    """The same table as a file. It names services and no people; the audit trail says who took it."""

    permission = READS_ATTENDANCE

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        year = year_of(request, years())
        meetings = meetings_of(year)
        table = [headings(meetings), *cells(meetings)]
        note_export(of=Attendance, format="csv", rows=len(table) - 1, by=request.user)
        headers = {"Content-Disposition": f'attachment; filename="nwg-attendance-{year}.csv"'}
        return HttpResponse(as_csv(table), content_type="text/csv; charset=utf-8", headers=headers)


def headings(meetings: list[Meeting]) -> list[str]:
    return ["Music service", *(str(meeting) for meeting in meetings), "Was there", "Meetings while it had a member"]


def cells(meetings: list[Meeting]) -> list[list[Any]]:
    return [[row.service.name, *row.words, row.came, row.out_of] for row in year_by_service(meetings)]


def as_csv(table: list[list[Any]]) -> str:
    """Return a table as CSV that Excel reads as UTF-8, and in which no cell is a formula."""
    text = StringIO()
    csv.writer(text).writerows([safe_cell(cell) for cell in line] for line in table)
    return f"\ufeff{text.getvalue()}"
