"""Where the trash is: a second root of the tree of pages, beside the one that holds the site.

No site begins there, nobody has a permission there, and a restriction that nobody passes lies on it. What is in it is
known by its path alone, without a question to the database: no slug begins with a dot.
"""

from typing import Any

from django.db import transaction
from django.db.models import QuerySet, Subquery
from wagtail.models import AbstractPage, BaseViewRestriction, Page, PageViewRestriction
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.permissions import register_permission_policy

SLUG, PREFIX = "trash", "/.trash/"
BENEATH = " › "  # noqa: RUF001 - between the titles of pages that stand one below the other


def is_in_trash(page: Any) -> bool:
    """Say whether a page lies in the trash, or is its root."""
    return bool(page.url_path and page.url_path.startswith(PREFIX))


def outside_trash(pages: QuerySet[Any]) -> Any:
    """Return those of `pages` that nobody has deleted."""
    return pages.exclude(pk__in=_in_trash().values("pk"))  # by key, because the search too can filter by that


def _in_trash() -> QuerySet[Any]:
    """Return what is in the trash, found by the indexes on slug and path: its root is the last of the tree."""
    root = Page.objects.filter(slug=SLUG, depth=1, url_path=PREFIX)
    return Page.objects.filter(path__gte=Subquery(root.values("path")[:1]))


@transaction.atomic
def trash_root() -> Page:
    """Return the root of the trash, made where there is none yet.

    The site's own root is locked: no two people make a second trash, or move within the tree at once.
    """
    Page.objects.select_for_update().get(pk=Page.get_first_root_node().pk)
    return Page.objects.filter(slug=SLUG, depth=1, url_path=PREFIX).first() or _make_root()


def _make_root() -> Page:
    root = Page.add_root(instance=Page(title="Trash", slug=SLUG, live=False))
    Page.objects.filter(pk=root.pk).update(url_path=PREFIX)
    # Groups without any: nobody passes.
    PageViewRestriction.objects.create(page=root, restriction_type=BaseViewRestriction.GROUPS)
    return Page.objects.get(pk=root.pk)


class PolicyWithoutTrash(PagePermissionPolicy):
    """Wagtail's permissions on pages, for which the trash is not there: superusers too use the screen "Trash"."""

    def _base_queryset_for_user(self, user: Any) -> Any:
        pages = super()._base_queryset_for_user(user)
        return pages if pages is None else outside_trash(pages)

    def instances_with_direct_explore_permission(self, user: Any) -> Any:
        pages = super().instances_with_direct_explore_permission(user)
        return outside_trash(pages) if user.is_superuser else pages

    def explorable_root_instance(self, user: Any) -> Any:
        """Let the menu "Pages" open on the home page. The root above it has no address, and nothing to read or change.

        Where other pages stand beside the home page, and for superusers, it opens on the root as ever.
        """
        if hasattr(user, self._explorable_root_instance_cache_name):
            return getattr(user, self._explorable_root_instance_cache_name)
        found = super().explorable_root_instance(user)
        if found is not None and found.is_root() and not user.is_superuser:
            below = list(found.get_children()[:2])
            found = below[0] if len(below) == 1 else found
            setattr(user, self._explorable_root_instance_cache_name, found)
        return found

    def user_has_any_permission_for_instance(self, user: Any, actions: Any, instance: Any) -> bool:
        return not is_in_trash(instance) and super().user_has_any_permission_for_instance(user, actions, instance)


def keep_out_of_the_cms() -> None:
    """Let every list, chooser and check of the CMS ask the policy without trash."""
    register_permission_policy(AbstractPage, PolicyWithoutTrash())
