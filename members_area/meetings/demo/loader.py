"""Makes the meetings' demo content. What was said and promised stands in the modules beside this one."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import zip_longest

from django.db import transaction
from django.utils import timezone

from core.demo.workshop import Demo
from members_area.meetings.demo.cast import Cast
from members_area.meetings.demo.chronicle import Chronicle
from members_area.meetings.demo.filing import file_papers
from members_area.meetings.demo.founding import connect, found, found_nwg, plan_group
from members_area.meetings.demo.groups import GROUPS
from members_area.meetings.demo.planning import Programme, plan_nwg
from members_area.meetings.demo.recordings import record
from members_area.meetings.demo.sheets import answer_group_meeting, answer_next, write_sheet
from members_area.meetings.models import Group, LastVisit, Meeting
from members_area.membership.demo.people import MEMBERS
from members_area.membership.models import Membership

ORDER = 5
NEXT, VISITED_BEFORE = "half-way", (timedelta(days=11), timedelta(days=19))  # papers have come since
RUNS = {"chair": "chairs", "secretary": "is secretary of", "member": "is in", "observer": "observes"}


def create(demo: Demo) -> None:
    """Nothing of the meetings is a page."""


def fill(demo: Demo) -> None:
    """Let three years of meetings have happened, once: where there are meetings, the group has moved on."""
    if Meeting.objects.exists():
        return
    with transaction.atomic():
        meet(demo)


def meet(demo: Demo) -> None:
    """Plan the meetings, let them happen and let members answer those that are to come."""
    programme, cast = Programme(demo), Cast()
    chronicle = Chronicle(programme, cast)
    nwg = found_nwg(cast)
    plan_nwg(programme, nwg)
    groups = [(content, found(demo, content, chronicle)) for content in GROUPS]
    for content, group in groups:
        plan_group(programme, group, content)
    demo.say(f"{len(programme.meetings)} meetings of the working group and its Task & Finish groups")
    file_papers(programme, cast)
    for group in (nwg, *(group for _, group in groups)):
        hold_meetings(programme, cast, chronicle, group)
    chronicle.tell()
    record(demo, programme, cast)
    for content, group in groups:
        connect(content, group, chronicle)
    take_answers(programme)
    note_last_visits()


def hold_meetings(programme: Programme, cast: Cast, chronicle: Chronicle, group: Group) -> None:
    """Write the sheets of a group's meetings that were held, and note what each of them leads to."""
    held = [
        key
        for key, meeting in programme.meetings.items()
        if meeting.group_id == group.pk and meeting.status in Meeting.TOOK_PLACE
    ]
    for key, following in zip_longest(held, held[1:]):
        meeting = programme.meetings[key]
        write_sheet(cast, meeting, programme.contents[key], seats_at(cast, meeting))
        chronicle.add_meeting(key, programme.meetings.get(following))


def seats_at(cast: Cast, meeting: Meeting) -> list[Membership]:
    """Return who was asked to a meeting: the members of that day, or those of them who are in the group."""
    seats = cast.members_on(timezone.localdate(meeting.starts_at))
    if meeting.group.is_nwg:
        return seats
    own = set(meeting.group.memberships.values_list("person_id", flat=True))
    return [seat for seat in seats if seat.person_id in own]


def take_answers(programme: Programme) -> None:
    """Let today's members answer the meetings that go ahead."""
    now = timezone.now()
    today = Membership.objects.current().select_related("person", "service").order_by("service__name", "seat")
    answer_next(programme.meetings[NEXT], list(today), now)
    for meeting in programme.meetings.values():
        if meeting.status == Meeting.Status.SCHEDULED and not meeting.group.is_nwg:
            rows = meeting.group.memberships.select_related("person").order_by("pk")
            answer_group_meeting(meeting, [row.person for row in rows], now)


def note_last_visits() -> None:
    """Note when those who can sign in last looked at their home, so that it has something new for them."""
    last, before = (timezone.now() - ago for ago in VISITED_BEFORE)
    for membership in Membership.objects.current().filter(person__email__in=[email for email, _ in sign_ins()]):
        LastVisit.objects.get_or_create(membership=membership, defaults={"at": last, "before": before})


def sign_ins() -> Iterator[tuple[str, str]]:
    """Yield the address of each member who can sign in and is in a group that is at work, and what they are there."""
    addresses = {member.name: member.sign_in for member in MEMBERS if member.sign_in}
    for group in GROUPS:
        for name, role in group.people:
            if name in addresses and group.status == Group.Status.ACTIVE:
                yield addresses[name], f"Member; {RUNS[role]} the Task & Finish group “{group.name}”"
