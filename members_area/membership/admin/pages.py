"""What the secretary's own screens share: who may open them, the furniture of the CMS, forms that may be refused."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from members_area.membership.forms import accepted
from members_area.membership.policies import SECRETARY

MAY_EXPORT = "membership.export_membership"
MAY_READ_AUDIT = "membership.view_auditevent"
REFUSED = 422


class Gated:
    """For views of the register: only with its permission, and no cache keeps the answer.

    Raises PermissionDenied, which the CMS answers by leading back to the dashboard.
    """

    permission = SECRETARY

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        if not request.user.has_perm(self.permission):
            raise PermissionDenied  # before anything is looked up
        super().setup(request, *args, **kwargs)  # type: ignore[misc]  # a mixin of views

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = super().dispatch(request, *args, **kwargs)  # type: ignore[misc]  # a mixin of views
        patch_cache_control(response, private=True, no_store=True)
        return response


class SecretaryPage(Gated, WagtailAdminTemplateMixin, View):
    """A screen with title and breadcrumbs. `above` are the names of addresses and the labels between Home and here."""

    header_icon = "group"
    above: Sequence[tuple[str, str]] = ()

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return self.render_to_response(self.get_context_data())

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        above = [{"url": reverse(name), "label": label} for name, label in self.above]
        here = {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()}
        return [*self.breadcrumbs_items, *above, here]


class FormPage(SecretaryPage):
    """A screen that says what will happen, asks what has to be known, and does it by POST.

    A refusal stands beside the form, with what was typed, and the answer is 422.
    """

    template_name = "membership/admin/form_page.html"
    form_class: type[forms.Form] = forms.Form
    button = "Save"
    explanation = ""

    def act(self, **data: Any) -> None:
        """Do it, with what the form holds. May raise ValidationError."""
        raise NotImplementedError

    def get_back_url(self) -> str:
        raise NotImplementedError

    def get_done(self) -> str:
        raise NotImplementedError

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return self.render_form(self.form_class())

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        form = self.form_class(request.POST)
        if not accepted(form, self.act):
            return self.render_form(form, status=REFUSED)
        messages.success(request, self.get_done())
        return redirect(self.get_back_url())

    def render_form(self, form: forms.Form, status: int = 200) -> HttpResponseBase:
        context = {
            "form": form,
            "back_url": self.get_back_url(),
            "explanation": self.explanation,
            "button": self.button,
        }
        return self.render_to_response(self.get_context_data(**context), status=status)
