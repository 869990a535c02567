"""Fails a test in which a page of the site asks the same thing of the database again and again (django-zeal)."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from zeal import zeal_context


def watch_our_pages(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware of the tests. The CMS admin is Wagtail's own code and left out."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if request.path.startswith("/admin/"):
            return get_response(request)
        with zeal_context():
            return get_response(request)

    return middleware
