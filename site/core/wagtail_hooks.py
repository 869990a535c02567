"""What core adds to the CMS. Each line says where; the how is in core/admin."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLResolver, include, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.home import LockedPagesPanel, RecentEditsPanel, WorkflowObjectsToModeratePanel
from wagtail.log_actions import LogActionRegistry
from wagtail.snippets.models import register_snippet

from core.admin import audit, guide, menus, panels, saved, users
from core.admin.checks import use_our_checks
from core.admin.named_pages import name_nothing_to_strangers
from core.admin.people import OurNetwork
from core.admin.redirect_imports import check_imports
from core.admin.redirects import check_redirects
from core.admin.trash import doors, guard
from core.admin.vocabulary import SiteWords
from core.privacy import keep_files_private_in_bulk, keep_private_when_copied
from core.uploads.forms import judge_avatars
from core.uploads.waiting import keep_waiting_files_private

keep_waiting_files_private()
judge_avatars()
check_imports()
check_redirects()
register_snippet(OurNetwork)
register_snippet(SiteWords)

doors.guard_the_api()
guard.keep_out_of_bulk_actions()
name_nothing_to_strangers()
hooks.register("before_delete_page", doors.trash_instead, order=1000)  # after what else may refuse
hooks.register("register_bulk_action", doors.TrashBulkAction, order=1000)  # in the place of Wagtail's
hooks.register("construct_page_chooser_queryset", guard.without_trash)
hooks.register("after_create_page", saved.say_what_happened)
hooks.register("after_edit_page", saved.say_what_happened)
hooks.register("before_copy_page", keep_private_when_copied)
hooks.register("before_create_user", users.refuse_to_raise)
hooks.register("before_edit_user", users.refuse_to_raise)
hooks.register("before_bulk_action", users.refuse_bulk_on_superusers)
hooks.register("before_bulk_action", keep_files_private_in_bulk)
hooks.register("register_waiting_work", panels.reviews_that_wait, order=20)
hooks.register("register_waiting_work", panels.drafts_that_wait, order=30)
hooks.register("register_help_menu_item", guide.menu_item)
hooks.register("construct_wagtail_userbar", use_our_checks)
for name in menus.NOISE:
    hooks.register(f"construct_{name}_menu", menus.without_noise(name))


@hooks.register("construct_homepage_panels")
def arrange_dashboard(request: HttpRequest, found: list[Any]) -> None:
    """Put our panels first. Wagtail's list of what to review is part of "Waiting for you"."""
    repeated = (WorkflowObjectsToModeratePanel, LockedPagesPanel)
    found[:] = [panel for panel in found if not isinstance(panel, repeated)]
    found[:] = [guard.RecentEdits() if isinstance(panel, RecentEditsPanel) else panel for panel in found]
    found += [panels.WaitingPanel(), panels.ScheduledPanel()]


@hooks.register("register_log_actions")
def name_log_actions(actions: LogActionRegistry) -> None:
    actions.register_action("core.publish.refused")(audit.PublishRefusedFormatter)
    actions.register_action("core.trash.put")(audit.PutInTrashFormatter)
    actions.register_action("core.trash.back")(audit.PutBackFormatter)


@hooks.register("register_admin_urls")
def our_urls() -> list[URLResolver]:
    return [path("trash/", include("core.admin.trash.urls")), path("guide/", include("core.admin.guide"))]


class TrashMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return bool(user_has_any_page_permission(request.user))


@hooks.register("register_admin_menu_item")
def trash_menu_item() -> MenuItem:
    return TrashMenuItem("Trash", reverse("trash:index"), name="trash", icon_name="bin", order=450)


@hooks.register("register_admin_menu_item")
def link_to_site() -> MenuItem:
    return MenuItem("View site", "/#main", name="view-site", icon_name="view", order=20_000)


@hooks.register("insert_global_admin_css")
def our_colours() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))
