"""Grows the meetings of many years, one a month, with agenda, papers, minutes, decisions and actions."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from core.demo.growing import Growth
from core.demo.growing.measuring import ADMINISTRATOR, MEMBER, Address
from members_area.meetings.demo import grown_meeting, grown_minutes
from members_area.meetings.models import Group, GroupMembership, Meeting, working_group

ORDER = 5
GROUPS, GROUP_MEETS_EVERY = (
    10,
    6,
)  # Task & Finish groups; of the working group's meetings, each sixth has a group's beside it
DAYS_APART = 30


def grow(growth: Growth) -> None:
    nwg, groups = working_group(), [_make_group(growth, number) for number in range(GROUPS)]
    _name_who_runs_it(growth, nwg)
    months = growth.years * 12
    first = growth.today - timedelta(days=DAYS_APART * (months - 1) - DAYS_APART // 2)
    number = Meeting.objects.filter(group=nwg).count()
    meetings = [_meeting(growth, nwg, number + at + 1, first + timedelta(days=at * DAYS_APART)) for at in range(months)]
    for at in range(months // GROUP_MEETS_EVERY):
        day = first + timedelta(days=at * DAYS_APART * GROUP_MEETS_EVERY + 7)
        meetings.append(_meeting(growth, groups[at % GROUPS], at // GROUPS + 1, day))
    meetings = Meeting.objects.bulk_create(meetings)
    grown_meeting.grow_what_is_said(growth, meetings)
    grown_minutes.grow_minutes(growth, [meeting for meeting in meetings if meeting.status in Meeting.TOOK_PLACE])
    growth.made["meetings"] = len(meetings)


def _make_group(growth: Growth, number: int) -> Group:
    already = Group.objects.filter(slug__startswith="grown-group-").count()
    name = f"{growth.words.heading()} (grown {already + 1})"
    group = Group.objects.create(
        name=name[:120],
        slug=f"grown-group-{already + 1}",
        status=Group.Status.ACTIVE,
        purpose=growth.words.sentence(),
        founded_on=growth.today - timedelta(days=growth.years * 365),
    )
    people = growth.some(growth.members, 12)
    rows = [_in_group(growth, group, person, GroupMembership.Role.MEMBER) for person in people[1:]]
    GroupMembership.objects.bulk_create([_in_group(growth, group, people[0], GroupMembership.Role.CHAIR), *rows])
    return group


def _name_who_runs_it(growth: Growth, nwg: Group) -> None:
    chair, secretary = growth.members[0], growth.members[-1]
    roles = GroupMembership.Role
    GroupMembership.objects.bulk_create(
        [_in_group(growth, nwg, chair, roles.CHAIR), _in_group(growth, nwg, secretary, roles.SECRETARY)]
    )


def _in_group(growth: Growth, group: Group, person: Any, role: str) -> GroupMembership:
    return GroupMembership(group=group, person=person, role=role, start_on=growth.today - timedelta(days=365))


def _meeting(growth: Growth, group: Group, number: int, day: Any) -> Meeting:
    starts_at = growth.moment(day, hour=14)
    is_over = starts_at < timezone.now()
    return Meeting(
        group=group,
        number=number,
        title=f"{group.short_name[:80]} meeting {number}",
        status=Meeting.Status.CLOSED if is_over else Meeting.Status.SCHEDULED,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=2),
        introduction=growth.words.paragraph(),
        join_url="https://meet.example.org/grown",
    )


def addresses() -> list[Address]:
    """Return what of the meetings `measure` asks for."""
    last = Meeting.objects.took_place().filter(group__classification="nwg").order_by("-starts_at").first()
    of_last = (("a meeting", ""), ("minutes", "minutes/"))
    return [
        Address("meetings", "/members/meetings/", MEMBER),
        Address("past meetings", "/members/meetings/past/", MEMBER),
        *(Address(name, f"/members/meetings/{last.pk}/{part}", MEMBER) for name, part in of_last if last),
        Address("decisions", "/members/decisions/", MEMBER),
        Address("decisions, search", "/members/decisions/?q=music", MEMBER),
        Address("actions", "/members/actions/", MEMBER),
        Address("actions in any state", "/members/actions/?state=all", MEMBER),
        Address("groups", "/members/groups/", MEMBER),
        Address("public digests", "/digests/"),
        Address("CMS: meetings", "/admin/meetings/all/", ADMINISTRATOR),
        Address("CMS: minutes", "/admin/snippets/meetings/minutes/", ADMINISTRATOR),
        Address("CMS: attendance of a year", "/admin/meetings/attendance/", ADMINISTRATOR),
    ]
