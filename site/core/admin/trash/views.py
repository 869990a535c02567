"""The screen "Trash", and the two pages on which somebody says yes: put back, and delete for good."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.views import View
from wagtail.admin import messages
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.coreutils import find_available_slug

from core.admin.trash.forms import PutBackForm, old_parent_is_there
from core.models import TrashedPage
from core.models.trash import kept_days
from core.trash.services import delete_for_good, put_back

INDEX = "trash:index"
MAY_DELETE_FOR_GOOD = "core.delete_trashedpage"
REFUSED = 422
PER_PAGE = 50


class TrashScreen(WagtailAdminTemplateMixin, View):
    """What the three share: the way here, and that only writers open them. Raises PermissionDenied."""

    header_icon = "bin"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not user_has_any_page_permission(request.user):
            raise PermissionDenied
        response = super().dispatch(request, *args, **kwargs)
        patch_cache_control(response, private=True, no_store=True)
        return response

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        here = {"url": "", "label": self.get_page_title(), "sublabel": ""}
        above = [] if isinstance(self, TrashIndex) else [{"url": reverse(INDEX), "label": "Trash"}]
        return [*self.breadcrumbs_items, *above, here]


class TrashIndex(TrashScreen):
    page_title = "Trash"
    template_name = "core/admin/trash/index.html"

    def get(self, request: HttpRequest) -> HttpResponseBase:
        entries = TrashedPage.objects.visible_to(request.user)
        page = Paginator(entries, PER_PAGE).get_page(request.GET.get("p"))
        context = {
            "entries": page,
            "days": kept_days(),
            "may_delete": request.user.has_perm(MAY_DELETE_FOR_GOOD),
        }
        return self.render_to_response(self.get_context_data(**context))


class EntryScreen(TrashScreen):
    """A screen about one page in the trash. Raises Http404 for what the person could not have deleted."""

    entry: TrashedPage

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        found = TrashedPage.objects.filter(pk=kwargs["pk"]).visible_to(request.user)
        if not found:
            raise Http404
        self.entry = found[0]
        return super().dispatch(request, *args, **kwargs)

    def show(self, status: int = 200, **context: Any) -> HttpResponseBase:
        context |= {"entry": self.entry, "back_url": reverse(INDEX)}
        return self.render_to_response(self.get_context_data(**context), status=status)


class PutBack(EntryScreen):
    page_title = "Put back"
    template_name = "core/admin/trash/put_back.html"

    def get(self, request: HttpRequest, pk: int) -> HttpResponseBase:
        asks = set() if old_parent_is_there(self.entry) else {"parent"}
        return self.show(form=self._form(asks))

    def post(self, request: HttpRequest, pk: int) -> HttpResponseBase:
        asks = {name for name in ("parent", "slug") if name in request.POST}
        form = self._form(asks, request.POST)
        if not form.is_valid():
            return self.show(REFUSED, form=form)
        try:
            words = put_back(entry=self.entry, by=request.user, **form.cleaned_data)
        except ValidationError as refused:
            return self._ask_again(asks, refused)
        edit = reverse("wagtailadmin_pages:edit", args=[self.entry.page_id])
        said = " ".join([f"“{self.entry.page.title}” is back where it was, as it was.", *words])
        if "parent" in asks:
            said = " ".join([f"“{self.entry.page.title}” is back.", *words])
        messages.success(request, said, buttons=[messages.button(edit, "Edit")])
        return redirect("wagtailadmin_explore", self._parent_now())

    def _form(self, asks: set[str], data: Any = None) -> PutBackForm:
        return PutBackForm(data, entry=self.entry, user=self.request.user, asks=asks)

    def _parent_now(self) -> int:
        return int(type(self.entry.page).objects.get(pk=self.entry.page_id).get_parent().pk)

    def _ask_again(self, asks: set[str], refused: ValidationError) -> HttpResponseBase:
        """Show the form with the question to which the refusal belongs, what was typed, and a proposal."""
        errors = refused.message_dict if hasattr(refused, "error_dict") else {"__all__": refused.messages}
        data = self.request.POST.copy()
        if "slug" in errors and "slug" not in asks:
            data["slug"] = self._free_slug(data.get("parent"))
        form = self._form(asks | (set(errors) & {"parent", "slug"}), data)
        form.is_valid()
        for name, words in errors.items():
            form.add_error(name if name in form.fields else None, words)
        return self.show(REFUSED, form=form)

    def _free_slug(self, parent: str | None) -> str:
        page = self.entry.page
        chosen = type(page).objects.filter(pk=parent).first() if parent else self.entry.old_parent
        return str(find_available_slug(chosen or self.entry.old_parent, page.slug))


class DeleteForGood(EntryScreen):
    page_title = "Delete for good"
    template_name = "core/admin/trash/delete_for_good.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.has_perm(MAY_DELETE_FOR_GOOD):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, pk: int) -> HttpResponseBase:
        return self.show()

    def post(self, request: HttpRequest, pk: int) -> HttpResponseBase:
        title = self.entry.page.title
        try:
            number = delete_for_good(entry=self.entry, by=request.user)
        except ValidationError as refused:
            return self.show(REFUSED, problems=refused.messages)
        messages.success(request, f"“{title}” is deleted for good: {number} page{'s' if number > 1 else ''}.")
        return redirect(INDEX)
