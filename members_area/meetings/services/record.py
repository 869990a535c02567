"""Decisions, and actions that follow the group until somebody has done them (brief.md, rule 4)."""

from datetime import date
from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.formats import date_format

from members_area.meetings.models import (
    ActionItem,
    ActionUpdate,
    AgendaItem,
    Decision,
    Group,
    GroupMembership,
    Meeting,
    Minutes,
)
from members_area.meetings.services.locking import hold_meeting
from members_area.membership.models import AuditEvent, Membership

Status = ActionItem.Status
SLUG_IN_REFERENCE = 10  # a reference is twenty characters at most
NOTE_LENGTH = 600
HAPPENED = {
    Status.OPEN: "action.opened_again",
    Status.DONE: "action.done",
    Status.DROPPED: "action.dropped",
}


def possible_owners(group: Group) -> QuerySet[Any]:
    """Return who can own an action of a group: members of the NWG, of a Task & Finish group its own people."""
    people = get_user_model().objects.filter(pk__in=Membership.objects.current().values("person"))
    if not group.is_nwg:
        people = people.filter(pk__in=GroupMembership.objects.current().filter(group=group).values("person"))
    return people.order_by("first_name", "last_name", "pk")


@transaction.atomic
def raise_action(
    *, meeting: Meeting, text: str, owner: Any, due_on: date, item: AgendaItem | None = None, by: Any
) -> ActionItem:
    """Note what somebody promised at a meeting; return the action with its reference and the first line of history.

    Raises ValidationError where the meeting takes no more, the item is of another meeting, or the owner cannot own it.
    """
    meeting = _open_for_record(meeting)
    _check_item(meeting, item)
    _check_owner(meeting.group, owner)
    _check_is_new(meeting.actions_raised, text=text.strip(), owner=owner, due_on=due_on, item=item)
    action = ActionItem(
        reference=_next_reference(ActionItem, "A", meeting),
        group=meeting.group,
        raised_in=meeting,
        item=item,
        text=_words(text, ActionItem),
        owner=owner,
        due_on=due_on,
    )
    _save_new(action)
    _write_line(action, by=by, note="Raised.", meeting=meeting)
    AuditEvent.note(action="action.raised", record=action, by=by, summary=action.reference)
    return action


@transaction.atomic
def update_action(
    *,
    action: ActionItem,
    by: Any,
    note: str = "",
    status: str | None = None,
    due_on: date | None = None,
    owner: Any = None,
    meeting: Meeting | None = None,
) -> ActionItem:
    """Note progress on an action, and change its state, due date or owner; each change is a line of its history.

    `meeting` is where it was said, if it was. Raises ValidationError where nothing would change, the state does not
    allow it, or the new owner cannot own it.
    """
    action = _locked(action)
    due_on = due_on if due_on != action.due_on else None
    owner = owner if owner is not None and owner.pk != action.owner_id else None
    moved = status if status and status != action.status else None
    if not (note.strip() or due_on or owner or moved):
        raise ValidationError("Nothing has changed. Write a few words, or change something.")
    said = [note.strip(), *_take_over(action, due_on=due_on, owner=owner, status=moved, meeting=meeting)]
    action.save()
    _write_line(action, by=by, note="\n".join(filter(None, said)), meeting=meeting)
    happened = HAPPENED[Status(moved)] if moved else "action.handed_on" if owner else "action.updated"
    AuditEvent.note(action=happened, record=action, by=by, summary=action.reference)
    return action


def hand_action_to(*, action: ActionItem, owner: Any, by: Any) -> ActionItem:
    """Give an action to somebody else. Raises ValidationError where they have it already or cannot own it."""
    return update_action(action=action, owner=owner, by=by)


@transaction.atomic
def decide(
    *,
    meeting: Meeting,
    text: str,
    item: AgendaItem | None = None,
    supersedes: Decision | None = None,
    is_public: bool = False,
    by: Any,
) -> Decision:
    """Note a decision of a meeting; return it with its reference.

    Raises ValidationError where the meeting takes no more, where it would be public on an item that is not, or where
    it replaces a decision of another group or one that is replaced already.
    """
    meeting = _open_for_record(meeting)
    _check_item(meeting, item)
    if is_public and not (item and item.is_public):
        raise ValidationError({"is_public": "Only a decision on an item of the public digest can be public."})
    _check_is_new(meeting.decisions, text=text.strip(), item=item)
    decision = Decision(
        reference=_next_reference(Decision, "D", meeting),
        meeting=meeting,
        item=item,
        text=_words(text, Decision),
        supersedes=_replaceable(supersedes, meeting),
        is_public=is_public,
    )
    _save_new(decision)
    AuditEvent.note(action="decision.made", record=decision, by=by, summary=decision.reference)
    return decision


