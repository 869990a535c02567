"""Finds the page of an address in three queries, however deep it lies.

Wagtail asks the database twice for every part of the path. Public pages have a budget of eight queries in all
(docs/structure.md), so all parts are looked up at once. What is passed on the way are the breadcrumbs.
"""

from itertools import takewhile
from typing import Any

from django.db.models import Exists, OuterRef, Q
from django.http import Http404, HttpRequest, HttpResponseBase
from wagtail import views as wagtail_views
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.url_routing import RouteResult

MAX_DEPTH = 12


def serve_page(request: HttpRequest, path: str) -> HttpResponseBase:
    """Serve a page of the tree: Wagtail's own view, hooks and privacy checks, with our way of finding the page."""
    request._wagtail_route_for_request = find_route(request, path)  # type: ignore[attr-defined]  # Wagtail's cache
    return wagtail_views.serve(request, path)


def find_route(request: HttpRequest, path: str) -> RouteResult | None:
    """Return the page that answers `path`, with what it should be called with; None where there is none."""
    site = Site.find_for_request(request)
    if site is None:
        return None
    parts = [part for part in path.split("/") if part]
    chain = _unbroken_chain(site.root_page, parts)
    page = fetch_specific(chain[-1])
    page.routed_ancestors = chain[:-1]
    page.is_known_to_be_public = not any(passed.is_restricted for passed in chain)
    try:
        return page.route(request, parts[len(chain) - 1 :])
    except Http404:
        return None


def fetch_specific(page: Page) -> Any:
    """Return `page` as what it is, together with what its type says it is always shown with (`fetched_with`)."""
    model = page.specific_class
    if model is None or not hasattr(model, "fetched_with"):
        return page.specific
    return model._default_manager.select_related(*model.fetched_with).get(pk=page.pk)


def _unbroken_chain(root: Page, parts: list[str]) -> list[Page]:
    """Return the line of pages from the home page to the last part of the path that is a page."""
    parts = parts[:MAX_DEPTH]
    paths = [root.url_path, *(root.url_path + "/".join(parts[: end + 1]) + "/" for end in range(len(parts)))]
    restriction = PageViewRestriction.objects.filter(Q(page=OuterRef("pk")) | Q(page__aliases__isnull=False))
    pages = Page.objects.filter(url_path__in=paths).annotate(is_restricted=Exists(restriction))
    found = {page.url_path: page for page in pages}
    return list(takewhile(bool, (found.get(path) for path in paths)))
