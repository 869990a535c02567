"""Writes of the library that are not an editor's."""

from django.db.models import F
from django.http import HttpRequest
from django.utils import timezone

from core.models import SiteDocument
from resources.models import DownloadCount

COUNTED = {"pdf", "docx", "xlsx", "pptx", "odt", "csv", "txt"}
ROBOTS = ("bot", "crawl", "spider", "slurp", "preview", "curl", "wget", "python-", "monitor")


def count_download(*, document: SiteDocument, request: HttpRequest) -> None:
    """Add one to the day's downloads of a file. Nothing of the reader is kept; machines do not count."""
    agent = request.headers.get("User-Agent", "").lower()
    is_part = not request.headers.get("Range", "bytes=0-").startswith("bytes=0-")
    if request.method != "GET" or is_part or any(word in agent for word in ROBOTS):
        return
    if document.file_extension.lower() not in COUNTED:
        return
    counted, _ = DownloadCount.objects.get_or_create(document=document, day=timezone.localdate())
    DownloadCount.objects.filter(pk=counted.pk).update(count=F("count") + 1)
