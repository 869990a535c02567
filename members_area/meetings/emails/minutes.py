"""What is written about minutes. The words stand in templates/meetings/emails/."""

from members_area.meetings.emails.sending import page, people_of, tell
from members_area.meetings.models import Minutes, MinutesCorrection, MinutesVersion
from members_area.membership.models import MailKind


def circulated(version: MinutesVersion) -> None:
    """Tell the group's people that minutes are there to read and to correct: once for each version."""
    minutes = version.minutes
    tell(
        people_of(minutes.meeting),
        key=f"minutes-{minutes.pk}-version-{version.number}",
        kind=MailKind.MEETINGS,
        template="minutes_circulated",
        context={"meeting": minutes.meeting, "minutes": minutes, "version": version},
        link=page("minutes", minutes.meeting_id),
    )


def correction_decided(correction: MinutesCorrection) -> None:
    """Tell the author of a correction what became of it, while they may read the minutes."""
    author, minutes = correction.author, correction.minutes
    if author is None or not Minutes.objects.visible_to(author).filter(pk=minutes.pk).exists():
        return
    tell(
        [author],
        key=f"correction-{correction.pk}-decided",
        kind=MailKind.MEETINGS,
        template="minutes_correction_decided",
        context={"meeting": minutes.meeting, "correction": correction},
        link=page("minutes", minutes.meeting_id),
    )
