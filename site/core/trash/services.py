"""Deleting a page so that it can come back, putting it back, and deleting it for good."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import ProtectedError
from treebeard.mp_tree import MP_MoveHandler
from wagtail.coreutils import find_available_slug
from wagtail.log_actions import log
from wagtail.models import Page, PageViewRestriction, Site

from core.models.trash import TrashedPage
from core.trash import memory
from core.trash.place import BENEATH, PREFIX, is_in_trash, trash_root
from core.trash.rights import may_put_under

FRONT_PAGE = "“{title}” cannot be deleted: the site begins with it or with a page below it."
GONE = "The page is no longer in the trash."
NO_PARENT = "The page above it is not there any more. Choose where it should go."
NOT_THERE = "It cannot stand under “{title}”: that kind of page is not meant for it, or there may be one only."
NOT_ALLOWED = "You may not publish under “{title}”. Choose another page, or ask a moderator."
OPEN = "It was private because of where it stood. Under “{title}” everyone could read it. Choose a private place."
TAKEN = "Another page there has the address “{slug}” by now. Choose another, for example “{free}”."
IN_USE = "“{title}” cannot be deleted for good: {what} names it. Change that first."


@transaction.atomic
def put_in_trash(*, page: Page, by: Any) -> TrashedPage:
    """Take a page and everything below it from the site, so that it can be put back.

    Who may is asked by the views, with Wagtail's permissions. Raises ValidationError for the front page of a site and
    for what is in the trash already.
    """
    root = trash_root()
    page = Page.objects.select_for_update().get(pk=page.pk)
    if is_in_trash(page):
        raise ValidationError(f"“{page.title}” is in the trash already.")
    check_deletable(page)
    place = _describe_place(page)
    entry = TrashedPage(page=page, deleted_by=by, **place, **memory.silence(page))
    _move(page, root, "last-child", f"{PREFIX}{page.pk}/{page.slug}/")
    entry.save()
    _note("core.trash.put", page, by, place=entry.place, address=entry.address, pages_below=entry.pages_below)
    return entry


def check_deletable(page: Page) -> None:
    """Raise ValidationError where a site begins with a page or with one below it."""
    if Site.objects.filter(root_page__path__startswith=page.path).exists():
        raise ValidationError(FRONT_PAGE.format(title=page.title))


def _describe_place(page: Page) -> dict[str, Any]:
    above = list(page.get_ancestors().filter(depth__gt=1))
    private = PageViewRestriction.objects.filter(page__path__in=[parent.path for parent in above]).exists()
    return {
        "old_parent": page.get_parent(),
        "old_sibling": page.get_prev_sibling(),
        "place": BENEATH.join(parent.title for parent in above),
        "address": page.url or "",
        "pages_below": page.get_descendant_count(),
        "was_private": private,
    }


@transaction.atomic
def put_back(*, entry: TrashedPage, by: Any, parent: Page | None = None, slug: str = "") -> list[str]:
    """Put a page back under its old parent or under `parent`, as it was. Return in words what is not as it was.

    Raises ValidationError, with the field "parent" or "slug", where the place is not there, not meant for it, not
    `by`'s, would open a private page to everyone, or has a page of that address.
    """
    trash_root()  # holds the lock
    entry = _held(entry)
    page, parent = entry.page, _checked(parent or entry.old_parent, entry, by)
    slug = slug or page.slug
    if not Page._slug_is_available(slug, parent, page):
        free = find_available_slug(parent, slug, ignore_page_id=page.pk)
        raise ValidationError({"slug": TAKEN.format(slug=slug, free=free)})
    if slug != page.slug:
        Page.objects.filter(pk=page.pk).update(slug=slug)
        memory.rename_in_versions(page, slug)
    target, position = _spot(entry, parent)
    _move(page, target, position, f"{parent.url_path}{slug}/")
    page = Page.objects.get(pk=page.pk)
    words = memory.restore(entry, page)
    entry.delete()
    _note("core.trash.back", page, by, place=parent.title, pages_below=entry.pages_below)
    return words


def _checked(parent: Page | None, entry: TrashedPage, by: Any) -> Page:
    if parent is None or is_in_trash(parent):
        raise ValidationError({"parent": NO_PARENT})
    if not entry.page.specific.can_move_to(parent):
        raise ValidationError({"parent": NOT_THERE.format(title=parent.title)})
    if not may_put_under(entry, parent, by):
        raise ValidationError({"parent": NOT_ALLOWED.format(title=parent.title)})
    is_private = PageViewRestriction.objects.filter(page__in=parent.get_ancestors(inclusive=True)).exists()
    is_kept = is_private or PageViewRestriction.objects.filter(page=entry.page).exists()
    if entry.was_private and not is_kept:
        raise ValidationError({"parent": OPEN.format(title=parent.title)})
    return parent


def _spot(entry: TrashedPage, parent: Page) -> tuple[Page, str]:
    """Return beside which page, and where, so that the order under its old parent is as it was."""
    before = entry.old_sibling
    if before is not None and not is_in_trash(before) and before.is_child_of(parent):
        return before, "right"
    was_first = before is None and parent.pk == entry.old_parent_id
    return parent, "first-child" if was_first and parent.numchild else "last-child"


@transaction.atomic
def delete_for_good(*, entry: TrashedPage, by: Any) -> int:
    """Delete a page in the trash and everything below it. Return how many pages that were.

    Raises ValidationError where something in the database holds on to one of them.
    """
    trash_root()  # holds the lock
    entry = _held(entry)
    page = entry.page
    number = page.get_descendant_count() + 1
    try:
        with transaction.atomic():
            page.delete(user=by)  # Wagtail notes each page
    except ProtectedError as held:
        what = ", ".join(sorted({str(row._meta.verbose_name) for row in held.protected_objects}))
        raise ValidationError(IN_USE.format(title=page.title, what=what)) from held
    return number


def _held(entry: TrashedPage) -> TrashedPage:
    found = TrashedPage.objects.select_for_update(of=("self",)).select_related("page", "old_parent", "old_sibling")
    try:
        return found.get(pk=entry.pk)
    except TrashedPage.DoesNotExist as gone:
        raise ValidationError(GONE) from gone


def _move(page: Page, target: Page, position: str, url_path: str) -> None:
    """Move a page and all below it, without the signals of a move that somebody wants: no redirects come into being."""
    before = page.url_path
    MP_MoveHandler(page, target, position).process()
    Page.objects.filter(pk=page.pk).update(url_path=url_path)
    moved = Page.objects.get(pk=page.pk)
    moved._update_descendant_url_paths(before, url_path)


def _note(action: str, page: Page, by: Any, **data: Any) -> None:
    log(instance=page.specific, action=action, user=by, data=data)
