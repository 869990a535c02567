"""The one door: every sign-in page of the framework leads to allauth's, which locks out guessers."""

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme


def sign_in_door(request: HttpRequest) -> HttpResponse:
    """Send a visitor to the sign-in page, and an editor to where they were going.

    Raises PermissionDenied for someone who is signed in but may not enter the CMS: sending them to sign in
    again would send them round in circles.
    """
    target = request.GET.get("next", "")
    if not url_has_allowed_host_and_scheme(target, {request.get_host()}, request.is_secure()):
        target = resolve_url("wagtailadmin_home")
    if not request.user.is_authenticated:
        return redirect_to_login(target, settings.LOGIN_URL)
    if not request.user.has_perm("wagtailadmin.access_admin"):
        raise PermissionDenied
    return redirect(target)
