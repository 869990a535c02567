"""What is left of an account when its owner closes it: a row without a person, under which their work stays."""

from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils.crypto import get_random_string
from wagtail.models import ModelLogEntry
from wagtail.users.models import UserProfile

from accounts.models import User
from accounts.services import end_sessions

FIRST_NAME, LAST_NAME = "Former", "member"
NOWHERE = "@account.invalid"  # how the address of a closed account ends (RFC 2606)


def unusable_address() -> str:
    """Return an e-mail address that nobody has or can have."""
    return f"closed-{get_random_string(24).lower()}{NOWHERE}"


@transaction.atomic
def anonymise(*, user: Any) -> None:
    """Take everything personal, every way in and every permission from an account. It cannot be undone."""
    end_sessions(user=user)
    EmailAddress.objects.filter(user=user).delete()
    Authenticator.objects.filter(user=user).delete()
    for profile in UserProfile.objects.filter(user=user):
        profile.avatar.delete(save=False)
        profile.delete()
    user.groups.clear()
    user.user_permissions.clear()
    user.first_name, user.last_name, user.email = FIRST_NAME, LAST_NAME, unusable_address()
    user.is_active = user.is_staff = user.is_superuser = False
    user.last_login = None
    user.set_unusable_password()
    user.save()
    _forget_name_in_history(user)


def _forget_name_in_history(user: Any) -> None:
    """The CMS's log of changes to accounts keeps the name as it was on each day."""
    about = ModelLogEntry.objects.filter(content_type=ContentType.objects.get_for_model(User), object_id=str(user.pk))
    about.update(label=f"{FIRST_NAME} {LAST_NAME}", data={})
