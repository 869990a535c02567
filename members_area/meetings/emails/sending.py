"""To whom a letter about a meeting goes, and putting it on its way."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.urls import reverse

from accounts.mail import site_address
from members_area.meetings.models import GroupMembership, Meeting
from members_area.membership.mail import queue_mail
from members_area.membership.models import EmailLog, MailKind, Membership


def page(name: str, *args: Any) -> str:
    """Return the full address of one of our own pages."""
    return site_address(reverse(name, args=args))


def people_of(meeting: Meeting) -> QuerySet[Any]:
    """Return the members whom a meeting is for: of the NWG all, of a Task & Finish group its own."""
    people = get_user_model().objects.filter(pk__in=Membership.objects.current().values("person"))
    if meeting.group.is_nwg:
        return people
    own = GroupMembership.objects.current().filter(group=meeting.group)
    return people.filter(pk__in=own.values("person"))


def tell(people: Iterable[Any], *, key: str, kind: MailKind, template: str, context: dict[str, Any], link: str) -> int:
    """Write one letter to each of `people` who has not had it yet; return how many were written.

    `key` names the event; with the person it makes a letter that is written once, however often this runs.
    """
    written = set(EmailLog.objects.filter(key__startswith=f"{key}-for-").values_list("key", flat=True))
    letters = 0
    for person in people:
        own_key = f"{key}-for-{person.pk}"
        if own_key in written:
            continue
        own = {**context, "person": person, "link": link}
        made = queue_mail(
            key=own_key, kind=kind, to=person.email, template=f"meetings/{template}", context=own, person=person
        )
        letters += made is not None
    return letters
