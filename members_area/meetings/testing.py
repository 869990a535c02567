"""Plain makers of groups, meetings and what hangs on them, for tests."""

from datetime import datetime, timedelta
from itertools import count
from typing import Any

from django.core.files.base import ContentFile
from django.db.models import Max
from django.utils import timezone

from members_area.meetings.models import (
    ActionItem,
    AgendaItem,
    Decision,
    Group,
    GroupMembership,
    Meeting,
    Minutes,
    MinutesSection,
    Paper,
    PaperVersion,
    working_group,
)
from members_area.membership.testing import make_membership

_number = count(1)


def make_group(name: str = "", **fields: Any) -> Group:
    """Return an active Task & Finish group."""
    number = next(_number)
    given = {"slug": f"group-{number}", "status": "active", "purpose": "One piece of work.", **fields}
    return Group.objects.create(name=name or f"Group {number}", **given)


def put_in_group(group: Group, person: Any = None, role: str = "member") -> GroupMembership:
    """Put somebody into a group since yesterday: a new member of the NWG where nobody is named."""
    person = person or make_membership().person
    since = timezone.localdate() - timedelta(days=1)
    return GroupMembership.objects.create(group=group, person=person, role=role, start_on=since)


def make_meeting(group: Group | None = None, *, starts_at: datetime | None = None, **fields: Any) -> Meeting:
    """Return a meeting of the NWG that goes ahead in twenty days, unless the fields say otherwise."""
    group = group or working_group()
    starts_at = starts_at or timezone.now() + timedelta(days=20)
    number = (Meeting.objects.filter(group=group).aggregate(most=Max("number"))["most"] or 0) + 1
    given = {
        "number": number,
        "title": f"Meeting {number}",
        "status": Meeting.Status.SCHEDULED,
        "ends_at": starts_at + timedelta(hours=2),
        "join_url": "https://meet.example.org/room",
        **fields,
    }
    return Meeting.objects.create(group=group, starts_at=starts_at, **given)


def make_past_meeting(group: Group | None = None, *, days: int = 30, **fields: Any) -> Meeting:
    """Return a meeting that was held so many days ago."""
    given = {"status": Meeting.Status.HELD, "starts_at": timezone.now() - timedelta(days=days), **fields}
    return make_meeting(group, **given)


def make_item(meeting: Meeting, title: str = "", **fields: Any) -> AgendaItem:
    position = meeting.agenda.count() + 1
    return AgendaItem.objects.create(
        meeting=meeting, title=title or f"Item {position}", **{"position": position, **fields}
    )


def make_minutes(meeting: Meeting, *texts: str) -> Minutes:
    """Return draft minutes with one part for each text, on items of the agenda that are made where they are missing."""
    minutes = Minutes.objects.create(meeting=meeting)
    items = list(meeting.agenda.all())
    for at, text in enumerate(texts or ("We talked.",)):
        item = items[at] if at < len(items) else make_item(meeting)
        MinutesSection.objects.create(minutes=minutes, item=item, text=f"<p>{text}</p>", sort_order=at)
    return Minutes.objects.get(pk=minutes.pk)


def make_action(meeting: Meeting, owner: Any = None, *, days: int = 14, **fields: Any) -> ActionItem:
    """Return an open action that is due in so many days."""
    given = {
        "reference": f"A{meeting.number}.{next(_number)}",
        "text": "Write it down.",
        "due_on": timezone.localdate() + timedelta(days=days),
        **fields,
    }
    owner = owner or make_membership().person
    return ActionItem.objects.create(group=meeting.group, raised_in=meeting, owner=owner, **given)


def make_decision(meeting: Meeting, text: str = "It is decided.", **fields: Any) -> Decision:
    given = {"reference": f"D{meeting.number}.{next(_number)}", **fields}
    return Decision.objects.create(meeting=meeting, text=text, **given)


def make_paper(item: AgendaItem, title: str = "A paper", *, by: Any = None, status: str = "approved") -> Paper:
    """Return a paper of one version, whose words are its title."""
    file = ContentFile(title.encode(), name="paper.txt")
    paper = Paper.objects.create(item=item, title=title, status=status, submitted_by=by, words=title)
    PaperVersion.objects.create(paper=paper, number=1, file=file, filename="paper.txt", size=file.size)
    return paper
