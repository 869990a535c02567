"""What happens by itself when a membership changes, and what the apps above may listen to."""

from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db.models.signals import m2m_changed, post_save, pre_delete, pre_save
from django.dispatch import Signal, receiver
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from core.access import MEMBERS
from core.backup.signals import closed_account_is_back, site_restored
from core.gated_pictures import collection_moves
from core.models import MusicService
from core.signals import roles_set_up
from members_area.membership.member_area import keep_member_area_private
from members_area.membership.models import EmailLog, Membership, MembersHomePage
from members_area.membership.privacy import keep_collection, keep_kind_of_restriction, keep_restriction, restrict_page

# Sent with `membership` in the transaction that ends it: what hangs on the person (calendar tokens) ends with it.
membership_ended = Signal()
# Sent with `leaver` and `newcomer` (memberships) when the newcomer accepts: open actions go from one to the other.
seat_handed_over = Signal()
# Sent with `person` in the transaction that closes an account: apps above delete what is personal in their tables.
account_closing = Signal()


@receiver(post_save, sender=Membership)
def the_group_follows_the_membership(instance: Membership, raw: bool = False, **kwargs: Any) -> None:
    """Keep Wagtail's group, which its restrictions on pages and collections name, in step with who is a member."""
    if instance.person_id and not raw:
        keep_group_in_step(instance.person)


@receiver(post_save, sender=MusicService)
def members_follow_their_service(instance: MusicService, created: bool = False, **kwargs: Any) -> None:
    """A service that has left has no members, in whichever way it was said to have left."""
    if not created:
        for membership in instance.memberships.open().filter(person__isnull=False).select_related("person"):
            keep_group_in_step(membership.person)


def keep_group_in_step(person: Any) -> None:
    group, _ = Group.objects.get_or_create(name=MEMBERS)
    if Membership.objects.of(person).current().exists():
        person.groups.add(group)
    else:
        person.groups.remove(group)


@receiver(m2m_changed, sender=get_user_model().groups.through)
def nobody_joins_by_hand(instance: Any, action: str, reverse: bool, pk_set: set[int] | None, **kwargs: Any) -> None:
    """Undo what an administrator does to the group in the CMS: a seat makes a member, not a tick in a form."""
    if not action.startswith("post_"):
        return
    people = get_user_model().objects.filter(pk__in=pk_set or ()) if reverse else [instance]
    for person in people:
        is_in_group = person.groups.filter(name=MEMBERS).exists()
        if is_in_group != Membership.objects.of(person).current().exists():
            keep_group_in_step(person)


# The member area is private from its first moment, and stays so.
roles_set_up.connect(keep_member_area_private)
pre_save.connect(keep_collection, sender=Collection)
collection_moves.connect(keep_collection)
for _restriction in (PageViewRestriction, CollectionViewRestriction):
    pre_delete.connect(keep_restriction, sender=_restriction)
    pre_save.connect(keep_kind_of_restriction, sender=_restriction)


@receiver(post_save, sender=MembersHomePage)
def the_member_area_begins_private(instance: MembersHomePage, created: bool = False, **kwargs: Any) -> None:
    if created:
        restrict_page(instance)


@receiver(closed_account_is_back)
def close_it_again(person: Any, **kwargs: Any) -> None:
    from members_area.membership.services import close_account_again

    close_account_again(person=person)


@receiver(site_restored)
def what_waited_may_have_been_sent(**kwargs: Any) -> None:
    """E-mails that waited when the backup was made were sent since, as far as anybody knows: none goes out twice."""
    open_then = EmailLog.objects.filter(status__in=(EmailLog.Status.WAITING, EmailLog.Status.SENDING))
    open_then.update(status=EmailLog.Status.UNCLEAR, last_error="Restored from a backup")
