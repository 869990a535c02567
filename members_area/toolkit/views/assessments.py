"""A service's self-assessment."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase


def assessments(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def assessment_new(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def assessment(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def assessment_theme(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def assessment_results(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def assessment_priorities(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def assessment_agree(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def assessment_give_up(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404
