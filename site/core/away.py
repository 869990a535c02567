"""When something that the site stands on does not answer: the database, or the storage of files.

Whoever asks is told so in words, with the status 503, and whatever they had typed is given back to them with a button
that sends it once more. Nothing here may ask the database.
"""

from typing import Any

from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.utils.cache import patch_cache_control

RETRY_AFTER = 30  # seconds
MOST_GIVEN_BACK = 400  # fields: a longer form is the CMS's, whose pages keep what is typed
NEVER_GIVEN_BACK = ("password", "csrfmiddlewaretoken", "code", "otp", "credential")


def is_away(problem: BaseException | None) -> bool:
    """Say whether an exception, or what it comes of, means that something does not answer."""
    seen: set[int] = set()
    while problem is not None and id(problem) not in seen:
        seen.add(id(problem))
        if isinstance(problem, _kinds()):
            return True
        problem = problem.__cause__ or problem.__context__
    return False


def answer(request: HttpRequest) -> HttpResponse:
    """Return the page that says so. What was sent with POST stands in it."""
    try:
        typed, files = _typed(request), sorted(_names_of_files(request))
    except Exception:  # noqa: BLE001 - what was sent may be what could not be read: there is nothing to give back
        typed, files = [], []
    context = {
        "typed": typed,
        "files": files,
        "path": request.get_full_path(),
        "token": get_token(request),
        "is_post": request.method == "POST",
        "static": settings.STATIC_URL,
    }
    response = HttpResponse(render_to_string("away.html", context), status=503)
    response["Retry-After"] = str(RETRY_AFTER)
    patch_cache_control(response, private=True, no_store=True)
    return response


def _kinds() -> tuple[type[BaseException], ...]:
    kinds: tuple[type[BaseException], ...] = (OperationalError, InterfaceError)
    if str(settings.STORAGES["private"]["BACKEND"]).startswith("core.object_storage"):
        from botocore.exceptions import BotoCoreError, ClientError

        kinds = (*kinds, BotoCoreError, ClientError)
    if str(settings.DATABASES["default"]["ENGINE"]).endswith("postgresql"):
        from psycopg_pool import PoolTimeout

        kinds = (*kinds, PoolTimeout)
    return kinds


def _typed(request: HttpRequest) -> list[tuple[str, str]]:
    """Return name and value of each field that may be given back."""
    if request.method != "POST" or len(request.POST) > MOST_GIVEN_BACK:
        return []
    return [
        (name, value)
        for name, values in request.POST.lists()
        if not any(part in name.lower() for part in NEVER_GIVEN_BACK)
        for value in values
    ]


def _names_of_files(request: HttpRequest) -> set[str]:
    """Return the names of files that were sent: those have to be chosen again."""
    sent: Any = request.FILES if request.method == "POST" else {}
    return {file.name for name in sent for file in sent.getlist(name)}
