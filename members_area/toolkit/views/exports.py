"""A plan out of the site, and into it."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase


def plan_empty_sheet(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_import(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_import_review(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_export(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_word(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_excel(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_pdf(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_print(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404
