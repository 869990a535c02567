"""What the pages of the meetings show around their content."""

from typing import Any

from django import template
from django.urls import reverse

register = template.Library()

SECTIONS = (
    ("To come", "meetings_list"),
    ("Past meetings", "meetings_past"),
    ("Actions", "actions"),
    ("Decisions", "decisions"),
    ("Groups", "groups"),
    ("Your calendar", "my_calendar"),
)


@register.simple_tag(takes_context=True)
def meeting_sections(context: template.Context) -> list[dict[str, Any]]:
    """Return the sections of the meetings, with the one that is shown marked."""
    path = context["request"].path
    return [{"label": label, "href": href, "is_here": path == href} for label, href in _addresses()]


def _addresses() -> list[tuple[str, str]]:
    return [(label, reverse(name)) for label, name in SECTIONS]
