"""Templates to download."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase


def toolkit_templates(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def toolkit_template(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def toolkit_watch(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def toolkit_file(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404
