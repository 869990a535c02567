"""The menu of the CMS, shorter: what nobody here needs is left out."""

from collections.abc import Callable

from django.http import HttpRequest
from wagtail.admin.menu import MenuItem

# Beginnings of the names of menu items.
NOISE = {
    "help": ("whats-new", "editor-guide"),
    "reports": ("aging-pages", "page-types-usage", "workflow-tasks"),  # "Stale content" and the explorers say it better
    "settings": ("workflow-tasks",),
}


def without_noise(menu: str) -> Callable[[HttpRequest, list[MenuItem]], None]:
    """Return the function for a `construct_…_menu` hook that takes the noise out of that menu."""

    def take_out(request: HttpRequest, items: list[MenuItem]) -> None:
        items[:] = [item for item in items if not item.name.startswith(NOISE[menu])]

    return take_out
