"""The one access question: may this person see this page, this file?

Every list, search, feed, count, export and file view asks here. Restrictions are Wagtail's own (group restrictions on
pages and collections), so that what an editor sets in the CMS is what holds.
"""

from functools import reduce
from operator import or_
from types import SimpleNamespace
from typing import Any

from django.contrib.auth.models import AnonymousUser, Group
from django.db import connection
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.expressions import RawSQL
from django.db.models.functions import Left, Length
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage
from wagtail.models import BaseViewRestriction, Collection, CollectionViewRestriction, Page, PageViewRestriction
from wagtail.query import PageQuerySet

VISITOR = AnonymousUser()
# Wagtail's group of everybody who is a member today. The membership app keeps it in step; restrictions name it.
MEMBERS = "Members"
# The permission that everybody on the team has: they read what members read, because they write it.
TEAM = "wagtailadmin.access_admin"


# The pages that a restriction restricts, with all beneath them: the one that it is set on, and every alias of it, which
# shows the same words. An alias may have an alias.
RESTRICTED = ("page", "page__aliases", "page__aliases__aliases")
# Every path beneath another begins like it, and none stands after it with as many Zs as a path can have.
LAST = "Z" * Page._meta.get_field("path").max_length
BENEATH = """
SELECT below.id FROM wagtailcore_page above
JOIN wagtailcore_page below ON below.path >= above.path AND below.path <= above.path || %s
AND SUBSTR(below.path, 1, LENGTH(above.path)) = above.path WHERE above.id IN ({restricted})
"""


def any_member() -> Any:
    """Return somebody who passes as a member and nothing more: letters to all may name what such a person may read."""
    return SimpleNamespace(is_authenticated=True, is_superuser=False, groups=Group.objects.filter(name=MEMBERS))


def visible_pages(pages: PageQuerySet, user: Any) -> PageQuerySet:
    """Return those of `pages` that are published and that `user` may read, in the one query that fetches them."""
    return pages.live().exclude(pk__in=kept_from(user))


def kept_from(user: Any) -> RawSQL:
    """Return the keys of the pages beneath a restriction that `user` does not meet, as part of the query that asks.

    It goes down from the few restrictions by the index on paths. To go up from each of twenty thousand pages to every
    restriction took a third of a second.
    """
    restrictions = _not_passed(PageViewRestriction.objects.all(), user)
    page, *aliases = (restrictions.values(f"{restricted}__pk") for restricted in RESTRICTED)
    restricted, params = page.union(*aliases).query.get_compiler(connection=connection).as_sql()
    return RawSQL(BENEATH.format(restricted=restricted), [LAST, *params])  # noqa: S611 - Django's own SQL and parameters


def page_restrictions() -> Exists:
    """Return the annotation that says whether anything restricts a page, whoever reads it."""
    return Exists(_above_page())


def closed_to(user: Any) -> Exists:
    """Return the annotation that says whether anything that restricts a page keeps `user` out."""
    return Exists(_not_passed(_above_page(), user))


def file_restrictions(collection: str = "collection") -> Exists:
    """Return the annotation that says whether anything restricts a file, whoever opens it."""
    return Exists(_above_file(collection))


def collection_is_restricted(collection_id: int) -> bool:
    """Say whether anything restricts the files of a collection, whoever opens them."""
    return Collection.objects.filter(Exists(_above_file("")), pk=collection_id).exists()


def restrictions_of(page: Page) -> QuerySet[Any]:
    """Return what restricts `page`, whoever reads it."""
    above = [page.path[:end] for end in range(page.steplen, len(page.path) + 1, page.steplen)]
    on_any = (Q(**{f"{restricted}__path__in": above}) for restricted in RESTRICTED)
    return PageViewRestriction.objects.filter(reduce(or_, on_any)).distinct()


def _above_page() -> QuerySet[Any]:
    """The same of the page of an outer query."""
    paths = [f"{restricted}__path" for restricted in RESTRICTED]
    on_any = (Q(**{path: Left(OuterRef("path"), Length(path))}) for path in paths)
    return PageViewRestriction.objects.filter(reduce(or_, on_any))


def _above_file(collection: str) -> QuerySet[Any]:
    path = OuterRef(f"{collection}__path" if collection else "path")
    return CollectionViewRestriction.objects.filter(collection__path=Left(path, Length("collection__path")))


def _not_passed(restrictions: QuerySet[Any], user: Any) -> QuerySet[Any]:
    """Keep the restrictions that `user` does not meet. Shared passwords are switched off: nobody passes those."""
    if user is None or not user.is_authenticated:
        return restrictions
    restrictions = restrictions.exclude(restriction_type=BaseViewRestriction.LOGIN)
    if user.is_superuser:
        return restrictions.exclude(restriction_type=BaseViewRestriction.GROUPS)
    return restrictions.exclude(restriction_type=BaseViewRestriction.GROUPS, groups__in=user.groups.values("pk"))


def may_read_page(page: Page, user: Any) -> bool:
    """Say whether `user` may read the published `page`."""
    return bool(page.live) and passes_restrictions(page, user)


def passes_restrictions(page: Page, user: Any) -> bool:
    """Say whether nothing that restricts `page` keeps `user` out, whether or not it is published."""
    return not _not_passed(page.get_view_restrictions(), user).exists()


def readable_files(files: QuerySet[Any], user: Any, *, collection: str) -> QuerySet[Any]:
    """Return those of `files` that `user` may read, in the one query that fetches them.

    `collection` is the lookup of the file's collection from the queryset's model, for example "document__collection".
    """
    return files.exclude(**{f"{collection}__in": _closed_to(user)})


def closed_collections(user: Any) -> set[int]:
    """Return the collections whose files `user` may not read."""
    return set(_closed_to(user).values_list("pk", flat=True))


def _closed_to(user: Any) -> QuerySet[Any]:
    return Collection.objects.filter(Exists(_not_passed(_above_file(""), user)))


def is_reader(user: Any) -> bool:
    """Say whether the site's words for members are for this person: a member today, or one of the team.

    The answer is kept on the user, as Django keeps permissions: for one request.
    """
    if user is None or not user.is_authenticated:
        return False
    if not hasattr(user, "_is_reader"):
        user._is_reader = user.has_perm(TEAM) or user.groups.filter(name=MEMBERS).exists()
    return bool(user._is_reader)


def may_read_document(document: AbstractDocument | AbstractImage, user: Any) -> bool:
    """Say whether `user` may read a file: everything above it in the tree of collections must let them."""
    path = document.collection.path
    above = [path[:end] for end in range(4, len(path) + 1, 4)]
    restrictions = CollectionViewRestriction.objects.filter(collection__path__in=above)
    return not _not_passed(restrictions, user).exists()
