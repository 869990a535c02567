"""Small rules for every response."""

import logging
from collections.abc import Callable
from json import JSONDecodeError
from typing import Any

from csp.constants import SELF, UNSAFE_INLINE
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import BadRequest, PermissionDenied
from django.db import DataError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed, JsonResponse
from django.shortcuts import redirect
from django.urls import NoReverseMatch, reverse
from django.utils.datastructures import MultiValueDictKeyError
from django.utils.html import format_html
from wagtail.permissions import page_permission_policy

from core.navigation import remember_site
from core.publishing import PrivacyKept, PublishRefused

log = logging.getLogger(__name__)
GetResponse = Callable[[HttpRequest], HttpResponse]

# Wagtail's editor builds its panels from inline scripts and styles; only /admin/ may (docs/operations.md, headers).
ADMIN_POLICY = {
    "script-src": [SELF, UNSAFE_INLINE],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "data:", "blob:"],
    "frame-src": [SELF, *settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]["frame-src"][1:]],
    "worker-src": [SELF, "blob:"],
}
FOR_WRITERS = ("/admin/choose-", "/admin/api/")
NO_NUMBER = "expected a number but got"  # what a field says of a key
METHODS = ["GET", "HEAD", "POST", "OPTIONS"]
HARSH = {'"', "\x00"}
MOST_LETTERS = 500


class SiteMiddleware:
    """Gives every request its site."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        remember_site(request)
        return self.get_response(request)


class LengthMiddleware:
    """Refuses a request whose length is no number, over which Django trips. Granian and nginx let none of them in."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Raises BadRequest."""
        if not (request.META.get("CONTENT_LENGTH") or "0").isdecimal():
            raise BadRequest("The length of this request is no number.")
        return self.get_response(request)


class AdminContentSecurityMiddleware:
    """Gives the CMS admin the wider content security policy that it needs, and every answer what is the same for all.

    What is private is loaded by no other site, not as a picture and not as a script: finished public pages need no such
    rule, and nginx sends those by itself.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.path.startswith("/admin/"):
            response._csp_replace = ADMIN_POLICY  # type: ignore[attr-defined]  # read by django-csp
        response.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
        if "no-store" in response.get("Cache-Control", ""):
            response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


class AdminGateMiddleware:
    """Answers 403 in the CMS to someone who is signed in and no editor; Wagtail would send them to sign in again."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, named: dict[str, Any]) -> HttpResponse | None:
        """Refuse before any view of the admin runs; lead to the trash who asks for what is in it.

        Raises PermissionDenied for somebody who is no editor.
        """
        if not request.path.startswith("/admin/"):
            return None
        if request.user.is_authenticated and not request.user.is_on_team:
            raise PermissionDenied
        if request.path.startswith(FOR_WRITERS) and not _writes(request.user):
            raise PermissionDenied
        if refused := _refused(request):
            return refused
        soften_search(request)
        if not request.user.is_authenticated:
            return None
        from core.admin.named_pages import refuse_strangers
        from core.admin.trash.guard import lead_to_trash

        return lead_to_trash(request, named) or refuse_strangers(request, named)


def _refused(request: HttpRequest) -> HttpResponse | None:
    """Refuse what no screen of the CMS sends and its views do not expect: to delete by DELETE passes over every check.

    Raises Http404 for the chooser of a snippet that is asked to make one, where it has no form for that.
    """
    if request.method not in METHODS:
        return HttpResponseNotAllowed(METHODS)
    match = request.resolver_match
    if match and match.url_name == "create" and match.namespace.startswith("wagtailsnippetchoosers_"):
        raise Http404("Nothing is made in a chooser.")
    return None


def _writes(user: Any) -> bool:
    """Say whether somebody works on pages at all: their choosers show titles of drafts and of private pages."""
    return page_permission_policy.user_has_any_permission(user, {"add", "change", "publish"})


def soften_search(request: HttpRequest) -> None:
    """Take out of what is searched for in the CMS what SQLite answers with an error: some letters, and too many."""
    asked = request.GET.get("q", "")
    soft = "".join(" " if letter in HARSH else letter for letter in asked[:MOST_LETTERS])
    if soft != asked:
        softened: Any = request.GET.copy()
        softened["q"] = soft
        request.GET = softened


class LargeNumberMiddleware:
    """Answers a number that no database can hold, in an address or a form, as what names nothing: never with a 500.

    The same for words in the place of a number, and for forms with parts missing or damaged, on which screens of the
    CMS trip: no browser sends those.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, OverflowError | DataError) and not _is_damaged(request, exception):
            return None
        log.warning("A value that the database cannot hold was sent to %s.", request.path, exc_info=exception)
        from core.views import bad_request, not_found

        return not_found(request, exception) if request.method in {"GET", "HEAD"} else bad_request(request, exception)


def _is_damaged(request: HttpRequest, exception: Exception) -> bool:
    """Say whether it is the request that is at fault: by what Wagtail's views raise where they believe one."""
    if isinstance(exception, ValueError) and NO_NUMBER in str(exception):
        return True
    if request.path.startswith("/admin/choose-") and isinstance(exception, NoReverseMatch | AttributeError):
        return True
    if request.path.startswith("/admin/") and isinstance(exception, NoReverseMatch) and _says_where_next(request):
        return True
    is_sent_to_the_cms = request.path.startswith("/admin/") and request.method == "POST"
    return is_sent_to_the_cms and isinstance(exception, MultiValueDictKeyError | JSONDecodeError)


def _says_where_next(request: HttpRequest) -> bool:
    """Say whether a request names the page to go to afterwards, which Wagtail's views take for an address unseen."""
    return "next" in request.GET or "next" in request.POST


class PublishRefusedMiddleware:
    """Turns a refusal to make something public, from whichever corner of the admin, into words above the form."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, PublishRefused | PrivacyKept) or not request.path.startswith("/admin/"):
            return None
        if request.path.endswith("/privacy/"):  # the window in which somebody changes privacy
            words = format_html('<p role="alert">{}</p>', exception.words)
            return JsonResponse({"step": "set_privacy", "html": words})
        messages.error(request, exception.words)
        page = exception.page
        # A page without a key is a copy that was not made.
        address = reverse("wagtailadmin_pages:edit", args=[page.pk]) if page and page.pk else request.path
        if request.headers.get("X-Requested-With") == "XMLHttpRequest":  # the window in which somebody approves
            return JsonResponse({"step": "success", "redirect": address})
        return redirect(address)
