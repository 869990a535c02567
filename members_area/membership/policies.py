"""Who may. In which state is the services' question."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import patch_cache_control

from core.access import is_on_team
from members_area.membership.models import Membership

MEMBERSHIP_OF_REQUEST = "_membership"
SECRETARY = "membership.change_membership"
View = Callable[..., HttpResponseBase]


def current_membership(request: HttpRequest) -> Membership | None:
    """Return the membership that makes this person a member now, asked once a request."""
    if not hasattr(request, MEMBERSHIP_OF_REQUEST):
        found = Membership.objects.of(request.user).current().select_related("service").first()
        remember_membership(request, found)
    return getattr(request, MEMBERSHIP_OF_REQUEST)


def remember_membership(request: HttpRequest, membership: Membership | None) -> None:
    """Keep the answer for the rest of the request."""
    setattr(request, MEMBERSHIP_OF_REQUEST, membership)


def own_membership(request: HttpRequest) -> Membership:
    """Return the membership of the person that a view for members answers. Raises PermissionDenied without one."""
    membership = current_membership(request)
    if membership is None:
        raise PermissionDenied
    return membership


def is_member(user: Any) -> bool:
    """Say whether a person holds a seat today: invited, suspended and former members do not (brief.md, rule 2)."""
    return Membership.objects.of(user).current().exists()


def hold_account(person: Any) -> Any:
    """Return an account as it is now, held until the caller's transaction is through: nobody closes it meanwhile.

    Whoever holds anything else beside holds this first, and then the seat. Raises PermissionDenied for a closed one.
    """
    accounts = get_user_model().objects.select_for_update(no_key=True)
    held = accounts.filter(pk=person.pk, is_active=True).first()
    if held is None:
        raise PermissionDenied
    return held


def hold_seat(person: Any) -> Membership | None:
    """Return the membership that makes somebody a member now, held with their account: nobody ends it meanwhile.

    None for somebody who holds no seat. Raises as `hold_account`.
    """
    seats = Membership.objects.of(hold_account(person)).current().select_related("service", "person")
    return seats.select_for_update(of=("self",), no_key=True).first()


def hold_member(person: Any) -> Membership:
    """Return the same, and raise PermissionDenied for somebody without a seat as well."""
    membership = hold_seat(person)
    if membership is None:
        raise PermissionDenied
    return membership


def may_read_member_area(request: HttpRequest) -> bool:
    """Say whether this person may read what is for members: members, and the team that writes it."""
    return bool(current_membership(request)) or is_on_team(request.user)


def _guarded(allowed: Callable[[HttpRequest], bool]) -> Callable[[View], View]:
    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            if not allowed(request):
                raise PermissionDenied
            response = view(request, *args, **kwargs)
            patch_cache_control(response, private=True, no_store=True)
            return response

        return guarded

    return decorate


# Decorators of views. A visitor is sent to sign in; somebody who is signed in and may not is answered 403.
members_only = _guarded(lambda request: current_membership(request) is not None)
readers_only = _guarded(may_read_member_area)
signed_in_only = _guarded(lambda request: True)
