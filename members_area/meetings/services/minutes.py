"""Minutes from the first line to the frozen record (brief.md, rule 3).

The meeting is locked first, then its minutes: nobody circulates, corrects and approves the same minutes at once.
Corrections stand in services.corrections and digests in services.digests; their names are here too.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from members_area.meetings.emails import minutes as emails
from members_area.meetings.minutes_content import content_of, corrections_of, said, with_approval, words_of
from members_area.meetings.models import Meeting, Minutes, MinutesCorrection, MinutesSection, MinutesVersion
from members_area.meetings.models.minutes import FROZEN, hash_of_content
from members_area.meetings.services.corrections import decide, propose
from members_area.meetings.services.digests import publish_digest, withdraw_digest
from members_area.meetings.services.locking import hold_meeting, hold_minutes, hold_minutes_at
from members_area.meetings.typed_text import plain_lines, rich_text_of, typed_text
from members_area.membership.models import AuditEvent

CORRECTIONS_FOR = timedelta(days=14)
WRITTEN = "written-since"
WRITTEN_SINCE = "Somebody else has written here since you opened the page. Put both together, and save again."
Status = Minutes.Status


@transaction.atomic
def begin(*, meeting: Meeting, by: Any) -> Minutes:
    """Return the minutes of a meeting with a part for each item of its agenda; begun twice, they are the same.

    Raises ValidationError where the meeting was not held.
    """
    meeting = hold_meeting(meeting)
    if meeting.status not in Meeting.TOOK_PLACE:
        raise ValidationError("Minutes can be begun once the meeting was held.")
    minutes, is_new = Minutes.objects.get_or_create(meeting=meeting)
    if minutes.status == Status.DRAFT and _add_missing_parts(minutes):
        minutes = Minutes.objects.get(pk=minutes.pk)
        minutes.save_revision(user=by)
    if is_new:
        AuditEvent.note(action="minutes.begun", record=minutes, by=by)
    return minutes


def _add_missing_parts(minutes: Minutes) -> int:
    present = {section.item_id for section in MinutesSection.objects.filter(minutes=minutes)}
    missing = [item for item in minutes.meeting.agenda.all() if item.pk not in present]
    parts = [MinutesSection(minutes=minutes, item=item, sort_order=item.position) for item in missing]
    return len(MinutesSection.objects.bulk_create(parts))


@transaction.atomic
def write(*, minutes: Minutes, texts: Mapping[int, str], by: Any, seen: Mapping[int, str] | None = None) -> Minutes:
    """Put what was typed into the parts that `texts` names by their key, and keep it as a revision of the CMS.

    Paragraphs whose words are the same keep their bold type and their links. `seen` is what stood in the parts when
    their writer read them. Raises ValidationError where the minutes are approved, or locked by somebody else; and by
    field (text_<key>) where somebody has written in a part since: it says what stands there now.
    """
    minutes = hold_minutes(minutes)
    _check_open_to(minutes, by)
    sections = list(MinutesSection.objects.filter(minutes=minutes))
    _check_nobody_wrote(sections, texts, seen or {})
    for section in sections:
        typed = texts.get(section.pk)
        if typed is not None and typed not in (section.text, typed_text(section.text)):
            section.text = rich_text_of(typed, before=section.text)
            section.save(update_fields=["text"])
    minutes.save_revision(user=by)
    AuditEvent.note(action="minutes.written", record=minutes, by=by)
    return minutes


def _check_nobody_wrote(sections: list[MinutesSection], texts: Mapping[int, str], seen: Mapping[int, str]) -> None:
    stands = {section.pk: typed_text(section.text) for section in sections}
    lost = [key for key, now in stands.items() if key in texts and plain_lines(seen.get(key, now)) != plain_lines(now)]
    lost = [key for key in lost if plain_lines(texts[key]) != plain_lines(stands[key])]
    said = {key: f"{WRITTEN_SINCE} It says: {stands[key] or '(nothing)'}" for key in lost}
    if said:
        raise ValidationError({f"text_{key}": ValidationError(words, code=WRITTEN) for key, words in said.items()})


def _check_open_to(minutes: Minutes, by: Any) -> None:
    if minutes.status == Status.APPROVED:
        raise ValidationError(FROZEN)
    lock = minutes.get_lock()
    if lock and by is not None and lock.for_user(by):
        raise ValidationError(
            "Somebody has locked these minutes in the CMS. They can be written once they are unlocked."
        )


@transaction.atomic
def circulate(*, minutes: Minutes, by: Any, corrections_close_at: datetime | None = None) -> MinutesVersion:
    """Give members the minutes as they are now to read and to correct, for two weeks where no day is given.

    Raises ValidationError where they are approved, empty, or the same as what members have.
    """
    minutes, now = hold_minutes(minutes), timezone.now()
    closes = corrections_close_at or now + CORRECTIONS_FOR
    content = content_of(minutes)
    _check_can_circulate(minutes, content, closes)
    minutes.move_to(Status.CIRCULATED)
    minutes.circulated_at, minutes.corrections_close_at = now, closes
    minutes.save(update_fields=["status", "circulated_at", "corrections_close_at"])
    version = _new_version(minutes, content, by)
    AuditEvent.note(action="minutes.circulated", record=minutes, by=by, summary=f"Version {version.number}")
    emails.circulated(version)
    return version


def _check_can_circulate(minutes: Minutes, content: Mapping[str, Any], closes: datetime) -> None:
    if minutes.status == Status.APPROVED:
        raise ValidationError(FROZEN)
    if not any(section["text"] for section in content["sections"]):
        raise ValidationError("Nothing is written in these minutes yet.")
    if closes <= timezone.now():
        raise ValidationError("The day until which corrections are taken is over already.")
    last = newest_version(minutes)
    if last and last.content == content:
        raise ValidationError("Members have these minutes already, and nothing has changed since.")


@transaction.atomic
def approve(*, minutes: Minutes, at: Meeting, by: Any) -> MinutesVersion:
    """Approve what was circulated, at a later meeting of the same group, and freeze it with the list of corrections.

    Raises ValidationError where `at` is not such a meeting, where a correction waits, or where the minutes are not
    what members have read.
    """
    minutes, at = hold_minutes_at(minutes, at)
    last = _check_can_approve(minutes, at)
    content = with_approval(last.content, at=at, corrections=corrections_of(minutes))
    version = _new_version(minutes, content, by, is_approved=True)
    minutes.move_to(Status.APPROVED)
    minutes.approved_at, minutes.approved_in, minutes.content_hash = timezone.now(), at, version.content_hash
    minutes.locked, minutes.locked_at, minutes.locked_by = True, minutes.approved_at, by
    minutes.save()
    AuditEvent.note(action="minutes.approved", record=minutes, by=by, summary=f"Version {version.number}")
    return version


def _check_can_approve(minutes: Minutes, at: Meeting) -> MinutesVersion:
    """Return the version that is to be approved."""
    if minutes.status == Status.APPROVED:
        raise ValidationError(FROZEN)
    last = newest_version(minutes)
    if minutes.status != Status.CIRCULATED or last is None:
        raise ValidationError("Members have not read these minutes yet: circulate them first.")
    if at.group_id != minutes.meeting.group_id or at.starts_at <= minutes.meeting.starts_at:
        raise ValidationError("Minutes are approved at a later meeting of the same group.")
    if at.status not in Meeting.TOOK_PLACE and not _is_going_on(at):
        raise ValidationError("Minutes are approved at a meeting that took place or is going on.")
    if waiting := minutes.corrections.filter(outcome=MinutesCorrection.Outcome.OPEN).count():
        raise ValidationError(f"Answer the corrections first: {waiting} not looked at yet.")
    if said(last.content) != said(content_of(minutes)):
        raise ValidationError("These minutes have changed since members read them: circulate them again first.")
    return last


def _is_going_on(meeting: Meeting) -> bool:
    return meeting.status == Meeting.Status.SCHEDULED and meeting.starts_at <= timezone.now()


def newest_version(minutes: Minutes) -> MinutesVersion | None:
    """Return what members read of minutes, or None where nothing was circulated."""
    return minutes.versions.order_by("-number").first()


def _new_version(minutes: Minutes, content: Any, by: Any, *, is_approved: bool = False) -> MinutesVersion:
    number = (minutes.versions.aggregate(most=Max("number"))["most"] or 0) + 1
    return MinutesVersion.objects.create(
        minutes=minutes,
        number=number,
        content=content,
        words=words_of(content),
        is_approved=is_approved,
        content_hash=hash_of_content(content),
        created_by=by,
    )


__all__ = [
    "approve",
    "begin",
    "circulate",
    "decide",
    "newest_version",
    "propose",
    "publish_digest",
    "withdraw_digest",
    "write",
]
