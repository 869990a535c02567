"""The three doors by which Wagtail's CMS deletes pages, each of which puts them into the trash instead.

They are the page "Delete" of one page, the action on several, and the admin's API. Code that calls `page.delete()`
deletes as ever.
"""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import reverse
from wagtail.admin import messages
from wagtail.admin.api.actions.delete import DeletePageAPIAction
from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.pages.bulk_actions.delete import DeleteBulkAction
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import PageBulkAction
from wagtail.models import Page, ReferenceIndex

from core.models import TrashedPage
from core.trash.services import check_deletable, put_in_trash

PUT_BACK = "trash:put_back"


def trash_instead(request: HttpRequest, page: Page) -> HttpResponseBase | None:
    """For Wagtail's hook before_delete_page, which runs once the permission to delete has been asked.

    Where the page cannot be deleted, lead back with words, before anybody presses a button.
    """
    parent = reverse("wagtailadmin_explore", args=[page.get_parent().pk])
    try:
        check_deletable(page)
        if request.method != "POST":
            return None
        if ReferenceIndex.get_grouped_references_to(page).is_protected:
            raise PermissionDenied
        entry = put_in_trash(page=page, by=request.user)
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
        return redirect(parent)
    _say(request, f"“{page.title}”{_and_below(entry.pages_below)} is in the trash.", entry)
    return HttpResponseRedirect(get_valid_next_url_from_request(request) or parent)


def _say(request: HttpRequest, words: str, entry: TrashedPage) -> None:
    button = messages.button(reverse(PUT_BACK, args=[entry.pk]), "Put back")
    messages.success(request, words, buttons=[button])


def _and_below(number: int) -> str:
    return f", with {number} page{'s' if number > 1 else ''} below it," if number else ""


class TrashBulkAction(DeleteBulkAction):
    """Deletes several pages at once. Where one lies below another, it goes with that."""

    template_name = "core/admin/trash/confirm_delete_several.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(**kwargs), "type_to_confirm_before_delete": False}

    def post(self, request: HttpRequest) -> HttpResponseBase:
        return super(PageBulkAction, self).post(request)  # without typing the site's name: it can be put back

    def check_perm(self, page: Page) -> bool:
        try:
            check_deletable(page)
        except ValidationError:
            return False
        return bool(super().check_perm(page))

    @classmethod
    def execute_action(cls, objects: list[Page], user: Any = None, **kwargs: Any) -> tuple[int, int]:
        chosen = sorted(objects, key=lambda page: str(page.path))
        tops: list[Page] = []
        for page in chosen:
            if not tops or not page.path.startswith(tops[-1].path):
                tops.append(page)
        entries = [put_in_trash(page=page, by=user) for page in tops]
        return len(entries), sum(entry.pages_below for entry in entries)

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str:
        pages = f"{num_parent_objects} page{'s' if num_parent_objects > 1 else ''}"
        return f"{pages}{_and_below(num_child_objects)} went to the trash, under “Trash” in the menu."


class TrashPageAPIAction(DeletePageAPIAction):
    """The admin API's "delete"."""

    def execute(self, instance: Page, data: Any) -> HttpResponse:
        if not instance.permissions_for_user(self.request.user).can_delete():
            raise PermissionDenied
        try:
            put_in_trash(page=instance, by=self.request.user)
        except ValidationError as refused:
            return HttpResponse(" ".join(refused.messages), status=422)
        return HttpResponse(status=204)


def guard_the_api() -> None:
    PagesAdminAPIViewSet.actions = {**PagesAdminAPIViewSet.actions, "delete": TrashPageAPIAction}
