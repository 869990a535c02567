"""Groups and meetings for the report on who can read what."""

from collections.abc import Iterator

from core.access import is_on_team
from core.access_report import Kind, Standing, register
from members_area.meetings.models import Group, GroupMembership, Meeting, Substitute
from members_area.meetings.querysets import NWG, MeetingQuerySet

BY_LINK = "substitute for {name}, until an hour after the meeting"


def _why_group(group: Group, standing: Standing) -> str:
    return standing.role if is_on_team(standing.user) else standing.member


def _why_meeting(meeting: Meeting, standing: Standing) -> str:
    """Say what lets somebody read a meeting that `visible_to` gives them."""
    if is_on_team(standing.user):
        return standing.role or "on the team"
    held = GroupMembership.objects.current().filter(person=standing.user, group=meeting.group).first()
    if held is not None and (meeting.group.classification != NWG or held.role != "member"):
        return f"{held.get_role_display().lower()} of {meeting.group}"
    return standing.member


def _by_link(meeting: Meeting) -> Iterator[str]:
    for substitute in Substitute.objects.current().filter(registration__meeting=meeting):
        yield BY_LINK.format(name=substitute.registration.person)


def _meetings() -> MeetingQuerySet:
    meetings: MeetingQuerySet = Meeting.objects.select_related("group").order_by("-starts_at")
    return meetings


def _title(meeting: Meeting) -> str:
    return f"{meeting.title}, {meeting.starts_at:%-d %B %Y} ({meeting.group})"


def register_ours() -> None:
    register(
        Kind(
            key="group",
            label="Group",
            all=Group.objects.all,
            readable=lambda user: Group.objects.visible_to(user),
            why=_why_group,
            search="name",
        )
    )
    register(
        Kind(
            key="meeting",
            label="Meeting",
            all=_meetings,
            readable=lambda user: _meetings().visible_to(user),
            why=_why_meeting,
            title=_title,
            by_link=_by_link,
            also="Its agenda, papers, minutes and recording are read by the same people.",
        )
    )
