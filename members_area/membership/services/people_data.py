"""What people may ask of us about their own data: a copy of it, and an end to it."""

import json
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.db.models import Q
from django.template.loader import render_to_string
from django.utils import timezone

from accounts.closing import FIRST_NAME, LAST_NAME, anonymise, unusable_address
from core.backup import erasures
from core.roles import Role
from members_area.membership.models import AuditEvent, EmailLog, EmailPreference, MemberProfile, Membership
from members_area.membership.models import MembershipApplication as Application
from members_area.membership.personal_data import kinds
from members_area.membership.personal_rows import applications_of, invitations_to
from members_area.membership.services.applications import withdraw
from members_area.membership.services.invitations import revoke
from members_area.membership.services.memberships import end
from members_area.membership.services.profiles import forget_profile
from members_area.membership.signals import account_closing

# What an applicant wrote. Nothing of it is needed for the record that a seat was filled.
WORDS = ("job_title", "statement", "question", "answer", "decision_words")


@transaction.atomic
def download_data(*, person: Any) -> bytes:
    """Return a ZIP with everything we hold about a person: for reading (HTML), for programs (JSON), and their photo."""
    AuditEvent.note(action="data.downloaded", record=person, by=person)
    held = [
        {"title": kind.title, "what": kind.what, "why": kind.why, "kept": kind.kept(), "rows": kind.rows(person)}
        for kind in kinds()
    ]
    made_at = timezone.now()
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        archive.writestr("your-data.html", render_to_string("membership/data_file.html", {"held": held, "at": made_at}))
        as_json = json.dumps({"made_at": made_at, "kinds": held}, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2)
        archive.writestr("your-data.json", as_json)
        if photo := _photo_of(person):
            archive.writestr("photo.webp", photo)
    return buffer.getvalue()


def _photo_of(person: Any) -> bytes | None:
    profile = MemberProfile.objects.filter(person=person).exclude(photo="").first()
    if profile is None or not profile.photo.storage.exists(str(profile.photo.name)):
        return None
    with profile.photo.open("rb") as file:
        return file.read()


@transaction.atomic
def close_account(*, person: Any) -> None:
    """End a person's membership and take everything personal out of our books. The service's work stays (rule 5).

    It is noted outside the database too, last of all, so that no backup brings the person back.
    Raises ValidationError for the last administrator, without whom nobody could run the site, and where it cannot be
    noted.
    """
    _refuse_last_administrator(person)
    _take_out(person)
    try:
        erasures.note(person)
    except erasures.NotNoted as error:
        raise ValidationError("Your account could not be closed just now. Please try again later.") from error


@transaction.atomic
def close_account_again(*, person: Any) -> None:
    """Close an account that an old backup has brought back, also where it is the last administrator's."""
    _take_out(person)


def _take_out(person: Any) -> None:
    # Held first, as by who writes for themselves (policies.py): nothing of theirs is written behind this.
    get_user_model().objects.select_for_update(no_key=True).get(pk=person.pk)
    for membership in Membership.objects.open().filter(person=person):
        end(membership=membership, reason="Closed their account", by=person)
    _empty_applications(person)
    _empty_invitations(person)
    forget_profile(person=person)
    account_closing.send(sender=get_user_model(), person=person)
    EmailPreference.objects.filter(person=person).delete()
    EmailLog.objects.filter(Q(person=person) | Q(recipient__iexact=person.email)).delete()
    AuditEvent.note(action="account.closed", record=person, by=person)
    anonymise(user=person)


def is_last_administrator(person: Any) -> bool:
    return not _administrators().exclude(pk=person.pk).exists() and _administrators().filter(pk=person.pk).exists()


def _administrators() -> Any:
    users = get_user_model().objects.filter(is_active=True)
    of_group = Q(pk__in=users.filter(groups__name=Role.ADMINISTRATORS).values("pk"))
    return users.filter(Q(is_superuser=True) | of_group)


def _refuse_last_administrator(person: Any) -> None:
    list(_administrators().select_for_update())  # two administrators who close at once wait for each other
    if is_last_administrator(person):
        raise ValidationError(
            "You are the last administrator of this site. Make somebody else an administrator first, then close yours."
        )


def _empty_applications(person: Any) -> None:
    theirs = applications_of(person)
    for application in theirs.filter(status__in=Application.UNDECIDED):
        withdraw(application=application)
    theirs.filter(status=Application.Status.UNVERIFIED).delete()
    blank = dict.fromkeys(WORDS, "")
    theirs.update(first_name=FIRST_NAME, last_name=LAST_NAME, email=unusable_address(), **blank)


def _empty_invitations(person: Any) -> None:
    """Withdraw what is still open: an invitation without an address could not be accepted."""
    theirs = list(invitations_to(person).select_related("membership"))
    for invitation in theirs:
        if not (invitation.accepted_at or invitation.revoked_at) and invitation.membership.is_open:
            revoke(invitation=invitation, by=person)
        type(invitation).objects.filter(pk=invitation.pk).update(email=unusable_address())
