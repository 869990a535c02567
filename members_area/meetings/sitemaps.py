"""What search engines find of the meetings: the public digests, and nothing else."""

from datetime import datetime

from django.contrib.sitemaps import Sitemap
from django.db.models import QuerySet
from django.urls import reverse

from members_area.meetings.models import PublicDigest


class DigestSitemap(Sitemap):
    def items(self) -> QuerySet[PublicDigest]:
        return PublicDigest.objects.only("published_at", "held_on").order_by("-held_on", "pk")

    def location(self, digest: PublicDigest) -> str:
        return reverse("digest", args=[digest.pk])

    def lastmod(self, digest: PublicDigest) -> datetime:
        return digest.published_at
