"""How allauth behaves on this site."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from accounts.mail import AccountMessage, inline_css, site_address

# How to show that it is still you.
WAYS = {
    "reauthenticate": "Use your password",
    "mfa_reauthenticate": "Use a code",
    "mfa_reauthenticate:webauthn": "Use a passkey",
}


class AccountAdapter(DefaultAccountAdapter):
    """Nobody signs up by themselves: people apply or are invited, editors are made in the CMS."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "account_inactive": "This account is closed.",
        "duplicate_email": "That is the address you sign in with already.",
        "email_password_mismatch": "The e-mail address or the password is not right.",
        "enter_current_password": "This is not your present password.",
        "incorrect_code": "This code is not right. Use the newest one that the app shows.",
        "incorrect_password": "The password is not right.",
        "invalid_password_reset": "This link has been used or is too old.",
        "rate_limited": "That was tried too often. Wait a few minutes and try again.",
        "too_many_login_attempts": "That was tried too often. Wait a few minutes and try again.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def is_safe_url(self, url: str | None) -> bool:
        """Say whether `next` may lead there: to this very host only, and never down to plain HTTP."""
        request = context.request
        return url_has_allowed_host_and_scheme(url, {request.get_host()}, require_https=request.is_secure())

    def get_reset_password_from_key_url(self, key: str) -> str:
        user, _, token = key.partition("-")
        return site_address(reverse("account_reset_password_from_key", args=[user, token]))

    def get_email_confirmation_url(self, request: HttpRequest, emailconfirmation: Any) -> str:
        return site_address(reverse("account_confirm_email", args=[emailconfirmation.key]))

    def get_email_verification_redirect_url(self, email_address: Any) -> str:
        return reverse("account_email" if self.request.user.is_authenticated else "account_login")

    def confirm_email(self, request: HttpRequest, email_address: Any) -> bool:
        """Make a confirmed address the account's. Refuse one that is another account's, confirmed there or not."""
        others = get_user_model().objects.filter(email__iexact=email_address.email).exclude(pk=email_address.user_id)
        if others.exists():
            self.add_message(
                request,
                messages.ERROR,
                "account/messages/email_confirmation_failed.txt",
                {"email": email_address.email},
            )
            return False
        return bool(super().confirm_email(request, email_address))

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        methods = super().get_reauthentication_methods(user)
        return [{**method, "description": WAYS[method["id"]]} for method in methods]

    def render_mail(
        self, template_prefix: str, email: str | list[str], context: dict[str, Any], headers: Any = None
    ) -> EmailMessage:
        """Return the message in plain words and as a page, with addresses of the configured host."""
        words = {**context, "base_url": settings.WAGTAILADMIN_BASE_URL}
        subject = " ".join(render_to_string(f"{template_prefix}_subject.txt", words).split())
        words["subject"] = subject
        plain = render_to_string(f"{template_prefix}_message.txt", words).strip() + "\n"
        to = [email] if isinstance(email, str) else email
        message = AccountMessage(subject, plain, self.get_from_email(), to, headers=headers)
        page = render_to_string(f"{template_prefix}_message.html", words)
        message.attach_alternative(inline_css(page), "text/html")
        return message


class SecondFactorAdapter(DefaultMFAAdapter):
    """Second factors in the site's words and under its name."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": AccountAdapter.error_messages["incorrect_code"],
        "incorrect_passkey": "That did not work. Try again with a passkey of this account.",
        "cannot_generate_recovery_codes": "Set up an authenticator app or a passkey first.",
        "unverified_email": "Confirm your e-mail address first.",
    }

    def get_totp_issuer(self) -> str:
        return str(settings.WAGTAIL_SITE_NAME)

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return {**super().get_public_key_credential_rp_entity(), "name": str(settings.WAGTAIL_SITE_NAME)}

    def generate_authenticator_name(self, user: Any, type: Any) -> str:
        number = user.authenticator_set.filter(type=type).count() + 1
        return "My passkey" if number == 1 else f"My passkey {number}"
