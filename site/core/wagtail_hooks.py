"""What core adds to the CMS. Each line says where; the how is in core/admin."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.home import LockedPagesPanel, WorkflowObjectsToModeratePanel
from wagtail.log_actions import LogActionRegistry
from wagtail.snippets.models import register_snippet

from core.admin import audit, menus, panels, users
from core.admin.checks import use_our_checks
from core.admin.people import OurNetwork
from core.admin.vocabulary import SiteWords
from core.privacy import keep_files_private_in_bulk, keep_private_when_copied
from core.uploads.waiting import keep_waiting_files_private

keep_waiting_files_private()
register_snippet(OurNetwork)
register_snippet(SiteWords)

hooks.register("before_copy_page", keep_private_when_copied)
hooks.register("before_create_user", users.refuse_to_raise)
hooks.register("before_edit_user", users.refuse_to_raise)
hooks.register("before_bulk_action", users.refuse_bulk_on_superusers)
hooks.register("before_bulk_action", keep_files_private_in_bulk)
hooks.register("register_waiting_work", panels.reviews_that_wait, order=20)
hooks.register("register_waiting_work", panels.drafts_that_wait, order=30)
hooks.register("construct_wagtail_userbar", use_our_checks)
for name in menus.NOISE:
    hooks.register(f"construct_{name}_menu", menus.without_noise(name))


@hooks.register("construct_homepage_panels")
def arrange_dashboard(request: HttpRequest, found: list[Any]) -> None:
    """Put our panels first. Wagtail's list of what to review is part of "Waiting for you"."""
    repeated = (WorkflowObjectsToModeratePanel, LockedPagesPanel)
    found[:] = [panel for panel in found if not isinstance(panel, repeated)]
    found += [panels.WaitingPanel(), panels.ScheduledPanel()]


@hooks.register("register_log_actions")
def name_log_actions(actions: LogActionRegistry) -> None:
    actions.register_action("core.publish.refused")(audit.PublishRefusedFormatter)


@hooks.register("register_admin_menu_item")
def link_to_site() -> MenuItem:
    return MenuItem("View site", "/#main", name="view-site", icon_name="view", order=20_000)


@hooks.register("insert_global_admin_css")
def our_colours() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))
