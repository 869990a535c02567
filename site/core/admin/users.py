"""Keeps administrators by role from making themselves, or anyone, a superuser.

Wagtail lets whoever may change users tick "Administrator" (superuser) and set a superuser's password.
"""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest


def refuse_to_raise(request: HttpRequest, user: Any = None) -> None:
    """Raise PermissionDenied where someone who is no superuser makes one or opens one's form."""
    if request.user.is_superuser:
        return
    if getattr(user, "is_superuser", False) or request.POST.get("is_superuser"):
        raise PermissionDenied


def refuse_bulk_on_superusers(request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any) -> None:
    """Raise PermissionDenied where a bulk action of someone who is no superuser would touch one."""
    if action.model is get_user_model():
        for user in objects:
            refuse_to_raise(request, user)
