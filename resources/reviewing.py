"""Reading old items through again: which have waited long, and noting that somebody has."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.db.models.functions import Coalesce
from django.utils import timezone
from wagtail.log_actions import log

from resources.models import LibraryPage

STALE_MONTHS = 24


def months_ago(months: int) -> date:
    return timezone.localdate() - timedelta(days=round(months * 365.25 / 12))


def not_checked_for(items: QuerySet[LibraryPage], months: int) -> QuerySet[LibraryPage]:
    """Return published items that nobody has checked, or that were not new, for so many months; the oldest first.

    The day an item was last checked, or its date where it never was, is in `fresh_on`.
    """
    dated = items.filter(live=True).annotate(fresh_on=Coalesce("last_reviewed_on", "published_on"))
    return dated.filter(fresh_on__lt=months_ago(months)).order_by("fresh_on", "title")


@transaction.atomic
def mark_checked(*, pages: Iterable[LibraryPage], by: Any) -> int:
    """Note that somebody has read library items through today, and return how many they were.

    The public page shows the new day at once. A draft that is under way stays a draft: it gets the new day too, so
    that publishing it later does not take the day back.
    """
    today, number = timezone.localdate(), 0
    for page in pages:
        item = page.specific
        draft = item.get_latest_revision_as_object() if item.has_unpublished_changes else None
        item.last_reviewed_on = today
        item.save(update_fields=["last_reviewed_on"], clean=False)
        if draft is None:
            item.live_revision = item.save_revision(user=by, changed=False, clean=False)
            item.save(update_fields=["live_revision"], clean=False)
        else:
            draft.last_reviewed_on = today
            draft.save_revision(user=by, clean=False)
        log(instance=item, action="resources.page.checked", user=by)
        number += 1
    return number
