"""The life of a group: it starts, people come and go, it concludes. What ended stays as its history."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from members_area.meetings.models import Group, GroupMembership, Meeting
from members_area.meetings.services.coming import free_places_of
from members_area.meetings.services.heirs import pass_on_actions
from members_area.membership.models import AuditEvent, Membership

Status = Group.Status
Role = GroupMembership.Role


@transaction.atomic
def start(*, group: Group, by: Any) -> Group:
    """Let a proposed group begin, today where no day is given. Raises ValidationError where it has begun already."""
    group = _locked(group)
    group.move_to(Status.ACTIVE)
    group.founded_on = group.founded_on or timezone.localdate()
    group.save(update_fields=["status", "founded_on"])
    AuditEvent.note(action="group.started", record=group, by=by)
    return group


@transaction.atomic
def put_in(*, group: Group, person: Any, role: str, by: Any, start_on: date | None = None) -> GroupMembership:
    """Put a member of the NWG into a group, from today where no day is given.

    Raises ValidationError where the group is concluded, they have no seat, or they are in it already. The NWG itself
    has every member, so that a row of it names its chair or its secretary.
    """
    group = _locked(group)
    if group.status == Status.CONCLUDED:
        raise ValidationError("This group is concluded: nobody joins it any more.")
    if not Membership.objects.of(person).current().exists():
        raise ValidationError({"person": "Only somebody who has a seat in the NWG can be in a group."})
    if group.is_nwg and role not in GroupMembership.RUNNERS:
        raise ValidationError({"role": "Every member belongs to the NWG. Choose chair or secretary."})
    membership = GroupMembership(group=group, person=person, role=role, start_on=start_on or timezone.localdate())
    membership.full_clean()
    membership.save()
    AuditEvent.note(action="group.joined", record=membership, by=by, summary=membership.get_role_display())
    return membership


@transaction.atomic
def take_out(*, membership: GroupMembership, by: Any) -> GroupMembership:
    """End somebody's time in a group today; what they had promised there goes to a colleague or the chair, and their
    places at its meetings to who comes next.

    Raises ValidationError where it has ended already.
    """
    group = _locked(membership.group)
    membership = GroupMembership.objects.select_for_update(of=("self",)).select_related("person").get(pk=membership.pk)
    if membership.end_on is not None:
        raise ValidationError("Their time in this group has ended already.")
    membership.end_on = max(timezone.localdate(), membership.start_on)
    membership.save(update_fields=["end_on"])
    if not group.is_nwg:  # meetings are held before their actions, as everywhere
        free_places_of(person=membership.person, group=group)
        pass_on_actions(leaver=membership.person, group=group, by=by)
    AuditEvent.note(action="group.left", record=membership, by=by, summary=membership.get_role_display())
    return membership


@transaction.atomic
def conclude(*, group: Group, outcome: str, by: Any) -> Group:
    """End a group and say what came of it: it takes no new meetings, and its people keep reading what it did.

    Raises ValidationError without an outcome, for the NWG, and while a meeting of the group is still to come.
    """
    group = _locked(group)
    if group.is_nwg:
        raise ValidationError("The working group itself does not conclude.")
    if not outcome.strip():
        raise ValidationError({"outcome": "Say what came of it, in a few sentences."})
    to_come = Q(ends_at__gt=timezone.now()) | Q(status=Meeting.Status.POSTPONED)
    if Meeting.objects.filter(to_come, group=group, status__in=Meeting.OPEN).exists():
        raise ValidationError("A meeting of this group is still planned. Hold or cancel it first.")
    group.move_to(Status.CONCLUDED)
    group.outcome, group.dissolved_on = outcome.strip(), timezone.localdate()
    group.full_clean()
    group.save(update_fields=["status", "outcome", "dissolved_on"])
    AuditEvent.note(action="group.concluded", record=group, by=by)
    return group


def _locked(group: Group) -> Group:
    return Group.objects.select_for_update().get(pk=group.pk)
