"""The one access question: may this person see this page, this file?

Every list, search, feed, count, export and file view asks here. Restrictions are Wagtail's own (group restrictions on
pages and collections), so that what an editor sets in the CMS is what holds.
"""

from typing import Any

from django.contrib.auth.models import AnonymousUser, Group
from django.db import connection
from django.db.models import BooleanField, Exists, ExpressionWrapper, OuterRef, Q, QuerySet
from django.db.models.expressions import RawSQL
from django.db.models.functions import Left, Length
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage
from wagtail.models import BaseViewRestriction, Collection, CollectionViewRestriction, Page, PageViewRestriction
from wagtail.query import PageQuerySet

VISITOR = AnonymousUser()
# Wagtail's group of everybody who is a member today. The membership app keeps it in step; restrictions name it.
MEMBERS = "Members"

# What a restriction keeps from people: the page that it is set on, all beneath it, every alias of any of these, which
# shows the same words wherever it stands, all beneath that, and so on. Every path beneath another begins like it, and
# none stands after it with as many Zs as a path can have. An alias that is not published is not there, for whomever.
LAST = "Z" * Page._meta.get_field("path").max_length
KEPT = """
WITH RECURSIVE top(id, path) AS (
    SELECT id, path FROM wagtailcore_page WHERE id IN ({restricted})
    UNION
    SELECT alias.id, alias.path FROM top
    JOIN wagtailcore_page alias ON alias.alias_of_id > 0 AND alias.live
    JOIN wagtailcore_page source ON source.id = alias.alias_of_id
    AND SUBSTR(source.path, 1, LENGTH(top.path)) = top.path
)
SELECT page.id FROM top
JOIN wagtailcore_page page ON page.path >= top.path AND page.path <= top.path || %s
AND SUBSTR(page.path, 1, LENGTH(top.path)) = top.path
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
    """Return the keys of the pages that a restriction keeps from `user`, as part of the query that asks.

    It goes down from the few restrictions by the index on paths. To go up from each of twenty thousand pages to every
    restriction took a third of a second.
    """
    return _kept_by(_not_passed(PageViewRestriction.objects.all(), user))


def page_restrictions() -> ExpressionWrapper:
    """Return the annotation that says whether anything restricts a page, whoever reads it."""
    return _as_annotation(pk__in=_kept_by(PageViewRestriction.objects.all()))


def closed_to(user: Any, *, page: str = "pk") -> ExpressionWrapper:
    """Return the annotation that says whether `user` may not read a page; `page` is its lookup from the model."""
    return _as_annotation(**{f"{page}__in": kept_from(user)})


def _kept_by(restrictions: QuerySet[Any]) -> RawSQL:
    restricted, params = restrictions.values("page_id").query.get_compiler(connection=connection).as_sql()
    return RawSQL(KEPT.format(restricted=restricted), [*params, LAST])  # noqa: S611 - Django's own SQL and parameters


def _as_annotation(**condition: Any) -> ExpressionWrapper:
    return ExpressionWrapper(Q(**condition), output_field=BooleanField())


def restrictions_of(page: Page) -> QuerySet[Any]:
    """Return what restricts `page`, whoever reads it: on itself, above it, or so on the page that it is an alias of."""
    above: set[str] = set()
    found = {page.path}
    while found:
        above |= {path[:end] for path in found for end in range(page.steplen, len(path) + 1, page.steplen)}
        found = set(Page.objects.filter(aliases__path__in=above).values_list("path", flat=True)) - above
    return PageViewRestriction.objects.filter(page__path__in=above)


def file_restrictions(collection: str = "collection") -> Exists:
    """Return the annotation that says whether anything restricts a file, whoever opens it."""
    return Exists(_above_file(collection))


def collection_is_restricted(collection_id: int) -> bool:
    """Say whether anything restricts the files of a collection, whoever opens them."""
    return Collection.objects.filter(Exists(_above_file("")), pk=collection_id).exists()


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
