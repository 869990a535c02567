"""Groups that answer by a link, and what their guests see."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase


def respondents(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def respondents_new(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def respondents_link(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def respondents_close(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def answer_start(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def answer_sheet(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def answer_hand_in(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def answer_theme(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404
