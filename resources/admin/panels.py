"""What the library adds to the dashboard."""

from datetime import timedelta

from django.db.models import Sum
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from core.admin.panels import MOST, Line, ListPanel, Parts
from resources.models import DownloadCount, LibraryPage
from resources.reviewing import STALE_MONTHS, not_checked_for

RECENT = timedelta(days=30)


class StalePanel(ListPanel):
    name = "stale"
    heading = "Getting stale"
    nothing = "Everything in the library has been checked within two years."
    order = 30

    def get_parts(self, request: HttpRequest) -> Parts:
        oldest = not_checked_for(LibraryPage.objects.defer("plain_text", "body"), STALE_MONTHS)[:MOST]
        lines = [
            Line(item.title, reverse("wagtailadmin_pages:edit", args=[item.pk]), item.get_kind_display(), item.fresh_on)
            for item in oldest
        ]
        return Parts(lines, more_url=reverse("stale_content"), more_label="All stale content")


class DownloadsPanel(ListPanel):
    name = "downloads"
    heading = "New downloads"
    nothing = "Nothing was downloaded in the last 30 days."
    order = 40

    def get_parts(self, request: HttpRequest) -> Parts:
        since = timezone.localdate() - RECENT
        counted = (
            DownloadCount.objects.filter(day__gte=since)
            .values("document_id", "document__title")
            .annotate(total=Sum("count"))
            .order_by("-total", "document__title")[:MOST]
        )
        lines = [
            Line(
                title=row["document__title"],
                url=reverse("wagtaildocs:edit", args=[row["document_id"]]),
                note="once" if row["total"] == 1 else f"{row['total']} times",
            )
            for row in counted
        ]
        return Parts(lines)
