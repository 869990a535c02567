"""The minutes of grown meetings: written, circulated, approved at the next meeting of the group, and published in part."""

from datetime import date, timedelta
from typing import Any

from core.demo.growing import Growth
from members_area.meetings.minutes_content import content_of, only_public, with_approval, words_of
from members_area.meetings.models import Meeting, Minutes, MinutesSection, MinutesVersion, PublicDigest
from members_area.meetings.models.minutes import hash_of_content

Status = Minutes.Status


def grow_minutes(growth: Growth, meetings: list[Meeting]) -> None:
    """Write the minutes of meetings that took place; all but the last of each group are approved."""
    rows = [_circulated(meeting) for meeting in meetings]
    minutes = Minutes.objects.bulk_create(rows)
    sections = [
        MinutesSection(minutes=row, item=item, sort_order=item.position, text=f"<p>{growth.words.paragraph()}</p>")
        for row in minutes
        for item in row.meeting.agenda.all()
    ]
    MinutesSection.objects.bulk_create(sections, batch_size=500)
    contents = {row.pk: content_of(Minutes.objects.get(pk=row.pk)) for row in minutes}
    MinutesVersion.objects.bulk_create([_version(growth, row, 1, contents[row.pk]) for row in minutes], batch_size=100)
    _approve(growth, minutes, contents)
    growth.made["minutes"] = len(minutes)


def _circulated(meeting: Meeting) -> Minutes:
    sent = meeting.ends_at + timedelta(days=5)
    closes = sent + timedelta(days=14)
    return Minutes(meeting=meeting, status=Status.CIRCULATED, circulated_at=sent, corrections_close_at=closes)


def _version(
    growth: Growth, minutes: Minutes, number: int, content: dict[str, Any], *, is_approved: bool = False
) -> MinutesVersion:
    return MinutesVersion(
        minutes=minutes,
        number=number,
        content=content,
        words=words_of(content),
        is_approved=is_approved,
        content_hash=hash_of_content(content),
        created_by=growth.team[0],
    )


def _approve(growth: Growth, minutes: list[Minutes], contents: dict[int, dict[str, Any]]) -> None:
    """Approve minutes at the next meeting, and publish what was marked public."""
    versions = []
    for row, at in _with_next(minutes):
        content = with_approval(contents[row.pk], at=at, corrections=[])
        versions.append(_version(growth, row, 2, content, is_approved=True))
        row.status, row.approved_at, row.approved_in = Status.APPROVED, at.ends_at, at
        row.content_hash, row.locked, row.locked_at = versions[-1].content_hash, True, at.ends_at
    approved = MinutesVersion.objects.bulk_create(versions, batch_size=100)
    fields = ["status", "approved_at", "approved_in", "content_hash", "locked", "locked_at"]
    Minutes.objects.bulk_update([version.minutes for version in approved], fields, batch_size=100)
    digests = [_digest(version) for version in approved]
    growth.made["public digests"] = len(PublicDigest.objects.bulk_create(digests))


def _with_next(minutes: list[Minutes]) -> list[tuple[Minutes, Meeting]]:
    """Return minutes with the next meeting of the same group that took place; without those that have none."""
    found: list[tuple[Minutes, Meeting]] = []
    following: dict[int, Meeting] = {}
    for row in sorted(minutes, key=lambda row: row.meeting.starts_at, reverse=True):
        if at := following.get(row.meeting.group_id):
            found.append((row, at))
        following[row.meeting.group_id] = row.meeting
    return found


def _digest(version: MinutesVersion) -> PublicDigest:
    content = only_public(version.content)
    held_on = date.fromisoformat(content["held_on"])
    return PublicDigest(version=version, title=content["title"], held_on=held_on, content=content)
