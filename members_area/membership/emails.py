"""What membership writes to people. The words stand in templates/membership/emails/.

No e-mail holds a password, why somebody was suspended or left, or anything of another member. What a stranger typed
never goes to an address that is not yet known to be theirs: the form would be a machine for spam.
"""

from functools import partial
from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse

from accounts.mail import site_address
from members_area.membership.mail import queue_mail
from members_area.membership.menu import members_home
from members_area.membership.models import AuditEvent, Invitation, MailKind, Membership, MembershipApplication
from members_area.membership.policies import SECRETARY
from members_area.membership.tokens import hash_of


def _page(name: str, *args: Any) -> str:
    return site_address(reverse(name, args=args))


def _times(action: str, record: Any) -> int:
    """Return how often something has happened to a record, so that each time has an e-mail of its own."""
    kind = ContentType.objects.get_for_model(record)
    return AuditEvent.objects.filter(action=action, record_type=kind, record_id=record.pk).count()


def invitation(invitation: Invitation, token: str) -> None:
    """Offer a seat. Each link has an e-mail of its own: one that is sent again has a new link."""
    queue_mail(
        key=f"invitation-{invitation.pk}-{hash_of(token)[:16]}",
        kind=MailKind.INVITATION,
        to=invitation.email,
        template="invitation",
        context={"invitation": invitation, "link": _page("invitation", token)},
    )


def _of_membership(membership: Membership, event: str, link: str, *, key: str = "") -> None:
    if membership.person is None:
        return
    queue_mail(
        key=f"membership-{membership.pk}-{key or event}",
        kind=MailKind.MEMBERSHIP,
        to=membership.person.email,
        person=membership.person,
        template=f"membership_{event}",
        context={"membership": membership, "person": membership.person, "link": link},
    )


def membership_began(membership: Membership) -> None:
    _of_membership(membership, "began", site_address(members_home()))


def membership_ended(membership: Membership) -> None:
    _of_membership(membership, "ended", _page("apply"))


def membership_suspended(membership: Membership) -> None:
    key = f"suspended-{_times('membership.suspended', membership)}"
    _of_membership(membership, "suspended", _page("account_login"), key=key)


def membership_reinstated(membership: Membership) -> None:
    key = f"reinstated-{_times('membership.reinstated', membership)}"
    _of_membership(membership, "reinstated", site_address(members_home()), key=key)


def _of_application(application: MembershipApplication, event: str, link: str, *, key: str = "") -> None:
    queue_mail(
        key=f"application-{application.pk}-{key or event}",
        kind=MailKind.APPLICATION,
        to=application.email,
        person=application.person,
        template=f"application_{event}",
        context={"application": application, "link": link},
    )


def application_to_confirm(application: MembershipApplication, token: str) -> None:
    _of_application(application, "to_confirm", _page("application_confirm", token))


def application_of_a_member(application: MembershipApplication) -> None:
    """Tell somebody who has a seat that an application came in with their address. The form's answer does not say."""
    _of_application(application, "of_a_member", _page("account_login"))


def application_received(application: MembershipApplication) -> None:
    """Tell the applicant that we have it, and the membership secretaries that it waits."""
    _of_application(application, "received", _page("my_application"))
    application_for_secretary(application)


def application_for_secretary(application: MembershipApplication) -> None:
    secretaries = ModelBackend().with_perm(SECRETARY)
    write = partial(queue_mail, kind=MailKind.SECRETARY, template="application_for_secretary")
    context = {"application": application, "link": _page("wagtailadmin_home")}
    for secretary in secretaries:
        key = f"application-{application.pk}-for-secretary-{secretary.pk}"
        write(key=key, to=secretary.email, person=secretary, context=context)


def application_question(application: MembershipApplication) -> None:
    key = f"question-{_times('application.asked', application)}"
    _of_application(application, "question", _page("my_application"), key=key)


def application_approved(application: MembershipApplication) -> None:
    _of_application(application, "approved", site_address(members_home()))


def application_declined(application: MembershipApplication) -> None:
    _of_application(application, "declined", _page("my_application"))
