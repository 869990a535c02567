"""What holds for every request of somebody who is signed in."""

from collections.abc import Callable
from typing import Any

from allauth.account.adapter import get_adapter
from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.contrib.auth import logout
from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.cache import patch_cache_control

from accounts.second_factor import lacks_second_factor
from accounts.signing_in import has_run_out

GetResponse = Callable[[HttpRequest], HttpResponse]
SEEN_EVERY = 10 * 60  # seconds between two notes of when a session was last used: a write each time would be dear
WHY = "Whoever can change this website signs in with two things: a password and a second factor. Please set one up now."


class SecondFactorMiddleware:
    """Keeps out of the CMS those who may enter it and have no second factor yet."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *args: Any) -> HttpResponse | None:
        """Send somebody who looks at the CMS to set up a factor; raise PermissionDenied for anything else they try."""
        if not request.path.startswith("/admin/") or not lacks_second_factor(request.user):
            return None
        if request.method not in {"GET", "HEAD"}:
            raise PermissionDenied("A second factor is required.")
        messages.warning(request, WHY)
        return redirect("mfa_index")


class AccountPagesMiddleware:
    """Keeps pages about one's account out of every cache, and gives a refused form the status 422."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.path.startswith("/account/"):
            patch_cache_control(response, private=True, no_store=True)
        return response

    def process_template_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if (
            request.method == "POST"
            and request.path.startswith("/account/")
            and isinstance(response, TemplateResponse)
            and response.status_code == 200
            and _has_errors(response.context_data or {})
        ):
            response.status_code = 422
        return response


def _has_errors(context: dict[str, Any]) -> bool:
    forms = (context.get("form"), context.get("webauthn_form"))
    return any(form is not None and form.is_bound and form.errors for form in forms)


class RunningSessionMiddleware:
    """Ends a session that has lasted long enough, and notes now and then when and from where it was used."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        # Without a key there is no cookie: the session is not asked, so that pages for visitors do not vary by it.
        if request.session.session_key and request.user.is_authenticated:
            if has_run_out(request):
                logout(request)
            else:
                _note_use(request)
        return self.get_response(request)


def _note_use(request: HttpRequest) -> None:
    key = request.session.session_key
    if cache.add(f"seen:{key}", True, SEEN_EVERY):
        seen = {"last_seen_at": timezone.now(), "ip": get_adapter(request).get_client_ip(request)}
        UserSession.objects.filter(session_key=key, user_id=request.user.pk).update(**seen)
