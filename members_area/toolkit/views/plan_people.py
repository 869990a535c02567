"""Evidence, comments and shares of a plan, and what guests see."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase


def evidence_add(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def evidence_file(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def evidence_remove(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_comments(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_comment_withdraw(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_shares(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def plan_share_end(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def shared_plan(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def shared_plan_comment(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404


def shared_evidence(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    raise Http404
