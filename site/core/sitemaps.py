"""What search engines are told of the page tree: an index, and lists of at most two thousand addresses behind it."""

from datetime import datetime
from typing import Any

from django.db.models import Max
from wagtail.contrib.sitemaps import Sitemap
from wagtail.models import Page
from wagtail.query import PageQuerySet

from core.access import VISITOR, visible_pages

PER_LIST = 2000


class PageSitemap(Sitemap):
    """Every page that a visitor may read, in the order of the tree."""

    limit = PER_LIST

    def items(self) -> PageQuerySet:
        """Return pages as Wagtail's own table has them: address and date stand there for every type."""
        below = self.get_wagtail_site().root_page.get_descendants(inclusive=True)
        return visible_pages(below, VISITOR).order_by("path")

    def get_latest_lastmod(self) -> datetime | None:
        return self.items().order_by().aggregate(latest=Max("last_published_at"))["latest"]

    def _urls(self, page: Any, protocol: str, domain: str) -> list[dict[str, Any]]:
        listed = self.paginator.page(page).object_list
        return [url for item in listed for url in _as_it_lists_itself(item).get_sitemap_urls(self.request)]


def _as_it_lists_itself(page: Page) -> Page:
    """Return a page as what it is where its type has more to list than its own address."""
    model = page.cached_content_type.model_class()
    return page.specific if model and model.get_sitemap_urls is not Page.get_sitemap_urls else page
