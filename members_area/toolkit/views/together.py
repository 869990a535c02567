"""Ideas that services give each other."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase


def ideas(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def idea(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def idea_adopt(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def idea_story(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def idea_withdraw(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def objective_share(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_action_share(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def adopt(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def decision_adopt(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def page_adopt(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404
