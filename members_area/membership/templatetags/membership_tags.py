"""What the pages of the member area show around their content."""

from typing import Any

from django import template

from members_area.membership.menu import entries, members_home

register = template.Library()


register.simple_tag(members_home)


@register.simple_tag(takes_context=True)
def member_menu(context: template.Context) -> list[dict[str, Any]]:
    """Return the menu of the member area, with the entry that leads here marked."""
    path, front = context["request"].path, members_home()
    home = {"label": "Home", "href": front, "is_here": path == front}
    return [home] + [{"label": e.label, "href": e.href, "is_here": e.leads_to(path)} for e in entries()]
