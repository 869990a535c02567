"""The front page of the toolkit."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase


def toolkit(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404
