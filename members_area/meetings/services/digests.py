"""What everyone may read of approved minutes."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from members_area.meetings.minutes_content import only_public
from members_area.meetings.models import Minutes, MinutesVersion, PublicDigest
from members_area.meetings.services.locking import hold_minutes
from members_area.membership.models import AuditEvent


@transaction.atomic
def publish_digest(*, minutes: Minutes, by: Any) -> PublicDigest:
    """Publish the items of approved minutes that were marked public.

    Raises ValidationError where the minutes are not approved, hold no public item, or are published already.
    """
    minutes = hold_minutes(minutes)
    version = MinutesVersion.objects.filter(minutes=minutes, is_approved=True).first()
    if minutes.status != Minutes.Status.APPROVED or version is None:
        raise ValidationError("A public digest is made of approved minutes only.")
    if PublicDigest.objects.filter(version=version).exists():
        raise ValidationError("The public digest of these minutes is published already.")
    content = only_public(version.content)
    if not content["sections"]:
        raise ValidationError("No item of this meeting is marked for the public digest.")
    digest = PublicDigest.objects.create(
        version=version,
        title=content["title"],
        held_on=date.fromisoformat(content["held_on"]),
        content=content,
        published_by=by,
    )
    AuditEvent.note(action="digest.published", record=minutes, by=by)
    return digest


@transaction.atomic
def withdraw_digest(*, digest: PublicDigest, by: Any) -> None:
    """Take a digest off the site. The minutes stay, and it can be published again. Raises ValidationError where
    somebody else has taken it off already.
    """
    minutes = hold_minutes(digest.version.minutes)
    gone, _ = PublicDigest.objects.filter(pk=digest.pk).delete()
    if not gone:
        raise ValidationError("This digest is off the site already.")
    AuditEvent.note(action="digest.withdrawn", record=minutes, by=by)
