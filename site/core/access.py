"""The one access question: may this person see this page, this file?

Every list, search, feed, count, export and file view asks here. Restrictions are Wagtail's own (group restrictions on
pages and collections), so that what an editor sets in the CMS is what holds.
"""

from functools import reduce
from operator import or_
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


class SomeMember(AnonymousUser):
    """Somebody who passes as a member and nothing more, without a name or a service: for previews, and for letters to
    all, which may name what such a person may read."""

    is_authenticated = True  # type: ignore[assignment]
    is_anonymous = False  # type: ignore[assignment]
    is_on_team = False

    @property
    def groups(self) -> QuerySet[Group]:  # type: ignore[override]
        return Group.objects.filter(name=MEMBERS)

    def is_in_group(self, name: str) -> bool:
        return name == MEMBERS


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


def closed_to(user: Any, *, page: str = "") -> Exists:
    """Return the annotation that says whether `user` may not read a page; `page` is its lookup from the model."""
    return Exists(_not_passed(_above_page(f"{page}__path" if page else "path"), user))


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


def _above_page(path: str = "path") -> QuerySet[Any]:
    """The same of the page of an outer query."""
    restricted = [f"{page}__path" for page in RESTRICTED]
    on_any = (Q(**{above: Left(OuterRef(path), Length(above))}) for above in restricted)
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
    """Say whether the site's words for members are for this person: a member today, or one of the team."""
    return is_on_team(user) or (user is not None and user.is_authenticated and user.is_in_group(MEMBERS))


def is_on_team(user: Any) -> bool:
    """Say whether somebody is on the team, who read what members read: they write it."""
    return user is not None and user.is_authenticated and user.is_on_team


def may_read_document(document: AbstractDocument | AbstractImage, user: Any) -> bool:
    """Say whether `user` may read a file: everything above it in the tree of collections must let them."""
    path = document.collection.path
    above = [path[:end] for end in range(4, len(path) + 1, 4)]
    restrictions = CollectionViewRestriction.objects.filter(collection__path__in=above)
    return not _not_passed(restrictions, user).exists()
