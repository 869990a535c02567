"""What a meeting talks about: putting items on its agenda, in order, until its minutes are approved."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F, Max

from members_area.meetings.models import AgendaItem, Meeting, Minutes, MinutesSection
from members_area.meetings.services.locking import hold_meeting
from members_area.membership.models import AuditEvent

Kind = AgendaItem.Kind
# What comes on every agenda but a group's first: kind, purpose, minutes.
STANDING = (
    (Kind.MINUTES, AgendaItem.Purpose.DECISION, 5),
    (Kind.MATTERS_ARISING, AgendaItem.Purpose.DISCUSSION, 10),
)


def check_agenda_changes(meeting: Meeting) -> None:
    """Raise ValidationError where the agenda is settled: a cancelled meeting, or one with approved minutes."""
    if meeting.status == Meeting.Status.CANCELLED:
        raise ValidationError("This meeting is cancelled. Its agenda does not change any more.")
    if Minutes.objects.filter(meeting=meeting, status=Minutes.Status.APPROVED).exists():
        raise ValidationError("The minutes of this meeting are approved. Its agenda does not change any more.")


@transaction.atomic
def add_item(*, meeting: Meeting, by: Any, **fields: Any) -> AgendaItem:
    """Put an item at the end of the agenda. `fields` are those of AgendaItem; raises ValidationError."""
    meeting = _open_agenda(meeting)
    last = meeting.agenda.aggregate(last=Max("position"))["last"] or 0
    item = AgendaItem(meeting=meeting, position=last + 1, **fields)
    _check(item)
    item.save()
    AuditEvent.note(action="agenda.item_added", record=item, by=by, summary=f"Item {item.position}")
    return item


@transaction.atomic
def change_item(*, item: AgendaItem, by: Any, **fields: Any) -> AgendaItem:
    """Change the words of an item, its time or who may read of it. Raises ValidationError."""
    item = _on_agenda(item, _open_agenda(item.meeting))
    for name, value in fields.items():
        setattr(item, name, value)
    _check(item)
    item.save()
    AuditEvent.note(action="agenda.item_changed", record=item, by=by, summary=f"Item {item.position}")
    return item


@transaction.atomic
def move_item(*, item: AgendaItem, up: bool, by: Any) -> AgendaItem:
    """Let an item change places with the one above or below. At the end of the agenda nothing happens."""
    meeting = _open_agenda(item.meeting)
    item = _on_agenda(item, meeting)
    order = list(meeting.agenda.all())
    here = next(place for place, other in enumerate(order) if other.pk == item.pk)
    there = here - 1 if up else here + 1
    if 0 <= there < len(order):
        order[here], order[there] = order[there], order[here]
        _number(order)
        AuditEvent.note(action="agenda.item_moved", record=item, by=by, summary=f"To place {there + 1}")
    item.refresh_from_db(fields=["position"])
    return item


@transaction.atomic
def remove_item(*, item: AgendaItem, by: Any) -> None:
    """Take an item off the agenda. Raises ValidationError where something hangs on it, and says what."""
    meeting = _open_agenda(item.meeting)
    item = _on_agenda(item, meeting)
    if item.kind != Kind.BUSINESS:
        raise ValidationError(f"“{item.title}” stands on every agenda. Move it, or give it no time.")
    if reason := what_hangs_on(item):
        raise ValidationError(f"“{item.title}” stays on the agenda: it has {reason}.")
    AuditEvent.note(action="agenda.item_removed", record=item, by=by, summary=f"Item {item.position}")
    item.delete()
    _number(list(meeting.agenda.all()))


def what_hangs_on(item: AgendaItem) -> str:
    """Return in words what would be lost with an item; "" where nothing would."""
    hanging = {
        "papers": item.papers.exists(),
        "decisions": item.decisions.exists(),
        "actions": item.actions.exists(),
        "a part of the minutes": MinutesSection.objects.filter(item=item).exists(),
        "corrections to the minutes": item.meeting.minutes.corrections.filter(item=item).exists()
        if Minutes.objects.filter(meeting=item.meeting_id).exists()
        else False,
    }
    return " and ".join(what for what, is_there in hanging.items() if is_there)


@transaction.atomic
def add_standing_items(*, meeting: Meeting) -> list[AgendaItem]:
    """Put "Minutes of the last meeting" and "Matters arising" first, where the group met or meets before.

    What stands there already is left alone, so this may run again. Returns what was added.
    """
    meeting = hold_meeting(meeting)
    if not has_an_earlier_meeting(meeting):
        return []
    there = set(meeting.agenda.values_list("kind", flat=True))
    missing = [standing for standing in STANDING if standing[0] not in there]
    meeting.agenda.update(position=F("position") + len(missing))
    added = [
        AgendaItem.objects.create(
            meeting=meeting, position=place, kind=kind, title=kind.label, purpose=purpose, minutes_allotted=minutes
        )
        for place, (kind, purpose, minutes) in enumerate(missing, start=1)
    ]
    _number(list(meeting.agenda.all()))
    return added


def has_an_earlier_meeting(meeting: Meeting) -> bool:
    """Say whether the group has a meeting before this one, held or planned."""
    of_group = Meeting.objects.filter(group=meeting.group_id, starts_at__lt=meeting.starts_at)
    return of_group.exclude(pk=meeting.pk).exclude(status=Meeting.Status.CANCELLED).exists()


def items_to_continue(meeting: Meeting) -> Any:
    """Return the items of the group's earlier meetings, which an item may take up again; the latest first."""
    earlier = AgendaItem.objects.filter(
        meeting__group=meeting.group_id, meeting__starts_at__lt=meeting.starts_at, kind=Kind.BUSINESS
    )
    return earlier.select_related("meeting").order_by("-meeting__starts_at", "position")


def _open_agenda(meeting: Meeting) -> Meeting:
    meeting = hold_meeting(meeting)
    check_agenda_changes(meeting)
    return meeting


def _on_agenda(item: AgendaItem, meeting: Meeting) -> AgendaItem:
    """Return an item as it is now, under the lock of its meeting. Raises ValidationError where it is gone."""
    found = meeting.agenda.filter(pk=item.pk).first()
    if found is None:
        raise ValidationError("This item is not on the agenda any more.")
    return found


def _check(item: AgendaItem) -> None:
    """Raise ValidationError, by field, where an item is not complete or continues what is not its group's."""
    item.full_clean(exclude=["meeting"])
    if item.continues_id and not items_to_continue(item.meeting).filter(pk=item.continues_id).exists():
        raise ValidationError({"continues": "Choose an item of an earlier meeting of this group."})


def _number(order: list[AgendaItem]) -> None:
    """Number the agenda from one, in the order given."""
    for place, item in enumerate(order, start=1):
        if item.position != place:
            AgendaItem.objects.filter(pk=item.pk).update(position=place)
