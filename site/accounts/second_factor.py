"""Who needs a second factor, and who has one."""

from typing import Any

from allauth.mfa.models import Authenticator
from django.conf import settings

FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


def has_second_factor(user: Any) -> bool:
    """Say whether somebody has an authenticator app or a passkey. Recovery codes alone are none."""
    return Authenticator.objects.filter(user_id=user.pk, type__in=FACTORS).exists()


def needs_second_factor(user: Any) -> bool:
    """Say whether somebody may enter the CMS and therefore must have a second factor (issue 3, accounts)."""
    return settings.SECOND_FACTOR_REQUIRED and user.is_authenticated and user.is_on_team


def lacks_second_factor(user: Any) -> bool:
    return needs_second_factor(user) and not has_second_factor(user)
