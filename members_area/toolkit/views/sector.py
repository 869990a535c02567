"""The picture of the sector."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase


def sector(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def sector_consent(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404
