"""What members say is wrong in circulated minutes, and what the secretary answers."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone

from members_area.meetings.emails import minutes as emails
from members_area.meetings.models import AgendaItem, Minutes, MinutesCorrection
from members_area.meetings.models.minutes import FROZEN
from members_area.meetings.services.locking import hold_minutes
from members_area.membership.models import AuditEvent

Outcome = MinutesCorrection.Outcome
CLOSED = "Corrections to these minutes are closed. Bring it up at the next meeting."


@transaction.atomic
def propose(*, minutes: Minutes, author: Any, text: str, item: AgendaItem | None = None) -> MinutesCorrection:
    """Keep a member's correction to circulated minutes.

    Raises PermissionDenied for somebody who does not read these minutes, and ValidationError where the time is over,
    the words are missing or too long, or the same was proposed before.
    """
    minutes = hold_minutes(minutes)
    if not Minutes.objects.circulated().visible_to(author).filter(pk=minutes.pk).exists():
        raise PermissionDenied
    if not minutes.takes_corrections:
        raise ValidationError(CLOSED)
    if item is not None and not minutes.meeting.agenda.filter(pk=item.pk).exists():
        raise ValidationError("This item is not on the agenda of the meeting.")
    correction = MinutesCorrection(minutes=minutes, author=author, text=text.strip(), item=item)
    correction.full_clean(exclude=["decided_by"])
    if minutes.corrections.filter(author=author, text=correction.text, outcome=Outcome.OPEN).exists():
        raise ValidationError("You have proposed this already. It has not been looked at yet.")
    correction.save()
    AuditEvent.note(action="minutes.correction_proposed", record=minutes, by=author)
    return correction


@transaction.atomic
def decide(*, correction: MinutesCorrection, outcome: str, reply: str, by: Any) -> MinutesCorrection:
    """Take a correction over, or not, and tell its author.

    Raises ValidationError where the minutes are approved, where it was answered before, or where no reason is given
    for not taking it over.
    """
    minutes = hold_minutes(correction.minutes)
    correction = MinutesCorrection.objects.select_for_update(of=("self",)).get(pk=correction.pk)
    if minutes.status == Minutes.Status.APPROVED:
        raise ValidationError(FROZEN)
    if correction.outcome != Outcome.OPEN:
        raise ValidationError("This correction has been answered already.")
    if outcome not in (Outcome.ACCEPTED, Outcome.DECLINED):
        raise ValidationError("Say whether the correction is taken over.")
    if outcome == Outcome.DECLINED and not reply.strip():
        raise ValidationError("Say in a line why this is not taken over: its author reads it.")
    correction.outcome, correction.reply = outcome, reply.strip()
    correction.decided_by, correction.decided_at = by, timezone.now()
    correction.full_clean(exclude=["author", "decided_by", "item", "minutes"])
    correction.save()
    AuditEvent.note(action=f"minutes.correction_{outcome}", record=minutes, by=by)
    emails.correction_decided(correction)
    return correction