def _locked(action: ActionItem) -> ActionItem:
    """Return an action as it stands now; the meeting that raised it is held first, as everywhere."""
    hold_meeting(action.raised_in_id)
    return ActionItem.objects.select_for_update(of=("self",)).select_related("group", "owner").get(pk=action.pk)


def _open_for_record(meeting: Meeting) -> Meeting:
    """Return the meeting, held. Raises ValidationError where nothing can be raised or decided at it (any more)."""
    meeting = hold_meeting(meeting)
    if meeting.status == Meeting.Status.DRAFT:
        raise ValidationError("This meeting is still being planned: nothing has been decided or promised at it.")
    if meeting.status == Meeting.Status.CANCELLED:
        raise ValidationError("This meeting is cancelled: nothing was decided or promised at it.")
    if Minutes.objects.filter(meeting=meeting, status=Minutes.Status.APPROVED).exists():
        raise ValidationError("The minutes of this meeting are approved. Raise it at a later meeting.")
    return meeting


def _words(text: str, model: Any) -> str:
    """Return the words of an action or a decision. Raises ValidationError where they are too many to be kept."""
    most = model._meta.get_field("text").max_length
    if len(text.strip()) > most:
        raise ValidationError({"text": f"Use {most} letters at most."})
    return text.strip()


def _check_item(meeting: Meeting, item: AgendaItem | None) -> None:
    if item is None:
        return
    if item.meeting_id != meeting.pk:
        raise ValidationError({"item": "This item is on the agenda of another meeting."})
    if not meeting.agenda.filter(pk=item.pk).exists():
        raise ValidationError({"item": "This item is not on the agenda any more."})


def _check_is_new(noted: Any, **said: Any) -> None:
    """Raise ValidationError for what stands among `noted` already: a button that was pressed twice."""
    if found := noted.filter(**said).first():
        raise ValidationError(f"This is noted already: {found.reference}.")


def _check_owner(group: Group, owner: Any) -> None:
    if not possible_owners(group).filter(pk=owner.pk).exists():
        whose = "somebody who has a seat in the NWG" if group.is_nwg else f"one of the people of “{group}”"
        raise ValidationError({"owner": f"Choose {whose}."})


def _replaceable(decision: Decision | None, meeting: Meeting) -> Decision | None:
    """Return the decision that is replaced, held, so that two do not replace it at once."""
    if decision is None:
        return None
    ours = Decision.objects.filter(meeting__group=meeting.group)
    held = ours.select_for_update(of=("self",)).filter(pk=decision.pk).first()
    # Asked apart: PostgreSQL holds no row that an outer join has looked for.
    if held is None or not ours.in_force().filter(pk=held.pk).exists():
        raise ValidationError({"supersedes": "Choose a decision of this group that is still in force."})
    return held


def _next_reference(model: Any, letter: str, meeting: Meeting) -> str:
    """Return the next reference of a meeting: A12.3, of a Task & Finish group fees-A2.1."""
    own = "" if meeting.group.is_nwg else f"{meeting.group.slug[:SLUG_IN_REFERENCE].strip('-')}-"
    stem = f"{own}{letter}{meeting.number}."
    taken = model.objects.filter(reference__startswith=stem).values_list("reference", flat=True)
    numbers = [int(tail) for reference in taken if (tail := reference.removeprefix(stem)).isdecimal()]
    return f"{stem}{max(numbers, default=0) + 1}"


def _save_new(record: ActionItem | Decision) -> None:
    """Save something new under its reference.

    Raises ValidationError where it is taken: groups whose short names are the same count together, and one of the other
    group's may have been noted at the same moment.
    """
    record.full_clean(exclude=["reference"])
    try:
        with transaction.atomic():
            record.save()
    except IntegrityError:
        raise ValidationError("Something else was noted at the same moment. Please send this once more.") from None


def _take_over(
    action: ActionItem, *, due_on: date | None, owner: Any, status: str | None, meeting: Meeting | None
) -> list[str]:
    """Put what changes into the action; return the words that its history keeps of it. It names nobody."""
    said = []
    if due_on:
        before, action.due_on = action.due_on, due_on
        said.append(f"Due {date_format(due_on, 'j F Y')} instead of {date_format(before, 'j F Y')}.")
    if owner:
        _check_owner(action.group, owner)
        action.owner = owner
        said.append("Passed on to somebody else.")
    if status:
        action.move_to(Status(status))
        is_open = action.status == Status.OPEN
        action.closed_on = None if is_open else timezone.localdate()
        action.closed_in = None if is_open else meeting
    return said


def _write_line(action: ActionItem, *, by: Any, note: str, meeting: Meeting | None = None) -> None:
    writer = by if by is not None and by.is_authenticated else None
    ActionUpdate.objects.create(
        action=action, by=writer, meeting=meeting, status=action.status, note=note[:NOTE_LENGTH]
    )
