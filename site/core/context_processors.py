"""What every template may use."""

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from core.navigation import get_chrome


def site_chrome(request: HttpRequest) -> dict[str, object]:
    """Menus, footer, name and announcement, read only when a template asks."""
    return {"chrome": SimpleLazyObject(lambda: get_chrome(request))}
