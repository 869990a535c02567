"""What the library adds to the CMS. Each line says where; the how is in resources/admin."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from wagtail import hooks
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.menu import MenuItem
from wagtail.log_actions import LogActionRegistry
from wagtail.models import Page

from resources.admin.bulk_actions import MarkCheckedBulkAction, MarkCheckedButton
from resources.admin.explorers import Library
from resources.admin.missing_words import MissingWordsView
from resources.admin.panels import DownloadsPanel, StalePanel
from resources.admin.stale import StaleContentView
from resources.signals import files_changed_in_bulk

hooks.register("register_bulk_action", MarkCheckedBulkAction)
hooks.register("after_bulk_action", files_changed_in_bulk)
REPORTS: tuple[tuple[str, type[Any], str, int], ...] = (
    ("stale-content", StaleContentView, "time", 100),
    ("missing-words", MissingWordsView, "warning", 110),
)


@hooks.register("register_admin_viewset")
def register_library() -> Library:
    return Library()


@hooks.register("register_admin_urls")
def register_reports() -> list[URLPattern]:
    patterns = []
    for name, view, _, _ in REPORTS:
        patterns += [
            path(f"reports/{name}/", view.as_view(), name=view.index_url_name),
            path(f"reports/{name}/results/", view.as_view(results_only=True), name=view.index_results_url_name),
        ]
    return patterns


class ReportMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return user_has_any_page_permission(request.user)


def menu_item_for(name: str, view: type[Any], icon: str, order: int) -> ReportMenuItem:
    return ReportMenuItem(view.page_title, reverse(view.index_url_name), name=name, icon_name=icon, order=order)


for _report in REPORTS:
    hooks.register("register_reports_menu_item", lambda report=_report: menu_item_for(*report))


@hooks.register("construct_homepage_panels")
def add_panels(request: HttpRequest, panels: list[Any]) -> None:
    """Show them to those who have a menu for what they lead to."""
    if user_has_any_page_permission(request.user):
        panels += [StalePanel(), DownloadsPanel()]


@hooks.register("register_page_listing_more_buttons")
def more_buttons(page: Page, user: Any, next_url: str | None = None) -> Iterator[MarkCheckedButton]:
    yield MarkCheckedButton(page=page, next_url=next_url)


@hooks.register("register_page_header_buttons")
def header_buttons(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[MarkCheckedButton]:
    yield MarkCheckedButton(page=page)


@hooks.register("register_log_actions")
def name_log_actions(actions: LogActionRegistry) -> None:
    actions.register_action("resources.page.checked", "Check", "Marked as checked")
