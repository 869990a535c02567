"""What machines ask the site about itself: whether it lives, whether it can answer, and its figures."""

import hmac
from collections.abc import Callable
from http import HTTPStatus
from uuid import uuid4

from django.conf import settings
from django.core.cache import cache
from django.core.files.storage import storages
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe


class HealthMiddleware:
    """Answers machines before anything else is asked: to look for a page's site, for example, takes a database."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answered = {"/healthz/": alive, "/readyz/": ready}.get(request.path)
        return answered(request) if answered else self.get_response(request)


@never_cache
@require_safe
def alive(request: HttpRequest) -> HttpResponse:
    """Answer 200 as long as the process answers at all. It asks nobody else: to restart it would mend nothing."""
    return HttpResponse("ok\n", content_type="text/plain")


@never_cache
@require_safe
def ready(request: HttpRequest) -> JsonResponse:
    """Answer 200 where pages can be made, 503 where not, and say what does not answer.

    Without the cache or the storage the site goes on, with less: they are named and do not count.
    """
    states = {name: _state_of(asked) for name, asked in PARTS.items()}
    status = HTTPStatus.OK if states["database"] == "ok" else HTTPStatus.SERVICE_UNAVAILABLE
    return JsonResponse(states, status=status)


@never_cache
@require_safe
def figures(request: HttpRequest) -> HttpResponse:
    """Give Prometheus its figures, for the token of METRICS_TOKEN. To others, and without one, it is not there."""
    token = getattr(settings, "METRICS_TOKEN", "")
    brought = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if not token or not hmac.compare_digest(brought.encode(), token.encode()):
        raise Http404
    from django_prometheus.exports import ExportToDjangoView

    from core.figures import lines

    response = ExportToDjangoView(request)
    response.write(lines())
    return response


def _state_of(asked: Callable[[], str]) -> str:
    try:
        return asked()
    except Exception:  # noqa: BLE001 - whatever a part raises, it does not answer
        return "away"


def _database() -> str:
    executor = MigrationExecutor(connection)
    return "behind" if executor.migration_plan(executor.loader.graph.leaf_nodes()) else "ok"


def _cache() -> str:
    key, said = f"ready-{uuid4().hex}", uuid4().hex
    cache.set(key, said, 10)
    # A cache that goes on in files meanwhile says so (accounts/redis_cache.py).
    return "ok" if cache.get(key) == said and not getattr(cache, "is_away", False) else "away"


def _storage() -> str:
    storages["private"].exists("ready")
    return "ok"


PARTS = {"database": _database, "cache": _cache, "storage": _storage}
