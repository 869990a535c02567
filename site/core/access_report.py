"""Who can read what, and why: kinds of things, each with the question that its views ask, and words for the answer.

Nothing is decided here. An app registers a `Kind` in its `ready()`: the queryset of `readable` is the one that decides
for a request too (`visible_to`, core/access.py), and `why` only says which of the person's seats and roles let them in.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db.models import QuerySet
from wagtail.models import BaseViewRestriction, Collection, Page

from core import access
from core.models import SiteDocument
from core.roles import Role
from core.trash.place import outside_trash

ROLES = {role.value: role.value.removesuffix("s").replace("secretarie", "secretary").lower() for role in Role}
EVERYONE = "everyone may read it"


@dataclass(frozen=True)
class Standing:
    """Somebody as the report knows them: who they are, their groups of the CMS, and the service of their seat."""

    user: Any
    name: str
    groups: frozenset[str] = frozenset()
    seat: str = ""

    @property
    def member(self) -> str:
        return f"member of {self.seat}" if self.seat else "member"

    @property
    def role(self) -> str:
        """The role on the team, or ""; a superuser is an administrator."""
        held = [ROLES[name] for name in ROLES if name in self.groups]
        return "administrator" if self.user.is_superuser else " and ".join(held)

    def group(self, name: str) -> str:
        return self.member if name == access.MEMBERS else ROLES.get(name, f"in the group “{name}”")


@dataclass(frozen=True)
class Kind:
    """One sort of thing that not everybody reads. `private` leaves out what everyone reads, before it is listed."""

    key: str
    label: str
    all: Callable[[], QuerySet[Any]]
    readable: Callable[[Any], QuerySet[Any]]
    why: Callable[[Any, Standing], str]
    title: Callable[[Any], str] = str
    search: str = "title"
    private: Callable[[QuerySet[Any]], QuerySet[Any]] = lambda things: things
    by_link: Callable[[Any], Iterable[str]] = lambda thing: ()
    names_are_private: bool = True  # whether to know its title is for its readers only
    also: str = ""  # a sentence that is true of every thing of this kind


@dataclass(frozen=True)
class Row:
    """One line of an answer."""

    who: str
    why: str
    what: str = ""
    kind: str = ""
    pk: int = field(default=0, compare=False)


_kinds: dict[str, Kind] = {}


def register(kind: Kind) -> None:
    _kinds[kind.key] = kind


def kinds() -> list[Kind]:
    return list(_kinds.values())


def who_reads(kind: Kind, thing: Any, standings: Iterable[Standing]) -> Iterator[Row]:
    """Yield those of `standings` who may read a thing, with the reason, and then who opens it by a link."""
    for standing in standings:
        if kind.readable(standing.user).filter(pk=thing.pk).exists():
            yield Row(standing.name, kind.why(thing, standing))
    for words in kind.by_link(thing):
        yield Row("By a link, without signing in", words)


def what_reads(standing: Standing) -> Iterator[tuple[Kind, Any, str]]:
    """Yield what somebody may read that not everyone may, with the reason."""
    for kind in kinds():
        for thing in kind.private(kind.readable(standing.user)):
            yield kind, thing, kind.why(thing, standing)


def by_restrictions(restrictions: Iterable[Any], standing: Standing) -> str:
    """Say in words how somebody meets restrictions of Wagtail: each must let them in."""
    restrictions = list(restrictions)
    if not restrictions:
        return EVERYONE
    if standing.user.is_superuser:
        return "administrator"
    return ", and ".join(dict.fromkeys(_words(restriction, standing) for restriction in restrictions))


def _words(restriction: Any, standing: Standing) -> str:
    if restriction.restriction_type == BaseViewRestriction.LOGIN:
        return "has signed in"
    names = sorted(set(restriction.groups.values_list("name", flat=True)) & standing.groups)
    return " and ".join(standing.group(name) for name in names)


def _why_page(page: Page, standing: Standing) -> str:
    return by_restrictions(page.specific.get_view_restrictions(), standing)


def _why_file(file: SiteDocument, standing: Standing) -> str:
    return by_restrictions(file.collection.get_view_restrictions(), standing)


def _private_files(files: QuerySet[Any]) -> QuerySet[Any]:
    return files.filter(access.file_restrictions())


def _readable_collections(user: Any) -> QuerySet[Any]:
    return Collection.objects.exclude(pk__in=access.closed_collections(user))


def register_ours() -> None:
    """Register pages, files and collections."""
    pages = lambda: outside_trash(Page.objects.filter(depth__gt=1, live=True))  # noqa: E731
    files = lambda: SiteDocument.objects.select_related("collection")  # noqa: E731
    register(
        Kind(
            key="page",
            label="Page",
            all=pages,
            readable=lambda user: access.visible_pages(pages(), user),
            why=_why_page,
            private=lambda found: found.filter(access.page_restrictions()),
            also="Who writes pages in the CMS reads them there, drafts too.",
        )
    )
    register(
        Kind(
            key="file",
            label="File",
            all=files,
            readable=lambda user: access.readable_files(files(), user, collection="collection"),
            why=_why_file,
            private=_private_files,
            also="Who looks after files in the CMS sees them there.",
        )
    )
    register(
        Kind(
            key="collection",
            label="Collection",
            all=lambda: Collection.objects.filter(depth__gt=1),
            readable=lambda user: _readable_collections(user).filter(depth__gt=1),
            why=lambda collection, standing: by_restrictions(collection.get_view_restrictions(), standing),
            search="name",
            private=lambda found: found.filter(access.file_restrictions("")),
        )
    )
