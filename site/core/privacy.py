"""Keeps what is private so when it is moved or copied: pages and files take their readers from where they lie."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from wagtail.models import Page, PageViewRestriction

from core.access import collection_is_restricted
from core.publishing import PrivacyKept

MOVED = (
    "“{title}” is private because of where it stands. In the new place everyone could read it, so it stays here. "
    "Set its own privacy first, or ask a moderator to publish its words on a new page."
)
COPIED = (
    "“{title}” is private because of where it stands. "
    "A copy in that place could be read by everyone, so it was not made."
)


OPENED = (
    "“{title}” is private because of the collection in which it lies. In the new one everyone could open it, "
    "so it stays where it is. Upload what everyone may see once more, into an open collection."
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


def keep_file_private(sender: Any, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    """Raise PrivacyKept before a file or picture leaves a restricted collection for an open one."""
    if raw or instance.pk is None:
        return
    before = sender.objects.filter(pk=instance.pk).values_list("collection_id", flat=True).first()
    _refuse_to_open([(before, instance)], instance.collection_id)


def keep_files_private_in_bulk(request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any) -> None:
    """The same for many at once, which the CMS writes without a word to the rows."""
    key = request.POST.get("collection", "")
    if action_type == "add_to_collection" and key.isdecimal():
        _refuse_to_open([(file.collection_id, file) for file in objects], int(key))


def _refuse_to_open(files: list[tuple[int | None, Any]], collection: int) -> None:
    moved = [(before, file) for before, file in files if before not in {None, collection}]
    if not moved or collection_is_restricted(collection):
        return
    for before, file in moved:
        if collection_is_restricted(before):
            raise PrivacyKept(OPENED.format(title=file.title))


def _is_private(path: str, *, without: int | None = None) -> bool:
    above = [path[:end] for end in range(Page.steplen, len(path) + 1, Page.steplen)]
    return PageViewRestriction.objects.filter(page__path__in=above).exclude(page_id=without).exists()


def _has_its_own(page: Page) -> bool:
    return PageViewRestriction.objects.filter(page_id=page.pk).exists()
