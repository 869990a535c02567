"""What has to be asked before a page can be put back: mostly nothing."""

from typing import Any

from django import forms
from django.core.validators import validate_slug
from wagtail.models import Page

from core.models import TrashedPage
from core.trash.place import BENEATH, is_in_trash, outside_trash
from core.trash.rights import may_put_under

MOST = 300


class PlaceField(forms.ModelChoiceField):
    """Names a page with the pages above it."""

    def label_from_instance(self, page: Page) -> str:
        return BENEATH.join(above.title for above in page.get_ancestors(inclusive=True).filter(depth__gt=1))


class PutBackForm(forms.Form):
    """Asks where to, where the old place is not there, and for another address, where the old one is taken."""

    parent = PlaceField(
        queryset=Page.objects.none(), required=False, label="Under which page?", empty_label="Choose a page"
    )
    slug = forms.CharField(
        required=False,
        max_length=255,
        validators=[validate_slug],
        label="End of its address",
        help_text="Small letters, digits and hyphens.",
    )

    def __init__(self, *args: Any, entry: TrashedPage, user: Any, asks: set[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("parent", "slug"):
            if name not in asks:
                del self.fields[name]
        if "parent" in asks:
            choices = places_for(entry, user)
            self.fields["parent"].queryset = Page.objects.filter(pk__in=choices).order_by("path")  # type: ignore[attr-defined]


def old_parent_is_there(entry: TrashedPage) -> bool:
    return entry.old_parent is not None and not is_in_trash(entry.old_parent)


def places_for(entry: TrashedPage, user: Any) -> list[int]:
    """Return the pages under which the page may stand, and `user` may put it."""
    page = entry.page.specific
    kinds = tuple(page.allowed_parent_page_models())
    found = outside_trash(Page.objects.filter(depth__gt=1).type(*kinds)).order_by("path")[:MOST]
    return [place.pk for place in found if page.can_move_to(place) and may_put_under(entry, place, user)]
