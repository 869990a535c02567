"""What the CMS says about a page or a collection, in words."""

import re
from collections.abc import Iterable
from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import BaseViewRestriction

from core.access import MEMBERS
from core.models.trash import kept_days

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


# What a template that asks about one of several calls it.
ONE_OF_SEVERAL = ("page", "image", "document", "snippet", "user")


@register.simple_tag(takes_context=True)
def uses_here(context: Any) -> Any:
    """Return what uses the thing that the screen asks about (core/admin/uses.py)."""
    from core.admin.uses import uses_of

    return uses_of(_asked_about(context), context["request"].user)


def _asked_about(context: Any) -> Any:
    for name in ONE_OF_SEVERAL:
        value = context.get(name)
        if isinstance(value, dict) and "item" in value:
            return value["item"]
    if items := context.get("items"):
        return items[0]["item"]
    return context.get("object") or context.get("page") or context["view"].object


@register.simple_tag
def trash_words(number: int = 1) -> str:
    """Return what becomes of pages that are deleted."""
    it, is_, its = ("It", "is", "its address") if number == 1 else ("They", "are", "their addresses")
    return (
        f"{it} {is_} off the site at once, and {its} answer{'s' if number == 1 else ''} “not found”. For {kept_days()} "
        f"days you can put {'it' if number == 1 else 'them'} back as {it.lower()} {'was' if number == 1 else 'were'}: "
        "choose “Trash” in the menu."
    )


KEPT_LATER = "Not kept yet: say what the picture shows, then press Update."
OF_SEVERAL_FILES = ((r"Add to collection:", "Who may open them:"),)
OF_SEVERAL_PICTURES = (
    (r"Add to collection:", "Who may see them:"),
    (r"(?<=status-msg success\">)[^<]+", KEPT_LATER),
    (r'<p class="error-message">[^<]+</p>', ""),  # it stands there before anything is wrong
)


@register.filter
def reworded(html: SafeString, kind: str) -> SafeString:
    """Return a part of a screen of Wagtail's on which several "pictures" or "files" are uploaded, in our words.

    Of a picture it says that the upload was successful, though it is thrown away where nobody says what it shows.
    """
    said = str(html)
    for old, new in OF_SEVERAL_PICTURES if kind == "pictures" else OF_SEVERAL_FILES:
        said = re.sub(old, new, said)
    return mark_safe(said)  # noqa: S308 - Wagtail's template, with words of ours
