"""Keeps what is in the trash from the CMS's other screens: they lead to the trash, or are not there."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_list_or_404, redirect
from wagtail.admin.views.home import RecentEditsPanel
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import PageBulkAction
from wagtail.models import Page

from core.models import TrashedPage
from core.trash.place import PREFIX, is_in_trash, outside_trash

IN_TRASH = "“{title}” is in the trash. Put it back to work on it."
# Addresses that name pages, by the beginning of their names, or by that of the path where they have none.
OF_PAGES = ("wagtailadmin_explore", "wagtailadmin_choose_page", "wagtail_bulk_action")


def lead_to_trash(request: HttpRequest, named: dict[str, Any]) -> HttpResponse | None:
    """Answer a request of the CMS for a page in the trash; None for every other.

    Whoever sees it in the trash is led there. For everybody else it is not there: raises Http404.
    """
    match = request.resolver_match
    if match is None or not (match.namespace == "wagtailadmin_pages" or str(match.url_name).startswith(OF_PAGES)):
        return None
    values = [str(value) for value in (*named.values(), *request.GET.getlist("id"))]
    keys = {int(value) for value in values if value.isdecimal() and len(value) < 10}
    page = Page.objects.filter(pk__in=keys, url_path__startswith=PREFIX).first() if keys else None
    if page is None or (match.url_name == "wagtail_bulk_action" and named.get("model_name") != "page"):
        return None
    holders = TrashedPage.objects.filter(page__path=page.path[: 2 * Page.steplen]).visible_to(request.user)
    if not holders:
        raise Http404
    messages.warning(request, IN_TRASH.format(title=page.title))
    return redirect("trash:index")


def without_trash(pages: QuerySet[Page], request: HttpRequest) -> Any:
    """For Wagtail's hook construct_page_chooser_queryset."""
    return outside_trash(pages)


def keep_out_of_bulk_actions() -> None:
    """Let "all" of a list or of a search be all but the trash, for whatever is done to several pages at once."""

    def get_queryset(cls: Any, model: Any, object_ids: Any) -> list[Page]:
        return list(get_list_or_404(outside_trash(model.objects.all()), pk__in=object_ids))

    PageBulkAction.get_queryset = classmethod(get_queryset)


class RecentEdits(RecentEditsPanel):
    """Wagtail's panel "Your most recent edits", without pages in the trash."""

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        context["last_edits"] = [(at, page) for at, page in context["last_edits"] if not is_in_trash(page)]
        return context
