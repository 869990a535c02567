"""Plain makers of members and of people on their way in or out, for tests. The states are made by the services."""

import re
from collections.abc import Mapping
from itertools import count
from typing import Any

from django.core import mail
from django.test import Client

from accounts.models import User
from core.models import MusicService
from core.testing import make_user
from members_area.membership import services
from members_area.membership.models import Invitation, MemberProfile, Membership, MembershipApplication, RoleInService

_number = count(1)
NEW_PASSWORD = "a-long-new-password"


def make_service(name: str = "", **fields: Any) -> MusicService:
    number = next(_number)
    given = {"slug": f"service-{number}", "region": "london", "host_type": "charity", "is_listed": True, **fields}
    return MusicService.objects.create(name=name or f"Service {number}", **given)


def make_membership(service: MusicService | None = None, *, person: User | None = None, **fields: Any) -> Membership:
    """Return an active membership; `role` may be given."""
    return services.seat_person(
        service=service or make_service(),
        person=person or make_user(first_name="Asha", last_name=f"Member{next(_number)}"),
        role=fields.get("role", RoleInService.INCLUSION_LEAD),
        by=None,
    )


def make_profile(person: User, *, topics: Mapping[str, list[Any]] | None = None, **fields: Any) -> MemberProfile:
    """Return a person's profile; `topics` may name `offers` and `seeks`."""
    return services.save_profile(person=person, **{**fields, **(topics or {})})


def signed_in(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def make_member(service: MusicService | None = None) -> Client:
    """Return the browser of somebody who is a member and signed in."""
    return signed_in(make_membership(service).person)


def make_invitation(service: MusicService | None = None, *, email: str = "", by: Any = None) -> tuple[Invitation, str]:
    """Return an open invitation and the path of its link, as the e-mail gives it."""
    email = email or f"invited{next(_number)}@example.org"
    invitation = services.invite(service=service or make_service(), email=email, role="other", by=by)
    return invitation, link_in_mail(email, "/membership/invitation/")


def application_data(**fields: Any) -> dict[str, Any]:
    return {
        "service_name": "",
        "first_name": "Bola",
        "last_name": "Adeyemi",
        "email": f"bola{next(_number)}@example.org",
        "job_title": "Inclusion manager",
        "role": "inclusion-lead",
        "statement": "We want to reach more children.",
        **fields,
    }


def make_application(
    service: MusicService | None = None, *, confirmed: bool = True, **fields: Any
) -> MembershipApplication:
    application = services.apply(**application_data(service=service or make_service(), **fields))
    if confirmed:
        application = services.confirm_application(application=application, password=NEW_PASSWORD)
    return application


def link_in_mail(to: str, path: str) -> str:
    """Return the path of the last link that starts with `path` in the last e-mail to somebody."""
    message = [message for message in mail.outbox if message.to == [to]][-1]
    return re.findall(rf"https?://[^/\s]+({re.escape(path)}[^\s\"<>)]*)", str(message.body))[-1]
