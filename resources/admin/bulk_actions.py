"""For several pages at once: "Mark as checked today"."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.urls import reverse
from django.utils.http import urlencode
from wagtail.admin.ui.menus.pages import PageMenuItem
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import PageBulkAction
from wagtail.models import Page

from resources.models import LibraryPage
from resources.reviewing import mark_checked


def may_check(page: Page, user: Any) -> bool:
    """Say whether `user` may note that they have checked `page`: it shows on the public page at once.

    What is in moderation or scheduled is left alone: the version that goes live then has its own day.
    """
    if not page.live or not issubclass(page.specific_class or Page, LibraryPage):
        return False
    permissions = page.permissions_for_user(user)
    on_its_way = page.workflow_in_progress or page.approved_schedule
    return bool(permissions.can_publish() and not on_its_way and not permissions.page_locked())


class MarkCheckedBulkAction(PageBulkAction):
    display_name = "Mark as checked today"
    action_type = "mark_checked"
    aria_label = "Mark the selected pages as checked today"
    template_name = "resources/admin/confirm_mark_checked.html"
    action_priority = 45

    def check_perm(self, page: Page) -> bool:
        return may_check(page, self.request.user)

    @classmethod
    def execute_action(
        cls, objects: Iterable[LibraryPage], user: AbstractBaseUser | None = None, **kwargs: Any
    ) -> tuple[int, int]:
        return mark_checked(pages=objects, by=user), 0

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str | None:
        if not num_parent_objects:
            return None
        return f"{self.get_parent_page_text(num_parent_objects).capitalize()} marked as checked today."


class MarkCheckedButton(PageMenuItem):
    """The same for one page, in its "More options"."""

    label = MarkCheckedBulkAction.display_name
    icon_name = "check"
    priority = 45

    @property
    def url(self) -> str:
        address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", MarkCheckedBulkAction.action_type])
        back = self.next_url or reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        return f"{address}?{urlencode({'id': self.page.pk, 'next': back})}"

    def is_shown(self, user: Any) -> bool:
        return may_check(self.page, user)
