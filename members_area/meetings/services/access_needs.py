"""What somebody needs in order to take part: kept for the organisers until the meeting is over, and no longer."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from members_area.meetings.models import AccessNeeds, Meeting, Registration
from members_area.meetings.services.locking import hold_meeting
from members_area.meetings.services.places import Answer, check_is_for
from members_area.membership.models import AuditEvent


@transaction.atomic
def save_needs(*, meeting: Meeting, person: Any, text: str, by: Any = None) -> AccessNeeds | None:
    """Keep what somebody needs at a meeting; empty words delete it. Return what is kept.

    Raises ValidationError where the meeting is over or not for them, or they have not said that they come.
    """
    held = hold_meeting(meeting)
    registration = _of_somebody_who_comes(held, person)
    text = text.strip()
    if not text:
        gone, _ = AccessNeeds.objects.filter(registration=registration).delete()
        if gone:
            AuditEvent.note(action="access_needs.deleted", record=registration, by=by)
        return None
    needs, _ = AccessNeeds.objects.update_or_create(registration=registration, defaults={"text": text})
    AuditEvent.note(action="access_needs.saved", record=registration, by=by)
    return needs


@transaction.atomic
def forget_needs_of_past_meetings() -> int:
    """Delete the access needs of every meeting that is over or cancelled; return how many. Running it again is safe."""
    past_its_day = Q(ends_at__lt=timezone.now()) & ~Q(status=Meeting.Status.POSTPONED)  # that one is still to come
    over = Q(status__in=(*Meeting.TOOK_PLACE, Meeting.Status.CANCELLED)) | past_its_day
    with_needs = Meeting.objects.filter(over, registrations__access_needs__isnull=False).distinct()
    forgotten = 0
    for meeting in with_needs.order_by("pk"):
        gone, _ = AccessNeeds.objects.filter(registration__meeting=meeting).delete()
        AuditEvent.note(action="access_needs.forgotten", record=meeting, summary=f"{gone} deleted after the meeting")
        forgotten += gone
    return forgotten


def _of_somebody_who_comes(meeting: Meeting, person: Any) -> Registration:
    check_is_for(meeting, person)
    if meeting.is_over or meeting.status == Meeting.Status.CANCELLED:
        raise ValidationError("This meeting is over, and what people needed there has been deleted.")
    registration = meeting.registrations.filter(person=person).exclude(answer=Answer.DECLINED).first()
    if registration is None:
        raise ValidationError("Say first that you are coming. Then tell us what you need.")
    return registration
