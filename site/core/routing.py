"""Finds the page of an address in three queries, however deep it lies.

Wagtail asks the database twice for every part of the path. Public pages have a budget of eight queries in all
(docs/structure.md), so all parts are looked up at once. What is passed on the way are the breadcrumbs.
"""

from itertools import takewhile
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db.models import ExpressionWrapper
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils.cache import patch_cache_control
from wagtail import views as wagtail_views
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

from core.access import closed_to, page_restrictions

MAX_DEPTH = 12


def serve_page(request: HttpRequest, path: str) -> HttpResponseBase:
    """Serve a page of the tree: Wagtail's own view and hooks, with our way of finding the page and our one gate.

    Raises PermissionDenied for somebody who is signed in and may not read it, and Http404. Under a page that a
    person may not read every address is answered alike, so that nobody learns which pages are there.
    """
    page, parts = _nearest_page(request, path)
    if page is None:
        raise Http404("This host has no site.")
    if page.is_closed:
        return _refusal(request)
    page.reader_has_passed = True  # Wagtail would ask again, group by group
    request._wagtail_route_for_request = _route(page, request, parts)  # type: ignore[attr-defined]  # Wagtail's cache
    response = wagtail_views.serve(request, path)
    if request.user.is_authenticated or page.is_restricted:
        patch_cache_control(response, private=True, no_store=True)
    return response


def _refusal(request: HttpRequest) -> HttpResponseBase:
    """Send a visitor to sign in. Whoever has signed in is told no: to sign in again would lead round in circles."""
    if request.user.is_authenticated:
        raise PermissionDenied
    response = redirect_to_login(request.get_full_path())
    patch_cache_control(response, private=True, no_store=True)
    return response


def _nearest_page(request: HttpRequest, path: str) -> tuple[Any, list[str]]:
    """Return the page that a path leads to or ends above, and the parts of the path that are left over."""
    site = Site.find_for_request(request)
    if site is None:
        return None, []
    parts = [part for part in path.split("/") if part]
    chain = _unbroken_chain(site.root_page, parts, request.user)
    above, nearest = chain[:-1], chain[-1]
    page = fetch_specific(nearest, request.user)
    page.routed_ancestors = above
    # The titles on the way were read before the page's words: what kept the reader from them then, still does.
    page.is_restricted = page.is_restricted or nearest.is_restricted
    page.is_closed = page.is_closed or nearest.is_closed
    return page, parts[len(above) :]


def _route(page: Any, request: HttpRequest, parts: list[str]) -> RouteResult | None:
    """Return what answers, with what it should be called with; None where there is nothing."""
    try:
        return page.route(request, parts)
    except Http404:
        return None


def fetch_specific(page: Page, reader: Any) -> Any:
    """Return `page` as what it is, together with what its type says it is always shown with (`fetched_with`).

    Whether anything restricts it, and keeps `reader` out, is asked in the same statement. Of an editor who takes a page
    from the public and goes on writing, or writes new words and opens it, nobody may get words that were private by an
    answer from before or after. Raises Http404 where it is gone by now.
    """
    model = page.specific_class or type(page)
    pages = model._default_manager.annotate(**_restrictions(reader))
    if related := getattr(model, "fetched_with", ()):
        pages = pages.select_related(*related)
    if (specific := pages.filter(pk=page.pk).first()) is None:
        raise Http404("The page was deleted while it was looked for.")
    return specific


def _unbroken_chain(root: Page, parts: list[str], reader: Any) -> list[Page]:
    """Return the line of pages from the home page to the last part of the path that is a page."""
    parts = parts[:MAX_DEPTH]
    paths = [root.url_path, *(root.url_path + "/".join(parts[: end + 1]) + "/" for end in range(len(parts)))]
    pages = Page.objects.filter(url_path__in=paths).annotate(**_restrictions(reader))
    found = {page.url_path: page for page in pages}
    return list(takewhile(bool, (found.get(path) for path in paths)))


def _restrictions(reader: Any) -> dict[str, ExpressionWrapper]:
    return {"is_restricted": page_restrictions(), "is_closed": closed_to(reader)}
