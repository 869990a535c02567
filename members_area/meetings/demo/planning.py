"""Puts the demo's meetings and their agendas into the database, as they were planned."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from core.demo.workshop import Demo
from members_area.meetings.demo.dates import at, day_after, days_before, working_day
from members_area.meetings.demo.described import DemoMeeting, Item
from members_area.meetings.demo.first_year import FIRST_YEAR
from members_area.meetings.demo.second_year import SECOND_YEAR
from members_area.meetings.demo.sheets import CAPACITY
from members_area.meetings.demo.third_year import THIRD_YEAR
from members_area.meetings.demo.this_term import ATTENDANCE_WORKSHOP, COMING_BACK, FIRST_QUESTIONS, HALF_WAY
from members_area.meetings.models import AgendaItem, Group, Meeting
from members_area.membership.demo.past import as_of

PAST = (*FIRST_YEAR, *SECOND_YEAR, *THIRD_YEAR, FIRST_QUESTIONS)
CANCELLED = "remote"
FIRST_NUMBER = 24  # the group had met for some years
Status, Kind = Meeting.Status, AgendaItem.Kind
STANDING = ((Kind.MINUTES, AgendaItem.Purpose.DECISION, 5), (Kind.MATTERS_ARISING, AgendaItem.Purpose.DISCUSSION, 10))
NEXT_IN, EXTRA_WAS, ROOM = 23, 9, "https://meet.example.org/nwg"  # the event page of the next meeting counts as well


@dataclass
class Programme:
    """The meetings that there are now, by the key of their description, and the items by theirs."""

    demo: Demo
    meetings: dict[str, Meeting] = field(default_factory=dict)
    contents: dict[str, DemoMeeting] = field(default_factory=dict)
    items: dict[str, AgendaItem] = field(default_factory=dict)
    parts: dict[str, list[tuple[AgendaItem, Item | None]]] = field(default_factory=dict)

    def add(self, group: Group, content: DemoMeeting, *, number: int, starts_at: datetime, **fields: Any) -> Meeting:
        """Put a meeting and its agenda into the programme, as it was planned three months before."""
        online = content.mode != "in-person"
        planned = min(starts_at - timedelta(days=90), timezone.now())
        with as_of(planned):
            meeting = Meeting.objects.create(
                group=group,
                number=number,
                title=content.title,
                introduction=content.introduction,
                attendance_mode=content.mode,
                venue=content.venue,
                access_information=content.access,
                join_url=f"{ROOM}-{group.slug}-{number}" if online else "",
                passcode=f"kettle-{number}" if online else "",
                starts_at=starts_at,
                **fields,
            )
        self.meetings[content.key], self.contents[content.key] = meeting, content
        self.parts[content.key] = [*self._standing(meeting, content), *self._business(meeting, content)]
        return meeting

    def _standing(self, meeting: Meeting, content: DemoMeeting) -> list[tuple[AgendaItem, Item | None]]:
        if not content.approval:  # a group's first meeting
            return []
        return [
            (self._item(meeting, place, kind=kind, title=kind.label, purpose=purpose, minutes_allotted=minutes), None)
            for place, (kind, purpose, minutes) in enumerate(STANDING, start=1)
        ]

    def _business(self, meeting: Meeting, content: DemoMeeting) -> list[tuple[AgendaItem, Item | None]]:
        before = len(STANDING) if content.approval else 0
        made: list[tuple[AgendaItem, Item | None]] = []
        for place, item in enumerate(content.items, start=before + 1):
            row = self._item(
                meeting,
                place,
                title=item.title,
                notes=item.notes,
                purpose=item.purpose,
                presenter=item.presenter,
                minutes_allotted=item.minutes,
                confidentiality=item.shared,
                continues=self.items[item.continues] if item.continues else None,
            )
            if item.key:
                self.items[item.key] = row
            made.append((row, item))
        return made

    def _item(self, meeting: Meeting, place: int, **fields: Any) -> AgendaItem:
        return AgendaItem.objects.create(meeting=meeting, position=place, **fields)


def plan_nwg(programme: Programme, group: Group) -> None:
    """Plan the working group's meetings of three years and those to come, one after the other."""
    today = programme.demo.today
    following = working_day(today + timedelta(days=NEXT_IN))
    days = days_before(following)
    past = list(reversed([next(days) for _ in PAST]))
    for number, (day, content) in enumerate(zip(past, PAST, strict=True), start=FIRST_NUMBER):
        live = content.mode != "online"
        starts = at(day, "10:30" if live else "10:00")
        ends = starts + timedelta(hours=5 if live else 2)
        fields = {"ends_at": ends, "status": _status_of(content), "capacity": 60 if live else None}
        programme.add(group, content, number=number, starts_at=starts, **fields, **_sent(starts, content))
    number = FIRST_NUMBER + len(PAST)
    extra, soon = at(working_day(today - timedelta(days=EXTRA_WAS)), "14:00"), at(following, "10:00")
    programme.add(
        group,
        ATTENDANCE_WORKSHOP,
        number=number,
        starts_at=extra,
        ends_at=extra + timedelta(hours=2),
        status=Status.POSTPONED,
        calendar_sequence=1,
    )
    programme.add(
        group,
        HALF_WAY,
        number=number + 1,
        starts_at=soon,
        ends_at=soon + timedelta(hours=2),
        status=Status.SCHEDULED,
        capacity=CAPACITY,
        papers_called_at=soon - timedelta(days=40),
    )
    later = at(day_after(following), "10:00")
    ends = later + timedelta(hours=2)
    programme.add(group, COMING_BACK, number=number + 2, starts_at=later, ends_at=ends, status=Status.DRAFT)


def _status_of(content: DemoMeeting) -> Meeting.Status:
    if content.key == CANCELLED:
        return Status.CANCELLED
    return Status.CLOSED if content.minutes == "approved" else Status.HELD


def _sent(starts: datetime, content: DemoMeeting) -> dict[str, Any]:
    called = {"papers_called_at": starts - timedelta(days=35)}
    if content.key == CANCELLED:
        return {**called, "calendar_sequence": 1}
    return {**called, "agenda_sent_at": starts - timedelta(days=7)}
