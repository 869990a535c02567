"""Who may see a page in the trash and put it back: whoever could have deleted it where it stood."""

from typing import Any

from wagtail.models import Page
from wagtail.permissions import policy_registry

from core.models.trash import TrashedPage
from core.trash.place import is_in_trash


def could_delete(entry: TrashedPage, user: Any) -> bool:
    """Say whether `user` could delete the page where it stood: Wagtail's rule (`PagePermissionTester.can_delete`),
    asked of the place that it had and of what was published then."""
    if not user.is_active or user.is_superuser:
        return bool(user.is_active)
    held = permissions_at(user, place_of(entry))
    if entry.pages_below and "bulk_delete" not in held:
        return False
    if entry.live and "publish" not in held:
        return False
    return "change" in held or ("add" in held and _owns_all(entry, user))


def _owns_all(entry: TrashedPage, user: Any) -> bool:
    return not entry.page.get_descendants(inclusive=True).exclude(owner=user).exists()


def place_of(entry: TrashedPage) -> str:
    """Return the path of the parent that a page had; where that is in the trash, of the parent that this had."""
    parent = entry.old_parent
    while parent is not None and is_in_trash(parent):
        above = TrashedPage.objects.filter(page__path=parent.path[: 2 * Page.steplen]).select_related("old_parent")
        parent = next((found.old_parent for found in above), None)
    return str((parent or Page.get_first_root_node()).path)


def permissions_at(user: Any, path: str) -> set[str]:
    """Return what somebody who is no superuser may do with pages at a path: "add", "change", "publish" and so on."""
    held = policy_registry.get_by_type(Page).get_cached_permissions_for_user(user)
    return {_action(permission) for permission in held if path.startswith(permission.page.path)}


def _action(permission: Any) -> str:
    return str(permission.permission.codename.removesuffix("_page"))


def may_put_under(entry: TrashedPage, parent: Page, user: Any) -> bool:
    """Say whether `user` may add a page there, and publish it where it was published."""
    if user.is_superuser:
        return True
    held = permissions_at(user, parent.path)
    return "add" in held and ("publish" in held or not entry.live)
