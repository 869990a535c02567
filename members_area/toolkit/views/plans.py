"""Writing an action plan."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase


def plans(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_new(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_blank(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_small_start(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_from_themes(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_from_assessment(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_details(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_delete(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def objective_new(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def objective(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def objective_move(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def objective_remove(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_action_new(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_action(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_action_move(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_action_remove(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404
