"""What search engines find of the meetings: the public digests, and nothing else."""

from datetime import datetime

from django.contrib.sitemaps import Sitemap
from django.db.models import Max, QuerySet
from django.urls import reverse

from core.sitemaps import PER_LIST
from members_area.meetings.models import PublicDigest


class DigestSitemap(Sitemap):
    limit = PER_LIST

    def items(self) -> QuerySet[PublicDigest]:
        return PublicDigest.objects.only("published_at", "held_on").order_by("-held_on", "pk")

    def location(self, digest: PublicDigest) -> str:
        return reverse("digest", args=[digest.pk])

    def lastmod(self, digest: PublicDigest) -> datetime:
        return digest.published_at

    def get_latest_lastmod(self) -> datetime | None:
        return PublicDigest.objects.aggregate(latest=Max("published_at"))["latest"]
