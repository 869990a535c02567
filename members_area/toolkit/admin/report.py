"""How it goes, on one page: what the team looks at before it sets the next agenda."""

from typing import Any

from django.urls import reverse

from members_area.toolkit.admin.pages import READS_REPORT, STUCK, ToolkitPage
from members_area.toolkit.quarters import quarter_of, words_of_quarter
from members_area.toolkit.reports import how_it_goes


class ReportPage(ToolkitPage):
    permission = READS_REPORT
    template_name = "toolkit/admin/report.html"
    page_title = "How it goes"
    header_icon = "table"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {
            **super().get_context_data(**kwargs),
            "report": how_it_goes(),
            "quarter": words_of_quarter(quarter_of()),
            "stuck_url": reverse(STUCK),
        }
