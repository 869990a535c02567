"""Keeps private pages private when they are moved or copied: a page takes its readers from where it stands."""

from typing import Any

from django.http import HttpRequest
from wagtail.models import Page, PageViewRestriction

from core.publishing import PrivacyKept

MOVED = (
    "“{title}” is private because of where it stands. In the new place everyone could read it, so it stays here. "
    "Set its own privacy first, or ask a moderator to publish its words on a new page."
)
COPIED = (
    "“{title}” is private because of where it stands. "
    "A copy in that place could be read by everyone, so it was not made."
)


def would_lose_its_readers(page: Page, parent: Page) -> bool:
    """Say whether a page that something above it keeps private would stand in the open under `parent`."""
    return _is_private(page.path, without=page.pk) and not _is_private(parent.path) and not _has_its_own(page)


def keep_private_when_moved(instance: Page, parent_page_after: Page, **kwargs: Any) -> None:
    """Raise PrivacyKept before a page moves into the open, whoever moves it and however."""
    if would_lose_its_readers(instance, parent_page_after):
        raise PrivacyKept(MOVED.format(title=instance.title), page=instance)


def keep_private_when_copied(request: HttpRequest, page: Page) -> None:
    """Raise PrivacyKept before the CMS makes a copy or an alias of a private page in the open.

    A copy does not take the privacy of its source along, so a page's own counts like one above it.
    """
    key = request.POST.get("new_parent_page", "")
    parent = Page.objects.filter(pk=key).first() if key.isdecimal() else None
    if parent and _is_private(page.path) and not _is_private(parent.path):
        raise PrivacyKept(COPIED.format(title=page.title), page=page)


def _is_private(path: str, *, without: int | None = None) -> bool:
    above = [path[:end] for end in range(Page.steplen, len(path) + 1, Page.steplen)]
    return PageViewRestriction.objects.filter(page__path__in=above).exclude(page_id=without).exists()


def _has_its_own(page: Page) -> bool:
    return PageViewRestriction.objects.filter(page_id=page.pk).exists()
