"""Writes of accounts that the apps above ask for."""

from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db import transaction
from django.utils import timezone

from accounts.models import User


@transaction.atomic
def make_account(*, email: str, first_name: str, last_name: str, password: str) -> User:
    """Return a new user whose address is known to be theirs: they came by a link that was sent to it.

    Raises IntegrityError where the address has an account.
    """
    user = User.objects.create_user(email, password, first_name=first_name, last_name=last_name)
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


@transaction.atomic
def end_sessions(*, user: Any) -> None:
    """Sign a person out everywhere, at their next request.

    The list of sessions that people see does not hold every one of them, so all that run are looked through.
    """
    running = Session.objects.filter(expire_date__gt=timezone.now()).iterator()
    theirs = [session.pk for session in running if session.get_decoded().get("_auth_user_id") == str(user.pk)]
    Session.objects.filter(pk__in=theirs).delete()
    UserSession.objects.filter(user_id=user.pk).delete()


@transaction.atomic
def end_session(*, session: UserSession) -> None:
    """Sign one browser out, at its next request."""
    Session.objects.filter(pk=session.session_key).delete()
    session.delete()


@transaction.atomic
def remove_second_factor(*, user: Any) -> int:
    """Take app, passkeys and recovery codes from somebody who has lost them all, and sign them out everywhere.

    Returns how many there were. Their password alone signs in again: be sure who asks.
    """
    removed = Authenticator.objects.filter(user_id=user.pk).delete()[0]
    end_sessions(user=user)
    return removed
