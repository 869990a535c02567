"""What happens in the meetings when a membership ends, a seat is handed over or an account closes.

Everything here runs in the transaction of the change that it follows.
"""

from typing import Any

from django.db.models.signals import pre_delete
from django.dispatch import receiver
from django.utils import timezone

from members_area.meetings.models import (
    ActionItem,
    ActionUpdate,
    CalendarToken,
    GroupMembership,
    LastVisit,
    Minutes,
    MinutesSection,
    MinutesVersion,
    Registration,
)
from members_area.meetings.models.minutes import FROZEN
from members_area.membership.models import Membership
from members_area.membership.signals import account_closing, membership_ended, seat_handed_over


class Frozen(Exception):
    """Somebody tried to delete what was circulated or approved (brief.md, rule 3)."""


@receiver(membership_ended)
def what_hangs_on_the_person_ends(membership: Membership, **kwargs: Any) -> None:
    """Calendar addresses die and times in groups end. Places at meetings are freed in coming_signals.py."""
    now = timezone.now()
    CalendarToken.objects.filter(membership=membership, revoked_at__isnull=True).update(revoked_at=now)
    if membership.person_id:
        current = GroupMembership.objects.filter(person=membership.person_id, end_on__isnull=True)
        current.filter(start_on__gt=timezone.localdate()).delete()  # it had not begun
        current.update(end_on=timezone.localdate())


@receiver(seat_handed_over)
def open_actions_go_to_the_newcomer(leaver: Membership, newcomer: Membership, **kwargs: Any) -> None:
    """What the leaver has promised is the newcomer's now; the history of each action says so."""
    if leaver.person is None or newcomer.person is None:
        return
    for action in ActionItem.objects.open().of(leaver.person):
        action.owner = newcomer.person
        action.save(update_fields=["owner"])
        ActionUpdate.objects.create(action=action, status=action.status, note="Passed on with the seat.")


@receiver(account_closing)
def what_is_personal_goes(person: Any, **kwargs: Any) -> None:
    """Open actions go to who carries on, and the answers to meetings go for good.

    What was said, decided and done stays as the record of the group. No closing of an account fails for an action:
    where nobody can take it, it stays with the former member, and the group sees that it needs an owner.
    """
    from members_area.meetings.services.heirs import pass_on_actions

    pass_on_actions(leaver=person)
    Registration.objects.filter(person=person).delete()  # with access needs and the substitutes' names
    LastVisit.objects.filter(membership__person=person).delete()


@receiver(pre_delete, sender=Minutes)
@receiver(pre_delete, sender=MinutesSection)
@receiver(pre_delete, sender=MinutesVersion)
def circulated_minutes_are_not_deleted(instance: Any, **kwargs: Any) -> None:
    """Raise Frozen: what members have read, and what was approved, is part of the record."""
    if isinstance(instance, MinutesSection):
        is_kept = Minutes.objects.filter(pk=instance.minutes_id, status=Minutes.Status.APPROVED).exists()
    else:
        is_kept = isinstance(instance, MinutesVersion) or instance.status != Minutes.Status.DRAFT
    if is_kept:
        raise Frozen(FROZEN)
