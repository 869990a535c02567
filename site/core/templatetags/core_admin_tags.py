"""What the CMS says about a page or a collection, in words."""

from collections.abc import Iterable
from typing import Any

from django import template
from wagtail.models import BaseViewRestriction

from core.access import MEMBERS

register = template.Library()
EVERYONE = "everyone"
FOR_MEMBERS = "Members of the NWG and the team"


@register.simple_tag
def readers_of_page(page: Any) -> str:
    """Return who may read a page once it is published."""
    return _readers(page.get_view_restrictions())


@register.simple_tag
def readers_of_collection(collection: Any) -> str:
    """Return who may open the files and see the pictures of a collection."""
    return _readers(collection.get_view_restrictions())


def _readers(restrictions: Iterable[BaseViewRestriction]) -> str:
    """Put restrictions into words. Where there are several, a reader must meet each."""
    return ", and of these only: ".join(_words(restriction) for restriction in restrictions) or EVERYONE


def _words(restriction: BaseViewRestriction) -> str:
    if restriction.restriction_type == BaseViewRestriction.LOGIN:
        return "everyone who has signed in"
    names = list(restriction.groups.order_by("name").values_list("name", flat=True))
    return FOR_MEMBERS if MEMBERS in names else ", ".join(names) or "nobody"
