"""What the team tells all members by e-mail: announcements on their day, and once a month what is new.

Both may run as often as one likes: the key of a letter names its person, so nobody gets it twice. Who wants it is
asked when it is delivered.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page

from accounts.mail import site_address
from core.access import SomeMember, visible_pages
from members_area.membership.mail.queue import queue_mail
from members_area.membership.menu import members_home
from members_area.membership.models import EmailLog, GuidancePage, MailKind, MemberAnnouncement, Membership
from resources.models import LibraryPage

MOST_LINKS = 12
STILL_NEWS = timedelta(days=3)  # an announcement that was ticked late is not sent as if it were of today


def send_announcements() -> int:
    """Queue the announcements that have come due and are to be sent by e-mail; return how many letters that made."""
    fresh = MemberAnnouncement.objects.due().filter(by_email=True, show_from__gt=timezone.now() - STILL_NEWS)
    letters = 0
    for announcement in fresh:
        link = visible_pages(Page.objects.filter(pk=announcement.link_id), SomeMember()).first()
        address = (link.full_url if link else None) or site_address(members_home())
        context = {"announcement": announcement, "has_link": bool(link), "link": address}
        key = f"announcement-{announcement.pk}"
        letters += _to_every_member(key, MailKind.ANNOUNCEMENTS, "announcement", context)
    return letters


def send_monthly_note(*, month: date) -> int:
    """Queue the note about what appeared in `month` (any day of it); return how many letters that made."""
    items = [(page.title, page.full_url) for page in _appeared_in(month)]
    if not items:
        return 0
    context = {"month": month, "items": items, "link": site_address(members_home())}
    return _to_every_member(f"monthly-note-{month:%Y-%m}", MailKind.MONTHLY_NOTE, "monthly_note", context)


def _to_every_member(key: str, kind: MailKind, template: str, context: dict[str, Any]) -> int:
    written = set(EmailLog.objects.filter(key__startswith=f"{key}-for-").values_list("key", flat=True))
    letters = 0
    for person in _members():
        own_key = f"{key}-for-{person.pk}"
        if own_key not in written:
            own = {**context, "person": person}
            queue_mail(key=own_key, kind=kind, to=person.email, template=template, context=own, person=person)
            letters += 1
    return letters


def _members() -> Iterator[Any]:
    return (membership.person for membership in Membership.objects.current().select_related("person"))


def _appeared_in(month: date) -> list[Page]:
    """Return the guidance and the library items of a month that every member may read, guidance first."""
    reader = SomeMember()
    guidance = GuidancePage.objects.visible_to(reader).filter(_within("first_published_at__date", month))
    items = LibraryPage.objects.visible_to(reader).filter(_within("published_on", month))
    return [*guidance.order_by("first_published_at"), *items.order_by("published_on")][:MOST_LINKS]


def _within(field: str, month: date) -> Q:
    first = month.replace(day=1)
    following = (first + timedelta(days=32)).replace(day=1)
    return Q(**{f"{field}__gte": first, f"{field}__lt": following})
