"""Finds the page of an address in three queries, however deep it lies.

Wagtail asks the database twice for every part of the path. Public pages have a budget of eight queries in all
(docs/structure.md), so all parts are looked up at once. What is passed on the way are the breadcrumbs.
"""

from itertools import takewhile
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef, Q
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils.cache import patch_cache_control
from wagtail import views as wagtail_views
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.url_routing import RouteResult

from core.access import page_restrictions, passes_restrictions

MAX_DEPTH = 12


def serve_page(request: HttpRequest, path: str) -> HttpResponseBase:
    """Serve a page of the tree: Wagtail's own view and hooks, with our way of finding the page and our one gate.

    Raises PermissionDenied for somebody who is signed in and may not read it, and Http404. Under a page that a
    person may not read every address is answered alike, so that nobody learns which pages are there.
    """
    page, parts = _nearest_page(request, path)
    if page is None:
        raise Http404("This host has no site.")
    if not page.is_known_to_be_public:
        if not passes_restrictions(page, request.user):
            return _refusal(request)
        page.reader_has_passed = True  # Wagtail would ask again, group by group
    request._wagtail_route_for_request = _route(page, request, parts)  # type: ignore[attr-defined]  # Wagtail's cache
    response = wagtail_views.serve(request, path)
    if request.user.is_authenticated or not page.is_known_to_be_public:
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
    chain = _unbroken_chain(site.root_page, parts)
    page = fetch_specific(chain[-1])
    page.routed_ancestors = chain[:-1]
    page.is_known_to_be_public = not (page.is_restricted or any(passed.is_restricted for passed in chain))
    return page, parts[len(chain) - 1 :]


def _route(page: Any, request: HttpRequest, parts: list[str]) -> RouteResult | None:
    """Return what answers, with what it should be called with; None where there is nothing."""
    try:
        return page.route(request, parts)
    except Http404:
        return None


def fetch_specific(page: Page) -> Any:
    """Return `page` as what it is, together with what its type says it is always shown with (`fetched_with`).

    Whether anything restricts it is asked in the same statement: of an editor who takes a page from the public and
    goes on writing, no visitor may get the new words by the old answer. Raises Http404 where it is gone by now.
    """
    model = page.specific_class or type(page)
    pages = model._default_manager.annotate(is_restricted=page_restrictions())
    if related := getattr(model, "fetched_with", ()):
        pages = pages.select_related(*related)
    if (specific := pages.filter(pk=page.pk).first()) is None:
        raise Http404("The page was deleted while it was looked for.")
    return specific


def _unbroken_chain(root: Page, parts: list[str]) -> list[Page]:
    """Return the line of pages from the home page to the last part of the path that is a page."""
    parts = parts[:MAX_DEPTH]
    paths = [root.url_path, *(root.url_path + "/".join(parts[: end + 1]) + "/" for end in range(len(parts)))]
    restriction = PageViewRestriction.objects.filter(Q(page=OuterRef("pk")) | Q(page__aliases__isnull=False))
    pages = Page.objects.filter(url_path__in=paths).annotate(is_restricted=Exists(restriction))
    found = {page.url_path: page for page in pages}
    return list(takewhile(bool, (found.get(path) for path in paths)))
