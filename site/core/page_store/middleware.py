"""Keeps what Django has rendered, where it is the same for everybody."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from core.middleware import GetResponse
from core.page_store.addresses import address_of
from core.page_store.generations import generations, rendered_in
from core.page_store.keeping import Keeping
from core.page_store.pages import etag_of

STATUS = "X-Page-Store"
VARY = "Accept-Encoding, Cookie"
# Whoever holds a copy asks whether it still is the page: the answer is 304 and costs nothing.
CACHE_CONTROL = "no-cache"
CLOSED_TO_US = ("private", "no-store", "no-cache")


class PageStoreMiddleware:
    """Stands first, so that it sees the response as the visitor would get it, with every header."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response
        self._keeping = Keeping(Path(settings.PAGE_STORE_DIR)) if settings.PAGE_STORE else None

    def __call__(self, request: HttpRequest) -> HttpResponse:
        address = address_of(request.META)
        # Before anything is read from the database: what is older than a change belongs to the generation it ended.
        before = rendered_in.set(generations().current_or_opened())
        try:
            response = self.get_response(request)
            generation = rendered_in.get()  # a later one where the page was made again
        finally:
            rendered_in.reset(before)
        if self._keeping is None or address is None:
            return response
        if not is_for_everybody(request, response):
            response[STATUS] = "pass"
            return response
        headers, body = headers_for_everybody(response), response.content
        is_kept = generation is not None and self._keeping.keep(generation, address, headers, body)
        response["Vary"], response["Cache-Control"], response["ETag"] = VARY, CACHE_CONTROL, f'"{etag_of(body)}"'
        response[STATUS] = "miss" if is_kept else "closed"
        return response


def is_for_everybody(request: HttpRequest, response: Any) -> bool:
    """Say whether a response is a finished public page: the same, byte for byte, for every visitor.

    Whether its address may be kept at all says PAGE_STORE_URL_NAMES, an address that is not in it may not.
    """
    match = request.resolver_match
    return (
        request.method == "GET"
        and response.status_code == 200
        and match is not None
        and match.view_name in settings.PAGE_STORE_URL_NAMES
        and not response.streaming
        and response.get("Content-Type", "").startswith("text/html")
        and not response.cookies
        and not request.user.is_authenticated  # a cookie can be spelled in ways that `is_somebody` does not know
        and "CSRF_COOKIE_NEEDS_UPDATE" not in request.META
        and not _words(response, "Cache-Control") & set(CLOSED_TO_US)
        and _words(response, "Vary") <= {"cookie", "accept-encoding"}
    )


def headers_for_everybody(response: HttpResponse) -> list[tuple[str, str]]:
    """Return the headers that a kept page is sent with, but those that depend on its encoding."""
    kept = [(name, value) for name, value in response.items() if name not in {"Content-Length", "Vary", "ETag"}]
    return [*kept, ("Vary", VARY), ("Cache-Control", CACHE_CONTROL)]


def _words(response: HttpResponse, header: str) -> set[str]:
    return {word.strip().lower() for word in response.get(header, "").split(",") if word.strip()}
