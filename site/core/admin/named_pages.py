"""Wagtail's screens that say what something is called before they ask who is asking.

The page "Move", the answers of a workflow, and the screens on which something is done to several things at once.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from wagtail.admin.auth import permission_denied
from wagtail.admin.views.bulk_action import BulkAction
from wagtail.models import Page
from wagtail.permissions import policy_registry

# What an address about pages calls them.
OF_PAGES = ("page_id", "pk", "parent_page_id", "page_to_move_id", "destination_id")
AT_ALL = {"add", "change", "delete", "publish", "lock", "unlock", "bulk_delete", "choose", "view"}


def refuse_strangers(request: HttpRequest, named: dict[str, Any]) -> HttpResponse | None:
    """Refuse a request about a page that its sender neither finds in the CMS nor has to look at; None for others."""
    match = request.resolver_match
    if match is None or match.namespace != "wagtailadmin_pages":
        return None
    values = {str(named[name]) for name in OF_PAGES if name in named}
    keys = {int(value) for value in values if value.isdecimal() and len(value) < 10}
    known = policy_registry.get_by_type(Page).explorable_instances(request.user).filter(pk__in=keys).values("pk")
    strange = Page.objects.filter(pk__in=keys).exclude(pk__in=known)
    # Who reviews a page may see it without any other permission.
    if all(page.permissions_for_user(request.user).can_edit() for page in strange):
        return None
    refused: HttpResponse = permission_denied(request)
    return refused


def name_nothing_to_strangers() -> None:
    """Let whoever does something to several things at once be told of those that they may not touch, as Wagtail does,
    only where they may do anything else with them: it names them all.
    """
    as_it_was = BulkAction.get_actionable_objects

    def get_actionable_objects(action: Any) -> tuple[list[Any], dict[str, Any]]:
        objects, others = as_it_was(action)
        may = policy_registry.get_by_type(action.model).user_has_any_permission_for_instance
        refused = others["items_with_no_access"]
        known = [one for one in refused if may(action.request.user, AT_ALL, one)]
        return objects, {**others, "items_with_no_access": known}

    BulkAction.get_actionable_objects = get_actionable_objects
