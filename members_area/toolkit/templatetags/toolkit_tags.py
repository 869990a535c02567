"""What the pages of the toolkit show around their content."""

from typing import Any

from django import template
from django.forms import BoundField
from django.urls import reverse

from members_area.membership.policies import current_membership
from members_area.toolkit.models import Objective, PlanAction

register = template.Library()

OF_A_SERVICE = ("assessments", "plans")  # the team holds no seat, and has none
SECTIONS = (
    ("Start", "toolkit"),
    ("Templates", "toolkit_templates"),
    ("Self-assessment", "assessments"),
    ("Action plan", "plans"),
    ("Ideas", "ideas"),
    ("Sector picture", "sector"),
)


@register.simple_tag(takes_context=True)
def toolkit_sections(context: template.Context) -> list[dict[str, Any]]:
    """Return the sections of the toolkit that this reader has, with the one that is shown marked."""
    request = context["request"]
    path, is_member = request.path, current_membership(request) is not None
    addresses = [(label, reverse(name)) for label, name in SECTIONS if is_member or name not in OF_A_SERVICE]
    start, here = addresses[0][1], path
    if path.startswith(reverse("adopt")):
        here = reverse("ideas")  # what can be taken up stands beside them
    return [
        {"label": label, "href": href, "is_here": here == href or (href != start and here.startswith(href))}
        for label, href in addresses
    ]


@register.filter
def theirs(field: BoundField) -> str:
    """Return what somebody else saved in a field meanwhile (editing.py); empty where nobody did."""
    return getattr(field.form, "theirs", {}).get(field.name, "")


@register.simple_tag
def idea_words(idea: Any) -> list[tuple[str, str]]:
    """Return what a shared idea says, label by label, as far as it says anything."""
    model = Objective if idea.kind == idea.Kind.OBJECTIVE else PlanAction
    rows = []
    for name, value in idea.words.items():
        if name == "actions" or value in ("", None, False):
            continue
        field: Any = model._meta.get_field(name)
        words = dict(field.flatchoices).get(value, value) if field.choices else value
        label = str(field.verbose_name)
        rows.append((label[:1].upper() + label[1:], "Yes" if words is True else str(words)))
    return rows
