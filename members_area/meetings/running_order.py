"""An agenda as it is read: each item with the hour at which it is due and the papers to read before it."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q

from members_area.meetings.models import AgendaItem, Meeting, Paper, PaperVersion


@dataclass(frozen=True)
class Reading:
    """A paper with the version that is to be read."""

    paper: Paper
    version: PaperVersion


@dataclass(frozen=True)
class Slot:
    item: AgendaItem
    starts_at: datetime
    readings: list[Reading]


def running_order(meeting: Meeting, reader: Any = None) -> list[Slot]:
    """Return the agenda of a meeting that `reader` may read: approved papers, and those that they sent in themselves.

    A substitute has no account: `reader` is None, and only what is approved is there. Whether a reader may is asked
    with each statement: it may have changed since the meeting was found.
    """
    readings = _readings_by_item(meeting, reader)
    slots, starts_at = [], meeting.starts_at
    items = meeting.agenda.all() if reader is None else meeting.agenda.visible_to(reader)
    for item in items.select_related("continues__meeting").order_by("position"):
        slots.append(Slot(item=item, starts_at=starts_at, readings=readings[item.pk]))
        starts_at += timedelta(minutes=item.minutes_allotted)
    return slots


def _readings_by_item(meeting: Meeting, reader: Any) -> dict[int, list[Reading]]:
    newest = PaperVersion.objects.newest().filter(_shown_to(reader), paper__item__meeting=meeting)
    readings: dict[int, list[Reading]] = defaultdict(list)
    for version in newest.select_related("paper").order_by("paper__created_at", "paper"):
        readings[version.paper.item_id].append(Reading(paper=version.paper, version=version))
    return readings


def _shown_to(reader: Any) -> Q:
    approved = Q(paper__status=Paper.Status.APPROVED)
    if reader is None:
        return approved
    own = Q(paper__status=Paper.Status.SUBMITTED, paper__submitted_by=reader)
    return (approved | own) & Q(paper__in=Paper.objects.visible_to(reader))
