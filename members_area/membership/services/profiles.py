"""What people write about themselves."""

from typing import IO, Any

from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models.fields.files import FieldFile

from members_area.membership.models import AuditEvent, MemberProfile
from members_area.membership.photos import portrait_of
from members_area.membership.policies import hold_member

NAMES = ("first_name", "last_name")
MANY = ("offers", "seeks")


@transaction.atomic
def save_profile(
    *, person: Any, photo: IO[bytes] | None = None, remove_photo: bool = False, **answers: Any
) -> MemberProfile:
    """Keep what a member says of themselves and who may see it; make their profile where there is none.

    `answers` are fields of the profile and the person's names. Raises ValidationError for a photo that cannot be read,
    and PermissionDenied for somebody who is no member (any more).
    """
    portrait = portrait_of(photo) if photo else None
    hold_member(person)
    return write_profile(person, portrait, remove_photo=remove_photo, **answers)


@transaction.atomic
def write_profile(
    person: Any, portrait: ContentFile | None = None, *, remove_photo: bool = False, **answers: Any
) -> MemberProfile:
    """Keep a profile as `save_profile` does, for a caller that has asked whether it may be written."""
    profile, _ = MemberProfile.objects.select_for_update().get_or_create(person=person)
    for field in MANY:
        if field in answers:
            getattr(profile, field).set(answers.pop(field))
    names = {field: answers.pop(field) for field in NAMES if field in answers}
    if names:
        get_user_model().objects.filter(pk=person.pk).update(**names)
    for field, value in answers.items():
        setattr(profile, field, value)
    if portrait or remove_photo:
        forget_file(profile.photo)
        profile.photo = portrait or ""
    profile.save()
    AuditEvent.note(action="profile.changed", record=profile, by=person)
    return profile


@transaction.atomic
def forget_profile(*, person: Any) -> None:
    """Delete a person's profile and photo."""
    for profile in MemberProfile.objects.filter(person=person):
        forget_file(profile.photo)
        profile.delete()


def forget_file(file: FieldFile) -> None:
    """Delete a file once the transaction is through: one that fails must leave it."""
    if file.name:
        storage, name = file.storage, file.name
        transaction.on_commit(lambda: storage.delete(name))
