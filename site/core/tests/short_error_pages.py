"""Pages that say "not yours" and "not here" in a word: for tables of who gets what, which ask for thousands of them.

To draw such a page takes three times as long as to find out that it is due. Each test still gets one of each kind as
the site draws it; the head is always the site's own.
"""

from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse

from core import views


def shorten_error_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """From the second of a kind on, let the site's pages for 403 and 404 be short until the test ends."""
    drawn: set[str] = set()
    draw = views.render

    def render(request: HttpRequest, template: str, *args: Any, **options: Any) -> HttpResponse:
        if template not in {"403.html", "404.html"} or template not in drawn:
            drawn.add(template)
            return draw(request, template, *args, **options)
        return HttpResponse(template, status=options["status"])

    monkeypatch.setattr(views, "render", render)
