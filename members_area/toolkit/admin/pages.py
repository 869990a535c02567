"""Who opens which screen of the toolkit in the CMS, what the screens share, and where their links lead."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from members_area.membership.admin.pages import REFUSED, FormPage, SecretaryPage
from members_area.membership.forms import accepted
from members_area.toolkit.editing import TwoAtOnce, saved

EDITS_TEMPLATES = "toolkit.change_toolkittemplate"
EDITS_FRAMEWORK = "toolkit.change_framework"
PUBLISHES_FRAMEWORK = "toolkit.publish_framework"
SETS_GUIDANCE = "toolkit.change_stepguidance"
ANSWERS_STUCK = "toolkit.change_stuckflag"
READS_REPORT = "toolkit.view_framework"
READS_FOR_SUPPORT = "toolkit.view_actionplan"

TEMPLATES, STUCK = "toolkit_templates_admin:index", "toolkit_stuck_admin:index"
(
    TEMPLATE_ADD, TEMPLATE, TEMPLATE_EDIT, TEMPLATE_MOVE, VERSION_BEGIN, VERSION, VERSION_GIVE_UP, VERSION_PUBLISH,
    TEMPLATE_FILE, FRAMEWORKS, FRAMEWORK_BEGIN, FRAMEWORK, FRAMEWORK_WORDS, FRAMEWORK_GIVE_UP, FRAMEWORK_PUBLISH,
    THEME_ADD, THEME, THEME_PREVIEW, THEME_MOVE, THEME_REMOVE, STATEMENT_ADD, STATEMENT, STATEMENT_MOVE,
    STATEMENT_REMOVE, GUIDANCE, REPORT, ANSWER, SUPPORT,
) = (
    f"toolkit_admin:{name}"
    for name in (
        "template_add", "template", "template_edit", "template_move", "version_begin", "version", "version_give_up",
        "version_publish", "template_file", "frameworks", "framework_begin", "framework", "framework_words",
        "framework_give_up", "framework_publish", "theme_add", "theme", "theme_preview", "theme_move", "theme_remove",
        "statement_add", "statement", "statement_move", "statement_remove", "guidance", "report", "answer", "support",
    )
)  # fmt: skip


class ToolkitPage(SecretaryPage):
    """A screen of the toolkit. `trail()` gives the addresses and labels between Home and here."""

    permission = EDITS_TEMPLATES
    header_icon = "tasks"

    def trail(self) -> Sequence[tuple[str, str]]:
        return ()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        *home, here = super().get_breadcrumbs_items()
        return [*home, *({"url": url, "label": label} for url, label in self.trail()), here]


class ToolkitFormPage(ToolkitPage, FormPage):
    """A screen with one form. `consequences` says before the button what will happen, a paragraph each."""

    template_name = "toolkit/admin/form_page.html"
    is_serious = False  # the button is red: what it does cannot be taken back

    def make_form(self, data: Any = None, files: Any = None) -> forms.Form:
        return self.form_class(data, files)

    def get_consequences(self) -> list[str]:
        return [self.explanation] if self.explanation else []

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return self.render_form(self.make_form())

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        form = self.make_form(request.POST, request.FILES)
        if not self.is_done(form):
            return self.render_form(form, status=REFUSED)
        messages.success(request, self.get_done())
        return redirect(self.get_back_url())

    def is_done(self, form: Any) -> bool:
        """Do what the form asks, and say whether it was done. Two people may have the form open at once."""
        if isinstance(form, TwoAtOnce):
            return saved(form, self.act)
        return accepted(form, self.act)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        more = {"consequences": self.get_consequences(), "is_serious": self.is_serious}
        return super().get_context_data(**{**more, **kwargs})
