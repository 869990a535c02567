"""Who reads the member area, as restrictions of Wagtail, and the refusal to take those restrictions away."""

from typing import Any

from django.contrib.auth.models import Group
from django.db import transaction
from wagtail.models import BaseViewRestriction, Collection, CollectionViewRestriction, Page, PageViewRestriction

from core.access import MEMBERS
from core.publishing import PrivacyKept
from core.roles import Role

COLLECTION = "Members"  # files and pictures for members lie in it, and in collections beneath it
GROUPS = BaseViewRestriction.GROUPS
KEPT = "“{name}” stays private: it is for members of the NWG and the team. Put what everyone may see somewhere else."


def readers() -> list[Group]:
    """Return the groups that read what is for members: the members, and every role of the team."""
    return [Group.objects.get_or_create(name=name)[0] for name in (MEMBERS, *Role)]


@transaction.atomic
def restrict_page(page: Page) -> None:
    """Let only members and the team read a page and what is beneath it. Doing it again changes nothing."""
    restriction = PageViewRestriction.objects.filter(page_id=page.pk, restriction_type=GROUPS).first()
    restriction = restriction or PageViewRestriction.objects.create(page_id=page.pk, restriction_type=GROUPS)
    restriction.groups.add(*readers())


@transaction.atomic
def restrict_collection(collection: Collection) -> None:
    """The same for files and pictures."""
    found = CollectionViewRestriction.objects.filter(collection=collection, restriction_type=GROUPS).first()
    found = found or CollectionViewRestriction.objects.create(collection=collection, restriction_type=GROUPS)
    found.groups.add(*readers())


def is_for_members(restriction: Any) -> bool:
    """Say whether a restriction is the one that makes the member area private, and not one of an editor's own."""
    from members_area.membership.models import MembersHomePage

    if isinstance(restriction, PageViewRestriction):
        return MembersHomePage.objects.filter(pk=restriction.page_id).exists()
    return is_members_collection(restriction.collection)


def is_members_collection(collection: Collection) -> bool:
    return bool(collection.depth == 2 and collection.name == COLLECTION)


def keep_collection(collection: Any = None, instance: Any = None, raw: bool = False, **kwargs: Any) -> None:
    """Raise PrivacyKept before the members' collection gets another name or another place: it is known by both."""
    known = Collection.objects.filter(pk=(collection or instance).pk).first()
    if raw or known is None or not is_members_collection(known):
        return
    if collection or not is_members_collection(instance):
        raise PrivacyKept(f"The collection “{COLLECTION}” keeps its name and its place: it is private because of them.")


def keep_restriction(instance: Any, origin: Any = None, **kwargs: Any) -> None:
    """Raise PrivacyKept where somebody takes the restriction away, unless what it restricts goes with it."""
    of_restrictions = PageViewRestriction | CollectionViewRestriction
    goes_alone = isinstance(origin, of_restrictions) or issubclass(getattr(origin, "model", Page), of_restrictions)
    if goes_alone and is_for_members(instance):
        raise _refusal(instance)


def keep_kind_of_restriction(instance: Any, raw: bool = False, **kwargs: Any) -> None:
    """Raise PrivacyKept where a restriction to groups would become one that everybody signed in passes."""
    if not raw and instance.restriction_type != GROUPS and is_for_members(instance):
        raise _refusal(instance)


def _refusal(restriction: Any) -> PrivacyKept:
    thing = restriction.page if isinstance(restriction, PageViewRestriction) else restriction.collection
    page = thing if isinstance(thing, Page) else None
    return PrivacyKept(KEPT.format(name=thing), page=page)
