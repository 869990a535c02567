"""The one door, the overview of one's account, and the end of one session."""

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST, require_safe

from accounts.second_factor import lacks_second_factor
from accounts.services import end_session as end


def sign_in_door(request: HttpRequest) -> HttpResponse:
    """Send a visitor to the sign-in page, and an editor to where they were going.

    Raises PermissionDenied for someone who is signed in but may not enter the CMS: sending them to sign in
    again would send them round in circles.
    """
    target = request.GET.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(target, {request.get_host()}, request.is_secure())
    if not is_ours or not target.startswith("/"):  # a word by itself would be taken for the name of an address
        target = resolve_url("wagtailadmin_home")
    if not request.user.is_authenticated:
        return redirect_to_login(target, settings.LOGIN_URL)
    if not request.user.is_on_team:
        raise PermissionDenied
    return redirect(target)


@login_required
@require_safe
def account_overview(request: HttpRequest) -> HttpResponse:
    """Show how one's account is kept safe, with the way to each part of it."""
    kinds = list(Authenticator.objects.filter(user_id=request.user.pk).values_list("type", flat=True))
    context = {
        "has_app": Authenticator.Type.TOTP in kinds,
        "has_codes": Authenticator.Type.RECOVERY_CODES in kinds,
        "passkeys": kinds.count(Authenticator.Type.WEBAUTHN),
        "lacks_factor": lacks_second_factor(request.user),
    }
    return render(request, "account/overview.html", context)


@login_required
@require_POST
def end_session(request: HttpRequest, pk: int) -> HttpResponse:
    """Sign one of one's own browsers out. Another person's session is not there: 404."""
    session = get_object_or_404(UserSession, pk=pk, user_id=request.user.pk)
    if session.session_key == request.session.session_key:
        return redirect("account_logout")
    end(session=session)
    messages.success(request, "That browser is signed out.")
    return redirect("usersessions_list")
