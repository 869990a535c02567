"""The steps of a plan, its updates and its history."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase


def plan_update(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_history(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_agree(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_back_to_draft(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_start(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_close(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_next(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_snapshot(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_stuck(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404
