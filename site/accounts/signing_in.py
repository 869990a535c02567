"""The beginning of a session, and how long it may last."""

from time import time
from typing import Any

from allauth.account.signals import user_logged_in
from django.conf import settings
from django.contrib.auth import login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from accounts.second_factor import has_second_factor

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
SIGNED_IN_AT = "signed_in_at"


def note_sign_in(request: HttpRequest, **kwargs: Any) -> None:
    """Keep in a session when it began. Connected to Django's signal, which every way of signing in sends."""
    request.session[SIGNED_IN_AT] = int(time())


def has_run_out(request: HttpRequest) -> bool:
    """Say whether somebody signed in too long ago, however busy they have been since (issue 3, accounts)."""
    return time() - request.session.get(SIGNED_IN_AT, 0) > settings.SESSION_COOKIE_AGE


def sign_in(request: HttpRequest, user: Any) -> None:
    """Begin a session for somebody who has just proved, by a link in their e-mail, that a new account is theirs.

    Raises PermissionDenied for an account with a second factor, which would be passed over, and for a closed one.
    """
    if not user.is_active or has_second_factor(user):
        raise PermissionDenied("This account is signed in to on the sign-in page.")
    login(request, user, backend=BACKEND)
    user_logged_in.send(sender=type(user), request=request, user=user)
