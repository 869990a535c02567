"""Plain makers of accounts' things for tests."""

from time import time
from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from django.contrib.auth import get_user_model

PASSWORD = "a-long-test-password"


def give_second_factor(user: Any) -> str:
    """Give somebody an authenticator app without recovery codes; return the secret that the app would hold."""
    secret = generate_totp_secret()
    TOTP.activate(user, secret)
    return secret


def code_for(secret: str, *, steps: int = 0) -> str:
    """Return what the app would show now, or `steps` half minutes from now."""
    return format_hotp_value(hotp_value(secret, int(time()) // 30 + steps))


def confirm_address(user: Any) -> EmailAddress:
    """Make the address of somebody a confirmed one, as it is after an invitation or an application."""
    defaults = {"verified": True, "primary": True}
    return EmailAddress.objects.get_or_create(user=user, email=user.email, defaults=defaults)[0]


def make_account_holder(email: str = "holder@example.org", **fields: Any) -> Any:
    """Return somebody who can sign in with PASSWORD on the sign-in page."""
    user = get_user_model().objects.create_user(email, PASSWORD, **fields)
    confirm_address(user)
    return user


def factors_of(user: Any) -> set[str]:
    return set(Authenticator.objects.filter(user=user).values_list("type", flat=True))
